# Carla enters leave for Sam. A gate that is overdue goes to Rita, who stands in. Leo may not say when Sam is away.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

leo types /mentor away @sam
bot answers leo:
  | Only the person, their supervisor or a program coordinator can say when somebody is away.

carla types /mentor away @sam
bot answers carla:
  | No leave is on file for Sam.
  | [Enter leave] [Working days and nights]

carla clicks "Enter leave"
bot opens for carla: Leave

carla sends the form
  from: 2027-01-06
  until: 2027-01-20
  deputy: @rita
  why: Vacation
bot to carla:
  | Sam's leave is on file: January 6, 2027 to January 20, 2027. Rita stands in.
bot to sam:
  | Carla has put your leave on file: January 6, 2027 to January 20, 2027. Nothing is asked of you on these days.
  | Rita stands in and hears what cannot wait. Standing in gives no right to decide: a gate that is due goes to somebody who may decide it.
  | Changed your mind? You can type /mentor away.
bot to rita:
  | Sam is away from January 6, 2027 to January 20, 2027, and you stand in. On these days, you are told what cannot wait. You decide only what you may decide otherwise too.

rita looks at home
home of rita:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | Sam is away from January 6, 2027 to January 20, 2027; Rita stands in.
  | Next dates
  | You stand in for Sam from January 6, 2027 to January 20, 2027.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-01-11 12:00 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to rita:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | [Decide]
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
bot to rita:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

rita looks at home
home of rita:
  | Your mentoring
  | To do
  | Mia's gate Ready to start was due on Saturday, January 9. Still missing: Work sample (2).
  | Waiting for 2 days.
  | [Decide]
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | Your people
  | Sam is away from January 6, 2027 to January 20, 2027; Rita stands in.
  | Next dates
  | You stand in for Sam from January 6, 2027 to January 20, 2027.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
