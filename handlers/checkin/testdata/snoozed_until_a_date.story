# Mia puts a check-in off until Thursday. A date after it closes is not taken, nor one that is over.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

on 2027-01-18 09:10 America/Chicago
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia chooses "Until a date" in "Snooze"
bot opens for mia: Snooze

mia sends the form
  until: 2027-02-10
bot asks mia again:
  | The check-in closes before that, on Wednesday, January 27, 9:03 AM CST. Choose a shorter time, or answer now.

mia sends the form
  until: 2027-01-11
bot asks mia again:
  | Please choose a date after today.

mia sends the form
  until: 2027-01-21
bot edits for mia:
  | Check-in: you are asked again on Thursday, January 21, 9:00 AM CST. You can also answer sooner.
  | [Answer]

on 2027-01-21 12:00 America/Chicago
at Mon 2027-01-18 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-01-20 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Thu 2027-01-21 09:00
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.

mia clicks "3 Some"
bot opens for mia: Check-in
bot edits for mia:
  | Check-in: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

mia clicks "No"
bot edits for mia:
  | Check-in: thank you for your answers. You can change them until Wednesday, January 27, 9:03 AM CST.
  | [Change]
