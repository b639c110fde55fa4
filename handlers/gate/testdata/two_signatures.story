# The supervisor wrote most of the evidence, so a second person reads it and signs before anything changes.

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

leo types /mentor scope @mia
bot answers leo:
  | Mia is not authorized for independent practice yet. No validation gate is approved right now.

sam chooses "Mia: Ready to start" in "Decide"
bot answers sam:
  | Your decision on Mia's gate Ready to start waits for a second signature. Nothing changes before that. You can take it back and decide again.
  | [Take it back]

rita clicks "Read and sign"
bot opens for rita: A second signature

rita sends the form
  sign: I send it back
bot asks rita again:
  | why: Please write in a sentence why you send it back.

rita sends the form
  sign: I send it back
  why: The date of the boundaries is missing.
bot to sam:
  | Rita did not sign the decision on Mia's gate Ready to start. The gate is open as before.
  | The date of the boundaries is missing.
  | [Decide]
bot edits for sam:
  | Your decision on Mia's gate Ready to start is kept. You wrote most of the evidence, so a second person signs before anything changes: Cleo and Rita can.
  | Rita sent it back.
bot to rita:
  | Rita did not sign the decision on Mia's gate Ready to start. The gate is open as before.
  | The date of the boundaries is missing.
bot edits for rita:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | You sent it back.
bot edits for cleo:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | Rita sent it back.

sam clicks "Decide" on "did not sign"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: The date is there now, and the list is complete.
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

cleo sends the form
  sign: I sign this decision
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved. Cleo signed it as well.
  | The date is there now, and the list is complete.
  | - from now on: may observe only
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved. Cleo signed it as well.
  | The date is there now, and the list is complete.
  | - from now on: may observe only
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved. Cleo signed it as well.
  | - from now on: may observe only
bot to sam:
  | You decided on Mia's gate Ready to start: Approved. Cleo signed it as well.
  | The date is there now, and the list is complete.
  | - from now on: may observe only
  | [Decide again]
bot edits for sam:
  | Rita did not sign the decision on Mia's gate Ready to start. The gate is open as before.
  | The date of the boundaries is missing.
  | You decided: Approved.
bot edits for sam:
  | The evidence for Mia's gate Ready to start is complete. It is due on Saturday, January 9, and you can decide now.
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
  | The date is there now, and the list is complete.
  | - from now on: may observe only
  | [Decide again]
bot edits for cleo:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | You signed it.

leo types /mentor scope @mia
bot answers leo:
  | Mia may practice within these gates, and no further:
  | - Ready to start: may observe only; decided by Sam and Cleo on January 4, 2027
  | Only you see this answer. What is not listed is not authorized.

carla types /mentor oversight
bot answers carla:
  | Gates decided: 1, on time: 100%. Overdue now: 0. Approved before the evidence was complete: 0. With two signatures: 1.
  | - Sam: 1 decided, 100% on time, 5 days early
  | Only you see this answer. On time means that the first decision came by the end of the day the gate was due.

the record holds
