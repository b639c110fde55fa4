# Harm at two in the morning breaks quiet hours, and climbs within minutes.
cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-04 09:00 America/Chicago

on 2027-01-05 02:00 America/Chicago

mia types /mentor flag

mia sends the form
  facts: A resident is missing since midnight.

mia sends the form
  severity: Harm now or likely, abuse, someone missing
  facts: A resident is missing since midnight.

after 12 minutes

gus clicks "Acknowledge"

gus clicks "Snooze"

mia looks at home

gus clicks "Decide"

gus sends the form
  cause: Staffing
  plan: The resident is back, safe. Two people on every night shift from today.

mia looks at home

the record holds
