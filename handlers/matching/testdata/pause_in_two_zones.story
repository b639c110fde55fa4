# Mia is in Tokyo, where it is nineteen hours later than where Leo is. Until when she pauses is one day for both: hers. So it is when Leo's pause is the longer one, and his day.

cast
  carla is coordinator
  mia is mentee, in Asia/Tokyo
  leo is mentor, in Pacific/Honolulu
  leo mentors mia

on 2027-01-11 19:00 America/Chicago

mia types /mentor pause 2027-02-20
bot to mia:
  | You are on pause until February 20, 2027. Until then, nobody is proposed to you.
  | [I am back]
bot to leo:
  | Mia is on pause until February 20, 2027. Your check-ins rest until then, and then you continue where you were.

leo types /mentor goal
bot answers leo:
  | Your mentorship is on pause until Saturday, February 20. Your goals wait for you as they are.

mia types /mentor goal
bot answers mia:
  | Your mentorship is on pause until Saturday, February 20. Your goals wait for you as they are.

leo types /mentor session
bot answers leo:
  | Your mentorship is on pause until Saturday, February 20. Sessions can be planned again after that.

leo types /mentor pause 2027-03-01
bot to mia:
  | Leo is on pause until March 1, 2027. Your check-ins rest until then, and then you continue where you were.
bot to leo:
  | You are on pause until March 1, 2027. Until then, nobody is proposed to you.
  | [I am back]

mia types /mentor feedback
bot answers mia:
  | Your mentorship is on pause until Monday, March 1. If it is urgent, ask your supervisor.

leo types /mentor goal
bot answers leo:
  | Your mentorship is on pause until Monday, March 1. Your goals wait for you as they are.
