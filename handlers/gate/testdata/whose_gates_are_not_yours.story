# Gus acts on a concern about Mia and may not decide at her gates: what he reads about putting practice on hold does not tell him whether a gate allows her anything, or is on hold.

cast
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors mia

on 2027-01-04 12:00 America/Chicago

rita types /mentor flag
bot opens for rita: Raise a concern

rita sends the form
  severity: An unsafe act, a mistake with medication or restraint
  facts: A door alarm was switched off during the evening.
  about: @mia
bot to sam:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 12:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to rita:
  | Do this now
  | Stop the task and call your supervisor. If anyone is in danger, call 911.
  | Your concern is with someone who must act on it. If they do not answer, the next person is called within the hour.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.

sam clicks "Reassign" on "A concern needs you"
bot opens for sam: Reassign

sam sends the form
  to: Gus
bot edits for sam:
  | This concern was reassigned. If nobody acts by Monday, January 4, 1:00 PM CST, the next level is told.
bot to gus:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 12:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

gus clicks "Decide" on "concern"
bot opens for gus: What will be done

gus sends the form
  next: Keep it open with this plan
  plan: Gus looks at the door alarms with the shift lead.
  until: 2027-01-15
  scope: Should be put on hold at the gate
bot to gus:
  | You said that what the person may do should be put on hold. That is decided at their gates. Until then, nothing is on hold.
  | [Put on hold]
bot edits for gus:
  | A concern needs you
  | You are looking after this concern until Friday, January 15, 5:00 PM CST. There is a plan.
  | [Decide] [Reassign] [Call next]

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

sam sends the form
  outcome: Approved
  rationale: The training list is complete.
  level: 2 Side by side with someone
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved.
  | The training list is complete.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (1).
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved.
  | - from now on: side by side with someone
bot to sam:
  | You decided on Mia's gate Ready to start: Approved.
  | The training list is complete.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (1).
  | [Decide again]

sam clicks "Decide again"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: On hold
  rationale: The alarm was off.
bot to mia:
  | Sam made a decision on your gate Ready to start: On hold. Until it is decided again, you do not do on your own what it allowed.
  | The alarm was off.
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to mia:
  | The way back: your gate Ready to start is decided again by January 18, 2027. Needed from now on: Work sample (2).
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: On hold. Until it is decided again, what it allowed is not authorized.
bot to leo:
  | The way back: Mia's gate Ready to start is decided again by January 18, 2027. Needed from now on: Work sample (2).
bot to sam:
  | The way back: Mia's gate Ready to start is decided again by January 18, 2027. Needed from now on: Work sample (2).
bot to sam:
  | You decided on Mia's gate Ready to start: On hold. Until it is decided again, what it allowed is not authorized.
  | The alarm was off.
  | [Decide again]
bot edits for sam:
  | You decided on Mia's gate Ready to start: Approved.
  | The training list is complete.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (1).
  | You decided: On hold.

after 10 minutes

gus clicks "Put on hold"
bot answers gus:
  | Someone else decides about this person's practice: someone who supervises them, or someone in credentialing.

the record holds
