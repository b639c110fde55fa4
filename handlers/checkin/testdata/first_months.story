# Mia is new. She is asked on day 10, and what she says of leaving goes to the coordinator alone.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor
  leo mentors mia
  the program asks new_hire, supervisor_weekly

on 2027-01-04 09:00 America/Chicago

on 2027-01-14 12:00 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | [Decide]
at Fri 2027-01-08 13:08
bot to sam:
  | Weekly review about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 13, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
  | The program coordinator sees it when the risk is high, and what you write about it. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-11 07:00
bot to sam:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.
at Mon 2027-01-11 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
at Mon 2027-01-11 13:08
bot to sam:
  | Weekly review about Mia: not answered yet. You can answer until Wednesday, January 13, 1:08 PM CST. If it stays open, the next level may hear of it, so that somebody can help.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
bot edits for sam:
  | This check-in is in a newer message.
at Tue 2027-01-12 07:00
bot to sam:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Wed 2027-01-13 13:08
bot to carla:
  | Sam was asked how new people are doing in their first months. The time to answer ended on January 13, 2027, and there is no answer. Please ask Sam what is in the way, so that somebody looks after these people.
  | [Acknowledge] [Say what came of it] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot edits for sam:
  | Weekly review of January 8, 2027 about Mia: the time to answer is over. The next level may hear of it, and ask you what would help. A new one comes on its own.
at Thu 2027-01-14 07:00
bot to carla:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Thu 2027-01-14 10:00
bot to mia:
  | First months: a few taps and, if you like, a sentence or two. You can answer until Thursday, January 21, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
  | The program coordinator sees whether you think about leaving, and why. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia clicks "4 Mostly"
bot opens for mia: First months
bot edits for mia:
  | First months: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

mia sends the form
  belong: 2 Not really
  unsafe: No
  surprised: Everybody is kind.
  leaving: Sometimes
bot opens for mia: One more thing
bot edits for mia:
  | First months: thank you for your answers. You can change them until Thursday, January 21, 10:00 AM CST.
  | [Change]

mia sends the form
  leaving_text: A second person at night.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | Waiting for 2 days.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
  | Sam was asked how new people are doing in their first months. The time to answer ended on January 13, 2027, and there is no answer. Please ask Sam what is in the way, so that somebody looks after these people.
  | [Acknowledge] [Say what came of it] [Reassign] [Snooze] [Call next] [Recuse]
  | Your people
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | Mia: First months of January 14, 2027. Only coordinators see this.
  | Do you think about leaving?: Sometimes
  | What would make you stay?: A second person at night.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | You have been Mia's mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | Waiting for 10 days.
  | [I agree] [Something should change]
  | You and Mia have no SMART goal yet. Start with one.
  | Waiting for 10 days.
  | [Write a goal]
  | Your people
  | Places for mentees: 0 of 1 free.
  | [Change my answers] [What I offer]
  | Next dates
  | No session with Mia is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-01-15 16:00 America/Chicago
at Fri 2027-01-15 09:00
bot to carla:
  | 1 new check-in asks for somebody to talk with the person. You find it on your home.
at Fri 2027-01-15 10:00
bot to carla:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Fri 2027-01-15 13:08
bot to sam:
  | Weekly review about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 20, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
  | The program coordinator sees it when the risk is high, and what you write about it. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

sam clicks "High"
bot edits for carla:
  | Closed: the case about Sam needs nothing more.
bot opens for sam: Weekly review
bot edits for sam:
  | Weekly review about Mia: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

sam sends the form
  logs: 7 of 8
  stage: Back one stage
  unsafe: No
bot opens for sam: One more thing
bot edits for sam:
  | Weekly review about Mia: thank you for your answers. You can change them until Wednesday, January 20, 1:08 PM CST.
  | [Change]

sam sends the form
  risk_text: Medication at night, alone.
  stage_why: Two late calls.
