# Whoever asks for help in a reflection is heard, also when their supervisor has left; not by the other one of the pair.

cast
  carla is coordinator
  rosa is coordinator, speaks es
  mia is mentee, supervised by sam
  rosa mentors mia
  sam is supervisor

on 2027-01-04 09:00 America/Chicago

sam leaves
bot to carla:
  | Sam has left and is not asked for anything anymore. Open cases continue without them.
  | Now without a supervisor, until an import names one:
  | - Mia
bot to rosa:
  | Sam ya no está, y no se le pide nada más. Los casos abiertos siguen sin su participación.
  | Se quedan sin supervisión, hasta que una importación la indique:
  | - Mia

mia types /mentor session
bot answers mia:
  | These times suit you and Rosa both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 5, 8:00 AM CST] [Wednesday, January 6, 8:00 AM CST] [Thursday, January 7, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

mia clicks "Another time"
bot opens for mia: Another time

mia sends the form
  day: 2027-01-05
  hour: 2 PM
bot to rosa:
  | Mia propone una sesión el martes 5 de enero, 14:00 CST, por 45 minutos.
  | [Aceptar] [Otra hora]
  | La hora está en tu zona horaria.
bot to mia:
  | I asked Rosa about Tuesday, January 5, 2:00 PM CST.

rosa clicks "Aceptar"
bot to rosa:
  | Antes de su sesión
  | martes 5 de enero, 14:00 CST con Mia, 45 minutos. Mia lleva la agenda.
  | Una pregunta que puede ayudar: ¿Qué debería saber de ti para que estas conversaciones valgan tu tiempo?
  | [Otra pregunta] [Mover]
  | Tú apoyas y observas. Lo que una persona puede hacer por su cuenta lo decide quien la supervisa.
bot to rosa:
  | Tu sesión con Mia es el martes 5 de enero, 14:00 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | [Mover] [Cancelar]
bot edits for rosa:
  | Mia propone una sesión el martes 5 de enero, 14:00 CST, por 45 minutos.
  | Esta hora está acordada.
bot to mia:
  | Your session
  | Tuesday, January 5, 2:00 PM CST with Rosa, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What should I know about you so that these talks are worth your time?
  | [Add to the agenda] [Another question] [Move]
  | Only you and your mentor see the agenda. Please leave out the names of people you support.
bot to mia:
  | Your session with Rosa is planned for Tuesday, January 5, 2:00 PM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]

on 2027-01-05 14:01 America/Chicago
at Tue 2027-01-05 14:00
bot to rosa:
  | Es la hora de tu sesión con Mia (14:00).
  | [Empezar] [No nos vamos a ver] [Mover]
bot to mia:
  | It is 2:00 PM: your session with Rosa.
  | [Start] [We are not meeting] [Move]

mia clicks "Start"
bot answers mia:
  | Have a good conversation! In 45 minutes I ask you both what you take with you.
  | [We are done]

mia clicks "We are done"
bot to rosa:
  | Mia y tú se vieron el martes 5 de enero. ¿Hay algo que observaste, o que hará alguien de ustedes?
  | [Reflexionar] [Agregar una acción] [Planear la próxima]
bot edits for rosa:
  | Antes de su sesión
  | martes 5 de enero, 14:00 CST con Mia, 45 minutos. Mia lleva la agenda.
  | Una pregunta que puede ayudar: ¿Qué debería saber de ti para que estas conversaciones valgan tu tiempo?
  | [Otra pregunta]
  | Ya se reunieron.
bot edits for rosa:
  | Es la hora de tu sesión con Mia (14:00).
  | Ya se reunieron.
bot edits for rosa:
  | Tu sesión con Mia es el martes 5 de enero, 14:00 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | Ya se reunieron.
bot to mia:
  | You and Rosa met on Tuesday, January 5. What do you take with you? Three minutes now make it last.
  | [Reflect] [Add an action] [Plan the next one]
bot edits for mia:
  | It is 2:00 PM: your session with Rosa.
  | You have met.
bot edits for mia:
  | Your session
  | Tuesday, January 5, 2:00 PM CST with Rosa, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What should I know about you so that these talks are worth your time?
  | [Another question]
  | You have met.
bot edits for mia:
  | Your session with Rosa is planned for Tuesday, January 5, 2:00 PM CST, 45 minutes.
  | The day before, you both get the agenda.
  | You have met.

mia clicks "Reflect"
bot opens for mia: Reflection

mia sends the form
  happened: We read two crisis notes together.
  help: Yes
bot to carla:
  | Mia asks for help after a mentoring session, and has no supervisor who is available. Please talk to them.
  | What they wrote stays in the pair, unless they share it.
bot to rosa:
  | Mia reflexionó sobre su sesión: Documentación de crisis.
  | Qué pasó: We read two crisis notes together.
bot to mia:
  | Your reflection is saved, and Rosa reads it. The supervisor's brief has the summary only.
  | [Add an action] [Plan the next one]

the record holds
