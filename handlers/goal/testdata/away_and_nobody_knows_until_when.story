# Mia is on leave, and nobody knows until when: nobody is asked about her goal. When she is back, both are asked how it ended.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  mia is away from 2027-01-10
  leo mentors mia

on 2027-01-04 13:00 America/Chicago

mia types /mentor goal
bot opens for mia: SMART goal

mia sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  due: 2027-01-19
bot to mia:
  | Your goal Write handover notes at Oak House is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 19, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo clicks "Accept"
bot to mia:
  | The goal Write handover notes at Oak House is active: from 5 of 10 to 9 of 10 by January 19, 2027.
bot to leo:
  | The goal Write handover notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by January 19, 2027.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 19, 2027
  | You both accepted it, and it is active.

on 2027-02-01 12:00 America/Chicago
at Mon 2027-01-18 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-01-20 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Tue 2027-01-26 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Leo: Mentor check-in of Monday, January 18
at Wed 2027-01-27 09:26
bot edits for leo:
  | Mentor check-in of January 18, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-02-01 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 10, 2027 on; nobody stands in
  | [Enter leave] [Working days and nights] [Change: January 10, 2027] [Back early]

mia clicks "Back early"
bot to mia:
  | Your goal Write handover notes at Oak House was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to mia:
  | Your leave is over. From now on you are asked as usual.
bot to leo:
  | Mia is available again, earlier than planned.
bot to leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]

after 1 hour

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
  | Waiting for 28 days.
  | [I agree] [Something should change]
  | Your goal Write handover notes at Oak House (Mia) was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | Waiting for 13 days.
  | [Met] [Partly] [Not this time] [More time]
  | Mentor check-in about Mia, until Wednesday, February 10, 9:26 AM CST. Did you meet?
  | [Yes] [No] [Answer]
  | Your people
  | Places for mentees: 0 of 1 free.
  | [Change my answers] [What I offer]
  | Next dates
  | No session with Mia is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

after 1 day
at Tue 2027-02-02 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Thursday, February 11, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
