# What is left open during leave or a pause does not count as silence.

cast
  carla is coordinator
  mia is mentee
  max is mentee
  leo is mentor
  lou is mentor
  leo mentors mia
  lou mentors max
  max is away 2027-02-22 to 2027-02-24

on 2027-01-25 09:00 America/Chicago

on 2027-02-22 12:00 America/Chicago
at Mon 2027-02-01 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-01 09:10
bot to max:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-01 09:22
bot to lou:
  | Mentor check-in about Max: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:22 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
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
at Wed 2027-02-03 09:10
bot to max:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for max:
  | This check-in is in a newer message.
at Wed 2027-02-03 09:22
bot to lou:
  | Mentor check-in about Max: not answered yet. You can answer until Wednesday, February 10, 9:22 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for lou:
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
at Fri 2027-02-05 09:10
bot to max:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for max:
  | This check-in is in a newer message.
at Fri 2027-02-05 09:22
bot to lou:
  | Mentor check-in about Max: not answered yet. You can answer until Wednesday, February 10, 9:22 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for lou:
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
  | Mia has not answered the check-in of Monday, February 1 yet. A short word from you may help more than another reminder from me.
bot to lou:
  | Max has not answered the check-in of Monday, February 1 yet. A short word from you may help more than another reminder from me.
at Tue 2027-02-09 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, February 1
  | - Max: Check-in of Monday, February 1
  | - Lou: Mentor check-in of Monday, February 1
  | - Leo: Mentor check-in of Monday, February 1
at Wed 2027-02-10 09:03
bot edits for mia:
  | Check-in of February 1, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-10 09:10
bot edits for max:
  | Check-in of February 1, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-10 09:22
bot edits for lou:
  | Mentor check-in of February 1, 2027 about Max: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-10 09:26
bot edits for leo:
  | Mentor check-in of February 1, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-02-15 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-15 09:10
bot to max:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-15 09:22
bot to lou:
  | Mentor check-in about Max: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:22 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-15 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:26 AM CST.
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
at Wed 2027-02-17 09:10
bot to max:
  | Check-in: not answered yet. You can answer until Wednesday, February 24, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for max:
  | This check-in is in a newer message.
at Wed 2027-02-17 09:22
bot to lou:
  | Mentor check-in about Max: not answered yet. You can answer until Wednesday, February 24, 9:22 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for lou:
  | This check-in is in a newer message.
at Wed 2027-02-17 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 24, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Fri 2027-02-19 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 24, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-02-19 09:10
bot to max:
  | Check-in: not answered yet. You can answer until Wednesday, February 24, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for max:
  | This check-in is in a newer message.
at Fri 2027-02-19 09:22
bot to lou:
  | Mentor check-in about Max: not answered yet. You can answer until Wednesday, February 24, 9:22 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for lou:
  | This check-in is in a newer message.
at Fri 2027-02-19 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 24, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Mon 2027-02-22 09:00
bot to leo:
  | Mia has not answered the check-in of Monday, February 15 yet. A short word from you may help more than another reminder from me.

mia types /mentor pause 2027-03-10
bot to mia:
  | You are on pause until March 10, 2027. Until then, nobody is proposed to you.
  | [I am back]
bot to leo:
  | Mia is on pause until March 10, 2027. Your check-ins rest until then, and then you continue where you were.

on 2027-03-15 12:00 America/Chicago
at Tue 2027-02-23 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Lou: Mentor check-in of Monday, February 15
at Wed 2027-02-24 09:03
bot edits for mia:
  | Check-in of February 15, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-24 09:10
bot edits for max:
  | Check-in of February 15, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-24 09:22
bot edits for lou:
  | Mentor check-in of February 15, 2027 about Max: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-24 09:26
bot edits for leo:
  | Mentor check-in of February 15, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-03-01 09:10
bot to max:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 10, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-01 09:22
bot to lou:
  | Mentor check-in about Max: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 10, 9:22 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-03-03 09:10
bot to max:
  | Check-in: not answered yet. You can answer until Wednesday, March 10, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for max:
  | This check-in is in a newer message.
at Wed 2027-03-03 09:22
bot to lou:
  | Mentor check-in about Max: not answered yet. You can answer until Wednesday, March 10, 9:22 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for lou:
  | This check-in is in a newer message.
at Fri 2027-03-05 09:10
bot to max:
  | Check-in: not answered yet. You can answer until Wednesday, March 10, 9:10 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for max:
  | This check-in is in a newer message.
at Fri 2027-03-05 09:22
bot to lou:
  | Mentor check-in about Max: not answered yet. You can answer until Wednesday, March 10, 9:22 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for lou:
  | This check-in is in a newer message.
at Mon 2027-03-08 09:00
bot to lou:
  | Max has not answered the check-in of Monday, March 1 yet. A short word from you may help more than another reminder from me.
at Tue 2027-03-09 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Max: Check-in of Monday, March 1
  | - Lou: Mentor check-in of Monday, March 1, and the 2 before it. If it stays open, Lou gets the next ones without reminders, and they stand on your home, not here
at Wed 2027-03-10 09:00
bot to mia:
  | Welcome back. Everything continues where it was.
at Wed 2027-03-10 09:10
bot edits for max:
  | Check-in of March 1, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-03-10 09:22
bot edits for lou:
  | Mentor check-in of March 1, 2027 about Max: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-03-15 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 24, 9:03 AM CDT.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-15 09:10
bot to max:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 24, 9:10 AM CDT.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-15 09:22
bot to lou:
  | Mentor check-in about Max: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 24, 9:22 AM CDT.
  | The last 3 stayed open, so you are not reminded of this one.
  | The people who look after the program see that they stay open.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-15 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 24, 9:26 AM CDT.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 2 mentees: 2 with a mentor, 0 on the way to one.
  | These people leave a check-in open again and again. They are asked, but not reminded, and you are not told of each. A call may be kinder than another message:
  | - Lou: Mentor check-in, the last 3
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-03-29 12:00 America/Chicago
at Wed 2027-03-17 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, March 24, 9:03 AM CDT.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Wed 2027-03-17 09:10
bot to max:
  | Check-in: not answered yet. You can answer until Wednesday, March 24, 9:10 AM CDT.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for max:
  | This check-in is in a newer message.
at Wed 2027-03-17 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, March 24, 9:26 AM CDT.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Fri 2027-03-19 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, March 24, 9:03 AM CDT.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-03-19 09:10
bot to max:
  | Check-in: not answered yet. You can answer until Wednesday, March 24, 9:10 AM CDT.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for max:
  | This check-in is in a newer message.
at Fri 2027-03-19 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, March 24, 9:26 AM CDT.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Mon 2027-03-22 09:00
bot to leo:
  | Mia has not answered the check-in of Monday, March 15 yet. A short word from you may help more than another reminder from me.
bot to lou:
  | Max has not answered the check-in of Monday, March 15 yet. A short word from you may help more than another reminder from me. If this one stays open as well, I send Max no more reminders, and do not tell you of each check-in, until there is an answer.
at Tue 2027-03-23 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, March 15
  | - Max: Check-in of Monday, March 15, and the 2 before it. If it stays open, Max gets the next ones without reminders, and they stand on your home, not here
  | - Leo: Mentor check-in of Monday, March 15
at Wed 2027-03-24 09:03
bot edits for mia:
  | Check-in of March 15, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-03-24 09:10
bot edits for max:
  | Check-in of March 15, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-03-24 09:22
bot edits for lou:
  | Mentor check-in of March 15, 2027 about Max: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-03-24 09:26
bot edits for leo:
  | Mentor check-in of March 15, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-03-29 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, April 7, 9:03 AM CDT.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-29 09:10
bot to max:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, April 7, 9:10 AM CDT.
  | The last 3 stayed open, so you are not reminded of this one.
  | The people who look after the program see that they stay open.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-29 09:22
bot to lou:
  | Mentor check-in about Max: a few taps and, if you like, a sentence or two. You can answer until Wednesday, April 7, 9:22 AM CDT.
  | The last 4 stayed open, so you are not reminded of this one.
  | The people who look after the program see that they stay open.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-29 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, April 7, 9:26 AM CDT.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 2 mentees: 2 with a mentor, 0 on the way to one.
  | These people leave a check-in open again and again. They are asked, but not reminded, and you are not told of each. A call may be kinder than another message:
  | - Lou: Mentor check-in, the last 4
  | - Max: Check-in, the last 3
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
