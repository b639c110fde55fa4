# The day of a goal passes. The pair is asked how it ended; one gives it more time, and then it is closed.

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
  due: 2027-01-20
bot to mia:
  | Your goal Write handover notes at Oak House is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 20, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo clicks "Accept"
bot to mia:
  | The goal Write handover notes at Oak House is active: from 5 of 10 to 9 of 10 by January 20, 2027.
bot to leo:
  | The goal Write handover notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by January 20, 2027.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 20, 2027
  | You both accepted it, and it is active.
bot to sam:
  | Mia and their mentor agreed on a goal: Write handover notes at Oak House, from 5 of 10 to 9 of 10 by January 20, 2027.

on 2027-01-21 12:00 America/Chicago
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
at Thu 2027-01-21 09:00
bot to mia:
  | Your goal Write handover notes at Oak House was due on January 20, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 20, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]

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
  | Waiting for 17 days.
  | [I agree] [Something should change]
  | Check-in, until Wednesday, January 27, 9:03 AM CST. Progress on your goal
  | Waiting for 3 days.
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer]
  | Your goal Write handover notes at Oak House was due on January 20, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | Waiting for 1 day.
  | [Met] [Partly] [Not this time] [More time]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-01-28 12:00 America/Chicago
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
at Thu 2027-01-28 09:00
bot to mia:
  | Your goal Write handover notes at Oak House was due on January 20, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 20, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to sam:
  | Mia's goal Write handover notes at Oak House was due on January 20, 2027 and is still open. They were asked twice how it ended. It may be a good question for your next supervision meeting.
  | [History]

leo clicks "More time" on "How did it end"
bot opens for leo: More time

leo sends the form
  due: 2027-01-19
  why: Mia was on night shifts
bot asks leo again:
  | Please choose a day after today and after the day you agreed.

leo sends the form
  due: 2027-02-10
  why: Mia was on night shifts
bot to mia:
  | Leo gave the goal Write handover notes at Oak House more time, until February 10, 2027.
  | Mia was on night shifts
bot to leo:
  | Leo gave the goal Write handover notes at Oak House more time, until February 10, 2027.
  | Mia was on night shifts
bot to sam:
  | Leo gave the goal Write handover notes at Oak House more time, until February 10, 2027.
  | Mia was on night shifts

on 2027-02-12 12:00 America/Chicago
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
at Wed 2027-02-03 09:00
bot to mia:
  | Day 30 of your goal Write handover notes at Oak House. Last update: none yet. Target: 9 of 10 by February 10, 2027.
  | Where does it stand?
  | [Say where it stands] [More time] [Close it]
  | You both see the answer. It is enough if one of you answers.
bot to leo:
  | Day 30 of your goal Write handover notes at Oak House (Mia). Last update: none yet. Target: 9 of 10 by February 10, 2027.
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
at Thu 2027-02-11 09:00
bot to mia:
  | Your goal Write handover notes at Oak House was due on February 10, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to leo:
  | Your goal Write handover notes at Oak House (Mia) was due on February 10, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]

leo types /mentor goal
bot answers leo:
  | Your goals with Mia:
  | 1. Write handover notes at Oak House, by February 10, 2027. Now: no update yet, target: 9 of 10
  | [1. Where it stands] [Write a goal]

mia clicks "Partly"
bot opens for mia: Close the goal

mia sends the form
  learning: I need a quiet place to write.
bot to mia:
  | Mia closed the goal Write handover notes at Oak House: partly met (-1 on a scale from -2 to +2).
  | I need a quiet place to write.
  | [Write the next goal] [History]
bot edits for mia:
  | Day 30 of your goal Write handover notes at Oak House. Last update: none yet. Target: 9 of 10 by February 10, 2027.
  | Where does it stand?
  | This goal is closed.
bot edits for mia:
  | Your goal Write handover notes at Oak House was due on February 10, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This goal is closed.
bot edits for mia:
  | Your goal Write handover notes at Oak House was due on January 20, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This goal is closed.
bot edits for mia:
  | Your goal Write handover notes at Oak House was due on January 20, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This goal is closed.
bot to leo:
  | Mia closed the goal Write handover notes at Oak House: partly met (-1 on a scale from -2 to +2).
  | I need a quiet place to write.
  | [Write the next goal] [History]
bot edits for leo:
  | Day 30 of your goal Write handover notes at Oak House (Mia). Last update: none yet. Target: 9 of 10 by February 10, 2027.
  | Where does it stand?
  | This goal is closed.
bot edits for leo:
  | Your goal Write handover notes at Oak House (Mia) was due on February 10, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This goal is closed.
bot edits for leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 20, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This goal is closed.
bot edits for leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 20, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This goal is closed.
bot to sam:
  | Mia closed the goal Write handover notes at Oak House: partly met (-1 on a scale from -2 to +2).
  | I need a quiet place to write.
  | [History]

leo clicks "1. Where it stands"
bot answers leo:
  | This goal is closed. Its history is kept. For the next step, write a new one.

mia types /mentor goal
bot opens for mia: SMART goal
