# Somebody is in a conflict with Mia after they were asked to decide about her: the button goes where it would only refuse, to sign and to decide again.

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

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Work sample
  competency: Safety
  level: 3 Mostly alone
  note: The boundaries were read aloud and signed.
  direct: Yes
bot to mia:
  | Leo put evidence on file about your practice: Work sample, Safety, level 3.
  | The boundaries were read aloud and signed.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to mia:
  | The evidence for your gate Ready to start is complete. Whoever decides has been told, and decides by January 9, 2027.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.
bot to sam:
  | The evidence for Mia's gate Ready to start is complete. It is due on Saturday, January 9, and you can decide now.
  | [Decide]

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Mia
  type: Work sample
  competency: Safety
  level: 3 Mostly alone
  note: The first shift was handed over in full.
  direct: Yes
bot to mia:
  | Sam put evidence on file about your practice: Work sample, Safety, level 3.
  | The first shift was handed over in full.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to sam:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor gate
bot answers sam:
  | Mia
  | - Ready to start, due on January 9, 2027. Still missing: nothing, the evidence is complete.
  | - Works alongside, due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

sam chooses "Mia: Ready to start" in "Decide"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved with conditions
  rationale: The list is complete and the boundaries are signed.
  level: 1 May observe only
  excluded: crisis calls alone
  until: 2027-03-01
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

mia types /mentor conflict
bot opens for mia: Conflict of interest

mia sends the form
  with: @cleo
  why: A complaint, now or before
bot to mia:
  | It is on file: you and Cleo do not decide about each other. You are not asked about Cleo, and Cleo is asked about you only when nobody else is left. Cleo is not told.
bot edits for cleo:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | This is not yours to decide anymore.

rita clicks "Read and sign"
bot opens for rita: A second signature

rita sends the form
  sign: I sign this decision
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved with conditions. Rita signed it as well.
  | The list is complete and the boundaries are signed.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved with conditions. Rita signed it as well.
  | The list is complete and the boundaries are signed.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved with conditions. Rita signed it as well.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
bot to sam:
  | You decided on Mia's gate Ready to start: Approved with conditions. Rita signed it as well.
  | The list is complete and the boundaries are signed.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
  | [Decide again]
bot edits for sam:
  | The evidence for Mia's gate Ready to start is complete. It is due on Saturday, January 9, and you can decide now.
  | You decided: Approved with conditions.
bot edits for sam:
  | Your decision on Mia's gate Ready to start is kept. You wrote most of the evidence, so a second person signs before anything changes: Cleo and Rita can.
  | Rita signed it.
bot to rita:
  | Sam made a decision on Mia's gate Ready to start: Approved with conditions. You signed it as well.
  | The list is complete and the boundaries are signed.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
  | [Decide again]
bot edits for rita:
  | A second signature
  | Sam made a decision on Mia's gate Ready to start and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | You signed it.

sam types /mentor conflict
bot opens for sam: Conflict of interest

sam sends the form
  with: @mia
  why: A complaint, now or before
bot to sam:
  | It is on file: you and Mia do not decide about each other. You are not asked about Mia, and Mia is asked about you only when nobody else is left. Mia is not told.
bot edits for sam:
  | You decided on Mia's gate Ready to start: Approved with conditions. Rita signed it as well.
  | The list is complete and the boundaries are signed.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
  | This is not yours to decide anymore.

the record holds
