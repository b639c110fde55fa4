# What leave held comes when it ends early, an hour apart, and not at its old end: Mia's goals whose day has passed, the look whether the two have met, and the check-in. Leave that gets shorter holds it until its new end.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  leo mentors mia from today
  mia is away 2027-01-18 to 2027-03-12

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

mia types /mentor goal new
bot opens for mia: SMART goal

mia sends the form
  title: Lead two family meetings
  measure: 2 of 2 families say what comes next
  baseline: none
  target: 2
  due: 2027-01-20
bot to mia:
  | Your goal Lead two family meetings is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Lead two family meetings
  | Area: Crisis documentation
  | Measure: 2 of 2 families say what comes next
  | Today: none
  | Target: 2
  | By: January 20, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo clicks "Accept" on "Lead two family meetings"
bot to mia:
  | The goal Lead two family meetings is active: from none to 2 by January 20, 2027.
bot to leo:
  | The goal Lead two family meetings (Mia) is active: from none to 2 by January 20, 2027.
bot edits for leo:
  | Mia proposes a goal: Lead two family meetings
  | Area: Crisis documentation
  | Measure: 2 of 2 families say what comes next
  | Today: none
  | Target: 2
  | By: January 20, 2027
  | You both accepted it, and it is active.

on 2027-01-29 10:00 America/Chicago
at Mon 2027-01-11 09:30
bot to mia:
  | You and Leo have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
bot to leo:
  | You and Mia have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
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
at Fri 2027-01-22 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Tue 2027-01-26 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Leo: Mentor check-in of Monday, January 18
at Wed 2027-01-27 09:26
bot edits for leo:
  | Mentor check-in of January 18, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 18, 2027 to March 12, 2027; nobody stands in
  | [Enter leave] [Working days and nights] [Change: January 18, 2027] [Back early]

mia clicks "Change: January 18, 2027"
bot opens for mia: Leave

mia sends the form
  until: 2027-02-02
bot to mia:
  | Your leave is changed: January 18, 2027 to February 2, 2027, instead of January 18, 2027 to March 12, 2027. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia is away from January 18, 2027 to February 2, 2027, instead of January 18, 2027 to March 12, 2027. Your mentorship continues after that.

on 2027-02-05 12:00 America/Chicago
at Mon 2027-02-01 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-02-03 09:00
bot to mia:
  | Your goal Write handover notes at Oak House was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
at Wed 2027-02-03 10:00
bot to mia:
  | Your goal Lead two family meetings was due on January 20, 2027. Target: 2. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to leo:
  | Your goal Lead two family meetings (Mia) was due on January 20, 2027. Target: 2. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
at Wed 2027-02-03 11:00
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Friday, February 12, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Fri 2027-02-05 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Friday, February 12, 9:03 AM CST.
  | Progress on your goal
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
at Fri 2027-02-05 10:03
bot to mia:
  | You and Leo have been a pair for 2 weeks, not counting pauses and leave. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
at Fri 2027-02-05 10:26
bot to leo:
  | You and Mia have been a pair for 2 weeks, not counting pauses and leave. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | Waiting for 32 days.
  | [I agree] [Something should change]
  | Your objective sheet with Leo is ready for you to read.
  | Waiting for 32 days.
  | [Open the sheet]
  | Your goal Write handover notes at Oak House was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | Waiting for 17 days.
  | [Met] [Partly] [Not this time] [More time]
  | Your goal Lead two family meetings was due on January 20, 2027. Target: 2. Last update: none yet.
  | How did it end?
  | Waiting for 16 days.
  | [Met] [Partly] [Not this time] [More time]
  | Check-in, until Friday, February 12, 9:03 AM CST. Progress on your goal
  | Waiting for 2 days.
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
