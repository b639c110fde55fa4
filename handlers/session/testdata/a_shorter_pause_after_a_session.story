# Nobody says whether Mia and Leo have met, and Leo pauses for weeks, then for days only: both are asked when the pair goes on, not at the old end of the pause.

cast
  mia is mentee
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor session
bot answers mia:
  | These times suit you and Leo both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 5, 8:00 AM CST] [Wednesday, January 6, 8:00 AM CST] [Thursday, January 7, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

mia clicks "Tuesday, January 5, 8:00 AM CST"
bot to mia:
  | I asked Leo about Tuesday, January 5, 8:00 AM CST.
bot to leo:
  | Mia suggests a session on Tuesday, January 5, 8:00 AM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.

leo clicks "Accept"
bot to mia:
  | Your session
  | Tuesday, January 5, 8:00 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What should I know about you so that these talks are worth your time?
  | [Add to the agenda] [Another question] [Move]
  | Only you and your mentor see the agenda. Please leave out the names of people you support.
bot to mia:
  | Your session with Leo is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot to leo:
  | Before your session
  | Tuesday, January 5, 8:00 AM CST with Mia, 45 minutes. Mia leads the agenda.
  | A question that may help: What should I know about you so that these talks are worth your time?
  | [Another question] [Move]
  | You support and observe. What someone may do on their own is decided by their supervisor.
bot to leo:
  | Your session with Mia is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot edits for leo:
  | Mia suggests a session on Tuesday, January 5, 8:00 AM CST, for 45 minutes.
  | This time is agreed.

on 2027-01-05 18:00 America/Chicago
at Tue 2027-01-05 08:00
bot to mia:
  | It is 8:00 AM: your session with Leo.
  | [Start] [We are not meeting] [Move]
bot to leo:
  | It is 8:00 AM: your session with Mia.
  | [Start] [We are not meeting] [Move]

leo types /mentor pause 2027-02-15
bot to mia:
  | Leo is on pause until February 15, 2027. Your check-ins rest until then, and then you continue where you were.
bot to leo:
  | You are on pause until February 15, 2027. Until then, nobody is proposed to you.
  | [I am back]

on 2027-01-07 12:00 America/Chicago

leo types /mentor pause 2027-01-12
bot to mia:
  | Leo is on pause until January 12, 2027. Your check-ins rest until then, and then you continue where you were.
bot to leo:
  | You are on pause until January 12, 2027. Until then, nobody is proposed to you.
  | [I am back]

on 2027-01-12 12:00 America/Chicago
at Tue 2027-01-12 09:00
bot to mia:
  | Did you and Leo meet on Tuesday, January 5?
  | [Yes] [No]
  | It is enough if one of you answers.
bot to leo:
  | Did you and Mia meet on Tuesday, January 5?
  | [Yes] [No]
  | It is enough if one of you answers.
bot to leo:
  | Welcome back. You are on the list again, in the place you had.

on 2027-02-16 12:00 America/Chicago
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
  | Mia has not answered the check-in of Monday, February 1 yet. A short word from you may help more than another reminder from me.
at Wed 2027-02-10 09:03
bot edits for mia:
  | Check-in of February 1, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-10 09:26
bot edits for leo:
  | Mentor check-in of February 1, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-02-15 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-15 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
