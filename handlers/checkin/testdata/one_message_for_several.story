# Leo has three mentees. He is told once, and finds each of them there.

cast
  carla is coordinator
  mia is mentee
  ana is mentee
  noa is mentee
  leo is mentor
  leo mentors mia
  leo mentors ana
  leo mentors noa

on 2027-01-04 09:00 America/Chicago

on 2027-01-18 09:30 America/Chicago
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:15
bot to ana:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:15 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:26
bot to leo:
  | A few things are waiting for you. Each takes a few taps:
  | - Mentor check-in about Ana: until Wednesday, January 27, 9:26 AM CST
  | - Mentor check-in about Mia: until Wednesday, January 27, 9:26 AM CST
  | - Mentor check-in about Noa: until Wednesday, January 27, 9:26 AM CST
  | [Mentor check-in: Ana] [Mentor check-in: Mia] [Mentor check-in: Noa] [Snooze]
at Mon 2027-01-18 09:28
bot to noa:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:28 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

leo clicks "Mentor check-in: Ana"
bot opens for leo: Mentor check-in

leo sends the form
  met: No
  progress: 3 Some
  unsafe: No
bot opens for leo: One more thing
bot edits for leo:
  | A few things are waiting for you. Each takes a few taps:
  | - Mentor check-in about Ana: done, thank you
  | - Mentor check-in about Mia: until Wednesday, January 27, 9:26 AM CST
  | - Mentor check-in about Noa: until Wednesday, January 27, 9:26 AM CST
  | [Mentor check-in: Mia] [Mentor check-in: Noa] [Snooze]

leo sends the form
  met_why: No date found

leo chooses "Until tomorrow" in "Snooze"
bot edits for leo:
  | You are asked again on Tuesday, January 19, 9:00 AM CST. Until then, everything is on your home.

on 2027-01-19 12:00 America/Chicago
at Tue 2027-01-19 09:00
bot to carla:
  | 1 new check-in asks for somebody to talk with the person. You find it on your home.
bot to leo:
  | A few things are waiting for you. Each takes a few taps:
  | - Mentor check-in about Mia: until Wednesday, January 27, 9:26 AM CST
  | - Mentor check-in about Noa: until Wednesday, January 27, 9:26 AM CST
  | [Mentor check-in: Mia] [Mentor check-in: Noa] [Snooze]
bot edits for leo:
  | Mentor check-in about Ana: thank you for your answers. You can change them until Wednesday, January 27, 9:26 AM CST.
  | [Change]
