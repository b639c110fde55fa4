# Evidence is corrected, and more comes, while the form of a decision is open. The form comes back with what is new before anything is decided, and what was typed is kept. The one who signs it as well is shown it too.

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

on 2027-01-04 12:00 America/Chicago

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

sam types /mentor gate
bot answers sam:
  | Mia
  | - Ready to start, due on January 9, 2027. Still missing: Work sample (1).
  | - Works alongside, due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

sam chooses "Mia: Ready to start" in "Decide"
bot opens for sam: Decide on a gate

after 1 minute

leo types /mentor evidence @mia
bot answers leo:
  | Evidence about Mia, the newest first:
  | - Work sample, January 4, 2027, by Leo, level 3: The training list is complete and signed.
  | [Correct]
  | Only you see this answer.

leo chooses "Work sample, January 4, 2027, Leo" in "Correct"
bot opens for leo: Evidence

leo sends the form
  level: 2 With help
  note: One line of the training list is not signed after all.
bot to mia:
  | Leo corrected evidence on file about your practice: Work sample, Crisis documentation, level 2.
  | One line of the training list is not signed after all.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your correction is on file and counts from now on. The earlier entry stays on file. Mia has been told.

sam sends the form
  outcome: Approved
  rationale: The list is complete and the boundaries are signed.
bot opens for sam: Decide on a gate

leo types /mentor scope @mia
bot answers leo:
  | Mia is not authorized for independent practice yet. No validation gate is approved right now.

sam sends the form
  outcome: Deferred to a later date
  review: 2027-01-12
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Deferred to a later date (January 12, 2027).
  | The list is complete and the boundaries are signed.
bot to mia:
  | Sam made a decision on your gate Ready to start: Deferred to a later date (January 12, 2027).
  | The list is complete and the boundaries are signed.
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Deferred to a later date (January 12, 2027).
bot to sam:
  | You decided on Mia's gate Ready to start: Deferred to a later date (January 12, 2027).
  | The list is complete and the boundaries are signed.

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  note: The training list is signed on every line now.
  direct: Yes
bot to mia:
  | Sam put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | The training list is signed on every line now.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to mia:
  | The evidence for your gate Ready to start is complete. Whoever decides has been told, and decides by January 12, 2027.
bot to sam:
  | The evidence for Mia's gate Ready to start is complete. It is due on Tuesday, January 12, and you can decide now.
  | [Decide]
bot to sam:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Mia
  type: Work sample
  competency: Safety
  level: 3 Mostly alone
  note: The boundaries were read aloud and signed.
  direct: Yes
bot to mia:
  | Sam put evidence on file about your practice: Work sample, Safety, level 3.
  | The boundaries were read aloud and signed.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to sam:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor gate
bot answers sam:
  | Mia
  | - Ready to start, due on January 12, 2027. Still missing: nothing, the evidence is complete.
  | - Works alongside, due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

sam chooses "Mia: Ready to start" in "Decide"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: The list is complete now and the boundaries are signed.
bot to sam:
  | Your decision on Mia's gate Ready to start is kept. You wrote most of the evidence, so a second person signs before anything changes: Cleo and Rita can.
  | [Take it back]
bot to rita:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | [Read and sign]
  | One signature is enough. The gate stays due until then.
bot to cleo:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | [Read and sign]
  | One signature is enough. The gate stays due until then.

cleo clicks "Read and sign"
bot opens for cleo: A second signature

after 1 minute

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

cleo sends the form
  sign: I sign this decision
bot opens for cleo: A second signature

leo types /mentor scope @mia
bot answers leo:
  | Mia is not authorized for independent practice yet. No validation gate is approved right now.

cleo sends the form
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved. Cleo signed it as well.
  | The list is complete now and the boundaries are signed.
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved. Cleo signed it as well.
  | The list is complete now and the boundaries are signed.
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved. Cleo signed it as well.
bot to sam:
  | You decided on Mia's gate Ready to start: Approved. Cleo signed it as well.
  | The list is complete now and the boundaries are signed.
  | [Decide again]
bot edits for sam:
  | The evidence for Mia's gate Ready to start is complete. It is due on Tuesday, January 12, and you can decide now.
  | You decided: Approved.
bot edits for sam:
  | Your decision on Mia's gate Ready to start is kept. You wrote most of the evidence, so a second person signs before anything changes: Cleo and Rita can.
  | Cleo signed it.
bot edits for rita:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | Cleo signed it.
bot to cleo:
  | Sam made a decision on Mia's gate Ready to start: Approved. You signed it as well.
  | The list is complete now and the boundaries are signed.
  | [Decide again]
bot edits for cleo:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | You signed it.

leo types /mentor scope @mia
bot answers leo:
  | Mia may practice within these gates, and no further:
  | - Ready to start: supervision as before; decided by Sam and Cleo on January 4, 2027
  | Only you see this answer. What is not listed is not authorized.

the record holds
