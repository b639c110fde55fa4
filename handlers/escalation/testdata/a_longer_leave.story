# Rita is asked about Mia's overdue gate while she stands in for Sam. His leave goes on with Dora in her place: the case is Dora's from then on.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  sam is supervisor, supervised by ada
  rita is supervisor
  dora is supervisor
  ada is leader
  gus is governance
  hana is governance
  sam is away 2027-01-04 to 2027-01-12, deputy rita
  sam is away 2027-01-13 to 2027-01-31, deputy dora

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-01-13 12:00 America/Chicago
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
at Wed 2027-01-13 00:00
bot edits for rita:
  | This case is with other people now.
bot edits for ada:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | Somebody else is asked to decide now.
at Wed 2027-01-13 07:00
bot to dora:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

rita looks at home
home of rita:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

dora clicks "Acknowledge" on "overdue"
bot edits for dora:
  | A gate is overdue
  | You are looking after Mia's gate Ready to start until Friday, January 15, 12:00 PM CST. The decision is still open.
  | [Reassign] [Call next]

the record holds
