# Sam stepped out of the case of Mia's overdue gate. He does not decide about the gate by any
# other way either, until somebody else has decided; Rita does.

cast
  mia is mentee, supervised by sam, hired 2027-01-04
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-04 08:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-01-12 10:00 America/Chicago
at Mon 2027-01-04 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
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

sam clicks "Decide" on "A gate is overdue"
bot opens for sam: Decide on a gate

sam clicks "Recuse" on "A gate is overdue"
bot edits for sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | This is not yours to decide anymore.
bot edits for sam:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | This is not yours to decide anymore.
bot edits for sam:
  | You stepped out of the case about Mia's gate Ready to start. Others are asked.
bot to rita:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

sam sends the form
  outcome: Deferred to a later date
  rationale: The training list is missing. I wait for it.
  review: 2027-01-20
bot asks sam again:
  | You stepped out of this case, so somebody else decides on the gate, and the ladder goes on until they do. If nobody else can decide, ask your program coordinator to name another supervisor.

sam types /mentor gate
bot answers sam:
  | Mia
  | - Works alongside, due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

on 2027-01-14 10:00 America/Chicago

rita clicks "Decide" on "A gate is overdue"
bot opens for rita: Decide on a gate

rita sends the form
  outcome: Deferred to a later date
  rationale: The training list is missing. I come by on Monday.
  review: 2027-01-20
bot to mia:
  | Rita made a decision on your gate Ready to start: Deferred to a later date (January 20, 2027).
  | The training list is missing. I come by on Monday.
  | Your supervisor and the program coordinators are told too. Your home shows your gates.
bot to sam:
  | Rita made a decision on Mia's gate Ready to start: Deferred to a later date (January 20, 2027).
  | The training list is missing. I come by on Monday.
bot to rita:
  | You decided on Mia's gate Ready to start: Deferred to a later date (January 20, 2027).
  | The training list is missing. I come by on Monday.
bot edits for rita:
  | Closed: the case about Mia needs nothing more.

sam types /mentor gate
bot answers sam:
  | Mia
  | - Works alongside, due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | - Ready to start, due on January 20, 2027. Still missing: Work sample (2).
  | [Decide]

the record holds
