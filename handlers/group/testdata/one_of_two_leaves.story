# Leo and Nina lead a group. Leo leaves the organization between two meetings: Nina leads it alone, hears so, and has the buttons; nothing names Leo anymore, and he reads nothing more of it.

cast
  carla is coordinator
  leo is mentor
  nina is mentor, speaks es
  mia is mentee
  ana is mentee
  ben is mentee
  #help-desk is a channel of leo, nina, mia, ana, ben

on 2027-03-02 10:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to nina:
  | Hola, Nina. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.
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
bot to ben:
  | Hi Ben, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

leo in #help-desk types /mentor group First crisis calls
bot opens for leo: Group

leo sends the form
  day: 2027-03-04
  time: 9 AM
  co: @nina
bot to leo:
  | First crisis calls is announced in the channel #help-desk. People join with the button there.
bot to leo:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot to nina:
  | Grupo: First crisis calls · primera de 4 reuniones: jueves 4 de marzo, 09:00 CST
  | Todavía no entra nadie.
  | [Agregar a alguien] [Terminar el grupo]
  | Solo quien lo dirige ve esto.
bot in #help-desk:
  | Group: First crisis calls
  | With Leo and Nina · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 8 of 8 places free
  | [Join] [Leave]
  | Only the members see who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 8: Mia
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot edits for nina:
  | Grupo: First crisis calls · primera de 4 reuniones: jueves 4 de marzo, 09:00 CST
  | 1 de 8: Mia
  | [Agregar a alguien] [Terminar el grupo] [Sacar a alguien]
  | Solo quien lo dirige ve esto.
bot to mia:
  | You are in. Group: First crisis calls with Leo and Nina: 4 meetings, every week, 45 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo and Nina · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 7 of 8 places free
  | [Join] [Leave]
  | Only the members see who joins.

ana in #help-desk clicks "Join"
bot edits for leo:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | 2 of 8: Mia and Ana
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot edits for nina:
  | Grupo: First crisis calls · primera de 4 reuniones: jueves 4 de marzo, 09:00 CST
  | 2 de 8: Mia y Ana
  | [Agregar a alguien] [Terminar el grupo] [Sacar a alguien]
  | Solo quien lo dirige ve esto.
bot to ana:
  | You are in. Group: First crisis calls with Leo and Nina: 4 meetings, every week, 45 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo and Nina · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 6 of 8 places free
  | [Join] [Leave]
  | Only the members see who joins.

ben in #help-desk clicks "Join"
bot to leo:
  | Group: First crisis calls (1/4) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana and Ben
  | [Start] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 1 of 4: Thursday, March 4, 9:00 AM CST
  | 3 of 8: Mia, Ana and Ben
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot edits for nina:
  | Grupo: First crisis calls · reunión 1 de 4: jueves 4 de marzo, 09:00 CST
  | 3 de 8: Mia, Ana y Ben
  | [Agregar a alguien] [Terminar el grupo] [Sacar a alguien]
  | Solo quien lo dirige ve esto.
bot to mia:
  | At First crisis calls (1/4) on Thursday, March 4, 9:00 AM CST it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to mia:
  | Group: First crisis calls is going ahead, and its room is open. The first of 4 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot to ana:
  | At First crisis calls (1/4) on Thursday, March 4, 9:00 AM CST it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot to ana:
  | Group: First crisis calls is going ahead, and its room is open. The first of 4 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot to ben:
  | You are in. Group: First crisis calls with Leo and Nina: 4 meetings, every week, 45 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo and Nina · 4 meetings, every week, 45 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 5 of 8 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-crisis-calls:
  | Group: First crisis calls (1/4)
  | With Leo and Nina · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-first-crisis-calls:
  | Welcome to First crisis calls. Each of us presents once in a while, takes notes once in a while, and is heard every time.
  | We meet 4 times, 45 minutes each, for the first time on Thursday, March 4, 9:00 AM CST.
  | What is said here stays here, and nothing about a person you support is written here.
room #session-first-crisis-calls has leo, nina, mia, ana, ben

on 2027-03-05 10:00 America/Chicago
at Wed 2027-03-03 09:00
bot in #session-first-crisis-calls, below the card:
  | Agenda of First crisis calls (1/4)
  | - Opening: one sentence from each of us, what I tried since we met
  | - Mia presents, Ana takes notes
  | - What each of us takes away
at Thu 2027-03-04 08:50
bot to leo:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | [Start]
bot to nina:
  | Grupo: First crisis calls (1/4) empieza a las 09:00. Es en la sala del grupo, debajo del anuncio.
  | [Empezar]
bot to mia:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to ana:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to ben:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
at Thu 2027-03-04 09:05
bot to leo:
  | First crisis calls (1/4) was planned for 9:00 AM. 3 people have a place. Do you start it now?
  | [Start] [Call off]
bot to nina:
  | First crisis calls (1/4) estaba prevista para las 09:00. 3 personas tienen lugar. ¿La empiezas ahora?
  | [Empezar] [Cancelar]
at Thu 2027-03-04 09:20
bot to carla:
  | First crisis calls (1/4) with Leo, Thursday, March 4, 9:00 AM CST, never began. These people waited: Mia, Ana and Ben.
bot to leo:
  | First crisis calls (1/4) did not begin, so I closed it and told the 3 people who waited. If something came up, you can plan it again whenever it suits you.
bot to leo:
  | Group: First crisis calls (1/4) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana and Ben
  | [Start] [Call off]
  | Only you see who joins.
bot edits for leo:
  | First crisis calls (1/4) was planned for 9:00 AM. 3 people have a place. Do you start it now?
  | It did not take place this time.
bot edits for leo:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | It did not take place this time.
bot edits for leo:
  | Group: First crisis calls (1/4) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It did not take place this time.
  | With a place: Mia, Ana and Ben
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 1 of 4: Thursday, March 11, 9:00 AM CST
  | 3 of 8: Mia, Ana and Ben
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to nina:
  | First crisis calls (1/4) no empezó, así que la cerré y avisé a 3 personas que esperaban. Si surgió algo, puedes planearla de nuevo cuando te convenga.
bot edits for nina:
  | First crisis calls (1/4) estaba prevista para las 09:00. 3 personas tienen lugar. ¿La empiezas ahora?
  | Esta vez no tuvo lugar.
bot edits for nina:
  | Grupo: First crisis calls (1/4) empieza a las 09:00. Es en la sala del grupo, debajo del anuncio.
  | Esta vez no tuvo lugar.
bot edits for nina:
  | Grupo: First crisis calls · reunión 1 de 4: jueves 11 de marzo, 09:00 CST
  | 3 de 8: Mia, Ana y Ben
  | [Agregar a alguien] [Terminar el grupo] [Sacar a alguien]
  | Solo quien lo dirige ve esto.
bot to mia:
  | At First crisis calls (1/4) on Thursday, March 11, 9:00 AM CST it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to mia:
  | Group: First crisis calls (1/4) on Thursday, March 4, 9:00 AM CST did not begin, and I do not know why. I am sorry you waited. The people who look after the program know.
bot to ana:
  | At First crisis calls (1/4) on Thursday, March 11, 9:00 AM CST it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot to ana:
  | Group: First crisis calls (1/4) on Thursday, March 4, 9:00 AM CST did not begin, and I do not know why. I am sorry you waited. The people who look after the program know.
bot to ben:
  | Group: First crisis calls (1/4) on Thursday, March 4, 9:00 AM CST did not begin, and I do not know why. I am sorry you waited. The people who look after the program know.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo and Nina · 4 meetings, every week, 45 minutes
  | Meeting 1: Thursday, March 11, 9:00 AM CST
  | 5 of 8 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-crisis-calls:
  | Group: First crisis calls (1/4)
  | With Leo and Nina · Thursday, March 11, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (1/4)
  | With Leo and Nina · Thursday, March 4, 9:00 AM CST
  | It did not take place this time.

leo leaves
bot to carla:
  | Leo has left and is not asked for anything anymore. Open cases continue without them.
bot to nina:
  | Ahora diriges First crisis calls (1/4), jueves 11 de marzo, 09:00 CST, sin la otra persona, que dejó la organización.
bot to nina:
  | Grupo: First crisis calls (1/4) · jueves 11 de marzo, 09:00 CST · 45 minutos
  | Con lugar: Mia, Ana y Ben
  | [Empezar] [Cancelar]
  | Solo tú ves quién se apunta.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Nina · 4 meetings, every week, 45 minutes
  | Meeting 1: Thursday, March 11, 9:00 AM CST
  | 5 of 8 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (1/4)
  | With Nina · Thursday, March 11, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.

nina looks at home
home of nina:
  | Tu mentoría
  | Pendientes
  | Cuéntale a Cairn Mentoring lo que aportas y en qué quieres crecer.
  | [Empezar]
  | Tu gente
  | Grupo: First crisis calls · reunión 1 de 4: jueves 11 de marzo, 09:00 CST
  | 3 de 8: Mia, Ana y Ben
  | [Agregar a alguien] [Terminar el grupo] [Sacar a alguien]
  | Solo quien lo dirige ve esto.
  | Próximas fechas
  | Grupo: First crisis calls (1/4) · jueves 11 de marzo, 09:00 CST · 45 minutos
  | Con lugar: Mia, Ana y Ben
  | [Empezar] [Cancelar]
  | Solo tú ves quién se apunta.
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

on 2027-03-11 12:00 America/Chicago
at Wed 2027-03-10 09:00
bot in #session-first-crisis-calls, below the card:
  | Agenda of First crisis calls (1/4)
  | - Opening: one sentence from each of us, what I tried since we met
  | - Mia presents, Ana takes notes
  | - What each of us takes away
at Thu 2027-03-11 08:50
bot to nina:
  | Grupo: First crisis calls (1/4) empieza a las 09:00. Es en la sala del grupo, debajo del anuncio.
  | [Empezar]
bot to mia:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to ana:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to ben:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
at Thu 2027-03-11 09:05
bot to nina:
  | First crisis calls (1/4) estaba prevista para las 09:00. 3 personas tienen lugar. ¿La empiezas ahora?
  | [Empezar] [Cancelar]
at Thu 2027-03-11 09:20
bot to carla:
  | First crisis calls (1/4) with Nina, Thursday, March 11, 9:00 AM CST, never began. These people waited: Mia, Ana and Ben.
bot to nina:
  | First crisis calls (1/4) no empezó, así que la cerré y avisé a 3 personas que esperaban. Si surgió algo, puedes planearla de nuevo cuando te convenga.
bot to nina:
  | Grupo: First crisis calls (1/4) · jueves 18 de marzo, 09:00 CDT · 45 minutos
  | Con lugar: Mia, Ana y Ben
  | [Empezar] [Cancelar]
  | Solo tú ves quién se apunta.
bot edits for nina:
  | First crisis calls (1/4) estaba prevista para las 09:00. 3 personas tienen lugar. ¿La empiezas ahora?
  | Esta vez no tuvo lugar.
bot edits for nina:
  | Grupo: First crisis calls (1/4) empieza a las 09:00. Es en la sala del grupo, debajo del anuncio.
  | Esta vez no tuvo lugar.
bot edits for nina:
  | Grupo: First crisis calls (1/4) · jueves 11 de marzo, 09:00 CST · 45 minutos
  | Esta vez no tuvo lugar.
  | Con lugar: Mia, Ana y Ben
  | Solo tú ves quién se apunta.
bot edits for nina:
  | Grupo: First crisis calls · reunión 1 de 4: jueves 18 de marzo, 09:00 CDT
  | 3 de 8: Mia, Ana y Ben
  | [Agregar a alguien] [Terminar el grupo] [Sacar a alguien]
  | Solo quien lo dirige ve esto.
bot to mia:
  | At First crisis calls (1/4) on Thursday, March 18, 9:00 AM CDT it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to mia:
  | Group: First crisis calls (1/4) on Thursday, March 11, 9:00 AM CST did not begin, and I do not know why. I am sorry you waited. The people who look after the program know.
bot to ana:
  | At First crisis calls (1/4) on Thursday, March 18, 9:00 AM CDT it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot to ana:
  | Group: First crisis calls (1/4) on Thursday, March 11, 9:00 AM CST did not begin, and I do not know why. I am sorry you waited. The people who look after the program know.
bot to ben:
  | Group: First crisis calls (1/4) on Thursday, March 11, 9:00 AM CST did not begin, and I do not know why. I am sorry you waited. The people who look after the program know.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Nina · 4 meetings, every week, 45 minutes
  | Meeting 1: Thursday, March 18, 9:00 AM CDT
  | 5 of 8 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-crisis-calls:
  | Group: First crisis calls (1/4)
  | With Nina · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (1/4)
  | With Nina · Thursday, March 11, 9:00 AM CST
  | It did not take place this time.

the record holds
