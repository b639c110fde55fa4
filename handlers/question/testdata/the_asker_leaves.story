# Mia asks, nobody answers, and the coordinator is reminded. Mia leaves: nobody is asked for an answer that nobody would read.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  ana is mentee

on 2027-01-05 10:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

mia types /mentor question Where do the keys go at night?
bot opens for mia: No question is too small

mia sends the form
bot to mia:
  | Your question is with colleagues who mentor. The first answer comes to you here; when there is none within half a working day, I ask the people who look after the program.
bot to leo:
  | Mia asks:
  | Where do the keys go at night?
  | Two sentences help. The first answer counts.
  | [Answer] [Not me]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.

after 2 days
at Tue 2027-01-05 14:00
bot to carla:
  | Mia asks, and nobody has answered yet:
  | Where do the keys go at night?
  | Two sentences help. The first answer counts.
  | [Answer]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.
bot to mia:
  | Nobody has answered your question yet. I have asked the people who look after the program.
at Wed 2027-01-06 14:00
bot to carla:
  | Mia asks, and nobody has answered yet:
  | Where do the keys go at night?
  | Two sentences help. The first answer counts.
  | [Answer]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.

ana types /mentor question May I swap a shift by text?
bot opens for ana: No question is too small

ana sends the form
bot to leo:
  | Ana asks:
  | May I swap a shift by text?
  | Two sentences help. The first answer counts.
  | [Answer] [Not me]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.
bot to ana:
  | Your question is with colleagues who mentor. The first answer comes to you here; when there is none within half a working day, I ask the people who look after the program.

mia leaves
bot to carla:
  | Mia has left and is not asked for anything anymore. Open cases continue without them.
bot edits for carla:
  | Mia has left, so nothing is left to do about what they asked. Thank you.
bot edits for carla:
  | Mia has left, so nothing is left to do about what they asked. Thank you.
bot edits for leo:
  | Mia has left, so nothing is left to do about what they asked. Thank you.

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

after 3 days
at Thu 2027-01-07 14:00
bot to carla:
  | Ana asks, and nobody has answered yet:
  | May I swap a shift by text?
  | Two sentences help. The first answer counts.
  | [Answer]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.
bot to ana:
  | Nobody has answered your question yet. I have asked the people who look after the program.
at Fri 2027-01-08 14:00
bot to carla:
  | Ana asks, and nobody has answered yet:
  | May I swap a shift by text?
  | Two sentences help. The first answer counts.
  | [Answer]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.

carla clicks "Answer" on "swap a shift"
bot opens for carla: Answer

carla sends the form
  answer: Yes, if both of you write to me.
bot edits for carla:
  | Ana has your answer. Thank you!
bot edits for carla:
  | Ana has your answer. Thank you!
bot edits for leo:
  | Carla has answered. Nothing is left to do.
  | May I swap a shift by text?
bot to ana:
  | You asked:
  | May I swap a shift by text?
  | Carla answers:
  | Yes, if both of you write to me.
  | [Let others read it]
  | This is a colleague's advice. Your supervisor decides what you may do on your own.
