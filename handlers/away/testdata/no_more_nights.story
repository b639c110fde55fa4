# Mia works nights, and then no longer: the form shows what is on file, and she is asked in the morning again.

cast
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor
  leo mentors mia

on 2027-01-05 09:00 America/Chicago

mia types /mentor away
bot answers mia:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]

mia clicks "Working days and nights"
bot opens for mia: Days and nights

mia sends the form
  works: Monday | Tuesday | Wednesday
  shift: 7 PM
  lasts: 12 hours
  digest: Once a day, at noon
bot to mia:
  | Your working days are on file. With a night shift you are asked in the hours before it. Questions come once a day; safety and gates never wait.

mia clicks "Working days and nights"
bot opens for mia: Days and nights

mia sends the form
  shift: No night shift
  digest: As they are due
bot to mia:
  | Your working days are on file.

mia clicks "Working days and nights"
bot opens for mia: Days and nights

mia sends the form
  shift: 7 PM
  lasts: No night shift
bot asks mia again:
  | lasts: Please choose how long the night shift lasts.

on 2027-01-18 12:00 America/Chicago
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
