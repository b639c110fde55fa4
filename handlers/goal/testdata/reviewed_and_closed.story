# A goal is reviewed on day 30 and 60. Somebody says where it stands, and at its end the pair scores it.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor goal
bot opens for mia: SMART goal

mia sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  due: 2027-03-26
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
  | By: March 26, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo clicks "Accept"
bot to mia:
  | The goal Write handover notes at Oak House is active: from 5 of 10 to 9 of 10 by March 26, 2027.
bot to leo:
  | The goal Write handover notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by March 26, 2027.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 26, 2027
  | You both accepted it, and it is active.
bot to sam:
  | Mia and their mentor agreed on a goal: Write handover notes at Oak House, from 5 of 10 to 9 of 10 by March 26, 2027.

mia types /mentor goal
bot answers mia:
  | Your goals with Leo:
  | 1. Write handover notes at Oak House, by March 26, 2027. Now: no update yet, target: 9 of 10
  | [1. Where it stands] [Write a goal]

mia clicks "1. Where it stands"
bot opens for mia: Where it stands

mia sends the form
  standing: 6 of 10
  course: On track
  done: Read five of Leo's notes
  note: Reading before writing helps
bot to mia:
  | Noted for Write handover notes at Oak House: 6 of 10. Leo sees it too.
bot to leo:
  | Mia about the goal Write handover notes at Oak House: now 6 of 10 (on track).
  | Reading before writing helps
  | [Add something]

on 2027-02-05 12:00 America/Chicago
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
bot to leo:
  | It has been quiet around Write handover notes at Oak House (Mia) for 21 days. What is the smallest next step, and what is in its way?
  | [Say where it stands] [More time] [Close it]
  | If it stays quiet for another week, the mentee's supervisor hears of it, so that someone can help.
at Mon 2027-01-25 10:00
bot to leo:
  | Mia has not answered the check-in of Monday, January 18 yet. A short word from you may help more than another reminder from me.
at Tue 2027-01-26 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, January 18
  | - Leo: Mentor check-in of Monday, January 18
at Wed 2027-01-27 09:03
bot edits for mia:
  | Check-in of January 18, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-27 09:26
bot edits for leo:
  | Mentor check-in of January 18, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-02-01 09:00
bot to mia:
  | It has been quiet around Write handover notes at Oak House for 28 days. What is the smallest next step, and what is in its way?
  | [Say where it stands] [More time] [Close it]
  | The mentee's supervisor hears of it now, so that someone can help.
bot to leo:
  | It has been quiet around Write handover notes at Oak House (Mia) for 28 days. What is the smallest next step, and what is in its way?
  | [Say where it stands] [More time] [Close it]
  | The mentee's supervisor hears of it now, so that someone can help.
bot to sam:
  | Nobody has said anything about Mia's goal Write handover notes at Oak House for 28 days. Perhaps they need time, a case to practice on, or another goal. They were asked twice.
  | [History]
at Mon 2027-02-01 10:00
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-02-03 09:00
bot to mia:
  | Day 30 of your goal Write handover notes at Oak House. Last update: 6 of 10. Target: 9 of 10 by March 26, 2027.
  | Where does it stand?
  | [Say where it stands] [More time] [Close it]
  | You both see the answer. It is enough if one of you answers.
bot to leo:
  | Day 30 of your goal Write handover notes at Oak House (Mia). Last update: 6 of 10. Target: 9 of 10 by March 26, 2027.
  | Where does it stand?
  | [Say where it stands] [More time] [Close it]
  | You both see the answer. It is enough if one of you answers.
at Wed 2027-02-03 10:00
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Fri 2027-02-05 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-02-05 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.

leo clicks "Say where it stands" on "Day 30"
bot opens for leo: Where it stands

leo sends the form
  standing: 7 of 10
  course: Stuck
  done: Read five of Leo's notes | Write one together
  note: No evening shifts this month
bot to mia:
  | Leo about the goal Write handover notes at Oak House: now 7 of 10 (stuck).
  | No evening shifts this month
  | A question that often helps: what is the smallest next step?
  | [Add something]
bot to leo:
  | Noted for Write handover notes at Oak House: 7 of 10. Mia sees it too.

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
  | Waiting for 32 days.
  | [I agree] [Something should change]
  | Check-in, until Wednesday, February 10, 9:03 AM CST. Progress on your goal
  | Waiting for 4 days.
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer]
  | Goals and gates
  | What you reached in the last 30 days:
  | - a step: Write one together
  | Only you see this list, and nobody counts it.
  | Write handover notes at Oak House: from 5 of 10 to 9 of 10 by March 26, 2027; now 7 of 10; 2 of 3 steps done
  | [Say where it stands] [Close it] [History]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-03-08 12:00 America/Chicago
at Mon 2027-02-08 09:00
bot to leo:
  | Mia has not answered the check-in of Monday, February 1 yet. A short word from you may help more than another reminder from me.
at Tue 2027-02-09 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, February 1
  | - Leo: Mentor check-in of Monday, February 1
at Wed 2027-02-10 09:03
bot edits for mia:
  | Check-in of February 1, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-10 09:26
bot edits for leo:
  | Mentor check-in of February 1, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-02-15 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-15 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-02-17 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 24, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Wed 2027-02-17 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 24, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Fri 2027-02-19 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 24, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-02-19 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 24, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Mon 2027-02-22 09:00
bot to leo:
  | Mia has not answered the check-in of Monday, February 15 yet. A short word from you may help more than another reminder from me. If this one stays open as well, I send Mia no more reminders, and do not tell you of each check-in, until there is an answer.
at Tue 2027-02-23 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, February 15, and the 2 before it. If it stays open, Mia gets the next ones without reminders, and they stand on your home, not here
  | - Leo: Mentor check-in of Monday, February 15, and the 2 before it. If it stays open, Leo gets the next ones without reminders, and they stand on your home, not here
at Wed 2027-02-24 09:03
bot edits for mia:
  | Check-in of February 15, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-24 09:26
bot edits for leo:
  | Mentor check-in of February 15, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Fri 2027-02-26 09:00
bot to mia:
  | It has been quiet around Write handover notes at Oak House for 21 days. What is the smallest next step, and what is in its way?
  | [Say where it stands] [More time] [Close it]
  | If it stays quiet for another week, the mentee's supervisor hears of it, so that someone can help.
bot to leo:
  | It has been quiet around Write handover notes at Oak House (Mia) for 21 days. What is the smallest next step, and what is in its way?
  | [Say where it stands] [More time] [Close it]
  | If it stays quiet for another week, the mentee's supervisor hears of it, so that someone can help.
at Mon 2027-03-01 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 10, 9:03 AM CST.
  | The last 3 stayed open, so you are not reminded of this one.
  | The people who look after the program see that they stay open.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-01 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 10, 9:26 AM CST.
  | The last 3 stayed open, so you are not reminded of this one.
  | The people who look after the program see that they stay open.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Fri 2027-03-05 09:00
bot to mia:
  | Day 60 of your goal Write handover notes at Oak House. Last update: 7 of 10. Target: 9 of 10 by March 26, 2027.
  | Where does it stand?
  | [Say where it stands] [More time] [Close it]
  | You both see the answer. It is enough if one of you answers.
bot to leo:
  | Day 60 of your goal Write handover notes at Oak House (Mia). Last update: 7 of 10. Target: 9 of 10 by March 26, 2027.
  | Where does it stand?
  | [Say where it stands] [More time] [Close it]
  | You both see the answer. It is enough if one of you answers.

mia clicks "Say where it stands" on "Day 60"
bot opens for mia: Where it stands

mia sends the form
  standing: 8 of 10
  course: On track
bot to mia:
  | Noted for Write handover notes at Oak House: 8 of 10. Leo sees it too.
bot to leo:
  | Mia about the goal Write handover notes at Oak House: now 8 of 10 (on track).
  | [Add something]

on 2027-03-20 12:00 America/Chicago
at Wed 2027-03-10 09:03
bot edits for mia:
  | Check-in of March 1, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-03-10 09:26
bot edits for leo:
  | Mentor check-in of March 1, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-03-15 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 24, 9:03 AM CDT.
  | The last 4 stayed open, so you are not reminded of this one.
  | The people who look after the program see that they stay open.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-15 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 24, 9:26 AM CDT.
  | The last 4 stayed open, so you are not reminded of this one.
  | The people who look after the program see that they stay open.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia clicks "Close it"
bot opens for mia: Close the goal

mia sends the form
  score: 0 As agreed
  learning: ok
bot asks mia again:
  | learning: One sentence is enough. What do you take with you?

mia sends the form
  score: +1 More than agreed
  learning: Write the note before the handover and not after it.
bot to mia:
  | Mia closed the goal Write handover notes at Oak House: met (+1 on a scale from -2 to +2).
  | Write the note before the handover and not after it.
  | [Write the next goal] [History]
bot edits for mia:
  | Day 30 of your goal Write handover notes at Oak House. Last update: 6 of 10. Target: 9 of 10 by March 26, 2027.
  | Where does it stand?
  | This goal is closed.
bot edits for mia:
  | Day 60 of your goal Write handover notes at Oak House. Last update: 7 of 10. Target: 9 of 10 by March 26, 2027.
  | Where does it stand?
  | This goal is closed.
bot edits for mia:
  | It has been quiet around Write handover notes at Oak House for 21 days. What is the smallest next step, and what is in its way?
  | This goal is closed.
bot edits for mia:
  | It has been quiet around Write handover notes at Oak House for 21 days. What is the smallest next step, and what is in its way?
  | This goal is closed.
bot edits for mia:
  | It has been quiet around Write handover notes at Oak House for 28 days. What is the smallest next step, and what is in its way?
  | This goal is closed.
bot edits for mia:
  | Leo about the goal Write handover notes at Oak House: now 7 of 10 (stuck).
  | No evening shifts this month
  | A question that often helps: what is the smallest next step?
  | This goal is closed.
bot to leo:
  | Mia closed the goal Write handover notes at Oak House: met (+1 on a scale from -2 to +2).
  | Write the note before the handover and not after it.
  | [Write the next goal] [History]
bot edits for leo:
  | Day 30 of your goal Write handover notes at Oak House (Mia). Last update: 6 of 10. Target: 9 of 10 by March 26, 2027.
  | Where does it stand?
  | This goal is closed.
bot edits for leo:
  | Day 60 of your goal Write handover notes at Oak House (Mia). Last update: 7 of 10. Target: 9 of 10 by March 26, 2027.
  | Where does it stand?
  | This goal is closed.
bot edits for leo:
  | It has been quiet around Write handover notes at Oak House (Mia) for 21 days. What is the smallest next step, and what is in its way?
  | This goal is closed.
bot edits for leo:
  | It has been quiet around Write handover notes at Oak House (Mia) for 21 days. What is the smallest next step, and what is in its way?
  | This goal is closed.
bot edits for leo:
  | It has been quiet around Write handover notes at Oak House (Mia) for 28 days. What is the smallest next step, and what is in its way?
  | This goal is closed.
bot edits for leo:
  | Mia about the goal Write handover notes at Oak House: now 6 of 10 (on track).
  | Reading before writing helps
  | This goal is closed.
bot edits for leo:
  | Mia about the goal Write handover notes at Oak House: now 8 of 10 (on track).
  | This goal is closed.
bot to sam:
  | Mia closed the goal Write handover notes at Oak House: met (+1 on a scale from -2 to +2).
  | Write the note before the handover and not after it.
  | [History]

sam clicks "History" on "closed the goal"
bot answers sam:
  | Write handover notes at Oak House, the newest first:
  | - March 20, 2027: Mia closed it: met, +1. Write the note before the handover and not after it.
  | - March 8, 2027: Mia said: now 8 of 10 (on track)
  | - February 5, 2027: Leo said: now 7 of 10 (stuck): No evening shifts this month
  | - January 4, 2027: Mia said: now 6 of 10 (on track): Reading before writing helps
  | - January 4, 2027: Leo accepted version 1, and it became active
  | - January 4, 2027: Mia wrote version 1: Write handover notes at Oak House, from 5 of 10 to 9 of 10 by March 26, 2027

on 2027-05-01 09:00 America/Chicago
at Wed 2027-03-24 09:03
bot edits for mia:
  | Check-in of March 15, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-03-24 09:26
bot edits for leo:
  | Mentor check-in of March 15, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-03-29 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, April 7, 9:03 AM CDT.
  | The last 5 stayed open, so you are not reminded of this one.
  | The people who look after the program see that they stay open.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-29 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, April 7, 9:26 AM CDT.
  | The last 5 stayed open, so you are not reminded of this one.
  | The people who look after the program see that they stay open.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-04-07 09:03
bot edits for mia:
  | Check-in of March 29, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-04-07 09:26
bot edits for leo:
  | Mentor check-in of March 29, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-04-12 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, April 21, 9:03 AM CDT.
  | The last 6 stayed open, so you get a message about one in 4. Each of them is on your home, and your next answer brings the messages back.
  | The people who look after the program see that they stay open.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-04-12 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, April 21, 9:26 AM CDT.
  | The last 6 stayed open, so you get a message about one in 4. Each of them is on your home, and your next answer brings the messages back.
  | The people who look after the program see that they stay open.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-04-21 09:03
bot edits for mia:
  | Check-in of April 12, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-04-21 09:26
bot edits for leo:
  | Mentor check-in of April 12, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.

the record holds
