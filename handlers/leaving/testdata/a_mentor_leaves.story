# Who leaves is not asked anymore; the coordinators hear who is alone now.

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

leo leaves
bot to carla:
  | Leo has left and is not asked for anything anymore. Open cases continue without them.
  | Now without a mentor or mentee:
  | - Mia
bot to carla:
  | The pair of Mia and Leo has ended. Mia is without a mentor and first in line.
  | [Preview a round]
bot to mia:
  | Leo has left, so your mentorship with them ends. Your goals and what you learned stay yours and come with you. You go first in the next round.
bot to sam:
  | Mia's mentorship has ended. Mia goes first in the next round.

on 2027-01-18 12:00 America/Chicago
