# A gate that is not ready is deferred, and in the end declined. Everybody concerned hears it. Sam opens it again, and his reason names nobody who is served.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  cleo is credentialing
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

on 2027-01-08 12:00 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | [Decide]

sam clicks "Decide" on "Ready to start"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Deferred to a later date
  rationale: The training list is not complete.
bot asks sam again:
  | review: Please choose a new due date after today.

sam sends the form
  outcome: Deferred to a later date
  rationale: The training list is not complete.
  review: 2027-01-12
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Deferred to a later date (January 12, 2027).
  | The training list is not complete.
bot to mia:
  | Sam made a decision on your gate Ready to start: Deferred to a later date (January 12, 2027).
  | The training list is not complete.
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Deferred to a later date (January 12, 2027).
bot to sam:
  | You decided on Mia's gate Ready to start: Deferred to a later date (January 12, 2027).
  | The training list is not complete.
bot edits for sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | You decided: Deferred to a later date (January 12, 2027).

on 2027-01-12 12:00 America/Chicago
at Mon 2027-01-11 09:00
bot to mia:
  | Several of your validation gates are coming up:
  | - Ready to start is due on Tuesday, January 12. Still missing: Work sample (2).
  | - Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Ready to start is due on Tuesday, January 12. Still missing: Work sample (2). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to leo:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Mia's gate Ready to start is due on Tuesday, January 12. Still missing: Work sample (2).
  | [Decide]
bot to sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
at Tue 2027-01-12 09:00
bot to sam:
  | Mia's gate Ready to start is due on Tuesday, January 12, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.

sam clicks "Decide" on "Ready to start"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Not approved this time
  rationale: Two of nine trainings are missing still.
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Not approved this time.
  | Two of nine trainings are missing still.
bot to mia:
  | Sam made a decision on your gate Ready to start: Not approved this time.
  | Two of nine trainings are missing still.
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Not approved this time.
bot to sam:
  | You decided on Mia's gate Ready to start: Not approved this time.
  | Two of nine trainings are missing still.
bot edits for sam:
  | Mia's gate Ready to start is due on Tuesday, January 12, and it is your decision. Still missing: Work sample (2).
  | You decided: Not approved this time.
bot edits for sam:
  | Mia's gate Ready to start is due on Tuesday, January 12. Still missing: Work sample (2).
  | You decided: Not approved this time.

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
  | Waiting for 8 days.
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | Waiting for 8 days.
  | [Write a goal]
  | Goals and gates
  | Ready to start: not approved this time
  | Works alongside is due on Monday, January 18. So far: Reflective debrief 0 of 5, Documentation check 0 of 1, Scenario 0 of 1. Also needed: the gate Ready to start.
  | Works with a supervisor at hand is due on Monday, February 1. So far: Reflective debrief 0 of 10, Documentation check 0 of 1, Scenario 0 of 3. Also needed: the gate Works alongside.
  | Independent practice is due on Monday, March 1. So far: Observation 0 of 1, Documentation check 0 of 2. Also needed: a supervisor's direct observation, the gate Works with a supervisor at hand.
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam types /mentor gate
bot answers sam:
  | Mia
  | - Works alongside, due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide] [Open again]

sam chooses "Mia: Ready to start" in "Open again"
bot opens for sam: Open a gate again

sam sends the form
  due: 2027-02-01
  why: Mr. Brantley asked for Mia again.
bot opens for sam: Open a gate again

sam sends the form
  why: Somebody who knows Mia asked for her again.
bot to mia:
  | Your gate Ready to start is open again and is due on February 1, 2027. Needed from now on: Work sample (2).
bot to leo:
  | Mia's gate Ready to start is open again and is due on February 1, 2027. Needed from now on: Work sample (2).
bot to sam:
  | Mia's gate Ready to start is open again and is due on February 1, 2027. Needed from now on: Work sample (2).

the record holds
