# More answers than one message holds: whoever searches reads the newest, and that there are older ones.

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
  text: How do you prepare for night shifts when the week before was long and nobody slept well? How do you prepare for night shifts when the week before was long and nobody slept well? How do you prepare for night shifts when the week before was long and nobody slept well? How do you prepare for night shifts when the week before was long and nobody slept well? How do you prepare for night shifts when the week before was long and nobody slept well?
  name: Without my name
bot opens for mia: Your question
bot to leo:
  | Somebody asks, without a name:
  | How do you prepare for night shifts when the week before was long and nobody slept well? How do you prepare for night shifts when the week before was long and nobody slept well? How do you prepare for night shifts when the week before was long and nobody slept well? How do you prepare for night shifts when the week before was long and nobody slept well? How do you prepare for night shifts when the week before was long and nobody slept well?
  | Two sentences help. The first answer counts. Everybody in the program can read it.
  | [Answer] [Not me]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.

leo clicks "Answer" on "night shifts"
bot opens for leo: Answer

leo sends the form
  answer: Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly.
bot edits for leo:
  | Your answer is in /mentor question find, where the person who asked can find it. Thank you!

after 1 hours

mia types /mentor question
bot opens for mia: No question is too small

mia sends the form
  text: How do you prepare for night handovers when the week before was long and nobody slept well? How do you prepare for night handovers when the week before was long and nobody slept well? How do you prepare for night handovers when the week before was long and nobody slept well? How do you prepare for night handovers when the week before was long and nobody slept well? How do you prepare for night handovers when the week before was long and nobody slept well?
  name: Without my name
bot opens for mia: Your question
bot to leo:
  | Somebody asks, without a name:
  | How do you prepare for night handovers when the week before was long and nobody slept well? How do you prepare for night handovers when the week before was long and nobody slept well? How do you prepare for night handovers when the week before was long and nobody slept well? How do you prepare for night handovers when the week before was long and nobody slept well? How do you prepare for night handovers when the week before was long and nobody slept well?
  | Two sentences help. The first answer counts. Everybody in the program can read it.
  | [Answer] [Not me]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.

leo clicks "Answer" on "night handovers"
bot opens for leo: Answer

leo sends the form
  answer: Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly.
bot edits for leo:
  | Your answer is in /mentor question find, where the person who asked can find it. Thank you!

after 1 hours

carla types /mentor question find night
bot answers carla:
  | Answers about night, the newest first:
  | How do you prepare for night handovers when the week before was long and nobody slept well? How do you prepare for night handovers when the week before was long and nobody slept well? How do you prepare for night handovers when the week before was long and nobody slept well? How do you prepare for night handovers when the week before was long and nobody slept well? How do you prepare for night handovers when the week before was long and nobody slept well?
  | Leo, January 5, 2027: Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly. Sleep first, then read the notes of the last two night handovers, slowly.
  | There are older answers, too. With more words you find the one you need.
  | [Take out of the list]
  | This is colleagues' advice. Your supervisor decides what you may do on your own.

carla types /mentor question find shifts
bot answers carla:
  | Answers about shifts, the newest first:
  | How do you prepare for night shifts when the week before was long and nobody slept well? How do you prepare for night shifts when the week before was long and nobody slept well? How do you prepare for night shifts when the week before was long and nobody slept well? How do you prepare for night shifts when the week before was long and nobody slept well? How do you prepare for night shifts when the week before was long and nobody slept well?
  | Leo, January 5, 2027: Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly. Sleep first, then read the notes of the last two night shifts, slowly.
  | [Take out of the list]
  | This is colleagues' advice. Your supervisor decides what you may do on your own.
