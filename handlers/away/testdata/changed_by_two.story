# Mia and Carla change the same leave at once, from forms that both opened before. The second reads what is on file now, with what she typed kept, and what she then sends counts. When the deputy is another one meanwhile, so that leave goes on as a part of its own, an older form or button is about that part. It is over when somebody has ended it.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  eve is mentor
  sam is supervisor, speaks es
  leo mentors mia
  mia is away 2027-01-11 to 2027-01-29

on 2027-01-12 09:00 America/Chicago
bot to eve:
  | Hi Eve, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 11, 2027 to January 29, 2027; nobody stands in
  | [Enter leave] [Working days and nights] [Change: January 11, 2027] [Back early]

mia clicks "Change: January 11, 2027"
bot opens for mia: Leave

carla types /mentor away @mia
bot answers carla:
  | Mia is away:
  | - from January 11, 2027 to January 29, 2027; nobody stands in
  | [Enter leave] [Working days and nights] [Change: January 11, 2027] [Back early]

carla clicks "Change: January 11, 2027"
bot opens for carla: Leave

carla sends the form
  until: 2027-01-22
bot to carla:
  | Mia's leave is changed: January 11, 2027 to January 22, 2027. Nobody stands in: what cannot wait goes to the next person who must act.
bot to mia:
  | Carla has changed your leave: January 11, 2027 to January 22, 2027, instead of January 11, 2027 to January 29, 2027. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia is away from January 11, 2027 to January 22, 2027, instead of January 11, 2027 to January 29, 2027. Your mentorship continues after that.

mia sends the form
  until: 2027-02-05
  why: Sick leave
bot opens for mia: Leave

mia sends the form
bot to mia:
  | Your leave is changed: January 11, 2027 to February 5, 2027, instead of January 11, 2027 to January 22, 2027. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia is away from January 11, 2027 to February 5, 2027, instead of January 11, 2027 to January 22, 2027. Your mentorship continues after that.

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 11, 2027 to February 5, 2027; nobody stands in
  | [Enter leave] [Working days and nights] [Change: January 11, 2027] [Back early]

mia clicks "Change: January 11, 2027"
bot opens for mia: Leave

sam types /mentor away @mia
bot answers sam:
  | Ausencias de Mia:
  | - desde el 11 de enero de 2027 hasta el 5 de febrero de 2027; nadie cubre
  | [Registrar ausencia] [Días y noches de trabajo] [Cambiar: 11 de enero de 2027] [Vuelvo antes]

sam clicks "Cambiar: 11 de enero de 2027"
bot opens for sam: Ausencia

mia sends the form
  deputy: @eve
bot to mia:
  | Your leave is changed: January 11, 2027 to February 5, 2027. Nothing is asked of you on these days.
  | Eve stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to eve:
  | Mia is away from January 11, 2027 to February 5, 2027, and you stand in. On these days, you are told what cannot wait.

sam sends the form
  until: 2027-02-12
bot opens for sam: Ausencia

sam sends the form
bot to mia:
  | Sam has changed your leave: January 12, 2027 to February 12, 2027, instead of January 12, 2027 to February 5, 2027. Nothing is asked of you on these days.
  | Eve stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia is away from January 12, 2027 to February 12, 2027, instead of January 12, 2027 to February 5, 2027. Your mentorship continues after that.
bot to eve:
  | Mia is away from January 12, 2027 to February 12, 2027, instead of January 12, 2027 to February 5, 2027. You stand in on these days.
bot to sam:
  | La ausencia de Mia cambió: del 12 de enero de 2027 al 12 de febrero de 2027. Cubre Eve.

carla clicks "Change: January 11, 2027"
bot opens for carla: Leave

sam clicks "Vuelvo antes"
bot to mia:
  | Sam has ended your leave. From now on you are asked as usual.
bot to leo:
  | Mia is available again, earlier than planned.
bot to eve:
  | Mia is available again. You no longer stand in. Thank you.
bot to sam:
  | Terminó la ausencia de Mia del 12 de enero de 2027 al 12 de febrero de 2027.

carla sends the form
  until: 2027-02-19
bot asks carla again:
  | This leave is over, so it stays as it was. You can enter new leave with /mentor away.

mia types /mentor away
bot answers mia:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]
