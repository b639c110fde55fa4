# A vague goal is asked about, all that it lacks at once, and nothing typed is lost. It is active when both stand behind it.

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
  title: To feel more confident
  measure: I feel sure
  baseline: 5 of 10
  target: 5 of 10
  due: 2027-12-01
bot asks mia again:
  | Say what you will do and where, such as: write crisis notes at the day program.
  | due: Please choose a day within 90 days. A larger goal can start with a first step.
  | measure: How will you both see it? Use a number, such as 9 of 10 notes, or a yes/no test, such as: passed the check.
  | target: The target is the same as today. What should be different?

mia sends the form
  title: Write handover notes at Oak House
  target: 9 of 10
  due: 2027-03-01
bot asks mia again:
  | measure: How will you both see it? Use a number, such as 9 of 10 notes, or a yes/no test, such as: passed the check.

mia sends the form
  measure: 9 of 10 notes name the plan
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

leo clicks "Accept" on "handover"
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
  | Write handover notes at Oak House: from 5 of 10 to 9 of 10 by March 1, 2027
  | [Say where it stands] [Close it] [History]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

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
  | [I agree] [Something should change]
  | Your people
  | Places for mentees: 0 of 1 free.
  | [Change my answers] [What I offer]
  | Goals and gates
  | Write handover notes at Oak House (Mia): from 5 of 10 to 9 of 10 by March 1, 2027
  | [Say where it stands] [Close it] [History]
  | Next dates
  | No session with Mia is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
