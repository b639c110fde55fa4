# A mentee who speaks Spanish is matched with the mentor who does, hears everything in Spanish, and the coordinator
# reads in which language a place is missing.

cast
  carla is coordinator
  ana is mentee, speaks es
  bea is mentee, speaks es
  leo is mentor
  max is mentor, speaks es

on 2027-01-04 09:00 America/Chicago
bot to ana:
  | Hola, Ana. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.
bot to bea:
  | Hola, Bea. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to max:
  | Hola, Max. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos en qué tienes fortaleza y a cuántas personas puedes dar mentoría, por favor. Toma unos tres minutos y puedes cambiarlo cuando quieras.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y por qué quieres dar mentoría.

ana types /mentor intake
bot opens for ana: Tu ingreso

ana sends the form
  agree: Quiero participar con estas condiciones
  competency: Documentación de crisis
  level: 2 Con ayuda
  languages: Español
  times: Mañanas entre semana
bot edits for ana:
  | Gracias, tus respuestas se guardaron. Ahora el programa busca a alguien que te dé mentoría y tenga fortaleza en el área en que quieres crecer, y te aviso cuando haya una propuesta.
  | La decisión es tuya: no hay pareja hasta que aceptes.
  | Si quieres, cuéntanos más. Cada parte es una página, y con cada una la pareja encaja mejor.
  | [Valorar mis áreas] [Mi trabajo y mis metas] [Cómo me gusta trabajar] [No formar pareja con] [Cambiar mis respuestas]

bea types /mentor intake
bot opens for bea: Tu ingreso

bea sends the form
  agree: Quiero participar con estas condiciones
  competency: Documentación de crisis
  level: 1 Es nuevo para mí
  languages: Español
  times: Mañanas entre semana
bot edits for bea:
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
  places: 3
  languages: English
  times: Weekday mornings
bot edits for leo:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

max types /mentor intake
bot opens for max: Tu ingreso

max sends the form
  agree: Quiero dar mentoría con estas condiciones
  competency: Documentación de crisis
  level: 4 Sin ayuda
  places: 1
  languages: Español | Inglés
  times: Mañanas entre semana
bot edits for max:
  | Gracias, tus respuestas se guardaron. Te avisamos cuando alguien busque aquello en lo que tienes fortaleza.
  | La decisión es tuya: no hay pareja hasta que aceptes.
  | Si quieres, cuéntanos más. Cada parte es una página, y con cada una la pareja encaja mejor.
  | [Lo que ofrezco] [Mi trabajo y mis metas] [Cómo me gusta trabajar] [No formar pareja con] [Cambiar mis respuestas]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Bea stays on the list: no mentor who is strong in Crisis documentation has a free place
  | - Ana with Max (325 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | - One more mentor place in Crisis documentation, in Spanish, would let one more person be matched
  | 1 of 2 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 1 pair. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Bea stays on the list: no mentor who is strong in Crisis documentation has a free place
  | - Ana with Max (325 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | - One more mentor place in Crisis documentation, in Spanish, would let one more person be matched
  | 1 of 2 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to ana:
  | Max podría darte mentoría en Documentación de crisis.
  | Por qué: fortaleza en Documentación de crisis según su propia opinión (aún sin evidencia registrada); 1 horario en común en la semana; unos pasos de ventaja, sin estar demasiado lejos.
  | Por favor, responde hasta el: jueves 7 de enero, 09:00 CST
  | [Aceptar] [Rechazar] [Hacer una pregunta]
  | Solo tú ves esto. Si no aceptas, no se le dice a nadie quién fue ni por qué.
bot to bea:
  | Buscamos a alguien que te dé mentoría, y todavía no hay nadie: ningún mentor con fortaleza en Documentación de crisis tiene un lugar libre.
  | Vas al principio en la próxima ronda y conservas tu lugar. Solo la coordinación del programa ve la lista.
  | [Cambiar mis respuestas]
bot to max:
  | Ana busca mentoría en Documentación de crisis, y podría ser contigo.
  | Por qué: fortaleza en Documentación de crisis según su propia opinión (aún sin evidencia registrada); 1 horario en común en la semana; unos pasos de ventaja, sin estar demasiado lejos.
  | Por favor, responde hasta el: jueves 7 de enero, 09:00 CST
  | [Aceptar] [Rechazar] [Hacer una pregunta]
  | Solo tú ves esto. Si no aceptas, no se le dice a nadie quién fue ni por qué.

ana clicks "Aceptar"
bot edits for ana:
  | Aceptaste. Te avisamos en cuanto responda la otra persona.
  | [Deshacer]

max clicks "Aceptar"
bot to ana:
  | Hoja de objetivos
  | Ana con Max, del 4 de enero de 2027 al 4 de abril de 2027
  | - Documentación de crisis: del nivel 2 al 3 de 5; lo muestran: Observación y Revisión de documentación
  | Sesiones: 7, cada dos semanas, la primera a más tardar el miércoles 6 de enero.
  | Por qué esta persona: fortaleza en Documentación de crisis según su propia opinión (aún sin evidencia registrada), 1 horario en común en la semana y unos pasos de ventaja, sin estar demasiado lejos.
  | [Aceptar la hoja] [Cambiar la hoja]
  | Cuenta cuando la aceptan las dos personas. Entonces la ve también quien supervisa al mentee.
bot edits for ana:
  | Tú y Max ya son pareja de mentoría. Max te apoya en Documentación de crisis.
  | Por favor, lee lo que acuerdan:
  | - se reúnen más o menos una hora cada dos semanas, y tú traes el tema
  | - lo que dices queda entre ustedes, salvo que alguien sufra un daño o pueda sufrirlo
  | - Max te apoya; quien te supervisa toma las decisiones sobre tu trabajo
  | - cada quien puede pedir un cambio, en privado y sin dar razones
  | Un buen primer paso es una meta SMART en la que estén de acuerdo.
  | [Estoy de acuerdo] [Escribir una meta]
bot to max:
  | Hoja de objetivos
  | Ana con Max, del 4 de enero de 2027 al 4 de abril de 2027
  | - Documentación de crisis: del nivel 2 al 3 de 5; lo muestran: Observación y Revisión de documentación
  | Sesiones: 7, cada dos semanas, la primera a más tardar el miércoles 6 de enero.
  | Por qué esta persona: fortaleza en Documentación de crisis según su propia opinión (aún sin evidencia registrada), 1 horario en común en la semana y unos pasos de ventaja, sin estar demasiado lejos.
  | [Aceptar la hoja] [Cambiar la hoja]
  | Cuenta cuando la aceptan las dos personas. Entonces la ve también quien supervisa al mentee.
bot edits for max:
  | Tú y Ana ya son pareja de mentoría. Apoyas a Ana en Documentación de crisis.
  | Por favor, lee lo que acuerdan:
  | - se reúnen más o menos una hora cada dos semanas, y Ana trae el tema
  | - lo que escuchas queda entre ustedes, salvo que alguien sufra un daño o pueda sufrirlo
  | - apoyas, observas y registras lo que ves; quien supervisa decide lo que Ana puede hacer
  | - cada quien puede pedir un cambio, en privado y sin dar razones
  | Un buen primer paso es una meta SMART en la que estén de acuerdo.
  | [Estoy de acuerdo] [Escribir una meta]

ana clicks "Estoy de acuerdo"
bot edits for ana:
  | Estás de acuerdo en esto con Max, que todavía no ha respondido:
  | - se reúnen más o menos una hora cada dos semanas, y tú traes el tema
  | - lo que dices queda entre ustedes, salvo que alguien sufra un daño o pueda sufrirlo
  | - Max te apoya; quien te supervisa toma las decisiones sobre tu trabajo
  | - cada quien puede pedir un cambio, en privado y sin dar razones
  | [Escribir una meta]

bea looks at home
home of bea:
  | Tu mentoría
  | Pendientes
  | No tienes nada pendiente.
  | Tu gente
  | Estás en la lista de espera para tener mentoría desde el 4 de enero de 2027. Todavía no hay nadie: ningún mentor con fortaleza en Documentación de crisis tiene un lugar libre. Vas al principio en la próxima ronda. Solo la coordinación del programa ve la lista.
  | [Cambiar mis respuestas] [Valorar mis áreas] [Mi trabajo y mis metas]
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]
