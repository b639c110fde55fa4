# What could tell who a person served is comes back before it is kept. Colleagues of the pair may be named, and a yes to the safety question waits for nothing.

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

on 2027-01-18 09:10 America/Chicago
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia clicks "Answer"
bot opens for mia: Check-in

mia sends the form
  progress: 3 Some
  tried: Leo and Sam showed me how to call the sister of Mr. Brantley at 555-010-0199.
  support: 4 Good
  unsafe: No
bot opens for mia: Check-in

mia sends the form
  tried: Leo and Sam showed me how to call a family.
bot edits for mia:
  | Check-in: thank you for your answers. You can change them until Wednesday, January 27, 9:03 AM CST.
  | [Change]

mia clicks "Change"
bot opens for mia: Check-in

mia sends the form
  tried: Mr. Brantley fell in Room 12, and nobody came.
  unsafe: Yes
bot opens for mia: Raise a concern
bot edits for mia:
  | Check-in: thank you for your answers. You can change them until Wednesday, January 27, 9:03 AM CST.
  | [Change] [Raise a concern]
