# A group over four weeks. Bo leaves after the first meeting, Dee joins late and is brought up to date; at the end three have completed it.

cast
  carla is coordinator
  leo is mentor
  mia is mentee
  ana is mentee
  bo is mentee
  dee is mentee
  #help-desk is a channel of leo, mia, ana, bo, dee

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
bot to dee:
  | Hi Dee, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

leo in #help-desk types /mentor group First crisis calls
bot opens for leo: Group

leo sends the form
  day: 2027-03-04
  time: 9 AM
  meetings: 400
bot asks leo again:
  | meetings: Please write a number of meetings from 1 to 26.

leo sends the form
  day: 2027-03-04
  time: 9 AM
  meetings: 4
  most: 4
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
  | 4 of 4 places free
  | [Join] [Leave]
  | Only the members see who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 4: Mia
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | You are in. Group: First crisis calls with Leo: 4 meetings, every week, 45 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 3 of 4 places free
  | [Join] [Leave]
  | Only the members see who joins.

ana in #help-desk clicks "Join"
bot edits for leo:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | 2 of 4: Mia and Ana
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
  | 2 of 4 places free
  | [Join] [Leave]
  | Only the members see who joins.

bo in #help-desk clicks "Join"
bot to leo:
  | Group: First crisis calls (1/4) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 1 of 4: Thursday, March 4, 9:00 AM CST
  | 3 of 4: Mia, Ana and Bo
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | At First crisis calls (1/4) on Thursday, March 4, 9:00 AM CST it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to mia:
  | Group: First crisis calls is going ahead, and its room is open. The first of 4 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot to ana:
  | At First crisis calls (1/4) on Thursday, March 4, 9:00 AM CST it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot to ana:
  | Group: First crisis calls is going ahead, and its room is open. The first of 4 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot to bo:
  | You are in. Group: First crisis calls with Leo: 4 meetings, every week, 45 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 4 meetings, every week, 45 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 1 of 4 places free · you can still join
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
room #session-first-crisis-calls has leo, mia, ana, bo

mia in #help-desk clicks "Join"
bot answers mia:
  | You are a member already.

leo in #help-desk clicks "Join"
bot answers leo:
  | You lead this one, so you are in it already.

after 47 hours
at Wed 2027-03-03 09:00
bot in #session-first-crisis-calls, below the card:
  | Agenda of First crisis calls (1/4)
  | - Opening: one sentence from each of us, what I tried since we met
  | - Mia presents, Ana takes notes
  | - What each of us takes away
at Thu 2027-03-04 08:50
bot to leo:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | [Start]
bot to mia:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to ana:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to bo:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.

leo clicks "Start"
bot edits for leo:
  | Group: First crisis calls (1/4) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is under way.
  | With a place: Mia, Ana and Bo
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Group: First crisis calls (1/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to ana:
  | Group: First crisis calls (1/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to bo:
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

mia clicks "I am here"
bot edits for leo:
  | Group: First crisis calls (1/4) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is under way.
  | Here: Mia
  | With a place: Ana and Bo
  | [End] [Who was here]
  | Only you see who joins.
bot answers mia:
  | Good to have you here. It is noted that you are at First crisis calls (1/4).

ana clicks "I am here"
bot edits for leo:
  | Group: First crisis calls (1/4) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is under way.
  | Here: Mia and Ana
  | With a place: Bo
  | [End] [Who was here]
  | Only you see who joins.
bot answers ana:
  | Good to have you here. It is noted that you are at First crisis calls (1/4).

leo clicks "End"
bot to leo:
  | Group: First crisis calls (2/4) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot to leo:
  | Thank you for leading First crisis calls (1/4). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Group: First crisis calls (1/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | It is over.
bot edits for leo:
  | Group: First crisis calls (1/4) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is over.
  | Here: Mia and Ana
  | Had a place: Bo
  | [Who was here]
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 2 of 4: Thursday, March 11, 9:00 AM CST
  | 3 of 4: Mia, Ana and Bo
  | Attendance so far: 2/3
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | At First crisis calls (2/4) on Thursday, March 11, 9:00 AM CST it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot to mia:
  | What do you take with you from First crisis calls (1/4)?
  | [Write it down]
  | Your group reads what you write. How useful it was is counted without your name.
bot edits for mia:
  | Group: First crisis calls (1/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot to ana:
  | At First crisis calls (2/4) on Thursday, March 11, 9:00 AM CST it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to ana:
  | What do you take with you from First crisis calls (1/4)?
  | [Write it down]
  | Your group reads what you write. How useful it was is counted without your name.
bot edits for ana:
  | Group: First crisis calls (1/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot edits for bo:
  | Group: First crisis calls (1/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 4 meetings, every week, 45 minutes
  | Meeting 2: Thursday, March 11, 9:00 AM CST
  | 1 of 4 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-crisis-calls:
  | Group: First crisis calls (2/4)
  | With Leo · Thursday, March 11, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-first-crisis-calls, below the card:
  | That was First crisis calls (1/4). Thank you all. I ask each of you in a direct message what you take with you.
bot edits in #session-first-crisis-calls, below the card:
  | First crisis calls (1/4): one sentence from each of us first. What did you try since we met, and how did it go?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | It is over.
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (1/4)
  | With Leo · Thursday, March 4, 9:00 AM CST
  | It took place. Thank you for coming.

leo clicks "Write takeaways"
bot opens for leo: Takeaways

leo sends the form
  takeaways: First the facts, then the feelings, then the next step.
bot edits for leo:
  | The takeaways of First crisis calls (1/4) are posted and can be searched for.
  | [Change]
bot in #session-first-crisis-calls, below the card:
  | Takeaways of First crisis calls (1/4)
  | First the facts, then the feelings, then the next step.
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (1/4)
  | With Leo · Thursday, March 4, 9:00 AM CST
  | It took place. Thank you for coming.
  | First the facts, then the feelings, then the next step.

mia clicks "Write it down"
bot opens for mia: What I take with me

mia sends the form
  take: Ask what happened before I ask why.
  action: Try it on two calls
  parked: What if the caller hangs up?
  useful: 5 Very useful
bot edits for mia:
  | Thank you. What you wrote about First crisis calls (1/4) is in the room.
  | [Change]
bot in #session-first-crisis-calls, below the card:
  | Mia takes away:
  | Ask what happened before I ask why.
  | Next step: Try it on two calls

after 25 hours
at Fri 2027-03-05 09:00
bot to bo:
  | What you missed: First crisis calls (1/4) on Thursday, March 4.
  | First the facts, then the feelings, then the next step.
  | What others take away:
  | - Mia: Ask what happened before I ask why.
  | Next steps: Mia: Try it on two calls.
  | The next meeting is on Thursday, March 11, 9:00 AM CST.

bo clicks "Leave the group"
bot edits for leo:
  | Group: First crisis calls (2/4) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | With a place: Mia and Ana
  | [Start] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 2 of 4: Thursday, March 11, 9:00 AM CST
  | 2 of 4: Mia and Ana
  | Attendance so far: 2/3
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot answers bo:
  | You are no longer in First crisis calls. You need not say why.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 4 meetings, every week, 45 minutes
  | Meeting 2: Thursday, March 11, 9:00 AM CST
  | 2 of 4 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
room #session-first-crisis-calls has leo, mia, ana

dee in #help-desk clicks "Join"
bot edits for leo:
  | Group: First crisis calls (2/4) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana and Dee
  | [Start] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 2 of 4: Thursday, March 11, 9:00 AM CST
  | 3 of 4: Mia, Ana and Dee
  | Attendance so far: 2/3
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to dee:
  | Before you came: First crisis calls (1/4) on Thursday, March 4.
  | First the facts, then the feelings, then the next step.
  | What others take away:
  | - Mia: Ask what happened before I ask why.
  | Next steps: Mia: Try it on two calls.
  | Your first meeting with us is on Thursday, March 11, 9:00 AM CST.
bot to dee:
  | You are in. Group: First crisis calls with Leo: 4 meetings, every week, 45 minutes. The next is on Thursday, March 11, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot to dee:
  | You have a place. Group: First crisis calls (2/4) with Leo, Thursday, March 11, 9:00 AM CST, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 4 meetings, every week, 45 minutes
  | Meeting 2: Thursday, March 11, 9:00 AM CST
  | 1 of 4 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
room #session-first-crisis-calls has leo, mia, ana, dee

on 2027-03-11 09:00 America/Chicago
at Wed 2027-03-10 09:00
bot in #session-first-crisis-calls, below the card:
  | Agenda of First crisis calls (2/4)
  | - Opening: one sentence from each of us, what I tried since we met
  | - Ana presents, Mia takes notes
  | - What became of it: Mia: Try it on two calls.
  | - Parked for later: What if the caller hangs up? (Mia).
  | - What each of us takes away
at Thu 2027-03-11 08:50
bot to leo:
  | Group: First crisis calls (2/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | [Start]
bot to mia:
  | Group: First crisis calls (2/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to ana:
  | Group: First crisis calls (2/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to dee:
  | Group: First crisis calls (2/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.

leo clicks "Start"
bot edits for leo:
  | Group: First crisis calls (1/4) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is over.
  | Here: Mia and Ana
  | Had a place: Bo
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls (2/4) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | It is under way.
  | With a place: Mia, Ana and Dee
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Group: First crisis calls (2/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to ana:
  | Group: First crisis calls (2/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to dee:
  | Group: First crisis calls (2/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot in #session-first-crisis-calls, below the card:
  | First crisis calls (2/4): one sentence from each of us first. What did you try since we met, and how did it go?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (2/4)
  | With Leo · Thursday, March 11, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

mia clicks "I am here"
bot edits for leo:
  | Group: First crisis calls (2/4) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | It is under way.
  | Here: Mia
  | With a place: Ana and Dee
  | [End] [Who was here]
  | Only you see who joins.
bot answers mia:
  | Good to have you here. It is noted that you are at First crisis calls (2/4).

ana clicks "I am here"
bot edits for leo:
  | Group: First crisis calls (2/4) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | It is under way.
  | Here: Mia and Ana
  | With a place: Dee
  | [End] [Who was here]
  | Only you see who joins.
bot answers ana:
  | Good to have you here. It is noted that you are at First crisis calls (2/4).

dee clicks "I am here"
bot edits for leo:
  | Group: First crisis calls (2/4) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | It is under way.
  | Here: Mia, Ana and Dee
  | [End]
  | Only you see who joins.
bot answers dee:
  | Good to have you here. It is noted that you are at First crisis calls (2/4).

leo clicks "End"
bot to leo:
  | Group: First crisis calls (3/4) · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | With a place: Mia, Ana and Dee
  | [Start] [Call off]
  | Only you see who joins.
bot to leo:
  | Thank you for leading First crisis calls (2/4). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Group: First crisis calls (2/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | It is over.
bot edits for leo:
  | Group: First crisis calls (2/4) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | It is over.
  | Here: Mia, Ana and Dee
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 3 of 4: Thursday, March 18, 9:00 AM CDT
  | 3 of 4: Mia, Ana and Dee
  | Attendance so far: 2/3, 3/3
  | No takeaway from the last two meetings: Ana. A short word from you may help.
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | At First crisis calls (3/4) on Thursday, March 18, 9:00 AM CDT it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot to mia:
  | What do you take with you from First crisis calls (2/4)?
  | [Write it down]
  | Your group reads what you write. How useful it was is counted without your name.
bot edits for mia:
  | Group: First crisis calls (2/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot to ana:
  | What do you take with you from First crisis calls (2/4)?
  | [Write it down]
  | Your group reads what you write. How useful it was is counted without your name.
bot edits for ana:
  | Group: First crisis calls (2/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot to dee:
  | At First crisis calls (3/4) on Thursday, March 18, 9:00 AM CDT it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to dee:
  | What do you take with you from First crisis calls (2/4)?
  | [Write it down]
  | Your group reads what you write. How useful it was is counted without your name.
bot edits for dee:
  | Group: First crisis calls (2/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot edits for dee:
  | You have a place. Group: First crisis calls (2/4) with Leo, Thursday, March 11, 9:00 AM CST, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 4 meetings, every week, 45 minutes
  | Meeting 3: Thursday, March 18, 9:00 AM CDT
  | 1 of 4 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-crisis-calls:
  | Group: First crisis calls (3/4)
  | With Leo · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-first-crisis-calls, below the card:
  | That was First crisis calls (2/4). Thank you all. I ask each of you in a direct message what you take with you.
bot edits in #session-first-crisis-calls, below the card:
  | First crisis calls (2/4): one sentence from each of us first. What did you try since we met, and how did it go?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | It is over.
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (2/4)
  | With Leo · Thursday, March 11, 9:00 AM CST
  | It took place. Thank you for coming.

dee clicks "Write it down"
bot opens for dee: What I take with me

dee sends the form
  take: Silence is not the end of a call.
bot edits for dee:
  | Thank you. What you wrote about First crisis calls (2/4) is in the room.
  | [Change]
bot in #session-first-crisis-calls, below the card:
  | Dee takes away:
  | Silence is not the end of a call.

dee clicks "Change"
bot opens for dee: What I take with me

dee sends the form
  take: Silence is not the end of a call. I count to ten.
bot edits in #session-first-crisis-calls, below the card:
  | Dee takes away:
  | Silence is not the end of a call. I count to ten.

on 2027-03-18 09:00 America/Chicago
at Wed 2027-03-17 09:00
bot in #session-first-crisis-calls, below the card:
  | Agenda of First crisis calls (3/4)
  | - Opening: one sentence from each of us, what I tried since we met
  | - Dee presents, Mia takes notes
  | - What each of us takes away
at Thu 2027-03-18 08:50
bot to leo:
  | Group: First crisis calls (3/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | [Start]
bot to mia:
  | Group: First crisis calls (3/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to ana:
  | Group: First crisis calls (3/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to dee:
  | Group: First crisis calls (3/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.

ana in #session-first-crisis-calls clicks "I cannot come" on "(3/4)"
bot edits for leo:
  | Group: First crisis calls (3/4) · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | With a place: Mia and Dee
  | [Start] [Call off]
  | Only you see who joins.
bot answers ana:
  | Thank you for saying so. You cannot come to First crisis calls (3/4); a day later I tell you what came out of it.

leo clicks "Start"
bot edits for leo:
  | Group: First crisis calls (3/4) · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It is under way.
  | With a place: Mia and Dee
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Group: First crisis calls (3/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to dee:
  | Group: First crisis calls (3/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot in #session-first-crisis-calls, below the card:
  | First crisis calls (3/4): one sentence from each of us first. What did you try since we met, and how did it go?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (3/4)
  | With Leo · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It happens below the announcement.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

mia clicks "I am here"
bot edits for leo:
  | Group: First crisis calls (3/4) · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It is under way.
  | Here: Mia
  | With a place: Dee
  | [End] [Who was here]
  | Only you see who joins.
bot answers mia:
  | Good to have you here. It is noted that you are at First crisis calls (3/4).

dee clicks "I am here"
bot edits for leo:
  | Group: First crisis calls (3/4) · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It is under way.
  | Here: Mia and Dee
  | [End] [Who was here]
  | Only you see who joins.
bot answers dee:
  | Good to have you here. It is noted that you are at First crisis calls (3/4).

leo clicks "End"
bot to leo:
  | Group: First crisis calls (4/4) · Thursday, March 25, 9:00 AM CDT · 45 minutes
  | With a place: Mia, Ana and Dee
  | [Start] [Call off]
  | Only you see who joins.
bot to leo:
  | Thank you for leading First crisis calls (3/4). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Group: First crisis calls (3/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | It is over.
bot edits for leo:
  | Group: First crisis calls (3/4) · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It is over.
  | Here: Mia and Dee
  | [Who was here]
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 4 of 4: Thursday, March 25, 9:00 AM CDT
  | 3 of 4: Mia, Ana and Dee
  | Attendance so far: 2/3, 3/3, 2/3
  | No takeaway from the last two meetings: Mia and Ana. A short word from you may help.
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | At First crisis calls (4/4) on Thursday, March 25, 9:00 AM CDT it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to mia:
  | What do you take with you from First crisis calls (3/4)?
  | [Write it down]
  | Your group reads what you write. How useful it was is counted without your name.
bot edits for mia:
  | Group: First crisis calls (3/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot to dee:
  | At First crisis calls (4/4) on Thursday, March 25, 9:00 AM CDT it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot to dee:
  | What do you take with you from First crisis calls (3/4)?
  | [Write it down]
  | Your group reads what you write. How useful it was is counted without your name.
bot edits for dee:
  | Group: First crisis calls (3/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 4 meetings, every week, 45 minutes
  | Meeting 4: Thursday, March 25, 9:00 AM CDT
  | 1 of 4 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-crisis-calls:
  | Group: First crisis calls (4/4)
  | With Leo · Thursday, March 25, 9:00 AM CDT · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-first-crisis-calls, below the card:
  | That was First crisis calls (3/4). Thank you all. I ask each of you in a direct message what you take with you.
bot edits in #session-first-crisis-calls, below the card:
  | First crisis calls (3/4): one sentence from each of us first. What did you try since we met, and how did it go?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | It is over.
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (3/4)
  | With Leo · Thursday, March 18, 9:00 AM CDT
  | It took place. Thank you for coming.

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you are strong in, and how many mentees you have time for.
  | [Start]
  | Your people
  | Group: First crisis calls · meeting 4 of 4: Thursday, March 25, 9:00 AM CDT
  | 3 of 4: Mia, Ana and Dee
  | Attendance so far: 2/3, 3/3, 2/3
  | No takeaway from the last two meetings: Mia and Ana. A short word from you may help.
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
  | Next dates
  | Group: First crisis calls (4/4) · Thursday, March 25, 9:00 AM CDT · 45 minutes
  | With a place: Mia, Ana and Dee
  | [Start] [Call off]
  | Only you see who joins.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-03-25 09:00 America/Chicago
at Fri 2027-03-19 09:00
bot to ana:
  | What you missed: First crisis calls (3/4) on Thursday, March 18.
  | Nothing was written down this time. The notes may be in the room.
  | The next meeting is on Thursday, March 25, 9:00 AM CDT.
at Wed 2027-03-24 09:00
bot in #session-first-crisis-calls, below the card:
  | Agenda of First crisis calls (4/4)
  | - Opening: one sentence from each of us, what I tried since we met
  | - Mia presents, Dee takes notes
  | - What each of us takes away
at Thu 2027-03-25 08:50
bot to leo:
  | Group: First crisis calls (4/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | [Start]
bot to mia:
  | Group: First crisis calls (4/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to ana:
  | Group: First crisis calls (4/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to dee:
  | Group: First crisis calls (4/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.

leo clicks "Start"
bot edits for leo:
  | Group: First crisis calls (3/4) · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It is over.
  | Here: Mia and Dee
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls (4/4) · Thursday, March 25, 9:00 AM CDT · 45 minutes
  | It is under way.
  | With a place: Mia, Ana and Dee
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Group: First crisis calls (4/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to ana:
  | Group: First crisis calls (4/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to dee:
  | Group: First crisis calls (4/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot in #session-first-crisis-calls, below the card:
  | First crisis calls (4/4): one sentence from each of us first. What did you try since we met, and how did it go?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (4/4)
  | With Leo · Thursday, March 25, 9:00 AM CDT · 45 minutes
  | It happens below the announcement.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

mia clicks "I am here"
bot edits for leo:
  | Group: First crisis calls (4/4) · Thursday, March 25, 9:00 AM CDT · 45 minutes
  | It is under way.
  | Here: Mia
  | With a place: Ana and Dee
  | [End] [Who was here]
  | Only you see who joins.
bot answers mia:
  | Good to have you here. It is noted that you are at First crisis calls (4/4).

ana clicks "I am here"
bot edits for leo:
  | Group: First crisis calls (4/4) · Thursday, March 25, 9:00 AM CDT · 45 minutes
  | It is under way.
  | Here: Mia and Ana
  | With a place: Dee
  | [End] [Who was here]
  | Only you see who joins.
bot answers ana:
  | Good to have you here. It is noted that you are at First crisis calls (4/4).

dee clicks "I am here"
bot edits for leo:
  | Group: First crisis calls (4/4) · Thursday, March 25, 9:00 AM CDT · 45 minutes
  | It is under way.
  | Here: Mia, Ana and Dee
  | [End]
  | Only you see who joins.
bot answers dee:
  | Good to have you here. It is noted that you are at First crisis calls (4/4).

leo clicks "End"
bot to leo:
  | First crisis calls is complete. Attendance each time: 2/3, 3/3, 2/3, 3/3.
  | Completed: Mia, Ana and Dee. Thank you for leading it.
bot to leo:
  | Thank you for leading First crisis calls (4/4). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Group: First crisis calls (4/4) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | It is over.
bot edits for leo:
  | Group: First crisis calls (4/4) · Thursday, March 25, 9:00 AM CDT · 45 minutes
  | It is over.
  | Here: Mia, Ana and Dee
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls has ended.
  | 3 of 4: Mia, Ana and Dee
  | Attendance so far: 2/3, 3/3, 2/3, 3/3
  | Completed: Mia, Ana and Dee
  | Only the person who leads it sees this.
bot to mia:
  | What do you take with you from First crisis calls (4/4)?
  | [Write it down]
  | Your group reads what you write. How useful it was is counted without your name.
bot to mia:
  | You have completed First crisis calls: you were there 4 of 4 times. Congratulations!
  | Somebody starts next where you started. Would you like to guide others as a mentor?
  | [I would like to]
  | Only you see this. Saying nothing is fine too.
bot edits for mia:
  | Group: First crisis calls (4/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot to ana:
  | What do you take with you from First crisis calls (4/4)?
  | [Write it down]
  | Your group reads what you write. How useful it was is counted without your name.
bot to ana:
  | You have completed First crisis calls: you were there 3 of 4 times. Congratulations!
  | Somebody starts next where you started. Would you like to guide others as a mentor?
  | [I would like to]
  | Only you see this. Saying nothing is fine too.
bot edits for ana:
  | Group: First crisis calls (4/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot to dee:
  | What do you take with you from First crisis calls (4/4)?
  | [Write it down]
  | Your group reads what you write. How useful it was is counted without your name.
bot to dee:
  | You have completed First crisis calls: you were there 3 of 4 times. Congratulations!
  | Somebody starts next where you started. Would you like to guide others as a mentor?
  | [I would like to]
  | Only you see this. Saying nothing is fine too.
bot edits for dee:
  | Group: First crisis calls (4/4) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot edits in #help-desk:
  | Group: First crisis calls
  | It has ended. Thank you to everyone who was part of it.
bot in #session-first-crisis-calls, below the card:
  | That was First crisis calls (4/4). Thank you all. I ask each of you in a direct message what you take with you.
bot in #session-first-crisis-calls:
  | That was the last meeting of First crisis calls. Thank you for what each of you brought. This room stays open for you to read.
bot edits in #session-first-crisis-calls, below the card:
  | First crisis calls (4/4): one sentence from each of us first. What did you try since we met, and how did it go?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | It is over.
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (4/4)
  | With Leo · Thursday, March 25, 9:00 AM CDT
  | It took place. Thank you for coming.

the record holds
