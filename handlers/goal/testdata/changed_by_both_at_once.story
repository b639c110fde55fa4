# Mia and Leo change the same goal at the same time. Nobody's words are lost, and nobody says yes to words they have not read.

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
bot to mia:
  | Your goal Write handover notes at Oak House is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 5, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

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
  | [I agree] [Something should change]
  | Goals and gates
  | Write handover notes at Oak House is waiting for Leo to accept it.
  | [Change]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo clicks "Change"
bot opens for leo: SMART goal

mia clicks "Change"
bot opens for mia: SMART goal

mia sends the form
  target: 10 of 10
bot to mia:
  | Your goal Write handover notes at Oak House is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 10 of 10
  | By: March 5, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 5, 2027
  | It was changed since. What counts is the newer wording.

leo sends the form
  title: Write handover notes at every handover
bot opens for leo: SMART goal

leo sends the form
bot to mia:
  | Leo proposes a goal: Write handover notes at every handover
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 5, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.
bot to leo:
  | Your goal Write handover notes at every handover is saved. It is active once Mia accepts it.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 10 of 10
  | By: March 5, 2027
  | It was changed since. What counts is the newer wording.

mia clicks "Accept"
bot to mia:
  | The goal Write handover notes at every handover is active: from 5 of 10 to 9 of 10 by March 5, 2027.
bot edits for mia:
  | Leo proposes a goal: Write handover notes at every handover
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 5, 2027
  | You both accepted it, and it is active.
bot to leo:
  | The goal Write handover notes at every handover (Mia) is active: from 5 of 10 to 9 of 10 by March 5, 2027.
