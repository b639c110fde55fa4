# Rita is asked about Mia's overdue gate while she stands in for Sam. Sam names Dora in her place while he is away: the case is Dora's from then on. Then nobody stands in anymore: what Dora was asked stays with her, and the next level is told in time.

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
bot edits for ada:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | Somebody else is asked to decide now.

rita looks at home
home of rita:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

dora looks at home
home of dora:
  | Your mentoring
  | To do
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | Waiting for 1 day.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
  | Next dates
  | You stand in for Sam from January 13, 2027 to January 31, 2027.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

after 1 hour

carla types /mentor away @sam
bot answers carla:
  | Sam is away:
  | - from January 13, 2027 to January 31, 2027; Dora stands in
  | [Enter leave] [Working days and nights] [Change: January 13, 2027] [Back early]

carla clicks "Change: January 13, 2027"
bot opens for carla: Leave

carla sends the form
  deputy:
bot to carla:
  | Sam's leave is changed: January 13, 2027 to January 31, 2027. Nobody stands in: what cannot wait goes to the next person who must act.
bot to sam:
  | Carla has changed your leave: January 13, 2027 to January 31, 2027. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.
bot to dora:
  | Sam is away from January 13, 2027 to January 31, 2027, and you no longer stand in. Thank you. What was brought to you meanwhile stays with you.

dora looks at home
home of dora:
  | Your mentoring
  | To do
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | Waiting for 1 day.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-01-18 12:00 America/Chicago
at Fri 2027-01-15 12:00
bot to ada:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Mon 2027-01-18 07:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
at Mon 2027-01-18 09:00
bot to mia:
  | Your gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to ada:
  | Mia's gate Works alongside is due on Monday, January 18, and it is your decision. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | If it stays open, the next level is told.
bot to ada:
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | [Decide]

the record holds
