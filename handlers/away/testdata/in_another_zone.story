# Mia moves while leave is on file: her days away are the same days where she is now, and what waited comes on the first morning after them.

cast
  carla is coordinator
  mia is mentee, supervised by sam, in America/Chicago
  sam is supervisor
  leo is mentor
  leo mentors mia
  mia is away 2027-01-18 to 2027-01-29, deputy leo

on 2027-01-19 09:00 America/Chicago

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 18, 2027 to January 29, 2027; Leo stands in
  | [Enter leave] [Working days and nights] [Change: January 18, 2027] [Back early]

the import brings
  mia is mentee, supervised by sam, in Asia/Manila

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 18, 2027 to January 29, 2027; Leo stands in
  | [Enter leave] [Working days and nights] [Change: January 18, 2027] [Back early]

mia clicks "Enter leave"
bot opens for mia: Leave

mia sends the form
  from: 2027-01-30
  until: 2027-01-30
bot to mia:
  | Your leave is on file: January 30, 2027 to January 30, 2027. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia is away from January 30, 2027 to January 30, 2027. Your mentorship continues after that.

the import brings
  mia is mentee, supervised by sam, in Pacific/Honolulu

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 18, 2027 to January 29, 2027; Leo stands in
  | - from January 30, 2027 to January 30, 2027; nobody stands in
  | [Enter leave] [Working days and nights] [Change: January 18, 2027] [Change: January 30, 2027] [Back early] [Call off: January 30, 2027]

on 2027-02-01 14:00 America/Chicago
at Mon 2027-02-01 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-01 13:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:03 AM HST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
