# A week after they became a pair Leo is on leave: neither of the two is asked whether they have met until they had a week for it without his leave.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  leo is away 2027-01-10 to 2027-01-24
  leo mentors mia from today

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot to leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.

on 2027-01-16 09:00 America/Chicago

on 2027-01-25 11:00 America/Chicago
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-01-20 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Mon 2027-01-25 09:00
bot to leo:
  | Mia has not answered the check-in of Monday, January 18 yet. A short word from you may help more than another reminder from me.
at Mon 2027-01-25 10:00
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 3, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

on 2027-02-01 11:00 America/Chicago
at Tue 2027-01-26 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, January 18
at Wed 2027-01-27 09:03
bot edits for mia:
  | Check-in of January 18, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-27 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 3, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Fri 2027-01-29 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 3, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
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
at Mon 2027-02-01 10:03
bot to mia:
  | You and Leo have been a pair for 1 week, not counting pauses and leave. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
at Mon 2027-02-01 10:26
bot to leo:
  | You and Mia have been a pair for 1 week, not counting pauses and leave. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
