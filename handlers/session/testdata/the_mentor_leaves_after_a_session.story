# Leo leaves the organization on the day after a session. Mia can still reflect on it, for herself alone; from what waited for an answer the buttons go.

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

on 2027-01-06 12:00 America/Chicago
at Tue 2027-01-05 08:00
bot to mia:
  | It is 8:00 AM: your session with Leo.
  | [Start] [We are not meeting] [Move]
bot to leo:
  | Es la hora de tu sesión con Mia (08:00).
  | [Empezar] [No nos vamos a ver] [Mover]
at Wed 2027-01-06 09:00
bot to mia:
  | Did you and Leo meet on Tuesday, January 5?
  | [Yes] [No]
  | It is enough if one of you answers.
bot to leo:
  | ¿Se vieron Mia y tú el martes 5 de enero?
  | [Sí] [No]
  | Basta con que responda una persona.

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

leo leaves
bot to carla:
  | Leo has left and is not asked for anything anymore. Open cases continue without them.
  | Now without a mentor or mentee:
  | - Mia
bot to carla:
  | The pair of Mia and Leo has ended. Mia is without a mentor and first in line.
  | [Preview a round]
bot to mia:
  | Leo has left, so your mentorship with them ends. Your goals and what you learned stay yours and come with you. You go first in the next round.
bot edits for mia:
  | You and Leo met on Tuesday, January 5. What do you take with you? Three minutes now make it last.
  | [Reflect]
  | This mentorship has ended. For two weeks you can still reflect on the session; nobody else reads it.
bot to sam:
  | Mia's mentorship has ended. Mia goes first in the next round.

mia clicks "Reflect"
bot opens for mia: Reflection

mia sends the form
  happened: We read three of my notes together
bot to mia:
  | Your reflection is saved. Nobody else reads it, because your mentorship has ended.
