# Leo leaves the organization with a session planned. It is called off with the pair, and nobody is told of a session without a host.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor session
bot answers mia:
  | These times suit you and Leo both, for 45 minutes. Which one should I suggest?
  | [Tuesday, January 5, 8:00 AM CST] [Wednesday, January 6, 8:00 AM CST] [Thursday, January 7, 8:00 AM CST] [Another time]
  | Times are in your own time zone. I go by what you both said in your intake and by your leave.

mia clicks "Wednesday, January 6, 8:00 AM CST"
bot to mia:
  | I asked Leo about Wednesday, January 6, 8:00 AM CST.
bot to leo:
  | Mia suggests a session on Wednesday, January 6, 8:00 AM CST, for 45 minutes.
  | [Accept] [Another time]
  | The time is in your own time zone.

leo clicks "Accept"
bot to mia:
  | Your session with Leo is planned for Wednesday, January 6, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot to leo:
  | Your session with Mia is planned for Wednesday, January 6, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | [Move] [Cancel]
bot edits for leo:
  | Mia suggests a session on Wednesday, January 6, 8:00 AM CST, for 45 minutes.
  | This time is agreed.

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
bot edits for mia:
  | Your session with Leo is planned for Wednesday, January 6, 8:00 AM CST, 45 minutes.
  | The day before, you both get the agenda.
  | This mentorship has ended. There is nothing left to do here.
bot to sam:
  | Mia's mentorship has ended. Mia goes first in the next round.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | You have been on the list for a mentor since January 4, 2027. There is none yet: no mentor is strong in Crisis documentation yet. You go first in the next round. Only program coordinators see the list.
  | [Change my answers] [Rate my skills] [My work and goals]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-01-06 12:00 America/Chicago
