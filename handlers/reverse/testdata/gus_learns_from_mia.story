# Gus, a leader, asks to be taught. Sam supervises Mia and cannot ask her. Mia teaches Gus, is not sure to be frank, and the coordinator hears that and nothing else. Sam finds nothing of it.

cast
  carla is coordinator
  gus is leader
  sam is supervisor
  mia is mentee, supervised by sam, hired 2026-01-04
  leo is mentor
  leo mentors mia

on 2027-01-05 10:00 America/Chicago

sam types /mentor reverse What night shifts are like
bot opens for sam: Reverse mentoring

sam sends the form
  who: @mia
bot asks sam again:
  | who: You decide about this person's work, so they could not be frank with you. Please choose somebody else.

gus types /mentor reverse What night shifts are like
bot opens for gus: Reverse mentoring

gus sends the form
  who: @gus
bot asks gus again:
  | who: Please choose somebody other than yourself.

gus sends the form
  who: @mia
bot to gus:
  | I asked Mia whether they would teach you What night shifts are like. I tell you within a week.
bot to mia:
  | Gus would like to learn from you: What night shifts are like. Half an hour every two weeks, six times. You teach, Gus learns.
  | What you say and write there is not part of any performance review; nobody who decides about your work reads it.
  | [Yes, choose a time] [Rather not]
  | You need no reason to say no, and none is passed on.

mia clicks "Yes, choose a time"
bot opens for mia: The first time

mia sends the form
  day: 2027-01-06
  time: 3 PM
bot to gus:
  | Reverse mentoring: What night shifts are like is going ahead, and its room is open. The first of 6 meetings is on Wednesday, January 6, 3:00 PM CST, 30 minutes.
bot to mia:
  | Reverse mentoring: What night shifts are like (1/6) · Wednesday, January 6, 3:00 PM CST · 30 minutes
  | With a place: Gus
  | [Start] [Call off]
  | Only you see who joins.
bot to mia:
  | Reverse mentoring: What night shifts are like · first of 6 meetings: Wednesday, January 6, 3:00 PM CST
  | 1 of 1: Gus
  | [End the group]
  | Only the person who leads it sees this.
bot edits for mia:
  | You teach What night shifts are like. Thank you for being willing to.
bot in #session-what-night-shifts-are-like:
  | Reverse mentoring: What night shifts are like (1/6)
  | With Mia · Wednesday, January 6, 3:00 PM CST · 30 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-what-night-shifts-are-like:
  | Welcome to What night shifts are like. Here the one closer to the work teaches, and the other one learns. None of it is part of any performance review.
  | We meet 6 times, 30 minutes each, for the first time on Wednesday, January 6, 3:00 PM CST.
  | What is said here stays here, and nothing about a person you support is written here.
room #session-what-night-shifts-are-like has gus, mia

on 2027-01-06 15:00 America/Chicago
at Tue 2027-01-05 15:00
bot in #session-what-night-shifts-are-like, below the card:
  | Agenda of What night shifts are like (1/6)
  | - Opening: what was tried since last time, by the one who learns
  | - What each of us takes away
at Wed 2027-01-06 14:50
bot to gus:
  | Reverse mentoring: What night shifts are like (1/6) begins at 3:00 PM. It happens in the room of the group, below the announcement.
bot to mia:
  | Reverse mentoring: What night shifts are like (1/6) begins at 3:00 PM. It happens in the room of the group, below the announcement.
  | [Start]

mia clicks "Start"
bot to gus:
  | Reverse mentoring: What night shifts are like (1/6) with Mia has begun: planned for 3:00 PM, 30 minutes.
  | It happens in the room of the group, below the announcement.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot edits for mia:
  | Reverse mentoring: What night shifts are like (1/6) · Wednesday, January 6, 3:00 PM CST · 30 minutes
  | It is under way.
  | With a place: Gus
  | [End] [Who was here]
  | Only you see who joins.
bot in #session-what-night-shifts-are-like, below the card:
  | What night shifts are like (1/6): the one who teaches begins. The one who came to learn asks, and does not explain.
  | We have 30 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #session-what-night-shifts-are-like:
  | Reverse mentoring: What night shifts are like (1/6)
  | With Mia · Wednesday, January 6, 3:00 PM CST · 30 minutes
  | It happens below the announcement.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.

gus clicks "I am here"
bot answers gus:
  | Good to have you here. It is noted that you are at What night shifts are like (1/6).
bot edits for mia:
  | Reverse mentoring: What night shifts are like (1/6) · Wednesday, January 6, 3:00 PM CST · 30 minutes
  | It is under way.
  | Here: Gus
  | [End]
  | Only you see who joins.

mia clicks "End"
bot to gus:
  | What do you take with you from What night shifts are like (1/6)?
  | [Write it down]
  | Only the two of you read what you write. It is in no brief, no report and no search.
bot edits for gus:
  | Reverse mentoring: What night shifts are like (1/6) with Mia has begun: planned for 3:00 PM, 30 minutes.
  | It happens in the room of the group, below the announcement.
  | It is over.
bot to mia:
  | Reverse mentoring: What night shifts are like (2/6) · Wednesday, January 20, 3:00 PM CST · 30 minutes
  | With a place: Gus
  | [Start] [Call off]
  | Only you see who joins.
bot to mia:
  | What do you take with you from What night shifts are like (1/6)?
  | [Write it down]
  | Only the two of you read what you write. It is in no brief, no report and no search.
bot edits for mia:
  | Reverse mentoring: What night shifts are like (1/6) begins at 3:00 PM. It happens in the room of the group, below the announcement.
  | It is over.
bot edits for mia:
  | Reverse mentoring: What night shifts are like (1/6) · Wednesday, January 6, 3:00 PM CST · 30 minutes
  | It is over.
  | Here: Gus
  | Only you see who joins.
bot edits for mia:
  | Reverse mentoring: What night shifts are like · meeting 2 of 6: Wednesday, January 20, 3:00 PM CST
  | 1 of 1: Gus
  | Attendance so far: 1/1
  | [End the group]
  | Only the person who leads it sees this.
bot in #session-what-night-shifts-are-like:
  | Reverse mentoring: What night shifts are like (2/6)
  | With Mia · Wednesday, January 20, 3:00 PM CST · 30 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-what-night-shifts-are-like, below the card:
  | That was What night shifts are like (1/6). Thank you all. I ask each of you in a direct message what you take with you.
bot edits in #session-what-night-shifts-are-like:
  | Reverse mentoring: What night shifts are like (1/6)
  | With Mia · Wednesday, January 6, 3:00 PM CST
  | It took place. Thank you for coming.
bot edits in #session-what-night-shifts-are-like, below the card:
  | What night shifts are like (1/6): the one who teaches begins. The one who came to learn asks, and does not explain.
  | We have 30 minutes. Tap once, so that the host knows who is here.
  | It is over.

gus clicks "Write it down"
bot opens for gus: After the meeting

gus sends the form
  take: Nobody answers the phone after ten.
  action: A second line on call, by February 1
bot edits for gus:
  | Thank you. What you wrote about What night shifts are like (1/6) is in the room.
  | [Change]
bot in #session-what-night-shifts-are-like, below the card:
  | Gus takes away:
  | Nobody answers the phone after ten.
  | Next step: A second line on call, by February 1

mia clicks "Write it down"
bot opens for mia: After the meeting

mia sends the form
  take: Who is alone at night, and with whom.
  frank: 2 A little
bot to carla:
  | Mia may not feel safe to be frank in reverse mentoring with Gus. I do not know what was said. A quiet word with Mia alone may help.
bot edits for mia:
  | Thank you. What you wrote about What night shifts are like (1/6) is in the room.
  | [Change]
bot in #session-what-night-shifts-are-like, below the card:
  | Mia taught:
  | Who is alone at night, and with whom.

sam types /mentor takeaways night
bot answers sam:
  | I found no takeaways about night. Please try fewer words.

sam types /mentor session brief
bot answers sam:
  | Whose brief?
  | Mia is mentored by Leo: no session so far
  | [Supervision brief]

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Rate Mia's areas and pick one to three growth areas.
  | Waiting for 1 day.
  | [Rate]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

gus types /mentor reverse Care plans
bot opens for gus: Reverse mentoring

gus sends the form
  who: @leo
bot to gus:
  | I asked Leo whether they would teach you Care plans. I tell you within a week.
bot to leo:
  | Gus would like to learn from you: Care plans. Half an hour every two weeks, six times. You teach, Gus learns.
  | What you say and write there is not part of any performance review; nobody who decides about your work reads it.
  | [Yes, choose a time] [Rather not]
  | You need no reason to say no, and none is passed on.

leo clicks "Rather not"
bot edits for leo:
  | That is all right. The person who asked is told only that it is not happening, in the same words and on the same day as if you had not answered.

the record holds
