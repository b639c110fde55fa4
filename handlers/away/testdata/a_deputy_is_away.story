# Dora was away on the first days of Sam's leave, and may stand in for the rest of it. Rita, who is away on its last days, may not. Dora takes a day off: Sam hears that nobody stands in then, once, and can change his leave all the same, or name Ada.

cast
  mia is mentee, supervised by sam
  sam is supervisor, supervised by ada
  rita is supervisor
  dora is supervisor
  ada is leader
  sam is away 2027-01-04 to 2027-01-31
  dora is away 2027-01-04 to 2027-01-08
  rita is away 2027-01-29 to 2027-02-05

on 2027-01-12 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

sam types /mentor away
bot answers sam:
  | You are away:
  | - from January 4, 2027 to January 31, 2027; nobody stands in
  | [Enter leave] [Working days and nights] [Change: January 4, 2027] [Back early]

sam clicks "Change: January 4, 2027"
bot opens for sam: Leave

sam sends the form
  deputy: @rita
bot asks sam again:
  | deputy: Rita is away on some of these days. Please choose someone who is there on all of them, or enter the leave in parts, each with its own deputy.

sam sends the form
  deputy: @dora
bot to sam:
  | Your leave is changed: January 4, 2027 to January 31, 2027. Nothing is asked of you on these days.
  | Dora stands in and hears what cannot wait. Standing in gives no right to decide: a gate that is due goes to somebody who may decide it.
  | Changed your mind? You can type /mentor away.
bot to dora:
  | Sam is away from January 4, 2027 to January 31, 2027, and you stand in. On these days, you are told what cannot wait. You decide only what you may decide otherwise too.

dora types /mentor away
bot answers dora:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]

dora clicks "Enter leave"
bot opens for dora: Leave

dora sends the form
  from: 2027-01-20
  until: 2027-01-20
bot to sam:
  | Dora, who stands in for you from January 12, 2027 to January 31, 2027, is away from January 20, 2027 to January 20, 2027. While you are both away, nobody stands in: what cannot wait goes to the next person who must act.
  | You can name somebody else.
  | [Change]
bot to dora:
  | Your leave is on file: January 20, 2027 to January 20, 2027. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.

sam types /mentor away
bot answers sam:
  | You are away:
  | - from January 12, 2027 to January 31, 2027; Dora stands in
  | [Enter leave] [Working days and nights] [Change: January 12, 2027] [Back early]

sam clicks "Change: January 12, 2027"
bot opens for sam: Leave

sam sends the form
  until: 2027-01-28
bot to sam:
  | Your leave is changed: January 12, 2027 to January 28, 2027, instead of January 12, 2027 to January 31, 2027. Nothing is asked of you on these days.
  | Dora stands in and hears what cannot wait. Standing in gives no right to decide: a gate that is due goes to somebody who may decide it.
  | Changed your mind? You can type /mentor away.
bot to dora:
  | Sam is away from January 12, 2027 to January 28, 2027, instead of January 12, 2027 to January 31, 2027. You stand in on these days.

dora types /mentor away
bot answers dora:
  | You are away:
  | - from January 20, 2027 to January 20, 2027; nobody stands in
  | [Enter leave] [Working days and nights] [Change: January 20, 2027] [Call off: January 20, 2027]

dora clicks "Change: January 20, 2027"
bot opens for dora: Leave

dora sends the form
  until: 2027-01-21
bot to dora:
  | Your leave is changed: January 20, 2027 to January 21, 2027, instead of January 20, 2027 to January 20, 2027. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.

sam clicks "Change" on "While you are both away"
bot opens for sam: Leave

sam sends the form
  deputy: @ada
bot to sam:
  | Your leave is changed: January 12, 2027 to January 28, 2027. Nothing is asked of you on these days.
  | Ada stands in and hears what cannot wait. Standing in gives no right to decide: a gate that is due goes to somebody who may decide it.
  | Changed your mind? You can type /mentor away.
bot to dora:
  | Sam is away from January 12, 2027 to January 28, 2027, and you no longer stand in. Thank you.
bot to ada:
  | Sam is away from January 12, 2027 to January 28, 2027, and you stand in. On these days, you are told what cannot wait. You decide only what you may decide otherwise too.
