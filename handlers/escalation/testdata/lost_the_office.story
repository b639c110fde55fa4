# Ada is no leader anymore. What she was told of a case loses its buttons, the case goes on to others at once, and of the one that waits for her morning she reads nothing.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  ada is leader, credentialing
  gus is governance
  hana is governance

on 2027-01-04 21:00 America/Chicago

leo types /mentor flag
bot opens for leo: Raise a concern

leo sends the form
  severity: An unsafe act, a mistake with medication or restraint
  facts: A dose was given twice.
  about: @mia
bot to leo:
  | Do this now
  | Stop the task and call your supervisor. If anyone is in danger, call 911.
  | Your concern is with someone who must act on it. If they do not answer, the next person is called within the hour.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to ada:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

leo types /mentor flag
bot opens for leo: Raise a concern

leo sends the form
  severity: A step skipped again and again
  facts: The log was not signed for a week.
  about: @mia
bot to leo:
  | Thank you. Your concern is with someone who must act on it during working hours.
  | If it gets worse, call 911.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.

the import brings
  ada is mentor
bot edits for ada:
  | This case is with other people now.
bot to gus:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to hana:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

on 2027-01-05 08:00 America/Chicago
at Mon 2027-01-04 21:30
bot to gus:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to hana:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
at Mon 2027-01-04 22:00
bot to gus:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to hana:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
at Tue 2027-01-05 07:00
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
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 9:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to hana:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 9:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

ada looks at home
home of ada:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you are strong in, and how many mentees you have time for.
  | [Start]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the record holds
