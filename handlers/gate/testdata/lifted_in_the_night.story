# With a later gate a limit is gone late in the evening. Before the morning Rita is Mia's supervisor: she reads that in Sam's place, and he does not.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  bo is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by ada
  rita is supervisor, supervised by ada
  ada is leader
  gus is governance
  hana is governance
  leo mentors mia

on 2027-01-04 14:00 America/Chicago
bot to bo:
  | Hi Bo, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

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

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Reflective debrief
  competency: Safety
  level: 3 Mostly alone
  note: We talked the first shift through and nothing was open.
  direct: Yes
bot to mia:
  | Leo put evidence on file about your practice: Reflective debrief, Safety, level 3.
  | We talked the first shift through and nothing was open.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor gate
bot answers sam:
  | Mia
  | - Ready to start, due on January 9, 2027. Still missing: Work sample (1).
  | - Works alongside, due on January 18, 2027. Still missing: Reflective debrief (4), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

sam chooses "Mia: Ready to start" in "Decide"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved with conditions
  rationale: The list is signed, and the rest follows this week.
  excluded: crisis calls alone
  until_gate: Works alongside
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved with conditions.
  | The list is signed, and the rest follows this week.
  | - not yet: crisis calls alone, until Works alongside is passed
  | Decided before the evidence was complete: Work sample (1).
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved with conditions.
  | The list is signed, and the rest follows this week.
  | - not yet: crisis calls alone, until Works alongside is passed
  | Decided before the evidence was complete: Work sample (1).
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved with conditions.
  | - not yet: crisis calls alone, until Works alongside is passed
bot to sam:
  | You decided on Mia's gate Ready to start: Approved with conditions.
  | The list is signed, and the rest follows this week.
  | - not yet: crisis calls alone, until Works alongside is passed
  | Decided before the evidence was complete: Work sample (1).
  | [Decide again]

on 2027-01-11 21:30 America/Chicago
at Mon 2027-01-11 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (4), Documentation check (1), Scenario (1).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (4), Documentation check (1), Scenario (1). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (4), Documentation check (1), Scenario (1).
  | [Decide]

sam clicks "Decide" on "Works alongside"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: Seen on two shifts, and the debriefs are honest.
  level: 2 Side by side with someone
bot to carla:
  | Sam made a decision on Mia's gate Works alongside: Approved.
  | Seen on two shifts, and the debriefs are honest.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Reflective debrief (4), Documentation check (1), Scenario (1).
bot to mia:
  | Sam made a decision on your gate Works alongside: Approved.
  | Seen on two shifts, and the debriefs are honest.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Reflective debrief (4), Documentation check (1), Scenario (1).
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Works alongside: Approved.
  | - from now on: side by side with someone
bot to sam:
  | You decided on Mia's gate Works alongside: Approved.
  | Seen on two shifts, and the debriefs are honest.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Reflective debrief (4), Documentation check (1), Scenario (1).
  | [Decide again]
bot edits for sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (4), Documentation check (1), Scenario (1).
  | You decided: Approved.

the import brings
  mia is mentee, supervised by rita
bot edits for sam:
  | You decided on Mia's gate Ready to start: Approved with conditions.
  | The list is signed, and the rest follows this week.
  | - not yet: crisis calls alone, until Works alongside is passed
  | Decided before the evidence was complete: Work sample (1).
  | This is not yours to decide anymore.
bot edits for sam:
  | You decided on Mia's gate Works alongside: Approved.
  | Seen on two shifts, and the debriefs are honest.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Reflective debrief (4), Documentation check (1), Scenario (1).
  | This is not yours to decide anymore.

on 2027-01-12 12:00 America/Chicago
at Tue 2027-01-12 07:00
bot to mia:
  | This does not limit you anymore: crisis calls alone. With /mentor scope you see what you may do now.
bot to leo:
  | This does not limit Mia anymore: crisis calls alone.
bot to rita:
  | This does not limit Mia anymore: crisis calls alone.

the record holds
