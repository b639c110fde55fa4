# While Sam sleeps, Mia goes from him to Rita and back, on the day on which her gate is due: in his morning he is asked, once.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  bo is mentee, supervised by sam
  sam is supervisor, supervised by ada, in Pacific/Honolulu
  rita is supervisor, supervised by ada, in Pacific/Honolulu
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

the import brings
  mia is mentee, supervised by sam

on 2027-01-11 13:00 America/Chicago
at Mon 2027-01-11 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
at Mon 2027-01-11 11:00
bot to sam:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.
bot to sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

the record holds
