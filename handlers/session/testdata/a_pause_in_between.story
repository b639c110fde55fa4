# Mia and Leo choose the same time from their lists: it is planned. Then Leo pauses: it is called off, with forms before both that nobody can send anymore. When he is back, they find another time.

cast
  mia is mentee
  leo is mentor, speaks es
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor session
bot answers mia:
  | These times suit you and Leo both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 5, 8:00 AM CST] [Wednesday, January 6, 8:00 AM CST] [Thursday, January 7, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

leo types /mentor session
bot answers leo:
  | Estas horas les sirven a ti y a Mia, por 45 minutos. ¿Cuál propongo?
  | [martes 5 de enero, 08:00 CST] [miércoles 6 de enero, 08:00 CST] [jueves 7 de enero, 08:00 CST] [Otra hora]
  | Las horas están en tu zona horaria. Me guío por lo que dijeron en su ingreso y por sus ausencias.

mia clicks "Tuesday, January 5, 8:00 AM CST"
bot to mia:
  | I asked Leo about Tuesday, January 5, 8:00 AM CST.
bot to leo:
  | Mia propone una sesión el martes 5 de enero, 08:00 CST, por 45 minutos.
  | [Aceptar] [Otra hora]
  | La hora está en tu zona horaria.

leo clicks "martes 5 de enero, 08:00 CST"
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

mia types /mentor session
bot answers mia:
  | Session with Leo: Tuesday, January 5, 8:00 AM CST, 45 minutes
  | [Start] [Agenda] [Move] [Cancel]

mia clicks "Start"
bot answers mia:
  | This session begins on Tuesday, January 5, 8:00 AM CST. You can say so then.

mia clicks "Agenda"
bot opens for mia: Agenda

leo clicks "Mover"
bot opens for leo: Otra hora

leo types /mentor pause 2027-02-01
bot to mia:
  | Leo is on pause until February 1, 2027. Your check-ins rest until then, and then you continue where you were.
bot to mia:
  | The session with Leo on Tuesday, January 5, 8:00 AM CST does not take place: your mentorship is on pause then. You can find another time once it goes on.
bot edits for mia:
  | Your session
  | Tuesday, January 5, 8:00 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What should I know about you so that these talks are worth your time?
  | [Another question]
  | This session was called off.
bot edits for mia:
  | Your session with Leo is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | This session was called off.
bot to leo:
  | Estás en pausa hasta el 1 de febrero de 2027. Hasta entonces no se te propone a nadie.
  | [Ya regresé]
bot to leo:
  | La sesión con Mia del martes 5 de enero, 08:00 CST no se hace: para entonces su mentoría está en pausa. Pueden encontrar otra hora cuando siga.
bot edits for leo:
  | Antes de su sesión
  | martes 5 de enero, 08:00 CST con Mia, 45 minutos. Mia lleva la agenda.
  | Una pregunta que puede ayudar: ¿Qué debería saber de ti para que estas conversaciones valgan tu tiempo?
  | [Otra pregunta]
  | Esta sesión se canceló.
bot edits for leo:
  | Tu sesión con Mia es el martes 5 de enero, 08:00 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | Esta sesión se canceló.

mia sends the form
  agenda: How to write a note in ten minutes
bot asks mia again:
  | Your mentorship is on pause until Monday, February 1. Sessions can be planned again after that.

leo sends the form
  day: 2027-01-06
  hour: 10:00
bot asks leo again:
  | Su mentoría está en pausa hasta el lunes 1 de febrero. Después se pueden planear sesiones de nuevo.

mia types /mentor session
bot answers mia:
  | Your mentorship is on pause until Monday, February 1. Sessions can be planned again after that.

on 2027-01-07 10:00 America/Chicago

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | Leo has been your mentor for Crisis documentation since January 4, 2027. The two of you are on pause.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-02-02 12:00 America/Chicago
at Mon 2027-02-01 09:00
bot to leo:
  | Qué bueno que regresaste. Estás otra vez en la lista, en el lugar que tenías.
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

mia types /mentor session
bot answers mia:
  | These times suit you and Leo both, for 45 minutes. Which one should I suggest?
  | [Wednesday, February 3, 9:00 AM CST] [Thursday, February 4, 8:00 AM CST] [Friday, February 5, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.
