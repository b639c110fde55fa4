# Leo plans a weekly hour two weeks ahead, and has it on this Friday instead. The next one is a week after it.

cast
  leo is mentor
  mia is mentee
  #help-desk is a channel of leo, mia
  leo mentors mia

on 2027-03-10 10:00 America/Chicago

leo in #help-desk types /mentor hours Crisis notes
bot opens for leo: Office hours

leo sends the form
  day: 2027-03-26
  time: 9 AM
  places: 2
bot to leo:
  | Crisis notes is announced in the channel #help-desk. People join with the button there.
bot to leo:
  | Crisis notes repeats every week at this time. After each one I announce the next.
  | [Stop repeating]
bot to leo:
  | Office hours: Crisis notes · Friday, March 26, 9:00 AM CDT · 60 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Friday, March 26, 9:00 AM CDT · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:30 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

leo clicks "Another time"
bot opens for leo: Another time

leo sends the form
  day: 2027-03-12
  time: 9 AM
bot edits for leo:
  | Office hours: Crisis notes · Friday, March 12, 9:00 AM CST · 60 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Friday, March 12, 9:00 AM CST · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:30 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

on 2027-03-20 12:00 America/Chicago
at Fri 2027-03-12 08:50
bot to leo:
  | Office hours: Crisis notes begins at 9:00 AM. It happens below the announcement.
  | [Start]
at Fri 2027-03-12 09:05
bot to leo:
  | Crisis notes was planned for 9:00 AM. 0 people have a place. Do you start it now?
  | [Start] [Call off]
at Fri 2027-03-12 09:20
bot to leo:
  | Crisis notes did not begin, so I closed it. If something came up, you can plan it again whenever it suits you.
bot edits for leo:
  | Crisis notes was planned for 9:00 AM. 0 people have a place. Do you start it now?
  | It did not take place this time.
bot edits for leo:
  | Office hours: Crisis notes begins at 9:00 AM. It happens below the announcement.
  | It did not take place this time.
bot edits for leo:
  | Office hours: Crisis notes · Friday, March 12, 9:00 AM CST · 60 minutes
  | It did not take place this time.
  | Nobody has joined.
  | Only you see who joins.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Friday, March 12, 9:00 AM CST
  | It did not take place this time.
at Mon 2027-03-15 07:00
bot to leo:
  | Crisis notes repeats every week at this time. After each one I announce the next.
  | [Stop repeating]
bot to leo:
  | Office hours: Crisis notes · Friday, March 19, 9:00 AM CDT · 60 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Crisis notes repeats every week at this time. After each one I announce the next.
bot in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Friday, March 19, 9:00 AM CDT · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:30 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.
at Fri 2027-03-19 08:50
bot to leo:
  | Office hours: Crisis notes begins at 9:00 AM. It happens below the announcement.
  | [Start]
at Fri 2027-03-19 09:05
bot to leo:
  | Crisis notes was planned for 9:00 AM. 0 people have a place. Do you start it now?
  | [Start] [Call off]
at Fri 2027-03-19 09:20
bot to leo:
  | Crisis notes did not begin, so I closed it. If something came up, you can plan it again whenever it suits you.
bot edits for leo:
  | Crisis notes was planned for 9:00 AM. 0 people have a place. Do you start it now?
  | It did not take place this time.
bot edits for leo:
  | Office hours: Crisis notes begins at 9:00 AM. It happens below the announcement.
  | It did not take place this time.
bot edits for leo:
  | Office hours: Crisis notes · Friday, March 19, 9:00 AM CDT · 60 minutes
  | It did not take place this time.
  | Nobody has joined.
  | Only you see who joins.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Friday, March 19, 9:00 AM CDT
  | It did not take place this time.
