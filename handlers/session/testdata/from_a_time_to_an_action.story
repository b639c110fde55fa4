# The two of a pair in two time zones find a time, are prepared, meet, reflect, and what was promised comes back until it is done.

cast
  carla is coordinator
  mia is mentee, supervised by sam, in America/Chicago
  leo is mentor, in America/New_York
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
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
  | Mia suggests a session on Tuesday, January 5, 9:00 AM EST, for 45 minutes.
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
  | Tuesday, January 5, 9:00 AM EST with Mia, 45 minutes. Mia leads the agenda.
  | A question that may help: What should I know about you so that these talks are worth your time?
  | [Another question] [Move]
  | You support and observe. What someone may do on their own is decided by their supervisor.
bot to leo:
  | Your session with Mia is planned for Tuesday, January 5, 9:00 AM EST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot edits for leo:
  | Mia suggests a session on Tuesday, January 5, 9:00 AM EST, for 45 minutes.
  | This time is agreed.

mia types /mentor session
bot answers mia:
  | Session with Leo: Tuesday, January 5, 8:00 AM CST, 45 minutes
  | [Start] [Agenda] [Move] [Cancel]

after 30 minutes

mia clicks "Add to the agenda"
bot opens for mia: Agenda

mia sends the form
  agenda: How to write a note in ten minutes
bot to mia:
  | It is on the agenda, and Leo sees it.
bot to leo:
  | For Tuesday, January 5, 9:00 AM EST, Mia wants to talk about:
  | How to write a note in ten minutes

mia clicks "Another question"
bot answers mia:
  | Which part of a shift do you look forward to, and which one do you dread a little?
  | [Give me another] [About something else]
  | What you say to each other is not stored.

on 2027-01-05 08:01 America/Chicago
at Tue 2027-01-05 08:00
bot to mia:
  | It is 8:00 AM: your session with Leo.
  | [Start] [We are not meeting] [Move]
bot to leo:
  | It is 9:00 AM: your session with Mia.
  | [Start] [We are not meeting] [Move]

leo clicks "Start"
bot answers leo:
  | Have a good conversation! In 45 minutes I ask you both what you take with you.
  | [We are done]

leo clicks "Start"
bot answers leo:
  | This is already done, so there is nothing left for you to do here. Thank you!

after 46 minutes
at Tue 2027-01-05 08:46
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
  | Tuesday, January 5, 9:00 AM EST with Mia, 45 minutes. Mia leads the agenda.
  | A question that may help: What should I know about you so that these talks are worth your time?
  | [Another question]
  | You have met.
bot edits for leo:
  | It is 9:00 AM: your session with Mia.
  | You have met.
bot edits for leo:
  | Your session with Mia is planned for Tuesday, January 5, 9:00 AM EST, 45 minutes.
  | The day before, you both get the agenda.
  | You have met.

mia clicks "Reflect"
bot opens for mia: Reflection

mia sends the form
  happened: notes
  action: Write one note before every handover
bot asks mia again:
  | happened: A sentence is enough. What was it about, and what did you do?

mia sends the form
  happened: We read two crisis notes and found what was missing.
  change: Write the cause first.
  before: 2
  after: 4
  action: Write one note before every handover
  owner: I do
  by: 2027-01-15
  help: Yes
  share: The summary
bot to mia:
  | Your reflection is saved, and Leo reads it. The supervisor's brief has the summary only.
  | To do: Write one note before every handover (Mia, by January 15, 2027). It stays on your agenda until it is done.
  | [Add an action] [Plan the next one]
bot to leo:
  | Mia reflected on your session: Crisis documentation, confidence from 2 to 4 of 5.
  | To do: Write one note before every handover (Mia, by January 15, 2027)
  | What happened: We read two crisis notes and found what was missing.
  | Repeat and change: Write the cause first.
bot to sam:
  | Mia asks for your help after a mentoring session. Please talk to them.
  | [Supervision brief]
  | What they wrote stays in the pair, unless they share it.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | [Write a goal]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | To do: Write one note before every handover, by January 15, 2027
  | [Done]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam types /mentor session brief
bot answers sam:
  | Whose brief?
  | Mia is mentored by Leo: 1 of 1 sessions held, the last on January 5, 2027
  | [Supervision brief]

sam clicks "Supervision brief"
bot answers sam:
  | Supervision brief
  | Mia, mentored by Leo: 1 of 1 sessions held, the last on January 5, 2027. 1 open action. Evidence by the mentor: 0.
  | - January 5, 2027: Mia on Crisis documentation, confidence from 2 to 4 of 5; asks for your help
  | Mentoring is not supervision: it does not replace your own observation, and a mentor decides nothing. You see a summary; a reflection's text is here only when its writer wants that.

mia clicks "Plan the next one"
bot answers mia:
  | These times suit you and Leo both, for 45 minutes. Which one should I suggest?
  | [Wednesday, January 6, 8:00 AM CST] [Thursday, January 7, 8:00 AM CST] [Friday, January 8, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

mia clicks "Another time"
bot opens for mia: Another time

mia sends the form
  day: 2027-01-13
  hour: half past
bot asks mia again:
  | hour: Please write the time, such as 2:30 PM or 14:30.

mia sends the form
  day: 2027-01-13
  hour: 2:30 PM
bot to mia:
  | I asked Leo about Wednesday, January 13, 2:30 PM CST.
bot to leo:
  | Mia suggests a session on Wednesday, January 13, 3:30 PM EST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.

leo clicks "Accept" on "January 13"
bot to mia:
  | Your session with Leo is planned for Wednesday, January 13, 2:30 PM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot to leo:
  | Your session with Mia is planned for Wednesday, January 13, 3:30 PM EST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot edits for leo:
  | Mia suggests a session on Wednesday, January 13, 3:30 PM EST, for 45 minutes.
  | This time is agreed.

on 2027-01-12 12:00 America/Chicago
at Tue 2027-01-12 09:00
bot to mia:
  | Your session
  | Wednesday, January 13, 2:30 PM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | - To do: Write one note before every handover (Mia, by January 15, 2027)
  | A question to begin with: Whom did you call, when, and where does the note say so?
  | [Add to the agenda] [Another question] [Move]
  | Only you and your mentor see the agenda. Please leave out the names of people you support.
bot to leo:
  | Before your session
  | Wednesday, January 13, 3:30 PM EST with Mia, 45 minutes. Mia leads the agenda.
  | - To do: Write one note before every handover (Mia, by January 15, 2027)
  | A question that may help: Whom did you call, when, and where does the note say so?
  | [Another question] [Move]
  | You support and observe. What someone may do on their own is decided by their supervisor.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | Waiting for 8 days.
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | Waiting for 8 days.
  | [Write a goal]
  | Next dates
  | Session with Leo: Wednesday, January 13, 2:30 PM CST, 45 minutes
  | [Start] [Agenda] [Move] [Cancel]
  | To do: Write one note before every handover, by January 15, 2027
  | [Done]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia clicks "Done"
bot to mia:
  | Done: Write one note before every handover. It is off the agenda.

the record holds
