# Mia writes a goal while Leo pauses. What she typed stays in front of her, and she reads why it is not kept.

cast
  mia is mentee
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor goal
bot opens for mia: SMART goal

leo types /mentor pause 2027-02-01
bot to mia:
  | Leo is on pause until February 1, 2027. Your check-ins rest until then, and then you continue where you were.
bot to leo:
  | You are on pause until February 1, 2027. Until then, nobody is proposed to you.
  | [I am back]

mia sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  due: 2027-03-26
  why: The evening shift reads them first
  plan: If the shift is full, I write the note before I leave
  milestones: Read five of Leo's notes\nWrite one together\nWrite one alone
bot asks mia again:
  | Your mentorship is on pause until Monday, February 1. Your goals wait for you as they are.

on 2027-02-01 12:00 America/Chicago
at Mon 2027-02-01 09:00
bot to leo:
  | Welcome back. You are on the list again, in the place you had.
at Mon 2027-02-01 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-01 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia sends the form
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
  | The goal Write handover notes at Oak House is active: from 5 of 10 to 9 of 10 by March 26, 2027.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 26, 2027
  | You both accepted it, and it is active.
