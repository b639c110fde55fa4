# Leo pauses in the afternoon after a session. Mia can say what became of it and reflect on it, while no new one is planned; nobody is asked during the pause, and both are once Leo is back.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor
  leo is mentor, speaks es
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor session
bot answers mia:
  | These times suit you and Leo both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 5, 8:00 AM CST] [Wednesday, January 6, 8:00 AM CST] [Thursday, January 7, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

mia clicks "Tuesday, January 5, 8:00 AM CST"
bot to mia:
  | I asked Leo about Tuesday, January 5, 8:00 AM CST.
bot to leo:
  | Mia propone una sesión el martes 5 de enero, 08:00 CST, por 45 minutos.
  | [Aceptar] [Otra hora]
  | La hora está en tu zona horaria.

leo clicks "Aceptar"
bot to mia:
  | Your session
  | Tuesday, January 5, 8:00 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What should I know about you so that these talks are worth your time?
  | [Add to the agenda] [Another question] [Move]
  | Only you and your mentor see the agenda. Please leave out the names of people you support.
bot to mia:
  | Your session with Leo is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot to leo:
  | Antes de su sesión
  | martes 5 de enero, 08:00 CST con Mia, 45 minutos. Mia lleva la agenda.
  | Una pregunta que puede ayudar: ¿Qué debería saber de ti para que estas conversaciones valgan tu tiempo?
  | [Otra pregunta] [Mover]
  | Tú apoyas y observas. Lo que una persona puede hacer por su cuenta lo decide quien la supervisa.
bot to leo:
  | Tu sesión con Mia es el martes 5 de enero, 08:00 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | [Mover] [Cancelar]
bot edits for leo:
  | Mia propone una sesión el martes 5 de enero, 08:00 CST, por 45 minutos.
  | Esta hora está acordada.

on 2027-01-05 12:00 America/Chicago
at Tue 2027-01-05 08:00
bot to mia:
  | It is 8:00 AM: your session with Leo.
  | [Start] [We are not meeting] [Move]
bot to leo:
  | Es la hora de tu sesión con Mia (08:00).
  | [Empezar] [No nos vamos a ver] [Mover]

leo types /mentor pause 2027-02-01
bot to mia:
  | Leo is on pause until February 1, 2027. Your check-ins rest until then, and then you continue where you were.
bot to leo:
  | Estás en pausa hasta el 1 de febrero de 2027. Hasta entonces no se te propone a nadie.
  | [Ya regresé]

on 2027-01-07 12:00 America/Chicago

mia clicks "Start"
bot answers mia:
  | Your mentorship is on pause until Monday, February 1. Sessions can be planned again after that.

mia clicks "We are not meeting"
bot answers mia:
  | That happens. What was it this time?
  | [Another time] [Leo did not come] [We called it off]

on 2027-02-01 12:00 America/Chicago
at Mon 2027-02-01 09:00
bot to mia:
  | Did you and Leo meet on Tuesday, January 5?
  | [Yes] [No]
  | It is enough if one of you answers.
bot to leo:
  | Qué bueno que regresaste. Estás otra vez en la lista, en el lugar que tenías.
bot to leo:
  | ¿Se vieron Mia y tú el martes 5 de enero?
  | [Sí] [No]
  | Basta con que responda una persona.
at Mon 2027-02-01 10:00
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
bot to leo:
  | Seguimiento de mentoría sobre Mia: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 10 de febrero, 09:26 CST.
  | ¿Se reunieron?
  | [Sí] [No] [Responder] [Posponer]
  | La coordinación del programa puede leer tus respuestas. Tu mentee no las ve. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.

leo types /mentor pause 2027-03-01
bot to mia:
  | Leo is on pause until March 1, 2027. Your check-ins rest until then, and then you continue where you were.
bot to leo:
  | Estás en pausa hasta el 1 de marzo de 2027. Hasta entonces no se te propone a nadie.
  | [Ya regresé]

mia clicks "Yes"
bot to mia:
  | You and Leo met on Tuesday, January 5. What do you take with you? Three minutes now make it last.
  | [Reflect] [Add an action] [Plan the next one]
bot edits for mia:
  | Did you and Leo meet on Tuesday, January 5?
  | You have met.
bot edits for mia:
  | It is 8:00 AM: your session with Leo.
  | You have met.
bot edits for mia:
  | Your session
  | Tuesday, January 5, 8:00 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What should I know about you so that these talks are worth your time?
  | [Another question]
  | You have met.
bot edits for mia:
  | Your session with Leo is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | You have met.
bot to leo:
  | Mia y tú se vieron el martes 5 de enero. ¿Hay algo que observaste, o que hará alguien de ustedes?
  | [Reflexionar] [Agregar una acción] [Planear la próxima]
bot edits for leo:
  | Antes de su sesión
  | martes 5 de enero, 08:00 CST con Mia, 45 minutos. Mia lleva la agenda.
  | Una pregunta que puede ayudar: ¿Qué debería saber de ti para que estas conversaciones valgan tu tiempo?
  | [Otra pregunta]
  | Ya se reunieron.
bot edits for leo:
  | Es la hora de tu sesión con Mia (08:00).
  | Ya se reunieron.
bot edits for leo:
  | Tu sesión con Mia es el martes 5 de enero, 08:00 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | Ya se reunieron.
bot edits for leo:
  | ¿Se vieron Mia y tú el martes 5 de enero?
  | Ya se reunieron.

mia clicks "Plan the next one"
bot answers mia:
  | Your mentorship is on pause until Monday, March 1. Sessions can be planned again after that.

mia clicks "Reflect"
bot opens for mia: Reflection

mia sends the form
  happened: We read three of my notes together
  action: Write one note in ten minutes
  owner: I do
bot to mia:
  | Your reflection is saved, and Leo reads it. The supervisor's brief has the summary only.
  | To do: Write one note in ten minutes (Mia, by February 15, 2027). It stays on your agenda until it is done.
  | [Add an action] [Plan the next one]
bot to leo:
  | Mia reflexionó sobre su sesión: Documentación de crisis.
  | Por hacer: Write one note in ten minutes (Mia, para el 15 de febrero de 2027)
  | Qué pasó: We read three of my notes together

mia clicks "Add an action"
bot opens for mia: Action

mia sends the form
  action: Show it to Leo
  owner: I do
bot to mia:
  | To do: Show it to Leo (Mia, by February 15, 2027). It stays on your agenda until it is done.
  | [Done]
bot to leo:
  | Por hacer: Show it to Leo (Mia, para el 15 de febrero de 2027). Se queda en su agenda hasta que esté hecho.
