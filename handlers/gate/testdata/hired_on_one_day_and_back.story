# Whoever was told of several people's gates in one message, lost one of them and has that
# one again is told again, and reads each only once.

cast
  ana is mentee, supervised by sam, hired 2027-01-04
  ben is mentee, supervised by sam, hired 2027-01-04
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-08 12:00 America/Chicago
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to ben:
  | Hi Ben, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-01-11 08:00 America/Chicago
at Mon 2027-01-11 07:00
bot to sam:
  | Several validation gates are due or coming up:
  | - Ready to start was due on Saturday, January 9, and it is your decision: Ana and Ben. Still missing: Work sample (2).
  | [Decide]
  | Your home shows each of them. If one stays open after its day, the next level is told.

the import brings
  ben is mentee, supervised by rita, hired 2027-01-04
bot to rita:
  | Ben's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.

the import brings
  ben is mentee, supervised by sam, hired 2027-01-04
bot to sam:
  | Ben's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.
bot edits for rita:
  | Ben's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | Somebody else is asked to decide now.

the import brings
  ben is mentee, supervised by rita, hired 2027-01-04
bot edits for sam:
  | Ben's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | This is not yours to decide anymore.
bot to rita:
  | Ben's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.

on 2027-01-12 10:30 America/Chicago
at Mon 2027-01-11 09:00
bot to ana:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to ben:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Ana's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
bot to rita:
  | Ben's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
at Tue 2027-01-12 07:00
bot to sam:
  | A gate is overdue
  | Ana's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Ana may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Tue 2027-01-12 08:00
bot to rita:
  | A gate is overdue
  | Ben's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Ben may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

the record holds
