# A mentor takes back places that are given already, and hears how many are. Nothing that was typed is lost.

cast
  carla is coordinator
  mia is mentee
  noa is mentee
  leo is mentor, speaks es

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to noa:
  | Hi Noa, welcome to Cairn Mentoring.
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
  languages: English
  times: Weekday mornings
bot edits for mia:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

after 10 minutes

noa types /mentor intake
bot opens for noa: Your intake

noa sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 1 New to me
  languages: English
  times: Weekday mornings
bot edits for noa:
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
  places: 2
  languages: Inglés
  times: Mañanas entre semana
bot edits for leo:
  | Gracias, tus respuestas se guardaron. Te avisamos cuando alguien busque aquello en lo que tienes fortaleza.
  | La decisión es tuya: no hay pareja hasta que aceptes.
  | Si quieres, cuéntanos más. Cada parte es una página, y con cada una la pareja encaja mejor.
  | [Lo que ofrezco] [Mi trabajo y mis metas] [Cómo me gusta trabajar] [No formar pareja con] [Cambiar mis respuestas]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee
  | - Noa with Leo (323 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; room for another mentee
  | 2 of 2 matched. How well they fit: 363 points on average, 323 for Noa, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 2 pairs. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Mia with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee
  | - Noa with Leo (323 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; room for another mentee
  | 2 of 2 matched. How well they fit: 363 points on average, 323 for Noa, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to mia:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee.
  | Please answer by: Thursday, January 7, 9:10 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to noa:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; room for another mentee.
  | Please answer by: Thursday, January 7, 9:10 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Mia busca mentoría en Documentación de crisis, y podría ser contigo.
  | Por qué: fortaleza en Documentación de crisis según su propia opinión (aún sin evidencia registrada); 1 horario en común en la semana; unos pasos de ventaja, sin estar demasiado lejos; lugar para otro mentee.
  | Por favor, responde hasta el: jueves 7 de enero, 09:10 CST
  | [Aceptar] [Rechazar] [Hacer una pregunta]
  | Solo tú ves esto. Si no aceptas, no se le dice a nadie quién fue ni por qué.
bot to leo:
  | Noa busca mentoría en Documentación de crisis, y podría ser contigo.
  | Por qué: fortaleza en Documentación de crisis según su propia opinión (aún sin evidencia registrada); 1 horario en común en la semana; lugar para otro mentee.
  | Por favor, responde hasta el: jueves 7 de enero, 09:10 CST
  | [Aceptar] [Rechazar] [Hacer una pregunta]
  | Solo tú ves esto. Si no aceptas, no se le dice a nadie quién fue ni por qué.

leo types /mentor intake
bot opens for leo: Tu ingreso

leo sends the form
  agree: Quiero dar mentoría con estas condiciones
  places: 1
  times: Turno de noche
bot asks leo again:
  | places: 2 personas esperan respuesta. Elige al menos 2, por favor. Para tener menos, rechaza antes una propuesta, o habla con quienes cuidan el programa.

leo sends the form
  places: 2
bot to leo:
  | Gracias, tus respuestas se guardaron. Te avisamos cuando alguien busque aquello en lo que tienes fortaleza.
  | La decisión es tuya: no hay pareja hasta que aceptes.
  | Si quieres, cuéntanos más. Cada parte es una página, y con cada una la pareja encaja mejor.
  | [Lo que ofrezco] [Mi trabajo y mis metas] [Cómo me gusta trabajar] [No formar pareja con] [Cambiar mis respuestas]

leo clicks "Aceptar" on "Mia"
bot edits for leo:
  | Aceptaste. Te avisamos en cuanto responda la otra persona.
  | [Deshacer]

mia clicks "Accept"
bot to mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week, a few steps ahead, not too far apart and room for another mentee.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for mia:
  | You and Leo are a pair now. Leo is your mentor for Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]
bot to leo:
  | Hoja de objetivos
  | Mia con Leo, del 4 de enero de 2027 al 4 de abril de 2027
  | - Documentación de crisis: del nivel 2 al 3 de 5; lo muestran: Observación y Revisión de documentación
  | Sesiones: 7, cada dos semanas, la primera a más tardar el miércoles 6 de enero.
  | Por qué esta persona: fortaleza en Documentación de crisis según su propia opinión (aún sin evidencia registrada), 1 horario en común en la semana, unos pasos de ventaja, sin estar demasiado lejos y lugar para otro mentee.
  | [Aceptar la hoja] [Cambiar la hoja]
  | Cuenta cuando la aceptan las dos personas. Entonces la ve también quien supervisa al mentee.
bot edits for leo:
  | Tú y Mia ya son pareja de mentoría. Apoyas a Mia en Documentación de crisis.
  | Por favor, lee lo que acuerdan:
  | - se reúnen más o menos una hora cada dos semanas, y Mia trae el tema
  | - lo que escuchas queda entre ustedes, salvo que alguien sufra un daño o pueda sufrirlo
  | - apoyas, observas y registras lo que ves; quien supervisa decide lo que Mia puede hacer
  | - cada quien puede pedir un cambio, en privado y sin dar razones
  | Un buen primer paso es una meta SMART en la que estén de acuerdo.
  | [Estoy de acuerdo] [Escribir una meta]

leo types /mentor intake
bot opens for leo: Tu ingreso

leo sends the form
  agree: Quiero dar mentoría con estas condiciones
  places: 1
bot asks leo again:
  | places: Ahora tienes 1 mentee, y 1 persona más espera respuesta. Elige al menos 2, por favor. Para tener menos, rechaza antes una propuesta, o habla con quienes cuidan el programa.

leo clicks "Rechazar" on "Noa"
bot to carla:
  | Noa and Leo were not paired. Noa is first in line for the next round.
  | [Preview a round]
bot edits for noa:
  | This proposal did not work out. You are first in line for the next round.
bot edits for leo:
  | No aceptaste esta propuesta. No se le dice a nadie que fuiste tú.

leo sends the form
  places: 1
bot to leo:
  | Gracias, tus respuestas se guardaron. Te avisamos cuando alguien busque aquello en lo que tienes fortaleza.
  | La decisión es tuya: no hay pareja hasta que aceptes.
  | Si quieres, cuéntanos más. Cada parte es una página, y con cada una la pareja encaja mejor.
  | [Lo que ofrezco] [Mi trabajo y mis metas] [Cómo me gusta trabajar] [No formar pareja con] [Cambiar mis respuestas]

leo looks at home
home of leo:
  | Tu mentoría
  | Pendientes
  | Le das mentoría a Mia en Documentación de crisis desde el 4 de enero de 2027.
  | Por favor, lee lo que acuerdan:
  | - se reúnen más o menos una hora cada dos semanas, y Mia trae el tema
  | - lo que escuchas queda entre ustedes, salvo que alguien sufra un daño o pueda sufrirlo
  | - apoyas, observas y registras lo que ves; quien supervisa decide lo que Mia puede hacer
  | - cada quien puede pedir un cambio, en privado y sin dar razones
  | [Estoy de acuerdo] [Algo debería cambiar]
  | Tu hoja de objetivos con Mia está lista para que la leas.
  | [Abrir la hoja]
  | Mia y tú aún no tienen una meta SMART. Empiecen con una.
  | [Escribir una meta]
  | Tu gente
  | Lugares para mentees: 0 de 1 libres.
  | [Cambiar mis respuestas] [Lo que ofrezco]
  | Próximas fechas
  | Todavía no hay una sesión planeada con Mia.
  | [Encontrar una hora]
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

the record holds
