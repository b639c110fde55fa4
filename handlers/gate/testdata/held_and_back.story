# A serious concern: what Mia may do alone is put on hold, with what has to be shown, and comes back by a gate.

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

sam sends the form
  outcome: Approved
  rationale: The training list is complete and Leo saw it.
  level: 2 Side by side with someone
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved.
  | The training list is complete and Leo saw it.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (1).
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved.
  | The training list is complete and Leo saw it.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (1).
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved.
  | - from now on: side by side with someone
bot to sam:
  | You decided on Mia's gate Ready to start: Approved.
  | The training list is complete and Leo saw it.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (1).
  | [Decide again]

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

after 2 minutes
at Mon 2027-01-04 12:01
bot to sam:
  | Put practice on hold?
  | A serious concern about Mia's practice is open. While it is looked into, you can put on hold what Mia may do alone. Nothing changes unless you decide.
  | [Put on hold]
  | Only those who were brought the concern see this.

sam clicks "Decide" on "A concern needs you"
bot opens for sam: What will be done

sam sends the form
  next: Keep it open with this plan
  plan: Sam checks the door alarms with Mia at each handover.
  until: 2027-01-15
  scope: Should be put on hold at the gate
bot to sam:
  | You said that what the person may do should be put on hold. That is decided at their gates. Until then, nothing is on hold.
  | [Put on hold]
bot edits for sam:
  | A concern needs you
  | You are looking after this concern until Friday, January 15, 5:00 PM CST. There is a plan.
  | [Decide] [Reassign] [Call next]

sam clicks "Put on hold" on "You said that"
bot opens for sam: Put on hold

sam sends the form
  why: The alarm was off. Until we know why, nobody works alone at a door.
bot asks sam again:
  | Please complete this required field.

sam sends the form
  gates: Ready to start
  goal: Check the door alarms at each handover
  measure: 10 of 10 handovers
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: On hold. Until it is decided again, what it allowed is not authorized.
  | The alarm was off. Until we know why, nobody works alone at a door.
bot to mia:
  | Sam made a decision on your gate Ready to start: On hold. Until it is decided again, you do not do on your own what it allowed.
  | The alarm was off. Until we know why, nobody works alone at a door.
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to mia:
  | The way back: your gate Ready to start is decided again by January 18, 2027. Needed from now on: Work sample (2).
bot to mia:
  | What has to be shown for the way back, by January 18, 2027: Check the door alarms at each handover (10 of 10 handovers). It is on your home as a goal, and your mentor sees it too.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: On hold. Until it is decided again, what it allowed is not authorized.
bot to leo:
  | The way back: Mia's gate Ready to start is decided again by January 18, 2027. Needed from now on: Work sample (2).
bot to sam:
  | The way back: Mia's gate Ready to start is decided again by January 18, 2027. Needed from now on: Work sample (2).
bot to sam:
  | You decided on Mia's gate Ready to start: On hold. Until it is decided again, what it allowed is not authorized.
  | The alarm was off. Until we know why, nobody works alone at a door.
  | [Decide again]
bot edits for sam:
  | Put practice on hold?
  | A serious concern about Mia's practice is open. What Mia could do alone is on hold now.
  | Only those who were brought the concern see this.
bot edits for sam:
  | You decided on Mia's gate Ready to start: Approved.
  | The training list is complete and Leo saw it.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (1).
  | You decided: On hold.
bot edits for sam:
  | You said that what the person may do should be put on hold. It is on hold now.

leo types /mentor scope @mia
bot answers leo:
  | Mia is not authorized for independent practice. No validation gate is approved right now. On hold: Ready to start.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | Goals and gates
  | Check the door alarms at each handover: from 0 to 10 of 10 handovers by January 18, 2027
  | [Say where it stands] [Close it] [History]
  | Ready to start: on hold
  | Ready to start is due again on Monday, January 18. So far: Work sample 0 of 2.
  | Works alongside is due on Monday, January 18. So far: Reflective debrief 0 of 5, Documentation check 0 of 1, Scenario 0 of 1. Also needed: the gate Ready to start.
  | Works with a supervisor at hand is due on Monday, February 1. So far: Reflective debrief 0 of 10, Documentation check 0 of 1, Scenario 0 of 3. Also needed: the gate Works alongside.
  | Independent practice is due on Monday, March 1. So far: Observation 0 of 1, Documentation check 0 of 2. Also needed: a supervisor's direct observation, the gate Works with a supervisor at hand.
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam types /mentor gate
bot answers sam:
  | Mia
  | - Ready to start, due on January 18, 2027. Still missing: Work sample (2).
  | - Works alongside, due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

sam chooses "Mia: Ready to start" in "Decide"
bot opens for sam: Decide on a gate

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Observation
  competency: Safety
  level: 4 Alone
  note: Ten handovers, ten door alarms checked and on.
  direct: Yes
bot to mia:
  | Leo put evidence on file about your practice: Observation, Safety, level 4.
  | Ten handovers, ten door alarms checked and on.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor gate
bot answers sam:
  | Mia
  | - Ready to start, due on January 18, 2027. Still missing: Work sample (2).
  | - Works alongside, due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

sam chooses "Mia: Ready to start" in "Decide"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: Ten handovers were checked and the alarm was on.
  level: 2 Side by side with someone
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved.
  | Ten handovers were checked and the alarm was on.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (2).
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved.
  | Ten handovers were checked and the alarm was on.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (2).
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved.
  | - from now on: side by side with someone
bot to sam:
  | You decided on Mia's gate Ready to start: Approved.
  | Ten handovers were checked and the alarm was on.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (2).
  | [Decide again]
bot edits for sam:
  | Put practice on hold?
  | A serious concern about Mia's practice is open. While it is looked into, you can put on hold what Mia may do alone. Nothing changes unless you decide.
  | [Put on hold]
  | Only those who were brought the concern see this.
bot edits for sam:
  | You said that what the person may do should be put on hold. That is decided at their gates. Until then, nothing is on hold.
  | [Put on hold]

leo types /mentor scope @mia
bot answers leo:
  | Mia may practice within these gates, and no further:
  | - Ready to start: side by side with someone; decided by Sam on January 4, 2027
  | Only you see this answer. What is not listed is not authorized.

the record holds
