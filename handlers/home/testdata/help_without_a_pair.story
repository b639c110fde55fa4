# Who has nobody to meet yet is not shown what two people do together: Mia waits for a mentor, Rosa for her mentees.

cast
  mia is mentee
  rosa is mentor, speaks es

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to rosa:
  | Hola, Rosa. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos en qué tienes fortaleza y a cuántas personas puedes dar mentoría, por favor. Toma unos tres minutos y puedes cambiarlo cuando quieras.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y por qué quieres dar mentoría.

mia types /mentor help
bot answers mia:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | When something is not right
  | - /mentor flag - raise a concern about something unsafe or not right, with or without your name
  | - /mentor conflict - say in private that you and somebody must not decide about each other
  | Every week
  | - /mentor home - what waits for you, and where you stand
  | - /mentor checkin - answer your check-in, or change it
  | With a colleague
  | - /mentor starter - a question to begin a conversation with
  | - /mentor thanks @name - say what somebody did well, in private or in the channel
  | Your practice and your gates
  | - /mentor gate - where your validation gates stand
  | - /mentor evidence @person - read what is on file about somebody, or about you
  | - /mentor gaps - how you rate your competencies, beside your supervisor's ratings
  | - /mentor scope - what you may do on your own, and your portfolio
  | [More commands] [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

rosa types /mentor help
bot answers rosa:
  | ¿Alguien está en peligro ahora? Primero pon a salvo a todas las personas y llama al 911.
  | Puedes escribir:
  | Cuando algo no está bien
  | - /mentor flag - comparte una inquietud sobre algo inseguro o que no está bien, con o sin tu nombre
  | - /mentor conflict - di en privado que tú y otra persona no deben decidir la una sobre la otra
  | Cada semana
  | - /mentor home - tu inicio: lo que tienes pendiente y cómo vas
  | - /mentor checkin - responde tu seguimiento o cámbialo
  | Con alguien del equipo
  | - /mentor starter - una pregunta para empezar una conversación
  | - /mentor thanks @nombre - da las gracias: di qué hizo bien alguien, en privado o en el canal
  | [Más comandos] [Compartir una inquietud]
  | Lo que tienes pendiente está también en tu página de inicio. Nadie lee lo que me escribes en un mensaje, y no lo guardo.
