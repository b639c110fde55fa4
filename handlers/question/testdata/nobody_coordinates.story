# Nobody coordinates, and the one who leads decides about the asker: the question goes to governance.

cast
  mia is mentee, supervised by sam
  sam is supervisor, leader
  rita is governance

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
  | Your question is with the people who look after the program. The first answer comes to you here.
bot to rita:
  | Mia asks, and nobody has answered yet:
  | Where do the keys go at night?
  | Two sentences help. The first answer counts.
  | [Answer]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.

rita clicks "Answer" on "keys"
bot opens for rita: Answer

rita sends the form
  answer: Into the box by the door.
bot to mia:
  | You asked:
  | Where do the keys go at night?
  | Rita answers:
  | Into the box by the door.
  | [Let others read it]
  | This is a colleague's advice. Your supervisor decides what you may do on your own.
bot edits for rita:
  | Mia has your answer. Thank you!
