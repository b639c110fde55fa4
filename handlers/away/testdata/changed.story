# Leave that has not begun is changed in the form that it was entered in: to other days, to another deputy, to none. Everybody concerned reads what is so now. Whoever changes it for somebody else does not see the kind of leave, and does not lose it.

cast
  mia is mentee, supervised by sam
  leo is mentor, speaks es
  eve is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor, speaks es
  leo mentors mia

on 2027-01-04 09:00 America/Chicago
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
  from: 2027-01-20
  until: 2027-02-12
  deputy: @sam
  why: Sick leave
bot to mia:
  | Your leave is on file: January 20, 2027 to February 12, 2027. Nothing is asked of you on these days.
  | Sam stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia no está del 20 de enero de 2027 al 12 de febrero de 2027. Después, la mentoría continúa.
bot to sam:
  | Mia is away from January 20, 2027 to February 12, 2027, and you stand in. On these days, you are told what cannot wait.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | [Write a goal]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | You are away from January 20, 2027 to February 12, 2027; Sam stands in.
  | [Change] [Call off]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia clicks "Change"
bot opens for mia: Leave

mia sends the form
  until: 2027-02-19
bot to mia:
  | Your leave is changed: January 20, 2027 to February 19, 2027, instead of January 20, 2027 to February 12, 2027. Nothing is asked of you on these days.
  | Sam stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia no está del 20 de enero de 2027 al 19 de febrero de 2027 (antes: del 20 de enero de 2027 al 12 de febrero de 2027). Después, la mentoría continúa.
bot to sam:
  | Mia is away from January 20, 2027 to February 19, 2027, instead of January 20, 2027 to February 12, 2027. You stand in on these days.

mia clicks "Change"
bot opens for mia: Leave

mia sends the form
  from: 2027-01-25
  until: 2027-01-22
bot asks mia again:
  | until: The last day is before the first. Please choose a later one.

mia sends the form
  from: 2027-01-25
  until: 2027-02-19
  deputy: @rita
bot to mia:
  | Your leave is changed: January 25, 2027 to February 19, 2027, instead of January 20, 2027 to February 19, 2027. Nothing is asked of you on these days.
  | Rita stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia no está del 25 de enero de 2027 al 19 de febrero de 2027 (antes: del 20 de enero de 2027 al 19 de febrero de 2027). Después, la mentoría continúa.
bot to sam:
  | Mia is away from January 25, 2027 to February 19, 2027, and you do not stand in after all.
bot to rita:
  | Mia no está del 25 de enero de 2027 al 19 de febrero de 2027, y tú cubres. En esos días recibes lo que no puede esperar.

sam types /mentor away @mia
bot answers sam:
  | Mia is away:
  | - from January 25, 2027 to February 19, 2027; Rita stands in
  | [Enter leave] [Working days and nights] [Change: January 25, 2027] [Call off: January 25, 2027]

sam clicks "Change: January 25, 2027"
bot opens for sam: Leave

sam sends the form
  deputy: @sam
bot asks sam again:
  | deputy: Whoever enters leave for someone else does not stand in for them. Please choose someone else, or leave it empty.

sam sends the form
  until: 2027-02-17
  deputy: @eve
bot to mia:
  | Sam has changed your leave: January 25, 2027 to February 17, 2027, instead of January 25, 2027 to February 19, 2027. Nothing is asked of you on these days.
  | Eve stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia no está del 25 de enero de 2027 al 17 de febrero de 2027 (antes: del 25 de enero de 2027 al 19 de febrero de 2027). Después, la mentoría continúa.
bot to eve:
  | Mia is away from January 25, 2027 to February 17, 2027, and you stand in. On these days, you are told what cannot wait.
bot to sam:
  | Mia's leave is changed: January 25, 2027 to February 17, 2027. Eve stands in.
bot to rita:
  | Mia no está del 25 de enero de 2027 al 17 de febrero de 2027, y al final no cubres.

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 25, 2027 to February 17, 2027; Eve stands in
  | [Enter leave] [Working days and nights] [Change: January 25, 2027] [Call off: January 25, 2027]

mia clicks "Change: January 25, 2027"
bot opens for mia: Leave

mia sends the form
  deputy:
  why: Vacation
bot to mia:
  | Your leave is changed: January 25, 2027 to February 17, 2027. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.
bot to eve:
  | Mia is away from January 25, 2027 to February 17, 2027, and you do not stand in after all.

rita types /mentor away @mia
bot answers rita:
  | Ausencias de Mia:
  | - desde el 25 de enero de 2027 hasta el 17 de febrero de 2027; nadie cubre
  | [Registrar ausencia] [Días y noches de trabajo] [Cambiar: 25 de enero de 2027] [Anular: 25 de enero de 2027]

rita clicks "Cambiar: 25 de enero de 2027"
bot opens for rita: Ausencia

rita sends the form
  until: 2027-02-18
  deputy: @leo
bot to mia:
  | Rita has changed your leave: January 25, 2027 to February 18, 2027, instead of January 25, 2027 to February 17, 2027. Nothing is asked of you on these days.
  | Leo stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia no está del 25 de enero de 2027 al 18 de febrero de 2027, y tú cubres. En esos días recibes lo que no puede esperar.
bot to rita:
  | La ausencia de Mia cambió: del 25 de enero de 2027 al 18 de febrero de 2027. Cubre Leo.

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 25, 2027 to February 18, 2027; Leo stands in
  | [Enter leave] [Working days and nights] [Change: January 25, 2027] [Call off: January 25, 2027]

mia clicks "Change: January 25, 2027"
bot opens for mia: Leave

rita clicks "Anular: 25 de enero de 2027"
bot to mia:
  | Rita has called off your leave from January 25, 2027 to February 18, 2027. You are asked as usual.
bot to leo:
  | Al final Mia no se ausenta del 25 de enero de 2027 al 18 de febrero de 2027, así que no cubres.
bot to rita:
  | Se anuló la ausencia de Mia del 25 de enero de 2027 al 18 de febrero de 2027.

mia sends the form
  until: 2027-02-26
bot asks mia again:
  | This leave is over, so it stays as it was. You can enter new leave with /mentor away.

mia types /mentor away
bot answers mia:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]

the record holds
