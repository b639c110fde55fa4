# Carla, who coordinates, is in a conflict of interest with Mia. When Leo leaves she hears of Bo, and who leads the program hears of Mia.

cast
  carla is coordinator
  carla is in conflict with mia
  rita is leader, speaks es
  mia is mentee
  bo is mentee
  leo is mentor
  leo mentors mia
  leo mentors bo

on 2027-01-04 09:00 America/Chicago

leo leaves
bot to carla:
  | Leo has left and is not asked for anything anymore. Open cases continue without them.
  | Now without a mentor or mentee:
  | - Bo
bot to carla:
  | The pair of Bo and Leo has ended. Bo is without a mentor and first in line.
  | [Preview a round]
bot to rita:
  | La pareja de Mia y Leo terminó. Mia está sin mentor y va primero.
bot to rita:
  | Leo ya no está, y no se le pide nada más. Los casos abiertos siguen sin su participación.
  | Se quedan sin pareja de mentoría:
  | - Mia
bot to mia:
  | Leo has left, so your mentorship with them ends. Your goals and what you learned stay yours and come with you. You go first in the next round.
bot to bo:
  | Leo has left, so your mentorship with them ends. Your goals and what you learned stay yours and come with you. You go first in the next round.
