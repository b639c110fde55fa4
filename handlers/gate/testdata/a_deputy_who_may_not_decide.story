# Noah stands in for Sam and may not decide: he is reminded without Decide, and Rita finds the gate on her home.

cast
  mia is mentee, supervised by sam, hired 2027-01-04
  noah is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to noah:
  | Hi Noah, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

sam types /mentor away
bot answers sam:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]

sam clicks "Enter leave"
bot opens for sam: Leave

sam sends the form
  from: 2027-01-08
  until: 2027-01-29
  deputy: @noah
bot to noah:
  | Sam is away from January 8, 2027 to January 29, 2027, and you stand in. On these days, you are told what cannot wait. You decide only what you may decide otherwise too.
bot to sam:
  | Your leave is on file: January 8, 2027 to January 29, 2027. Nothing is asked of you on these days.
  | Noah stands in and hears what cannot wait. Standing in gives no right to decide: a gate that is due goes to somebody who may decide it.
  | Changed your mind? You can type /mentor away.

on 2027-01-18 09:30 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to noah:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2). You stand in; somebody else decides.
at Mon 2027-01-11 07:00
bot to rita:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.
at Mon 2027-01-11 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to noah:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You stand in; somebody else decides.
at Tue 2027-01-12 07:00
bot to noah:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Thu 2027-01-14 07:00
bot to rita:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Mon 2027-01-18 07:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to rita:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Mon 2027-01-18 09:00
bot to mia:
  | Your gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to noah:
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside. You stand in; somebody else decides.
bot to rita:
  | Mia's gate Works alongside is due on Monday, January 18, and it is your decision. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | If it stays open, the next level is told.

rita looks at home
home of rita:
  | Your mentoring
  | To do
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | Waiting for 6 days.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | [Decide]
  | Your people
  | Sam is away from January 8, 2027 to January 29, 2027; Noah stands in.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

noah looks at home
home of noah:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you are strong in, and how many mentees you have time for.
  | [Start]
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | Waiting for 6 days.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
  | Next dates
  | You stand in for Sam from January 8, 2027 to January 29, 2027.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
