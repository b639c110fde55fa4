# Carla is alone in a new program. Her home says what comes first, then what comes next.

cast
  carla is coordinator
  sam is supervisor

on 2027-01-04 09:00 America/Chicago

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | Nobody is a mentee here yet. Whoever runs this bot adds people from a file (cairn import people). I welcome mentees and mentors and ask what they bring. Then you preview the first round here.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

carla types /mentor match
bot answers carla:
  | There is no pair to propose right now: nobody who has said what they need is waiting for a mentor.

the import brings
  mia is mentee, supervised by sam
  leo is mentor

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 0 with a mentor, 0 on the way to one, 1 yet to say what they need. I ask them; once a mentee and a mentor have answered, you preview the first round here.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
