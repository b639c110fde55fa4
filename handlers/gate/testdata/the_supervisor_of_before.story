# Mia goes from Sam to Rita and back to Sam when both were asked to decide on her gate: Sam is asked anew, and Rita is not asked anymore.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  bo is mentee, supervised by sam
  sam is supervisor, supervised by ada
  rita is supervisor, supervised by ada
  ada is leader
  gus is governance
  hana is governance

on 2027-01-04 12:00 America/Chicago
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

on 2027-01-11 12:00 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | [Decide]
at Mon 2027-01-11 07:00
bot to sam:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.
at Mon 2027-01-11 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

the import brings
  mia is mentee, supervised by rita
bot edits for sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | This is not yours to decide anymore.
bot edits for sam:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | This is not yours to decide anymore.
bot edits for sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | This is not yours to decide anymore.
bot to rita:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.

the import brings
  mia is mentee, supervised by sam
bot to sam:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.
bot edits for sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | [Decide]
bot edits for sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
bot edits for rita:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | This is not yours to decide anymore.

sam clicks "Decide" on "it is your decision"
bot opens for sam: Decide on a gate

the record holds
