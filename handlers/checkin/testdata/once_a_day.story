# Mia wants her questions once a day, at noon. What was due before comes then, in one message.

cast
  carla is coordinator
  mia is mentee, hired 2027-01-08
  leo is mentor
  leo mentors mia
  the program asks new_hire

on 2027-01-04 09:00 America/Chicago

mia types /mentor away
bot answers mia:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]

mia clicks "Working days and nights"
bot opens for mia: Days and nights

mia sends the form
  digest: Once a day, at noon
bot to mia:
  | Your working days are on file. Questions come once a day; safety and gates never wait.

on 2027-01-18 13:00 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Works alongside is due on Friday, January 22. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Works alongside is due on Friday, January 22. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
at Tue 2027-01-12 09:00
bot to mia:
  | Your gate Ready to start is due on Wednesday, January 13. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Ready to start is due on Wednesday, January 13. Still missing: Work sample (2). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
at Thu 2027-01-14 09:00
bot to carla:
  | A gate is overdue
  | Mia's gate Ready to start was due on Wednesday, January 13. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Fri 2027-01-15 09:00
bot to mia:
  | Your gate Works alongside is due on Friday, January 22. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Works alongside is due on Friday, January 22. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
at Mon 2027-01-18 09:00
bot to carla:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 14, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Mon 2027-01-18 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 12:00
bot to mia:
  | A few things are waiting for you. Each takes a few taps:
  | - Check-in: until Wednesday, January 27, 9:03 AM CST
  | - First months: until Monday, January 25, 10:00 AM CST
  | On your home there are 2 more.
  | [Check-in] [First months] [Snooze]

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | Waiting for 14 days.
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | Waiting for 14 days.
  | [Write a goal]
  | Check-in, until Wednesday, January 27, 9:03 AM CST. Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer]
  | First months, until Monday, January 25, 10:00 AM CST. Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer]
  | Goals and gates
  | Ready to start was due on Wednesday, January 13. So far: Work sample 0 of 2.
  | Works alongside is due on Friday, January 22. So far: Reflective debrief 0 of 5, Documentation check 0 of 1, Scenario 0 of 1. Also needed: the gate Ready to start.
  | Works with a supervisor at hand is due on Friday, February 5. So far: Reflective debrief 0 of 10, Documentation check 0 of 1, Scenario 0 of 3. Also needed: the gate Works alongside.
  | Independent practice is due on Friday, March 5. So far: Observation 0 of 1, Documentation check 0 of 2. Also needed: a supervisor's direct observation, the gate Works with a supervisor at hand.
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
