# Nobody says whether Mia and Leo have met, and Mia is on leave the next day: Leo is asked then, and she is when she is back, which is sooner than planned.

cast
  mia is mentee
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

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

leo clicks "Accept"
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

on 2027-01-05 18:00 America/Chicago
at Tue 2027-01-05 08:00
bot to mia:
  | It is 8:00 AM: your session with Leo.
  | [Start] [We are not meeting] [Move]
bot to leo:
  | It is 8:00 AM: your session with Mia.
  | [Start] [We are not meeting] [Move]

mia types /mentor away
bot answers mia:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]

mia clicks "Enter leave"
bot opens for mia: Leave

mia sends the form
  from: 2027-01-06
  until: 2027-01-29
bot to mia:
  | Your leave is on file: January 6, 2027 to January 29, 2027. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia is away from January 6, 2027 to January 29, 2027. Your mentorship continues after that.

on 2027-01-08 12:00 America/Chicago
at Wed 2027-01-06 09:00
bot to leo:
  | Did you and Mia meet on Tuesday, January 5?
  | [Yes] [No]
  | It is enough if one of you answers.

mia types /mentor away
bot answers mia:
  | You are away:
  | - from January 6, 2027 to January 29, 2027; nobody stands in
  | [Enter leave] [Working days and nights] [Change: January 6, 2027] [Back early]

mia clicks "Back early"
bot to mia:
  | Did you and Leo meet on Tuesday, January 5?
  | [Yes] [No]
  | It is enough if one of you answers.
bot to mia:
  | Your leave is over. From now on you are asked as usual.
bot to leo:
  | Mia is available again, earlier than planned.

after 1 day
