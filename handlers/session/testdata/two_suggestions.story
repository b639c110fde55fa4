# Leo suggests a time and then another. Mia's yes to the first is not taken for the second, and nothing that is planned is moved by a list of times from before.

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

leo clicks "Another time"
bot opens for leo: Another time

leo sends the form
  day: 2027-01-07
  hour: 10:00
bot to mia:
  | Leo suggests a session on Thursday, January 7, 10:00 AM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.
bot to leo:
  | I asked Mia about Thursday, January 7, 10:00 AM CST.

mia types /mentor session
bot answers mia:
  | Leo suggests a session on Thursday, January 7, 10:00 AM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.

leo clicks "Another time"
bot opens for leo: Another time

leo sends the form
  day: 2027-01-08
  hour: 15:00
bot to mia:
  | Leo suggests a session on Friday, January 8, 3:00 PM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.
bot edits for mia:
  | Leo suggests a session on Thursday, January 7, 10:00 AM CST, for 45 minutes.
  | Another time was suggested since.
bot to leo:
  | I asked Mia about Friday, January 8, 3:00 PM CST.

mia clicks "Accept" on "January 7"
bot answers mia:
  | Another time was suggested since: Friday, January 8, 3:00 PM CST. Your home shows it.

mia clicks "Accept" on "January 8"
bot to mia:
  | Your session with Leo is planned for Friday, January 8, 3:00 PM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot edits for mia:
  | Leo suggests a session on Friday, January 8, 3:00 PM CST, for 45 minutes.
  | This time is agreed.
bot to leo:
  | Your session with Mia is planned for Friday, January 8, 3:00 PM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]

leo clicks "Tuesday, January 5, 8:00 AM CST"
bot answers leo:
  | You have a session on Friday, January 8, 3:00 PM CST. Your home shows it; there you can move it.
