# Whoever types the word that they have in mind is shown the command for it.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

leo types /mentor leave
bot answers leo:
  | There is no command leave. You may be looking for:
  | - /mentor withdraw
  | - /mentor away
  | For everything I can do, type /mentor help.

leo types /mentor vacation
bot answers leo:
  | There is no command vacation. You may be looking for:
  | - /mentor away
  | For everything I can do, type /mentor help.

leo types /mentor zebra
bot answers leo:
  | There is no command zebra.
  | For everything I can do, type /mentor help.
