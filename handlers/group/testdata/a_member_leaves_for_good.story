# Bo, who is in a group, leaves the organization a day before a meeting: his place in it and in the group becomes free, and the leader sees it.

cast
  carla is coordinator
  leo is mentor
  ana is mentee
  bo is mentee
  cy is mentee
  #help-desk is a channel of leo, ana, bo, cy

on 2027-03-02 10:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
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

leo in #help-desk types /mentor group First crisis calls
bot opens for leo: Group

leo sends the form
  day: 2027-03-04
  time: 9 AM
bot to leo:
  | First crisis calls is announced in the channel #help-desk. People join with the button there.
bot to leo:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot in #help-desk:
  | Group: First crisis calls
  | With Leo · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 8 of 8 places free
  | [Join] [Leave]
  | Only the members see who joins.

ana in #help-desk clicks "Join"
bot edits for leo:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 8: Ana
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | You are in. Group: First crisis calls with Leo: 4 meetings, every week, 45 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 7 of 8 places free
  | [Join] [Leave]
  | Only the members see who joins.

bo in #help-desk clicks "Join"
bot edits for leo:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | 2 of 8: Ana and Bo
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to bo:
  | You are in. Group: First crisis calls with Leo: 4 meetings, every week, 45 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 6 of 8 places free
  | [Join] [Leave]
  | Only the members see who joins.

cy in #help-desk clicks "Join"
bot to leo:
  | Group: First crisis calls (1/4) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Ana, Bo and Cy
  | [Start] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 1 of 4: Thursday, March 4, 9:00 AM CST
  | 3 of 8: Ana, Bo and Cy
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | At First crisis calls (1/4) on Thursday, March 4, 9:00 AM CST it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to ana:
  | Group: First crisis calls is going ahead, and its room is open. The first of 4 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot to bo:
  | At First crisis calls (1/4) on Thursday, March 4, 9:00 AM CST it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot to bo:
  | Group: First crisis calls is going ahead, and its room is open. The first of 4 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot to cy:
  | You are in. Group: First crisis calls with Leo: 4 meetings, every week, 45 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 4 meetings, every week, 45 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 5 of 8 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-crisis-calls:
  | Group: First crisis calls (1/4)
  | With Leo · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-first-crisis-calls:
  | Welcome to First crisis calls. Each of us presents once in a while, takes notes once in a while, and is heard every time.
  | We meet 4 times, 45 minutes each, for the first time on Thursday, March 4, 9:00 AM CST.
  | What is said here stays here, and nothing about a person you support is written here.
room #session-first-crisis-calls has leo, ana, bo, cy

bo leaves
bot to carla:
  | Bo has left and is not asked for anything anymore. Open cases continue without them.
bot edits for leo:
  | Group: First crisis calls (1/4) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Ana and Cy
  | [Start] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 1 of 4: Thursday, March 4, 9:00 AM CST
  | 2 of 8: Ana and Cy
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 4 meetings, every week, 45 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 6 of 8 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
room #session-first-crisis-calls has leo, ana, cy

on 2027-03-04 09:00 America/Chicago
at Wed 2027-03-03 09:00
bot in #session-first-crisis-calls, below the card:
  | Agenda of First crisis calls (1/4)
  | - Opening: one sentence from each of us, what I tried since we met
  | - Ana presents
  | - What each of us takes away
at Thu 2027-03-04 08:50
bot to leo:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | [Start]
bot to ana:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to cy:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.

leo clicks "Start"
bot edits for leo:
  | Group: First crisis calls (1/4) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is under way.
  | With a place: Ana and Cy
  | [End] [Who was here]
  | Only you see who joins.
bot to ana:
  | Group: First crisis calls (1/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to cy:
  | Group: First crisis calls (1/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot in #session-first-crisis-calls, below the card:
  | First crisis calls (1/4): one sentence from each of us first. What did you try since we met, and how did it go?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (1/4)
  | With Leo · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.
