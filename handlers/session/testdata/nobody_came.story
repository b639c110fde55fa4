# A session passes without a word: both are asked in one tap. One of them came alone; then they move the next one.

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

leo types /mentor session
bot answers leo:
  | These times suit you and Mia both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 5, 9:00 AM EST] [Wednesday, January 6, 9:00 AM EST] [Thursday, January 7, 9:00 AM EST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

leo clicks "Another time"
bot opens for leo: Another time

leo sends the form
  day: 2027-01-06
  hour: 14:00
bot to mia:
  | Leo suggests a session on Wednesday, January 6, 1:00 PM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.
bot to leo:
  | I asked Mia about Wednesday, January 6, 2:00 PM EST.

leo clicks "Take it back"
bot to mia:
  | Leo canceled the session of Wednesday, January 6, 1:00 PM CST. Finding another time takes a moment.
  | [Find a time]
bot edits for mia:
  | Leo suggests a session on Wednesday, January 6, 1:00 PM CST, for 45 minutes.
  | This session was called off.
bot to leo:
  | Leo canceled the session of Wednesday, January 6, 2:00 PM EST. Finding another time takes a moment.
  | [Find a time]

leo types /mentor session
bot answers leo:
  | These times suit you and Mia both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 5, 9:00 AM EST] [Wednesday, January 6, 9:00 AM EST] [Thursday, January 7, 9:00 AM EST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

leo clicks "Another time"
bot opens for leo: Another time

leo sends the form
  day: 2027-01-06
  hour: 14:00
bot to mia:
  | Leo suggests a session on Wednesday, January 6, 1:00 PM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.
bot to leo:
  | I asked Mia about Wednesday, January 6, 2:00 PM EST.

mia clicks "Accept"
bot to mia:
  | Your session with Leo is planned for Wednesday, January 6, 1:00 PM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot edits for mia:
  | Leo suggests a session on Wednesday, January 6, 1:00 PM CST, for 45 minutes.
  | This time is agreed.
bot to leo:
  | Your session with Mia is planned for Wednesday, January 6, 2:00 PM EST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]

on 2027-01-07 12:00 America/Chicago
at Tue 2027-01-05 09:00
bot to mia:
  | Your session
  | Wednesday, January 6, 1:00 PM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What stays between us, and what do we have to pass on?
  | [Add to the agenda] [Another question] [Move]
  | Only you and your mentor see the agenda. Please leave out the names of people you support.
bot to leo:
  | Before your session
  | Wednesday, January 6, 2:00 PM EST with Mia, 45 minutes. Mia leads the agenda.
  | A question that may help: What stays between us, and what do we have to pass on?
  | [Another question] [Move]
  | You support and observe. What someone may do on their own is decided by their supervisor.
at Wed 2027-01-06 13:00
bot to mia:
  | It is 1:00 PM: your session with Leo.
  | [Start] [We are not meeting] [Move]
bot to leo:
  | It is 2:00 PM: your session with Mia.
  | [Start] [We are not meeting] [Move]
at Thu 2027-01-07 09:00
bot to mia:
  | Did you and Leo meet on Wednesday, January 6?
  | [Yes] [No]
  | It is enough if one of you answers.
bot to leo:
  | Did you and Mia meet on Wednesday, January 6?
  | [Yes] [No]
  | It is enough if one of you answers.

mia clicks "No" on "Did you"
bot answers mia:
  | That happens. What was it this time?
  | [Another time] [Leo did not come] [We called it off]

mia clicks "Leo did not come"
bot to mia:
  | Mia noted that the session of Wednesday, January 6, 1:00 PM CST did not take place. Shifts change, and days get full. Would you like to find the next time right away?
  | [Find a time]
bot edits for mia:
  | Did you and Leo meet on Wednesday, January 6?
  | This session did not take place.
bot edits for mia:
  | It is 1:00 PM: your session with Leo.
  | This session did not take place.
bot edits for mia:
  | Your session
  | Wednesday, January 6, 1:00 PM CST with Leo, 45 minutes. You lead: what do you want to talk about?
  | A question to begin with: What stays between us, and what do we have to pass on?
  | [Another question]
  | This session did not take place.
bot edits for mia:
  | Your session with Leo is planned for Wednesday, January 6, 1:00 PM CST, 45 minutes.
  | The day before, you both get the agenda.
  | This session did not take place.
bot to leo:
  | Mia noted that the session of Wednesday, January 6, 2:00 PM EST did not take place. Shifts change, and days get full. Would you like to find the next time right away?
  | [Find a time]
bot edits for leo:
  | Before your session
  | Wednesday, January 6, 2:00 PM EST with Mia, 45 minutes. Mia leads the agenda.
  | A question that may help: What stays between us, and what do we have to pass on?
  | [Another question]
  | This session did not take place.
bot edits for leo:
  | Did you and Mia meet on Wednesday, January 6?
  | This session did not take place.
bot edits for leo:
  | It is 2:00 PM: your session with Mia.
  | This session did not take place.
bot edits for leo:
  | Your session with Mia is planned for Wednesday, January 6, 2:00 PM EST, 45 minutes.
  | The day before, you both get the agenda.
  | This session did not take place.

mia clicks "We called it off"
bot answers mia:
  | This session is over, canceled or moved. Your home shows what comes next.

leo clicks "Find a time"
bot answers leo:
  | These times suit you and Mia both, for 45 minutes. Which one should I suggest?
  | [Friday, January 8, 10:00 AM EST] [Monday, January 11, 9:00 AM EST] [Tuesday, January 12, 9:00 AM EST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

the record holds
