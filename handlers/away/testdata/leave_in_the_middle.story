# Mia is asked, and goes on leave before she answers. Nothing reaches her while she is away. She comes back early and is asked again.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

on 2027-01-19 12:00 America/Chicago
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

mia types /mentor away
bot answers mia:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]

mia clicks "Enter leave"
bot opens for mia: Leave

mia sends the form
  from: 2027-01-20
  until: 2027-01-18
bot asks mia again:
  | until: The last day is before the first. Please choose a later one.

mia sends the form
  from: 2027-01-20
  until: 2027-02-12
  deputy: @mia
bot asks mia again:
  | deputy: Nobody can stand in for themselves. Please choose someone else, or leave it empty.

mia sends the form
  from: 2027-01-20
  until: 2027-02-12
  deputy: @sam
  why: Sick leave
bot to mia:
  | Your leave is on file: January 20, 2027 to February 12, 2027. Nothing is asked of you on these days.
  | Sam stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia is away from January 20, 2027 to February 12, 2027. Your mentorship continues after that.
bot to sam:
  | Mia is away from January 20, 2027 to February 12, 2027, and you stand in. On these days, you are told what cannot wait.

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | You have been Mia's mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | Waiting for 15 days.
  | [I agree] [Something should change]
  | You and Mia have no SMART goal yet. Start with one.
  | Waiting for 15 days.
  | [Write a goal]
  | Mentor check-in about Mia, until Wednesday, January 27, 9:26 AM CST. Did you meet?
  | Waiting for 1 day.
  | [Yes] [No] [Answer]
  | Your people
  | Places for mentees: 0 of 1 free.
  | [Change my answers] [What I offer]
  | Mia is away from January 20, 2027 to February 12, 2027; Sam stands in.
  | Next dates
  | No session with Mia is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-02-02 10:00 America/Chicago
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
at Wed 2027-01-27 09:03
bot edits for mia:
  | Check-in of January 18, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-27 09:26
bot edits for leo:
  | Mentor check-in of January 18, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-02-01 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 20, 2027 to February 12, 2027; Sam stands in
  | [Enter leave] [Working days and nights] [Change: January 20, 2027] [Back early]

mia clicks "Enter leave"
bot opens for mia: Leave

mia sends the form
  from: 2027-02-10
  until: 2027-02-11
bot asks mia again:
  | There is leave on file already from January 20, 2027 to February 12, 2027. You can change it with /mentor away, or choose days outside of it here.

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 20, 2027 to February 12, 2027; Sam stands in
  | [Enter leave] [Working days and nights] [Change: January 20, 2027] [Back early]

mia clicks "Back early"
bot to mia:
  | Your leave is over. From now on you are asked as usual.
bot to leo:
  | Mia is available again, earlier than planned.
bot to sam:
  | Mia is available again. You no longer stand in. Thank you.

on 2027-02-03 12:00 America/Chicago
at Wed 2027-02-03 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Friday, February 12, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-02-03 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.

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
  | Waiting for 30 days.
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | Waiting for 30 days.
  | [Write a goal]
  | Check-in, until Friday, February 12, 9:03 AM CST. Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
