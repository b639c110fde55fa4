# A time that the clocks jump over is nobody's: whoever types it is asked for another one.

cast
  carla is coordinator
  mia is mentee, supervised by sam, in America/New_York
  leo is mentor, in America/New_York
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors mia

on 2027-03-11 09:00 America/New_York

leo types /mentor session
bot answers leo:
  | These times suit you and Mia both, for 45 minutes. Which one should I suggest?
  | [Friday, March 12, 8:00 AM EST] [Monday, March 15, 8:00 AM EDT] [Tuesday, March 16, 8:00 AM EDT] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

leo clicks "Another time"
bot opens for leo: Another time

leo sends the form
  day: 2027-03-14
  hour: 2:30 AM
bot asks leo again:
  | hour: On that day the clocks jump over this time. Please choose another one.

leo sends the form
  day: 2027-03-14
  hour: 3:30 AM
bot to mia:
  | Leo suggests a session on Sunday, March 14, 3:30 AM EDT, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.
bot to leo:
  | I asked Mia about Sunday, March 14, 3:30 AM EDT.
