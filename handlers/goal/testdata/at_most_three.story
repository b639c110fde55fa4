# A mentee has three live goals at most: a fourth is refused when the form opens, when it is sent and when it is accepted.

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

leo clicks "Accept"
bot to mia:
  | The goal Write handover notes at Oak House is active: from 5 of 10 to 9 of 10 by March 1, 2027.
bot to leo:
  | The goal Write handover notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by March 1, 2027.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 1, 2027
  | You both accepted it, and it is active.
bot to sam:
  | Mia and their mentor agreed on a goal: Write handover notes at Oak House, from 5 of 10 to 9 of 10 by March 1, 2027.

mia types /mentor goal new
bot opens for mia: SMART goal

mia sends the form
  title: Write crisis notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
bot to mia:
  | Your goal Write crisis notes at Oak House is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Write crisis notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 5, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo clicks "Accept" on "crisis notes"
bot to mia:
  | The goal Write crisis notes at Oak House is active: from 5 of 10 to 9 of 10 by March 5, 2027.
bot to leo:
  | The goal Write crisis notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by March 5, 2027.
bot edits for leo:
  | Mia proposes a goal: Write crisis notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 5, 2027
  | You both accepted it, and it is active.
bot to sam:
  | Mia and their mentor agreed on a goal: Write crisis notes at Oak House, from 5 of 10 to 9 of 10 by March 5, 2027.

leo types /mentor goal new
bot opens for leo: SMART goal

mia types /mentor goal new
bot opens for mia: SMART goal

mia sends the form
  title: Call the nurse line in time
  measure: 4 of 4 calls within ten minutes
  baseline: 2 of 4
  target: 4 of 4
bot to mia:
  | Your goal Call the nurse line in time is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Call the nurse line in time
  | Area: Crisis documentation
  | Measure: 4 of 4 calls within ten minutes
  | Today: 2 of 4
  | Target: 4 of 4
  | By: March 5, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo clicks "Accept" on "nurse line"
bot to mia:
  | The goal Call the nurse line in time is active: from 2 of 4 to 4 of 4 by March 5, 2027.
bot to leo:
  | The goal Call the nurse line in time (Mia) is active: from 2 of 4 to 4 of 4 by March 5, 2027.
bot edits for leo:
  | Mia proposes a goal: Call the nurse line in time
  | Area: Crisis documentation
  | Measure: 4 of 4 calls within ten minutes
  | Today: 2 of 4
  | Target: 4 of 4
  | By: March 5, 2027
  | You both accepted it, and it is active.
bot to sam:
  | Mia and their mentor agreed on a goal: Call the nurse line in time, from 2 of 4 to 4 of 4 by March 5, 2027.

mia types /mentor goal new
bot answers mia:
  | You have 3 active goals, the most that you can have at one time. When one ends, you can start another.

leo sends the form
  title: Write plans at Oak House
  measure: 4 of 4 plans
  baseline: 2 of 4
  target: 4 of 4
bot asks leo again:
  | You have 3 active goals, the most that you can have at one time. When one ends, you can start another.
