# Nobody says anything about a goal for three weeks: the pair is asked, and a week later the supervisor hears.

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
  due: 2027-04-01
bot to mia:
  | Your goal Write handover notes at Oak House is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: April 1, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo clicks "Accept"
bot to mia:
  | The goal Write handover notes at Oak House is active: from 5 of 10 to 9 of 10 by April 1, 2027.
bot to leo:
  | The goal Write handover notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by April 1, 2027.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: April 1, 2027
  | You both accepted it, and it is active.
bot to sam:
  | Mia and their mentor agreed on a goal: Write handover notes at Oak House, from 5 of 10 to 9 of 10 by April 1, 2027.

after 22 days
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

after 8 days
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
  | Day 30 of your goal Write handover notes at Oak House. Last update: none yet. Target: 9 of 10 by April 1, 2027.
  | Where does it stand?
  | [Say where it stands] [More time] [Close it]
  | You both see the answer. It is enough if one of you answers.
bot to leo:
  | Day 30 of your goal Write handover notes at Oak House (Mia). Last update: none yet. Target: 9 of 10 by April 1, 2027.
  | Where does it stand?
  | [Say where it stands] [More time] [Close it]
  | You both see the answer. It is enough if one of you answers.

sam clicks "History" on "Nobody has said anything"
bot answers sam:
  | Write handover notes at Oak House, the newest first:
  | - January 4, 2027: Leo accepted version 1, and it became active
  | - January 4, 2027: Mia wrote version 1: Write handover notes at Oak House, from 5 of 10 to 9 of 10 by April 1, 2027

mia clicks "Say where it stands" on "quiet"
bot opens for mia: Where it stands

mia sends the form
  standing: 5 of 10
  course: Stuck
  note: There was no time
bot to mia:
  | Noted for Write handover notes at Oak House: 5 of 10. Leo sees it too.
bot to leo:
  | Mia about the goal Write handover notes at Oak House: now 5 of 10 (stuck).
  | There was no time
  | A question that often helps: what is the smallest next step?
  | [Add something]

after 25 days
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
at Wed 2027-02-24 09:00
bot to mia:
  | It has been quiet around Write handover notes at Oak House for 21 days. What is the smallest next step, and what is in its way?
  | [Say where it stands] [More time] [Close it]
  | If it stays quiet for another week, the mentee's supervisor hears of it, so that someone can help.
bot to leo:
  | It has been quiet around Write handover notes at Oak House (Mia) for 21 days. What is the smallest next step, and what is in its way?
  | [Say where it stands] [More time] [Close it]
  | If it stays quiet for another week, the mentee's supervisor hears of it, so that someone can help.
at Wed 2027-02-24 09:03
bot edits for mia:
  | Check-in of February 15, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-24 09:26
bot edits for leo:
  | Mentor check-in of February 15, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
