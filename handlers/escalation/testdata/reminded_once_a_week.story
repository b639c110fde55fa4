# Nobody decides about Mia's gate. Gus, who is asked at the end of the ladder, is reminded of it every workday, and once a week when it is on the review list.

cast
  mia is mentee, supervised by sam, hired 2026-12-14
  sam is supervisor
  gus is governance

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-02-08 08:00 America/Chicago
at Mon 2027-01-11 07:00
bot to mia:
  | Your gate Works with a supervisor at hand is due on Monday, January 11. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
at Mon 2027-01-11 09:00
bot to sam:
  | Mia's gate Works with a supervisor at hand is due on Monday, January 11, and it is your decision. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3).
  | [Decide]
  | If it stays open, the next level is told.
at Tue 2027-01-12 09:00
bot to sam:
  | A gate is overdue
  | Mia's gate Works with a supervisor at hand was due on Monday, January 11. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Thu 2027-01-14 09:00
bot to gus:
  | A gate is overdue
  | Mia's gate Works with a supervisor at hand was due on Monday, January 11. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Mon 2027-01-18 09:00
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Tue 2027-01-19 09:00
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Wed 2027-01-20 09:00
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Thu 2027-01-21 09:00
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Fri 2027-01-22 09:00
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Mon 2027-01-25 09:00
bot to mia:
  | Your gate Independent practice is due on Monday, February 8. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation, the gate Works with a supervisor at hand.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Mia's gate Independent practice is due on Monday, February 8. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation, the gate Works with a supervisor at hand.
  | [Decide]
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Tue 2027-01-26 09:00
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Mon 2027-02-01 09:00
bot to mia:
  | Your gate Independent practice is due on Monday, February 8. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation, the gate Works with a supervisor at hand.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Mia's gate Independent practice is due on Monday, February 8. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation, the gate Works with a supervisor at hand.
  | [Decide]
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Mon 2027-02-08 07:00
bot to mia:
  | Your gate Independent practice is due on Monday, February 8. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation, the gate Works with a supervisor at hand.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.

the record holds
