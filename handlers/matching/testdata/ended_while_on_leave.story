# Leo is to be asked how a goal ended, and whether he and Mia have met, once he is back from leave. The pair ends before: he is not asked.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  leo mentors mia from today
  leo is away 2027-01-18 to 2027-01-29

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

mia types /mentor goal
bot opens for mia: SMART goal

mia sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  due: 2027-01-19
bot to mia:
  | Your goal Write handover notes at Oak House is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 19, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo clicks "Accept" on "Write handover notes"
bot to mia:
  | The goal Write handover notes at Oak House is active: from 5 of 10 to 9 of 10 by January 19, 2027.
bot to leo:
  | The goal Write handover notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by January 19, 2027.
bot edits for leo:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 19, 2027
  | You both accepted it, and it is active.

on 2027-01-22 13:00 America/Chicago
at Mon 2027-01-11 09:30
bot to mia:
  | You and Leo have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
bot to leo:
  | You and Mia have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-01-20 09:00
bot to mia:
  | Your goal Write handover notes at Oak House was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
at Wed 2027-01-20 10:00
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.

mia types /mentor rematch
bot opens for mia: Something should change

mia sends the form
  with: Leo
  reason: We do not fit well
bot to carla:
  | Mia asks privately for a change in the pair with Leo: they do not fit well.
  | Talk to Mia first. Leo does not learn who asked.
  | [End and match again] [Keep the pair]
bot to mia:
  | Your program coordinator has your wish and will talk to you.
  | Until then, nothing changes. The other person is not told who asked, or why.

carla clicks "End and match again"
bot answers carla:
  | The pair has ended, in neutral words. The mentee goes first in what comes next.
bot to carla:
  | The pair of Mia and Leo has ended. Mia is without a mentor and first in line.
  | [Preview a round]
bot edits for carla:
  | Mia asks privately for a change in the pair with Leo: they do not fit well.
  | Talk to Mia first. Leo does not learn who asked.
  | Carla decided: the pair has ended.
bot to mia:
  | Your mentorship with Leo ends here. The program arranged the change. Your goals and what you learned stay yours and come with you. You go first in the next round.
bot edits for mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | This mentorship has ended. There is nothing left to do here.
bot edits for mia:
  | You and Leo have been a pair for 1 week. Have you met yet?
  | This mentorship has ended. There is nothing left to do here.
bot edits for mia:
  | Your goal Write handover notes at Oak House was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This mentorship has ended. There is nothing left to do here.
bot to leo:
  | Your mentorship with Mia ends here. The program arranged the change, and it says nothing about you. Thank you for your time. Your place is free again.
bot edits for leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | This mentorship has ended. There is nothing left to do here.
bot edits for leo:
  | You and Mia have been a pair for 1 week. Have you met yet?
  | This mentorship has ended. There is nothing left to do here.

on 2027-02-03 12:00 America/Chicago
at Wed 2027-01-27 09:03
bot edits for mia:
  | Check-in of January 18, 2027: the time to answer is over. That is all right.
