# Mia and Leo accept their sheet one after the other and have a goal. On Leo's pause the goal waits as it is, and its day is asked about when the pair goes on. After the end, nothing of it is left to press.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor
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

mia types /mentor goal sheet
bot answers mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | So far: 0 of 7 sessions held, 0 goals closed.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.

mia clicks "Accept the sheet"
bot answers mia:
  | Noted: you accepted the sheet.
bot edits for mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Change the sheet]
  | You accepted it; Leo has not yet. Once both of you have, it counts. Then the mentee's supervisor sees it too.

mia clicks "Accept the sheet"
bot answers mia:
  | This is already done, so there is nothing left for you to do here. Thank you!

leo clicks "Accept the sheet"
bot to mia:
  | You and Leo both accepted the objective sheet. It counts from now on, and the mentee's supervisor sees it too.
  | [Open the sheet]
bot edits for mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | The mentee's supervisor sees it too.
bot answers leo:
  | You and Mia both accepted the objective sheet. It counts from now on, and the mentee's supervisor sees it too.
  | [Open the sheet]
bot edits for leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | The mentee's supervisor sees it too.
bot to sam:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | The mentee's supervisor sees it too.

leo clicks "Write a goal"
bot opens for leo: SMART goal

leo sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  competency: Crisis documentation
  due: 2027-01-08
bot to mia:
  | Leo proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 8, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.
bot to leo:
  | Your goal Write handover notes at Oak House is saved. It is active once Mia accepts it.

mia clicks "Accept" on "proposes a goal"
bot to mia:
  | The goal Write handover notes at Oak House is active: from 5 of 10 to 9 of 10 by January 8, 2027.
bot edits for mia:
  | Leo proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 8, 2027
  | You both accepted it, and it is active.
bot to leo:
  | The goal Write handover notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by January 8, 2027.
bot to sam:
  | Mia and their mentor agreed on a goal: Write handover notes at Oak House, from 5 of 10 to 9 of 10 by January 8, 2027.

leo types /mentor goal
bot answers leo:
  | Your goals with Mia:
  | 1. Write handover notes at Oak House, by January 8, 2027. Now: no update yet, target: 9 of 10
  | [1. Where it stands] [Write a goal]

mia types /mentor goal sheet
bot answers mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | So far: 0 of 7 sessions held, 0 goals closed.
  | 1. Write handover notes at Oak House, by January 8, 2027. Now: no update yet, target: 9 of 10
  | The mentee's supervisor sees it too.

leo types /mentor pause 2027-02-10
bot to mia:
  | Leo is on pause until February 10, 2027. Your check-ins rest until then, and then you continue where you were.
bot to leo:
  | You are on pause until February 10, 2027. Until then, nobody is proposed to you.
  | [I am back]

leo clicks "1. Where it stands"
bot answers leo:
  | Your mentorship is on pause until Wednesday, February 10. Your goals wait for you as they are.

leo types /mentor goal
bot answers leo:
  | Your mentorship is on pause until Wednesday, February 10. Your goals wait for you as they are.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | Leo has been your mentor for Crisis documentation since January 4, 2027. The two of you are on pause.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | Goals and gates
  | Write handover notes at Oak House: from 5 of 10 to 9 of 10 by January 8, 2027
  | [History]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-02-18 12:00 America/Chicago
at Wed 2027-02-10 09:00
bot to mia:
  | Your goal Write handover notes at Oak House was due on January 8, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to leo:
  | Welcome back. You are on the list again, in the place you had.
bot to leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 8, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
at Mon 2027-02-15 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-15 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-02-17 09:00
bot to mia:
  | Your goal Write handover notes at Oak House was due on January 8, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 8, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to sam:
  | Mia's goal Write handover notes at Oak House was due on January 8, 2027 and is still open. They were asked twice how it ended. It may be a good question for your next supervision meeting.
  | [History]
at Wed 2027-02-17 10:00
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 24, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 24, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
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

leo clicks "Met" on "How did it end"
bot opens for leo: Close the goal

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
  | Your goal Write handover notes at Oak House was due on January 8, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This mentorship has ended. There is nothing left to do here.
bot edits for mia:
  | Your goal Write handover notes at Oak House was due on January 8, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This mentorship has ended. There is nothing left to do here.
bot to leo:
  | Your mentorship with Mia ends here. The program arranged the change, and it says nothing about you. Thank you for your time. Your place is free again.
bot edits for leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 8, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This mentorship has ended. There is nothing left to do here.
bot edits for leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 8, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | This mentorship has ended. There is nothing left to do here.
bot to sam:
  | Mia's mentorship has ended. Mia goes first in the next round.

leo sends the form
  learning: Short notes are read
bot asks leo again:
  | This pair has ended, so its goals stay as they are. You write new ones with your next mentor or mentee.

mia types /mentor goal new
bot answers mia:
  | A goal needs two people, and you are not paired yet. Your home shows where you stand.
