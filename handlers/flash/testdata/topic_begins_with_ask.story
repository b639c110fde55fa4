# What Leo offers begins with the letters of the word that asks for a session: he still offers it.

cast
  leo is mentor
  mia is mentee
  leo mentors mia

on 2027-01-05 10:00 America/Chicago

leo types /mentor flash asking for help early
bot opens for leo: Flash session

leo sends the form
bot to leo:
  | Flash session: asking for help early · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to leo:
  | asking for help early is announced in a new channel whose name begins with #mentoring-sessions. People join with the button there.
bot in #mentoring-sessions:
  | Flash session: asking for help early
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 6 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.
room #mentoring-sessions has leo, mia
