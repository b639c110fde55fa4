# A concern of which one person alone may hear cannot be handed on. Who steps out of it reads that nobody else may be asked. Whoever may hear of it later does.

cast
  mia is mentee, supervised by sam
  leo is mentor
  gus is mentor
  sam is supervisor

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
  severity: A step skipped again and again
  facts: The second check is left out on most nights.
  about: @mia
bot to leo:
  | Thank you. Your concern is with someone who must act on it during working hours.
  | If it gets worse, call 911.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to sam:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

sam clicks "Reassign"
bot answers sam:
  | Nobody else may be asked about this right now. Please acknowledge it. If you cannot be the one to act, tell somebody in charge in person before you use Recuse.

sam clicks "Recuse"
bot to leo:
  | Please do not wait for an answer
  | Right now nobody in the program is allowed to see the concern that you raised on Monday, January 4, 9:00 AM CST, so nobody is working on it. The people who run this bot get an alarm.
  | Make the situation safe, and please tell somebody in charge in person. If anyone is in danger, call 911.
  | [Where it stands]
  | The people who run this bot do not see your concern, only that there is one. It goes to the first person who is allowed to see it.
bot edits for sam:
  | You stepped out of this case. Right now nobody else in the program may be asked about it. The people who run this bot get an alarm; please also tell somebody in charge in person.

after 2 days

the import brings
  gus is mentor, governance
bot edits for leo:
  | The concern that you raised on Monday, January 4, 9:00 AM CST is with someone who must act on it now.
  | If anyone is in danger, call 911.
  | [Where it stands]
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to gus:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
