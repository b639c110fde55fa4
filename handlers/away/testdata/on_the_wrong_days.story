# Days that cannot be leave are refused by name: before the first, over, years ahead, on file already, with a deputy who is away in the middle of them or has left. Whoever lost the right to enter it cannot send the form, or press the button, that they still have. A deputy who has left is not said to stand in.

cast
  mia is mentee, supervised by sam
  leo is mentor
  dora is mentor
  eve is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  dora is away 2027-01-07 to 2027-01-07
  leo mentors mia

on 2027-01-04 09:00 America/Chicago
bot to dora:
  | Hi Dora, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to eve:
  | Hi Eve, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

mia types /mentor away
bot answers mia:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]

mia clicks "Enter leave"
bot opens for mia: Leave

mia sends the form
  from: 2027-02-10
  until: 2027-02-01
bot asks mia again:
  | until: The last day is before the first. Please choose a later one.

mia sends the form
  from: 2026-12-20
  until: 2026-12-31
bot asks mia again:
  | until: These days are over. Please choose today or a later day as the last day.

mia sends the form
  from: 2027-02-01
  until: 2030-02-10
bot asks mia again:
  | until: That is more than two years away. Please choose an earlier day, and enter more leave later.

mia sends the form
  from: 2027-01-06
  until: 2027-01-08
  deputy: @mia
bot asks mia again:
  | deputy: Nobody can stand in for themselves. Please choose someone else, or leave it empty.

mia sends the form
  from: 2027-01-06
  until: 2027-01-08
  deputy: @dora
bot asks mia again:
  | deputy: Dora is away on some of these days. Please choose someone who is there on all of them, or enter the leave in parts, each with its own deputy.

mia sends the form
  from: 2027-01-06
  until: 2027-01-08
  deputy: @eve
bot to mia:
  | Your leave is on file: January 6, 2027 to January 8, 2027. Nothing is asked of you on these days.
  | Eve stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia is away from January 6, 2027 to January 8, 2027. Your mentorship continues after that.
bot to eve:
  | Mia is away from January 6, 2027 to January 8, 2027, and you stand in. On these days, you are told what cannot wait.

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 6, 2027 to January 8, 2027; Eve stands in
  | [Enter leave] [Working days and nights] [Change: January 6, 2027] [Call off: January 6, 2027]

mia clicks "Enter leave"
bot opens for mia: Leave

mia sends the form
  from: 2027-01-08
  until: 2027-01-12
bot asks mia again:
  | There is leave on file already from January 6, 2027 to January 8, 2027. You can change it with /mentor away, or choose days outside of it here.

sam types /mentor away @mia
bot answers sam:
  | Mia is away:
  | - from January 6, 2027 to January 8, 2027; Eve stands in
  | [Enter leave] [Working days and nights] [Change: January 6, 2027] [Call off: January 6, 2027]

sam clicks "Enter leave"
bot opens for sam: Leave

sam sends the form
  from: 2027-03-01
  until: 2027-03-05
  deputy: @sam
bot asks sam again:
  | deputy: Whoever enters leave for someone else does not stand in for them. Please choose someone else, or leave it empty.

sam sends the form
  from: 2027-03-01
  until: 2027-03-05
  deputy: @eve
bot to mia:
  | Sam has put your leave on file: March 1, 2027 to March 5, 2027. Nothing is asked of you on these days.
  | Eve stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia is away from March 1, 2027 to March 5, 2027. Your mentorship continues after that.
bot to eve:
  | Mia is away from March 1, 2027 to March 5, 2027, and you stand in. On these days, you are told what cannot wait.
bot to sam:
  | Mia's leave is on file: March 1, 2027 to March 5, 2027. Eve stands in.

leo types /mentor away
bot answers leo:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]

leo clicks "Enter leave"
bot opens for leo: Leave

leo sends the form
  from: 2027-01-20
  until: 2027-01-22
  deputy: @eve
bot to mia:
  | Leo is away from January 20, 2027 to January 22, 2027. Your mentorship continues after that.
bot to leo:
  | Your leave is on file: January 20, 2027 to January 22, 2027. Nothing is asked of you on these days.
  | Eve stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to eve:
  | Leo is away from January 20, 2027 to January 22, 2027, and you stand in. On these days, you are told what cannot wait.

eve looks at home
home of eve:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you are strong in, and how many mentees you have time for.
  | [Start]
  | Next dates
  | You stand in for Mia from January 6, 2027 to January 8, 2027.
  | You stand in for Leo from January 20, 2027 to January 22, 2027.
  | You stand in for Mia from March 1, 2027 to March 5, 2027.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 6, 2027 to January 8, 2027; Eve stands in
  | - from March 1, 2027 to March 5, 2027; Eve stands in
  | [Enter leave] [Working days and nights] [Change: January 6, 2027] [Change: March 1, 2027] [Call off: January 6, 2027] [Call off: March 1, 2027]

sam types /mentor away @mia
bot answers sam:
  | Mia is away:
  | - from January 6, 2027 to January 8, 2027; Eve stands in
  | - from March 1, 2027 to March 5, 2027; Eve stands in
  | [Enter leave] [Working days and nights] [Change: January 6, 2027] [Change: March 1, 2027] [Call off: January 6, 2027] [Call off: March 1, 2027]

sam clicks "Enter leave"
bot opens for sam: Leave

rita types /mentor away @mia
bot answers rita:
  | Mia is away:
  | - from January 6, 2027 to January 8, 2027; Eve stands in
  | - from March 1, 2027 to March 5, 2027; Eve stands in
  | [Enter leave] [Working days and nights] [Change: January 6, 2027] [Change: March 1, 2027] [Call off: January 6, 2027] [Call off: March 1, 2027]

rita clicks "Enter leave"
bot opens for rita: Leave

the import brings
  mia is mentee, supervised by rita

sam sends the form
  from: 2027-04-01
  until: 2027-04-05
bot asks sam again:
  | Only the person, their supervisor or a program coordinator can say when somebody is away.

sam clicks "Call off: January 6, 2027"
bot answers sam:
  | Only the person, their supervisor or a program coordinator can say when somebody is away.

sam clicks "Working days and nights"
bot answers sam:
  | Only the person, their supervisor or a program coordinator can say when somebody is away.

eve leaves
bot to mia:
  | Eve, who stands in for you from January 6, 2027 to January 8, 2027, has left. Nobody stands in now: what cannot wait goes to the next person who must act.
  | You can name somebody else.
  | [Change]
bot to mia:
  | Eve, who stands in for you from March 1, 2027 to March 5, 2027, has left. Nobody stands in now: what cannot wait goes to the next person who must act.
  | You can name somebody else.
  | [Change]
bot to leo:
  | Eve, who stands in for you from January 20, 2027 to January 22, 2027, has left. Nobody stands in now: what cannot wait goes to the next person who must act.
  | You can name somebody else.
  | [Change]
bot to rita:
  | Eve has left and is not asked for anything anymore. Open cases continue without them.

rita sends the form
  from: 2027-04-01
  until: 2027-04-05
  deputy: @eve
bot asks rita again:
  | deputy: This person is not in the program. Please choose someone who is.

rita sends the form
  from: 2027-04-01
  until: 2027-04-05
  deputy: @leo
bot to mia:
  | Rita has put your leave on file: April 1, 2027 to April 5, 2027. Nothing is asked of you on these days.
  | Leo stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia is away from April 1, 2027 to April 5, 2027, and you stand in. On these days, you are told what cannot wait.
bot to rita:
  | Mia's leave is on file: April 1, 2027 to April 5, 2027. Leo stands in.

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 6, 2027 to January 8, 2027; nobody stands in
  | - from March 1, 2027 to March 5, 2027; nobody stands in
  | - from April 1, 2027 to April 5, 2027; Leo stands in
  | [Enter leave] [Working days and nights] [Change: January 6, 2027] [Change: March 1, 2027] [Change: April 1, 2027] [Call off: January 6, 2027] [Call off: March 1, 2027] [Call off: April 1, 2027]

on 2027-01-09 09:00 America/Chicago

mia clicks "Call off: January 6, 2027"
bot answers mia:
  | This leave is over already.
