# Leo mentors Mia, Ana and Zoe. The goal that he writes after Mia's is one with Mia, whoever came last.

cast
  carla is coordinator
  mia is mentee
  ana is mentee
  zoe is mentee
  leo is mentor
  leo mentors mia
  leo mentors ana
  leo mentors zoe

on 2027-01-04 09:00 America/Chicago

mia types /mentor goal
bot opens for mia: SMART goal

mia sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  due: 2027-01-05
bot to mia:
  | Your goal Write handover notes at Oak House is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 5, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo clicks "Accept"
bot to mia:
  | The goal Write handover notes at Oak House is active: from 5 of 10 to 9 of 10 by January 5, 2027.
bot to leo:
  | The goal Write handover notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by January 5, 2027.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 5, 2027
  | You both accepted it, and it is active.

after 2 days
at Wed 2027-01-06 09:00
bot to mia:
  | Your goal Write handover notes at Oak House was due on January 5, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 5, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]

leo clicks "Met"
bot opens for leo: Close the goal

leo sends the form
  learning: The plan comes first.
bot to mia:
  | Leo closed the goal Write handover notes at Oak House: met (0 on a scale from -2 to +2).
  | The plan comes first.
  | [Write the next goal] [History]
bot edits for mia:
  | Your goal Write handover notes at Oak House was due on January 5, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This goal is closed.
bot to leo:
  | Leo closed the goal Write handover notes at Oak House: met (0 on a scale from -2 to +2).
  | The plan comes first.
  | [Write the next goal] [History]
bot edits for leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 5, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This goal is closed.

leo clicks "Write the next goal"
bot opens for leo: SMART goal

leo sends the form
  title: Write crisis notes at the day program
  measure: 9 of 10 notes name the trigger
  baseline: 5 of 10
  target: 9 of 10
bot to mia:
  | Leo proposes a goal: Write crisis notes at the day program
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the trigger
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 7, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.
bot to leo:
  | Your goal Write crisis notes at the day program is saved. It is active once Mia accepts it.
