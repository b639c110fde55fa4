# No mentor is there, and nobody looks after the program: Mia and Rosa read that nobody looks for one.

cast
  mia is mentee
  rosa is mentee, speaks es

on 2027-01-05 10:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to rosa:
  | Hola, Rosa. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.

mia types /mentor flash
bot opens for mia: Ask for a session

mia sends the form
  topic: A care plan with three authors
  competency: Crisis documentation
bot to mia:
  | You asked for a flash session on A care plan with three authors. No mentor who knows it is free right now, and nobody who looks after the program can look for one. I look again every working day. I tell you either way.
  | [Take it back]

rosa types /mentor flash
bot opens for rosa: Pedir una sesión

rosa sends the form
  topic: Un plan con tres autores
  competency: Documentación de crisis
bot to rosa:
  | Pediste una sesión relámpago sobre Un plan con tres autores. Nadie que conozca el tema está libre ahora, y nadie de quienes cuidan el programa puede buscar a alguien. Vuelvo a mirar cada día hábil. En cualquier caso te aviso.
  | [Retirarla]

after 5 hours
at Tue 2027-01-05 14:00
bot to mia:
  | No mentor has taken A care plan with three authors yet. Nobody who looks after the program can look for one right now. I look again every working day.
bot to rosa:
  | Nadie ha tomado Un plan con tres autores todavía. Ahora nadie de quienes cuidan el programa puede buscar a alguien. Vuelvo a mirar cada día hábil.
