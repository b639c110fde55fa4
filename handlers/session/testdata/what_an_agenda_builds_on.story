# Mia and Leo have a goal, and Mia has answered a check-in. The agenda of their next session begins with both. Leo does not come. Sam's brief has what is public of it.

cast
  mia is mentee, supervised by sam
  sam is supervisor
  leo is mentor, speaks es
  leo mentors mia from today

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot to leo:
  | Hoja de objetivos
  | Mia con Leo, del 4 de enero de 2027 al 4 de abril de 2027
  | - Documentación de crisis: del nivel 2 al 3 de 5; lo muestran: Observación y Revisión de documentación
  | Sesiones: 7, cada dos semanas, la primera a más tardar el miércoles 6 de enero.
  | [Aceptar la hoja] [Cambiar la hoja]
  | Cuenta cuando la aceptan las dos personas. Entonces la ve también quien supervisa al mentee.

mia types /mentor goal
bot opens for mia: SMART goal

mia sends the form
  title: Write handover notes
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  evidence: A documentation check
  due: 2027-03-01
bot to mia:
  | Your goal Write handover notes is saved. It is active once Leo accepts it.
bot to leo:
  | Mia propone una meta: Write handover notes
  | Área: Documentación de crisis
  | Medida: 9 of 10 notes name the plan
  | Hoy: 5 of 10
  | Objetivo: 9 of 10
  | Para el: 1 de marzo de 2027
  | Evidencia: A documentation check
  | [Aceptar] [Cambiar]
  | La meta está activa cuando la aceptan las dos personas. Entonces la ve también quien supervisa al mentee.

leo clicks "Aceptar" on "Write handover notes"
bot to mia:
  | The goal Write handover notes is active: from 5 of 10 to 9 of 10 by March 1, 2027.
bot to sam:
  | Mia and their mentor agreed on a goal: Write handover notes, from 5 of 10 to 9 of 10 by March 1, 2027.
bot to leo:
  | La meta Write handover notes (Mia) está activa: de 5 of 10 a 9 of 10 para el 1 de marzo de 2027.
bot edits for leo:
  | Mia propone una meta: Write handover notes
  | Área: Documentación de crisis
  | Medida: 9 of 10 notes name the plan
  | Hoy: 5 of 10
  | Objetivo: 9 of 10
  | Para el: 1 de marzo de 2027
  | Evidencia: A documentation check
  | Las dos personas la aceptaron y está activa.

on 2027-01-18 10:30 America/Chicago
at Mon 2027-01-11 09:30
bot to mia:
  | You and Leo have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
bot to leo:
  | Mia y tú son pareja de mentoría desde hace 1 semana. ¿Ya se vieron?
  | [Sí, nos vimos] [No: encontrar una hora]
  | Basta con que responda una persona.
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 27 de enero, 09:26 CST.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
  | La coordinación del programa puede leer tus respuestas. Tu mentee no las ve. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Mon 2027-01-18 10:03
bot to mia:
  | You and Leo have been a pair for 2 weeks. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
at Mon 2027-01-18 10:26
bot to leo:
  | Mia y tú son pareja de mentoría desde hace 2 semanas. ¿Ya se vieron?
  | [Sí, nos vimos] [No: encontrar una hora]
  | Basta con que responda una persona.

mia clicks "Answer" on "Progress on your goal"
bot opens for mia: Check-in

mia sends the form
  progress: 3 Some
  tried: Named the plan first
  booked: Yes
  unsafe: No
bot edits for mia:
  | Check-in: thank you for your answers. You can change them until Wednesday, January 27, 9:03 AM CST.
  | [Change]

mia types /mentor session
bot answers mia:
  | These times suit you and Leo both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 19, 8:00 AM CST] [Wednesday, January 20, 8:00 AM CST] [Thursday, January 21, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

mia clicks "Tuesday, January 19, 8:00 AM CST"
bot to mia:
  | I asked Leo about Tuesday, January 19, 8:00 AM CST.
bot to leo:
  | Mia propone una sesión el martes 19 de enero, 08:00 CST, por 45 minutos.
  | [Aceptar] [Otra hora]
  | La hora está en tu zona horaria.

leo clicks "Aceptar" on "martes 19 de enero"
bot to mia:
  | Your session with Leo is planned for Tuesday, January 19, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot to leo:
  | Tu sesión con Mia es el martes 19 de enero, 08:00 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | [Mover] [Cancelar]
bot edits for leo:
  | Mia propone una sesión el martes 19 de enero, 08:00 CST, por 45 minutos.
  | Esta hora está acordada.

on 2027-01-19 09:00 America/Chicago
at Mon 2027-01-18 11:03
bot to mia:
  | Your session
  | Tuesday, January 19, 8:00 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | - Goal: Write handover notes. Now: no update yet, target: 9 of 10
  | - You tried: Named the plan first
  | A question to begin with: How do you like to be told that something should be different?
  | [Add to the agenda] [Another question] [Move]
  | Only you and your mentor see the agenda. Please leave out the names of people you support.
at Mon 2027-01-18 11:26
bot to leo:
  | Antes de su sesión
  | martes 19 de enero, 08:00 CST con Mia, 45 minutos. Mia lleva la agenda.
  | - Meta: Write handover notes. Ahora: sin novedades todavía, objetivo: 9 of 10
  | - Último seguimiento: avance 3 de 5
  | - Intentó desde entonces: Named the plan first
  | Una pregunta que puede ayudar: ¿Cómo prefieres que te digan que algo debería ser distinto?
  | [Otra pregunta] [Mover]
  | Tú apoyas y observas. Lo que una persona puede hacer por su cuenta lo decide quien la supervisa.
at Tue 2027-01-19 08:00
bot to mia:
  | It is 8:00 AM: your session with Leo.
  | [Start] [We are not meeting] [Move]
bot to leo:
  | Es la hora de tu sesión con Mia (08:00).
  | [Empezar] [No nos vamos a ver] [Mover]

mia clicks "We are not meeting"
bot answers mia:
  | That happens. What was it this time?
  | [Another time] [Leo did not come] [We called it off]

mia clicks "Leo did not come"
bot to mia:
  | Mia noted that the session of Tuesday, January 19, 8:00 AM CST did not take place. Shifts change, and days get full. Would you like to find the next time right away?
  | [Find a time]
bot edits for mia:
  | It is 8:00 AM: your session with Leo.
  | This session did not take place.
bot edits for mia:
  | Your session
  | Tuesday, January 19, 8:00 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | - Goal: Write handover notes. Now: no update yet, target: 9 of 10
  | - You tried: Named the plan first
  | A question to begin with: How do you like to be told that something should be different?
  | [Another question]
  | This session did not take place.
bot edits for mia:
  | Your session with Leo is planned for Tuesday, January 19, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | This session did not take place.
bot to leo:
  | Mia anotó que la sesión del martes 19 de enero, 08:00 CST no tuvo lugar. Los turnos cambian y los días se llenan. ¿Buscan ya la próxima hora?
  | [Encontrar una hora]
bot edits for leo:
  | Antes de su sesión
  | martes 19 de enero, 08:00 CST con Mia, 45 minutos. Mia lleva la agenda.
  | - Meta: Write handover notes. Ahora: sin novedades todavía, objetivo: 9 of 10
  | - Último seguimiento: avance 3 de 5
  | - Intentó desde entonces: Named the plan first
  | Una pregunta que puede ayudar: ¿Cómo prefieres que te digan que algo debería ser distinto?
  | [Otra pregunta]
  | Esta sesión no tuvo lugar.
bot edits for leo:
  | Es la hora de tu sesión con Mia (08:00).
  | Esta sesión no tuvo lugar.
bot edits for leo:
  | Tu sesión con Mia es el martes 19 de enero, 08:00 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | Esta sesión no tuvo lugar.

sam types /mentor session brief @mia
bot answers sam:
  | Supervision brief
  | Mia, mentored by Leo: 0 of 1 sessions held. 0 open actions. Evidence by the mentor: 0.
  | - Goal: Write handover notes. Now: no update yet, target: 9 of 10
  | Mentoring is not supervision: it does not replace your own observation, and a mentor decides nothing. You see a summary; a reflection's text is here only when its writer wants that.
