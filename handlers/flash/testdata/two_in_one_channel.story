# Two sessions in one channel do not disturb each other. A host cannot lead two at once.

cast
  leo is mentor
  rosa is mentor
  mia is mentee
  ana is mentee
  #help-desk is a channel of leo, rosa, mia, ana
  leo mentors mia
  rosa mentors ana

on 2027-01-05 10:00 America/Chicago

leo in #help-desk types /mentor flash
bot opens for leo: Flash session

leo sends the form
  topic: Crisis notes
bot to leo:
  | Crisis notes is announced in the channel #help-desk. People join with the button there.
bot to leo:
  | Flash session: Crisis notes · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot in #help-desk:
  | Flash session: Crisis notes
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 6 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

rosa in #help-desk types /mentor flash
bot opens for rosa: Flash session

rosa sends the form
  topic: Care plans
  when: Later today
  time: 10:10
  who: Mentees
bot to rosa:
  | Care plans is announced in the channel #help-desk. People join with the button there.
bot to rosa:
  | Flash session: Care plans · Tuesday, January 5, 10:10 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot in #help-desk:
  | Flash session: Care plans
  | With Rosa · Tuesday, January 5, 10:10 AM CST · 20 minutes
  | It happens below the announcement. For mentees.
  | 6 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

leo in #help-desk types /mentor flash
bot opens for leo: Flash session

leo sends the form
  topic: A third one
  when: Later today
  time: 10:15
bot asks leo again:
  | time: At that time you lead Crisis notes. Please choose another time.

leo sends the form
  topic: A third one
  when: Later today
  time: 9:15
bot asks leo again:
  | time: That time has gone by. Please choose a later one.

leo sends the form
  topic: A third one
  when: On another day
  day: 2027-03-14
  time: 2:30 AM
bot asks leo again:
  | time: On that day the clocks jump over this time. Please choose another one.

leo sends the form
  topic: A third one
  when: On another day
  day: 2027-03-14
  time: 3:30 AM
bot asks leo again:
  | day: Please choose a day within 60 days.

mia in #help-desk clicks "Join" on "Crisis notes"
bot edits for leo:
  | Flash session: Crisis notes · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | You have a place. Flash session: Crisis notes with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Crisis notes
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join" on "Care plans"
bot edits for rosa:
  | Flash session: Care plans · Tuesday, January 5, 10:10 AM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | You have a place. Flash session: Care plans with Rosa, Tuesday, January 5, 10:10 AM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Care plans
  | With Rosa · Tuesday, January 5, 10:10 AM CST · 20 minutes
  | It happens below the announcement. For mentees.
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

leo in #help-desk clicks "Join" on "Care plans"
bot answers leo:
  | This session is for mentees.

leo clicks "Start" on "Crisis notes"
bot edits for leo:
  | Flash session: Crisis notes · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | With a place: Mia
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Flash session: Crisis notes with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot in #help-desk, below the card:
  | Crisis notes: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Flash session: Crisis notes
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 5 of 6 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.

after 1 minute

rosa clicks "Start" on "Care plans"
bot edits for rosa:
  | Flash session: Care plans · Tuesday, January 5, 10:10 AM CST · 20 minutes
  | It is under way.
  | With a place: Mia
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Flash session: Care plans with Rosa has begun: planned for 10:10 AM, 20 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot in #help-desk, below the card:
  | Care plans: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Flash session: Care plans
  | With Rosa · Tuesday, January 5, 10:10 AM CST · 20 minutes
  | It happens below the announcement. For mentees.
  | 5 of 6 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "I am here" on "Care plans"
bot edits for rosa:
  | Flash session: Care plans · Tuesday, January 5, 10:10 AM CST · 20 minutes
  | It is under way.
  | Here: Mia
  | [End]
  | Only you see who joins.
bot answers mia:
  | Good to have you here. It is noted that you are at Care plans.

after 2 minutes
