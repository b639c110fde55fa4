# Who leaves is not asked any more; the coordinators hear who is alone now.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

leo leaves
bot to carla:
  | Leo has left and is not asked for anything anymore. Open cases go on without them.
  | Now without their other half:
  | - Mia

on 2027-01-18 12:00 America/Chicago
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way and what you need next. If support is low, the program coordinator sees that. The safety question goes further only if you say yes. You can also type /mentor checkin.
