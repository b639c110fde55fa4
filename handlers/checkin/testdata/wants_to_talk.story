# Mia and Leo get along well, and Ana and Ben do not. Both mentees want to talk with a coordinator, and Carla reads that of both.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  ana is mentee
  ben is mentor
  leo mentors mia
  ben mentors ana
  the program asks tension_mentee

on 2027-01-04 09:00 America/Chicago

on 2027-02-03 12:00 America/Chicago
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:15
bot to ana:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:15 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:18
bot to ben:
  | Mentor check-in about Ana: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:18 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
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
at Wed 2027-01-20 09:15
bot to ana:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:15 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for ana:
  | This check-in is in a newer message.
at Wed 2027-01-20 09:18
bot to ben:
  | Mentor check-in about Ana: not answered yet. You can answer until Wednesday, January 27, 9:18 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for ben:
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
at Fri 2027-01-22 09:15
bot to ana:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:15 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for ana:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:18
bot to ben:
  | Mentor check-in about Ana: not answered yet. You can answer until Wednesday, January 27, 9:18 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for ben:
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
bot to ben:
  | Ana has not answered the check-in of Monday, January 18 yet. A short word from you may help more than another reminder from me.
at Tue 2027-01-26 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, January 18
  | - Ana: Check-in of Monday, January 18
  | - Ben: Mentor check-in of Monday, January 18
  | - Leo: Mentor check-in of Monday, January 18
at Wed 2027-01-27 09:03
bot edits for mia:
  | Check-in of January 18, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-27 09:15
bot edits for ana:
  | Check-in of January 18, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-27 09:18
bot edits for ben:
  | Mentor check-in of January 18, 2027 about Ana: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-27 09:26
bot edits for leo:
  | Mentor check-in of January 18, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-02-01 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-01 09:15
bot to ana:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:15 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-01 09:18
bot to ben:
  | Mentor check-in about Ana: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:18 AM CST.
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
at Wed 2027-02-03 09:15
bot to ana:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:15 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for ana:
  | This check-in is in a newer message.
at Wed 2027-02-03 09:18
bot to ben:
  | Mentor check-in about Ana: not answered yet. You can answer until Wednesday, February 10, 9:18 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for ben:
  | This check-in is in a newer message.
at Wed 2027-02-03 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Wed 2027-02-03 11:00
bot to mia:
  | How you two get along: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 11:00 AM CST.
  | How are you two getting along?
  | [1 It is hard] [2 Some tension] [3 All right] [4 Well] [5 Very well] [Answer] [Snooze]
  | Only the program coordinator sees it, and only when it is hard or you want to talk. The other person is not told. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
bot to ana:
  | How you two get along: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 11:00 AM CST.
  | How are you two getting along?
  | [1 It is hard] [2 Some tension] [3 All right] [4 Well] [5 Very well] [Answer] [Snooze]
  | Only the program coordinator sees it, and only when it is hard or you want to talk. The other person is not told. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia clicks "4 Well"
bot opens for mia: How you two get along
bot edits for mia:
  | How you two get along: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

mia sends the form
  talk: Yes
  unsafe: No
bot to carla:
  | Mia would like to talk with a coordinator about how it goes with Leo.
  | A suggestion: talk with Mia alone first.
  | Only coordinators see this. The other person is not told.
bot edits for mia:
  | How you two get along: thank you for your answers. You can change them until Wednesday, February 10, 11:00 AM CST.
  | [Change]

ana clicks "2 Some tension"
bot to carla:
  | Ana says that it is not easy with Ben.
  | A suggestion: talk with Ana alone first. A new match without blame is possible at any time.
  | Only coordinators see this. The other person is not told.
bot opens for ana: How you two get along
bot edits for ana:
  | How you two get along: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

ana sends the form
  talk: Yes
  unsafe: No
bot to carla:
  | Ana says that it is not easy with Ben and would like to hear from you.
  | A suggestion: talk with Ana alone first. A new match without blame is possible at any time.
  | Only coordinators see this. The other person is not told.
bot opens for ana: One more thing
bot edits for ana:
  | How you two get along: thank you for your answers. You can change them until Wednesday, February 10, 11:00 AM CST.
  | [Change]

ana sends the form
  together_text: To be asked before I am told.
