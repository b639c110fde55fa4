# What contradicts itself is asked about again, and nothing typed is lost. A button that outlived its gate, or its holder's role, changes nothing.

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
  excluded: crisis calls alone
bot asks sam again:
  | The form has conditions in it. Choose Approved with conditions, or take them out.

sam sends the form
  outcome: Approved with conditions
  level: 5 May supervise others
  until: 2027-03-01
bot asks sam again:
  | level: Someone with conditions does not supervise others yet. Choose a lower level, or approve without conditions.

sam sends the form
  level: 1 May observe only
  people: no
bot asks sam again:
  | people: Please write a whole number from 1 to 99.

sam sends the form
  people: 2
  sites: Oak House
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved with conditions.
  | The training list is complete and Leo saw it.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
  | - only at Oak House, until March 1, 2027
  | - at most 2 at a time, until March 1, 2027
  | Decided before the evidence was complete: Work sample (1).
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved with conditions.
  | The training list is complete and Leo saw it.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
  | - only at Oak House, until March 1, 2027
  | - at most 2 at a time, until March 1, 2027
  | Decided before the evidence was complete: Work sample (1).
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved with conditions.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
  | - only at Oak House, until March 1, 2027
  | - at most 2 at a time, until March 1, 2027
bot to sam:
  | You decided on Mia's gate Ready to start: Approved with conditions.
  | The training list is complete and Leo saw it.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
  | - only at Oak House, until March 1, 2027
  | - at most 2 at a time, until March 1, 2027
  | Decided before the evidence was complete: Work sample (1).
  | [Decide again]

sam chooses "Mia: Ready to start" in "Decide"
bot opens for sam: Decide on a gate

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
  | You and Leo have no SMART goal yet. Start with one.
  | [Write a goal]
  | Goals and gates
  | What you reached in the last 30 days:
  | - the gate Ready to start
  | Only you see this list, and nobody counts it.
  | Ready to start: approved with conditions; may observe only; not yet: crisis calls alone, until March 1, 2027; at most 2 at a time, until March 1, 2027; only at Oak House, until March 1, 2027
  | Works alongside is due on Monday, January 18. So far: Reflective debrief 0 of 5, Documentation check 0 of 1, Scenario 0 of 1.
  | Works with a supervisor at hand is due on Monday, February 1. So far: Reflective debrief 0 of 10, Documentation check 0 of 1, Scenario 0 of 3. Also needed: the gate Works alongside.
  | Independent practice is due on Monday, March 1. So far: Observation 0 of 1, Documentation check 0 of 2. Also needed: a supervisor's direct observation, the gate Works with a supervisor at hand.
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo types /mentor scope @mia
bot answers leo:
  | Mia may practice within these gates, and no further:
  | - Ready to start: may observe only; decided by Sam on January 4, 2027; not yet: crisis calls alone, until March 1, 2027; at most 2 at a time, until March 1, 2027; only at Oak House, until March 1, 2027
  | Only you see this answer. What is not listed is not authorized.

the record holds
