# Leo suggests a time, and Mia does not answer before it has passed: it stands on nobody's home anymore, and Leo hears so once. The next time is answered with another one, and only that one counts.

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

leo types /mentor session
bot answers leo:
  | These times suit you and Mia both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 5, 9:00 AM EST] [Wednesday, January 6, 9:00 AM EST] [Thursday, January 7, 9:00 AM EST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

leo clicks "Another time"
bot opens for leo: Another time

leo sends the form
  day: 2027-01-06
  hour: 14:00
bot to mia:
  | Leo suggests a session on Wednesday, January 6, 1:00 PM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.
bot to leo:
  | I asked Mia about Wednesday, January 6, 2:00 PM EST.

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
  | Your people
  | Places for mentees: 0 of 1 free.
  | [Change my answers] [What I offer]
  | Next dates
  | I asked Mia about a session on Wednesday, January 6, 2:00 PM EST.
  | [Another time] [Take it back]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-01-06 18:00 America/Chicago
at Wed 2027-01-06 13:00
bot edits for mia:
  | Leo suggests a session on Wednesday, January 6, 1:00 PM CST, for 45 minutes.
  | This time has passed.
bot to leo:
  | Wednesday, January 6, 2:00 PM EST has passed without an answer from Mia. Finding another time takes a moment.
  | [Find a time]

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
  | Waiting for 2 days.
  | [I agree] [Something should change]
  | You and Mia have no SMART goal yet. Start with one.
  | Waiting for 2 days.
  | [Write a goal]
  | Your people
  | Places for mentees: 0 of 1 free.
  | [Change my answers] [What I offer]
  | Next dates
  | No session with Mia is planned yet.
  | [Find a time]
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
  | Waiting for 2 days.
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | Waiting for 2 days.
  | [Write a goal]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo clicks "Find a time"
bot answers leo:
  | These times suit you and Mia both, for 45 minutes. Which one should I suggest?
  | [Thursday, January 7, 4:00 PM EST] [Friday, January 8, 9:00 AM EST] [Monday, January 11, 9:00 AM EST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

leo clicks "Friday, January 8, 9:00 AM EST"
bot to mia:
  | Leo suggests a session on Friday, January 8, 8:00 AM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.
bot to leo:
  | I asked Mia about Friday, January 8, 9:00 AM EST.

mia clicks "Another time"
bot opens for mia: Another time

mia sends the form
  day: 2027-01-11
  hour: 14:00
bot to mia:
  | I asked Leo about Monday, January 11, 2:00 PM CST.
bot edits for mia:
  | Leo suggests a session on Friday, January 8, 8:00 AM CST, for 45 minutes.
  | Another time was suggested since.
bot to leo:
  | Mia suggests a session on Monday, January 11, 3:00 PM EST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.

on 2027-01-08 12:00 America/Chicago

leo clicks "Accept"
bot to mia:
  | Your session with Leo is planned for Monday, January 11, 2:00 PM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot to leo:
  | Your session with Mia is planned for Monday, January 11, 3:00 PM EST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot edits for leo:
  | Mia suggests a session on Monday, January 11, 3:00 PM EST, for 45 minutes.
  | This time is agreed.

on 2027-01-10 12:00 America/Chicago
at Sun 2027-01-10 09:00
bot to mia:
  | Your session
  | Monday, January 11, 2:00 PM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What stays between us, and what do we have to pass on?
  | [Add to the agenda] [Another question] [Move]
  | Only you and your mentor see the agenda. Please leave out the names of people you support.
bot to leo:
  | Before your session
  | Monday, January 11, 3:00 PM EST with Mia, 45 minutes. Mia leads the agenda.
  | A question that may help: What stays between us, and what do we have to pass on?
  | [Another question] [Move]
  | You support and observe. What someone may do on their own is decided by their supervisor.

the record holds
