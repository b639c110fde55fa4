# Mia pauses for weeks, and then for a few days only: how her goal ended is asked when the pair goes on, not at the old end of the pause.

cast
  carla is coordinator
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

leo clicks "Accept" on "Write handover notes"
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

on 2027-01-15 13:00 America/Chicago

mia types /mentor pause 2027-03-12
bot to mia:
  | You are on pause until March 12, 2027. Until then, nobody is proposed to you.
  | [I am back]
bot to leo:
  | Mia is on pause until March 12, 2027. Your check-ins rest until then, and then you continue where you were.

on 2027-01-22 13:00 America/Chicago

mia types /mentor pause 2027-01-28
bot to mia:
  | You are on pause until January 28, 2027. Until then, nobody is proposed to you.
  | [I am back]
bot to leo:
  | Mia is on pause until January 28, 2027. Your check-ins rest until then, and then you continue where you were.

on 2027-01-29 12:00 America/Chicago
at Thu 2027-01-28 09:00
bot to mia:
  | Welcome back. Everything continues where it was.
bot to mia:
  | Your goal Write handover notes at Oak House was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
