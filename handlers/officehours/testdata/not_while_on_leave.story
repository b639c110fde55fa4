# Leo has office hours every week. In the week of his leave there are none; the day after, the next ones are announced.

cast
  leo is mentor
  leo is away 2027-03-15 to 2027-03-19
  mia is mentee
  #help-desk is a channel of leo, mia
  leo mentors mia

on 2027-03-10 10:00 America/Chicago

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

after 23 hours
at Thu 2027-03-11 08:50
bot to leo:
  | Office hours: Crisis notes begins at 9:00 AM. It happens below the announcement.
  | [Start]

leo clicks "Start"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is under way.
  | Nobody has joined.
  | [End]
  | Only you see who joins.
bot in #help-desk, below the card:
  | Crisis notes: one after the other, each at their time. Say in one sentence what you need.
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:30 AM
  | It is under way.
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

after 12 days
at Thu 2027-03-11 09:55
bot in #help-desk, below the card:
  | Five minutes are left. What is the one thing that you take with you?
at Thu 2027-03-11 10:00
bot to leo:
  | The time for Crisis notes is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | [End]
at Thu 2027-03-11 10:30
bot to leo:
  | Nobody said that they are here for Crisis notes this time. That says nothing about the topic: often another hour or another channel makes the difference. Thank you for offering it.
bot edits for leo:
  | Office hours: Crisis notes begins at 9:00 AM. It happens below the announcement.
  | It did not take place this time.
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It did not take place this time.
  | Nobody has joined.
  | Only you see who joins.
bot edits for leo:
  | The time for Crisis notes is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | It did not take place this time.
bot edits in #help-desk, below the card:
  | Crisis notes: one after the other, each at their time. Say in one sentence what you need.
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | It did not take place this time.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST
  | It did not take place this time.
at Fri 2027-03-19 10:00
bot to leo:
  | Crisis notes repeats every week at this time. After each one I announce the next.
  | [Stop repeating]
bot to leo:
  | Office hours: Crisis notes · Thursday, March 25, 9:00 AM CDT · 60 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Crisis notes repeats every week at this time. After each one I announce the next.
bot in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 25, 9:00 AM CDT · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:30 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.
at Mon 2027-03-22 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 31, 9:26 AM CDT.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
