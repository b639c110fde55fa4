# Office hours that somebody plans late in the evening are announced in the morning, and who leads them reads when and where.

cast
  leo is mentor, speaks es
  mia is mentee
  #help-desk is a channel of leo, mia

on 2027-03-02 22:00 America/Chicago

leo in #help-desk types /mentor hours Crisis notes
bot opens for leo: Horas de consulta

leo sends the form
  day: 2027-03-04
  time: 9 AM
  places: 4
  weekly: Una vez
bot to leo:
  | El miércoles 3 de marzo, 07:00 CST, Crisis notes se anuncia en el canal #help-desk. La gente entra con el botón de ahí.
bot to leo:
  | Horas de consulta: Crisis notes · jueves 4 de marzo, 09:00 CST · 60 minutos
  | Todavía nadie se apunta.
  | [Empezar] [Otra hora] [Cancelar]
  | Solo tú ves quién se apunta.

after 12 hours
at Wed 2027-03-03 07:00
bot to leo:
  | Hola, Leo. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos en qué tienes fortaleza y a cuántas personas puedes dar mentoría, por favor. Toma unos tres minutos y puedes cambiarlo cuando quieras.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y por qué quieres dar mentoría.
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 4, 9:00 AM CST · 60 minutes, 15 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:15 AM · 9:30 AM · 9:45 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.
