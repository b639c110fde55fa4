# A pair ends while a sheet, a goal, a time and a question wait for an answer. Nothing of it can be answered
# anymore, the session is called off, and the question goes to somebody who can help.

cast
  carla is coordinator
  mia is mentee, speaks es, supervised by sam
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
  evidence: Una revisión de documentación
  due: 2027-03-01
bot to mia:
  | Tu meta Write handover notes at Oak House está guardada. Estará activa en cuanto Leo la acepte.
bot to leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 1, 2027
  | Evidence: Una revisión de documentación
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

mia types /mentor session
bot answers mia:
  | Estas horas les sirven a ti y a Leo, por 45 minutos. ¿Cuál propongo?
  | [martes 5 de enero, 08:00 CST] [miércoles 6 de enero, 08:00 CST] [jueves 7 de enero, 08:00 CST] [Otra hora]
  | Las horas están en tu zona horaria. Me guío por lo que dijeron en su ingreso y por sus ausencias.

mia clicks "martes 5 de enero, 08:00 CST"
bot to mia:
  | Le pregunté a Leo por el martes 5 de enero, 08:00 CST.
bot to leo:
  | Mia suggests a session on Tuesday, January 5, 8:00 AM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.

leo clicks "Accept" on "Tuesday, January 5, 8:00 AM"
bot to mia:
  | Tu sesión
  | martes 5 de enero, 08:00 CST con Leo, 45 minutos. Tú la llevas: ¿de qué quieres hablar?
  | Una pregunta para empezar: ¿Qué debería saber de ti para que estas conversaciones valgan tu tiempo?
  | [Agregar a la agenda] [Otra pregunta] [Mover]
  | La agenda la ven solo tú y tu mentor. Sin nombres de las personas a quienes apoyas, por favor.
bot to mia:
  | Tu sesión con Leo es el martes 5 de enero, 08:00 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | [Mover] [Cancelar]
bot to leo:
  | Before your session
  | Tuesday, January 5, 8:00 AM CST with Mia, 45 minutes. Mia leads the agenda.
  | A question that may help: What should I know about you so that these talks are worth your time?
  | [Another question] [Move]
  | You support and observe. What someone may do on their own is decided by their supervisor.
bot to leo:
  | Your session with Mia is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot edits for leo:
  | Mia suggests a session on Tuesday, January 5, 8:00 AM CST, for 45 minutes.
  | This time is agreed.

mia types /mentor feedback
bot opens for mia: Mira esto hoy

mia sends the form
  question: Is this note clear without me?
bot to mia:
  | Le pregunté a Leo, que tiene hasta el lunes 4 de enero, 17:00 CST. Si no hay respuesta, pido ayuda a quienes cuidan el programa.
bot to leo:
  | Mia asks for a quick look:
  | Is this note clear without me?
  | Please answer by Monday, January 4, 5:00 PM CST. Two sentences help.
  | [Answer] [I have no time today]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.

mia types /mentor rematch
bot opens for mia: Algo debería cambiar

mia sends the form
  with: Leo
  reason: No encajamos bien
bot to carla:
  | Mia asks privately for a change in the pair with Leo: they do not fit well.
  | Talk to Mia first. Leo does not learn who asked.
  | [End and match again] [Keep the pair]
bot to mia:
  | La coordinación del programa tiene tu petición y va a hablar contigo.
  | Hasta entonces no cambia nada. A la otra persona no se le dice quién lo pidió ni por qué.

carla clicks "End and match again"
bot answers carla:
  | The pair has ended, in neutral words. The mentee goes first in what comes next.
bot to carla:
  | Mia asks for a quick look, and still needs an answer:
  | Is this note clear without me?
  | Please answer by Monday, January 4, 5:00 PM CST. Two sentences help.
  | [Answer]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.
bot to carla:
  | The pair of Mia and Leo has ended. Mia is without a mentor and first in line.
  | [Preview a round]
bot edits for carla:
  | Mia asks privately for a change in the pair with Leo: they do not fit well.
  | Talk to Mia first. Leo does not learn who asked.
  | Carla decided: the pair has ended.
bot to mia:
  | Tu mentoría con Leo termina aquí. El programa organizó el cambio. Tus metas y lo que aprendiste son tuyos y van contigo. Vas primero en la próxima ronda.
bot to mia:
  | Tu mentoría con Leo terminó antes de que hubiera respuesta a lo que preguntaste. Les pedí a quienes cuidan el programa que te ayuden a encontrar una respuesta. Si es urgente, pregúntale a quien te supervisa.
bot edits for mia:
  | Hoja de objetivos
  | Mia con Leo, del 4 de enero de 2027 al 4 de abril de 2027
  | - Documentación de crisis: del nivel 2 al 3 de 5; lo muestran: Observación y Revisión de documentación
  | Sesiones: 7, cada dos semanas, la primera a más tardar el miércoles 6 de enero.
  | Esta mentoría terminó. Aquí no queda nada por hacer.
bot edits for mia:
  | Tu sesión
  | martes 5 de enero, 08:00 CST con Leo, 45 minutos. Tú la llevas: ¿de qué quieres hablar?
  | Una pregunta para empezar: ¿Qué debería saber de ti para que estas conversaciones valgan tu tiempo?
  | [Otra pregunta]
  | Esta mentoría terminó. Aquí no queda nada por hacer.
bot edits for mia:
  | Tu sesión con Leo es el martes 5 de enero, 08:00 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | Esta mentoría terminó. Aquí no queda nada por hacer.
bot to sam:
  | Mia's mentorship has ended. Mia goes first in the next round.
bot to leo:
  | Your mentorship with Mia ends here. The program arranged the change, and it says nothing about you. Thank you for your time. Your place is free again.
bot edits for leo:
  | Before your session
  | Tuesday, January 5, 8:00 AM CST with Mia, 45 minutes. Mia leads the agenda.
  | A question that may help: What should I know about you so that these talks are worth your time?
  | [Another question]
  | This mentorship has ended. There is nothing left to do here.
bot edits for leo:
  | Mia asks for a quick look:
  | Is this note clear without me?
  | Please answer by Monday, January 4, 5:00 PM CST. Two sentences help.
  | This mentorship has ended. There is nothing left to do here.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 1, 2027
  | Evidence: Una revisión de documentación
  | This mentorship has ended. There is nothing left to do here.
bot edits for leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | This mentorship has ended. There is nothing left to do here.
bot edits for leo:
  | Your session with Mia is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | This mentorship has ended. There is nothing left to do here.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Mia asks for a quick look, and still needs an answer:
  | Is this note clear without me?
  | Please answer by Monday, January 4, 5:00 PM CST. Two sentences help.
  | [Answer]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.
  | 1 mentee is waiting for a mentor. The longest wait began on January 4, 2027.
  | - Mia, since January 4, 2027: those who are strong in Crisis documentation may not be the mentor here (supervision, credentialing, a declared conflict, an earlier pair or a private wish)
  | [Preview a round]
  | Your people
  | 1 mentee: 0 with a mentor, 1 on the way to one.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia looks at home
home of mia:
  | Tu mentoría
  | Pendientes
  | No tienes nada pendiente.
  | Tu gente
  | Estás en la lista de espera para tener mentoría desde el 4 de enero de 2027. Todavía no hay nadie: quienes tienen fortaleza en Documentación de crisis no pueden dar mentoría en este caso (supervisión, acreditación, un conflicto declarado, una pareja anterior o una petición privada). Vas al principio en la próxima ronda. Solo la coordinación del programa ve la lista.
  | [Cambiar mis respuestas] [Valorar mis áreas] [Mi trabajo y mis metas]
  | Próximas fechas
  | Preguntaste: Is this note clear without me?
  | Les pedí ayuda a quienes cuidan el programa.
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

after 3 days
at Tue 2027-01-05 09:00
bot to carla:
  | Mia asks for a quick look, and still needs an answer:
  | Is this note clear without me?
  | Nobody has answered in time. Two sentences help.
  | [Answer]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.
at Wed 2027-01-06 09:00
bot to carla:
  | Mia asks for a quick look, and still needs an answer:
  | Is this note clear without me?
  | Nobody has answered in time. Two sentences help.
  | [Answer]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.
