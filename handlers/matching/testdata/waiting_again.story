# Mia's pair ends a week after it began: from then on she waits, first in line, and not since she first asked for a mentor.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

on 2027-01-11 10:00 America/Chicago

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

on 2027-01-14 09:00 America/Chicago

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | You have been on the list for a mentor since January 11, 2027. There is none yet: no mentor is strong in Crisis documentation yet. You go first in the next round. Only program coordinators see the list.
  | [Change my answers] [Rate my skills] [My work and goals]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | 1 mentee is waiting for a mentor. The longest wait began on January 11, 2027.
  | - Mia, since January 11, 2027: no mentor is strong in Crisis documentation yet
  | Waiting for 2 days.
  | [Preview a round]
  | Your people
  | 1 mentee: 0 with a mentor, 1 on the way to one.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
