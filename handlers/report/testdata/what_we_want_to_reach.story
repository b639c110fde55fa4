# The program says what it wants to reach. A pair's goal helps with it, and the coordinator sees where each stands.

cast
  carla is coordinator
  rita is leader, speaks es
  mia is mentee
  noa is mentee
  ana is mentee
  ben is mentee
  eva is mentee
  tom is mentee
  leo is mentor, speaks es
  max is mentor
  leo mentors mia
  leo mentors noa
  leo mentors ana
  max mentors ben
  max mentors eva
  the program sets kpis: {everybody: {name: Everybody has a mentor, names: {es: Nadie sin mentoría}, measure: mentored, baseline: 40, target: 80, by: 2027-12-31}, stay: {name: People stay, names: {es: La gente se queda}, measure: retained, days: 90, baseline: 60, target: 85, by: 2026-12-31}}

on 2027-01-04 09:00 America/Chicago
bot to tom:
  | Hi Tom, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

mia types /mentor goal
bot opens for mia: SMART goal

mia sends the form
  title: Hand over every shift in writing at Oak House
  measure: Of 10 handovers, how many are in writing
  baseline: 2 of 10
  target: 9 of 10
  due: 2027-03-01
  serves: People stay
bot to mia:
  | Your goal Hand over every shift in writing at Oak House is saved. It is active once Leo accepts it.
bot to leo:
  | Mia propone una meta: Hand over every shift in writing at Oak House
  | Área: Documentación de crisis
  | Medida: Of 10 handovers, how many are in writing
  | Hoy: 2 of 10
  | Objetivo: 9 of 10
  | Para el: 1 de marzo de 2027
  | Ayuda a: La gente se queda
  | [Aceptar] [Cambiar]
  | La meta está activa cuando la aceptan las dos personas. Entonces la ve también quien supervisa al mentee.

leo clicks "Aceptar"
bot to mia:
  | The goal Hand over every shift in writing at Oak House is active: from 2 of 10 to 9 of 10 by March 1, 2027.
bot to leo:
  | La meta Hand over every shift in writing at Oak House (Mia) está activa: de 2 of 10 a 9 of 10 para el 1 de marzo de 2027.
bot edits for leo:
  | Mia propone una meta: Hand over every shift in writing at Oak House
  | Área: Documentación de crisis
  | Medida: Of 10 handovers, how many are in writing
  | Hoy: 2 of 10
  | Objetivo: 9 of 10
  | Para el: 1 de marzo de 2027
  | Ayuda a: La gente se queda
  | Las dos personas la aceptaron y está activa.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 6 mentees: 5 with a mentor, 0 on the way to one, 1 yet to say what they need.
  | Goals and gates
  | What the program wants to reach:
  | - Everybody has a mentor: 80% by December 31, 2027
  | - People stay: 85% by December 31, 2026
  | [Where it stands]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

carla clicks "Where it stands"
bot to carla:
  | How the program is going
  | From October 6, 2026 to January 4, 2027, compared with the 90 days before:
  | - Mentees who have a mentor: 5 of 6 (83%)
  | - From intake to a pair, usually: 0 days (middle value of 5)
  | - Waiting for a mentor now: 0
  | - Check-ins answered: too few to show
  | - Goals that came out as agreed or better: too few to show
  | - Gates decided by their date: too few to show
  | - Approved at the first decision: too few to show
  | - From the first day at work to independent practice, usually: too few to show
  | What the program wants to reach:
  | - Everybody has a mentor: 40% at first, now 5 of 6 (83%), to reach 80% by December 31, 2027: reached
  | - People stay: 60% at first, now too few to show, to reach 85% by December 31, 2026: the day has passed. Goals of pairs that help with it: too few to show
  | Only you see this. Groups of fewer than 5 are not shown, and concerns are not counted here. A number shows where to look; it does not prove why.

rita types /mentor report 30
bot answers rita:
  | Cómo va el programa
  | Del 5 de diciembre de 2026 al 4 de enero de 2027, en comparación con los 30 días anteriores:
  | - Mentees que tienen mentoría: 5 de 6 (83 %)
  | - Del ingreso a la pareja, lo habitual: 0 días (el valor central de 5)
  | - Esperan mentoría ahora: 0
  | - Seguimientos respondidos: muy pocas personas para mostrarlo
  | - Metas que salieron como se acordó o mejor: muy pocas personas para mostrarlo
  | - Controles decididos en su fecha: muy pocas personas para mostrarlo
  | - Aprobados en la primera decisión: muy pocas personas para mostrarlo
  | - Del primer día de trabajo a la práctica independiente, lo habitual: muy pocas personas para mostrarlo
  | Lo que el programa quiere lograr:
  | - Nadie sin mentoría: 40 % al principio, ahora 5 de 6 (83 %), debe llegar a 80 % a más tardar el 31 de diciembre de 2027: logrado
  | - La gente se queda: 60 % al principio, ahora muy pocas personas para mostrarlo, debe llegar a 85 % a más tardar el 31 de diciembre de 2026: la fecha ya pasó. Metas de parejas que ayudan: muy pocas personas para mostrarlo
  | Solo tú ves esto. No se muestran grupos de menos de 5, y aquí no se cuentan inquietudes. Un número indica dónde mirar; no prueba por qué.
