# Leo offers a session by the shortcut, where no channel is known: it is announced where everybody is. Mia gets the form to ask for one; Sam, who is neither mentor nor mentee, cannot.

cast
  carla is coordinator
  leo is mentor
  mia is mentee, supervised by sam
  sam is supervisor, speaks es

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

leo uses "Flash session"
bot opens for leo: Flash session

leo sends the form
  topic: Crisis notes
  when: Now
bot to leo:
  | Crisis notes is announced in a new channel whose name begins with #mentoring-sessions. People join with the button there.
bot to leo:
  | Flash session: Crisis notes · Tuesday, March 2, 10:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot in #mentoring-sessions:
  | Flash session: Crisis notes
  | With Leo · Tuesday, March 2, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 6 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.
room #mentoring-sessions has carla, leo, mia, sam

mia uses "Flash session"
bot opens for mia: Ask for a session

mia sends the form
  topic: Handover notes that are read
  competency: Crisis documentation
bot to carla:
  | Mia asked for a flash session on Handover notes that are read (Crisis documentation), and no mentor has taken it. It is yours until one does.
  | [Ask a mentor]
bot to mia:
  | You asked for a flash session on Handover notes that are read. No mentor who knows it is free right now, so the people who look after the program look for one. I tell you either way.
  | [Take it back]

sam uses "Flash session"
bot to sam:
  | /mentor flash es para otros roles. Escribe /mentor help para ver lo que puedes hacer. La coordinación del programa, o quien opera este bot, puede cambiar los tuyos.

sam types /mentor flash
bot answers sam:
  | /mentor flash es para otros roles. Escribe /mentor help para ver lo que puedes hacer. La coordinación del programa, o quien opera este bot, puede cambiar los tuyos.

mia types /mentor flash ask Handover in five minutes
bot opens for mia: Ask for a session
