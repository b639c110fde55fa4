# Leo moves his hour to another day and time: whoever has a time of their own keeps it, counted from the new beginning, and is reminded by it. Cy comes without a time and gets the one that is free; then there is none. Next week it is at the new time.

cast
  leo is mentor
  mia is mentee, speaks es
  ana is mentee, in America/New_York
  cy is mentee
  dee is mentee
  #help-desk is a channel of leo, mia, ana, cy, dee
  leo mentors mia
  leo mentors ana
  leo mentors cy
  leo mentors dee

on 2027-03-10 10:00 America/Chicago

leo in #help-desk types /mentor hours Crisis notes
bot opens for leo: Office hours

leo sends the form
  day: 2027-03-11
  time: 9 AM
  places: 3
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
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 20 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:20 AM · 9:40 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | Tu hora es jueves 11 de marzo, 09:00 CST, 20 minutos. Horas de consulta: Crisis notes, con Leo.
  | Es debajo del anuncio.
  | [Salir] [Otra hora]
  | Solo tú y quien dirige ven que vienes.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 20 for each
  | It happens below the announcement.
  | Free times · 9:20 AM · 9:40 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

ana in #help-desk clicks "Choose a time"
bot opens for ana: Your time

ana sends the form
  slot: 10:20 AM
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Mia
  | - 9:20 AM Ana
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to ana:
  | Your time is Thursday, March 11, 10:20 AM EST, 20 minutes. Office hours: Crisis notes with Leo.
  | It happens below the announcement.
  | [Leave] [Another time]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 20 for each
  | It happens below the announcement.
  | Free times · 9:40 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

leo clicks "Another time"
bot opens for leo: Another time

leo sends the form
  day: 2027-03-12
  time: 2 PM
bot edits for leo:
  | Office hours: Crisis notes · Friday, March 12, 2:00 PM CST · 60 minutes
  | - 2:00 PM Mia
  | - 2:20 PM Ana
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | Horas de consulta: Crisis notes es ahora el viernes 12 de marzo, 14:00 CST. Estaba prevista para el jueves 11 de marzo, 09:00 CST.
  | Conservas tu lugar. Si la nueva hora no te sirve, puedes salir.
  | [Salir]
  | Solo tú y quien dirige ven que vienes.
bot to ana:
  | Office hours: Crisis notes is on Friday, March 12, 3:20 PM EST now. It was planned for Thursday, March 11, 10:20 AM EST.
  | You keep your place. If the new time does not suit you, you can leave.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Friday, March 12, 2:00 PM CST · 60 minutes, 20 for each
  | It happens below the announcement.
  | Free times · 2:40 PM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

after 2 days

after 4 hours
at Fri 2027-03-12 13:50
bot to leo:
  | Office hours: Crisis notes begins at 2:00 PM. It happens below the announcement.
  | [Start]
bot to mia:
  | Tu hora en Horas de consulta: Crisis notes es a las 14:00. Es debajo del anuncio.

leo clicks "Start"
bot edits for leo:
  | Office hours: Crisis notes · Friday, March 12, 2:00 PM CST · 60 minutes
  | It is under way.
  | - 2:00 PM Mia
  | - 2:20 PM Ana
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Horas de consulta: Crisis notes con Leo ya empezó, prevista para las 14:00, 60 minutos. Tu hora es a las 14:00.
  | Es debajo del anuncio.
  | [Aquí estoy] [Salir]
  | Quien dirige ve quién está.
bot to ana:
  | Office hours: Crisis notes with Leo has begun: planned for 3:00 PM, 60 minutes. Your time is 3:20 PM.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot in #help-desk, below the card:
  | Crisis notes: one after the other, each at their time. Say in one sentence what you need.
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Friday, March 12, 2:00 PM CST · 60 minutes, 20 for each
  | It happens below the announcement.
  | Free times · 2:40 PM
  | It is under way.
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

cy in #help-desk clicks "I am here"
bot edits for leo:
  | Office hours: Crisis notes · Friday, March 12, 2:00 PM CST · 60 minutes
  | It is under way.
  | - 2:00 PM Mia
  | - 2:20 PM Ana
  | - 2:40 PM Cy, here
  | [End] [Who was here]
  | Only you see who joins.
bot answers cy:
  | Good to have you here. It is noted that you are at Crisis notes. Your time is 2:40 PM.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Friday, March 12, 2:00 PM CST · 60 minutes, 20 for each
  | It happens below the announcement.
  | All times are taken
  | It is under way.
  | [Join] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

dee in #help-desk clicks "I am here"
bot answers dee:
  | All places are taken. Press Join on the announcement to wait for one.

after 70 minutes
at Fri 2027-03-12 14:10
bot to ana:
  | Your time in Office hours: Crisis notes is 3:20 PM. It happens below the announcement.
at Fri 2027-03-12 14:55
bot in #help-desk, below the card:
  | Five minutes are left. What is the one thing that you take with you?
at Fri 2027-03-12 15:00
bot to leo:
  | The time for Crisis notes is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | [End]

after 1 day
at Fri 2027-03-12 15:30
bot to leo:
  | Thank you for leading Crisis notes. What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Office hours: Crisis notes begins at 2:00 PM. It happens below the announcement.
  | It is over.
bot edits for leo:
  | Office hours: Crisis notes · Friday, March 12, 2:00 PM CST · 60 minutes
  | It is over.
  | - 2:00 PM Mia
  | - 2:20 PM Ana
  | - 2:40 PM Cy, here
  | [Who was here]
  | Only you see who joins.
bot edits for leo:
  | The time for Crisis notes is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | It is over.
bot edits for mia:
  | Horas de consulta: Crisis notes con Leo ya empezó, prevista para las 14:00, 60 minutos. Tu hora es a las 14:00.
  | Es debajo del anuncio.
  | Ya terminó.
bot edits for mia:
  | Horas de consulta: Crisis notes es ahora el viernes 12 de marzo, 14:00 CST. Estaba prevista para el jueves 11 de marzo, 09:00 CST.
  | Conservas tu lugar. Si la nueva hora no te sirve, puedes salir.
  | Ya terminó.
bot edits for ana:
  | Office hours: Crisis notes is on Friday, March 12, 3:20 PM EST now. It was planned for Thursday, March 11, 10:20 AM EST.
  | You keep your place. If the new time does not suit you, you can leave.
  | It is over.
bot edits for ana:
  | Office hours: Crisis notes with Leo has begun: planned for 3:00 PM, 60 minutes. Your time is 3:20 PM.
  | It happens below the announcement.
  | It is over.
bot to cy:
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
  | With Leo · Friday, March 12, 2:00 PM CST
  | It took place. Thank you for coming.
