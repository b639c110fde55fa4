# Two supervisors: Sam decides in time, before the evidence is complete, and nobody decides about Bo. Carla asks how it stands: she reads what was decided and when, not about whom.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  bo is mentee, supervised by rita, hired 2027-01-04
  leo is mentor
  sam is supervisor
  rita is supervisor
  leo mentors mia

on 2027-01-04 12:00 America/Chicago
bot to bo:
  | Hi Bo, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

carla types /mentor oversight
bot answers carla:
  | No gate was decided yet, and none is overdue.

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  direct: Yes
  note: A note, written on time.
bot to mia:
  | Leo put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | A note, written on time.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor gate
bot answers sam:
  | Mia
  | - Ready to start, due on January 9, 2027. Still missing: Work sample (1).
  | - Works alongside, due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

sam chooses "Mia: Ready to start" in "Decide"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: The one note that there is shows all that I wanted to see.
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved.
  | The one note that there is shows all that I wanted to see.
  | Decided before the evidence was complete: Work sample (1).
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved.
  | The one note that there is shows all that I wanted to see.
  | Decided before the evidence was complete: Work sample (1).
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved.
bot to sam:
  | You decided on Mia's gate Ready to start: Approved.
  | The one note that there is shows all that I wanted to see.
  | Decided before the evidence was complete: Work sample (1).
  | [Decide again]

after 8 days
at Fri 2027-01-08 09:00
bot to bo:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to rita:
  | Bo's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | [Decide]
at Mon 2027-01-11 07:00
bot to rita:
  | Bo's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: Work sample (2).
  | [Decide]
  | If it stays open, the next level is told.
at Mon 2027-01-11 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to bo:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | [Decide]
bot to rita:
  | Bo's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
at Tue 2027-01-12 07:00
bot to rita:
  | A gate is overdue
  | Bo's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Bo may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

carla types /mentor oversight
bot answers carla:
  | Gates decided: 1, on time: 100%. Overdue now: 1. Approved before the evidence was complete: 1. With two signatures: 0.
  | - Sam: 1 decided, 100% on time, 5 days early
  | - Rita: none decided, overdue now: 1
  | Only you see this answer. On time means that the first decision came by the end of the day the gate was due.
