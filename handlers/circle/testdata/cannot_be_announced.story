# Only admins write in the channel that Leo chose for his group: he hears that nobody can join by themselves, adds people by hand, and the group begins. A session that he announces there can be joined by nobody: he calls it off. Then he ends the group before its time.

cast
  carla is coordinator
  leo is mentor
  mia is mentee
  ana is mentee, speaks es
  bo is mentee
  #news is a channel of leo, mia, ana, bo
  leo mentors mia

on 2027-03-02 10:00 America/Chicago
bot to ana:
  | Hola, Ana. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.
bot to bo:
  | Hi Bo, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

#news takes new messages from admins only

leo in #news types /mentor flash
bot opens for leo: Flash session

leo sends the form
  topic: Night shift handover
  when: On another day
  day: 2027-03-03
  time: 9 AM
bot to leo:
  | Flash session: Night shift handover · Wednesday, March 3, 9:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to leo:
  | I could not announce it in the channel. So nobody can join Night shift handover, and nobody has a place. You can call it off here, and announce it in another channel.
  | [Call off]
bot to leo:
  | Night shift handover is announced in the channel #news. People join with the button there.

leo clicks "Call off" on "could not announce"
bot edits for leo:
  | Flash session: Night shift handover · Wednesday, March 3, 9:00 AM CST · 20 minutes
  | It was called off.
  | Nobody has joined.
  | Only you see who joins.
bot edits for leo:
  | I could not announce it in the channel. So nobody can join Night shift handover, and nobody has a place. You can call it off here, and announce it in another channel.
  | It was called off.

leo in #news types /mentor group Care plans
bot opens for leo: Group

leo sends the form
  day: 2027-03-04
  time: 9 AM
  most: 5
bot to leo:
  | Care plans is announced in the channel #news. People join with the button there.
bot to leo:
  | Group: Care plans · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot to leo:
  | I could not announce Care plans, so nobody can join by themselves. You can add people by hand.
  | [Add a member]

leo clicks "Add a member"
bot opens for leo: Add a member

leo sends the form
  who: U0MIA
bot edits for leo:
  | Group: Care plans · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 5: Mia
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | You are in. Group: Care plans with Leo: 4 meetings, every week, 45 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.

leo clicks "Add a member"
bot opens for leo: Add a member

leo sends the form
  who: U0ANA
bot edits for leo:
  | Group: Care plans · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | 2 of 5: Mia and Ana
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | Ya tienes lugar. Grupo: Care plans con Leo: 4 reuniones, cada semana, 45 minutos. La primera está prevista para el jueves 4 de marzo, 09:00 CST; su sala se abre cuando hay suficientes personas.
  | [Salir del grupo]
  | Las demás personas del grupo ven que estás.

leo clicks "Add a member"
bot opens for leo: Add a member

leo sends the form
  who: U0BO
bot to leo:
  | Group: Care plans (1/4) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Group: Care plans · meeting 1 of 4: Thursday, March 4, 9:00 AM CST
  | 3 of 5: Mia, Ana and Bo
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | At Care plans (1/4) on Thursday, March 4, 9:00 AM CST it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to mia:
  | Group: Care plans is going ahead, and its room is open. The first of 4 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot to ana:
  | En Care plans (1/4), el jueves 4 de marzo, 09:00 CST, te toca tomar notas: qué se decidió y qué sigue. Bastan tres líneas en la sala.
bot to ana:
  | Grupo: Care plans sí se hace, y su sala está abierta. La primera de 4 reuniones es el jueves 4 de marzo, 09:00 CST, 45 minutos.
bot to bo:
  | You are in. Group: Care plans with Leo: 4 meetings, every week, 45 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot in #session-care-plans:
  | Group: Care plans (1/4)
  | With Leo · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-care-plans:
  | Welcome to Care plans. Each of us presents once in a while, takes notes once in a while, and is heard every time.
  | We meet 4 times, 45 minutes each, for the first time on Thursday, March 4, 9:00 AM CST.
  | What is said here stays here, and nothing about a person you support is written here.
room #session-care-plans has leo, mia, ana, bo

after 1 hour

leo clicks "End the group"
bot edits for leo:
  | Group: Care plans (1/4) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It was called off.
  | With a place: Mia, Ana and Bo
  | Only you see who joins.
bot edits for leo:
  | Group: Care plans has ended.
  | 3 of 5: Mia, Ana and Bo
  | Only the person who leads it sees this.
bot to mia:
  | Care plans has ended, and no more meetings are planned. Thank you for being part of it.
bot to ana:
  | Care plans terminó, y no hay más reuniones previstas. Gracias por participar.
bot to bo:
  | Care plans has ended, and no more meetings are planned. Thank you for being part of it.
bot edits in #session-care-plans:
  | Group: Care plans (1/4)
  | With Leo · Thursday, March 4, 9:00 AM CST
  | It was called off.
