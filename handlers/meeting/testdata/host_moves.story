# The host moves a session: everybody in the line is told and keeps their place, and the reminders come by the new time.

cast
  leo is mentor
  mia is mentee, speaks es
  ana is mentee
  #help-desk is a channel of leo, mia, ana

on 2027-01-05 10:00 America/Chicago
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
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

leo in #help-desk types /mentor flash
bot opens for leo: Flash session

leo sends the form
  topic: Writing a crisis note
  when: On another day
  day: 2027-01-06
  time: 9 AM
  places: 1
bot to leo:
  | Flash session: Writing a crisis note · Wednesday, January 6, 9:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to leo:
  | Writing a crisis note is announced in the channel #help-desk. People join with the button there.
bot in #help-desk:
  | Flash session: Writing a crisis note
  | With Leo · Wednesday, January 6, 9:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 1 of 1 place free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Writing a crisis note · Wednesday, January 6, 9:00 AM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | Tienes un lugar. Sesión relámpago: Writing a crisis note con Leo, miércoles 6 de enero, 09:00 CST, 20 minutos.
  | Es debajo del anuncio.
  | [Salir]
  | Solo tú y quien dirige ven que vienes.
bot edits in #help-desk:
  | Flash session: Writing a crisis note
  | With Leo · Wednesday, January 6, 9:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 1 place free
  | [Join] [Leave]
  | Only the host sees who joins.

after 1 minute

ana in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Writing a crisis note · Wednesday, January 6, 9:00 AM CST · 20 minutes
  | With a place: Mia
  | Waiting: Ana
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to ana:
  | Writing a crisis note on Wednesday, January 6, 9:00 AM CST is full right now. You are number 1 on the wait list and move up by yourself.
  | [Leave]
  | Only you and the host see that you are waiting.
bot edits in #help-desk:
  | Flash session: Writing a crisis note
  | With Leo · Wednesday, January 6, 9:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 1 place free · 1 waiting
  | [Join] [Leave]
  | Only the host sees who joins.

after 1 minute

leo clicks "Another time"
bot opens for leo: Another time

leo sends the form
  day: 2027-01-05
  time: 9 AM
bot asks leo again:
  | time: That time has gone by. Please choose a later one.

leo sends the form
  day: 2027-01-06
  time: 2:30 PM
bot edits for leo:
  | Flash session: Writing a crisis note · Wednesday, January 6, 2:30 PM CST · 20 minutes
  | With a place: Mia
  | Waiting: Ana
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | Sesión relámpago: Writing a crisis note es ahora el miércoles 6 de enero, 14:30 CST. Estaba prevista para el miércoles 6 de enero, 09:00 CST.
  | Conservas tu lugar. Si la nueva hora no te sirve, puedes salir.
  | [Salir]
  | Solo tú y quien dirige ven que vienes.
bot to ana:
  | Flash session: Writing a crisis note is on Wednesday, January 6, 2:30 PM CST now. It was planned for Wednesday, January 6, 9:00 AM CST.
  | You stay on the wait list. If the new time does not suit you, you can leave.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Writing a crisis note
  | With Leo · Wednesday, January 6, 2:30 PM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 1 place free · 1 waiting
  | [Join] [Leave]
  | Only the host sees who joins.

after 1 day

mia clicks "Salir"
bot edits for leo:
  | Flash session: Writing a crisis note · Wednesday, January 6, 2:30 PM CST · 20 minutes
  | With a place: Ana
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot edits for mia:
  | Ya no estás en Writing a crisis note. Tu lugar queda libre para alguien más.
bot to ana:
  | A place is free, and it is yours. Flash session: Writing a crisis note with Leo, Wednesday, January 6, 2:30 PM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Writing a crisis note
  | With Leo · Wednesday, January 6, 2:30 PM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 1 place free
  | [Join] [Leave]
  | Only the host sees who joins.

after 4 hours

after 20 minutes
at Wed 2027-01-06 14:20
bot to leo:
  | Flash session: Writing a crisis note begins at 2:30 PM. It happens below the announcement.
  | [Start]
bot to ana:
  | Flash session: Writing a crisis note begins at 2:30 PM. It happens below the announcement.

leo clicks "Start"
bot edits for leo:
  | Flash session: Writing a crisis note · Wednesday, January 6, 2:30 PM CST · 20 minutes
  | It is under way.
  | With a place: Ana
  | [End] [Who was here]
  | Only you see who joins.
bot to ana:
  | Flash session: Writing a crisis note with Leo has begun: planned for 2:30 PM, 20 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot in #help-desk, below the card:
  | Writing a crisis note: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Flash session: Writing a crisis note
  | With Leo · Wednesday, January 6, 2:30 PM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 1 place free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.
