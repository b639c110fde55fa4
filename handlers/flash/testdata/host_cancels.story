# The host calls a session off; everybody who wanted to come is told, in their language.

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
  day: 2027-01-07
  time: 9
  places: 1
bot to leo:
  | Flash session: Writing a crisis note · Thursday, January 7, 9:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to leo:
  | Writing a crisis note is announced in the channel #help-desk. People join with the button there.
bot in #help-desk:
  | Flash session: Writing a crisis note
  | With Leo · Thursday, January 7, 9:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 1 of 1 place free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Writing a crisis note · Thursday, January 7, 9:00 AM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | Tienes un lugar. Sesión relámpago: Writing a crisis note con Leo, jueves 7 de enero, 09:00 CST, 20 minutos.
  | Es debajo del anuncio.
  | [Salir]
  | Solo tú y quien dirige ven que vienes.
bot edits in #help-desk:
  | Flash session: Writing a crisis note
  | With Leo · Thursday, January 7, 9:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 1 place free
  | [Join] [Leave]
  | Only the host sees who joins.

ana in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Writing a crisis note · Thursday, January 7, 9:00 AM CST · 20 minutes
  | With a place: Mia
  | Waiting: Ana
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to ana:
  | Writing a crisis note on Thursday, January 7, 9:00 AM CST is full right now. You are number 1 on the wait list and move up by yourself.
  | [Leave]
  | Only you and the host see that you are waiting.
bot edits in #help-desk:
  | Flash session: Writing a crisis note
  | With Leo · Thursday, January 7, 9:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 1 place free · 1 waiting
  | [Join] [Leave]
  | Only the host sees who joins.

after 1 minute

leo clicks "Call off"
bot edits for leo:
  | Flash session: Writing a crisis note · Thursday, January 7, 9:00 AM CST · 20 minutes
  | It was called off.
  | With a place: Mia
  | Waiting: Ana
  | Only you see who joins.
bot to mia:
  | Sesión relámpago: Writing a crisis note, jueves 7 de enero, 09:00 CST, se canceló. Gracias por querer venir.
bot edits for mia:
  | Tienes un lugar. Sesión relámpago: Writing a crisis note con Leo, jueves 7 de enero, 09:00 CST, 20 minutos.
  | Es debajo del anuncio.
  | Se canceló.
bot to ana:
  | Flash session: Writing a crisis note on Thursday, January 7, 9:00 AM CST was called off. Thank you for wanting to come.
bot edits for ana:
  | Writing a crisis note on Thursday, January 7, 9:00 AM CST is full right now. You are number 1 on the wait list and move up by yourself.
  | It was called off.
bot edits in #help-desk:
  | Flash session: Writing a crisis note
  | With Leo · Thursday, January 7, 9:00 AM CST
  | It was called off.

after 1 minute

ana in #help-desk types /mentor takeaways
bot answers ana:
  | There are no takeaways yet.
