# Mia asks for another mentor. The coordinator in a conflict of interest with hers hears nothing of it; the other one does.

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
bot to ada:
  | Mia asks privately for a change in the pair with Leo: they do not fit well.
  | Talk to Mia first. Leo does not learn who asked.
  | [End and match again] [Keep the pair]
bot to mia:
  | Your program coordinator has your wish and will talk to you.
  | Until then, nothing changes. The other person is not told who asked, or why.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

ada clicks "Keep the pair"
bot answers ada:
  | Noted: they go on together.
bot edits for ada:
  | Mia asks privately for a change in the pair with Leo: they do not fit well.
  | Talk to Mia first. Leo does not learn who asked.
  | Ada decided: the pair goes on.
