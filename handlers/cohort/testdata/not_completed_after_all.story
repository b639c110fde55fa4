# Carla notes Mia and Ana at the last meeting, so both complete the cohort; Mia becomes a mentor, and Ana would like to. Neither was there. Carla takes it back: both read that they have not completed it, and Carla what stays as it is. Ana was there after all, and completes it.

cast
  carla is coordinator
  mia is mentee, speaks es
  ana is mentee
  bo is mentee
  #help-desk is a channel of carla, mia, ana, bo

on 2027-03-02 10:00 America/Chicago
bot to mia:
  | Hola, Mia. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to bo:
  | Hi Bo, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

carla in #help-desk types /mentor cohort First three months
bot opens for carla: Cohort

carla sends the form
  day: 2027-03-04
  time: 9 AM
  meetings: 2
  link: https://meet.example.org/cohort
bot to carla:
  | Cohort: First three months · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot to carla:
  | First three months is announced in the channel #help-desk. People join with the button there.
bot in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 40 of 40 places free
  | [Join] [Leave]
  | Only the members see who joins.

mia in #help-desk clicks "Join"
bot edits for carla:
  | Cohort: First three months · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 40: Mia
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | Ya tienes lugar. Cohorte: First three months con Carla: 2 reuniones, cada semana, 60 minutos. La primera está prevista para el jueves 4 de marzo, 09:00 CST; su sala se abre cuando hay suficientes personas.
  | [Salir del grupo]
  | Las demás personas del grupo ven que estás.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 39 of 40 places free
  | [Join] [Leave]
  | Only the members see who joins.

ana in #help-desk clicks "Join"
bot edits for carla:
  | Cohort: First three months · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | 2 of 40: Mia and Ana
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | You are in. Cohort: First three months with Carla: 2 meetings, every week, 60 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 38 of 40 places free
  | [Join] [Leave]
  | Only the members see who joins.

bo in #help-desk clicks "Join"
bot to carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months · meeting 1 of 2: Thursday, March 4, 9:00 AM CST
  | 3 of 40: Mia, Ana and Bo
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | Cohorte: First three months sí se hace, y su sala está abierta. La primera de 2 reuniones es el jueves 4 de marzo, 09:00 CST, 60 minutos.
bot to ana:
  | Cohort: First three months is going ahead, and its room is open. The first of 2 meetings is on Thursday, March 4, 9:00 AM CST, 60 minutes.
bot to bo:
  | You are in. Cohort: First three months with Carla: 2 meetings, every week, 60 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 37 of 40 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-first-three-months:
  | Welcome to First three months. We meet live in a call. Everyone who is there often enough graduates at the end.
  | We meet 2 times, 60 minutes each, for the first time on Thursday, March 4, 9:00 AM CST.
  | What is said here stays here, and nothing about a person you support is written here.
room #session-first-three-months has carla, mia, ana, bo

on 2027-03-04 09:00 America/Chicago
at Wed 2027-03-03 09:00
bot in #session-first-three-months, below the card:
  | Agenda of First three months (1/2)
  | - Opening: one word from each of us in the chat of the call
  | - What each of us takes away
at Thu 2027-03-04 08:50
bot to carla:
  | Cohort: First three months (1/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [Start]
bot to mia:
  | Cohorte: First three months (1/2) empieza a las 09:00. Es una videollamada; quien tiene lugar recibe el enlace. Abrir la llamada (https://meet.example.org/cohort)
bot to ana:
  | Cohort: First three months (1/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
bot to bo:
  | Cohort: First three months (1/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)

carla clicks "Start"
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is under way.
  | With a place: Mia, Ana and Bo
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Cohorte: First three months (1/2) con Carla ya empezó, prevista para las 09:00, 60 minutos.
  | Es una videollamada; quien tiene lugar recibe el enlace. Abrir la llamada (https://meet.example.org/cohort)
  | [Aquí estoy] [No puedo ir]
  | Quien dirige ve quién está.
bot to ana:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to bo:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot in #session-first-three-months, below the card:
  | First three months (1/2): in the chat of the call, one word from each of us: how are you today?
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

mia clicks "Aquí estoy"
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is under way.
  | Here: Mia
  | With a place: Ana and Bo
  | [End] [Who was here]
  | Only you see who joins.
bot answers mia:
  | Qué bueno que estás. Tu asistencia a First three months (1/2) está anotada.

ana clicks "I am here"
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is under way.
  | Here: Mia and Ana
  | With a place: Bo
  | [End] [Who was here]
  | Only you see who joins.
bot answers ana:
  | Good to have you here. It is noted that you are at First three months (1/2).

carla clicks "End"
bot to carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot to carla:
  | Thank you for leading First three months (1/2). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for carla:
  | Cohort: First three months (1/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It is over.
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is over.
  | Here: Mia and Ana
  | Had a place: Bo
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months · meeting 2 of 2: Thursday, March 11, 9:00 AM CST
  | 3 of 40: Mia, Ana and Bo
  | Attendance so far: 2/3
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | ¿Qué te llevas de First three months (1/2)?
  | [Escribirlo]
  | La cohorte lee lo que escribes. Qué tan útil fue se cuenta sin tu nombre.
bot edits for mia:
  | Cohorte: First three months (1/2) con Carla ya empezó, prevista para las 09:00, 60 minutos.
  | Es una videollamada; quien tiene lugar recibe el enlace. Abrir la llamada (https://meet.example.org/cohort)
  | Ya terminó.
bot to ana:
  | What do you take with you from First three months (1/2)?
  | [Write it down]
  | Everyone in the cohort reads what you write. How useful it was is counted without your name.
bot edits for ana:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It is over.
bot edits for bo:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It is over.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | Meeting 2: Thursday, March 11, 9:00 AM CST
  | 37 of 40 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-three-months:
  | Cohort: First three months (2/2)
  | With Carla · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-first-three-months, below the card:
  | That was First three months (1/2). Thank you all. I ask each of you in a direct message what you take with you.
bot edits in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 4, 9:00 AM CST
  | It took place. Thank you for coming.
bot edits in #session-first-three-months, below the card:
  | First three months (1/2): in the chat of the call, one word from each of us: how are you today?
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | It is over.

on 2027-03-11 09:00 America/Chicago
at Fri 2027-03-05 09:00
bot to bo:
  | What you missed: First three months (1/2) on Thursday, March 4.
  | Nothing was written down this time. The notes may be in the room.
  | The next meeting is on Thursday, March 11, 9:00 AM CST.
at Wed 2027-03-10 09:00
bot in #session-first-three-months, below the card:
  | Agenda of First three months (2/2)
  | - Opening: one word from each of us in the chat of the call
  | - What each of us takes away
at Thu 2027-03-11 08:50
bot to carla:
  | Cohort: First three months (2/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [Start]
bot to mia:
  | Cohorte: First three months (2/2) empieza a las 09:00. Es una videollamada; quien tiene lugar recibe el enlace. Abrir la llamada (https://meet.example.org/cohort)
bot to ana:
  | Cohort: First three months (2/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
bot to bo:
  | Cohort: First three months (2/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)

carla clicks "Start"
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is over.
  | Here: Mia and Ana
  | Had a place: Bo
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is under way.
  | With a place: Mia, Ana and Bo
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Cohorte: First three months (2/2) con Carla ya empezó, prevista para las 09:00, 60 minutos.
  | Es una videollamada; quien tiene lugar recibe el enlace. Abrir la llamada (https://meet.example.org/cohort)
  | [Aquí estoy] [No puedo ir]
  | Quien dirige ve quién está.
bot to ana:
  | Cohort: First three months (2/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to bo:
  | Cohort: First three months (2/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot in #session-first-three-months, below the card:
  | First three months (2/2): in the chat of the call, one word from each of us: how are you today?
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #session-first-three-months:
  | Cohort: First three months (2/2)
  | With Carla · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

carla clicks "End"
bot to carla:
  | Cohort: First three months (2/2) · Thursday, March 18, 9:00 AM CDT · 60 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot to carla:
  | Nobody said that they are here for First three months (2/2) this time. That says nothing about the topic: often another hour or another channel makes the difference. Thank you for offering it. If people were there without saying so, note it on the card of the session within a week: Who was here.
bot edits for carla:
  | Cohort: First three months (2/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It did not take place this time.
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It did not take place this time.
  | Had a place: Mia, Ana and Bo
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months · meeting 2 of 2: Thursday, March 18, 9:00 AM CDT
  | 3 of 40: Mia, Ana and Bo
  | Attendance so far: 2/3
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot edits for mia:
  | Cohorte: First three months (2/2) con Carla ya empezó, prevista para las 09:00, 60 minutos.
  | Es una videollamada; quien tiene lugar recibe el enlace. Abrir la llamada (https://meet.example.org/cohort)
  | Esta vez no tuvo lugar.
bot edits for ana:
  | Cohort: First three months (2/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It did not take place this time.
bot edits for bo:
  | Cohort: First three months (2/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It did not take place this time.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | Meeting 2: Thursday, March 18, 9:00 AM CDT
  | 37 of 40 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-three-months:
  | Cohort: First three months (2/2)
  | With Carla · Thursday, March 18, 9:00 AM CDT · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.
bot edits in #session-first-three-months:
  | Cohort: First three months (2/2)
  | With Carla · Thursday, March 11, 9:00 AM CST
  | It did not take place this time.
bot edits in #session-first-three-months, below the card:
  | First three months (2/2): in the chat of the call, one word from each of us: how are you today?
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | It did not take place this time.

carla clicks "Who was here" on "(2/2)"
bot opens for carla: Who was here

carla sends the form
  who: Mia | Ana
bot to carla:
  | First three months is complete. Attendance each time: 2/3, 2/3.
  | Completed: Mia and Ana. Thank you for leading it.
bot to carla:
  | Thank you for leading First three months (2/2). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is over.
  | Here: Mia and Ana
  | Had a place: Bo
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 18, 9:00 AM CDT · 60 minutes
  | It was called off.
  | With a place: Mia, Ana and Bo
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months has ended.
  | 3 of 40: Mia, Ana and Bo
  | Attendance so far: 2/3, 2/3
  | Completed: Mia and Ana
  | Only the person who leads it sees this.
bot to mia:
  | Carla anotó que estuviste en First three months (2/2). Si no es así, díselo a Carla.
bot to mia:
  | Completaste First three months: estuviste 2 de 2 veces. ¡Felicidades!
  | Alguien empieza ahora donde empezaste tú. ¿Te gustaría guiar a otras personas dando mentoría?
  | [Me gustaría]
  | Solo tú ves esto. No decir nada también está bien.
bot to mia:
  | ¿Qué te llevas de First three months (2/2)?
  | [Escribirlo]
  | La cohorte lee lo que escribes. Qué tan útil fue se cuenta sin tu nombre.
bot to ana:
  | Carla has noted that you were at First three months (2/2). If that is not so, please tell Carla.
bot to ana:
  | What do you take with you from First three months (2/2)?
  | [Write it down]
  | Everyone in the cohort reads what you write. How useful it was is counted without your name.
bot to ana:
  | You have completed First three months: you were there 2 of 2 times. Congratulations!
  | Somebody starts next where you started. Would you like to guide others as a mentor?
  | [I would like to]
  | Only you see this. Saying nothing is fine too.
bot to bo:
  | First three months has ended. It did not work out for you this time; you are welcome in the next one.
bot edits in #help-desk:
  | Cohort: First three months
  | It has ended. Thank you to everyone who was part of it.
bot in #session-first-three-months:
  | That was the last meeting of First three months. Thank you for what each of you brought. This room stays open for you to read.
bot edits in #session-first-three-months:
  | Cohort: First three months (2/2)
  | With Carla · Thursday, March 11, 9:00 AM CST
  | It took place. Thank you for coming.
bot edits in #session-first-three-months:
  | Cohort: First three months (2/2)
  | With Carla · Thursday, March 18, 9:00 AM CDT
  | It was called off.

mia clicks "Me gustaría"
bot to carla:
  | Mia has completed First three months (2 of 2 meetings) and would like to become a mentor. Please look at your program's criteria for mentors first.
  | [Make a mentor]
bot edits for mia:
  | Completaste First three months, y te gustaría guiar a otras personas. Quienes cuidan el programa lo saben. Si te dan el rol de mentor, te aviso.

ana clicks "I would like to"
bot to carla:
  | Ana has completed First three months (2 of 2 meetings) and would like to become a mentor. Please look at your program's criteria for mentors first.
  | [Make a mentor]
bot edits for ana:
  | You have completed First three months, and you would like to guide others. The people who look after the program know. If you become a mentor, I tell you.

carla clicks "Make a mentor" on "Mia"
bot edits for carla:
  | Mia is a mentor now, and I have asked what they bring.
bot to mia:
  | Hola, Mia: Carla te dio el rol de mentor en el programa. Cuéntanos qué aportas y para cuántas personas tienes tiempo.
  | [Empezar]

carla clicks "Who was here" on "(2/2)"
bot opens for carla: Who was here

carla sends the form
  back: Mia | Ana
bot to carla:
  | What follows from your note on First three months (2/2):
  | - Not completed First three months after all, as they read now: Mia and Ana.
  | - Became a mentor by it, and stays one, since only a program coordinator can take the role back: Mia.
  | - The meeting does not count anymore, but First three months has ended and stays ended.
bot edits for carla:
  | Ana has not completed First three months after all: a meeting was noted wrongly. Nothing is left to do here.
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It did not take place this time.
  | Had a place: Mia, Ana and Bo
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months has ended.
  | 3 of 40: Mia, Ana and Bo
  | Attendance so far: 2/3
  | Only the person who leads it sees this.
bot edits for carla:
  | Nobody is noted as there anymore, so First three months (2/2) does not count as held.
bot to mia:
  | Carla quitó la anotación de que estuviste en First three months (2/2). Si estuviste ahí, díselo a Carla.
bot to mia:
  | Sin First three months (2/2) estuviste en 1 de 2 reuniones de First three months. No alcanza para completarlo, así que mi felicitación llegó antes de tiempo. Lo siento.
bot edits for mia:
  | First three months (2/2): aquí ya no se te pregunta nada.
bot edits for mia:
  | First three months terminó. Estuviste 1 de 2 veces; gracias por el tiempo que le diste.
bot to ana:
  | Carla has taken back the note that you were at First three months (2/2). If you were there, please tell Carla.
bot to ana:
  | Without First three months (2/2) you were at 1 of 2 meetings of First three months. That is not enough to complete it, so my congratulations came too early. I am sorry.
bot edits for ana:
  | First three months (2/2): nothing is asked of you here anymore.
bot edits for ana:
  | First three months has ended. You were there 1 of 2 times; thank you for the time you gave it.
bot edits in #session-first-three-months:
  | Cohort: First three months (2/2)
  | With Carla · Thursday, March 11, 9:00 AM CST
  | It did not take place this time.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 3 mentees: 0 with a mentor, 0 on the way to one, 3 yet to say what they need. I ask them; once a mentee and a mentor have answered, you preview the first round here.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

carla clicks "Who was here" on "(2/2)"
bot opens for carla: Who was here

carla sends the form
  who: Ana
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is over.
  | Here: Ana
  | Had a place: Mia and Bo
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months has ended.
  | 3 of 40: Mia, Ana and Bo
  | Attendance so far: 2/3, 1/3
  | Completed: Ana
  | Only the person who leads it sees this.
bot edits for carla:
  | Thank you for leading First three months (2/2). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot to ana:
  | Carla has noted that you were at First three months (2/2). If that is not so, please tell Carla.
bot edits for ana:
  | What do you take with you from First three months (2/2)?
  | [Write it down]
  | Everyone in the cohort reads what you write. How useful it was is counted without your name.
bot edits for ana:
  | You have completed First three months: you were there 2 of 2 times. Congratulations!
  | Somebody starts next where you started. Would you like to guide others as a mentor?
  | [I would like to]
  | Only you see this. Saying nothing is fine too.
bot edits in #session-first-three-months:
  | Cohort: First three months (2/2)
  | With Carla · Thursday, March 11, 9:00 AM CST
  | It took place. Thank you for coming.

ana clicks "I would like to"
bot edits for carla:
  | Ana has completed First three months (2 of 2 meetings) and would like to become a mentor. Please look at your program's criteria for mentors first.
  | [Make a mentor]
bot edits for ana:
  | You have completed First three months, and you would like to guide others. The people who look after the program know. If you become a mentor, I tell you.

the record holds
