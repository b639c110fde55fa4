# A decision waits for a second signature, and nobody who may sign is left. Its maker and the coordinator hear so, and the maker takes it back.

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
  | Your decision on Mia's gate Ready to start is kept. You wrote most of the evidence, so a second person signs before anything changes: Rita can.
  | [Take it back]
bot to rita:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | [Read and sign]
  | One signature is enough. The gate stays due until then.

rita leaves
bot to carla:
  | Rita has left and is not asked for anything anymore. Open cases continue without them.
  | Now without a supervisor, until an import names one:
  | - Sam

on 2027-01-06 12:00 America/Chicago
at Tue 2027-01-05 12:00
bot to carla:
  | Sam's decision of January 4, 2027 on Mia's gate Ready to start waits for a second signature, and nobody who may give it is here right now. Please see to it that someone above Mia, or in credentialing, is here. They are asked on the next working day.
bot to sam:
  | Your decision of January 4, 2027 on Mia's gate Ready to start waits for a second signature, and nobody who may give it is here right now. You can wait until someone is, or take it back.
  | [Take it back]

sam types /mentor gate
bot answers sam:
  | Mia
  | - Ready to start, due on January 9, 2027. Still missing: nothing, the evidence is complete.
  | - Works alongside, due on January 18, 2027. Still missing: Reflective debrief (4), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

sam chooses "Mia: Ready to start" in "Decide"
bot answers sam:
  | Your decision on Mia's gate Ready to start waits for a second signature. Nothing changes before that. You can take it back and decide again.
  | [Take it back]

sam clicks "Take it back" on "You can take it back and decide again"
bot to sam:
  | You took back your decision on Mia's gate Ready to start. The gate is as it was before.
  | [Decide]
bot edits for sam:
  | Your decision of January 4, 2027 on Mia's gate Ready to start waits for a second signature, and nobody who may give it is here right now. You can wait until someone is, or take it back.
  | You took it back.
bot edits for sam:
  | Your decision on Mia's gate Ready to start is kept. You wrote most of the evidence, so a second person signs before anything changes: Rita can.
  | You took it back.
bot edits for rita:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | Sam took it back.

sam clicks "Decide" on "You took back"
bot opens for sam: Decide on a gate

the record holds
