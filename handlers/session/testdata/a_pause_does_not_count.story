# Mia and Leo have not met for two weeks when Leo pauses for five. The pause is not counted: they are offered help after two more weeks, and the coordinator reads the same number.

cast
  carla is coordinator
  mia is mentee
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

on 2027-01-18 12:00 America/Chicago
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
  | Progress in your growth area
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

leo types /mentor pause 2027-02-22
bot to mia:
  | Leo is on pause until February 22, 2027. Your check-ins rest until then, and then you continue where you were.
bot to leo:
  | Estás en pausa hasta el 22 de febrero de 2027. Hasta entonces no se te propone a nadie.
  | [Ya regresé]

on 2027-03-01 12:00 America/Chicago
at Wed 2027-01-27 09:03
bot edits for mia:
  | Check-in of January 18, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-27 09:26
bot edits for leo:
  | Seguimiento de mentoría del 18 de enero de 2027 sobre Mia: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.
at Mon 2027-02-22 09:00
bot to leo:
  | Qué bueno que regresaste. Estás otra vez en la lista, en el lugar que tenías.
at Mon 2027-02-22 09:30
bot to mia:
  | You and Leo have been a pair for 2 weeks, not counting pauses and leave. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
bot to leo:
  | Mia y tú son pareja de mentoría desde hace 2 semanas, sin contar pausas ni ausencias. ¿Ya se vieron?
  | [Sí, nos vimos] [No: encontrar una hora]
  | Basta con que responda una persona.
at Mon 2027-03-01 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-01 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 10 de marzo, 09:26 CST.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
  | La coordinación del programa puede leer tus respuestas. Tu mentee no las ve. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Mon 2027-03-01 10:03
bot to mia:
  | You and Leo have been a pair for 3 weeks, not counting pauses and leave. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
at Mon 2027-03-01 10:26
bot to leo:
  | Mia y tú son pareja de mentoría desde hace 3 semanas, sin contar pausas ni ausencias. ¿Ya se vieron?
  | [Sí, nos vimos] [No: encontrar una hora]
  | Basta con que responda una persona.

on 2027-03-08 12:00 America/Chicago
at Wed 2027-03-03 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, March 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Wed 2027-03-03 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: aún sin respuesta. Hay tiempo hasta el miércoles 10 de marzo, 09:26 CST.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
bot edits for leo:
  | Este seguimiento está en un mensaje más nuevo.
at Fri 2027-03-05 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, March 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-03-05 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: aún sin respuesta. Hay tiempo hasta el miércoles 10 de marzo, 09:26 CST.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
bot edits for leo:
  | Este seguimiento está en un mensaje más nuevo.
at Mon 2027-03-08 09:00
bot to leo:
  | Mia aún no ha respondido el seguimiento del lunes 1 de marzo. Unas palabras tuyas pueden ayudar más que otro recordatorio mío.
at Mon 2027-03-08 09:30
bot to mia:
  | You and Leo have not met for 4 weeks, not counting pauses and leave. That happens to many pairs. What would help?
  | [Find a time] [We met in between] [Ask the program for help]
  | If nothing changes within a week, the people who look after the program are told and can help, for example with another match.
at Mon 2027-03-08 10:00
bot to leo:
  | Mia y tú no se ven desde hace 4 semanas, sin contar pausas ni ausencias. Les pasa a muchas parejas. ¿Qué ayudaría?
  | [Encontrar una hora] [Sí nos vimos] [Pedir ayuda al programa]
  | Si en una semana no cambia nada, se avisa a quienes cuidan el programa, que pueden ayudar, por ejemplo con otra pareja.

on 2027-03-15 12:00 America/Chicago
at Tue 2027-03-09 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, March 1
  | - Leo: Mentor check-in of Monday, March 1
at Wed 2027-03-10 09:03
bot edits for mia:
  | Check-in of March 1, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-03-10 09:26
bot edits for leo:
  | Seguimiento de mentoría del 1 de marzo de 2027 sobre Mia: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.
at Mon 2027-03-15 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 24, 9:03 AM CDT.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-15 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 24 de marzo, 09:26 CDT.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
  | La coordinación del programa puede leer tus respuestas. Tu mentee no las ve. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Mon 2027-03-15 09:30
bot to carla:
  | Mia and Leo have not met for 5 weeks, not counting pauses and leave. They were asked what would help.
  | Talk to each of them first: often it is the shifts. If they would rather change something, the home of each has "Something should change". If they would rather not meet anymore, you can end the pair: the mentor has a place again, and the mentee goes first.
  | [End and match again]
