# Carla notes Bo at a meeting that he missed, and takes it back two days later, when the others who missed it have read what they missed. He reads it on Monday morning.

cast
  carla is coordinator
  ana is mentee
  bo is mentee, speaks es
  cy is mentee
  #help-desk is a channel of carla, ana, bo, cy

on 2027-03-02 10:00 America/Chicago
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to bo:
  | Hola, Bo. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.
bot to cy:
  | Hi Cy, welcome to Cairn Mentoring.
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

ana in #help-desk clicks "Join"
bot edits for carla:
  | Cohort: First three months · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 40: Ana
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
  | 39 of 40 places free
  | [Join] [Leave]
  | Only the members see who joins.

bo in #help-desk clicks "Join"
bot edits for carla:
  | Cohort: First three months · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | 2 of 40: Ana and Bo
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to bo:
  | Ya tienes lugar. Cohorte: First three months con Carla: 2 reuniones, cada semana, 60 minutos. La primera está prevista para el jueves 4 de marzo, 09:00 CST; su sala se abre cuando hay suficientes personas.
  | [Salir del grupo]
  | Las demás personas del grupo ven que estás.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 38 of 40 places free
  | [Join] [Leave]
  | Only the members see who joins.

cy in #help-desk clicks "Join"
bot to carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | With a place: Ana, Bo and Cy
  | [Start] [Call off]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months · meeting 1 of 2: Thursday, March 4, 9:00 AM CST
  | 3 of 40: Ana, Bo and Cy
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | Cohort: First three months is going ahead, and its room is open. The first of 2 meetings is on Thursday, March 4, 9:00 AM CST, 60 minutes.
bot to bo:
  | Cohorte: First three months sí se hace, y su sala está abierta. La primera de 2 reuniones es el jueves 4 de marzo, 09:00 CST, 60 minutos.
bot to cy:
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
room #session-first-three-months has carla, ana, bo, cy

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
bot to ana:
  | Cohort: First three months (1/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
bot to bo:
  | Cohorte: First three months (1/2) empieza a las 09:00. Es una videollamada; quien tiene lugar recibe el enlace. Abrir la llamada (https://meet.example.org/cohort)
bot to cy:
  | Cohort: First three months (1/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)

carla clicks "Start"
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is under way.
  | With a place: Ana, Bo and Cy
  | [End] [Who was here]
  | Only you see who joins.
bot to ana:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to bo:
  | Cohorte: First three months (1/2) con Carla ya empezó, prevista para las 09:00, 60 minutos.
  | Es una videollamada; quien tiene lugar recibe el enlace. Abrir la llamada (https://meet.example.org/cohort)
  | [Aquí estoy] [No puedo ir]
  | Quien dirige ve quién está.
bot to cy:
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

ana clicks "I am here"
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is under way.
  | Here: Ana
  | With a place: Bo and Cy
  | [End] [Who was here]
  | Only you see who joins.
bot answers ana:
  | Good to have you here. It is noted that you are at First three months (1/2).

carla clicks "Who was here"
bot opens for carla: Who was here

carla sends the form
  who: Bo
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is under way.
  | Here: Ana and Bo
  | With a place: Cy
  | [End] [Who was here]
  | Only you see who joins.
bot to bo:
  | Carla anotó que estás en First three months (1/2). Si no es así, díselo a Carla.

carla clicks "End"
bot to carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | With a place: Ana, Bo and Cy
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
  | Here: Ana and Bo
  | Had a place: Cy
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months · meeting 2 of 2: Thursday, March 11, 9:00 AM CST
  | 3 of 40: Ana, Bo and Cy
  | Attendance so far: 2/3
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | What do you take with you from First three months (1/2)?
  | [Write it down]
  | Everyone in the cohort reads what you write. How useful it was is counted without your name.
bot edits for ana:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It is over.
bot to bo:
  | ¿Qué te llevas de First three months (1/2)?
  | [Escribirlo]
  | La cohorte lee lo que escribes. Qué tan útil fue se cuenta sin tu nombre.
bot edits for bo:
  | Cohorte: First three months (1/2) con Carla ya empezó, prevista para las 09:00, 60 minutos.
  | Es una videollamada; quien tiene lugar recibe el enlace. Abrir la llamada (https://meet.example.org/cohort)
  | Ya terminó.
bot edits for cy:
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

on 2027-03-06 12:00 America/Chicago
at Fri 2027-03-05 09:00
bot to cy:
  | What you missed: First three months (1/2) on Thursday, March 4.
  | Nothing was written down this time. The notes may be in the room.
  | The next meeting is on Thursday, March 11, 9:00 AM CST.

carla clicks "Who was here"
bot opens for carla: Who was here

carla sends the form
  back: Bo
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is over.
  | Here: Ana
  | Had a place: Bo and Cy
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months · meeting 2 of 2: Thursday, March 11, 9:00 AM CST
  | 3 of 40: Ana, Bo and Cy
  | Attendance so far: 1/3
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to bo:
  | Carla quitó la anotación de que estuviste en First three months (1/2). Si estuviste ahí, díselo a Carla.
bot edits for bo:
  | First three months (1/2): aquí ya no se te pregunta nada.

after 2 days
at Mon 2027-03-08 07:00
bot to bo:
  | Lo que hubo sin ti: First three months (1/2), el jueves 4 de marzo.
  | Esta vez no se escribió nada. Quizá haya notas en la sala.
  | La próxima reunión es el jueves 11 de marzo, 09:00 CST.
