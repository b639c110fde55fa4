# Rita is asked about Mia's overdue gate while she stands in for Sam, and Ada after her. Sam names Dora in Rita's place, and then Rita again: each of them is asked in turn.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  sam is supervisor, supervised by ada
  rita is supervisor
  dora is supervisor
  ada is leader
  gus is governance
  hana is governance
  sam is away 2027-01-04 to 2027-01-31, deputy rita

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-01-14 12:00 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to rita:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2). You stand in; somebody else decides.
at Mon 2027-01-11 07:00
bot to ada:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.
at Mon 2027-01-11 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to rita:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You stand in; somebody else decides.
at Tue 2027-01-12 07:00
bot to rita:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Thu 2027-01-14 07:00
bot to ada:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

sam types /mentor away
bot answers sam:
  | You are away:
  | - from January 4, 2027 to January 31, 2027; Rita stands in
  | [Enter leave] [Working days and nights] [Change: January 4, 2027] [Back early]

sam clicks "Change: January 4, 2027"
bot opens for sam: Leave

sam sends the form
  deputy: @dora
bot to sam:
  | Your leave is changed: January 4, 2027 to January 31, 2027. Nothing is asked of you on these days.
  | Dora stands in and hears what cannot wait. Standing in gives no right to decide: a gate that is due goes to somebody who may decide it.
  | Changed your mind? You can type /mentor away.
bot to rita:
  | Sam is away from January 4, 2027 to January 31, 2027, and you no longer stand in. Thank you.
bot edits for rita:
  | This case is with other people now.
bot to dora:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to dora:
  | Sam is away from January 4, 2027 to January 31, 2027, and you stand in. On these days, you are told what cannot wait. You decide only what you may decide otherwise too.

after 1 hour

sam types /mentor away
bot answers sam:
  | You are away:
  | - from January 14, 2027 to January 31, 2027; Dora stands in
  | [Enter leave] [Working days and nights] [Change: January 14, 2027] [Back early]

sam clicks "Change: January 14, 2027"
bot opens for sam: Leave

sam sends the form
  deputy: @rita
bot to sam:
  | Your leave is changed: January 14, 2027 to January 31, 2027. Nothing is asked of you on these days.
  | Rita stands in and hears what cannot wait. Standing in gives no right to decide: a gate that is due goes to somebody who may decide it.
  | Changed your mind? You can type /mentor away.
bot to rita:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to rita:
  | Sam is away from January 14, 2027 to January 31, 2027, and you stand in. On these days, you are told what cannot wait. You decide only what you may decide otherwise too.
bot to dora:
  | Sam is away from January 14, 2027 to January 31, 2027, and you no longer stand in. Thank you.
bot edits for dora:
  | This case is with other people now.

after 1 hour

rita looks at home
home of rita:
  | Your mentoring
  | To do
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | Waiting for 2 days.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
  | Next dates
  | You stand in for Sam from January 14, 2027 to January 31, 2027.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

rita clicks "Acknowledge"
bot edits for rita:
  | A gate is overdue
  | You are looking after Mia's gate Ready to start until Saturday, January 16, 2:00 PM CST. The decision is still open.
  | [Reassign] [Call next]
bot edits for ada:
  | A gate is overdue
  | Rita is looking after Mia's gate Ready to start until Saturday, January 16, 2:00 PM CST. The decision is still open.
  | [Decide] [Reassign] [Take over] [Call next]
