# Mia writes a goal while Leo pauses. What she typed stays in front of her, and she reads why it is not kept. When Leo is back, she sends it again.

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

leo clicks "I am back"
bot answers leo:
  | Welcome back. You are on the list again, in the place you had.

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
  | The goal Write handover notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by March 26, 2027.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 26, 2027
  | You both accepted it, and it is active.
