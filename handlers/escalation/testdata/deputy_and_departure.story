# A deputy is asked for a supervisor on leave. When the one who looks after a case leaves, the next level hears at once.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  cleo is credentialing
  dora is supervisor
  sam is away 2027-01-04 to 2027-01-31, deputy dora
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

on 2027-01-12 12:00 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to dora:
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
bot to leo:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to dora:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You stand in; somebody else decides.
at Tue 2027-01-12 07:00
bot to dora:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

dora clicks "Acknowledge"
bot edits for dora:
  | A gate is overdue
  | You are looking after Mia's gate Ready to start until Thursday, January 14, 12:00 PM CST. The decision is still open.
  | [Reassign] [Call next]

dora leaves
bot to carla:
  | Dora has left and is not asked for anything anymore. Open cases continue without them.
bot to sam:
  | Dora, who stands in for you from January 4, 2027 to January 31, 2027, has left. Nobody stands in now: what cannot wait goes to the next person who must act.
  | You can name somebody else.
  | [Change]
bot to rita:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

leo leaves
bot to carla:
  | Leo has left and is not asked for anything anymore. Open cases continue without them.
  | Now without a mentor or mentee:
  | - Mia
bot to carla:
  | The pair of Mia and Leo has ended. Mia is without a mentor and first in line.
  | [Preview a round]
bot to mia:
  | Leo has left, so your mentorship with them ends. Your goals and what you learned stay yours and come with you. You go first in the next round.
bot to sam:
  | Mia's mentorship has ended. Mia goes first in the next round.

rita clicks "Decide" on "overdue"
bot opens for rita: Decide on a gate
