# Mia asks for another mentor. Leo, who mentors her, is the only coordinator: Rita, who leads, hears that
# something waits, and neither what nor from whom.

cast
  mia is mentee, supervised by sam
  sam is supervisor
  leo is mentor, coordinator
  rita is leader
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor rematch
bot opens for mia: Something should change

mia sends the form
  with: Leo
  reason: We do not fit well
  words: I would like somebody who works nights.
bot to mia:
  | Your wish is kept, but no program coordinator who can read it is here right now. The people who look after the program know that somebody wishes for a change, not who, and are asked to find a coordinator.
  | Until then, nothing changes. The other person is not told who asked, or why.
bot to rita:
  | Somebody asks privately for a change in their pair. Only a program coordinator who is independent of that pair can read it and decide, and none is here. Please make sure that there is one: they find it on their home.

rita looks at home
home of rita:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

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
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | Next dates
  | No session with Mia is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
