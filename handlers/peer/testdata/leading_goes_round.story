# Three peers without a mentor: who leads goes round, and when Mia, who began it, leaves, it goes on.

cast
  mia is mentee
  ana is mentee
  bo is mentee
  #help-desk is a channel of mia, ana, bo

on 2027-03-02 10:00 America/Chicago
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

mia in #help-desk types /mentor peers Night shifts
bot opens for mia: Peers

mia sends the form
  day: 2027-03-04
  time: 9 AM
  meetings: 3
bot to mia:
  | Night shifts is announced in the channel #help-desk. People join with the button there.
bot to mia:
  | Peers: Night shifts · first of 3 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 6: Mia
  | [Add a member] [End the group] [Leave the group]
  | Only the person who leads it sees this.
bot in #help-desk:
  | Peers: Night shifts
  | With Mia · 3 meetings, every 2 weeks, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the members see who joins.

ana in #help-desk clicks "Join"
bot to mia:
  | Peers: Night shifts (1/3) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Ana
  | [Start] [Call off]
  | Only you see who joins.
bot to mia:
  | Peers: Night shifts is going ahead, and its room is open. The first of 3 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot edits for mia:
  | Peers: Night shifts · meeting 1 of 3: Thursday, March 4, 9:00 AM CST
  | 2 of 6: Mia and Ana
  | [Add a member] [End the group] [Leave the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | At Night shifts (1/3) on Thursday, March 4, 9:00 AM CST it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to ana:
  | You are in. Peers: Night shifts with Mia: 3 meetings, every 2 weeks, 45 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Peers: Night shifts
  | With Mia · 3 meetings, every 2 weeks, 45 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 4 of 6 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-night-shifts:
  | Peers: Night shifts (1/3)
  | With Mia · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-night-shifts:
  | Welcome to Night shifts. Nobody leads this group. You take turns leading the meetings, and everyone is asked.
  | We meet 3 times, 45 minutes each, for the first time on Thursday, March 4, 9:00 AM CST.
  | What is said here stays here, and nothing about a person you support is written here.
room #session-night-shifts has mia, ana

bo in #help-desk clicks "Join"
bot edits for mia:
  | Peers: Night shifts (1/3) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for mia:
  | Peers: Night shifts · meeting 1 of 3: Thursday, March 4, 9:00 AM CST
  | 3 of 6: Mia, Ana and Bo
  | [Add a member] [End the group] [Leave the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to bo:
  | You are in. Peers: Night shifts with Mia: 3 meetings, every 2 weeks, 45 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot to bo:
  | You have a place. Peers: Night shifts (1/3) with Mia, Thursday, March 4, 9:00 AM CST, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Peers: Night shifts
  | With Mia · 3 meetings, every 2 weeks, 45 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 3 of 6 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
room #session-night-shifts has mia, ana, bo

on 2027-03-04 09:00 America/Chicago
at Wed 2027-03-03 09:00
bot in #session-night-shifts, below the card:
  | Agenda of Night shifts (1/3)
  | - Opening: one sentence from each of us, what is on my mind
  | - Ana presents
  | - What each of us takes away
at Thu 2027-03-04 08:50
bot to mia:
  | Peers: Night shifts (1/3) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | [Start]
bot to ana:
  | Peers: Night shifts (1/3) begins at 9:00 AM. It happens in the room of the group, below the announcement.
bot to bo:
  | Peers: Night shifts (1/3) begins at 9:00 AM. It happens in the room of the group, below the announcement.

mia clicks "Start"
bot edits for mia:
  | Peers: Night shifts (1/3) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is under way.
  | With a place: Ana and Bo
  | [End] [Who was here]
  | Only you see who joins.
bot to ana:
  | Peers: Night shifts (1/3) with Mia has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to bo:
  | Peers: Night shifts (1/3) with Mia has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot in #session-night-shifts, below the card:
  | Night shifts (1/3): one sentence from each of us first. What is on your mind, and what would help?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #session-night-shifts:
  | Peers: Night shifts (1/3)
  | With Mia · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

ana clicks "I am here"
bot edits for mia:
  | Peers: Night shifts (1/3) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is under way.
  | Here: Ana
  | With a place: Bo
  | [End] [Who was here]
  | Only you see who joins.
bot answers ana:
  | Good to have you here. It is noted that you are at Night shifts (1/3).

mia clicks "End"
bot to mia:
  | At Night shifts (2/3) on Thursday, March 18, 9:00 AM CDT it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to mia:
  | Thank you for leading Night shifts (1/3). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot to mia:
  | What do you take with you from Night shifts (1/3)?
  | [Write it down]
  | The group reads what you write. How useful it was is counted without your name.
bot edits for mia:
  | Peers: Night shifts (1/3) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | It is over.
bot edits for mia:
  | Peers: Night shifts (1/3) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is over.
  | Here: Ana
  | Had a place: Bo
  | [Who was here]
  | Only you see who joins.
bot edits for mia:
  | Peers: Night shifts · meeting 2 of 3: Thursday, March 18, 9:00 AM CDT
  | 3 of 6: Mia, Ana and Bo
  | Attendance so far: 1/2
  | [Add a member] [End the group] [Leave the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | Peers: Night shifts (2/3) · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | With a place: Mia and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot to ana:
  | What do you take with you from Night shifts (1/3)?
  | [Write it down]
  | The group reads what you write. How useful it was is counted without your name.
bot edits for ana:
  | Peers: Night shifts (1/3) with Mia has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot to bo:
  | At Night shifts (2/3) on Thursday, March 18, 9:00 AM CDT it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot edits for bo:
  | Peers: Night shifts (1/3) with Mia has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot edits for bo:
  | You have a place. Peers: Night shifts (1/3) with Mia, Thursday, March 4, 9:00 AM CST, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot edits in #help-desk:
  | Peers: Night shifts
  | With Mia · 3 meetings, every 2 weeks, 45 minutes
  | Meeting 2: Thursday, March 18, 9:00 AM CDT
  | 3 of 6 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-night-shifts:
  | Peers: Night shifts (2/3)
  | With Ana · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-night-shifts, below the card:
  | That was Night shifts (1/3). Thank you all. I ask each of you in a direct message what you take with you.
bot edits in #session-night-shifts, below the card:
  | Night shifts (1/3): one sentence from each of us first. What is on your mind, and what would help?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | It is over.
bot edits in #session-night-shifts:
  | Peers: Night shifts (1/3)
  | With Mia · Thursday, March 4, 9:00 AM CST
  | It took place. Thank you for coming.

mia clicks "Leave the group"
bot answers mia:
  | You are no longer in Night shifts. You need not say why.
bot edits for mia:
  | You are no longer in Night shifts. You need not say why.
bot to ana:
  | Peers: Night shifts · meeting 2 of 3: Thursday, March 18, 9:00 AM CDT
  | 2 of 6: Ana and Bo
  | Attendance so far: 1/2
  | [Add a member] [End the group] [Leave the group] [Take somebody out]
  | Only the person who leads it sees this.
bot edits for ana:
  | Peers: Night shifts (2/3) · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | With a place: Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits in #help-desk:
  | Peers: Night shifts
  | With Ana · 3 meetings, every 2 weeks, 45 minutes
  | Meeting 2: Thursday, March 18, 9:00 AM CDT
  | 4 of 6 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
room #session-night-shifts has ana, bo

on 2027-03-18 09:00 America/Chicago
at Fri 2027-03-05 09:00
bot to bo:
  | What you missed: Night shifts (1/3) on Thursday, March 4.
  | Nothing was written down this time. The notes may be in the room.
  | The next meeting is on Thursday, March 18, 9:00 AM CDT.
at Thu 2027-03-11 09:00
bot edits for mia:
  | Peers: Night shifts (1/3) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is over.
  | Here: Ana
  | Had a place: Bo
  | Only you see who joins.
at Wed 2027-03-17 09:00
bot in #session-night-shifts, below the card:
  | Agenda of Night shifts (2/3)
  | - Opening: one sentence from each of us, what is on my mind
  | - What each of us takes away
at Thu 2027-03-18 08:50
bot to ana:
  | Peers: Night shifts (2/3) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | [Start]
bot to bo:
  | Peers: Night shifts (2/3) begins at 9:00 AM. It happens in the room of the group, below the announcement.

ana clicks "Start"
bot edits for ana:
  | Peers: Night shifts (2/3) · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It is under way.
  | With a place: Bo
  | [End] [Who was here]
  | Only you see who joins.
bot to bo:
  | Peers: Night shifts (2/3) with Ana has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot in #session-night-shifts, below the card:
  | Night shifts (2/3): one sentence from each of us first. What is on your mind, and what would help?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #session-night-shifts:
  | Peers: Night shifts (2/3)
  | With Ana · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It happens below the announcement.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

bo clicks "I am here"
bot edits for ana:
  | Peers: Night shifts (2/3) · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It is under way.
  | Here: Bo
  | [End]
  | Only you see who joins.
bot answers bo:
  | Good to have you here. It is noted that you are at Night shifts (2/3).

ana clicks "End"
bot to ana:
  | At Night shifts (3/3) on Thursday, April 1, 9:00 AM CDT it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to ana:
  | Thank you for leading Night shifts (2/3). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot to ana:
  | What do you take with you from Night shifts (2/3)?
  | [Write it down]
  | The group reads what you write. How useful it was is counted without your name.
bot edits for ana:
  | Peers: Night shifts (2/3) begins at 9:00 AM. It happens in the room of the group, below the announcement.
  | It is over.
bot edits for ana:
  | Peers: Night shifts (2/3) · Thursday, March 18, 9:00 AM CDT · 45 minutes
  | It is over.
  | Here: Bo
  | Only you see who joins.
bot edits for ana:
  | Peers: Night shifts · meeting 3 of 3: Thursday, April 1, 9:00 AM CDT
  | 2 of 6: Ana and Bo
  | Attendance so far: 1/2, 1/1
  | [Add a member] [End the group] [Leave the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to bo:
  | Peers: Night shifts (3/3) · Thursday, April 1, 9:00 AM CDT · 45 minutes
  | With a place: Ana
  | [Start] [Call off]
  | Only you see who joins.
bot to bo:
  | What do you take with you from Night shifts (2/3)?
  | [Write it down]
  | The group reads what you write. How useful it was is counted without your name.
bot edits for bo:
  | Peers: Night shifts (2/3) with Ana has begun: planned for 9:00 AM, 45 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot edits in #help-desk:
  | Peers: Night shifts
  | With Ana · 3 meetings, every 2 weeks, 45 minutes
  | Meeting 3: Thursday, April 1, 9:00 AM CDT
  | 4 of 6 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-night-shifts:
  | Peers: Night shifts (3/3)
  | With Bo · Thursday, April 1, 9:00 AM CDT · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-night-shifts, below the card:
  | That was Night shifts (2/3). Thank you all. I ask each of you in a direct message what you take with you.
bot edits in #session-night-shifts, below the card:
  | Night shifts (2/3): one sentence from each of us first. What is on your mind, and what would help?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | It is over.
bot edits in #session-night-shifts:
  | Peers: Night shifts (2/3)
  | With Ana · Thursday, March 18, 9:00 AM CDT
  | It took place. Thank you for coming.

the record holds
