# Sam approves with conditions, and later without some of them: everybody who was told of a condition reads that it is gone.
# What stays is not told as gone.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  sam is supervisor
  leo is mentor
  leo mentors mia

on 2027-01-04 12:00 America/Chicago

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  direct: Yes
  note: A note, written on time.
bot to mia:
  | Leo put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | A note, written on time.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  direct: Yes
  note: A second note, written on time.
bot to mia:
  | Leo put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | A second note, written on time.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to mia:
  | The evidence for your gate Ready to start is complete. Whoever decides has been told, and decides by January 9, 2027.
bot to sam:
  | The evidence for Mia's gate Ready to start is complete. It is due on Saturday, January 9, and you can decide now.
  | [Decide]
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

sam clicks "Decide" on "complete"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved with conditions
  rationale: The list is complete and the boundaries are signed.
  level: 1 May observe only
  excluded: crisis calls alone
  people: 2
  until: 2027-03-01
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved with conditions.
  | The list is complete and the boundaries are signed.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
  | - at most 2 at a time, until March 1, 2027
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved with conditions.
  | The list is complete and the boundaries are signed.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
  | - at most 2 at a time, until March 1, 2027
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to sam:
  | You decided on Mia's gate Ready to start: Approved with conditions.
  | The list is complete and the boundaries are signed.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
  | - at most 2 at a time, until March 1, 2027
  | [Decide again]
bot edits for sam:
  | The evidence for Mia's gate Ready to start is complete. It is due on Saturday, January 9, and you can decide now.
  | You decided: Approved with conditions.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved with conditions.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
  | - at most 2 at a time, until March 1, 2027

mia types /mentor scope
bot answers mia:
  | You may practice within these gates, and no further:
  | - Ready to start: may observe only; decided by Sam on January 4, 2027; not yet: crisis calls alone, until March 1, 2027; at most 2 at a time, until March 1, 2027
  | [Portfolio]
  | Only you see this answer. What is not listed is not authorized.

sam clicks "Decide again"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved with conditions
  rationale: The calls were shown on Tuesday.
  people: 2
  until: 2027-02-01
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved with conditions.
  | The calls were shown on Tuesday.
  | - at most 2 at a time, until February 1, 2027
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved with conditions.
  | The calls were shown on Tuesday.
  | - at most 2 at a time, until February 1, 2027
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to mia:
  | This does not limit you anymore: crisis calls alone. With /mentor scope you see what you may do now.
bot to sam:
  | This does not limit Mia anymore: crisis calls alone.
bot to sam:
  | You decided on Mia's gate Ready to start: Approved with conditions.
  | The calls were shown on Tuesday.
  | - at most 2 at a time, until February 1, 2027
  | [Decide again]
bot edits for sam:
  | You decided on Mia's gate Ready to start: Approved with conditions.
  | The list is complete and the boundaries are signed.
  | - from now on: may observe only
  | - not yet: crisis calls alone, until March 1, 2027
  | - at most 2 at a time, until March 1, 2027
  | You decided: Approved with conditions.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved with conditions.
  | - at most 2 at a time, until February 1, 2027
bot to leo:
  | This does not limit Mia anymore: crisis calls alone.

mia types /mentor scope
bot answers mia:
  | You may practice within these gates, and no further:
  | - Ready to start: supervision as before; decided by Sam on January 4, 2027; at most 2 at a time, until February 1, 2027
  | [Portfolio]
  | Only you see this answer. What is not listed is not authorized.

sam clicks "Decide again"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: Three at a time went well.
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved.
  | Three at a time went well.
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved.
  | Three at a time went well.
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to mia:
  | This does not limit you anymore: at most 2 at a time. With /mentor scope you see what you may do now.
bot to sam:
  | This does not limit Mia anymore: at most 2 at a time.
bot to sam:
  | You decided on Mia's gate Ready to start: Approved.
  | Three at a time went well.
  | [Decide again]
bot edits for sam:
  | You decided on Mia's gate Ready to start: Approved with conditions.
  | The calls were shown on Tuesday.
  | - at most 2 at a time, until February 1, 2027
  | You decided: Approved.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved.
bot to leo:
  | This does not limit Mia anymore: at most 2 at a time.

mia types /mentor scope
bot answers mia:
  | You may practice within these gates, and no further:
  | - Ready to start: supervision as before; decided by Sam on January 4, 2027
  | [Portfolio]
  | Only you see this answer. What is not listed is not authorized.

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
  | Ready to start: approved
  | Works alongside is due on Monday, January 18. So far: Reflective debrief 0 of 5, Documentation check 0 of 1, Scenario 0 of 1.
  | Works with a supervisor at hand is due on Monday, February 1. So far: Reflective debrief 0 of 10, Documentation check 0 of 1, Scenario 0 of 3. Also needed: the gate Works alongside.
  | Independent practice is due on Monday, March 1. So far: Observation 0 of 1, Documentation check 0 of 2. Also needed: a supervisor's direct observation, the gate Works with a supervisor at hand.
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
