# The coordinators are to read in the morning who has not answered. In the evening before, one pair takes a pause, the mentor of another leaves, and a mentee goes on leave. Nobody of them is named, and nobody is promised a check-in of the pair that has ended.

cast
  carla is coordinator
  mia is mentee
  max is mentee
  mona is mentee
  leo is mentor
  lou is mentor
  leo mentors mia
  lou mentors max
  leo mentors mona
  mona is away 2027-01-26 to 2027-01-29

on 2027-01-04 09:00 America/Chicago

on 2027-01-25 20:00 America/Chicago
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
  | A few things are waiting for you. Each takes a few taps:
  | - Mentor check-in about Mia: until Wednesday, January 27, 9:26 AM CST
  | - Mentor check-in about Mona: until Wednesday, January 27, 9:26 AM CST
  | [Mentor check-in: Mia] [Mentor check-in: Mona] [Snooze]
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
  | A few things are waiting for you. Each takes a few taps:
  | - Mentor check-in about Mia: until Wednesday, January 27, 9:26 AM CST
  | - Mentor check-in about Mona: until Wednesday, January 27, 9:26 AM CST
  | [Mentor check-in: Mia] [Mentor check-in: Mona] [Snooze]
bot edits for leo:
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
  | A few things are waiting for you. Each takes a few taps:
  | - Mentor check-in about Mia: until Wednesday, January 27, 9:26 AM CST
  | - Mentor check-in about Mona: until Wednesday, January 27, 9:26 AM CST
  | [Mentor check-in: Mia] [Mentor check-in: Mona] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Mon 2027-01-25 09:00
bot to leo:
  | Mia has not answered the check-in of Monday, January 18 yet. A short word from you may help more than another reminder from me.
bot to lou:
  | Max has not answered the check-in of Monday, January 18 yet. A short word from you may help more than another reminder from me.
at Mon 2027-01-25 10:00
bot to leo:
  | Mona has not answered the check-in of Monday, January 18 yet. A short word from you may help more than another reminder from me.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 3 mentees: 3 with a mentor, 0 on the way to one.
  | Mia has not answered yet: Check-in of January 18, 2027.
  | Max has not answered yet: Check-in of January 18, 2027.
  | Mona has not answered yet: Check-in of January 18, 2027.
  | Lou has not answered yet: Mentor check-in of January 18, 2027.
  | Leo has not answered yet: Mentor check-in of January 18, 2027.
  | Leo has not answered yet: Mentor check-in of January 18, 2027.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia types /mentor pause 2027-02-20
bot to mia:
  | You are on pause until February 20, 2027. Until then, nobody is proposed to you.
  | [I am back]
bot to leo:
  | Mia is on pause until February 20, 2027. Your check-ins rest until then, and then you continue where you were.

lou leaves
bot to carla:
  | Lou has left and is not asked for anything anymore. Open cases continue without them.
  | Now without a mentor or mentee:
  | - Max
bot to carla:
  | The pair of Max and Lou has ended. Max is without a mentor and first in line.
  | [Preview a round]
bot to max:
  | Lou has left, so your mentorship with them ends. Your goals and what you learned stay yours and come with you. You go first in the next round.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | 1 mentee is waiting for a mentor. The longest wait began on January 25, 2027.
  | - Max, since January 25, 2027: no mentor who is strong in Crisis documentation has a free place
  | [Preview a round]
  | Your people
  | 3 mentees: 2 with a mentor, 1 on the way to one.
  | Mona has not answered yet: Check-in of January 18, 2027.
  | Leo has not answered yet: Mentor check-in of January 18, 2027.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-01-28 12:00 America/Chicago
at Tue 2027-01-26 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Leo: Mentor check-in of Monday, January 18
at Wed 2027-01-27 09:03
bot edits for mia:
  | Check-in of January 18, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-27 09:10
bot edits for max:
  | Check-in of January 18, 2027: the time to answer is over. That is all right.
bot edits for mona:
  | Check-in of January 18, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-27 09:22
bot edits for lou:
  | Mentor check-in of January 18, 2027 about Max: the time to answer is over. That is all right.
at Wed 2027-01-27 09:26
bot edits for leo:
  | Mentor check-in of January 18, 2027 about Mia and Mona: the time to answer is over. That is all right: a new one comes on its own.
