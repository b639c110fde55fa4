# A private room opens at the start, for who has a place; who leaves is taken out of it.

cast
  leo is mentor
  mia is mentee
  ana is mentee
  #help-desk is a channel of leo, mia, ana
  leo mentors mia

on 2027-01-05 10:00 America/Chicago
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

leo in #help-desk types /mentor flash
bot opens for leo: Flash session

leo sends the form
  topic: When a family is angry
  places: 4
  place: In a private room
bot to leo:
  | Flash session: When a family is angry · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to leo:
  | When a family is angry is announced in the channel #help-desk. People join with the button there.
bot in #help-desk:
  | Flash session: When a family is angry
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens in a private room that opens at the start.
  | 4 of 4 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: When a family is angry · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | You have a place. Flash session: When a family is angry with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens in a private room that opens at the start.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: When a family is angry
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens in a private room that opens at the start.
  | 3 of 4 places free
  | [Join] [Leave]
  | Only the host sees who joins.

leo clicks "Start"
bot edits for leo:
  | Flash session: When a family is angry · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | With a place: Mia
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Flash session: When a family is angry with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens in its private room.
  | [I am here] [Leave]
  | The host sees who is here.
bot edits in #help-desk:
  | Flash session: When a family is angry
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens in its private room.
  | 3 of 4 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.
bot in #session-when-a-family-is-angry:
  | When a family is angry: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | [I am here]
room #session-when-a-family-is-angry has leo, mia

ana in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: When a family is angry · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | With a place: Mia and Ana
  | [End] [Who was here]
  | Only you see who joins.
bot to ana:
  | Flash session: When a family is angry with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens in its private room.
  | [I am here] [Leave]
  | The host sees who is here.
bot edits in #help-desk:
  | Flash session: When a family is angry
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens in its private room.
  | 2 of 4 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.
room #session-when-a-family-is-angry has leo, mia, ana

mia clicks "Leave"
bot edits for leo:
  | Flash session: When a family is angry · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | With a place: Ana
  | [End] [Who was here]
  | Only you see who joins.
bot edits for mia:
  | You are no longer in When a family is angry. Your place is free for somebody else.
bot edits in #help-desk:
  | Flash session: When a family is angry
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens in its private room.
  | 3 of 4 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.
room #session-when-a-family-is-angry has leo, ana

after 1 minute

leo clicks "End"
bot to leo:
  | Nobody said that they are here for When a family is angry this time. That says nothing about the topic: often another hour or another channel makes the difference. Thank you for offering it. If people were there without saying so, note it on the card of the session within a week: Who was here.
bot edits for leo:
  | Flash session: When a family is angry · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It did not take place this time.
  | Had a place: Ana
  | [Who was here]
  | Only you see who joins.
bot edits for mia:
  | Flash session: When a family is angry with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens in its private room.
  | It did not take place this time.
bot edits for ana:
  | Flash session: When a family is angry with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens in its private room.
  | It did not take place this time.
bot edits in #help-desk:
  | Flash session: When a family is angry
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It did not take place this time.
bot edits in #session-when-a-family-is-angry:
  | When a family is angry: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | It did not take place this time.
