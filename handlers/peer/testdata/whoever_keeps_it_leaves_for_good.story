# Mia, who keeps a group of peers and leads its next meeting, leaves the organization. Ana, who has been in it longest, keeps it, and it goes on.

cast
  carla is coordinator
  mia is mentee
  ana is mentee, speaks es
  bo is mentee
  #help-desk is a channel of mia, ana, bo

on 2027-03-02 10:00 America/Chicago
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

mia in #help-desk types /mentor peers Night shifts
bot opens for mia: Peers

mia sends the form
  day: 2027-03-04
  time: 9 AM
  meetings: 3
bot to mia:
  | Night shifts is announced in the channel #help-desk. People join with the button there.
bot to mia:
  | Peers: Night shifts · first of 3 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 6: Mia
  | [Add a member] [End the group] [Leave the group]
  | Only the person who leads it sees this.
bot in #help-desk:
  | Peers: Night shifts
  | With Mia · 3 meetings, every 2 weeks, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the members see who joins.

ana in #help-desk clicks "Join"
bot to mia:
  | Peers: Night shifts (1/3) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Ana
  | [Start] [Call off]
  | Only you see who joins.
bot to mia:
  | Peers: Night shifts is going ahead, and its room is open. The first of 3 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot edits for mia:
  | Peers: Night shifts · meeting 1 of 3: Thursday, March 4, 9:00 AM CST
  | 2 of 6: Mia and Ana
  | [Add a member] [End the group] [Leave the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | En Night shifts (1/3), el jueves 4 de marzo, 09:00 CST, te toca presentar: algo de tu trabajo, en cinco minutos, y una pregunta para el grupo.
bot to ana:
  | Ya tienes lugar. Pares: Night shifts con Mia: 3 reuniones, cada 2 semanas, 45 minutos. La próxima es el jueves 4 de marzo, 09:00 CST.
  | [Salir del grupo]
  | Las demás personas del grupo ven que estás.
bot edits in #help-desk:
  | Peers: Night shifts
  | With Mia · 3 meetings, every 2 weeks, 45 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 4 of 6 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-night-shifts:
  | Peers: Night shifts (1/3)
  | With Mia · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-night-shifts:
  | Welcome to Night shifts. Nobody leads this group. You take turns leading the meetings, and everyone is asked.
  | We meet 3 times, 45 minutes each, for the first time on Thursday, March 4, 9:00 AM CST.
  | What is said here stays here, and nothing about a person you support is written here.
room #session-night-shifts has mia, ana

bo in #help-desk clicks "Join"
bot edits for mia:
  | Peers: Night shifts (1/3) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for mia:
  | Peers: Night shifts · meeting 1 of 3: Thursday, March 4, 9:00 AM CST
  | 3 of 6: Mia, Ana and Bo
  | [Add a member] [End the group] [Leave the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to bo:
  | You are in. Peers: Night shifts with Mia: 3 meetings, every 2 weeks, 45 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot to bo:
  | You have a place. Peers: Night shifts (1/3) with Mia, Thursday, March 4, 9:00 AM CST, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Peers: Night shifts
  | With Mia · 3 meetings, every 2 weeks, 45 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 3 of 6 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
room #session-night-shifts has mia, ana, bo

mia leaves
bot to carla:
  | Mia has left and is not asked for anything anymore. Open cases continue without them.
bot to carla:
  | Night shifts (1/3) on Thursday, March 4, 9:00 AM CST has no host anymore: Mia has left. These people wanted to come: Ana and Bo.
bot edits for mia:
  | Peers: Night shifts (1/3) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It was called off.
  | With a place: Ana and Bo
  | Only you see who joins.
bot edits for mia:
  | You are no longer in Night shifts. You need not say why.
bot to ana:
  | Pares: Night shifts (1/3) · jueves 18 de marzo, 09:00 CDT · 45 minutos
  | Con lugar: Bo
  | [Empezar] [Cancelar]
  | Solo tú ves quién se apunta.
bot to ana:
  | Pares: Night shifts (1/3), jueves 4 de marzo, 09:00 CST, no se va a hacer, porque quien la dirigía ya no está. Quienes cuidan el programa lo saben.
bot to ana:
  | Pares: Night shifts · reunión 1 de 3: jueves 18 de marzo, 09:00 CDT
  | 2 de 6: Ana y Bo
  | [Agregar a alguien] [Terminar el grupo] [Salir del grupo] [Sacar a alguien]
  | Solo quien lo dirige ve esto.
bot to bo:
  | At Night shifts (1/3) on Thursday, March 18, 9:00 AM CDT it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to bo:
  | Peers: Night shifts (1/3) on Thursday, March 4, 9:00 AM CST does not take place: the host has left. The people who look after the program know.
bot edits for bo:
  | You have a place. Peers: Night shifts (1/3) with Mia, Thursday, March 4, 9:00 AM CST, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It was called off.
bot edits in #help-desk:
  | Peers: Night shifts
  | With Ana · 3 meetings, every 2 weeks, 45 minutes
  | Meeting 1: Thursday, March 18, 9:00 AM CDT
  | 4 of 6 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot edits in #help-desk:
  | Peers: Night shifts
  | With Ana · 3 meetings, every 2 weeks, 45 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 4 of 6 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-night-shifts:
  | Peers: Night shifts (1/3)
  | With Ana · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot edits in #session-night-shifts:
  | Peers: Night shifts (1/3)
  | With Mia · Thursday, March 4, 9:00 AM CST
  | It was called off.
room #session-night-shifts has ana, bo

on 2027-03-18 10:00 America/Chicago
at Wed 2027-03-17 09:00
bot in #session-night-shifts, below the card:
  | Agenda of Night shifts (1/3)
  | - Opening: one sentence from each of us, what is on my mind
  | - Bo presents
  | - What each of us takes away
at Thu 2027-03-18 08:50
bot to ana:
  | Pares: Night shifts (1/3) empieza a las 09:00. Es en la sala del grupo, debajo del anuncio.
  | [Empezar]
bot to bo:
  | Peers: Night shifts (1/3) begins at 9:00 AM. It happens in the room of the group, below the announcement.
at Thu 2027-03-18 09:05
bot to ana:
  | Night shifts (1/3) estaba prevista para las 09:00. 1 persona tiene lugar. ¿La empiezas ahora?
  | [Empezar] [Cancelar]
at Thu 2027-03-18 09:20
bot to carla:
  | Night shifts (1/3) with Ana, Thursday, March 18, 9:00 AM CDT, never began. These people waited: Bo.
bot to ana:
  | Night shifts (1/3) no empezó, así que la cerré y avisé a 1 persona que esperaba. Si surgió algo, puedes planearla de nuevo cuando te convenga.
bot to ana:
  | Pares: Night shifts (1/3) · jueves 1 de abril, 09:00 CDT · 45 minutos
  | Con lugar: Bo
  | [Empezar] [Cancelar]
  | Solo tú ves quién se apunta.
bot edits for ana:
  | Night shifts (1/3) estaba prevista para las 09:00. 1 persona tiene lugar. ¿La empiezas ahora?
  | Esta vez no tuvo lugar.
bot edits for ana:
  | Pares: Night shifts (1/3) empieza a las 09:00. Es en la sala del grupo, debajo del anuncio.
  | Esta vez no tuvo lugar.
bot edits for ana:
  | Pares: Night shifts (1/3) · jueves 18 de marzo, 09:00 CDT · 45 minutos
  | Esta vez no tuvo lugar.
  | Con lugar: Bo
  | Solo tú ves quién se apunta.
bot edits for ana:
  | Pares: Night shifts · reunión 1 de 3: jueves 1 de abril, 09:00 CDT
  | 2 de 6: Ana y Bo
  | [Agregar a alguien] [Terminar el grupo] [Salir del grupo] [Sacar a alguien]
  | Solo quien lo dirige ve esto.
bot to bo:
  | At Night shifts (1/3) on Thursday, April 1, 9:00 AM CDT it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to bo:
  | Peers: Night shifts (1/3) on Thursday, March 18, 9:00 AM CDT did not begin, and I do not know why. I am sorry you waited. The people who look after the program know.
bot edits in #help-desk:
  | Peers: Night shifts
  | With Ana · 3 meetings, every 2 weeks, 45 minutes
  | Meeting 1: Thursday, April 1, 9:00 AM CDT
  | 4 of 6 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-night-shifts:
  | Peers: Night shifts (1/3)
  | With Ana · Thursday, April 1, 9:00 AM CDT · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot edits in #session-night-shifts:
  | Peers: Night shifts (1/3)
  | With Ana · Thursday, March 18, 9:00 AM CDT
  | It did not take place this time.
