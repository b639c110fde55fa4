# Whoever steps out of a concern in the night is not told in the morning that its reporter wrote.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance

on 2027-01-04 18:15 America/Chicago
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

leo types /mentor flag
bot opens for leo: Raise a concern

leo sends the form
  severity: A step skipped again and again
  facts: The evening check is signed before it is done.
  about: @mia
  name: Without my name
bot opens for leo: Your code

leo notes code

after 1 hour
at Mon 2027-01-04 19:00
bot to sam:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 6:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

on 2027-01-04 21:15 America/Chicago

leo types /mentor flag {code}
bot answers leo:
  | Your concern of Monday, January 4, 6:00 PM CST: someone is being asked to look after it.
  | [Write to them]
  | Only you see this. A concern cannot be taken back, so that nobody can be pressed to do it. If you see it differently now, write that to them: they alone see what you write.

leo clicks "Write to them"
bot opens for leo: Write to them

leo sends the form
  text: It was so tonight as well.

sam clicks "Recuse"
bot edits for sam:
  | You stepped out of this case. Others are asked.

on 2027-01-05 12:00 America/Chicago
at Tue 2027-01-05 07:00
bot to rita:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 6:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
