# Carla pairs Noa and Leo by her own choice, though nothing they said speaks for it. Before they answer, Mia joins, who would suit Leo best: what Carla chose stays, and Max is proposed to Mia.

cast
  carla is coordinator
  mia is mentee
  noa is mentee
  leo is mentor, speaks es
  max is mentor

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
bot to max:
  | Hi Max, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

noa types /mentor intake
bot opens for noa: Your intake

noa sends the form
  agree: I want to take part on these terms
  competency: Safety
  level: 3 Mostly alone
  languages: English
  times: Nights
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
  places: 1
  languages: Inglés
  times: Mañanas entre semana
bot edits for leo:
  | Gracias, tus respuestas se guardaron. Te avisamos cuando alguien busque aquello en lo que tienes fortaleza.
  | La decisión es tuya: no hay pareja hasta que aceptes.
  | Si quieres, cuéntanos más. Cada parte es una página, y con cada una la pareja encaja mejor.
  | [Lo que ofrezco] [Mi trabajo y mis metas] [Cómo me gusta trabajar] [No formar pareja con] [Cambiar mis respuestas]

max types /mentor intake
bot opens for max: Your intake

max sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 4 Alone
  places: 1
  languages: English
  times: Weekday mornings | Nights
bot edits for max:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

carla types /mentor match pair @noa @leo They worked together at Elm House and asked for it.
bot to carla:
  | Preview: nobody has been told
  | - Noa with Leo (0 points); your choice: They worked together at Elm House and asked for it.
  | 1 of 1 matched. This is the best round with your choices: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 1 pair. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Noa with Leo (0 points); your choice: They worked together at Elm House and asked for it.
  | 1 of 1 matched. This is the best round with your choices: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to noa:
  | Leo could be your mentor for Safety.
  | Why: the program coordinators would like to bring you two together.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Noa busca mentoría en Seguridad, y podría ser contigo.
  | Por qué: la coordinación del programa quiere ponerlos en contacto.
  | Por favor, responde hasta el: jueves 7 de enero, 09:00 CST
  | [Aceptar] [Rechazar] [Hacer una pregunta]
  | Solo tú ves esto. Si no aceptas, no se le dice a nadie quién fue ni por qué.

mia types /mentor intake
bot opens for mia: Your intake

mia sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 1 New to me
  languages: English
  times: Weekday mornings
bot edits for mia:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

after 1 day
at Mon 2027-01-04 09:15
bot to carla:
  | Proposed after the round, because somebody joined or a place became free:
  | - Mia with Max
bot to mia:
  | Max could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:15 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to max:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:15 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

noa looks at home
home of noa:
  | Your mentoring
  | To do
  | Leo could be your mentor for Safety.
  | Why: the program coordinators would like to bring you two together.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Max could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:15 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
