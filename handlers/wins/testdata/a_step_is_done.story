# Mia has done a step of her goal, and closes it. She alone sees on her home what she reached of late; after a month it is gone.

cast
  mia is mentee
  leo is mentor, speaks es
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor goal
bot opens for mia: SMART goal

mia sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  due: 2027-03-26
  milestones: Read five of Leo's notes\nWrite one together
bot to mia:
  | Your goal Write handover notes at Oak House is saved. It is active once Leo accepts it.
bot to leo:
  | Mia propone una meta: Write handover notes at Oak House
  | Área: Documentación de crisis
  | Medida: 9 of 10 notes name the plan
  | Hoy: 5 of 10
  | Objetivo: 9 of 10
  | Para el: 26 de marzo de 2027
  | [Aceptar] [Cambiar]
  | La meta está activa cuando la aceptan las dos personas. Entonces la ve también quien supervisa al mentee.

leo clicks "Aceptar"
bot to mia:
  | The goal Write handover notes at Oak House is active: from 5 of 10 to 9 of 10 by March 26, 2027.
bot to leo:
  | La meta Write handover notes at Oak House (Mia) está activa: de 5 of 10 a 9 of 10 para el 26 de marzo de 2027.
bot edits for leo:
  | Mia propone una meta: Write handover notes at Oak House
  | Área: Documentación de crisis
  | Medida: 9 of 10 notes name the plan
  | Hoy: 5 of 10
  | Objetivo: 9 of 10
  | Para el: 26 de marzo de 2027
  | Las dos personas la aceptaron y está activa.

after 1 hour

mia types /mentor goal
bot answers mia:
  | Your goals with Leo:
  | 1. Write handover notes at Oak House, by March 26, 2027. Now: no update yet, target: 9 of 10
  | [1. Where it stands] [Write a goal]

mia clicks "1. Where it stands"
bot opens for mia: Where it stands

mia sends the form
  standing: 6 of 10
  course: On track
  done: Read five of Leo's notes
bot to mia:
  | Noted for Write handover notes at Oak House: 6 of 10. Leo sees it too.
bot to leo:
  | Mia sobre la meta Write handover notes at Oak House: ahora 6 of 10 (según lo previsto).
  | [Agregar algo]

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
  | Goals and gates
  | What you reached in the last 30 days:
  | - a step: Read five of Leo's notes
  | Only you see this list, and nobody counts it.
  | Write handover notes at Oak House: from 5 of 10 to 9 of 10 by March 26, 2027; now 6 of 10; 1 of 2 steps done
  | [Say where it stands] [Close it] [History]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo looks at home
home of leo:
  | Tu mentoría
  | Pendientes
  | Le das mentoría a Mia en Documentación de crisis desde el 4 de enero de 2027.
  | Por favor, lee lo que acuerdan:
  | - se reúnen más o menos una hora cada dos semanas, y Mia trae el tema
  | - lo que escuchas queda entre ustedes, salvo que alguien sufra un daño o pueda sufrirlo
  | - apoyas, observas y registras lo que ves; quien supervisa decide lo que Mia puede hacer
  | - cada quien puede pedir un cambio, en privado y sin dar razones
  | [Estoy de acuerdo] [Algo debería cambiar]
  | Tu gente
  | Lugares para mentees: 0 de 1 libres.
  | [Cambiar mis respuestas] [Lo que ofrezco]
  | Metas y controles
  | Write handover notes at Oak House (Mia): de 5 of 10 a 9 of 10 para el 26 de marzo de 2027; ahora 6 of 10; 1 de 2 pasos hechos
  | [Decir cómo va] [Cerrarla] [Historial]
  | Próximas fechas
  | Todavía no hay una sesión planeada con Mia.
  | [Encontrar una hora]
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

after 1 hour

mia clicks "Close it"
bot opens for mia: Close the goal

mia sends the form
  score: +1 More than agreed
  learning: Write the note before the handover and not after it.
bot to mia:
  | Mia closed the goal Write handover notes at Oak House: met (+1 on a scale from -2 to +2).
  | Write the note before the handover and not after it.
  | [Write the next goal] [History]
bot to leo:
  | Mia cerró la meta Write handover notes at Oak House: cumplida (+1 en una escala de -2 a +2).
  | Write the note before the handover and not after it.
  | [Escribir la próxima meta] [Historial]
bot edits for leo:
  | Mia sobre la meta Write handover notes at Oak House: ahora 6 of 10 (según lo previsto).
  | Esta meta está cerrada.

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
  | Goals and gates
  | What you reached in the last 30 days:
  | - a goal: Write handover notes at Oak House
  | - a step: Read five of Leo's notes
  | Only you see this list, and nobody counts it.
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-02-05 09:00 America/Chicago
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
  | Waiting for 32 days.
  | [I agree] [Something should change]
  | Check-in, until Wednesday, February 10, 9:03 AM CST. Progress in your growth area
  | Waiting for 3 days.
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the record holds
