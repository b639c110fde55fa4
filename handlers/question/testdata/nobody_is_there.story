# The only coordinator is in a conflict of interest with Mia, who asks: she does not read it, and Mia reads that nobody has it.

cast
  carla is coordinator
  carla is in conflict with mia
  mia is mentee

on 2027-01-05 10:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

mia types /mentor question Where do the keys go at night?
bot opens for mia: No question is too small

mia sends the form
  name: With my name, for whoever answers
bot to mia:
  | Nobody who could answer is here right now, so nobody has your question yet. I look again every working day. The first answer comes to you here.

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
