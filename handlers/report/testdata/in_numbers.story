# The coordinator asks how the program goes, and sees no group small enough to recognize somebody in.

cast
  carla is coordinator
  rita is leader, speaks es
  mia is mentee, at Oak House
  noa is mentee, at Oak House
  ana is mentee, at Oak House
  ben is mentee, at Oak House
  eva is mentee, at Oak House
  tom is mentee, at Elm House
  leo is mentor
  max is mentor
  ida is mentor
  leo mentors mia
  max mentors noa
  ida mentors tom

on 2027-01-04 09:00 America/Chicago
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to ben:
  | Hi Ben, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to eva:
  | Hi Eva, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

carla types /mentor report
bot answers carla:
  | How the program is going
  | From October 6, 2026 to January 4, 2027, compared with the 90 days before:
  | - Mentees who have a mentor: 3 of 6 (50%)
  | - From intake to a pair, usually: too few to show
  | - Waiting for a mentor now: 0
  | - Check-ins answered: too few to show
  | - Goals that came out as agreed or better: too few to show
  | - Gates decided by their date: too few to show
  | - Approved at the first decision: too few to show
  | - From the first day at work to independent practice, usually: too few to show
  | Only you see this. Groups of fewer than 5 are not shown, and concerns are not counted here. A number shows where to look; it does not prove why.

rita types /mentor report 30
bot answers rita:
  | Cómo va el programa
  | Del 5 de diciembre de 2026 al 4 de enero de 2027, en comparación con los 30 días anteriores:
  | - Mentees que tienen mentoría: 3 de 6 (50 %)
  | - Del ingreso a la pareja, lo habitual: muy pocas personas para mostrarlo
  | - Esperan mentoría ahora: 0
  | - Seguimientos respondidos: muy pocas personas para mostrarlo
  | - Metas que salieron como se acordó o mejor: muy pocas personas para mostrarlo
  | - Controles decididos en su fecha: muy pocas personas para mostrarlo
  | - Aprobados en la primera decisión: muy pocas personas para mostrarlo
  | - Del primer día de trabajo a la práctica independiente, lo habitual: muy pocas personas para mostrarlo
  | Solo tú ves esto. No se muestran grupos de menos de 5, y aquí no se cuentan inquietudes. Un número indica dónde mirar; no prueba por qué.

carla types /mentor report a month
bot answers carla:
  | I look back 30, 90, 180 or 365 days: choose one of these. Without a number, it is 90.

mia types /mentor report
bot answers mia:
  | /mentor report is for other roles. Type /mentor help to see what you can do. Your program coordinator, or whoever runs this bot, can change your roles.
