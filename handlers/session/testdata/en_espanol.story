# A session from the agenda to the reflection in Spanish.

cast
  carla is coordinator
  mia is mentee, supervised by sam, speaks es
  leo is mentor, speaks es
  sam is supervisor, supervised by rita, speaks es
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor session
bot answers mia:
  | Estas horas les sirven a ti y a Leo, por 45 minutos. ¿Cuál propongo?
  | [martes 5 de enero, 08:00 CST] [miércoles 6 de enero, 08:00 CST] [jueves 7 de enero, 08:00 CST] [Otra hora]
  | Las horas están en tu zona horaria. Me guío por lo que dijeron en su ingreso y por sus ausencias.

mia clicks "Otra hora"
bot opens for mia: Otra hora

mia sends the form
  day: 2027-01-05
  hour: 14h30
bot to mia:
  | Le pregunté a Leo por el martes 5 de enero, 14:30 CST.
bot to leo:
  | Mia propone una sesión el martes 5 de enero, 14:30 CST, por 45 minutos.
  | [Aceptar] [Otra hora]
  | La hora está en tu zona horaria.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo clicks "Aceptar"
bot to mia:
  | Tu sesión
  | martes 5 de enero, 14:30 CST con Leo, 45 minutos. Tú la llevas: ¿de qué quieres hablar?
  | Una pregunta para empezar: ¿Qué debería saber de ti para que estas conversaciones valgan tu tiempo?
  | [Agregar a la agenda] [Otra pregunta] [Mover]
  | La agenda la ven solo tú y tu mentor. Sin nombres de las personas a quienes apoyas, por favor.
bot to mia:
  | Tu sesión con Leo es el martes 5 de enero, 14:30 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | [Mover] [Cancelar]
bot to leo:
  | Antes de su sesión
  | martes 5 de enero, 14:30 CST con Mia, 45 minutos. Mia lleva la agenda.
  | Una pregunta que puede ayudar: ¿Qué debería saber de ti para que estas conversaciones valgan tu tiempo?
  | [Otra pregunta] [Mover]
  | Tú apoyas y observas. Lo que una persona puede hacer por su cuenta lo decide quien la supervisa.
bot to leo:
  | Tu sesión con Mia es el martes 5 de enero, 14:30 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | [Mover] [Cancelar]
bot edits for leo:
  | Mia propone una sesión el martes 5 de enero, 14:30 CST, por 45 minutos.
  | Esta hora está acordada.

on 2027-01-05 14:31 America/Chicago
at Tue 2027-01-05 14:30
bot to mia:
  | Es la hora de tu sesión con Leo (14:30).
  | [Empezar] [No nos vamos a ver] [Mover]
bot to leo:
  | Es la hora de tu sesión con Mia (14:30).
  | [Empezar] [No nos vamos a ver] [Mover]

mia clicks "Empezar"
bot answers mia:
  | ¡Buena conversación! En 45 minutos les pregunto a las dos personas qué se llevan.
  | [Terminamos]

mia clicks "Terminamos"
bot to mia:
  | Leo y tú se vieron el martes 5 de enero. ¿Qué te llevas? Tres minutos ahora ayudan a que no se pierda.
  | [Reflexionar] [Agregar una acción] [Planear la próxima]
bot edits for mia:
  | Es la hora de tu sesión con Leo (14:30).
  | Ya se reunieron.
bot edits for mia:
  | Tu sesión
  | martes 5 de enero, 14:30 CST con Leo, 45 minutos. Tú la llevas: ¿de qué quieres hablar?
  | Una pregunta para empezar: ¿Qué debería saber de ti para que estas conversaciones valgan tu tiempo?
  | [Otra pregunta]
  | Ya se reunieron.
bot edits for mia:
  | Tu sesión con Leo es el martes 5 de enero, 14:30 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | Ya se reunieron.
bot to leo:
  | Mia y tú se vieron el martes 5 de enero. ¿Hay algo que observaste, o que hará alguien de ustedes?
  | [Reflexionar] [Agregar una acción] [Planear la próxima]
bot edits for leo:
  | Antes de su sesión
  | martes 5 de enero, 14:30 CST con Mia, 45 minutos. Mia lleva la agenda.
  | Una pregunta que puede ayudar: ¿Qué debería saber de ti para que estas conversaciones valgan tu tiempo?
  | [Otra pregunta]
  | Ya se reunieron.
bot edits for leo:
  | Es la hora de tu sesión con Mia (14:30).
  | Ya se reunieron.
bot edits for leo:
  | Tu sesión con Mia es el martes 5 de enero, 14:30 CST, 45 minutos.
  | El día anterior las dos personas reciben la agenda.
  | Ya se reunieron.

mia clicks "Reflexionar"
bot opens for mia: Reflexión

mia sends the form
  happened: Leímos dos notas de crisis.
  action: Escribir una nota antes de cada relevo
  share: Todo
bot to mia:
  | Tu reflexión está guardada, y Leo la lee. El resumen para quien supervisa tiene todo el texto, como elegiste.
  | Por hacer: Escribir una nota antes de cada relevo (Mia, para el 19 de enero de 2027). Se queda en su agenda hasta que esté hecho.
  | [Agregar una acción] [Planear la próxima]
bot to leo:
  | Mia reflexionó sobre su sesión: Documentación de crisis.
  | Por hacer: Escribir una nota antes de cada relevo (Mia, para el 19 de enero de 2027)
  | Qué pasó: Leímos dos notas de crisis.

sam types /mentor session brief @mia
bot answers sam:
  | Resumen para supervisión
  | Mia, con mentoría de Leo: 1 de 1 sesiones realizadas, la última el 5 de enero de 2027. 1 acción abierta. Evidencia de quien da mentoría: 0.
  | - 5 de enero de 2027: Mia sobre Documentación de crisis
  | Qué pasó: Leímos dos notas de crisis.
  | La mentoría no es supervisión: no reemplaza tu propia observación, y quien da mentoría no decide nada. Ves un resumen; el texto de una reflexión está aquí solo si quien la escribió lo quiere.

mia types /mentor starter
bot answers mia:
  | ¿Qué te hizo elegir este trabajo, y qué te mantiene aquí?
  | [Dame otra] [Sobre otra cosa]
  | Lo que se digan no se guarda.

mia chooses "Escuchar" in "Sobre otra cosa"
bot answers mia:
  | Cuéntame más de eso.
  | [Dame otra] [Sobre otra cosa]
  | Lo que se digan no se guarda.

mia clicks "Dame otra"
bot answers mia:
  | ¿Qué fue lo más difícil para ti?
  | [Dame otra] [Sobre otra cosa]
  | Lo que se digan no se guarda.
