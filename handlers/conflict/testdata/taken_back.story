# Sam declares a conflict of interest with Mia, and Ada is asked about a gate that is due and reminded of the next. Sam takes it back: what is asked from then on goes to Sam, and what Sam and Ada have before them is true of both. A case that went to Ada because of a conflict stays with her.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  sam is supervisor, supervised by ada
  ada is leader, supervisor
  gus is governance
  hana is governance
  cleo is credentialing

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-01-08 12:00 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | [Decide]

sam types /mentor conflict
bot opens for sam: Conflict of interest

sam sends the form
  with: @mia
  why: Family
bot to sam:
  | It is on file: you and Mia do not decide about each other. You are not asked about Mia, and Mia is asked about you only when nobody else is left. Mia is not told.
bot edits for sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | This is not yours to decide anymore.

on 2027-01-11 12:00 America/Chicago
at Mon 2027-01-11 07:00
bot to ada:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.
at Mon 2027-01-11 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to ada:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

ada looks at home
home of ada:
  | Your mentoring
  | To do
  | Mia's gate Ready to start was due on Saturday, January 9. Still missing: Work sample (2).
  | Waiting for 2 days.
  | [Decide]
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam types /mentor conflict
bot answers sam:
  | You said that you must not decide about these people, and they must not decide about you: Mia.
  | [Add one] [Take back]
  | Only you see this.

sam chooses "Mia" in "Take back"
bot answers sam:
  | It is taken back. A case that others were asked about stays with them; everything else goes the usual way again.
bot to sam:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.
bot edits for sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | [Decide]
bot edits for ada:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | Somebody else is asked to decide now.

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Mia's gate Ready to start was due on Saturday, January 9. Still missing: Work sample (2).
  | Waiting for 2 days.
  | [Decide]
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

ada looks at home
home of ada:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-01-14 12:00 America/Chicago
at Tue 2027-01-12 12:00
bot to sam:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

sam types /mentor conflict
bot opens for sam: Conflict of interest
bot to ada:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

sam sends the form
  with: @mia
  why: Family
bot to sam:
  | It is on file: you and Mia do not decide about each other. You are not asked about Mia, and Mia is asked about you only when nobody else is left. Mia is not told.
bot edits for sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | This is not yours to decide anymore.
bot edits for sam:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | This is not yours to decide anymore.
bot edits for sam:
  | This case is with other people now.
bot edits for ada:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.

sam types /mentor conflict
bot answers sam:
  | You said that you must not decide about these people, and they must not decide about you: Mia.
  | [Add one] [Take back]
  | Only you see this.

sam chooses "Mia" in "Take back"
bot answers sam:
  | It is taken back. A case that others were asked about stays with them; everything else goes the usual way again.
bot edits for sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | [Decide]

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

ada looks at home
home of ada:
  | Your mentoring
  | To do
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | Waiting for 2 days.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the record holds
