# Mia sends the same goal twice, from two windows. There is one goal, and she is told.

cast
  mia is mentee
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor goal
bot opens for mia: SMART goal

mia sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  due: 2027-03-01
bot to mia:
  | Your goal Write handover notes at Oak House is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 1, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

mia types /mentor goal
bot opens for mia: SMART goal

mia sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  due: 2027-03-01
bot asks mia again:
  | The two of you have this goal already; it is on your home. You can change it there, or write another one here.
