# Nobody comes. The host hears it without blame.

cast
  leo is mentor
  mia is mentee
  #help-desk is a channel of leo, mia

on 2027-01-05 10:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

leo in #help-desk types /mentor flash Handover in five lines
bot opens for leo: Flash session

leo sends the form
bot to leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to leo:
  | Handover in five lines is announced in the channel #help-desk. People join with the button there.
bot in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 6 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | You have a place. Flash session: Handover in five lines with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

leo clicks "Start"
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | With a place: Mia
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Flash session: Handover in five lines with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot in #help-desk, below the card:
  | Handover in five lines: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 5 of 6 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.

after 1 hour
at Tue 2027-01-05 10:15
bot in #help-desk, below the card:
  | Five minutes are left. What is the one thing that you take with you?
at Tue 2027-01-05 10:20
bot to leo:
  | The time for Handover in five lines is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | [End]
at Tue 2027-01-05 10:50
bot to leo:
  | Nobody said that they are here for Handover in five lines this time. That says nothing about the topic: often another hour or another channel makes the difference. Thank you for offering it. If people were there without saying so, note it on the card of the session within a week: Who was here.
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It did not take place this time.
  | Had a place: Mia
  | [Who was here]
  | Only you see who joins.
bot edits for leo:
  | The time for Handover in five lines is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | It did not take place this time.
bot edits for mia:
  | Flash session: Handover in five lines with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | It did not take place this time.
bot edits for mia:
  | You have a place. Flash session: Handover in five lines with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | It did not take place this time.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It did not take place this time.
bot edits in #help-desk, below the card:
  | Handover in five lines: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | It did not take place this time.
