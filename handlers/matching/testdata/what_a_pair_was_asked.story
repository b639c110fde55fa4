# A pair ends while much that it was asked stands open: whether they have met, how a goal ended, a session that begins, check-ins. The buttons that lead nowhere now are gone, and what can still be answered can.

cast
  carla is coordinator
  mia is mentee, supervised by sam, speaks es
  sam is supervisor
  leo is mentor
  leo mentors mia from today

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hoja de objetivos
  | Mia con Leo, del 4 de enero de 2027 al 4 de abril de 2027
  | - Documentación de crisis: del nivel 2 al 3 de 5; lo muestran: Observación y Revisión de documentación
  | Sesiones: 7, cada dos semanas, la primera a más tardar el miércoles 6 de enero.
  | [Aceptar la hoja] [Cambiar la hoja]
  | Cuenta cuando la aceptan las dos personas. Entonces la ve también quien supervisa al mentee.
bot to leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.

mia types /mentor goal
bot opens for mia: Meta SMART

mia sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  due: 2027-01-19
bot to mia:
  | Tu meta Write handover notes at Oak House está guardada. Estará activa en cuanto Leo la acepte.
bot to leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 19, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo clicks "Accept" on "Write handover notes"
bot to mia:
  | La meta Write handover notes at Oak House está activa: de 5 of 10 a 9 of 10 para el 19 de enero de 2027.
bot to sam:
  | Mia and their mentor agreed on a goal: Write handover notes at Oak House, from 5 of 10 to 9 of 10 by January 19, 2027.
bot to leo:
  | The goal Write handover notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by January 19, 2027.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 19, 2027
  | You both accepted it, and it is active.

on 2027-01-20 13:00 America/Chicago
at Mon 2027-01-11 09:30
bot to mia:
  | Leo y tú son pareja de mentoría desde hace 1 semana. ¿Ya se vieron?
  | [Sí, nos vimos] [No: encontrar una hora]
  | Basta con que responda una persona.
bot to leo:
  | You and Mia have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
at Mon 2027-01-18 09:03
bot to mia:
  | Seguimiento: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 27 de enero, 09:03 CST.
  | Avance en tu meta
  | [1 Aún nada] [2 Un poco] [3 Algo] [4 Bueno] [5 Logrado o casi] [Responder] [Posponer]
  | Tu mentor ve tu avance, lo que intentaste, lo que se interpuso, lo que necesitas ahora y si hay fecha para la próxima sesión. Si el apoyo es poco, lo ve la coordinación del programa. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Mon 2027-01-18 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 10:03
bot to mia:
  | Leo y tú son pareja de mentoría desde hace 2 semanas. ¿Ya se vieron?
  | [Sí, nos vimos] [No: encontrar una hora]
  | Basta con que responda una persona.
at Mon 2027-01-18 10:26
bot to leo:
  | You and Mia have been a pair for 2 weeks. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
at Wed 2027-01-20 09:00
bot to mia:
  | Su meta Write handover notes at Oak House era para el 19 de enero de 2027. Objetivo: 9 of 10. Último avance: ninguno todavía.
  | ¿Cómo terminó?
  | [Cumplida] [En parte] [Esta vez no] [Más tiempo]
bot to leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
at Wed 2027-01-20 10:00
bot to mia:
  | Seguimiento: aún sin respuesta. Hay tiempo hasta el miércoles 27 de enero, 09:03 CST.
  | Avance en tu meta
  | [1 Aún nada] [2 Un poco] [3 Algo] [4 Bueno] [5 Logrado o casi] [Responder] [Posponer]
bot edits for mia:
  | Este seguimiento está en un mensaje más nuevo.
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.

leo types /mentor session
bot answers leo:
  | These times suit you and Mia both, for 45 minutes. Which one should I suggest?
  | [Thursday, January 21, 10:00 AM CST] [Friday, January 22, 8:00 AM CST] [Monday, January 25, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

leo clicks "Thursday, January 21, 10:00 AM CST"
bot to mia:
  | Leo propone una sesión el jueves 21 de enero, 10:00 CST, por 45 minutos.
  | [Aceptar] [Otra hora]
  | La hora está en tu zona horaria.
bot to leo:
  | I asked Mia about Thursday, January 21, 10:00 AM CST.

mia clicks "Aceptar" on "21 de enero"
bot to mia:
  | Tu sesión
  | jueves 21 de enero, 10:00 CST con Leo, 45 minutos. Tú la llevas: ¿de qué quieres hablar?
  | - Meta: Write handover notes at Oak House. Ahora: sin novedades todavía, objetivo: 9 of 10
  | Una pregunta para empezar: ¿Qué queda entre tú y yo, y qué tenemos que comunicar?
  | [Agregar a la agenda] [Otra pregunta] [Mover]
  | La agenda la ven solo tú y tu mentor. Sin nombres de las personas a quienes apoyas, por favor.
bot to mia:
  | Tu sesión con Leo es el jueves 21 de enero, 10:00 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | [Mover] [Cancelar]
bot edits for mia:
  | Leo propone una sesión el jueves 21 de enero, 10:00 CST, por 45 minutos.
  | Esta hora está acordada.
bot to leo:
  | Before your session
  | Thursday, January 21, 10:00 AM CST with Mia, 45 minutes. Mia leads the agenda.
  | - Goal: Write handover notes at Oak House. Now: no update yet, target: 9 of 10
  | A question that may help: What stays between us, and what do we have to pass on?
  | [Another question] [Move]
  | You support and observe. What someone may do on their own is decided by their supervisor.
bot to leo:
  | Your session with Mia is planned for Thursday, January 21, 10:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]

on 2027-01-21 10:05 America/Chicago
at Thu 2027-01-21 10:00
bot to mia:
  | Es la hora de tu sesión con Leo (10:00).
  | [Empezar] [No nos vamos a ver] [Mover]
bot to leo:
  | It is 10:00 AM: your session with Mia.
  | [Start] [We are not meeting] [Move]

leo types /mentor rematch
bot opens for leo: Something should change

leo sends the form
  with: Mia
  reason: We do not fit well
bot to carla:
  | Leo asks privately for a change in the pair with Mia: they do not fit well.
  | Talk to Leo first. Mia does not learn who asked.
  | [End and match again] [Keep the pair]
bot to leo:
  | Your program coordinator has your wish and will talk to you.
  | Until then, nothing changes. The other person is not told who asked, or why.

carla clicks "End and match again"
bot answers carla:
  | The pair has ended, in neutral words. The mentee goes first in what comes next.
bot to carla:
  | The pair of Mia and Leo has ended. Mia is without a mentor and first in line.
  | [Preview a round]
bot edits for carla:
  | Leo asks privately for a change in the pair with Mia: they do not fit well.
  | Talk to Leo first. Mia does not learn who asked.
  | Carla decided: the pair has ended.
bot to mia:
  | Tu mentoría con Leo termina aquí. El programa organizó el cambio. Tus metas y lo que aprendiste son tuyos y van contigo. Vas primero en la próxima ronda.
bot edits for mia:
  | Es la hora de tu sesión con Leo (10:00).
  | Esta mentoría terminó. Aquí no queda nada por hacer.
bot edits for mia:
  | Hoja de objetivos
  | Mia con Leo, del 4 de enero de 2027 al 4 de abril de 2027
  | - Documentación de crisis: del nivel 2 al 3 de 5; lo muestran: Observación y Revisión de documentación
  | Sesiones: 7, cada dos semanas, la primera a más tardar el miércoles 6 de enero.
  | Esta mentoría terminó. Aquí no queda nada por hacer.
bot edits for mia:
  | Leo y tú son pareja de mentoría desde hace 1 semana. ¿Ya se vieron?
  | Esta mentoría terminó. Aquí no queda nada por hacer.
bot edits for mia:
  | Leo y tú son pareja de mentoría desde hace 2 semanas. ¿Ya se vieron?
  | Esta mentoría terminó. Aquí no queda nada por hacer.
bot edits for mia:
  | Su meta Write handover notes at Oak House era para el 19 de enero de 2027. Objetivo: 9 of 10. Último avance: ninguno todavía.
  | ¿Cómo terminó?
  | Esta mentoría terminó. Aquí no queda nada por hacer.
bot edits for mia:
  | Tu sesión
  | jueves 21 de enero, 10:00 CST con Leo, 45 minutos. Tú la llevas: ¿de qué quieres hablar?
  | - Meta: Write handover notes at Oak House. Ahora: sin novedades todavía, objetivo: 9 of 10
  | Una pregunta para empezar: ¿Qué queda entre tú y yo, y qué tenemos que comunicar?
  | [Otra pregunta]
  | Esta mentoría terminó. Aquí no queda nada por hacer.
bot edits for mia:
  | Tu sesión con Leo es el jueves 21 de enero, 10:00 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | Esta mentoría terminó. Aquí no queda nada por hacer.
bot to sam:
  | Mia's mentorship has ended. Mia goes first in the next round.
bot to leo:
  | Your mentorship with Mia ends here. The program arranged the change, and it says nothing about you. Thank you for your time. Your place is free again.
bot edits for leo:
  | Before your session
  | Thursday, January 21, 10:00 AM CST with Mia, 45 minutes. Mia leads the agenda.
  | - Goal: Write handover notes at Oak House. Now: no update yet, target: 9 of 10
  | A question that may help: What stays between us, and what do we have to pass on?
  | [Another question]
  | This mentorship has ended. There is nothing left to do here.
bot edits for leo:
  | It is 10:00 AM: your session with Mia.
  | This mentorship has ended. There is nothing left to do here.
bot edits for leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | This mentorship has ended. There is nothing left to do here.
bot edits for leo:
  | You and Mia have been a pair for 1 week. Have you met yet?
  | This mentorship has ended. There is nothing left to do here.
bot edits for leo:
  | You and Mia have been a pair for 2 weeks. Have you met yet?
  | This mentorship has ended. There is nothing left to do here.
bot edits for leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This mentorship has ended. There is nothing left to do here.
bot edits for leo:
  | Your session with Mia is planned for Thursday, January 21, 10:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | This mentorship has ended. There is nothing left to do here.

leo clicks "Yes" on "Did you meet?"
bot opens for leo: Mentor check-in
bot edits for leo:
  | Mentor check-in about Mia: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

after 14 days
at Wed 2027-01-27 09:03
bot edits for mia:
  | Seguimiento del 18 de enero de 2027: ya terminó el tiempo para responder. No pasa nada.
at Wed 2027-01-27 09:26
bot edits for leo:
  | Mentor check-in of January 18, 2027: closed now. What you answered is kept. If something feels unsafe, you can type /mentor flag at any time.

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | Places for mentees: 1 of 1 free.
  | [Change my answers] [What I offer]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
