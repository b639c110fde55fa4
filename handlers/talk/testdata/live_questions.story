# Gus, a leader, answers questions in a channel for whoever wants to come.

cast
  gus is leader
  leo is mentor
  mia is mentee
  #help-desk is a channel of gus, mia
  leo mentors mia

on 2027-01-05 10:00 America/Chicago

gus in #help-desk types /mentor talk How I became a lead
bot opens for gus: Live questions

gus sends the form
  day: 2027-01-06
  time: noon
bot asks gus again:
  | time: Please write a time of day, such as 2:30 PM or 14:30.

gus sends the form
  day: 2027-01-06
  time: 12:00
bot to gus:
  | How I became a lead is announced in the channel #help-desk. People join with the button there.
bot to gus:
  | Live questions: How I became a lead · Wednesday, January 6, 12:00 PM CST · 45 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot in #help-desk:
  | Live questions: How I became a lead
  | With Gus · Wednesday, January 6, 12:00 PM CST · 45 minutes
  | It happens below the announcement.
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for gus:
  | Live questions: How I became a lead · Wednesday, January 6, 12:00 PM CST · 45 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | You have a place. Live questions: How I became a lead with Gus, Wednesday, January 6, 12:00 PM CST, 45 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.

after 26 hours
at Wed 2027-01-06 11:50
bot to gus:
  | Live questions: How I became a lead begins at 12:00 PM. It happens below the announcement.
  | [Start]
bot to mia:
  | Live questions: How I became a lead begins at 12:00 PM. It happens below the announcement.

gus clicks "Start"
bot edits for gus:
  | Live questions: How I became a lead · Wednesday, January 6, 12:00 PM CST · 45 minutes
  | It is under way.
  | With a place: Mia
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Live questions: How I became a lead with Gus has begun: planned for 12:00 PM, 45 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot in #help-desk, below the card:
  | How I became a lead: ask anything, here in the open. No question is too small; the host answers one after the other.
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Live questions: How I became a lead
  | With Gus · Wednesday, January 6, 12:00 PM CST · 45 minutes
  | It happens below the announcement.
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "I am here"
bot edits for gus:
  | Live questions: How I became a lead · Wednesday, January 6, 12:00 PM CST · 45 minutes
  | It is under way.
  | Here: Mia
  | [End]
  | Only you see who joins.
bot answers mia:
  | Good to have you here. It is noted that you are at How I became a lead.

after 2 hours
at Wed 2027-01-06 12:40
bot in #help-desk, below the card:
  | Five minutes are left. What is the one thing that you take with you?
at Wed 2027-01-06 12:45
bot to gus:
  | The time for How I became a lead is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | [End]
at Wed 2027-01-06 13:15
bot to gus:
  | Thank you for leading How I became a lead. What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for gus:
  | Live questions: How I became a lead begins at 12:00 PM. It happens below the announcement.
  | It is over.
bot edits for gus:
  | Live questions: How I became a lead · Wednesday, January 6, 12:00 PM CST · 45 minutes
  | It is over.
  | Here: Mia
  | Only you see who joins.
bot edits for gus:
  | The time for How I became a lead is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | It is over.
bot to mia:
  | How useful was How I became a lead for you?
  | [1 Not at all] [2 A little] [3 Somewhat] [4 Useful] [5 Very useful]
  | Your answer is counted without your name.
bot edits for mia:
  | Live questions: How I became a lead with Gus has begun: planned for 12:00 PM, 45 minutes.
  | It happens below the announcement.
  | It is over.
bot edits for mia:
  | You have a place. Live questions: How I became a lead with Gus, Wednesday, January 6, 12:00 PM CST, 45 minutes.
  | It happens below the announcement.
  | It is over.
bot in #help-desk, below the card:
  | That was How I became a lead. Thank you all. I ask each of you two short questions in a direct message.
bot edits in #help-desk, below the card:
  | How I became a lead: ask anything, here in the open. No question is too small; the host answers one after the other.
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | It is over.
bot edits in #help-desk:
  | Live questions: How I became a lead
  | With Gus · Wednesday, January 6, 12:00 PM CST
  | It took place. Thank you for coming.
