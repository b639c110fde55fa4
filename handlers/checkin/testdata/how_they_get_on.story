# On day 30 each of the two is asked how they get on. What is hard goes to the coordinator, and not to the other one.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  leo mentors mia
  the program asks tension_mentee, tension_mentor

on 2027-01-04 09:00 America/Chicago

on 2027-02-03 12:00 America/Chicago

mia clicks "2 Some tension"

mia sends the form
  talk: Yes
  unsafe: No

mia sends the form
  together_text: To be asked before I am told.

leo looks at home

carla looks at home
