# Sam says in private that he and Mia are in a conflict. Rita, above him, hears of Mia's gates in his place and decides. Sam, who plans shifts, hears what Mia may do, and no reason.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors mia

on 2027-01-04 12:00 America/Chicago

sam types /mentor conflict
bot opens for sam: Conflict of interest

sam sends the form
  with: @mia
  why: Family
bot to sam:
  | It is on file: you and Mia do not decide about each other. You are not asked about Mia, and Mia is asked about you only when nobody else is left. Mia is not told.

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  note: The training list is complete and signed.
  direct: Yes
bot to mia:
  | Leo put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | The training list is complete and signed.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

on 2027-01-09 12:00 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to rita:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1).
  | [Decide]

rita clicks "Decide" on "Ready to start"
bot opens for rita: Decide on a gate

rita sends the form
  outcome: Deferred to a later date
  rationale: The list was signed, but two sessions are missing.
  review: 2027-01-20
bot to carla:
  | Rita made a decision on Mia's gate Ready to start: Deferred to a later date (January 20, 2027).
  | The list was signed, but two sessions are missing.
bot to mia:
  | Rita made a decision on your gate Ready to start: Deferred to a later date (January 20, 2027).
  | The list was signed, but two sessions are missing.
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Rita made a decision on Mia's gate Ready to start: Deferred to a later date (January 20, 2027).
bot to rita:
  | You decided on Mia's gate Ready to start: Deferred to a later date (January 20, 2027).
  | The list was signed, but two sessions are missing.
bot edits for rita:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1).
  | You decided: Deferred to a later date (January 20, 2027).

on 2027-01-19 12:00 America/Chicago
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
at Mon 2027-01-18 07:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
at Mon 2027-01-18 09:00
bot to mia:
  | Your gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to rita:
  | Mia's gate Works alongside is due on Monday, January 18, and it is your decision. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | If it stays open, the next level is told.
bot to rita:
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | [Decide]
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Tue 2027-01-19 09:00
bot to mia:
  | Your gate Ready to start is due on Wednesday, January 20. Still missing: Work sample (1).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Ready to start is due on Wednesday, January 20. Still missing: Work sample (1). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to rita:
  | A gate is overdue
  | Mia's gate Works alongside was due on Monday, January 18. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to rita:
  | Mia's gate Ready to start is due on Wednesday, January 20. Still missing: Work sample (1).
  | [Decide]

rita looks at home
home of rita:
  | Your mentoring
  | To do
  | Rate Mia's areas and pick one to three growth areas.
  | Waiting for 15 days.
  | [Rate]
  | A gate is overdue
  | Mia's gate Works alongside was due on Monday, January 18. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
  | Mia's gate Ready to start is due on Wednesday, January 20. Still missing: Work sample (1).
  | [Decide]
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | [Decide]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

rita clicks "Decide" on "due on Wednesday, January 20"
bot opens for rita: Decide on a gate

rita sends the form
  outcome: Approved with conditions
  rationale: Both sessions were made up for on Monday.
  excluded: crisis calls alone
  until: 2027-03-01
bot to carla:
  | Rita made a decision on Mia's gate Ready to start: Approved with conditions.
  | Both sessions were made up for on Monday.
  | - not yet: crisis calls alone, until March 1, 2027
  | Decided before the evidence was complete: Work sample (1).
bot to mia:
  | Rita made a decision on your gate Ready to start: Approved with conditions.
  | Both sessions were made up for on Monday.
  | - not yet: crisis calls alone, until March 1, 2027
  | Decided before the evidence was complete: Work sample (1).
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Rita made a decision on Mia's gate Ready to start: Approved with conditions.
  | - not yet: crisis calls alone, until March 1, 2027
bot to sam:
  | Rita made a decision on Mia's gate Ready to start: Approved with conditions.
  | - not yet: crisis calls alone, until March 1, 2027
bot to rita:
  | You decided on Mia's gate Ready to start: Approved with conditions.
  | Both sessions were made up for on Monday.
  | - not yet: crisis calls alone, until March 1, 2027
  | Decided before the evidence was complete: Work sample (1).
  | [Decide again]
bot edits for rita:
  | Mia's gate Ready to start is due on Wednesday, January 20. Still missing: Work sample (1).
  | You decided: Approved with conditions.

sam types /mentor scope @mia
bot answers sam:
  | Mia may practice within these gates, and no further:
  | - Ready to start: supervision as before; decided by Rita on January 19, 2027; not yet: crisis calls alone, until March 1, 2027
  | Only you see this answer. What is not listed is not authorized.

the record holds
