# Sam made a decision that waits for a second signature, and Mia gets another supervisor before anybody signs: it is no decision of his anymore.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  cleo is credentialing
  ada is supervisor, supervised by rita
  leo mentors mia

on 2027-01-04 12:00 America/Chicago

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  note: The training list is complete and signed.
  direct: Yes
bot to mia:
  | Sam put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | The training list is complete and signed.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
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
bot to mia:
  | The evidence for your gate Ready to start is complete. Whoever decides has been told, and decides by January 9, 2027.
bot to sam:
  | The evidence for Mia's gate Ready to start is complete. It is due on Saturday, January 9, and you can decide now.
  | [Decide]
bot to sam:
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
  | - Ready to start, due on January 9, 2027. Still missing: nothing, the evidence is complete.
  | - Works alongside, due on January 18, 2027. Still missing: Reflective debrief (4), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

sam chooses "Mia: Ready to start" in "Decide"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: The list is complete and the boundaries are signed.
  level: 1 May observe only
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

the import brings
  mia is mentee, supervised by ada
bot edits for sam:
  | The evidence for Mia's gate Ready to start is complete. It is due on Saturday, January 9, and you can decide now.
  | This is not yours to decide anymore.
bot edits for sam:
  | Your decision on Mia's gate Ready to start is kept. You wrote most of the evidence, so a second person signs before anything changes: Cleo and Rita can.
  | This is not yours to decide anymore.
bot edits for rita:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | This decision does not count anymore, and nothing changed. The gate is decided anew.
bot edits for cleo:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | This decision does not count anymore, and nothing changed. The gate is decided anew.
bot to ada:
  | The evidence for Mia's gate Ready to start is complete. It is due on Saturday, January 9, and you can decide now.
  | [Decide]

cleo sends the form
  sign: I sign this decision
bot asks cleo again:
  | This does not wait for a signature anymore. Nothing changed.

sam chooses "Mia: Ready to start" in "Decide"
bot answers sam:
  | Someone else decides about this person's practice: someone who supervises them, or someone in credentialing.

ada clicks "Decide"
bot opens for ada: Decide on a gate

ada sends the form
  outcome: Approved
  rationale: The list is complete and the boundaries are signed.
  level: 1 May observe only
bot to carla:
  | Ada made a decision on Mia's gate Ready to start: Approved.
  | The list is complete and the boundaries are signed.
  | - from now on: may observe only
bot to mia:
  | Ada made a decision on your gate Ready to start: Approved.
  | The list is complete and the boundaries are signed.
  | - from now on: may observe only
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Ada made a decision on Mia's gate Ready to start: Approved.
  | - from now on: may observe only
bot to ada:
  | You decided on Mia's gate Ready to start: Approved.
  | The list is complete and the boundaries are signed.
  | - from now on: may observe only
  | [Decide again]
bot edits for ada:
  | The evidence for Mia's gate Ready to start is complete. It is due on Saturday, January 9, and you can decide now.
  | You decided: Approved.

the record holds
