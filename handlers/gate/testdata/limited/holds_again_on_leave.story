# A limit that Mia's second gate had lifted holds again when that gate ends. Sam hears it on the day, and Mia when she is back from leave.

cast
  mia is mentee, supervised by sam, hired 2027-01-04
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  mia is away 2027-12-27 to 2028-01-21

on 2027-01-04 12:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

rita types /mentor evidence
bot opens for rita: Evidence

rita sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  note: The training list is complete and signed.
  direct: Yes
bot to mia:
  | Rita put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | The training list is complete and signed.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to rita:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor gate
bot answers sam:
  | Mia
  | - Ready to start, due on January 9, 2027. Still missing: Work sample (1).
  | [Decide]

sam chooses "Mia: Ready to start" in "Decide"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved with conditions
  rationale: The list is complete; calls come later.
  level: 2 Side by side with someone
  excluded: crisis calls alone
  until_gate: Independent practice
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved with conditions.
  | The list is complete; calls come later.
  | - from now on: side by side with someone
  | - not yet: crisis calls alone, until Independent practice is passed
  | Decided before the evidence was complete: Work sample (1).
  | Your supervisor and the program coordinators are told too. Your home shows your gates.
bot to sam:
  | You decided on Mia's gate Ready to start: Approved with conditions.
  | The list is complete; calls come later.
  | - from now on: side by side with someone
  | - not yet: crisis calls alone, until Independent practice is passed
  | Decided before the evidence was complete: Work sample (1).
  | [Decide again]

rita types /mentor evidence
bot opens for rita: Evidence

rita sends the form
  person: Mia
  type: Documentation check
  competency: Crisis documentation
  level: 4 Alone
  note: Ten notes, all on time and objective.
  direct: Yes
bot to mia:
  | Rita put evidence on file about your practice: Documentation check, Crisis documentation, level 4.
  | Ten notes, all on time and objective.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to rita:
  | Your evidence about Mia is on file. Mia has been told.

rita types /mentor evidence
bot opens for rita: Evidence

rita sends the form
  person: Mia
  type: Documentation check
  competency: Crisis documentation
  level: 4 Alone
  note: Ten more notes, one was late.
  direct: Yes
bot to mia:
  | Rita put evidence on file about your practice: Documentation check, Crisis documentation, level 4.
  | Ten more notes, one was late.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to rita:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 4 Alone
  note: Led the evening handover alone and named every risk.
  direct: Yes
bot to mia:
  | Sam put evidence on file about your practice: Observation, Crisis documentation, level 4.
  | Led the evening handover alone and named every risk.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to mia:
  | The evidence for your gate Independent practice is complete. Whoever decides has been told, and decides by March 1, 2027.
bot to sam:
  | The evidence for Mia's gate Independent practice is complete. It is due on Monday, March 1, and you can decide now.
  | [Decide]
bot to sam:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor gate
bot answers sam:
  | Mia
  | - Independent practice, due on March 1, 2027. Still missing: nothing, the evidence is complete.
  | [Decide]

sam chooses "Mia: Independent practice" in "Decide"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: Seen alone at the handover, and the notes hold.
  level: 4 With someone reachable by phone
bot to mia:
  | Sam made a decision on your gate Independent practice: Approved.
  | Seen alone at the handover, and the notes hold.
  | - from now on: with someone reachable by phone
  | Your supervisor and the program coordinators are told too. Your home shows your gates.
bot to mia:
  | This does not limit you anymore: crisis calls alone. With /mentor scope you see what you may do now.
bot to sam:
  | This does not limit Mia anymore: crisis calls alone.
bot to sam:
  | You decided on Mia's gate Independent practice: Approved.
  | Seen alone at the handover, and the notes hold.
  | - from now on: with someone reachable by phone
  | [Decide again]
bot edits for sam:
  | The evidence for Mia's gate Independent practice is complete. It is due on Monday, March 1, and you can decide now.
  | You decided: Approved.

on 2028-01-10 12:00 America/Chicago
at Fri 2027-11-05 09:00
bot to mia:
  | What your gate Independent practice allows holds until January 4, 2028. It is open again, so that it can be decided again before that. Needed from now on: Observation (1), Documentation check (2), a supervisor's direct observation.
bot to sam:
  | What Mia's gate Independent practice allows holds until January 4, 2028. It is open again, so that it can be decided again before that. Needed from now on: Observation (1), Documentation check (2), a supervisor's direct observation.
at Tue 2027-12-21 09:00
bot to mia:
  | Your gate Independent practice is due on Tuesday, January 4, 2028. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Mia's gate Independent practice is due on Tuesday, January 4, 2028. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]
at Tue 2027-12-28 09:00
bot to sam:
  | Mia's gate Independent practice is due on Tuesday, January 4, 2028. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]
at Mon 2028-01-03 09:00
bot to sam:
  | Mia's gate Independent practice is due on Tuesday, January 4. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]
at Tue 2028-01-04 09:00
bot to sam:
  | Mia's gate Independent practice is due on Tuesday, January 4, and it is your decision. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]
  | If it stays open, the next level is told.
bot to sam:
  | The time of Mia's gate Independent practice is over. Until it is decided again, what it allowed is not authorized.
  | These limits hold again for Mia:
  | - not yet: crisis calls alone, until Independent practice is passed
at Wed 2028-01-05 09:00
bot to sam:
  | A gate is overdue
  | Mia's gate Independent practice was due on Tuesday, January 4. Until someone decides, what it allowed is not authorized.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Fri 2028-01-07 09:00
bot to rita:
  | A gate is overdue
  | Mia's gate Independent practice was due on Tuesday, January 4. Until someone decides, what it allowed is not authorized.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

mia types /mentor away
bot answers mia:
  | You are away:
  | - from December 27, 2027 to January 21, 2028; nobody stands in
  | [Enter leave] [Working days and nights] [Change: December 27, 2027] [Back early]

mia clicks "Back early"
bot to mia:
  | The time of your gate Independent practice is over. Until it is decided again, what it allowed is not authorized. Please talk to your supervisor about what that means for your next shift.
  | These limits hold again for you:
  | - not yet: crisis calls alone, until Independent practice is passed
bot to mia:
  | Your leave is over. From now on you are asked as usual.

mia types /mentor scope
bot answers mia:
  | You may practice within these gates, and no further:
  | - Ready to start: side by side with someone; decided by Sam on January 4, 2027; not yet: crisis calls alone, until Independent practice is passed
  | [Portfolio]
  | Only you see this answer. What is not listed is not authorized.

the record holds
