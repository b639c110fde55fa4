# Bo gives his time in Leo's hour back, and drops in all the same. Leo notes him: he is there without a time of his own, beside Mia.

cast
  leo is mentor
  mia is mentee, speaks es
  bo is mentee
  #help-desk is a channel of leo, mia, bo

on 2027-03-10 10:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to mia:
  | Hola, Mia. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.
bot to bo:
  | Hi Bo, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

leo in #help-desk types /mentor hours Crisis notes
bot opens for leo: Office hours

leo sends the form
  day: 2027-03-11
  time: 9 AM
  places: 2
bot to leo:
  | Crisis notes is announced in the channel #help-desk. People join with the button there.
bot to leo:
  | Crisis notes repeats every week at this time. After each one I announce the next.
  | [Stop repeating]
bot to leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:30 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | Tu hora es jueves 11 de marzo, 09:00 CST, 30 minutos. Horas de consulta: Crisis notes, con Leo.
  | Es debajo del anuncio.
  | [Salir] [Otra hora]
  | Solo tú y quien dirige ven que vienes.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:30 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

bo in #help-desk clicks "Join"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Mia
  | - 9:30 AM Bo
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to bo:
  | Your time is Thursday, March 11, 9:30 AM CST, 30 minutes. Office hours: Crisis notes with Leo.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 30 for each
  | It happens below the announcement.
  | All times are taken
  | [Join] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

bo in #help-desk clicks "Leave"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot edits for bo:
  | You are no longer in Crisis notes. Your place is free for somebody else.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:30 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

on 2027-03-11 09:00 America/Chicago
at Thu 2027-03-11 08:50
bot to leo:
  | Office hours: Crisis notes begins at 9:00 AM. It happens below the announcement.
  | [Start]
bot to mia:
  | Tu hora en Horas de consulta: Crisis notes es a las 09:00. Es debajo del anuncio.

leo clicks "Start"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is under way.
  | - 9:00 AM Mia
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Horas de consulta: Crisis notes con Leo ya empezó, prevista para las 09:00, 60 minutos. Tu hora es a las 09:00.
  | Es debajo del anuncio.
  | [Aquí estoy] [Salir]
  | Quien dirige ve quién está.
bot in #help-desk, below the card:
  | Crisis notes: one after the other, each at their time. Say in one sentence what you need.
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:30 AM
  | It is under way.
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

leo clicks "Who was here"
bot opens for leo: Who was here

leo sends the form
  who: Bo
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is under way.
  | - 9:00 AM Mia
  | Here: Bo
  | [End] [Who was here]
  | Only you see who joins.
bot to bo:
  | Leo has noted that you are at Crisis notes. If that is not so, please tell Leo.

leo clicks "End"
bot to leo:
  | Thank you for leading Crisis notes. What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Office hours: Crisis notes begins at 9:00 AM. It happens below the announcement.
  | It is over.
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is over.
  | - 9:00 AM Mia
  | Here: Bo
  | [Who was here]
  | Only you see who joins.
bot edits for mia:
  | Horas de consulta: Crisis notes con Leo ya empezó, prevista para las 09:00, 60 minutos. Tu hora es a las 09:00.
  | Es debajo del anuncio.
  | Ya terminó.
bot edits for mia:
  | Tu hora es jueves 11 de marzo, 09:00 CST, 30 minutos. Horas de consulta: Crisis notes, con Leo.
  | Es debajo del anuncio.
  | [Otra hora]
  | Ya terminó.
bot to bo:
  | How useful was Crisis notes for you?
  | [1 Not at all] [2 A little] [3 Somewhat] [4 Useful] [5 Very useful]
  | Your answer is counted without your name.
bot in #help-desk, below the card:
  | That was Crisis notes. Thank you all. I ask each of you two short questions in a direct message.
bot edits in #help-desk, below the card:
  | Crisis notes: one after the other, each at their time. Say in one sentence what you need.
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | It is over.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST
  | It took place. Thank you for coming.

the record holds
