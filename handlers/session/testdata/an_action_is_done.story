# Leo writes down what Mia will do. When she says that it is done, nothing is left to press.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

leo types /mentor session
bot answers leo:
  | These times suit you and Mia both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 5, 8:00 AM CST] [Wednesday, January 6, 8:00 AM CST] [Thursday, January 7, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

leo clicks "Tuesday, January 5, 8:00 AM CST"
bot to mia:
  | Leo suggests a session on Tuesday, January 5, 8:00 AM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.
bot to leo:
  | I asked Mia about Tuesday, January 5, 8:00 AM CST.

mia clicks "Accept"
bot to mia:
  | Your session
  | Tuesday, January 5, 8:00 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What should I know about you so that these talks are worth your time?
  | [Add to the agenda] [Another question] [Move]
  | Only you and your mentor see the agenda. Please leave out the names of people you support.
bot to mia:
  | Your session with Leo is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot edits for mia:
  | Leo suggests a session on Tuesday, January 5, 8:00 AM CST, for 45 minutes.
  | This time is agreed.
bot to leo:
  | Before your session
  | Tuesday, January 5, 8:00 AM CST with Mia, 45 minutes. Mia leads the agenda.
  | A question that may help: What should I know about you so that these talks are worth your time?
  | [Another question] [Move]
  | You support and observe. What someone may do on their own is decided by their supervisor.
bot to leo:
  | Your session with Mia is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]

on 2027-01-05 08:01 America/Chicago
at Tue 2027-01-05 08:00
bot to mia:
  | It is 8:00 AM: your session with Leo.
  | [Start] [We are not meeting] [Move]
bot to leo:
  | It is 8:00 AM: your session with Mia.
  | [Start] [We are not meeting] [Move]

mia clicks "Start"
bot answers mia:
  | Have a good conversation! In 45 minutes I ask you both what you take with you.
  | [We are done]

mia clicks "We are done"
bot to mia:
  | You and Leo met on Tuesday, January 5. What do you take with you? Three minutes now make it last.
  | [Reflect] [Add an action] [Plan the next one]
bot edits for mia:
  | It is 8:00 AM: your session with Leo.
  | You have met.
bot edits for mia:
  | Your session
  | Tuesday, January 5, 8:00 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What should I know about you so that these talks are worth your time?
  | [Another question]
  | You have met.
bot edits for mia:
  | Your session with Leo is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | You have met.
bot to leo:
  | You and Mia met on Tuesday, January 5. Did you see something, or is there something that one of you will do?
  | [Reflect] [Add an action] [Plan the next one]
bot edits for leo:
  | Before your session
  | Tuesday, January 5, 8:00 AM CST with Mia, 45 minutes. Mia leads the agenda.
  | A question that may help: What should I know about you so that these talks are worth your time?
  | [Another question]
  | You have met.
bot edits for leo:
  | It is 8:00 AM: your session with Mia.
  | You have met.
bot edits for leo:
  | Your session with Mia is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | You have met.

leo clicks "Add an action"
bot opens for leo: Action

leo sends the form
  action: Write one note before every handover
  owner: Mia
bot to mia:
  | To do: Write one note before every handover (Mia, by January 19, 2027). It stays on your agenda until it is done.
  | [Done]
bot to leo:
  | To do: Write one note before every handover (Mia, by January 19, 2027). It stays on your agenda until it is done.

mia clicks "Done"
bot edits for mia:
  | Done: Write one note before every handover. It is off the agenda.
