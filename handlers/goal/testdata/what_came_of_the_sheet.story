# The sheet of a pair shows what has come of it: the sessions that were held, and the goals that were closed.

cast
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor
  leo mentors mia from today

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot to leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.

mia clicks "Accept the sheet"
bot answers mia:
  | Noted: you accepted the sheet.
bot edits for mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Change the sheet]
  | You accepted it; Leo has not yet. Once both of you have, it counts. Then the mentee's supervisor sees it too.

leo clicks "Accept the sheet"
bot to mia:
  | You and Leo both accepted the objective sheet. It counts from now on, and the mentee's supervisor sees it too.
  | [Open the sheet]
bot edits for mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | The mentee's supervisor sees it too.
bot answers leo:
  | You and Mia both accepted the objective sheet. It counts from now on, and the mentee's supervisor sees it too.
  | [Open the sheet]
bot edits for leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | The mentee's supervisor sees it too.
bot to sam:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | The mentee's supervisor sees it too.

mia types /mentor goal
bot opens for mia: SMART goal

mia sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  due: 2027-01-29
  why: The evening shift reads them first
  plan: If the shift is full, I write the note before I leave
  milestones: Read five of Leo's notes\nWrite one together\nWrite one alone
bot to mia:
  | Your goal Write handover notes at Oak House is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 29, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo clicks "Accept" on "Write handover notes"
bot to mia:
  | The goal Write handover notes at Oak House is active: from 5 of 10 to 9 of 10 by January 29, 2027.
bot to leo:
  | The goal Write handover notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by January 29, 2027.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 29, 2027
  | You both accepted it, and it is active.
bot to sam:
  | Mia and their mentor agreed on a goal: Write handover notes at Oak House, from 5 of 10 to 9 of 10 by January 29, 2027.

mia types /mentor goal sheet
bot answers mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | So far: 0 of 7 sessions held, 0 goals closed.
  | 1. Write handover notes at Oak House, by January 29, 2027. Now: no update yet, target: 9 of 10
  | The mentee's supervisor sees it too.

mia types /mentor session
bot answers mia:
  | These times suit you and Leo both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 5, 8:00 AM CST] [Wednesday, January 6, 8:00 AM CST] [Thursday, January 7, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

mia clicks "Tuesday, January 5, 8:00 AM CST"
bot to mia:
  | I asked Leo about Tuesday, January 5, 8:00 AM CST.
bot to leo:
  | Mia suggests a session on Tuesday, January 5, 8:00 AM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.

leo clicks "Accept" on "8:00 AM"
bot to mia:
  | Your session
  | Tuesday, January 5, 8:00 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | - Goal: Write handover notes at Oak House. Now: no update yet, target: 9 of 10
  | A question to begin with: What should I know about you so that these talks are worth your time?
  | [Add to the agenda] [Another question] [Move]
  | Only you and your mentor see the agenda. Please leave out the names of people you support.
bot to mia:
  | Your session with Leo is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot to leo:
  | Before your session
  | Tuesday, January 5, 8:00 AM CST with Mia, 45 minutes. Mia leads the agenda.
  | - Goal: Write handover notes at Oak House. Now: no update yet, target: 9 of 10
  | A question that may help: What should I know about you so that these talks are worth your time?
  | [Another question] [Move]
  | You support and observe. What someone may do on their own is decided by their supervisor.
bot to leo:
  | Your session with Mia is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot edits for leo:
  | Mia suggests a session on Tuesday, January 5, 8:00 AM CST, for 45 minutes.
  | This time is agreed.

on 2027-01-05 12:00 America/Chicago
at Tue 2027-01-05 08:00
bot to mia:
  | It is 8:00 AM: your session with Leo.
  | [Start] [We are not meeting] [Move]
bot to leo:
  | It is 8:00 AM: your session with Mia.
  | [Start] [We are not meeting] [Move]

mia clicks "Start"
bot answers mia:
  | Have a good conversation! In 45 minutes I ask you both what you take with you.
  | [We are done]

mia clicks "We are done"
bot to mia:
  | You and Leo met on Tuesday, January 5. What do you take with you? Three minutes now make it last.
  | [Reflect] [Add an action] [Plan the next one]
bot edits for mia:
  | It is 8:00 AM: your session with Leo.
  | You have met.
bot edits for mia:
  | Your session
  | Tuesday, January 5, 8:00 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | - Goal: Write handover notes at Oak House. Now: no update yet, target: 9 of 10
  | A question to begin with: What should I know about you so that these talks are worth your time?
  | [Another question]
  | You have met.
bot edits for mia:
  | Your session with Leo is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | You have met.
bot to leo:
  | You and Mia met on Tuesday, January 5. Did you see something, or is there something that one of you will do?
  | [Reflect] [Add an action] [Plan the next one]
bot edits for leo:
  | Before your session
  | Tuesday, January 5, 8:00 AM CST with Mia, 45 minutes. Mia leads the agenda.
  | - Goal: Write handover notes at Oak House. Now: no update yet, target: 9 of 10
  | A question that may help: What should I know about you so that these talks are worth your time?
  | [Another question]
  | You have met.
bot edits for leo:
  | It is 8:00 AM: your session with Mia.
  | You have met.
bot edits for leo:
  | Your session with Mia is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | You have met.

on 2027-02-01 12:00 America/Chicago
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
at Tue 2027-01-12 07:00
bot to sam:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Thu 2027-01-14 07:00
bot to sam:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Fri 2027-01-15 09:00
bot to sam:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Mon 2027-01-18 07:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
at Mon 2027-01-18 09:00
bot to mia:
  | Your gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Mia's gate Works alongside is due on Monday, January 18, and it is your decision. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | If it stays open, the next level is told.
bot to sam:
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | [Decide]
bot to sam:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Tue 2027-01-19 09:00
bot to sam:
  | A gate is overdue
  | Mia's gate Works alongside was due on Monday, January 18. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to sam:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Wed 2027-01-20 09:00
bot to sam:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Wed 2027-01-20 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Wed 2027-01-20 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Thu 2027-01-21 09:00
bot to sam:
  | A gate is overdue
  | Mia's gate Works alongside was due on Monday, January 18. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to sam:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Fri 2027-01-22 09:00
bot to sam:
  | Nobody is taking care of 2 overdue gates, and you are among those who can. The first has been open since January 12, 2027. All are on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Fri 2027-01-22 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Mon 2027-01-25 09:00
bot to mia:
  | It has been quiet around Write handover notes at Oak House for 21 days. What is the smallest next step, and what is in its way?
  | [Say where it stands] [More time] [Close it]
  | If it stays quiet for another week, the mentee's supervisor hears of it, so that someone can help.
bot to mia:
  | Your gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | It has been quiet around Write handover notes at Oak House (Mia) for 21 days. What is the smallest next step, and what is in its way?
  | [Say where it stands] [More time] [Close it]
  | If it stays quiet for another week, the mentee's supervisor hears of it, so that someone can help.
bot to leo:
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | [Decide]
bot to sam:
  | Nobody is taking care of 2 overdue gates, and you are among those who can. The first has been open since January 12, 2027. All are on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Mon 2027-01-25 10:00
bot to leo:
  | Mia has not answered the check-in of Monday, January 18 yet. A short word from you may help more than another reminder from me.
at Tue 2027-01-26 09:00
bot to sam:
  | Nobody is taking care of 2 overdue gates, and you are among those who can. The first has been open since January 12, 2027. All are on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Tue 2027-01-26 10:00
bot to sam:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, January 18
  | - Leo: Mentor check-in of Monday, January 18
at Wed 2027-01-27 09:00
bot to sam:
  | Nobody is taking care of 2 overdue gates, and you are among those who can. The first has been open since January 12, 2027. All are on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Wed 2027-01-27 09:03
bot edits for mia:
  | Check-in of January 18, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-27 09:26
bot edits for leo:
  | Mentor check-in of January 18, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Thu 2027-01-28 09:00
bot to sam:
  | Nobody is taking care of 2 overdue gates, and you are among those who can. The first has been open since January 12, 2027. All are on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Fri 2027-01-29 09:00
bot to sam:
  | Nobody is taking care of 2 overdue gates, and you are among those who can. The first has been open since January 12, 2027. All are on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Mon 2027-02-01 07:00
bot to mia:
  | Your gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to mia:
  | Your goal Write handover notes at Oak House was due on January 29, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to leo:
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 29, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
at Mon 2027-02-01 09:00
bot to sam:
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1, and it is your decision. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | [Decide]
  | If it stays open, the next level is told.
bot to sam:
  | Nobody is taking care of 2 overdue gates, and you are among those who can. The first has been open since January 12, 2027. All are on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Mon 2027-02-01 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-01 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia clicks "Close it"
bot opens for mia: Close the goal

mia sends the form
  score: 0 As agreed
  learning: Read what others wrote before I write.
bot to mia:
  | Mia closed the goal Write handover notes at Oak House: met (0 on a scale from -2 to +2).
  | Read what others wrote before I write.
  | [Write the next goal] [History]
bot edits for mia:
  | It has been quiet around Write handover notes at Oak House for 21 days. What is the smallest next step, and what is in its way?
  | This goal is closed.
bot edits for mia:
  | Your goal Write handover notes at Oak House was due on January 29, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This goal is closed.
bot to leo:
  | Mia closed the goal Write handover notes at Oak House: met (0 on a scale from -2 to +2).
  | Read what others wrote before I write.
  | [Write the next goal] [History]
bot edits for leo:
  | It has been quiet around Write handover notes at Oak House (Mia) for 21 days. What is the smallest next step, and what is in its way?
  | This goal is closed.
bot edits for leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 29, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This goal is closed.
bot to sam:
  | Mia closed the goal Write handover notes at Oak House: met (0 on a scale from -2 to +2).
  | Read what others wrote before I write.
  | [History]

sam types /mentor goal sheet @mia
bot answers sam:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | So far: 1 of 7 sessions held, 1 goal closed.
  | The mentee's supervisor sees it too.
