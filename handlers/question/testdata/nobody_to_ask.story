# Where nobody leads, the coordinator has a question at once. Who asked is asked nothing themselves.

cast
  carla is coordinator, mentor
  ida is coordinator
  mia is mentee

on 2027-01-05 10:00 America/Chicago
bot to carla:
  | Hi Carla, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

carla types /mentor question Where do the keys go at night?
bot opens for carla: No question is too small

carla sends the form
  name: With my name, for whoever answers
bot to carla:
  | Your question is with the people who look after the program. The first answer comes to you here.
bot to ida:
  | Carla asks, and nobody has answered yet:
  | Where do the keys go at night?
  | Two sentences help. The first answer counts.
  | [Answer]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.

ida clicks "Answer" on "keys"
bot opens for ida: Answer

ida sends the form
  answer: Into the box by the door.
bot to carla:
  | You asked:
  | Where do the keys go at night?
  | Ida answers:
  | Into the box by the door.
  | [Let others read it]
  | This is a colleague's advice. Your supervisor decides what you may do on your own.
bot edits for ida:
  | Carla has your answer. Thank you!
