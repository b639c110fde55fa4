# Mia says in private that she and Sam are in a conflict while he keeps the case of her overdue gate: what Sam was told offers him no decision anymore, and he can still hand it on.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-04 12:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-01-12 12:00 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | [Decide]
at Mon 2027-01-11 07:00
bot to sam:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.
at Mon 2027-01-11 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
at Tue 2027-01-12 07:00
bot to sam:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

mia types /mentor conflict
bot opens for mia: Conflict of interest

mia sends the form
  with: @sam
  why: A complaint, now or before
bot to mia:
  | It is on file: you and Sam do not decide about each other. You are not asked about Sam, and Sam is asked about you only when nobody else is left. Sam is not told.
bot edits for sam:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot edits for sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | This is not yours to decide anymore.
bot edits for sam:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | This is not yours to decide anymore.
bot edits for sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | This is not yours to decide anymore.

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam clicks "Acknowledge"
bot edits for sam:
  | A gate is overdue
  | You are looking after Mia's gate Ready to start until Thursday, January 14, 12:00 PM CST. The decision is still open.
  | [Reassign] [Call next]

after 3 days
at Thu 2027-01-14 12:00
bot to rita:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

the record holds
