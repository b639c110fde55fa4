# Ana works in Spanish, in another zone: she is asked in her language and in her morning.

cast
  carla is coordinator
  ana is mentee, speaks es, in Asia/Manila
  leo is mentor

on 2027-01-04 09:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

ana types /mentor intake
bot opens for ana: Tu ingreso

ana sends the form
  agree: Quiero participar con estas condiciones
  competency: Documentación de crisis
  level: 2 Con ayuda
  languages: Español | Inglés
  times: Mañanas entre semana
bot to ana:
  | Gracias, tus respuestas se guardaron. Ahora el programa busca a alguien que te dé mentoría y tenga fortaleza en el área en que quieres crecer, y te aviso cuando haya una propuesta.
  | La decisión es tuya: no hay pareja hasta que aceptes.
  | Si quieres, cuéntanos más. Cada parte es una página, y con cada una la pareja encaja mejor.
  | [Valorar mis áreas] [Mi trabajo y mis metas] [Cómo me gusta trabajar] [No formar pareja con] [Cambiar mis respuestas]

leo types /mentor intake
bot opens for leo: Your intake

leo sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 5 I could teach it
  places: 1
  languages: English
  times: Weekday mornings
bot edits for leo:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Ana with Leo (320 points): self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 1 pair. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Ana with Leo (320 points): self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to ana:
  | Leo podría darte mentoría en Documentación de crisis.
  | Por qué: fortaleza en Documentación de crisis según su propia opinión (aún sin evidencia registrada); unos pasos de ventaja, sin estar demasiado lejos.
  | Por favor, responde hasta el: jueves 7 de enero, 23:00 PST
  | [Aceptar] [Rechazar] [Hacer una pregunta]
  | Solo tú ves esto. Si no aceptas, no se le dice a nadie quién fue ni por qué.
bot to leo:
  | Ana is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

ana clicks "Aceptar"
bot edits for ana:
  | Aceptaste. Te avisamos en cuanto responda la otra persona.
  | [Deshacer]

leo clicks "Accept"
bot to ana:
  | Hoja de objetivos
  | Ana con Leo, del 4 de enero de 2027 al 4 de abril de 2027
  | - Documentación de crisis: del nivel 2 al 3 de 5; lo muestran: Observación y Revisión de documentación
  | Sesiones: 7, cada dos semanas, la primera a más tardar el miércoles 6 de enero.
  | Por qué esta persona: fortaleza en Documentación de crisis según su propia opinión (aún sin evidencia registrada) y unos pasos de ventaja, sin estar demasiado lejos.
  | [Aceptar la hoja] [Cambiar la hoja]
  | Cuenta cuando la aceptan las dos personas. Entonces la ve también quien supervisa al mentee.
bot edits for ana:
  | Tú y Leo ya son pareja de mentoría. Leo te apoya en Documentación de crisis.
  | Por favor, lee lo que acuerdan:
  | - se reúnen más o menos una hora cada dos semanas, y tú traes el tema
  | - lo que dices queda entre ustedes, salvo que alguien sufra un daño o pueda sufrirlo
  | - Leo te apoya; quien te supervisa toma las decisiones sobre tu trabajo
  | - cada quien puede pedir un cambio, en privado y sin dar razones
  | Un buen primer paso es una meta SMART en la que estén de acuerdo.
  | [Estoy de acuerdo] [Escribir una meta]
bot to leo:
  | Objective sheet
  | Ana with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet) and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for leo:
  | You and Ana are a pair now. You support Ana in Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Ana brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Ana may do
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]

on 2027-01-18 12:00 Asia/Manila
at Mon 2027-01-18 09:15
bot to ana:
  | Seguimiento: unos toques y, si quieres, una o dos frases. Puedes responder hasta el miércoles 27 de enero, 09:15 PST.
  | Avance en el área en que quieres crecer
  | [1 Aún nada] [2 Un poco] [3 Algo] [4 Bueno] [5 Logrado o casi] [Responder] [Posponer]
  | Tu mentor ve tu avance, lo que intentaste, lo que se interpuso, lo que necesitas ahora y si hay fecha para la próxima sesión. Si el apoyo es poco, lo ve la coordinación del programa. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Mon 2027-01-18 10:15
bot to ana:
  | Leo y tú son pareja de mentoría desde hace 1 semana. ¿Ya se vieron?
  | [Sí, nos vimos] [No: encontrar una hora]
  | Basta con que responda una persona.

ana clicks "Responder"
bot opens for ana: Seguimiento

ana sends the form
  progress: 3 Algo
  support: 4 Bueno
bot asks ana again:
  | unsafe: Please complete this required field.

ana sends the form
  progress: 3 Algo
  support: 4 Bueno
  unsafe: No
bot edits for ana:
  | Seguimiento: gracias por tus respuestas. Puedes cambiarlas hasta el miércoles 27 de enero, 09:15 PST.
  | [Cambiar]

ana looks at home
home of ana:
  | Tu mentoría
  | Pendientes
  | Leo te da mentoría en Documentación de crisis desde el 4 de enero de 2027.
  | Por favor, lee lo que acuerdan:
  | - se reúnen más o menos una hora cada dos semanas, y tú traes el tema
  | - lo que dices queda entre ustedes, salvo que alguien sufra un daño o pueda sufrirlo
  | - Leo te apoya; quien te supervisa toma las decisiones sobre tu trabajo
  | - cada quien puede pedir un cambio, en privado y sin dar razones
  | Espera desde hace 13 días.
  | [Estoy de acuerdo] [Algo debería cambiar]
  | Tu hoja de objetivos con Leo está lista para que la leas.
  | Espera desde hace 13 días.
  | [Abrir la hoja]
  | Leo y tú aún no tienen una meta SMART. Empiecen con una.
  | Espera desde hace 13 días.
  | [Escribir una meta]
  | Próximas fechas
  | Seguimiento: gracias por tus respuestas. Puedes cambiarlas hasta el miércoles 27 de enero, 09:15 PST.
  | [Cambiar]
  | Todavía no hay una sesión planeada con Leo.
  | [Encontrar una hora]
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

ana types /mentor help
bot answers ana:
  | ¿Alguien está en peligro ahora? Primero pon a salvo a todas las personas y llama al 911.
  | Puedes escribir:
  | Cuando algo no está bien
  | - /mentor flag - comparte una inquietud sobre algo inseguro o que no está bien, con o sin tu nombre
  | - /mentor rematch - pide en privado otra pareja de mentoría
  | - /mentor conflict - di en privado que tú y otra persona no deben decidir la una sobre la otra
  | Cada semana
  | - /mentor home - tu inicio: lo que tienes pendiente y cómo vas
  | - /mentor checkin - responde tu seguimiento o cámbialo
  | - /mentor session - encuentra una hora para reunirse o mira la próxima sesión
  | - /mentor goal - escribe una meta o di cómo va
  | - /mentor goal sheet - la hoja de objetivos: en qué acordaron trabajar
  | Con alguien del equipo
  | - /mentor feedback - pídele a tu mentor que mire algo hoy
  | - /mentor starter - una pregunta para empezar una conversación
  | - /mentor thanks @nombre - da las gracias: di qué hizo bien alguien, en privado o en el canal
  | [Más comandos] [Compartir una inquietud]
  | Lo que tienes pendiente está también en tu página de inicio. Nadie lee lo que me escribes en un mensaje, y no lo guardo.
