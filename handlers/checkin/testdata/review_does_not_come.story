# A supervisor does not send the weekly review. The next level hears and climbs on, until the next review comes or somebody says what came of it.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor, supervised by rita
  rita is leader, speaks es
  the program asks supervisor_weekly

on 2027-01-08 12:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-01-13 15:00 America/Chicago
at Fri 2027-01-08 13:08
bot to sam:
  | Weekly review about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 13, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
  | The program coordinator sees it when the risk is high, and what you write about it. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-11 13:08
bot to sam:
  | Weekly review about Mia: not answered yet. You can answer until Wednesday, January 13, 1:08 PM CST. If it stays open, the next level may hear of it, so that somebody can help.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
bot edits for sam:
  | This check-in is in a newer message.
at Wed 2027-01-13 13:08
bot edits for sam:
  | Weekly review of January 8, 2027 about Mia: the time to answer is over. The next level may hear of it, and ask you what would help. A new one comes on its own.
bot to rita:
  | A Sam se le preguntó cómo van las personas nuevas en sus primeros meses. El tiempo para responder terminó el 13 de enero de 2027 y no hay respuesta. Pregúntale a Sam qué lo impide, por favor, para que alguien cuide de esas personas.
  | [Me encargo] [Decir qué resultó] [Reasignar] [Posponer] [Llamar al siguiente] [Retirarme]
  | Solo tú ves esto. Pulsa Me encargo si te ocupas tú; por ahora no se llama a nadie más, y el caso sigue abierto. Si nadie actúa, se avisa al siguiente nivel.

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

rita clicks "Me encargo"
bot edits for rita:
  | A Sam se le preguntó cómo van las personas nuevas en sus primeros meses. El tiempo para responder terminó el 13 de enero de 2027 y no hay respuesta. Pregúntale a Sam qué lo impide, por favor, para que alguien cuide de esas personas. Te encargas hasta el lunes 18 de enero, 15:00 CST.
  | [Decir qué resultó] [Reasignar] [Llamar al siguiente]

on 2027-01-15 15:00 America/Chicago
at Fri 2027-01-15 13:08
bot to sam:
  | Weekly review about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 20, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
  | The program coordinator sees it when the risk is high, and what you write about it. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

sam clicks "None"
bot opens for sam: Weekly review
bot edits for sam:
  | Weekly review about Mia: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]
bot edits for rita:
  | Cerrado: el caso sobre Sam no necesita nada más.

on 2027-01-29 15:00 America/Chicago
at Wed 2027-01-20 13:08
bot edits for sam:
  | Weekly review of January 15, 2027: closed now. What you answered is kept. If something feels unsafe, you can type /mentor flag at any time.
at Fri 2027-01-22 13:08
bot to sam:
  | Weekly review about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
  | The program coordinator sees it when the risk is high, and what you write about it. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-25 13:08
bot to sam:
  | Weekly review about Mia: not answered yet. You can answer until Wednesday, January 27, 1:08 PM CST. If it stays open, the next level may hear of it, so that somebody can help.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
bot edits for sam:
  | This check-in is in a newer message.
at Wed 2027-01-27 13:08
bot edits for sam:
  | Weekly review of January 22, 2027 about Mia: the time to answer is over. The next level may hear of it, and ask you what would help. A new one comes on its own.
bot to rita:
  | A Sam se le preguntó cómo van las personas nuevas en sus primeros meses. El tiempo para responder terminó el 27 de enero de 2027 y no hay respuesta. Pregúntale a Sam qué lo impide, por favor, para que alguien cuide de esas personas.
  | [Me encargo] [Decir qué resultó] [Reasignar] [Posponer] [Llamar al siguiente] [Retirarme]
  | Solo tú ves esto. Pulsa Me encargo si te ocupas tú; por ahora no se llama a nadie más, y el caso sigue abierto. Si nadie actúa, se avisa al siguiente nivel.
at Fri 2027-01-29 13:08
bot to carla:
  | Sam was asked how new people are doing in their first months. The time to answer ended on January 27, 2027, and there is no answer. Please ask Sam what is in the way, so that somebody looks after these people.
  | [Acknowledge] [Say what came of it] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to sam:
  | Weekly review about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 3, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
  | The program coordinator sees it when the risk is high, and what you write about it. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

rita clicks "Decir qué resultó"
bot opens for rita: Qué resultó

carla clicks "Say what came of it"
bot opens for carla: What came of it

carla sends the form
  how: Done
bot asks carla again:
  | Please write in a few words what came of it.

carla sends the form
  how: Call me at 312-555-0188 about it
bot opens for carla: What came of it

carla sends the form
  how: Sam covers two houses; Rita reviews Oak House until March.
bot edits for carla:
  | Closed: the case about Sam needs nothing more.
bot to sam:
  | Carla looked into the review that did not come, and wrote: "Sam covers two houses; Rita reviews Oak House until March."
  | The next review comes on its own.
  | The two of you see this. It stays on file.
bot edits for rita:
  | Cerrado: el caso sobre Sam no necesita nada más.

rita sends the form
  how: Llamo a Sam esta tarde.
bot asks rita again:
  | Este caso está cerrado. No hace falta nada más.

on 2027-02-03 15:00 America/Chicago
at Mon 2027-02-01 13:08
bot to sam:
  | Weekly review about Mia: not answered yet. You can answer until Wednesday, February 3, 1:08 PM CST. If it stays open, the next level may hear of it, so that somebody can help.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
bot edits for sam:
  | This check-in is in a newer message.
at Wed 2027-02-03 13:08
bot edits for sam:
  | Weekly review of January 29, 2027 about Mia: the time to answer is over. The next level may hear of it, and ask you what would help. A new one comes on its own.
bot to rita:
  | A Sam se le preguntó cómo van las personas nuevas en sus primeros meses. El tiempo para responder terminó el 3 de febrero de 2027 y no hay respuesta. Pregúntale a Sam qué lo impide, por favor, para que alguien cuide de esas personas.
  | [Me encargo] [Decir qué resultó] [Reasignar] [Posponer] [Llamar al siguiente] [Retirarme]
  | Solo tú ves esto. Pulsa Me encargo si te ocupas tú; por ahora no se llama a nadie más, y el caso sigue abierto. Si nadie actúa, se avisa al siguiente nivel.

rita looks at home
home of rita:
  | Tu mentoría
  | Pendientes
  | A Sam se le preguntó cómo van las personas nuevas en sus primeros meses. El tiempo para responder terminó el 3 de febrero de 2027 y no hay respuesta. Pregúntale a Sam qué lo impide, por favor, para que alguien cuide de esas personas.
  | [Me encargo] [Decir qué resultó] [Reasignar] [Posponer] [Llamar al siguiente] [Retirarme]
  | Solo tú ves esto. Pulsa Me encargo si te ocupas tú; por ahora no se llama a nadie más, y el caso sigue abierto. Si nadie actúa, se avisa al siguiente nivel.
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

the record holds
