# Lena supervises nobody, and Sam is away when the time for the weekly review is over. Nobody is brought their silence, and neither is told that somebody might be.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor, supervised by rita
  sam is away 2027-01-12 to 2027-01-22, deputy rita
  rita is leader
  lena is supervisor, supervised by rita
  the program asks supervisor_weekly

on 2027-01-08 12:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-01-14 15:00 America/Chicago
at Fri 2027-01-08 13:00
bot to lena:
  | Weekly review: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 13, 1:00 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
  | The program coordinator sees it when the risk is high, and what you write about it. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Fri 2027-01-08 13:08
bot to sam:
  | Weekly review: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 13, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
  | The program coordinator sees it when the risk is high, and what you write about it. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-11 13:00
bot to lena:
  | Weekly review: not answered yet. You can answer until Wednesday, January 13, 1:00 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
bot edits for lena:
  | This check-in is in a newer message.
at Mon 2027-01-11 13:08
bot to sam:
  | Weekly review: not answered yet. You can answer until Wednesday, January 13, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
bot edits for sam:
  | This check-in is in a newer message.
at Wed 2027-01-13 13:00
bot edits for lena:
  | Weekly review of January 8, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-01-13 13:08
bot edits for sam:
  | Weekly review of January 8, 2027: the time to answer is over. That is all right: a new one comes on its own.

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

rita looks at home
home of rita:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | Sam is away from January 12, 2027 to January 22, 2027; Rita stands in.
  | Next dates
  | You stand in for Sam from January 12, 2027 to January 22, 2027.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the record holds
