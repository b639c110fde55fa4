# In the evening Sam calls the next level, and snoozes before anybody there has read it. Whoever reads in the morning that it is snoozed reads as well that it is closed.

cast
  mia is mentee, supervised by sam, hired 2027-01-04
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

on 2027-01-12 21:00 America/Chicago
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

sam clicks "Call next"
bot answers sam:
  | The next level is called now. You are still asked too.

sam clicks "Snooze"
bot opens for sam: Snooze

sam sends the form
  hours: 1 day
  why: The list comes in tomorrow at noon.
bot edits for sam:
  | A gate is overdue
  | Sam snoozed Mia's gate Ready to start until Wednesday, January 13, 9:00 PM CST. The reason is on file.
  | [Decide] [Call next]

on 2027-01-13 12:00 America/Chicago
at Wed 2027-01-13 07:00
bot to rita:
  | A gate is overdue
  | Sam snoozed Mia's gate Ready to start until Wednesday, January 13, 9:00 PM CST. The reason is on file.
  | [Decide] [Call next]

sam clicks "Decide"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Not approved this time
  rationale: The list is not there, and nobody saw the boundaries.
bot to mia:
  | Sam made a decision on your gate Ready to start: Not approved this time.
  | The list is not there, and nobody saw the boundaries.
  | Your supervisor and the program coordinators are told too. Your home shows your gates.
bot to sam:
  | You decided on Mia's gate Ready to start: Not approved this time.
  | The list is not there, and nobody saw the boundaries.
bot edits for sam:
  | Closed: the case about Mia needs nothing more.
bot edits for sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | You decided: Not approved this time.
bot edits for sam:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | You decided: Not approved this time.
bot edits for rita:
  | Closed: the case about Mia needs nothing more.
