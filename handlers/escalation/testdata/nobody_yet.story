# Nobody may hear of a concern: Leo is told so at once. Gus hears of it as soon as an import gives him
# an office, though the case has waited for hours.

cast
  mia is mentee
  leo is mentor
  gus is mentor

on 2027-01-04 09:00 America/Chicago
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
bot to gus:
  | Hi Gus, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

leo types /mentor flag
bot opens for leo: Raise a concern

leo sends the form
  severity: An unsafe act, a mistake with medication or restraint
  facts: A dose was given twice.
  about: @mia
bot to leo:
  | Please do not wait for an answer
  | Your concern is on file, but right now nobody in the program is allowed to see it, so nobody is working on it. The people who run this bot get an alarm.
  | Make the situation safe, and please tell somebody in charge in person. If anyone is in danger, call 911.
  | The people who run this bot do not see your concern, only that there is one. It goes to the first person who is allowed to see it.

after 7 hours

the import brings
  gus is mentor, governance
bot edits for leo:
  | The concern that you raised on Monday, January 4, 9:00 AM CST is with someone who must act on it now.
  | If anyone is in danger, call 911.
  | [Where it stands]
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to gus:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
