# Leo has office hours on Fridays. The next one is announced on Monday, not on the weekend. Bo works on Fridays alone, and his is announced the day after: in a week it would be too late.

cast
  leo is mentor
  bo is mentor
  carla is coordinator

on 2027-03-11 10:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to bo:
  | Hi Bo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

bo types /mentor away
bot answers bo:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]

bo clicks "Working days and nights"
bot opens for bo: Days and nights

bo sends the form
  works: Friday
bot to bo:
  | Your working days are on file.

leo types /mentor hours Crisis notes
bot opens for leo: Office hours

leo sends the form
  day: 2027-03-12
  time: 9 AM
  places: 2
bot to leo:
  | Crisis notes is announced in a new channel whose name begins with #mentoring-sessions. People join with the button there.
bot to leo:
  | Crisis notes repeats every week at this time. After each one I announce the next.
  | [Stop repeating]
bot to leo:
  | Office hours: Crisis notes · Friday, March 12, 9:00 AM CST · 60 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot in #mentoring-sessions:
  | Office hours: Crisis notes
  | With Leo · Friday, March 12, 9:00 AM CST · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:30 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.
room #mentoring-sessions has leo, bo, carla

bo types /mentor hours Hand-over
bot opens for bo: Office hours

bo sends the form
  day: 2027-03-12
  time: 9 AM
  places: 2
bot to bo:
  | Hand-over is announced in the channel #mentoring-sessions. People join with the button there.
bot to bo:
  | Hand-over repeats every week at this time. After each one I announce the next.
  | [Stop repeating]
bot to bo:
  | Office hours: Hand-over · Friday, March 12, 9:00 AM CST · 60 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot in #mentoring-sessions:
  | Office hours: Hand-over
  | With Bo · Friday, March 12, 9:00 AM CST · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:30 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

on 2027-03-15 12:00 America/Chicago
at Fri 2027-03-12 08:50
bot to leo:
  | Office hours: Crisis notes begins at 9:00 AM. It happens below the announcement.
  | [Start]
bot to bo:
  | Office hours: Hand-over begins at 9:00 AM. It happens below the announcement.
  | [Start]
at Fri 2027-03-12 09:05
bot to leo:
  | Crisis notes was planned for 9:00 AM. 0 people have a place. Do you start it now?
  | [Start] [Call off]
bot to bo:
  | Hand-over was planned for 9:00 AM. 0 people have a place. Do you start it now?
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
bot to bo:
  | Hand-over did not begin, so I closed it. If something came up, you can plan it again whenever it suits you.
bot edits for bo:
  | Hand-over was planned for 9:00 AM. 0 people have a place. Do you start it now?
  | It did not take place this time.
bot edits for bo:
  | Office hours: Hand-over begins at 9:00 AM. It happens below the announcement.
  | It did not take place this time.
bot edits for bo:
  | Office hours: Hand-over · Friday, March 12, 9:00 AM CST · 60 minutes
  | It did not take place this time.
  | Nobody has joined.
  | Only you see who joins.
bot edits in #mentoring-sessions:
  | Office hours: Crisis notes
  | With Leo · Friday, March 12, 9:00 AM CST
  | It did not take place this time.
bot edits in #mentoring-sessions:
  | Office hours: Hand-over
  | With Bo · Friday, March 12, 9:00 AM CST
  | It did not take place this time.
at Sat 2027-03-13 10:00
bot to bo:
  | Hand-over repeats every week at this time. After each one I announce the next.
  | [Stop repeating]
bot to bo:
  | Office hours: Hand-over · Friday, March 19, 9:00 AM CDT · 60 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot edits for bo:
  | Hand-over repeats every week at this time. After each one I announce the next.
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
bot in #mentoring-sessions:
  | Office hours: Crisis notes
  | With Leo · Friday, March 19, 9:00 AM CDT · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:30 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.
bot in #mentoring-sessions:
  | Office hours: Hand-over
  | With Bo · Friday, March 19, 9:00 AM CDT · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:30 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.
