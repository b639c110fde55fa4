# Harm at two in the morning breaks quiet hours, and climbs within minutes.

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

on 2027-01-05 02:00 America/Chicago

mia types /mentor flag
bot opens for mia: Raise a concern

mia sends the form
  facts: A resident is missing since midnight.
bot asks mia again:
  | Please complete this required field.

mia sends the form
  severity: Harm now or likely, abuse, someone missing
  facts: A resident is missing since midnight.
bot to mia:
  | Do this now
  | Make the situation safe. If anyone is in danger, call 911.
  | Your concern is with someone who must act on it now. If they do not answer, the next person is called within minutes.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to rita:
  | A concern needs you
  | A critical concern (harm now or likely) was raised on Tuesday, January 5, 2:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

after 12 minutes
at Tue 2027-01-05 02:10
bot to gus:
  | A concern needs you
  | A critical concern (harm now or likely) was raised on Tuesday, January 5, 2:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to hana:
  | A concern needs you
  | A critical concern (harm now or likely) was raised on Tuesday, January 5, 2:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

gus clicks "Acknowledge"
bot edits for rita:
  | A concern needs you
  | Gus is looking after this concern until Tuesday, January 5, 3:12 AM CST. It still needs a plan.
  | [Decide] [Reassign] [Take over] [Call next]
bot edits for gus:
  | A concern needs you
  | You are looking after this concern until Tuesday, January 5, 3:12 AM CST. It still needs a plan.
  | [Decide] [Reassign] [Call next]
bot edits for hana:
  | A concern needs you
  | Gus is looking after this concern until Tuesday, January 5, 3:12 AM CST. It still needs a plan.
  | [Decide] [Reassign] [Take over] [Call next]

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Whenever you need it
  | The concern you raised on Tuesday, January 5, 2:00 AM CST is open.
  | [Where it stands]
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

gus clicks "Decide"
bot opens for gus: What will be done

gus sends the form
  next: Close it
  cause: Staffing
  plan: The resident is back, safe. Two people on every night shift from today.
  feedback: Thank you. The check is talked through and looked at again in two weeks.
bot to mia:
  | The concern you raised on Tuesday, January 5, 2:00 AM CST was worked on and closed with a plan. Thank you for speaking up. If you see it again, please raise it again.
  | Thank you. The check is talked through and looked at again in two weeks.
bot edits for rita:
  | Closed: this case needs nothing more.
bot edits for gus:
  | Closed: this case needs nothing more.
bot edits for hana:
  | Closed: this case needs nothing more.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the record holds
