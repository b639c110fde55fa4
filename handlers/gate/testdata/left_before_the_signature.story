# Sam decided about Mia, and Cleo is to sign, when Mia leaves: nothing is signed or decided about her anymore, and no button asks for it.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  sam is supervisor
  cleo is credentialing
  leo is mentor
  leo mentors mia

on 2027-01-04 12:00 America/Chicago

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 3 Mostly alone
  direct: Yes
  note: A look at one call.
bot to mia:
  | Leo put evidence on file about your practice: Observation, Crisis documentation, level 3.
  | A look at one call.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  direct: Yes
  note: A note, written on time.
bot to mia:
  | Sam put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | A note, written on time.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to sam:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  direct: Yes
  note: A second note, written on time.
bot to mia:
  | Sam put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | A second note, written on time.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to mia:
  | The evidence for your gate Ready to start is complete. Whoever decides has been told, and decides by January 9, 2027.
bot to sam:
  | The evidence for Mia's gate Ready to start is complete. It is due on Saturday, January 9, and you can decide now.
  | [Decide]
bot to sam:
  | Your evidence about Mia is on file. Mia has been told.

sam clicks "Decide" on "complete"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: The list is complete and the boundaries are signed.
bot to sam:
  | Your decision on Mia's gate Ready to start is kept. You wrote most of the evidence, so a second person signs before anything changes: Cleo can.
  | [Take it back]
bot to cleo:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | [Read and sign]
  | One signature is enough. The gate stays due until then.

cleo clicks "Read and sign"
bot opens for cleo: A second signature

mia leaves
bot to carla:
  | Mia has left and is not asked for anything anymore. Open cases continue without them.
  | Now without a mentor or mentee:
  | - Leo
bot to carla:
  | The pair of Mia and Leo has ended.
  | [Preview a round]
bot edits for sam:
  | The evidence for Mia's gate Ready to start is complete. It is due on Saturday, January 9, and you can decide now.
  | Mia has left the program, so nothing is decided now.
bot edits for sam:
  | Your decision on Mia's gate Ready to start is kept. You wrote most of the evidence, so a second person signs before anything changes: Cleo can.
  | Mia has left the program, so nothing is decided now.
bot edits for cleo:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | Mia has left the program, so nothing is decided now.
bot to leo:
  | Mia has left, so your mentorship with them ends. Thank you for your time. Your place is free again.

cleo sends the form
  sign: I sign this decision
bot asks cleo again:
  | This person has left the program. What is on file about them stays as it is.

after 5 days
