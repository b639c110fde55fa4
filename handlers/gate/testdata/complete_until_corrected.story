# The evidence for Mia's gate is complete, until Leo corrects a piece of it: it is not complete anymore, and neither Sam nor Mia reads that it is.

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

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Rate Mia's areas and pick one to three growth areas.
  | [Rate]
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: nothing, the evidence is complete.
  | [Decide]
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

after 2 days

leo types /mentor evidence @mia
bot answers leo:
  | Evidence about Mia, the newest first:
  | - Work sample, January 4, 2027, by Leo, level 3: A second note, written on time.
  | - Work sample, January 4, 2027, by Leo, level 3: A note, written on time.
  | [Correct]
  | Only you see this answer.

leo chooses "Work sample, January 4, 2027, Leo" in "Correct"
bot opens for leo: Evidence

leo sends the form
  type: Observation
  note: It was seen, not written.
bot to mia:
  | Leo corrected evidence on file about your practice: Observation, Crisis documentation, level 3.
  | It was seen, not written.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot edits for mia:
  | The evidence for your gate Ready to start was complete. Some of it was corrected since. Still missing: Work sample (1).
bot edits for sam:
  | The evidence for Mia's gate Ready to start was complete. Some of it was corrected since. Still missing: Work sample (1). Your home shows what waits for you.
bot to leo:
  | Your correction is on file and counts from now on. The earlier entry stays on file. Mia has been told.

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Rate Mia's areas and pick one to three growth areas.
  | Waiting for 2 days.
  | [Rate]
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1).
  | [Decide]
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

after 3 days
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1).
  | [Decide]
bot to leo:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1). You can put what you have seen on file with /mentor evidence.
  | [Put on file]

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  direct: Yes
  note: A third note, written on time.
bot to mia:
  | Leo put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | A third note, written on time.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

after 5 days
at Mon 2027-01-11 07:00
bot to mia:
  | The evidence for your gate Ready to start is complete. Whoever decides has been told.
bot to sam:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: nothing, the evidence is complete.
  | [Decide]
  | If it stays open, the next level is told.
bot to sam:
  | The evidence for Mia's gate Ready to start is complete. It was due on Saturday, January 9, and you can decide now.
  | [Decide]
at Mon 2027-01-11 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
bot to leo:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
at Tue 2027-01-12 07:00
bot to sam:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Thu 2027-01-14 07:00
bot to carla:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

sam clicks "Decide" on "overdue"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: Three notes, two of them written by her.
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved.
  | Three notes, two of them written by her.
bot edits for carla:
  | Closed: the case about Mia needs nothing more.
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved.
  | Three notes, two of them written by her.
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to sam:
  | You decided on Mia's gate Ready to start: Approved.
  | Three notes, two of them written by her.
  | [Decide again]
bot edits for sam:
  | Closed: the case about Mia needs nothing more.
bot edits for sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1).
  | You decided: Approved.
bot edits for sam:
  | Mia's gate Ready to start was due on Saturday, January 9, and it is your decision. Still missing: nothing, the evidence is complete.
  | You decided: Approved.
bot edits for sam:
  | The evidence for Mia's gate Ready to start is complete. It was due on Saturday, January 9, and you can decide now.
  | You decided: Approved.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved.
