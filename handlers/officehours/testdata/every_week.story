# Leo has office hours every week. Two places, so each has half of the hour; who comes third waits and moves up. Then he stops.

cast
  leo is mentor
  mia is mentee
  ana is mentee
  bo is mentee
  #help-desk is a channel of leo, mia, ana, bo
  leo mentors mia
  leo mentors ana
  leo mentors bo

on 2027-03-10 10:00 America/Chicago

leo in #help-desk types /mentor hours Crisis notes
bot opens for leo: Office hours

leo sends the form
  day: 2027-03-11
  time: 9 AM
  places: 0
bot asks leo again:
  | places: Please write a number of places from 1 to 12.

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
  | Your time is Thursday, March 11, 9:00 AM CST, 30 minutes. Office hours: Crisis notes with Leo.
  | It happens below the announcement.
  | [Leave] [Another time]
  | Only you and the host see that you are coming.
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

ana in #help-desk clicks "Join"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Mia
  | - 9:30 AM Bo
  | Waiting: Ana
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to ana:
  | Crisis notes on Thursday, March 11, 9:00 AM CST is full right now. You are number 1 on the wait list and move up by yourself.
  | [Leave]
  | Only you and the host see that you are waiting.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 30 for each
  | It happens below the announcement.
  | All times are taken · 1 waiting
  | [Join] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

mia clicks "Leave"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Ana
  | - 9:30 AM Bo
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot edits for mia:
  | You are no longer in Crisis notes. Your place is free for somebody else.
bot to ana:
  | A time is free, and it is yours: Thursday, March 11, 9:00 AM CST, 30 minutes. Office hours: Crisis notes with Leo.
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

after 23 hours
at Thu 2027-03-11 08:50
bot to leo:
  | Office hours: Crisis notes begins at 9:00 AM. It happens below the announcement.
  | [Start]
bot to ana:
  | Your time in Office hours: Crisis notes is 9:00 AM. It happens below the announcement.

leo clicks "Start"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is under way.
  | - 9:00 AM Ana
  | - 9:30 AM Bo
  | [End] [Who was here]
  | Only you see who joins.
bot to ana:
  | Office hours: Crisis notes with Leo has begun: planned for 9:00 AM, 60 minutes. Your time is 9:00 AM.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot to bo:
  | Office hours: Crisis notes with Leo has begun: planned for 9:00 AM, 60 minutes. Your time is 9:30 AM.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot in #help-desk, below the card:
  | Crisis notes: one after the other, each at their time. Say in one sentence what you need.
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 30 for each
  | It happens below the announcement.
  | All times are taken
  | It is under way.
  | [Join] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

bo clicks "I am here"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is under way.
  | - 9:00 AM Ana
  | - 9:30 AM Bo, here
  | [End] [Who was here]
  | Only you see who joins.
bot answers bo:
  | Good to have you here. It is noted that you are at Crisis notes.

after 26 hours
at Thu 2027-03-11 09:55
bot in #help-desk, below the card:
  | Five minutes are left. What is the one thing that you take with you?
at Thu 2027-03-11 10:00
bot to leo:
  | The time for Crisis notes is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | [End]
at Thu 2027-03-11 10:30
bot to leo:
  | Thank you for leading Crisis notes. What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Office hours: Crisis notes begins at 9:00 AM. It happens below the announcement.
  | It is over.
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is over.
  | - 9:00 AM Ana
  | - 9:30 AM Bo, here
  | [Who was here]
  | Only you see who joins.
bot edits for leo:
  | The time for Crisis notes is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | It is over.
bot edits for ana:
  | A time is free, and it is yours: Thursday, March 11, 9:00 AM CST, 30 minutes. Office hours: Crisis notes with Leo.
  | It happens below the announcement.
  | It is over.
bot edits for ana:
  | Office hours: Crisis notes with Leo has begun: planned for 9:00 AM, 60 minutes. Your time is 9:00 AM.
  | It happens below the announcement.
  | It is over.
bot to bo:
  | How useful was Crisis notes for you?
  | [1 Not at all] [2 A little] [3 Somewhat] [4 Useful] [5 Very useful]
  | Your answer is counted without your name.
bot edits for bo:
  | Office hours: Crisis notes with Leo has begun: planned for 9:00 AM, 60 minutes. Your time is 9:30 AM.
  | It happens below the announcement.
  | It is over.
bot edits for bo:
  | Your time is Thursday, March 11, 9:30 AM CST, 30 minutes. Office hours: Crisis notes with Leo.
  | It happens below the announcement.
  | It is over.
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
at Fri 2027-03-12 10:00
bot to leo:
  | Crisis notes repeats every week at this time. After each one I announce the next.
  | [Stop repeating]
bot to leo:
  | Office hours: Crisis notes · Thursday, March 18, 9:00 AM CDT · 60 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Crisis notes repeats every week at this time. After each one I announce the next.
bot in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 18, 9:00 AM CDT · 60 minutes, 30 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:30 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

leo clicks "Stop repeating"
bot edits for leo:
  | Crisis notes does not repeat anymore. What is announced already stays as it is.

after 7 days
at Thu 2027-03-18 08:50
bot to leo:
  | Office hours: Crisis notes begins at 9:00 AM. It happens below the announcement.
  | [Start]
at Thu 2027-03-18 09:05
bot to leo:
  | Crisis notes was planned for 9:00 AM. 0 people have a place. Do you start it now?
  | [Start] [Call off]
at Thu 2027-03-18 09:20
bot to leo:
  | Crisis notes did not begin, so I closed it. If something came up, you can plan it again whenever it suits you.
bot edits for leo:
  | Crisis notes was planned for 9:00 AM. 0 people have a place. Do you start it now?
  | It did not take place this time.
bot edits for leo:
  | Office hours: Crisis notes begins at 9:00 AM. It happens below the announcement.
  | It did not take place this time.
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 18, 9:00 AM CDT · 60 minutes
  | It did not take place this time.
  | Nobody has joined.
  | Only you see who joins.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 18, 9:00 AM CDT
  | It did not take place this time.
at Thu 2027-03-18 11:30
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is over.
  | - 9:00 AM Ana
  | - 9:30 AM Bo, here
  | Only you see who joins.
bot to bo:
  | A week ago you were in Crisis notes. Did you use it?
  | [Yes, I used it] [Not yet]
  | Your answer is counted without your name.
