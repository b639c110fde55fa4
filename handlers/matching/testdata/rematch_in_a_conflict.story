# Mia asks for another mentor, and Carla is in a conflict of interest with Leo, who mentors her: the other
# coordinator hears of it, and Carla does not.

cast
  carla is coordinator
  ada is coordinator
  carla is in conflict with leo
  mia is mentee
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor rematch
bot opens for mia: Something should change

mia sends the form
  with: Leo
  reason: We do not fit well

carla looks at home

ada clicks "Keep the pair"
