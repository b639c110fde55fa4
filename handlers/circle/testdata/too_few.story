# A day before the first meeting only two have joined. It moves, the coordinator knows, and Leo adds a third by hand. Then Leo leaves the organization.
# Carla is in a conflict of interest with Bo: Rita, who leads the program, hears of him.

cast
  carla is coordinator
  rita is leader, speaks es
  carla is in conflict with bo
  leo is mentor
  mia is mentee
  ana is mentee, speaks es
  bo is mentee
  #help-desk is a channel of leo, mia, ana

on 2027-03-02 10:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
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

leo in #help-desk types /mentor group Care plans
bot opens for leo: Group

leo sends the form
  day: 2027-03-04
  time: 9 AM
  most: 2
bot asks leo again:
  | most: Please write a number of members from 3 to 12.

leo sends the form
  day: 2027-03-04
  time: 9 AM
  most: 5
bot to leo:
  | Care plans is announced in the channel #help-desk. People join with the button there.
bot to leo:
  | Group: Care plans · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot in #help-desk:
  | Group: Care plans
  | With Leo · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 5 of 5 places free
  | [Join] [Leave]
  | Only the members see who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Group: Care plans · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 5: Mia
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | You are in. Group: Care plans with Leo: 4 meetings, every week, 45 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: Care plans
  | With Leo · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 4 of 5 places free
  | [Join] [Leave]
  | Only the members see who joins.

ana in #help-desk clicks "Join"
bot edits for leo:
  | Group: Care plans · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | 2 of 5: Mia and Ana
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | Ya tienes lugar. Grupo: Care plans con Leo: 4 reuniones, cada semana, 45 minutos. La primera está prevista para el jueves 4 de marzo, 09:00 CST; su sala se abre cuando hay suficientes personas.
  | [Salir del grupo]
  | Las demás personas del grupo ven que estás.
bot edits in #help-desk:
  | Group: Care plans
  | With Leo · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 3 of 5 places free
  | [Join] [Leave]
  | Only the members see who joins.

after 24 hours
at Wed 2027-03-03 09:00
bot to carla:
  | Group: Care plans has 2 of the 3 members it needs. Its first meeting moves to Thursday, March 11, 9:00 AM CST; the members know.
  | A personal invitation finds more people than an announcement does.
bot to leo:
  | Group: Care plans has 2 of the 3 members it needs. Its first meeting moves to Thursday, March 11, 9:00 AM CST; the members know.
  | A personal invitation finds more people than an announcement does.
bot edits for leo:
  | Group: Care plans · first of 4 meetings: Thursday, March 11, 9:00 AM CST
  | 2 of 5: Mia and Ana
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | Care plans is waiting for a few more people. Its first meeting is now on Thursday, March 11, 9:00 AM CST.
bot to ana:
  | Care plans espera a unas personas más. Su primera reunión es ahora el jueves 11 de marzo, 09:00 CST.
bot edits in #help-desk:
  | Group: Care plans
  | With Leo · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 11, 9:00 AM CST
  | 3 of 5 places free
  | [Join] [Leave]
  | Only the members see who joins.

leo clicks "Add a member"
bot opens for leo: Add a member

leo sends the form
  who: @bo
bot to leo:
  | Group: Care plans (1/4) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Group: Care plans · meeting 1 of 4: Thursday, March 11, 9:00 AM CST
  | 3 of 5: Mia, Ana and Bo
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | At Care plans (1/4) on Thursday, March 11, 9:00 AM CST it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to mia:
  | Group: Care plans is going ahead, and its room is open. The first of 4 meetings is on Thursday, March 11, 9:00 AM CST, 45 minutes.
bot to ana:
  | En Care plans (1/4), el jueves 11 de marzo, 09:00 CST, te toca tomar notas: qué se decidió y qué sigue. Bastan tres líneas en la sala.
bot to ana:
  | Grupo: Care plans sí se hace, y su sala está abierta. La primera de 4 reuniones es el jueves 11 de marzo, 09:00 CST, 45 minutos.
bot to bo:
  | You are in. Group: Care plans with Leo: 4 meetings, every week, 45 minutes. The next is on Thursday, March 11, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: Care plans
  | With Leo · 4 meetings, every week, 45 minutes
  | Meeting 1: Thursday, March 11, 9:00 AM CST
  | 2 of 5 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-care-plans:
  | Group: Care plans (1/4)
  | With Leo · Thursday, March 11, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-care-plans:
  | Welcome to Care plans. Each of us presents once in a while, takes notes once in a while, and is heard every time.
  | We meet 4 times, 45 minutes each, for the first time on Thursday, March 11, 9:00 AM CST.
  | What is said here stays here, and nothing about a person you support is written here.
room #session-care-plans has leo, mia, ana, bo

leo clicks "Add a member"
bot opens for leo: Add a member

leo sends the form
  who: @mia
bot asks leo again:
  | This person is already a member.

leo chooses "Ana" in "Take somebody out"
bot edits for leo:
  | Group: Care plans (1/4) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | With a place: Mia and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Group: Care plans · meeting 1 of 4: Thursday, March 11, 9:00 AM CST
  | 2 of 5: Mia and Bo
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | Ya no estás en Care plans. Si no lo esperabas, pregúntale a quien lo dirige o a la coordinación del programa.
bot edits in #help-desk:
  | Group: Care plans
  | With Leo · 4 meetings, every week, 45 minutes
  | Meeting 1: Thursday, March 11, 9:00 AM CST
  | 3 of 5 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
room #session-care-plans has leo, mia, bo

leo leaves
bot to carla:
  | Care plans (1/4) on Thursday, March 11, 9:00 AM CST has no host anymore: Leo has left. These people wanted to come: Mia.
bot to carla:
  | Leo has left and is not asked for anything anymore. Open cases continue without them.
bot to carla:
  | Leo has left, so Care plans has ended. These people were in it: Mia.
bot to rita:
  | Care plans (1/4), jueves 11 de marzo, 09:00 CST, ya no tiene quien la dirija, porque Leo dejó la organización. Estas personas querían venir: Bo.
bot to rita:
  | Leo dejó la organización, así que Care plans terminó. Estas personas participaban: Bo.
bot edits for leo:
  | Group: Care plans (1/4) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | It was called off.
  | With a place: Mia and Bo
  | Only you see who joins.
bot edits for leo:
  | Group: Care plans has ended.
  | 2 of 5: Mia and Bo
  | Only the person who leads it sees this.
bot to mia:
  | Care plans has ended, and no more meetings are planned. Thank you for being part of it.
bot to mia:
  | Group: Care plans (1/4) on Thursday, March 11, 9:00 AM CST does not take place: the host has left. The people who look after the program know.
bot to bo:
  | Care plans has ended, and no more meetings are planned. Thank you for being part of it.
bot to bo:
  | Group: Care plans (1/4) on Thursday, March 11, 9:00 AM CST does not take place: the host has left. The people who look after the program know.
bot edits in #help-desk:
  | Group: Care plans
  | It has ended. Thank you to everyone who was part of it.
bot edits in #session-care-plans:
  | Group: Care plans (1/4)
  | With Leo · Thursday, March 11, 9:00 AM CST
  | It was called off.
