# Mia sends the form of the third check-in a few hours after it closed. She is not silent, and is reminded of the next one as ever.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  leo mentors mia
  the program sets unreminded: 2

on 2027-01-04 09:00 America/Chicago

on 2027-02-10 09:00 America/Chicago
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
at Wed 2027-01-20 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Wed 2027-01-20 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Mon 2027-01-25 09:00
bot to leo:
  | Mia has not answered the check-in of Monday, January 18 yet. A short word from you may help more than another reminder from me.
at Tue 2027-01-26 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, January 18
  | - Leo: Mentor check-in of Monday, January 18
at Wed 2027-01-27 09:03
bot edits for mia:
  | Check-in of January 18, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-27 09:26
bot edits for leo:
  | Mentor check-in of January 18, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-02-01 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-01 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-02-03 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Wed 2027-02-03 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Fri 2027-02-05 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-02-05 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Mon 2027-02-08 09:00
bot to leo:
  | Mia has not answered the check-in of Monday, February 1 yet. A short word from you may help more than another reminder from me. If this one stays open as well, I send Mia no more reminders, and do not tell you of each check-in, until there is an answer.
at Tue 2027-02-09 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, February 1, and the 1 before it. If it stays open, Mia gets the next ones without reminders, and they stand on your home, not here
  | - Leo: Mentor check-in of Monday, February 1, and the 1 before it. If it stays open, Leo gets the next ones without reminders, and they stand on your home, not here

mia clicks "Answer" on "not answered yet"
bot opens for mia: Check-in

on 2027-02-10 14:00 America/Chicago
at Wed 2027-02-10 09:03
bot edits for mia:
  | Check-in of February 1, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-10 09:26
bot edits for leo:
  | Mentor check-in of February 1, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | These people leave a check-in open again and again. They are asked, but not reminded, and you are not told of each. A call may be kinder than another message:
  | - Leo: Mentor check-in, the last 2
  | - Mia: Check-in, the last 2
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia sends the form
  progress: 3 Some
  unsafe: No
bot edits for mia:
  | Check-in of February 1, 2027: closed now. What you answered is kept. If something feels unsafe, you can type /mentor flag at any time.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | These people leave a check-in open again and again. They are asked, but not reminded, and you are not told of each. A call may be kinder than another message:
  | - Leo: Mentor check-in, the last 2
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-02-18 12:00 America/Chicago
at Mon 2027-02-15 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-15 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:26 AM CST.
  | The last 2 stayed open, so you are not reminded of this one.
  | The people who look after the program see that they stay open.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-02-17 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 24, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
