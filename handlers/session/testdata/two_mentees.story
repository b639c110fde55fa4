# Leo has three mentees. A time that he is asked for is offered to nobody else, he does not promise it twice, and each session begins at its time.

cast
  carla is coordinator
  mia is mentee
  ana is mentee
  kit is mentee
  leo is mentor
  leo mentors mia
  leo mentors ana
  leo mentors kit

on 2027-01-04 09:00 America/Chicago

ana types /mentor session
bot answers ana:
  | These times suit you and Leo both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 5, 8:00 AM CST] [Wednesday, January 6, 8:00 AM CST] [Thursday, January 7, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

mia types /mentor session
bot answers mia:
  | These times suit you and Leo both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 5, 8:00 AM CST] [Wednesday, January 6, 8:00 AM CST] [Thursday, January 7, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

mia clicks "Tuesday, January 5, 8:00 AM CST"
bot to mia:
  | I asked Leo about Tuesday, January 5, 8:00 AM CST.
bot to leo:
  | Mia suggests a session on Tuesday, January 5, 8:00 AM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.

kit types /mentor session
bot answers kit:
  | These times suit you and Leo both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 5, 9:00 AM CST] [Wednesday, January 6, 8:00 AM CST] [Thursday, January 7, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

ana clicks "Tuesday, January 5, 8:00 AM CST"
bot to ana:
  | I asked Leo about Tuesday, January 5, 8:00 AM CST.
bot to leo:
  | Ana suggests a session on Tuesday, January 5, 8:00 AM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.

leo clicks "Accept" on "Mia suggests"
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
bot edits for leo:
  | Mia suggests a session on Tuesday, January 5, 8:00 AM CST, for 45 minutes.
  | This time is agreed.

leo clicks "Accept" on "Ana suggests"
bot answers leo:
  | You have another session at that time by now. Please suggest another time.

leo clicks "Another time" on "Ana suggests"
bot opens for leo: Another time

leo sends the form
  day: 2027-01-05
  hour: 8:45 AM
bot to ana:
  | Leo suggests a session on Tuesday, January 5, 8:45 AM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.
bot to leo:
  | I asked Ana about Tuesday, January 5, 8:45 AM CST.
bot edits for leo:
  | Ana suggests a session on Tuesday, January 5, 8:00 AM CST, for 45 minutes.
  | Another time was suggested since.

ana clicks "Accept" on "8:45 AM"
bot to ana:
  | Your session
  | Tuesday, January 5, 8:45 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What should I know about you so that these talks are worth your time?
  | [Add to the agenda] [Another question] [Move]
  | Only you and your mentor see the agenda. Please leave out the names of people you support.
bot to ana:
  | Your session with Leo is planned for Tuesday, January 5, 8:45 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot edits for ana:
  | Leo suggests a session on Tuesday, January 5, 8:45 AM CST, for 45 minutes.
  | This time is agreed.
bot to leo:
  | Your session with Ana is planned for Tuesday, January 5, 8:45 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]

after 1 day
at Mon 2027-01-04 10:00
bot to leo:
  | Before your session
  | Tuesday, January 5, 8:45 AM CST with Ana, 45 minutes. Ana leads the agenda.
  | A question that may help: What should I know about you so that these talks are worth your time?
  | [Another question] [Move]
  | You support and observe. What someone may do on their own is decided by their supervisor.
at Tue 2027-01-05 08:00
bot to mia:
  | It is 8:00 AM: your session with Leo.
  | [Start] [We are not meeting] [Move]
bot to leo:
  | It is 8:00 AM: your session with Mia.
  | [Start] [We are not meeting] [Move]
at Tue 2027-01-05 08:45
bot to ana:
  | It is 8:45 AM: your session with Leo.
  | [Start] [We are not meeting] [Move]
bot to leo:
  | It is 8:45 AM: your session with Ana.
  | [Start] [We are not meeting] [Move]
