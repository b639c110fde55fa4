# The mentor supports, the author of all the evidence waits for another one, and nothing is decided twice.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  cleo is credentialing
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  note: Training list complete and signed today.
  direct: Yes
bot to mia:
  | Sam put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | Training list complete and signed today.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to sam:
  | Your evidence about Mia is on file. Mia has been told.

on 2027-01-08 12:00 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1).
  | [Decide]

leo types /mentor gate
bot answers leo:
  | You have no validation gate, and none is waiting for your decision.

sam clicks "Decide" on "Ready to start"
bot opens for sam: Decide on a gate

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  note: Training list complete and signed today.
  direct: Yes
bot to mia:
  | Leo put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | Training list complete and signed today.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to mia:
  | The evidence for your gate Ready to start is complete. Whoever decides has been told, and decides by January 9, 2027.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.
bot to sam:
  | The evidence for Mia's gate Ready to start is complete. It is due on Saturday, January 9, and you can decide now.
  | [Decide]

sam clicks "Decide" on "Ready to start"
bot opens for sam: Decide on a gate

rita types /mentor gate
bot answers rita:
  | You have no validation gate, and none is waiting for your decision.

sam sends the form
  outcome: Approved
  rationale: ok
bot asks sam again:
  | rationale: Please write in a sentence what you saw and what it means.

sam sends the form
  outcome: Approved
  rationale: I have seen the list and it is complete.
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved.
  | I have seen the list and it is complete.
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved.
  | I have seen the list and it is complete.
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved.
bot to sam:
  | You decided on Mia's gate Ready to start: Approved.
  | I have seen the list and it is complete.
  | [Decide again]
bot edits for sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1).
  | You decided: Approved.
bot edits for sam:
  | The evidence for Mia's gate Ready to start is complete. It is due on Saturday, January 9, and you can decide now.
  | You decided: Approved.

sam clicks "Decide again" on "Ready to start"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: On hold
  rationale: The signature turned out to be from last year.
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: On hold. Until it is decided again, what it allowed is not authorized.
  | The signature turned out to be from last year.
bot to mia:
  | Sam made a decision on your gate Ready to start: On hold. Until it is decided again, you do not do on your own what it allowed.
  | The signature turned out to be from last year.
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to mia:
  | The way back: your gate Ready to start is decided again by January 22, 2027. Needed from now on: Work sample (2).
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: On hold. Until it is decided again, what it allowed is not authorized.
bot to leo:
  | The way back: Mia's gate Ready to start is decided again by January 22, 2027. Needed from now on: Work sample (2).
bot to sam:
  | The way back: Mia's gate Ready to start is decided again by January 22, 2027. Needed from now on: Work sample (2).
bot to sam:
  | You decided on Mia's gate Ready to start: On hold. Until it is decided again, what it allowed is not authorized.
  | The signature turned out to be from last year.
  | [Decide again]
bot edits for sam:
  | You decided on Mia's gate Ready to start: Approved.
  | I have seen the list and it is complete.
  | You decided: On hold.

mia types /mentor scope
bot answers mia:
  | You are not authorized for independent practice. No validation gate is approved right now. On hold: Ready to start.
  | [Portfolio]
