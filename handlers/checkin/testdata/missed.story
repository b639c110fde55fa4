# Nobody is blamed for a check-in that was missed.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

on 2027-01-28 12:00 America/Chicago
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | [Answer] [Snooze]
  | If you are a mentee, your mentor sees your progress, what you tried and what got in the way. Everything else stays with you. The safety question goes further only if you say yes.
at Mon 2027-01-18 09:26
bot to leo:
  | Mentor check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:26 AM CST.
  | [Answer] [Snooze]
  | If you are a mentee, your mentor sees your progress, what you tried and what got in the way. Everything else stays with you. The safety question goes further only if you say yes.
at Wed 2027-01-20 09:03
bot to mia:
  | Your Check-in is not answered yet. There is time until Wednesday, January 27, 9:03 AM CST.
  | [Answer]
at Wed 2027-01-20 09:26
bot to leo:
  | Your Mentor check-in is not answered yet. There is time until Wednesday, January 27, 9:26 AM CST.
  | [Answer]
at Fri 2027-01-22 09:03
bot to mia:
  | Your Check-in is not answered yet. There is time until Wednesday, January 27, 9:03 AM CST.
  | [Answer]
at Fri 2027-01-22 09:26
bot to leo:
  | Your Mentor check-in is not answered yet. There is time until Wednesday, January 27, 9:26 AM CST.
  | [Answer]
at Wed 2027-01-27 09:03
bot edits for mia:
  | The time for the Check-in of January 18, 2027 is over. That is all right: the next one comes by itself.
at Wed 2027-01-27 09:26
bot edits for leo:
  | The time for the Mentor check-in of January 18, 2027 is over. That is all right: the next one comes by itself.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | The two of you have no SMART goal yet. Start with one.
  | [Write a goal]
  | Your people
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
