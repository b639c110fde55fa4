# Late in the evening the evidence for Mia's gate is complete, and an hour later Leo corrects a piece of it. In the morning nobody reads that it is complete.

cast
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

on 2027-01-04 23:00 America/Chicago

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
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

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
bot to leo:
  | Your correction is on file and counts from now on. The earlier entry stays on file. Mia has been told.

on 2027-01-05 12:00 America/Chicago

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Rate Mia's areas and pick one to three growth areas.
  | Waiting for 1 day.
  | [Rate]
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (1).
  | [Decide]
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
