# A pair rests until both are back, however often one of them changes the date, and whoever withdrew is not welcomed back.

cast
  mia is mentee
  leo is mentor
  tom is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago
bot to tom:
  | Hi Tom, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

leo types /mentor pause 2027-02-01
bot to mia:
  | Leo is on pause until February 1, 2027. Your check-ins rest until then, and then you continue where you were.
bot to leo:
  | You are on pause until February 1, 2027. Until then, nobody is proposed to you.
  | [I am back]

mia types /mentor pause 2027-03-01
bot to mia:
  | You are on pause until March 1, 2027. Until then, nobody is proposed to you.
  | [I am back]
bot to leo:
  | Mia is on pause until March 1, 2027. Your check-ins rest until then, and then you continue where you were.

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | You are on pause until February 1, 2027. Nobody is proposed to you.
  | [I am back]
  | You have been Mia's mentor for Crisis documentation since January 4, 2027. The two of you are on pause.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-02-02 09:00 America/Chicago
at Mon 2027-02-01 09:00
bot to leo:
  | Welcome back. You are on the list again, in the place you had.

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | Places for mentees: 0 of 1 free.
  | [Change my answers] [What I offer]
  | You have been Mia's mentor for Crisis documentation since January 4, 2027. The two of you are on pause.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | You are on pause until March 1, 2027. Nobody is proposed to you.
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

on 2027-03-02 09:00 America/Chicago
at Mon 2027-03-01 09:00
bot to mia:
  | Welcome back. Everything continues where it was.
at Mon 2027-03-01 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-03-01 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, March 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

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
  | Waiting for 57 days.
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | Waiting for 57 days.
  | [Write a goal]
  | Check-in, until Wednesday, March 10, 9:03 AM CST. Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

tom types /mentor intake
bot opens for tom: Your intake

tom sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 5 I could teach it
  places: 1
  languages: English
  times: Weekday mornings
bot edits for tom:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

tom types /mentor pause 2027-03-10
bot to tom:
  | You are on pause until March 10, 2027. Until then, nobody is proposed to you.
  | [I am back]

tom types /mentor withdraw
bot to tom:
  | You are off the list, and nobody is proposed to you. Your answers are kept, and so is your place if you come back.
  | [Undo]

after 10 days
at Wed 2027-03-03 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, March 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Wed 2027-03-03 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, March 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Fri 2027-03-05 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, March 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-03-05 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, March 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Mon 2027-03-08 09:00
bot to leo:
  | Mia has not answered the check-in of Monday, March 1 yet. A short word from you may help more than another reminder from me.
at Wed 2027-03-10 09:03
bot edits for mia:
  | Check-in of March 1, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-03-10 09:26
bot edits for leo:
  | Mentor check-in of March 1, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
