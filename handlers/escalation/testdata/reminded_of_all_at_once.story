# Nobody decides about Mia's gates. Gus, who is asked at the end of the ladder, has a message about each of them. After that he is reminded every workday of all at once. What he takes care of is not among them.

cast
  mia is mentee, hired 2027-01-04
  gus is governance

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-01-21 12:00 America/Chicago
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
at Mon 2027-01-11 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
at Tue 2027-01-12 07:00
bot to gus:
  | A gate is overdue
  | Mia's gate Ready to start was due on Saturday, January 9. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Wed 2027-01-13 09:00
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Thu 2027-01-14 09:00
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Fri 2027-01-15 09:00
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Mon 2027-01-18 07:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
at Mon 2027-01-18 09:00
bot to mia:
  | Your gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Tue 2027-01-19 09:00
bot to gus:
  | A gate is overdue
  | Mia's gate Works alongside was due on Monday, January 18. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Wed 2027-01-20 09:00
bot to gus:
  | Nobody is taking care of 2 overdue gates, and you are among those who can. The first has been open since January 12, 2027. All are on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Thu 2027-01-21 09:00
bot to gus:
  | Nobody is taking care of 2 overdue gates, and you are among those who can. The first has been open since January 12, 2027. All are on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.

gus clicks "Acknowledge"
bot edits for gus:
  | A gate is overdue
  | You are looking after Mia's gate Works alongside until Saturday, January 23, 12:00 PM CST. The decision is still open.
  | [Reassign] [Call next]

on 2027-01-22 12:00 America/Chicago
at Fri 2027-01-22 09:00
bot to gus:
  | Nobody is taking care of 1 overdue gate, and you are among those who can. It has been open since January 12, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.

the record holds
