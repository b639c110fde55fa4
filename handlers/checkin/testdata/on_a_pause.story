# Mia is asked, and takes a pause. Nothing is asked until she is back, and what she had open is not saved.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

on 2027-01-18 09:10 America/Chicago
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia types /mentor pause yesterday
bot opens for mia: Pause

mia sends the form
  until: 2027-01-01
bot asks mia again:
  | Please choose a day after today, within a year.

mia sends the form
  until: 2027-02-01
bot to mia:
  | You are on pause until February 1, 2027. Until then, nobody is proposed to you.
  | [I am back]
bot to leo:
  | Mia is on pause until February 1, 2027. Your check-ins rest until then, and then you continue where you were.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | You are on pause until February 1, 2027. Nobody is proposed to you.
  | [I am back]
  | Leo has been your mentor for Crisis documentation since January 4, 2027. The two of you are on pause.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia clicks "3 Some"
bot answers mia:
  | This mentorship is on pause until February 1, 2027, so nothing is asked and nothing was saved. Check-ins continue when it does.

on 2027-02-02 12:00 America/Chicago
at Wed 2027-01-27 09:03
bot edits for mia:
  | Check-in of January 18, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Mon 2027-02-01 09:00
bot to mia:
  | Welcome back. Everything continues where it was.
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

mia clicks "Answer"
bot opens for mia: Check-in

leo types /mentor pause 2027-02-20
bot to mia:
  | Leo is on pause until February 20, 2027. Your check-ins rest until then, and then you continue where you were.
bot to leo:
  | You are on pause until February 20, 2027. Until then, nobody is proposed to you.
  | [I am back]

mia sends the form
  progress: 4 Good
  tried: I read two of Leo's notes.
  support: 4 Good
  unsafe: No
bot asks mia again:
  | This mentorship is on pause until February 20, 2027, so nothing is asked and nothing was saved. Check-ins continue when it does.

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
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
