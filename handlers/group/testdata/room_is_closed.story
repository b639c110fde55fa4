# Somebody closes the room of a group, and the channel with its card: it goes on in a new room, with the meeting that was planned, and its mentor knows.

cast
  leo is mentor
  mia is mentee
  ana is mentee
  bo is mentee
  dee is mentee
  #help-desk is a channel of leo, mia, ana, bo
  leo mentors mia
  leo mentors ana
  leo mentors bo
  leo mentors dee

on 2027-03-02 10:00 America/Chicago

leo in #help-desk types /mentor group First crisis calls
bot opens for leo: Group

leo sends the form
  day: 2027-03-04
  time: 9 AM
  meetings: 2
  most: 4
bot to leo:
  | First crisis calls is announced in the channel #help-desk. People join with the button there.
bot to leo:
  | Group: First crisis calls · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot in #help-desk:
  | Group: First crisis calls
  | With Leo · 2 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 4 of 4 places free
  | [Join] [Leave]
  | Only the members see who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Group: First crisis calls · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 4: Mia
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | You are in. Group: First crisis calls with Leo: 2 meetings, every week, 45 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 2 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 3 of 4 places free
  | [Join] [Leave]
  | Only the members see who joins.

ana in #help-desk clicks "Join"
bot edits for leo:
  | Group: First crisis calls · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | 2 of 4: Mia and Ana
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | You are in. Group: First crisis calls with Leo: 2 meetings, every week, 45 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 2 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 2 of 4 places free
  | [Join] [Leave]
  | Only the members see who joins.

bo in #help-desk clicks "Join"
bot to leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 1 of 2: Thursday, March 4, 9:00 AM CST
  | 3 of 4: Mia, Ana and Bo
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | At First crisis calls (1/2) on Thursday, March 4, 9:00 AM CST it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to mia:
  | Group: First crisis calls is going ahead, and its room is open. The first of 2 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot to ana:
  | At First crisis calls (1/2) on Thursday, March 4, 9:00 AM CST it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot to ana:
  | Group: First crisis calls is going ahead, and its room is open. The first of 2 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot to bo:
  | You are in. Group: First crisis calls with Leo: 2 meetings, every week, 45 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 2 meetings, every week, 45 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 1 of 4 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-crisis-calls:
  | Group: First crisis calls (1/2)
  | With Leo · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-first-crisis-calls:
  | Welcome to First crisis calls. Each of us presents once in a while, takes notes once in a while, and is heard every time.
  | We meet 2 times, 45 minutes each, for the first time on Thursday, March 4, 9:00 AM CST.
  | What is said here stays here, and nothing about a person you support is written here.
room #session-first-crisis-calls has leo, mia, ana, bo

after 25 hours
at Wed 2027-03-03 09:00
bot in #session-first-crisis-calls, below the card:
  | Agenda of First crisis calls (1/2)
  | - Opening: one sentence from each of us, what I tried since we met
  | - Mia presents, Ana takes notes
  | - What each of us takes away

#session-first-crisis-calls is archived
bot to leo:
  | The channel was closed. It was the room of First crisis calls, so I have opened a new one; the members know. The next meeting stays on Thursday, March 4, 9:00 AM CST. If the group was meant to end, end it here.
  | [End the group]
bot to mia:
  | The room of First crisis calls is not there anymore. A new one is open, and you are in it. The next meeting stays on Thursday, March 4, 9:00 AM CST.
bot to ana:
  | The room of First crisis calls is not there anymore. A new one is open, and you are in it. The next meeting stays on Thursday, March 4, 9:00 AM CST.
bot to bo:
  | The room of First crisis calls is not there anymore. A new one is open, and you are in it. The next meeting stays on Thursday, March 4, 9:00 AM CST.
bot in #session-first-crisis-calls-2, below the card:
  | Agenda of First crisis calls (1/2)
  | - Opening: one sentence from each of us, what I tried since we met
  | - Mia presents, Ana takes notes
  | - What each of us takes away
bot in #session-first-crisis-calls-2:
  | First crisis calls continues here. The next meeting is on Thursday, March 4, 9:00 AM CST.
  | What is said here stays here, and nothing about a person you support is written here.
bot in #session-first-crisis-calls-2:
  | Group: First crisis calls (1/2)
  | With Leo · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
room #session-first-crisis-calls-2 has leo, mia, ana, bo

#help-desk is archived
bot to leo:
  | The channel was closed. First crisis calls was announced there, so nobody can join by themselves anymore. Everyone who is in the group stays in it. You can add people by hand: 1 place is free.
  | [Add a member]

leo clicks "Add a member"
bot opens for leo: Add a member

leo sends the form
  who: @dee
bot edits for leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana, Bo and Dee
  | [Start] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 1 of 2: Thursday, March 4, 9:00 AM CST
  | 4 of 4: Mia, Ana, Bo and Dee
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to dee:
  | You are in. Group: First crisis calls with Leo: 2 meetings, every week, 45 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot to dee:
  | You have a place. Group: First crisis calls (1/2) with Leo, Thursday, March 4, 9:00 AM CST, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
room #session-first-crisis-calls-2 has leo, mia, ana, bo, dee

bo in #session-first-crisis-calls-2 clicks "I cannot come"
bot edits for leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana and Dee
  | [Start] [Call off]
  | Only you see who joins.
bot answers bo:
  | Thank you for saying so. You cannot come to First crisis calls (1/2); a day later I tell you what came out of it.

after 22 hours
at Thu 2027-03-04 08:50
bot to leo:
  | Group: First crisis calls (1/2) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | [Start]
bot to mia:
  | Group: First crisis calls (1/2) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to ana:
  | Group: First crisis calls (1/2) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to dee:
  | Group: First crisis calls (1/2) begins at 9:00 AM. It happens in the room of the group, below the announcement.

leo clicks "Start"
bot edits for leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is under way.
  | With a place: Mia, Ana and Dee
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to ana:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to dee:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot in #session-first-crisis-calls-2, below the card:
  | First crisis calls (1/2): one sentence from each of us first. What did you try since we met, and how did it go?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #session-first-crisis-calls-2:
  | Group: First crisis calls (1/2)
  | With Leo · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

mia clicks "I am here"
bot edits for leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is under way.
  | Here: Mia
  | With a place: Ana and Dee
  | [End] [Who was here]
  | Only you see who joins.
bot answers mia:
  | Good to have you here. It is noted that you are at First crisis calls (1/2).

leo clicks "End"
bot to leo:
  | Group: First crisis calls (2/2) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana, Bo and Dee
  | [Start] [Call off]
  | Only you see who joins.
bot to leo:
  | Thank you for leading First crisis calls (1/2). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Group: First crisis calls (1/2) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | It is over.
bot edits for leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is over.
  | Here: Mia
  | Had a place: Ana and Dee
  | [Who was here]
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 2 of 2: Thursday, March 11, 9:00 AM CST
  | 4 of 4: Mia, Ana, Bo and Dee
  | Attendance so far: 1/4
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | At First crisis calls (2/2) on Thursday, March 11, 9:00 AM CST it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot to mia:
  | What do you take with you from First crisis calls (1/2)?
  | [Write it down]
  | Your group reads what you write. How useful it was is counted without your name.
bot edits for mia:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot to ana:
  | At First crisis calls (2/2) on Thursday, March 11, 9:00 AM CST it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot edits for ana:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot edits for dee:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot edits for dee:
  | You have a place. Group: First crisis calls (1/2) with Leo, Thursday, March 4, 9:00 AM CST, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot in #session-first-crisis-calls-2:
  | Group: First crisis calls (2/2)
  | With Leo · Thursday, March 11, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-first-crisis-calls-2, below the card:
  | That was First crisis calls (1/2). Thank you all. I ask each of you in a direct message what you take with you.
bot edits in #session-first-crisis-calls-2, below the card:
  | First crisis calls (1/2): one sentence from each of us first. What did you try since we met, and how did it go?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | It is over.
bot edits in #session-first-crisis-calls-2:
  | Group: First crisis calls (1/2)
  | With Leo · Thursday, March 4, 9:00 AM CST
  | It took place. Thank you for coming.

mia clicks "Write it down"
bot opens for mia: What I take with me

mia sends the form
  take: Ask what happened before I ask why.
bot edits for mia:
  | Thank you. What you wrote about First crisis calls (1/2) is in the room.
  | [Change]
bot in #session-first-crisis-calls-2, below the card:
  | Mia takes away:
  | Ask what happened before I ask why.
