# A mentee asks for a quick look, and the mentor answers the same day.

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
  link: my drive
bot asks mia again:
  | link: Please enter a link that begins with https://, or leave it out.

mia sends the form
  question: Is this note clear without me?
  link: https://docs.example.org/note
bot to mia:
  | I asked Leo, who has until Monday, January 4, 5:00 PM CST. If there is no answer by then, I ask the people who look after the program to help.
bot to leo:
  | Mia asks for a quick look:
  | Is this note clear without me?
  | What it is about (https://docs.example.org/note)
  | Please answer by Monday, January 4, 6:00 PM EST. Two sentences help.
  | [Answer] [I have no time today]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.

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
  | [I agree] [Something should change]
  | You and Mia have no SMART goal yet. Start with one.
  | [Write a goal]
  | Mia asks for a quick look:
  | Is this note clear without me?
  | What it is about (https://docs.example.org/note)
  | Please answer by Monday, January 4, 6:00 PM EST. Two sentences help.
  | [Answer] [I have no time today]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.
  | Your people
  | Places for mentees: 0 of 1 free.
  | [Change my answers] [What I offer]
  | Next dates
  | No session with Mia is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

after 5 hours
at Mon 2027-01-04 13:00
bot to leo:
  | Mia is waiting for your quick look. You have until Monday, January 4, 6:00 PM EST.
  | [Answer] [I have no time today]

leo clicks "Answer" on "quick look"
bot opens for leo: Feedback

leo sends the form
  answer: The cause is clear. Add whom you called, and when.
bot to mia:
  | Leo looked at it:
  | The cause is clear. Add whom you called, and when.
  | You asked: Is this note clear without me?
  | [Ask again]
bot edits for leo:
  | Mia has your feedback. Thank you!
bot edits for leo:
  | Mia has your feedback. Thank you!

sam types /mentor feedback
bot answers sam:
  | /mentor feedback is for other roles. Type /mentor help to see what you can do. Your program coordinator, or whoever runs this bot, can change your roles.

leo types /mentor feedback
bot answers leo:
  | /mentor feedback is for other roles. Type /mentor help to see what you can do. Your program coordinator, or whoever runs this bot, can change your roles.
