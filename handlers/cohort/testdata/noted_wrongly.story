# Carla notes two people at a meeting where nobody seemed to be, and mixes up the day. She takes both back: the meeting does not count, and is made up for. What Mia wrote about it stays, and Carla reads so. Then Ana was there after all.

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

carla clicks "End"
bot to carla:
  | Cohort: First three months (1/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot to carla:
  | Nobody said that they are here for First three months (1/2) this time. That says nothing about the topic: often another hour or another channel makes the difference. Thank you for offering it. If people were there without saying so, note it on the card of the session within a week: Who was here.
bot edits for carla:
  | Cohort: First three months (1/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It did not take place this time.
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It did not take place this time.
  | Had a place: Mia, Ana and Bo
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months · meeting 1 of 2: Thursday, March 11, 9:00 AM CST
  | 3 of 40: Mia, Ana and Bo
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot edits for mia:
  | Cohorte: First three months (1/2) con Carla ya empezó, prevista para las 09:00, 60 minutos.
  | Es una videollamada; quien tiene lugar recibe el enlace. Abrir la llamada (https://meet.example.org/cohort)
  | Esta vez no tuvo lugar.
bot edits for ana:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It did not take place this time.
bot edits for bo:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It did not take place this time.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | Meeting 1: Thursday, March 11, 9:00 AM CST
  | 37 of 40 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.
bot edits in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 4, 9:00 AM CST
  | It did not take place this time.
bot edits in #session-first-three-months, below the card:
  | First three months (1/2): in the chat of the call, one word from each of us: how are you today?
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | It did not take place this time.

carla clicks "Who was here"
bot opens for carla: Who was here

carla sends the form
  who: Mia | Ana
bot to carla:
  | Thank you for leading First three months (1/2). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is over.
  | Here: Mia and Ana
  | Had a place: Bo
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months · meeting 2 of 2: Thursday, March 11, 9:00 AM CST
  | 3 of 40: Mia, Ana and Bo
  | Attendance so far: 2/3
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | Carla anotó que estuviste en First three months (1/2). Si no es así, díselo a Carla.
bot to mia:
  | ¿Qué te llevas de First three months (1/2)?
  | [Escribirlo]
  | La cohorte lee lo que escribes. Qué tan útil fue se cuenta sin tu nombre.
bot to ana:
  | Carla has noted that you were at First three months (1/2). If that is not so, please tell Carla.
bot to ana:
  | What do you take with you from First three months (1/2)?
  | [Write it down]
  | Everyone in the cohort reads what you write. How useful it was is counted without your name.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | Meeting 2: Thursday, March 11, 9:00 AM CST
  | 37 of 40 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot edits in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 4, 9:00 AM CST
  | It took place. Thank you for coming.
bot edits in #session-first-three-months:
  | Cohort: First three months (2/2)
  | With Carla · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

mia clicks "Escribirlo"
bot opens for mia: Qué me llevo

mia sends the form
  take: Preguntar antes de hacer
bot edits for mia:
  | Gracias. Lo que escribiste sobre First three months (1/2) está en la sala.
  | [Cambiar]
bot in #session-first-three-months, below the card:
  | Mia takes away:
  | Preguntar antes de hacer

carla clicks "Who was here"
bot opens for carla: Who was here

carla sends the form
  back: Mia | Ana
bot to carla:
  | What follows from your note on First three months (1/2):
  | - What Mia wrote about it stays where everybody reads it, and is theirs to change.
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It did not take place this time.
  | Had a place: Mia, Ana and Bo
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months · meeting 1 of 2: Thursday, March 11, 9:00 AM CST
  | 3 of 40: Mia, Ana and Bo
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot edits for carla:
  | Nobody is noted as there anymore, so First three months (1/2) does not count as held.
bot to mia:
  | Carla quitó la anotación de que estuviste en First three months (1/2). Si estuviste ahí, díselo a Carla.
bot edits for mia:
  | First three months (1/2): lo que escribiste sigue donde todas las personas lo leen, y lo puedes cambiar.
  | [Cambiar]
bot to ana:
  | Carla has taken back the note that you were at First three months (1/2). If you were there, please tell Carla.
bot edits for ana:
  | First three months (1/2): nothing is asked of you here anymore.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | Meeting 1: Thursday, March 11, 9:00 AM CST
  | 37 of 40 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot edits in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.
bot edits in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 4, 9:00 AM CST
  | It did not take place this time.

mia clicks "Cambiar"
bot opens for mia: Qué me llevo

mia sends the form
  take: Preguntar antes de hacer, siempre
bot edits for mia:
  | Gracias. Lo que escribiste sobre First three months (1/2) está en la sala.
  | [Cambiar]
bot edits in #session-first-three-months, below the card:
  | Mia takes away:
  | Preguntar antes de hacer, siempre

carla clicks "Who was here"
bot opens for carla: Who was here

carla sends the form
  who: Ana
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is over.
  | Here: Ana
  | Had a place: Mia and Bo
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months · meeting 2 of 2: Thursday, March 11, 9:00 AM CST
  | 3 of 40: Mia, Ana and Bo
  | Attendance so far: 1/3
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot edits for carla:
  | Thank you for leading First three months (1/2). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot to ana:
  | Carla has noted that you were at First three months (1/2). If that is not so, please tell Carla.
bot edits for ana:
  | What do you take with you from First three months (1/2)?
  | [Write it down]
  | Everyone in the cohort reads what you write. How useful it was is counted without your name.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | Meeting 2: Thursday, March 11, 9:00 AM CST
  | 37 of 40 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot edits in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 4, 9:00 AM CST
  | It took place. Thank you for coming.
bot edits in #session-first-three-months:
  | Cohort: First three months (2/2)
  | With Carla · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

after 2 days
at Fri 2027-03-05 09:00
bot to mia:
  | Lo que hubo sin ti: First three months (1/2), el jueves 4 de marzo.
  | Qué se llevan las demás personas:
  | - Mia: Preguntar antes de hacer, siempre
  | La próxima reunión es el jueves 11 de marzo, 09:00 CST.
bot to bo:
  | What you missed: First three months (1/2) on Thursday, March 4.
  | What others take away:
  | - Mia: Preguntar antes de hacer, siempre
  | The next meeting is on Thursday, March 11, 9:00 AM CST.

the record holds
