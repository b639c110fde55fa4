# The mentor's time runs out. The coordinator owns the request, is asked again the next day, and answers.

cast
  carla is coordinator
  mia is mentee, supervised by sam, in America/Chicago
  leo is mentor, in America/New_York
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
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
  | Please answer by Monday, January 4, 6:00 PM EST. Two sentences help.
  | [Answer] [I have no time today]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.

after 9 hours
at Mon 2027-01-04 13:00
bot to leo:
  | Mia is waiting for your quick look. You have until Monday, January 4, 6:00 PM EST.
  | [Answer] [I have no time today]
at Mon 2027-01-04 17:00
bot to carla:
  | Mia asks for a quick look, and still needs an answer:
  | Is this note clear without me?
  | Please answer by Tuesday, January 5, 12:00 PM CST. Two sentences help.
  | [Answer]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.
bot to mia:
  | Leo could not look at it in time. I have asked the people who look after the program to help you find an answer. If it is urgent, ask your supervisor.
bot edits for leo:
  | Mia asks for a quick look, and still needs an answer:
  | Is this note clear without me?
  | Please answer by Monday, January 4, 6:00 PM EST. Two sentences help.
  | [Answer]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.
bot edits for leo:
  | Mia is waiting for your quick look. You have until Monday, January 4, 6:00 PM EST.
  | [Answer]

on 2027-01-05 20:30 America/Chicago
at Tue 2027-01-05 17:00
bot to carla:
  | Mia asks for a quick look, and still needs an answer:
  | Is this note clear without me?
  | Nobody has answered in time. Two sentences help.
  | [Answer]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.

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

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Mia asks for a quick look, and still needs an answer:
  | Is this note clear without me?
  | Nobody has answered in time. Two sentences help.
  | Waiting for 1 day.
  | [Answer]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.
  | Your people
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

carla clicks "Answer"
bot opens for carla: Feedback

carla sends the form
  answer: Rita looked with me. Name the person who decided.
bot opens for carla: Feedback

carla sends the form
  not_identifiers: Rita (name)
bot edits for carla:
  | Mia has your feedback. Thank you!
bot edits for carla:
  | Mia has your feedback. Thank you!
bot to mia:
  | Carla looked at it:
  | Rita looked with me. Name the person who decided.
  | You asked: Is this note clear without me?
  | [Ask again]
bot edits for leo:
  | Carla answered what Mia asked. Nothing is left to do.
bot edits for leo:
  | Carla answered what Mia asked. Nothing is left to do.

mia types /mentor feedback
bot opens for mia: Look at this today

mia sends the form
  question: And the second one?
bot to mia:
  | I asked Leo, who has until Wednesday, January 6, 2:00 PM CST. If there is no answer by then, I ask the people who look after the program to help.
bot to leo:
  | Mia asks for a quick look:
  | And the second one?
  | Please answer by Wednesday, January 6, 3:00 PM EST. Two sentences help.
  | [Answer] [I have no time today]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.

leo clicks "I have no time today"
bot to carla:
  | Mia asks for a quick look, and still needs an answer:
  | And the second one?
  | Please answer by Wednesday, January 6, 3:00 PM CST. Two sentences help.
  | [Answer]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.
bot to mia:
  | Leo could not look at it in time. I have asked the people who look after the program to help you find an answer. If it is urgent, ask your supervisor.
bot answers leo:
  | Thank you for saying so. I have asked the people who look after the program to help Mia. You can still answer.
bot edits for leo:
  | Mia asks for a quick look, and still needs an answer:
  | And the second one?
  | Please answer by Wednesday, January 6, 3:00 PM EST. Two sentences help.
  | [Answer]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Mia asks for a quick look, and still needs an answer:
  | And the second one?
  | Please answer by Wednesday, January 6, 3:00 PM CST. Two sentences help.
  | [Answer]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.
  | Your people
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
