# Commands are English words. Who types a Spanish one is shown those whose help has it.

cast
  ana is mentee, speaks es

on 2027-01-04 09:00 America/Chicago
bot to ana:
  | Hola, Ana. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.

ana types /mentor ayuda
bot answers ana:
  | No hay un comando ayuda. Quizás buscas:
  | - /mentor help
  | Para ver todo lo que puedo hacer, escribe /mentor help.

ana types /mentor metas
bot answers ana:
  | No hay un comando metas. Quizás buscas:
  | - /mentor goal
  | Para ver todo lo que puedo hacer, escribe /mentor help.

ana types /mentor gracias
bot answers ana:
  | No hay un comando gracias. Quizás buscas:
  | - /mentor thanks
  | Para ver todo lo que puedo hacer, escribe /mentor help.

ana types /mentor sesion
bot answers ana:
  | No hay un comando sesion. Quizás buscas:
  | - /mentor session
  | Para ver todo lo que puedo hacer, escribe /mentor help.

ana types /mentor inquietud
bot answers ana:
  | No hay un comando inquietud. Quizás buscas:
  | - /mentor flag
  | Para ver todo lo que puedo hacer, escribe /mentor help.
