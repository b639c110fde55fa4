# The last meeting seems to have been missed, and another one is planned in its place. Carla notes that Mia and Ana were there: the cohort is complete.

cast
  carla is coordinator, speaks es
  mia is mentee
  ana is mentee
  bo is mentee
  #help-desk is a channel of carla, mia, ana, bo

on 2027-03-02 10:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
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
bot opens for carla: Cohorte

carla sends the form
  day: 2027-03-04
  time: 9 AM
  meetings: 1
  link: https://meet.example.org/cohort
bot to carla:
  | Cohorte: First three months · una reunión: jueves 4 de marzo, 09:00 CST
  | Todavía no entra nadie.
  | [Agregar a alguien] [Terminar el grupo]
  | Solo quien lo dirige ve esto.
bot to carla:
  | First three months se anuncia en el canal #help-desk. La gente entra con el botón de ahí.
bot in #help-desk:
  | Cohort: First three months
  | With Carla · 1 meeting, 60 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 40 of 40 places free
  | [Join] [Leave]
  | Only the members see who joins.

mia in #help-desk clicks "Join"
bot edits for carla:
  | Cohorte: First three months · una reunión: jueves 4 de marzo, 09:00 CST
  | 1 de 40: Mia
  | [Agregar a alguien] [Terminar el grupo] [Sacar a alguien]
  | Solo quien lo dirige ve esto.
bot to mia:
  | You are in. Cohort: First three months with Carla: 1 meeting, 60 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 1 meeting, 60 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 39 of 40 places free
  | [Join] [Leave]
  | Only the members see who joins.

ana in #help-desk clicks "Join"
bot edits for carla:
  | Cohorte: First three months · una reunión: jueves 4 de marzo, 09:00 CST
  | 2 de 40: Mia y Ana
  | [Agregar a alguien] [Terminar el grupo] [Sacar a alguien]
  | Solo quien lo dirige ve esto.
bot to ana:
  | You are in. Cohort: First three months with Carla: 1 meeting, 60 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 1 meeting, 60 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 38 of 40 places free
  | [Join] [Leave]
  | Only the members see who joins.

bo in #help-desk clicks "Join"
bot to carla:
  | Cohorte: First three months (1/1) · jueves 4 de marzo, 09:00 CST · 60 minutos
  | Con lugar: Mia, Ana y Bo
  | [Empezar] [Cancelar]
  | Solo tú ves quién se apunta.
bot edits for carla:
  | Cohorte: First three months · reunión 1 de 1: jueves 4 de marzo, 09:00 CST
  | 3 de 40: Mia, Ana y Bo
  | [Agregar a alguien] [Terminar el grupo] [Sacar a alguien]
  | Solo quien lo dirige ve esto.
bot to mia:
  | Cohort: First three months is going ahead, and its room is open. The meeting is on Thursday, March 4, 9:00 AM CST, 60 minutes.
bot to ana:
  | Cohort: First three months is going ahead, and its room is open. The meeting is on Thursday, March 4, 9:00 AM CST, 60 minutes.
bot to bo:
  | You are in. Cohort: First three months with Carla: 1 meeting, 60 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 1 meeting, 60 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 37 of 40 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-three-months:
  | Cohort: First three months (1/1)
  | With Carla · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-first-three-months:
  | Welcome to First three months. We meet live in a call. Everyone who is there often enough graduates at the end.
  | We meet once, 60 minutes, on Thursday, March 4, 9:00 AM CST.
  | What is said here stays here, and nothing about a person you support is written here.
room #session-first-three-months has carla, mia, ana, bo

on 2027-03-04 09:00 America/Chicago
at Wed 2027-03-03 09:00
bot in #session-first-three-months, below the card:
  | Agenda of First three months (1/1)
  | - Opening: one word from each of us in the chat of the call
  | - What each of us takes away
at Thu 2027-03-04 08:50
bot to carla:
  | Cohorte: First three months (1/1) empieza a las 09:00. Es una videollamada; quien tiene lugar recibe el enlace. Abrir la llamada (https://meet.example.org/cohort)
  | [Empezar]
bot to mia:
  | Cohort: First three months (1/1) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
bot to ana:
  | Cohort: First three months (1/1) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
bot to bo:
  | Cohort: First three months (1/1) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)

carla clicks "Empezar"
bot edits for carla:
  | Cohorte: First three months (1/1) · jueves 4 de marzo, 09:00 CST · 60 minutos
  | Está en marcha.
  | Con lugar: Mia, Ana y Bo
  | [Terminar] [Quién estuvo]
  | Solo tú ves quién se apunta.
bot to mia:
  | Cohort: First three months (1/1) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to ana:
  | Cohort: First three months (1/1) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to bo:
  | Cohort: First three months (1/1) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot in #session-first-three-months, below the card:
  | First three months (1/1): in the chat of the call, one word from each of us: how are you today?
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #session-first-three-months:
  | Cohort: First three months (1/1)
  | With Carla · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

carla clicks "Terminar"
bot to carla:
  | Cohorte: First three months (1/1) · jueves 11 de marzo, 09:00 CST · 60 minutos
  | Con lugar: Mia, Ana y Bo
  | [Empezar] [Cancelar]
  | Solo tú ves quién se apunta.
bot to carla:
  | Esta vez nadie dijo que estaba en First three months (1/1). Eso no dice nada del tema: muchas veces basta otra hora u otro canal. Gracias por ofrecerla. Si hubo quien estuvo sin decirlo, anótalo dentro de una semana en la tarjeta de la sesión: Quién estuvo.
bot edits for carla:
  | Cohorte: First three months (1/1) empieza a las 09:00. Es una videollamada; quien tiene lugar recibe el enlace. Abrir la llamada (https://meet.example.org/cohort)
  | Esta vez no tuvo lugar.
bot edits for carla:
  | Cohorte: First three months (1/1) · jueves 4 de marzo, 09:00 CST · 60 minutos
  | Esta vez no tuvo lugar.
  | Tenían lugar: Mia, Ana y Bo
  | [Quién estuvo]
  | Solo tú ves quién se apunta.
bot edits for carla:
  | Cohorte: First three months · reunión 1 de 1: jueves 11 de marzo, 09:00 CST
  | 3 de 40: Mia, Ana y Bo
  | [Agregar a alguien] [Terminar el grupo] [Sacar a alguien]
  | Solo quien lo dirige ve esto.
bot edits for mia:
  | Cohort: First three months (1/1) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It did not take place this time.
bot edits for ana:
  | Cohort: First three months (1/1) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It did not take place this time.
bot edits for bo:
  | Cohort: First three months (1/1) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It did not take place this time.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 1 meeting, 60 minutes
  | Meeting 1: Thursday, March 11, 9:00 AM CST
  | 37 of 40 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-three-months:
  | Cohort: First three months (1/1)
  | With Carla · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.
bot edits in #session-first-three-months:
  | Cohort: First three months (1/1)
  | With Carla · Thursday, March 4, 9:00 AM CST
  | It did not take place this time.
bot edits in #session-first-three-months, below the card:
  | First three months (1/1): in the chat of the call, one word from each of us: how are you today?
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | It did not take place this time.

carla clicks "Quién estuvo"
bot opens for carla: Quién estuvo

carla sends the form
  who: Mia | Ana
bot to carla:
  | First three months está completo. Asistencia de cada vez: 2/3.
  | Lo completaron: Mia y Ana. Gracias por dirigirlo.
bot to carla:
  | Gracias por dirigir First three months (1/1). ¿Qué conviene que la gente pueda encontrar después? Bastan dos o tres líneas.
  | [Escribir conclusiones]
bot edits for carla:
  | Cohorte: First three months (1/1) · jueves 11 de marzo, 09:00 CST · 60 minutos
  | Se canceló.
  | Con lugar: Mia, Ana y Bo
  | Solo tú ves quién se apunta.
bot edits for carla:
  | Cohorte: First three months (1/1) · jueves 4 de marzo, 09:00 CST · 60 minutos
  | Ya terminó.
  | Aquí: Mia y Ana
  | Tenían lugar: Bo
  | [Quién estuvo]
  | Solo tú ves quién se apunta.
bot edits for carla:
  | Cohorte: First three months terminó.
  | 3 de 40: Mia, Ana y Bo
  | Asistencia hasta ahora: 2/3
  | Lo completaron: Mia y Ana
  | Solo quien lo dirige ve esto.
bot to mia:
  | Carla has noted that you were at First three months (1/1). If that is not so, please tell Carla.
bot to mia:
  | What do you take with you from First three months (1/1)?
  | [Write it down]
  | Everyone in the cohort reads what you write. How useful it was is counted without your name.
bot to mia:
  | You have completed First three months: you were there 1 of 1 time. Congratulations!
  | Somebody starts next where you started. Would you like to guide others as a mentor?
  | [I would like to]
  | Only you see this. Saying nothing is fine too.
bot to ana:
  | Carla has noted that you were at First three months (1/1). If that is not so, please tell Carla.
bot to ana:
  | What do you take with you from First three months (1/1)?
  | [Write it down]
  | Everyone in the cohort reads what you write. How useful it was is counted without your name.
bot to ana:
  | You have completed First three months: you were there 1 of 1 time. Congratulations!
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
  | Cohort: First three months (1/1)
  | With Carla · Thursday, March 11, 9:00 AM CST
  | It was called off.
bot edits in #session-first-three-months:
  | Cohort: First three months (1/1)
  | With Carla · Thursday, March 4, 9:00 AM CST
  | It took place. Thank you for coming.

after 8 days
at Thu 2027-03-11 09:00
bot edits for carla:
  | Cohorte: First three months (1/1) · jueves 4 de marzo, 09:00 CST · 60 minutos
  | Ya terminó.
  | Aquí: Mia y Ana
  | Tenían lugar: Bo
  | Solo tú ves quién se apunta.

the record holds
