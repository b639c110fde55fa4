# On the day on which a gate is due, Mia gets another supervisor before Sam is awake: Rita is asked to decide, and Sam, who supervises others still, reads nothing of it.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  bo is mentee, supervised by sam
  sam is supervisor, supervised by ada, in Pacific/Honolulu
  rita is supervisor, supervised by ada
  ada is leader
  gus is governance
  hana is governance

on 2027-01-08 12:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to bo:
  | Hi Bo, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-01-09 10:00 America/Chicago

the import brings
  mia is mentee, supervised by rita

on 2027-01-11 13:00 America/Chicago
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

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

rita looks at home
home of rita:
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

the record holds
