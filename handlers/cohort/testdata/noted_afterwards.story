# In the call nobody presses the button, and the meeting seems not to have taken place. Carla notes who was there: it counts, and in the end Mia has completed the cohort.

cast
  carla is coordinator
  mia is mentee
  ana is mentee
  bo is mentee
  #help-desk is a channel of carla, mia, ana, bo

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

carla in #help-desk types /mentor cohort First three months
bot opens for carla: Cohort

carla sends the form
  day: 2027-03-04
  time: 9 AM
  meetings: 2
  link: https://meet.example.org/cohort
bot to carla:
  | Cohort: First three months · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot to carla:
  | First three months is announced in the channel #help-desk. People join with the button there.
bot in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 40 of 40 places free
  | [Join] [Leave]
  | Only the members see who joins.

mia in #help-desk clicks "Join"
bot edits for carla:
  | Cohort: First three months · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 40: Mia
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | You are in. Cohort: First three months with Carla: 2 meetings, every week, 60 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 39 of 40 places free
  | [Join] [Leave]
  | Only the members see who joins.

ana in #help-desk clicks "Join"
bot edits for carla:
  | Cohort: First three months · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | 2 of 40: Mia and Ana
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | You are in. Cohort: First three months with Carla: 2 meetings, every week, 60 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 38 of 40 places free
  | [Join] [Leave]
  | Only the members see who joins.

bo in #help-desk clicks "Join"
bot to carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months · meeting 1 of 2: Thursday, March 4, 9:00 AM CST
  | 3 of 40: Mia, Ana and Bo
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | Cohort: First three months is going ahead, and its room is open. The first of 2 meetings is on Thursday, March 4, 9:00 AM CST, 60 minutes.
bot to ana:
  | Cohort: First three months is going ahead, and its room is open. The first of 2 meetings is on Thursday, March 4, 9:00 AM CST, 60 minutes.
bot to bo:
  | You are in. Cohort: First three months with Carla: 2 meetings, every week, 60 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 37 of 40 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-first-three-months:
  | Welcome to First three months. We meet live in a call. Everyone who is there often enough graduates at the end.
  | We meet 2 times, 60 minutes each, for the first time on Thursday, March 4, 9:00 AM CST.
  | What is said here stays here, and nothing about a person you support is written here.
room #session-first-three-months has carla, mia, ana, bo

on 2027-03-04 09:00 America/Chicago
at Wed 2027-03-03 09:00
bot in #session-first-three-months, below the card:
  | Agenda of First three months (1/2)
  | - Opening: one word from each of us in the chat of the call
  | - What each of us takes away
at Thu 2027-03-04 08:50
bot to carla:
  | Cohort: First three months (1/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [Start]
bot to mia:
  | Cohort: First three months (1/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
bot to ana:
  | Cohort: First three months (1/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
bot to bo:
  | Cohort: First three months (1/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)

carla clicks "Start"
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is under way.
  | With a place: Mia, Ana and Bo
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to ana:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to bo:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot in #session-first-three-months, below the card:
  | First three months (1/2): in the chat of the call, one word from each of us: how are you today?
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

carla clicks "End"
bot to carla:
  | Cohort: First three months (1/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot to carla:
  | Nobody said that they are here for First three months (1/2) this time. That says nothing about the topic: often another hour or another channel makes the difference. Thank you for offering it. If people were there without saying so, note it on the card of the session within a week: Who was here.
bot edits for carla:
  | Cohort: First three months (1/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It did not take place this time.
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It did not take place this time.
  | Had a place: Mia, Ana and Bo
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months · meeting 1 of 2: Thursday, March 11, 9:00 AM CST
  | 3 of 40: Mia, Ana and Bo
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot edits for mia:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It did not take place this time.
bot edits for ana:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It did not take place this time.
bot edits for bo:
  | Cohort: First three months (1/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It did not take place this time.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | Meeting 1: Thursday, March 11, 9:00 AM CST
  | 37 of 40 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.
bot edits in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 4, 9:00 AM CST
  | It did not take place this time.
bot edits in #session-first-three-months, below the card:
  | First three months (1/2): in the chat of the call, one word from each of us: how are you today?
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | It did not take place this time.

carla clicks "Who was here"
bot opens for carla: Who was here

carla sends the form
  who: Mia | Ana
bot to carla:
  | Thank you for leading First three months (1/2). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is over.
  | Here: Mia and Ana
  | Had a place: Bo
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months · meeting 2 of 2: Thursday, March 11, 9:00 AM CST
  | 3 of 40: Mia, Ana and Bo
  | Attendance so far: 2/3
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | Carla has noted that you were at First three months (1/2). If that is not so, please tell Carla.
bot to mia:
  | What do you take with you from First three months (1/2)?
  | [Write it down]
  | Everyone in the cohort reads what you write. How useful it was is counted without your name.
bot to ana:
  | Carla has noted that you were at First three months (1/2). If that is not so, please tell Carla.
bot to ana:
  | What do you take with you from First three months (1/2)?
  | [Write it down]
  | Everyone in the cohort reads what you write. How useful it was is counted without your name.
bot edits in #help-desk:
  | Cohort: First three months
  | With Carla · 2 meetings, every week, 60 minutes
  | Meeting 2: Thursday, March 11, 9:00 AM CST
  | 37 of 40 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot edits in #session-first-three-months:
  | Cohort: First three months (1/2)
  | With Carla · Thursday, March 4, 9:00 AM CST
  | It took place. Thank you for coming.
bot edits in #session-first-three-months:
  | Cohort: First three months (2/2)
  | With Carla · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

on 2027-03-11 09:00 America/Chicago
at Fri 2027-03-05 09:00
bot to bo:
  | What you missed: First three months (1/2) on Thursday, March 4.
  | Nothing was written down this time. The notes may be in the room.
  | The next meeting is on Thursday, March 11, 9:00 AM CST.
at Wed 2027-03-10 09:00
bot in #session-first-three-months, below the card:
  | Agenda of First three months (2/2)
  | - Opening: one word from each of us in the chat of the call
  | - What each of us takes away
at Thu 2027-03-11 08:50
bot to carla:
  | Cohort: First three months (2/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [Start]
bot to mia:
  | Cohort: First three months (2/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
bot to ana:
  | Cohort: First three months (2/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
bot to bo:
  | Cohort: First three months (2/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)

carla clicks "Start"
bot edits for carla:
  | Cohort: First three months (1/2) · Thursday, March 4, 9:00 AM CST · 60 minutes
  | It is over.
  | Here: Mia and Ana
  | Had a place: Bo
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is under way.
  | With a place: Mia, Ana and Bo
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Cohort: First three months (2/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to ana:
  | Cohort: First three months (2/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to bo:
  | Cohort: First three months (2/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | [I am here] [I cannot come]
  | The host sees who is here.
bot in #session-first-three-months, below the card:
  | First three months (2/2): in the chat of the call, one word from each of us: how are you today?
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #session-first-three-months:
  | Cohort: First three months (2/2)
  | With Carla · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is a video call; everyone with a place gets the link.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

ana clicks "I am here"
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is under way.
  | Here: Ana
  | With a place: Mia and Bo
  | [End] [Who was here]
  | Only you see who joins.
bot answers ana:
  | Good to have you here. It is noted that you are at First three months (2/2).

carla clicks "End"
bot to carla:
  | First three months is complete. Attendance each time: 2/3, 1/3.
  | Completed: Ana. Thank you for leading it.
bot to carla:
  | Thank you for leading First three months (2/2). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for carla:
  | Cohort: First three months (2/2) begins at 9:00 AM. It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It is over.
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is over.
  | Here: Ana
  | Had a place: Mia and Bo
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months has ended.
  | 3 of 40: Mia, Ana and Bo
  | Attendance so far: 2/3, 1/3
  | Completed: Ana
  | Only the person who leads it sees this.
bot to mia:
  | First three months has ended. You were there 1 of 2 times; thank you for the time you gave it.
bot edits for mia:
  | Cohort: First three months (2/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It is over.
bot to ana:
  | What do you take with you from First three months (2/2)?
  | [Write it down]
  | Everyone in the cohort reads what you write. How useful it was is counted without your name.
bot to ana:
  | You have completed First three months: you were there 2 of 2 times. Congratulations!
  | Somebody starts next where you started. Would you like to guide others as a mentor?
  | [I would like to]
  | Only you see this. Saying nothing is fine too.
bot edits for ana:
  | Cohort: First three months (2/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It is over.
bot to bo:
  | First three months has ended. It did not work out for you this time; you are welcome in the next one.
bot edits for bo:
  | Cohort: First three months (2/2) with Carla has begun: planned for 9:00 AM, 60 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/cohort)
  | It is over.
bot edits in #help-desk:
  | Cohort: First three months
  | It has ended. Thank you to everyone who was part of it.
bot in #session-first-three-months, below the card:
  | That was First three months (2/2). Thank you all. I ask each of you in a direct message what you take with you.
bot in #session-first-three-months:
  | That was the last meeting of First three months. Thank you for what each of you brought. This room stays open for you to read.
bot edits in #session-first-three-months:
  | Cohort: First three months (2/2)
  | With Carla · Thursday, March 11, 9:00 AM CST
  | It took place. Thank you for coming.
bot edits in #session-first-three-months, below the card:
  | First three months (2/2): in the chat of the call, one word from each of us: how are you today?
  | We have 60 minutes. Tap once, so that the host knows who is here.
  | It is over.

carla clicks "Who was here" on "(2/2)"
bot opens for carla: Who was here

carla sends the form
  who: Mia
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is over.
  | Here: Mia and Ana
  | Had a place: Bo
  | [Who was here]
  | Only you see who joins.
bot edits for carla:
  | Cohort: First three months has ended.
  | 3 of 40: Mia, Ana and Bo
  | Attendance so far: 2/3, 2/3
  | Completed: Mia and Ana
  | Only the person who leads it sees this.
bot to mia:
  | Carla has noted that you were at First three months (2/2). If that is not so, please tell Carla.
bot to mia:
  | What do you take with you from First three months (2/2)?
  | [Write it down]
  | Everyone in the cohort reads what you write. How useful it was is counted without your name.
bot to mia:
  | You have completed First three months: you were there 2 of 2 times. Congratulations!
  | Somebody starts next where you started. Would you like to guide others as a mentor?
  | [I would like to]
  | Only you see this. Saying nothing is fine too.

mia clicks "I would like to"
bot to carla:
  | Mia has completed First three months (2 of 2 meetings) and would like to become a mentor. Please look at your program's criteria for mentors first.
  | [Make a mentor]
bot edits for mia:
  | You have completed First three months, and you would like to guide others. The people who look after the program know. If you become a mentor, I tell you.

after 8 days
at Fri 2027-03-12 09:00
bot to bo:
  | What you missed: First three months (2/2) on Thursday, March 11.
  | Nothing was written down this time. The notes may be in the room.
at Thu 2027-03-18 10:00
bot edits for carla:
  | Cohort: First three months (2/2) · Thursday, March 11, 9:00 AM CST · 60 minutes
  | It is over.
  | Here: Mia and Ana
  | Had a place: Bo
  | Only you see who joins.

the record holds
