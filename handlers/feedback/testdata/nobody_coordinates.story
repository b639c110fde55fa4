# Nobody coordinates. Who leads the program hears that Mia waits, and not what she asked.

cast
  mia is mentee, supervised by sam, in America/Chicago
  leo is mentor, in America/Chicago
  sam is supervisor
  rita is leader
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor feedback
bot opens for mia: Look at this today

mia sends the form
  question: Is this note clear without me?
bot to mia:
  | I asked Leo, who has until Monday, January 4, 5:00 PM CST. If there is no answer by then, I ask the people who look after the program to help.
bot to leo:
  | Mia asks for a quick look:
  | Is this note clear without me?
  | Please answer by Monday, January 4, 5:00 PM CST. Two sentences help.
  | [Answer] [I have no time today]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.

leo clicks "I have no time today"
bot to mia:
  | Leo could not look at it in time. I have asked the people who look after the program to help you find an answer. If it is urgent, ask your supervisor.
bot answers leo:
  | Thank you for saying so. I have asked the people who look after the program to help Mia. You can still answer.
bot edits for leo:
  | Mia asks for a quick look, and still needs an answer:
  | Is this note clear without me?
  | Please answer by Monday, January 4, 5:00 PM CST. Two sentences help.
  | [Answer]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.
bot to rita:
  | Mia asked their mentor for a quick look, and still needs an answer. Only a program coordinator can read what it is about, and none is here who could take it over. Please help Mia find somebody who looks at it.

on 2027-01-05 20:30 America/Chicago
at Tue 2027-01-05 09:00
bot to rita:
  | Mia asked their mentor for a quick look, and still needs an answer. Only a program coordinator can read what it is about, and none is here who could take it over. Please help Mia find somebody who looks at it.

rita looks at home
home of rita:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

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
  | Waiting for 1 day.
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | Waiting for 1 day.
  | [Write a goal]
  | Next dates
  | You asked: Is this note clear without me?
  | I have asked the people who look after the program to help.
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
