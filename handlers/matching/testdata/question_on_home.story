# Home says that a question is open, to whoever is to answer and to whoever asked, and that the time to decide stands
# still; also to somebody who had said yes before. With the answer, and without one, the time runs again.

cast
  carla is coordinator
  mia is mentee
  leo is mentor, speaks es

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to leo:
  | Hola, Leo. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos en qué tienes fortaleza y a cuántas personas puedes dar mentoría, por favor. Toma unos tres minutos y puedes cambiarlo cuando quieras.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y por qué quieres dar mentoría.

mia types /mentor intake
bot opens for mia: Your intake

mia sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  languages: English | Spanish
  times: Weekday mornings
bot edits for mia:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

leo types /mentor intake
bot opens for leo: Tu ingreso

leo sends the form
  agree: Quiero dar mentoría con estas condiciones
  competency: Documentación de crisis
  level: 5 Podría enseñarlo
  places: 1
  languages: Español | Inglés
  times: Mañanas entre semana
bot edits for leo:
  | Gracias, tus respuestas se guardaron. Te avisamos cuando alguien busque aquello en lo que tienes fortaleza.
  | La decisión es tuya: no hay pareja hasta que aceptes.
  | Si quieres, cuéntanos más. Cada parte es una página, y con cada una la pareja encaja mejor.
  | [Lo que ofrezco] [Mi trabajo y mis metas] [Cómo me gusta trabajar] [No formar pareja con] [Cambiar mis respuestas]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 1 pair. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Mia with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to mia:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Mia busca mentoría en Documentación de crisis, y podría ser contigo.
  | Por qué: fortaleza en Documentación de crisis según su propia opinión (aún sin evidencia registrada); 1 horario en común en la semana; unos pasos de ventaja, sin estar demasiado lejos.
  | Por favor, responde hasta el: jueves 7 de enero, 09:00 CST
  | [Aceptar] [Rechazar] [Hacer una pregunta]
  | Solo tú ves esto. Si no aceptas, no se le dice a nadie quién fue ni por qué.

after 26 hours

mia clicks "Ask a question"
bot opens for mia: Before you decide

mia sends the form
  question: Do you know night shifts?
bot to mia:
  | Leo has your message. The time to decide stands still until Leo answers, at the latest until Friday, January 8, 11:00 AM CST.
bot to leo:
  | Mia te escribe antes de decidir:
  | Do you know night shifts?
  | [Responder]

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Waiting for 1 day.
  | Time to answer: Stands still until Leo answers your question, at the latest until Friday, January 8, 11:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo looks at home
home of leo:
  | Tu mentoría
  | Pendientes
  | Mia busca mentoría en Documentación de crisis, y podría ser contigo.
  | Por qué: fortaleza en Documentación de crisis según su propia opinión (aún sin evidencia registrada); 1 horario en común en la semana; unos pasos de ventaja, sin estar demasiado lejos.
  | Espera desde hace 1 día.
  | Tiempo para responder: Se detiene hasta que respondas la pregunta de Mia, a más tardar hasta el viernes 8 de enero, 11:00 CST
  | [Aceptar] [Rechazar] [Hacer una pregunta]
  | Solo tú ves esto. Si no aceptas, no se le dice a nadie quién fue ni por qué.
  | Mia te escribe antes de decidir:
  | Do you know night shifts?
  | [Responder]
  | Tu gente
  | Lugares para mentees: 1 de 1 libres.
  | [Cambiar mis respuestas] [Lo que ofrezco]
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

leo clicks "Responder"
bot opens for leo: Antes de decidir

leo sends the form
  question: Sí, cinco años.
bot to mia:
  | Leo answers you:
  | Sí, cinco años.
  | There is time to decide until Thursday, January 7, 11:00 AM CST.
  | [Write back]
bot to leo:
  | Mia ya tiene tu mensaje. Hay tiempo para decidir hasta el jueves 7 de enero, 11:00 CST.

leo looks at home
home of leo:
  | Tu mentoría
  | Pendientes
  | Mia busca mentoría en Documentación de crisis, y podría ser contigo.
  | Por qué: fortaleza en Documentación de crisis según su propia opinión (aún sin evidencia registrada); 1 horario en común en la semana; unos pasos de ventaja, sin estar demasiado lejos.
  | Espera desde hace 1 día.
  | Por favor, responde hasta el: jueves 7 de enero, 11:00 CST
  | [Aceptar] [Rechazar] [Hacer una pregunta]
  | Solo tú ves esto. Si no aceptas, no se le dice a nadie quién fue ni por qué.
  | Tu gente
  | Lugares para mentees: 1 de 1 libres.
  | [Cambiar mis respuestas] [Lo que ofrezco]
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

leo clicks "Aceptar"
bot edits for leo:
  | Aceptaste. Te avisamos en cuanto responda la otra persona.
  | [Deshacer]
bot edits for leo:
  | Mia te escribe antes de decidir:
  | Do you know night shifts?
  | Aquí ya no hay nada que responder.

mia clicks "Ask a question"
bot opens for mia: Before you decide

mia sends the form
  question: And how do we meet?
bot to mia:
  | Leo has your message. The time to decide stands still until Leo answers, at the latest until Friday, January 8, 11:00 AM CST.
bot to leo:
  | Mia te escribe antes de decidir:
  | And how do we meet?
  | [Responder]

leo looks at home
home of leo:
  | Tu mentoría
  | Pendientes
  | Mia te escribe antes de decidir:
  | And how do we meet?
  | [Responder]
  | Tu gente
  | Lugares para mentees: 1 de 1 libres.
  | [Cambiar mis respuestas] [Lo que ofrezco]
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Waiting for 1 day.
  | Time to answer: Stands still until Leo answers your question, at the latest until Friday, January 8, 11:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

after 4 days

leo looks at home
home of leo:
  | Tu mentoría
  | Pendientes
  | No tienes nada pendiente.
  | Tu gente
  | Lugares para mentees: 1 de 1 libres.
  | [Cambiar mis respuestas] [Lo que ofrezco]
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Waiting for 5 days.
  | Please answer by: Tuesday, January 12, 11:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
