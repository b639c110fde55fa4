# The weekly review is about new people. Rita has people, but nobody new, and Lena has nobody: neither is asked. Sam has four, and is away when the time is over: nobody is brought the silence, and Sam is not told that somebody might be.

cast
  carla is coordinator
  ana is mentee, supervised by sam, speaks es
  ben is mentee, supervised by sam
  mia is mentee, supervised by sam
  zoe is mentee, supervised by sam
  sam is supervisor, supervised by rita
  sam is away 2027-01-12 to 2027-01-22, deputy rita
  rita is supervisor, leader
  lena is supervisor, supervised by rita
  the program asks supervisor_weekly

on 2027-01-08 12:00 America/Chicago
bot to ana:
  | Hola, Ana. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.
bot to ben:
  | Hi Ben, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to zoe:
  | Hi Zoe, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-01-14 15:00 America/Chicago
at Fri 2027-01-08 13:08
bot to sam:
  | Weekly review about Ana, Ben and 2 more: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 13, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
  | The program coordinator sees it when the risk is high, and what you write about it. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-11 13:08
bot to sam:
  | Weekly review about Ana, Ben and 2 more: not answered yet. You can answer until Wednesday, January 13, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
bot edits for sam:
  | This check-in is in a newer message.
at Wed 2027-01-13 13:08
bot edits for sam:
  | Weekly review of January 8, 2027 about Ana, Ben and 2 more: the time to answer is over. That is all right: a new one comes on its own.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 4 mentees: 0 with a mentor, 0 on the way to one, 4 yet to say what they need. I ask them; once a mentee and a mentor have answered, you preview the first round here.
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
