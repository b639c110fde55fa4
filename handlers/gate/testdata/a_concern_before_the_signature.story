# Sam has decided that Mia works alone, and Rita is to sign as well. In between somebody raises a serious concern about Mia: while it is open, nobody signs.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2026-11-18
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 3 Mostly alone
  note: Mia led the evening handover alone and named every risk.
  direct: Yes
bot to mia:
  | Sam put evidence on file about your practice: Observation, Crisis documentation, level 3.
  | Mia led the evening handover alone and named every risk.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to sam:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 3 Mostly alone
  note: Her two notes on the night shift hold, and I saw her write them.
  direct: Yes
bot to mia:
  | Sam put evidence on file about your practice: Observation, Crisis documentation, level 3.
  | Her two notes on the night shift hold, and I saw her write them.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to sam:
  | Your evidence about Mia is on file. Mia has been told.

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 3 Mostly alone
  note: She called the on-call lead before she had to be asked.
  direct: Yes
bot to mia:
  | Leo put evidence on file about your practice: Observation, Crisis documentation, level 3.
  | She called the on-call lead before she had to be asked.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor gate
bot answers sam:
  | Mia
  | - Independent practice, due on January 13, 2027. Still missing: Documentation check (2).
  | [Decide]

sam chooses "Mia: Independent practice" in "Decide"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: Leo and I saw her work alone, and it held.
  level: 4 With someone reachable by phone
  review: 2027-07-01
bot to sam:
  | Your decision on Mia's gate Independent practice is kept. You wrote most of the evidence, so a second person signs before anything changes: Rita can.
  | [Take it back]
bot to rita:
  | A second signature
  | Sam made a decision on Mia's gate Independent practice and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | [Read and sign]
  | One signature is enough. The gate stays due until then.

leo types /mentor flag
bot opens for leo: Raise a concern

leo sends the form
  severity: An unsafe act, a mistake with medication or restraint
  facts: A dose was given twice on Monday evening.
  about: @mia
bot to leo:
  | Do this now
  | Stop the task and call your supervisor. If anyone is in danger, call 911.
  | Your concern is with someone who must act on it. If they do not answer, the next person is called within the hour.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to sam:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

after 2 minutes

rita clicks "Read and sign"
bot opens for rita: A second signature

rita sends the form
  sign: I sign this decision
bot asks rita again:
  | An open concern has to be closed first. The people working on it know.

sam clicks "Decide" on "A concern needs you"
bot opens for sam: What will be done

sam sends the form
  next: Close it
  cause: An unclear standard
  plan: Two people sign each dose until the new sheet is in use on Friday.
  scope: Stays as it is
  feedback: Thank you. The check is talked through and looked at again in two weeks.
bot to leo:
  | The concern you raised on Monday, January 4, 9:00 AM CST was worked on and closed with a plan. Thank you for speaking up. If you see it again, please raise it again.
  | Thank you. The check is talked through and looked at again in two weeks.
bot edits for sam:
  | Closed: this case needs nothing more.

rita clicks "Read and sign"
bot opens for rita: A second signature

rita sends the form
  sign: I sign this decision
bot to carla:
  | Sam made a decision on Mia's gate Independent practice: Approved. Rita signed it as well.
  | Leo and I saw her work alone, and it held.
  | - from now on: with someone reachable by phone
  | Decided before the evidence was complete: Documentation check (2).
bot to mia:
  | Sam made a decision on your gate Independent practice: Approved. Rita signed it as well.
  | Leo and I saw her work alone, and it held.
  | - from now on: with someone reachable by phone
  | Decided before the evidence was complete: Documentation check (2).
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Independent practice: Approved. Rita signed it as well.
  | - from now on: with someone reachable by phone
bot to sam:
  | You decided on Mia's gate Independent practice: Approved. Rita signed it as well.
  | Leo and I saw her work alone, and it held.
  | - from now on: with someone reachable by phone
  | Decided before the evidence was complete: Documentation check (2).
  | [Decide again]
bot edits for sam:
  | Your decision on Mia's gate Independent practice is kept. You wrote most of the evidence, so a second person signs before anything changes: Rita can.
  | Rita signed it.
bot to rita:
  | Sam made a decision on Mia's gate Independent practice: Approved. You signed it as well.
  | Leo and I saw her work alone, and it held.
  | - from now on: with someone reachable by phone
  | Decided before the evidence was complete: Documentation check (2).
  | [Decide again]
bot edits for rita:
  | A second signature
  | Sam made a decision on Mia's gate Independent practice and wrote most of the evidence. Nothing changes until a second person has read the evidence and signed.
  | You signed it.

mia types /mentor scope
bot answers mia:
  | You may practice within these gates, and no further:
  | - Independent practice: with someone reachable by phone; decided by Sam and Rita on January 4, 2027; holds until January 4, 2028; review on July 1, 2027
  | [Portfolio]
  | Only you see this answer. What is not listed is not authorized.
