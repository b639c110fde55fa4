# What Leo was to be asked about two goals waits until he is back from leave. His leave gets longer, and then shorter: it waits for the new end, and one comes an hour after the other. He is back even sooner, in the evening: it comes in the morning.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  leo is away 2027-01-18 to 2027-03-12
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

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
  due: 2027-01-19
bot to mia:
  | Your goal Lead two family meetings is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Lead two family meetings
  | Area: Crisis documentation
  | Measure: 2 of 2 families say what comes next
  | Today: none
  | Target: 2
  | By: January 19, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo clicks "Accept" on "Lead two family meetings"
bot to mia:
  | The goal Lead two family meetings is active: from none to 2 by January 19, 2027.
bot to leo:
  | The goal Lead two family meetings (Mia) is active: from none to 2 by January 19, 2027.
bot edits for leo:
  | Mia proposes a goal: Lead two family meetings
  | Area: Crisis documentation
  | Measure: 2 of 2 families say what comes next
  | Today: none
  | Target: 2
  | By: January 19, 2027
  | You both accepted it, and it is active.

on 2027-01-22 10:00 America/Chicago
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
  | Your goal Lead two family meetings was due on January 19, 2027. Target: 2. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
at Wed 2027-01-20 11:00
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

carla types /mentor away @leo
bot answers carla:
  | Leo is away:
  | - from January 18, 2027 to March 12, 2027; nobody stands in
  | [Enter leave] [Working days and nights] [Change: January 18, 2027] [Back early]

carla clicks "Change: January 18, 2027"
bot opens for carla: Leave

carla sends the form
  until: 2027-04-02
bot to carla:
  | Leo's leave is changed: January 18, 2027 to April 2, 2027. Nobody stands in: what cannot wait goes to the next person who must act.
bot to mia:
  | Leo is away from January 18, 2027 to April 2, 2027, instead of January 18, 2027 to March 12, 2027. Your mentorship continues after that.
bot to leo:
  | Carla has changed your leave: January 18, 2027 to April 2, 2027, instead of January 18, 2027 to March 12, 2027. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.

carla types /mentor away @leo
bot answers carla:
  | Leo is away:
  | - from January 18, 2027 to April 2, 2027; nobody stands in
  | [Enter leave] [Working days and nights] [Change: January 18, 2027] [Back early]

carla clicks "Change: January 18, 2027"
bot opens for carla: Leave

carla sends the form
  until: 2027-02-02
bot to carla:
  | Leo's leave is changed: January 18, 2027 to February 2, 2027. Nobody stands in: what cannot wait goes to the next person who must act.
bot to mia:
  | Leo is away from January 18, 2027 to February 2, 2027, instead of January 18, 2027 to April 2, 2027. Your mentorship continues after that.
bot to leo:
  | Carla has changed your leave: January 18, 2027 to February 2, 2027, instead of January 18, 2027 to April 2, 2027. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.

on 2027-01-25 21:00 America/Chicago

leo types /mentor away
bot answers leo:
  | You are away:
  | - from January 18, 2027 to February 2, 2027; nobody stands in
  | [Enter leave] [Working days and nights] [Change: January 18, 2027] [Back early]

leo clicks "Back early"
bot to mia:
  | Leo is available again, earlier than planned.
bot to leo:
  | Your leave is over. From now on you are asked as usual.

on 2027-01-26 12:00 America/Chicago
at Tue 2027-01-26 07:00
bot to leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
at Tue 2027-01-26 08:00
bot to leo:
  | Your goal Lead two family meetings (Mia) was due on January 19, 2027. Target: 2. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
at Tue 2027-01-26 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Mia: Check-in of Monday, January 18
at Tue 2027-01-26 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Thursday, February 4, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

on 2027-02-03 12:00 America/Chicago
at Wed 2027-01-27 09:00
bot to mia:
  | Your goal Write handover notes at Oak House was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to leo:
  | Your goal Write handover notes at Oak House (Mia) was due on January 19, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
at Wed 2027-01-27 09:03
bot edits for mia:
  | Check-in of January 18, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-27 10:00
bot to mia:
  | Your goal Lead two family meetings was due on January 19, 2027. Target: 2. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to leo:
  | Your goal Lead two family meetings (Mia) was due on January 19, 2027. Target: 2. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
at Thu 2027-01-28 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Thursday, February 4, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Mon 2027-02-01 07:00
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Thursday, February 4, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Mon 2027-02-01 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-01 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-02-03 09:00
bot to carla:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Leo: Mentor check-in of Tuesday, January 26
at Wed 2027-02-03 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress on your goal
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
