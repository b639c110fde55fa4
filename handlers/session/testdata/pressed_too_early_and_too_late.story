# Leo and Mia press what stands in messages from before: a session was moved, then it began, then it was held. Each reads what is the matter, and nothing is recorded that did not take place.

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

on 2027-01-05 08:05 America/Chicago
at Tue 2027-01-05 08:00
bot to mia:
  | It is 8:00 AM: your session with Leo.
  | [Start] [We are not meeting] [Move]
bot to leo:
  | It is 8:00 AM: your session with Mia.
  | [Start] [We are not meeting] [Move]

leo clicks "We are not meeting" on "It is 8:00 AM"
bot answers leo:
  | That happens. What was it this time?
  | [Another time] [Mia did not come] [We called it off]

mia clicks "Move" on "It is 8:00 AM"
bot opens for mia: Another time

mia sends the form
  day: 2027-01-07
  hour: 9:00
bot to mia:
  | I asked Leo about Thursday, January 7, 9:00 AM CST.
bot edits for mia:
  | It is 8:00 AM: your session with Leo.
  | Another time was suggested since.
bot edits for mia:
  | Your session
  | Tuesday, January 5, 8:00 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What should I know about you so that these talks are worth your time?
  | [Another question]
  | Another time was suggested since.
bot edits for mia:
  | Your session with Leo is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | Another time was suggested since.
bot to leo:
  | Mia asks to move your session to Thursday, January 7, 9:00 AM CST.
  | [Accept] [Another time]
  | The time is in your own time zone.
bot edits for leo:
  | Before your session
  | Tuesday, January 5, 8:00 AM CST with Mia, 45 minutes. Mia leads the agenda.
  | A question that may help: What should I know about you so that these talks are worth your time?
  | [Another question]
  | Another time was suggested since.
bot edits for leo:
  | It is 8:00 AM: your session with Mia.
  | Another time was suggested since.
bot edits for leo:
  | Your session with Mia is planned for Tuesday, January 5, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | Another time was suggested since.

leo clicks "Accept" on "Thursday, January 7"
bot to mia:
  | Your session with Leo is planned for Thursday, January 7, 9:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot to leo:
  | Your session with Mia is planned for Thursday, January 7, 9:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot edits for leo:
  | Mia asks to move your session to Thursday, January 7, 9:00 AM CST.
  | This time is agreed.

leo clicks "Mia did not come"
bot answers leo:
  | This session begins on Thursday, January 7, 9:00 AM CST. You can say so then.

mia types /mentor session
bot answers mia:
  | Session with Leo: Thursday, January 7, 9:00 AM CST, 45 minutes
  | [Start] [Agenda] [Move] [Cancel]

mia clicks "Start"
bot answers mia:
  | This session begins on Thursday, January 7, 9:00 AM CST. You can say so then.

on 2027-01-07 09:02 America/Chicago
at Wed 2027-01-06 09:00
bot to mia:
  | Your session
  | Thursday, January 7, 9:00 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What made you choose this work, and what keeps you here?
  | [Add to the agenda] [Another question] [Move]
  | Only you and your mentor see the agenda. Please leave out the names of people you support.
bot to leo:
  | Before your session
  | Thursday, January 7, 9:00 AM CST with Mia, 45 minutes. Mia leads the agenda.
  | A question that may help: What made you choose this work, and what keeps you here?
  | [Another question] [Move]
  | You support and observe. What someone may do on their own is decided by their supervisor.
at Thu 2027-01-07 09:00
bot to mia:
  | It is 9:00 AM: your session with Leo.
  | [Start] [We are not meeting] [Move]
bot to leo:
  | It is 9:00 AM: your session with Mia.
  | [Start] [We are not meeting] [Move]

leo clicks "Start" on "It is 9:00 AM"
bot answers leo:
  | Have a good conversation! In 45 minutes I ask you both what you take with you.
  | [We are done]

mia clicks "Start" on "It is 9:00 AM"
bot answers mia:
  | This is already done, so there is nothing left for you to do here. Thank you!

mia clicks "Move" on "It is 9:00 AM"
bot opens for mia: Another time

mia sends the form
  day: 2027-01-08
  hour: 9:00
bot asks mia again:
  | You are in a session right now. Plan the next one when it is over.

mia types /mentor session
bot answers mia:
  | Did you and Leo meet on Thursday, January 7?
  | [Yes] [No]
  | It is enough if one of you answers.

leo clicks "We are done"
bot to mia:
  | You and Leo met on Thursday, January 7. What do you take with you? Three minutes now make it last.
  | [Reflect] [Add an action] [Plan the next one]
bot edits for mia:
  | It is 9:00 AM: your session with Leo.
  | You have met.
bot edits for mia:
  | Your session
  | Thursday, January 7, 9:00 AM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What made you choose this work, and what keeps you here?
  | [Another question]
  | You have met.
bot edits for mia:
  | Your session with Leo is planned for Thursday, January 7, 9:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | You have met.
bot to leo:
  | You and Mia met on Thursday, January 7. Did you see something, or is there something that one of you will do?
  | [Reflect] [Add an action] [Plan the next one]
bot edits for leo:
  | Before your session
  | Thursday, January 7, 9:00 AM CST with Mia, 45 minutes. Mia leads the agenda.
  | A question that may help: What made you choose this work, and what keeps you here?
  | [Another question]
  | You have met.
bot edits for leo:
  | It is 9:00 AM: your session with Mia.
  | You have met.
bot edits for leo:
  | Your session with Mia is planned for Thursday, January 7, 9:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | You have met.

mia clicks "Start"
bot answers mia:
  | This session is over, canceled or moved. Your home shows what comes next.

mia clicks "Cancel"
bot answers mia:
  | This session is over, canceled or moved. Your home shows what comes next.

mia clicks "No"
bot answers mia:
  | This session is over, canceled or moved. Your home shows what comes next.
