# Leo has Mia's question and a form before him when he stops being a mentor: he cannot send it, and can only say that it is with others. Ana, who is a mentor, answers.

cast
  carla is coordinator
  mia is mentee
  leo is mentor, mentee
  ana is mentor

on 2027-01-05 10:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

mia types /mentor question what is a PRN
bot opens for mia: No question is too small

mia sends the form
  name: With my name, for whoever answers
bot to mia:
  | Your question is with colleagues who mentor. The first answer comes to you here; when there is none within half a working day, I ask the people who look after the program.
bot to leo:
  | Mia asks:
  | what is a PRN
  | Two sentences help. The first answer counts.
  | [Answer] [Not me]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.
bot to ana:
  | Mia asks:
  | what is a PRN
  | Two sentences help. The first answer counts.
  | [Answer] [Not me]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.

leo clicks "Answer"
bot opens for leo: Answer

the import brings
  leo is mentee

leo sends the form
  answer: It is given only when it is needed
bot asks leo again:
  | This question is with somebody else.

leo clicks "Not me"
bot edits for leo:
  | All right. It is with others.

ana clicks "Answer"
bot opens for ana: Answer

ana sends the form
  answer: It is given only when it is needed
bot to mia:
  | You asked:
  | what is a PRN
  | Ana answers:
  | It is given only when it is needed
  | [Let others read it]
  | This is a colleague's advice. Your supervisor decides what you may do on your own.
bot edits for ana:
  | Mia has your answer. Thank you!
