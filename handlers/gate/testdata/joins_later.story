# Mia and Bo have worked here for a while when they join the program. No gate is planned for a day that has passed: Mia has what is still to come, and Bo has none until Sam puts him on the track of a skill.

cast
  mia is mentee, supervised by sam, hired 2026-12-30
  bo is mentee, supervised by sam, hired 2024-05-06
  sam is supervisor

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

mia types /mentor gate
bot answers mia:
  | Your validation gates:
  | - Works alongside is due on Wednesday, January 13. So far: Reflective debrief 0 of 5, Documentation check 0 of 1, Scenario 0 of 1.
  | - Works with a supervisor at hand is due on Wednesday, January 27. So far: Reflective debrief 0 of 10, Documentation check 0 of 1, Scenario 0 of 3. Also needed: the gate Works alongside.
  | - Independent practice is due on Wednesday, February 24. So far: Observation 0 of 1, Documentation check 0 of 2. Also needed: a supervisor's direct observation, the gate Works with a supervisor at hand.

bo types /mentor gate
bot answers bo:
  | You have no validation gate, and none is waiting for your decision.

sam types /mentor gate
bot answers sam:
  | Mia
  | - Works alongside, due on January 13, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | [Decide]

sam types /mentor track @bo
bot opens for sam: Put on a track

sam sends the form
  track: Medication support
  start: 2027-01-04
bot to bo:
  | Sam put you on the track Medication support, from January 4, 2027. Your home shows its gates; with /mentor gate you see them all.
bot to sam:
  | Bo is on the track Medication support from January 4, 2027. The gates are planned, and Bo has been told.

bo types /mentor gate
bot answers bo:
  | Your validation gates:
  | - Medication support is due on Friday, March 5. So far: Work sample 0 of 1, Observation 0 of 3.
