# Two places, three people: the third waits, and moves up by herself when somebody leaves.

cast
  leo is mentor
  mia is mentee
  ana is mentee
  ben is mentee
  #help-desk is a channel of leo, mia, ana, ben

on 2027-01-05 10:00 America/Chicago
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
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to ben:
  | Hi Ben, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

leo in #help-desk types /mentor flash
bot opens for leo: Flash session

leo sends the form
  topic: De-escalation at the front door
  when: Later today
  time: 2:30 PM
  places: 2
bot to leo:
  | De-escalation at the front door is announced in the channel #help-desk. People join with the button there.
bot to leo:
  | Flash session: De-escalation at the front door · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot in #help-desk:
  | Flash session: De-escalation at the front door
  | With Leo · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | It happens below the announcement.
  | 2 of 2 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: De-escalation at the front door · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | You have a place. Flash session: De-escalation at the front door with Leo, Tuesday, January 5, 2:30 PM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: De-escalation at the front door
  | With Leo · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | It happens below the announcement.
  | 1 of 2 places free
  | [Join] [Leave]
  | Only the host sees who joins.

ana in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: De-escalation at the front door · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | With a place: Mia and Ana
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to ana:
  | You have a place. Flash session: De-escalation at the front door with Leo, Tuesday, January 5, 2:30 PM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: De-escalation at the front door
  | With Leo · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 2 places free
  | [Join] [Leave]
  | Only the host sees who joins.

ben in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: De-escalation at the front door · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | With a place: Mia and Ana
  | Waiting: Ben
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to ben:
  | De-escalation at the front door on Tuesday, January 5, 2:30 PM CST is full right now. You are number 1 on the wait list and move up by yourself.
  | [Leave]
  | Only you and the host see that you are waiting.
bot edits in #help-desk:
  | Flash session: De-escalation at the front door
  | With Leo · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 2 places free · 1 waiting
  | [Join] [Leave]
  | Only the host sees who joins.

ben in #help-desk clicks "Join"
bot answers ben:
  | You are on the wait list. I tell you as soon as a place is free.

after 1 minute

mia clicks "Leave"
bot edits for leo:
  | Flash session: De-escalation at the front door · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | With a place: Ana and Ben
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot edits for mia:
  | You are no longer in De-escalation at the front door. Your place is free for somebody else.
bot to ben:
  | A place is free, and it is yours. Flash session: De-escalation at the front door with Leo, Tuesday, January 5, 2:30 PM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: De-escalation at the front door
  | With Leo · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 2 places free
  | [Join] [Leave]
  | Only the host sees who joins.

after 1 minute

mia in #help-desk clicks "Leave"
bot answers mia:
  | You are not in this session.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: De-escalation at the front door · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | With a place: Ana and Ben
  | Waiting: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | De-escalation at the front door on Tuesday, January 5, 2:30 PM CST is full right now. You are number 1 on the wait list and move up by yourself.
  | [Leave]
  | Only you and the host see that you are waiting.
bot edits in #help-desk:
  | Flash session: De-escalation at the front door
  | With Leo · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 2 places free · 1 waiting
  | [Join] [Leave]
  | Only the host sees who joins.

ben looks at home
home of ben:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Next dates
  | Flash session: De-escalation at the front door with Leo · Tuesday, January 5, 2:30 PM CST
  | [Leave]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
  | Fifteen minutes with a mentor on one question.
  | [Ask for a flash session]

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you are strong in, and how many mentees you have time for.
  | [Start]
  | Next dates
  | Flash session: De-escalation at the front door · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | With a place: Ana and Ben
  | Waiting: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
  | Twenty minutes on one topic, for whoever wants to come.
  | [Open a flash session]

after 5 hours
at Tue 2027-01-05 14:20
bot to leo:
  | Flash session: De-escalation at the front door begins at 2:30 PM. It happens below the announcement.
  | [Start]
bot to ana:
  | Flash session: De-escalation at the front door begins at 2:30 PM. It happens below the announcement.
bot to ben:
  | Flash session: De-escalation at the front door begins at 2:30 PM. It happens below the announcement.
at Tue 2027-01-05 14:35
bot to leo:
  | De-escalation at the front door was planned for 2:30 PM. 2 people have a place. Do you start it now?
  | [Start] [Call off]
at Tue 2027-01-05 14:50
bot to leo:
  | De-escalation at the front door did not begin, so I closed it and told the 3 people who waited. If something came up, you can plan it again whenever it suits you. If you met all the same, note it on the card of the session within a week: Who was here.
bot edits for leo:
  | De-escalation at the front door was planned for 2:30 PM. 2 people have a place. Do you start it now?
  | It did not take place this time.
bot edits for leo:
  | Flash session: De-escalation at the front door begins at 2:30 PM. It happens below the announcement.
  | It did not take place this time.
bot edits for leo:
  | Flash session: De-escalation at the front door · Tuesday, January 5, 2:30 PM CST · 20 minutes
  | It did not take place this time.
  | With a place: Ana and Ben
  | Waiting: Mia
  | [Who was here]
  | Only you see who joins.
bot to mia:
  | Flash session: De-escalation at the front door on Tuesday, January 5, 2:30 PM CST did not begin, and I do not know why. I am sorry you waited.
bot edits for mia:
  | De-escalation at the front door on Tuesday, January 5, 2:30 PM CST is full right now. You are number 1 on the wait list and move up by yourself.
  | It did not take place this time.
bot to ana:
  | Flash session: De-escalation at the front door on Tuesday, January 5, 2:30 PM CST did not begin, and I do not know why. I am sorry you waited.
bot edits for ana:
  | You have a place. Flash session: De-escalation at the front door with Leo, Tuesday, January 5, 2:30 PM CST, 20 minutes.
  | It happens below the announcement.
  | It did not take place this time.
bot to ben:
  | Flash session: De-escalation at the front door on Tuesday, January 5, 2:30 PM CST did not begin, and I do not know why. I am sorry you waited.
bot edits for ben:
  | A place is free, and it is yours. Flash session: De-escalation at the front door with Leo, Tuesday, January 5, 2:30 PM CST, 20 minutes.
  | It happens below the announcement.
  | It did not take place this time.
bot edits for ben:
  | De-escalation at the front door on Tuesday, January 5, 2:30 PM CST is full right now. You are number 1 on the wait list and move up by yourself.
  | It did not take place this time.
bot edits in #help-desk:
  | Flash session: De-escalation at the front door
  | With Leo · Tuesday, January 5, 2:30 PM CST
  | It did not take place this time.
