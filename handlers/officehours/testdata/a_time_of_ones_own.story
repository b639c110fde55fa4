# Leo has an hour for four people. Ana takes the first free time, Mia chooses another and changes it, and who waits moves up into what becomes free.

cast
  leo is mentor
  mia is mentee
  ana is mentee
  bo is mentee
  cy is mentee, in America/New_York
  dee is mentee
  #help-desk is a channel of leo, mia, ana, bo, cy, dee
  leo mentors mia
  leo mentors ana

on 2027-03-10 10:00 America/Chicago
bot to bo:
  | Hi Bo, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to cy:
  | Hi Cy, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to dee:
  | Hi Dee, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

leo in #help-desk types /mentor hours Crisis notes
bot opens for leo: Office hours

leo sends the form
  day: 2027-03-11
  time: 9 AM
  places: 13
bot asks leo again:
  | places: Please write a number of places from 1 to 12.

leo sends the form
  day: 2027-03-11
  time: 9 AM
  places: 4
  weekly: Once
bot to leo:
  | Crisis notes is announced in the channel #help-desk. People join with the button there.
bot to leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 15 for each
  | It happens below the announcement.
  | Free times · 9:00 AM · 9:15 AM · 9:30 AM · 9:45 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

ana in #help-desk clicks "Join"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Ana
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to ana:
  | Your time is Thursday, March 11, 9:00 AM CST, 15 minutes. Office hours: Crisis notes with Leo.
  | It happens below the announcement.
  | [Leave] [Another time]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 15 for each
  | It happens below the announcement.
  | Free times · 9:15 AM · 9:30 AM · 9:45 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

mia in #help-desk clicks "Choose a time"
bot opens for mia: Your time

cy in #help-desk clicks "Choose a time"
bot opens for cy: Your time

mia sends the form
  slot: 9:30 AM
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Ana
  | - 9:30 AM Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | Your time is Thursday, March 11, 9:30 AM CST, 15 minutes. Office hours: Crisis notes with Leo.
  | It happens below the announcement.
  | [Leave] [Another time]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 15 for each
  | It happens below the announcement.
  | Free times · 9:15 AM · 9:45 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

cy sends the form
  slot: 10:30 AM
bot asks cy again:
  | 10:30 AM is already taken. Free: 10:15 AM and 10:45 AM.

cy sends the form
  slot: 10:45 AM
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Ana
  | - 9:30 AM Mia
  | - 9:45 AM Cy
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to cy:
  | Your time is Thursday, March 11, 10:45 AM EST, 15 minutes. Office hours: Crisis notes with Leo.
  | It happens below the announcement.
  | [Leave] [Another time]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 15 for each
  | It happens below the announcement.
  | Free times · 9:15 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

mia chooses "9:15 AM" in "Another time"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Ana
  | - 9:15 AM Mia
  | - 9:45 AM Cy
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot edits for mia:
  | Your time is Thursday, March 11, 9:15 AM CST, 15 minutes. Office hours: Crisis notes with Leo.
  | It happens below the announcement.
  | [Leave] [Another time]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 15 for each
  | It happens below the announcement.
  | Free times · 9:30 AM
  | [Join] [Choose a time] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

bo in #help-desk clicks "Join"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Ana
  | - 9:15 AM Mia
  | - 9:30 AM Bo
  | - 9:45 AM Cy
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to bo:
  | Your time is Thursday, March 11, 9:30 AM CST, 15 minutes. Office hours: Crisis notes with Leo.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 15 for each
  | It happens below the announcement.
  | All times are taken
  | [Join] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

dee in #help-desk clicks "Join"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Ana
  | - 9:15 AM Mia
  | - 9:30 AM Bo
  | - 9:45 AM Cy
  | Waiting: Dee
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to dee:
  | Crisis notes on Thursday, March 11, 9:00 AM CST is full right now. You are number 1 on the wait list and move up by yourself.
  | [Leave]
  | Only you and the host see that you are waiting.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 15 for each
  | It happens below the announcement.
  | All times are taken · 1 waiting
  | [Join] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

after 1 hour

cy clicks "Leave"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | - 9:00 AM Ana
  | - 9:15 AM Mia
  | - 9:30 AM Bo
  | - 9:45 AM Dee
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot edits for cy:
  | You are no longer in Crisis notes. Your place is free for somebody else.
bot to dee:
  | A time is free, and it is yours: Thursday, March 11, 9:45 AM CST, 15 minutes. Office hours: Crisis notes with Leo.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 15 for each
  | It happens below the announcement.
  | All times are taken
  | [Join] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

dee looks at home
home of dee:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Next dates
  | Office hours: Crisis notes with Leo · Thursday, March 11, 9:45 AM CST
  | [Leave]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

after 22 hours
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
  | - 9:15 AM Mia
  | - 9:30 AM Bo
  | - 9:45 AM Dee
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Office hours: Crisis notes with Leo has begun: planned for 9:00 AM, 60 minutes. Your time is 9:15 AM.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
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
bot to dee:
  | Office hours: Crisis notes with Leo has begun: planned for 9:00 AM, 60 minutes. Your time is 9:45 AM.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot in #help-desk, below the card:
  | Crisis notes: one after the other, each at their time. Say in one sentence what you need.
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Office hours: Crisis notes
  | With Leo · Thursday, March 11, 9:00 AM CST · 60 minutes, 15 for each
  | It happens below the announcement.
  | All times are taken
  | It is under way.
  | [Join] [Leave]
  | Join takes the first free time, or the wait list. Only the host sees who joins.

ana clicks "I am here"
bot edits for leo:
  | Office hours: Crisis notes · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is under way.
  | - 9:00 AM Ana, here
  | - 9:15 AM Mia
  | - 9:30 AM Bo
  | - 9:45 AM Dee
  | [End] [Who was here]
  | Only you see who joins.
bot answers ana:
  | Good to have you here. It is noted that you are at Crisis notes.

after 30 minutes
at Thu 2027-03-11 09:05
bot to mia:
  | Your time in Office hours: Crisis notes is 9:15 AM. It happens below the announcement.
at Thu 2027-03-11 09:20
bot to bo:
  | Your time in Office hours: Crisis notes is 9:30 AM. It happens below the announcement.
