# Leo has no time for what Mia asks, and Carla, the only coordinator, is in a conflict of interest with him: Mia and
# Leo read that nobody has it, and Carla reads nothing.

cast
  carla is coordinator
  carla is in conflict with leo
  mia is mentee, supervised by sam, in America/Chicago
  leo is mentor, in America/Chicago
  sam is supervisor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor feedback
bot opens for mia: Look at this today

mia sends the form
  question: Is this note clear without me?

leo clicks "I have no time today"

on 2027-01-05 20:30 America/Chicago

carla looks at home

mia looks at home
