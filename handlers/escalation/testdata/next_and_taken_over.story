# Somebody who cannot act calls the next level at once; one who was asked may take the case over.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance

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

leo types /mentor flag
bot opens for leo: Raise a concern

leo sends the form
  severity: An unsafe act, a mistake with medication or restraint
  facts: A dose was given without the second check.
  about: @mia
bot to leo:
  | Do this now
  | Stop the task and call your supervisor. If anyone is in danger, call 911.
  | Your concern is with someone who must act on it. If they do not answer, the next person is called within the hour.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to sam:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

sam clicks "Acknowledge" on "concern"
bot edits for sam:
  | A concern needs you
  | You are looking after this concern until Monday, January 4, 5:00 PM CST. It still needs a plan.
  | [Decide] [Reassign] [Call next]

sam clicks "Call next" on "concern"
bot answers sam:
  | The next level is called now. You are still asked too.
bot edits for sam:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to rita:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

rita clicks "Acknowledge" on "concern"
bot edits for sam:
  | A concern needs you
  | Rita is looking after this concern until Monday, January 4, 5:00 PM CST. It still needs a plan.
  | [Decide] [Reassign] [Take over] [Call next]
bot edits for rita:
  | A concern needs you
  | You are looking after this concern until Monday, January 4, 5:00 PM CST. It still needs a plan.
  | [Decide] [Reassign] [Call next]

sam clicks "Take over" on "concern"
bot edits for sam:
  | A concern needs you
  | You are looking after this concern until Monday, January 4, 5:00 PM CST. It still needs a plan.
  | [Decide] [Reassign] [Call next]
bot edits for rita:
  | A concern needs you
  | Sam is looking after this concern until Monday, January 4, 5:00 PM CST. It still needs a plan.
  | [Decide] [Reassign] [Take over] [Call next]

rita looks at home
home of rita:
  | Your mentoring
  | To do
  | A concern needs you
  | Sam is looking after this concern until Monday, January 4, 5:00 PM CST. It still needs a plan.
  | [Decide] [Reassign] [Take over] [Call next]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the record holds
