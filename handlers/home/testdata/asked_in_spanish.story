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
  | - /mentor help PALABRA - lo que hay sobre una palabra; sin ella, toda esta ayuda
  | Para ver todo lo que puedo hacer, escribe /mentor help.

ana types /mentor metas
bot answers ana:
  | No hay un comando metas. Quizás buscas:
  | - /mentor goal - escribe una meta o di cómo va
  | - /mentor goal sheet - la hoja de objetivos: en qué acordaron trabajar
  | Para ver todo lo que puedo hacer, escribe /mentor help.

ana types /mentor gracias
bot answers ana:
  | No hay un comando gracias. Quizás buscas:
  | - /mentor thanks @nombre - da las gracias: di qué hizo bien alguien, en privado o en el canal
  | Para ver todo lo que puedo hacer, escribe /mentor help.

ana types /mentor sesion
bot answers ana:
  | No hay un comando sesion. Quizás buscas:
  | - /mentor session - encuentra una hora para reunirse o mira la próxima sesión
  | Para ver todo lo que puedo hacer, escribe /mentor help.

ana types /mentor inquietud
bot answers ana:
  | No hay un comando inquietud. Quizás buscas:
  | - /mentor flag - comparte una inquietud sobre algo inseguro o que no está bien, con o sin tu nombre
  | Para ver todo lo que puedo hacer, escribe /mentor help.
