# Nobody of a pair answers. After three check-ins the reminders stop, after six one in four is announced, and the coordinators see it on their home. What Mia answers at last brings everything back.

cast
  carla is coordinator
  mia is mentee
  leo is mentor, speaks es
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

on 2027-02-25 12:00 America/Chicago
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
at Wed 2027-01-20 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Wed 2027-01-20 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: aún sin respuesta. Hay tiempo hasta el miércoles 27 de enero, 09:26 CST.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
bot edits for leo:
  | Este seguimiento está en un mensaje más nuevo.
at Fri 2027-01-22 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: aún sin respuesta. Hay tiempo hasta el miércoles 27 de enero, 09:26 CST.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
bot edits for leo:
  | Este seguimiento está en un mensaje más nuevo.
at Mon 2027-01-25 09:00
bot to leo:
  | Mia aún no ha respondido el seguimiento del lunes 18 de enero. Unas palabras tuyas pueden ayudar más que otro recordatorio mío.
at Tue 2027-01-26 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, January 18
  | - Leo: Mentor check-in of Monday, January 18
at Wed 2027-01-27 09:03
bot edits for mia:
  | Check-in of January 18, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-27 09:26
bot edits for leo:
  | Seguimiento de mentoría del 18 de enero de 2027 sobre Mia: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.
at Mon 2027-02-01 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-01 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 10 de febrero, 09:26 CST.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
  | La coordinación del programa puede leer tus respuestas. Tu mentee no las ve. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Wed 2027-02-03 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Wed 2027-02-03 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: aún sin respuesta. Hay tiempo hasta el miércoles 10 de febrero, 09:26 CST.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
bot edits for leo:
  | Este seguimiento está en un mensaje más nuevo.
at Fri 2027-02-05 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-02-05 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: aún sin respuesta. Hay tiempo hasta el miércoles 10 de febrero, 09:26 CST.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
bot edits for leo:
  | Este seguimiento está en un mensaje más nuevo.
at Mon 2027-02-08 09:00
bot to leo:
  | Mia aún no ha respondido el seguimiento del lunes 1 de febrero. Unas palabras tuyas pueden ayudar más que otro recordatorio mío.
at Tue 2027-02-09 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, February 1
  | - Leo: Mentor check-in of Monday, February 1
at Wed 2027-02-10 09:03
bot edits for mia:
  | Check-in of February 1, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-10 09:26
bot edits for leo:
  | Seguimiento de mentoría del 1 de febrero de 2027 sobre Mia: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.
at Mon 2027-02-15 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-15 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 24 de febrero, 09:26 CST.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
  | La coordinación del programa puede leer tus respuestas. Tu mentee no las ve. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Wed 2027-02-17 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 24, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Wed 2027-02-17 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: aún sin respuesta. Hay tiempo hasta el miércoles 24 de febrero, 09:26 CST.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
bot edits for leo:
  | Este seguimiento está en un mensaje más nuevo.
at Fri 2027-02-19 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 24, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-02-19 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: aún sin respuesta. Hay tiempo hasta el miércoles 24 de febrero, 09:26 CST.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
bot edits for leo:
  | Este seguimiento está en un mensaje más nuevo.
at Mon 2027-02-22 09:00
bot to leo:
  | Mia aún no ha respondido el seguimiento del lunes 15 de febrero. Unas palabras tuyas pueden ayudar más que otro recordatorio mío. Si este también queda sin respuesta, no le envío más recordatorios a Mia ni te aviso de cada seguimiento, hasta que haya una respuesta.
at Tue 2027-02-23 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, February 15, and the 2 before it. If it stays open, Mia gets the next ones without reminders, and they stand on your home, not here
  | - Leo: Mentor check-in of Monday, February 15, and the 2 before it. If it stays open, Leo gets the next ones without reminders, and they stand on your home, not here
at Wed 2027-02-24 09:03
bot edits for mia:
  | Check-in of February 15, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-24 09:26
bot edits for leo:
  | Seguimiento de mentoría del 15 de febrero de 2027 sobre Mia: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | These people leave a check-in open again and again. They are asked, but not reminded, and you are not told of each. A call may be kinder than another message:
  | - Leo: Mentor check-in, the last 3
  | - Mia: Check-in, the last 3
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-04-08 12:00 America/Chicago
at Mon 2027-03-01 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 10, 9:03 AM CST.
  | The last 3 stayed open, so you are not reminded of this one.
  | The people who look after the program see that they stay open.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-01 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 10 de marzo, 09:26 CST.
  | Las últimas 3 veces quedó sin respuesta, así que esta vez no hay recordatorios.
  | Quienes cuidan el programa ven que queda sin respuesta.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
  | La coordinación del programa puede leer tus respuestas. Tu mentee no las ve. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Wed 2027-03-10 09:03
bot edits for mia:
  | Check-in of March 1, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-03-10 09:26
bot edits for leo:
  | Seguimiento de mentoría del 1 de marzo de 2027 sobre Mia: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.
at Mon 2027-03-15 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 24, 9:03 AM CDT.
  | The last 4 stayed open, so you are not reminded of this one.
  | The people who look after the program see that they stay open.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-15 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 24 de marzo, 09:26 CDT.
  | Las últimas 4 veces quedó sin respuesta, así que esta vez no hay recordatorios.
  | Quienes cuidan el programa ven que queda sin respuesta.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
  | La coordinación del programa puede leer tus respuestas. Tu mentee no las ve. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Wed 2027-03-24 09:03
bot edits for mia:
  | Check-in of March 15, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-03-24 09:26
bot edits for leo:
  | Seguimiento de mentoría del 15 de marzo de 2027 sobre Mia: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.
at Mon 2027-03-29 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, April 7, 9:03 AM CDT.
  | The last 5 stayed open, so you are not reminded of this one.
  | The people who look after the program see that they stay open.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-29 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 7 de abril, 09:26 CDT.
  | Las últimas 5 veces quedó sin respuesta, así que esta vez no hay recordatorios.
  | Quienes cuidan el programa ven que queda sin respuesta.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
  | La coordinación del programa puede leer tus respuestas. Tu mentee no las ve. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Wed 2027-04-07 09:03
bot edits for mia:
  | Check-in of March 29, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-04-07 09:26
bot edits for leo:
  | Seguimiento de mentoría del 29 de marzo de 2027 sobre Mia: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.

on 2027-10-12 12:00 America/Chicago
at Mon 2027-04-12 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, April 21, 9:03 AM CDT.
  | The last 6 stayed open, so you get a message about one in 4. Each of them is on your home, and your next answer brings the messages back.
  | The people who look after the program see that they stay open.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-04-12 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 21 de abril, 09:26 CDT.
  | Las últimas 6 veces quedó sin respuesta, así que te llega un mensaje solo una de cada 4. Siempre está en tu página de inicio, y con tu próxima respuesta vuelven los mensajes.
  | Quienes cuidan el programa ven que queda sin respuesta.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
  | La coordinación del programa puede leer tus respuestas. Tu mentee no las ve. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Wed 2027-04-21 09:03
bot edits for mia:
  | Check-in of April 12, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-04-21 09:26
bot edits for leo:
  | Seguimiento de mentoría del 12 de abril de 2027 sobre Mia: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.
at Mon 2027-06-07 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, June 16, 9:03 AM CDT.
  | The last 10 stayed open, so you get a message about one in 4. Each of them is on your home, and your next answer brings the messages back.
  | The people who look after the program see that they stay open.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-06-07 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 16 de junio, 09:26 CDT.
  | Las últimas 10 veces quedó sin respuesta, así que te llega un mensaje solo una de cada 4. Siempre está en tu página de inicio, y con tu próxima respuesta vuelven los mensajes.
  | Quienes cuidan el programa ven que queda sin respuesta.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
  | La coordinación del programa puede leer tus respuestas. Tu mentee no las ve. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Wed 2027-06-16 09:03
bot edits for mia:
  | Check-in of June 7, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-06-16 09:26
bot edits for leo:
  | Seguimiento de mentoría del 7 de junio de 2027 sobre Mia: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.
at Mon 2027-08-02 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, August 11, 9:03 AM CDT.
  | The last 14 stayed open, so you get a message about one in 4. Each of them is on your home, and your next answer brings the messages back.
  | The people who look after the program see that they stay open.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-08-02 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 11 de agosto, 09:26 CDT.
  | Las últimas 14 veces quedó sin respuesta, así que te llega un mensaje solo una de cada 4. Siempre está en tu página de inicio, y con tu próxima respuesta vuelven los mensajes.
  | Quienes cuidan el programa ven que queda sin respuesta.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
  | La coordinación del programa puede leer tus respuestas. Tu mentee no las ve. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Wed 2027-08-11 09:03
bot edits for mia:
  | Check-in of August 2, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-08-11 09:26
bot edits for leo:
  | Seguimiento de mentoría del 2 de agosto de 2027 sobre Mia: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.
at Mon 2027-09-27 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, October 6, 9:03 AM CDT.
  | The last 18 stayed open, so you get a message about one in 4. Each of them is on your home, and your next answer brings the messages back.
  | The people who look after the program see that they stay open.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-09-27 09:26
bot to leo:
  | Seguimiento de mentoría sobre Mia: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 6 de octubre, 09:26 CDT.
  | Las últimas 18 veces quedó sin respuesta, así que te llega un mensaje solo una de cada 4. Siempre está en tu página de inicio, y con tu próxima respuesta vuelven los mensajes.
  | Quienes cuidan el programa ven que queda sin respuesta.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
  | La coordinación del programa puede leer tus respuestas. Tu mentee no las ve. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Wed 2027-10-06 09:03
bot edits for mia:
  | Check-in of September 27, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-10-06 09:26
bot edits for leo:
  | Seguimiento de mentoría del 27 de septiembre de 2027 sobre Mia: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | These people leave a check-in open again and again. They are asked, but not reminded, and you are not told of each. A call may be kinder than another message:
  | - Leo: Mentor check-in, the last 19
  | - Mia: Check-in, the last 19
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

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
  | Waiting for 281 days.
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | Waiting for 281 days.
  | [Write a goal]
  | Check-in, until Wednesday, October 20, 9:03 AM CDT. Progress in your growth area
  | Waiting for 1 day.
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia types /mentor checkin
bot opens for mia: Check-in

mia sends the form
  progress: 3 Some
  unsafe: No

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | These people leave a check-in open again and again. They are asked, but not reminded, and you are not told of each. A call may be kinder than another message:
  | - Leo: Mentor check-in, the last 19
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-10-27 12:00 America/Chicago
at Mon 2027-10-25 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, November 3, 9:03 AM CDT.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-10-27 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, November 3, 9:03 AM CDT.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
