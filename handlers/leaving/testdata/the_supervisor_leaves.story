# The only supervisor leaves while a gate waits: the coordinators hear who has none now, and who decides in that place hears when it is due.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  noa is preceptor, supervised by sam
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-04 12:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to sam:
  | Mia is new and has no preceptor yet. Who should it be? These could:
  | - Noa, same part of the day, same language, precepts nobody now
  | [Noa] [Somebody else]
  | Only you see this, and you decide. Nobody is told before you assign them.

sam leaves
bot to carla:
  | Sam has left and is not asked for anything anymore. Open cases continue without them.
  | Now without a supervisor, until an import names one:
  | - Mia
  | - Noa

on 2027-01-14 12:00 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
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
bot to rita:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
at Tue 2027-01-12 07:00
bot to rita:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

rita clicks "Decide"
bot opens for rita: Decide on a gate

gus leaves
bot to carla:
  | Gus has left and is not asked for anything anymore. Open cases continue without them.

carla leaves
bot to rita:
  | Carla has left and is not asked for anything anymore. Open cases continue without them.

the record holds
