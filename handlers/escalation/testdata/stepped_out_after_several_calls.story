# Who steps out of a case that was brought to them several times has no button before them anymore, of any call.

cast
  mia is mentee, hired 2027-01-04
  gus is governance
  hana is governance

on 2027-01-04 09:00 America/Chicago
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
at Mon 2027-01-11 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
at Tue 2027-01-12 07:00
bot to gus:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to hana:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

gus clicks "Acknowledge"
bot edits for gus:
  | A gate is overdue
  | You are looking after Mia's gate Ready to start until Thursday, January 14, 12:00 PM CST. The decision is still open.
  | [Reassign] [Call next]
bot edits for hana:
  | A gate is overdue
  | Gus is looking after Mia's gate Ready to start until Thursday, January 14, 12:00 PM CST. The decision is still open.
  | [Reassign] [Take over] [Call next]

on 2027-01-14 15:00 America/Chicago
at Thu 2027-01-14 12:00
bot to gus:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to hana:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

gus clicks "Recuse"
bot edits for gus:
  | You stepped out of the case about Mia's gate Ready to start. Others are asked.
bot edits for gus:
  | You stepped out of the case about Mia's gate Ready to start. Others are asked.

the record holds
