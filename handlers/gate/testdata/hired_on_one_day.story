# People who were hired on one day have their dates on one morning: whoever decides about
# several of them reads one message, which opens each decision. Overdue, each is a case.

cast
  ana is mentee, supervised by sam, hired 2027-01-04
  ben is mentee, supervised by sam, hired 2027-01-04
  cai is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  lea is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors ana
  leo mentors ben
  lea mentors cai

on 2027-01-04 08:00 America/Chicago

on 2027-01-08 12:00 America/Chicago
at Mon 2027-01-04 09:00
bot to ana:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to ben:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to cai:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Several validation gates are due or coming up:
  | - Works alongside is due on Monday, January 18: Ana and Ben. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | You can put what you have seen on file with /mentor evidence.
bot to lea:
  | Cai's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Several validation gates are due or coming up:
  | - Works alongside is due on Monday, January 18: Ana, Ben and Cai. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | Your home shows each of them.
at Fri 2027-01-08 09:00
bot to ana:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to ben:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to cai:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Several validation gates are due or coming up:
  | - Ready to start is due on Saturday, January 9: Ana and Ben. Still missing: Work sample (2).
  | You can put what you have seen on file with /mentor evidence.
bot to lea:
  | Cai's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Several validation gates are due or coming up:
  | - Ready to start is due on Saturday, January 9: Ana, Ben and Cai. Still missing: Work sample (2).
  | [Decide]
  | Your home shows each of them.

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Ana
  type: Work sample
  competency: Crisis documentation
  level: 2 With help
  note: Training list complete and role boundaries signed, both seen today.
  direct: Yes
bot to ana:
  | Leo put evidence on file about your practice: Work sample, Crisis documentation, level 2.
  | Training list complete and role boundaries signed, both seen today.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Ana is on file. Ana has been told.

sam chooses "Ana: Ready to start" in "Decide"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: Training list and boundaries are complete, and Leo has seen both.
  level: 1 May observe only
bot to ana:
  | Sam made a decision on your gate Ready to start: Approved.
  | Training list and boundaries are complete, and Leo has seen both.
  | - from now on: may observe only
  | Decided before the evidence was complete: Work sample (1).
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Ana's gate Ready to start: Approved.
  | - from now on: may observe only
bot to sam:
  | You decided on Ana's gate Ready to start: Approved.
  | Training list and boundaries are complete, and Leo has seen both.
  | - from now on: may observe only
  | Decided before the evidence was complete: Work sample (1).
  | [Decide again]

on 2027-01-11 10:00 America/Chicago
at Mon 2027-01-11 07:00
bot to sam:
  | Several validation gates are due or coming up:
  | - Ready to start was due on Saturday, January 9, and it is your decision: Ben and Cai. Still missing: Work sample (2).
  | [Decide]
  | Your home shows each of them. If one stays open after its day, the next level is told.
at Mon 2027-01-11 09:00
bot to ana:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to ben:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to cai:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Several validation gates are due or coming up:
  | - Works alongside is due on Monday, January 18: Ana. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | - Works alongside is due on Monday, January 18: Ben. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | You can put what you have seen on file with /mentor evidence.
bot to lea:
  | Cai's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Several validation gates are due or coming up:
  | - Works alongside is due on Monday, January 18: Ana. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | - Works alongside is due on Monday, January 18: Ben and Cai. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | Your home shows each of them.

the import brings
  ben is mentee, supervised by rita, hired 2027-01-04
  cai is mentee, supervised by rita, hired 2027-01-04
bot edits for sam:
  | Several validation gates are due or coming up:
  | - Ready to start is due on Saturday, January 9: Ana, Ben and Cai. Still missing: Work sample (2).
  | Nothing in this list waits for your decision anymore.
bot edits for sam:
  | Several validation gates are due or coming up:
  | - Ready to start was due on Saturday, January 9, and it is your decision: Ben and Cai. Still missing: Work sample (2).
  | Nothing in this list waits for your decision anymore.
bot to rita:
  | Several validation gates are due or coming up:
  | - Ready to start was due on Saturday, January 9, and it is your decision: Ben and Cai. Still missing: Work sample (2).
  | [Decide]
  | Your home shows each of them. If one stays open after its day, the next level is told.

on 2027-01-12 10:30 America/Chicago
at Tue 2027-01-12 10:00
bot to rita:
  | A gate is overdue
  | Ben's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Ben may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to rita:
  | A gate is overdue
  | Cai's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Cai may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

the record holds
