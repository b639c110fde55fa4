# That a mentee has not answered is said to the mentor on Monday morning, unless the pair takes a pause on the weekend or the mentee is on leave by then.

cast
  carla is coordinator
  mia is mentee
  max is mentee
  mona is mentee
  leo is mentor
  lou is mentor
  lena is mentor
  leo mentors mia
  lou mentors max
  lena mentors mona
  max is away 2027-01-25 to 2027-01-29

on 2027-01-04 09:00 America/Chicago

on 2027-01-23 12:00 America/Chicago
at Mon 2027-01-18 09:00
bot to lena:
  | Mentor check-in about Mona: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:00 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:10
bot to max:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
bot to mona:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:22
bot to lou:
  | Mentor check-in about Max: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:22 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-01-20 09:00
bot to lena:
  | Mentor check-in about Mona: not answered yet. You can answer until Wednesday, January 27, 9:00 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for lena:
  | This check-in is in a newer message.
at Wed 2027-01-20 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Wed 2027-01-20 09:10
bot to max:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for max:
  | This check-in is in a newer message.
bot to mona:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mona:
  | This check-in is in a newer message.
at Wed 2027-01-20 09:22
bot to lou:
  | Mentor check-in about Max: not answered yet. You can answer until Wednesday, January 27, 9:22 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for lou:
  | This check-in is in a newer message.
at Wed 2027-01-20 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:00
bot to lena:
  | Mentor check-in about Mona: not answered yet. You can answer until Wednesday, January 27, 9:00 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for lena:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:10
bot to max:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for max:
  | This check-in is in a newer message.
bot to mona:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mona:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:22
bot to lou:
  | Mentor check-in about Max: not answered yet. You can answer until Wednesday, January 27, 9:22 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for lou:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.

mia types /mentor pause 2027-02-20
bot to mia:
  | You are on pause until February 20, 2027. Until then, nobody is proposed to you.
  | [I am back]
bot to leo:
  | Mia is on pause until February 20, 2027. Your check-ins rest until then, and then you continue where you were.

on 2027-01-25 09:15 America/Chicago
at Mon 2027-01-25 09:00
bot to lena:
  | Mona has not answered the check-in of Monday, January 18 yet. A short word from you may help more than another reminder from me.
