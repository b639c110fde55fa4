# Somebody asks without a name. Nobody answers, so the coordinator owns it, and the answer is where everybody can read it.

cast
  carla is coordinator
  mia is mentee
  leo is mentor

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

mia types /mentor question
bot opens for mia: No question is too small

mia sends the form
  text: Am I allowed to say that I am tired?
  name: Without my name
bot opens for mia: Your question
bot to leo:
  | Somebody asks, without a name:
  | Am I allowed to say that I am tired?
  | Two sentences help. The first answer counts. Everybody in the program can read it.
  | [Answer] [Not me]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you are strong in, and how many mentees you have time for.
  | [Start]
  | Somebody asks, without a name:
  | Am I allowed to say that I am tired?
  | Two sentences help. The first answer counts. Everybody in the program can read it.
  | [Answer] [Not me]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

after 2 days
at Tue 2027-01-05 14:00
bot to carla:
  | Somebody asks, without a name, and nobody has answered yet:
  | Am I allowed to say that I am tired?
  | Two sentences help. The first answer counts. Everybody in the program can read it.
  | [Answer]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.
at Wed 2027-01-06 14:00
bot to carla:
  | Somebody asks, without a name, and nobody has answered yet:
  | Am I allowed to say that I am tired?
  | Two sentences help. The first answer counts. Everybody in the program can read it.
  | [Answer]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.

carla clicks "Answer" on "tired"
bot opens for carla: Answer

carla sends the form
  answer: Yes. Tell your supervisor before the shift, and we find somebody.
bot edits for carla:
  | Your answer is in /mentor question find, where the person who asked can find it. Thank you!
bot edits for carla:
  | Your answer is in /mentor question find, where the person who asked can find it. Thank you!
bot edits for leo:
  | Carla has answered. Nothing is left to do.
  | Am I allowed to say that I am tired?

mia types /mentor question find tired
bot answers mia:
  | Answers about tired, the newest first:
  | Am I allowed to say that I am tired?
  | Carla, January 7, 2027: Yes. Tell your supervisor before the shift, and we find somebody.
  | This is colleagues' advice. Your supervisor decides what you may do on your own.

the record holds
