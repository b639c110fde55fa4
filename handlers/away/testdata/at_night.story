# Mia works at night, Tuesday to Saturday. She is asked in her evening, and not on her days off.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor away
bot answers mia:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]

mia clicks "Working days and nights"
bot opens for mia: Days and nights

mia sends the form
  works: Tuesday | Wednesday | Thursday | Friday | Saturday
  shift: 10 PM
bot asks mia again:
  | lasts: Please choose how long the night shift lasts.

mia sends the form
  works: Tuesday | Wednesday | Thursday | Friday | Saturday
  shift: 10 PM
  lasts: 8 hours
bot to mia:
  | Your working days are on file. With a night shift you are asked in the hours before it.

on 2027-01-19 18:00 America/Chicago
at Mon 2027-01-18 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Tue 2027-01-19 17:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Thursday, January 28, 5:03 PM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia chooses "Until tomorrow" in "Snooze"
bot edits for mia:
  | Check-in: you are asked again on Wednesday, January 20, 5:00 PM CST. You can also answer sooner.
  | [Answer]

on 2027-01-20 18:00 America/Chicago
at Wed 2027-01-20 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Wed 2027-01-20 17:00
bot to mia:
  | Check-in: not answered yet. You can answer until Thursday, January 28, 5:03 PM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
