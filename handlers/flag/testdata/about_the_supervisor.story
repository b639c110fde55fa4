# A concern about the supervisor goes past them, and nothing that they see changes.

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

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia uses "Raise a concern"
bot opens for mia: Raise a concern

mia sends the form
  severity: A step skipped again and again
  facts: The evening check is signed before it is done.
  about: @mia
bot asks mia again:
  | about: If it was something you did, please talk to your supervisor. That is the shortest way to help.

mia sends the form
  severity: A step skipped again and again
  facts: The evening check is signed before it is done.
  about: @sam
bot to mia:
  | Thank you. Your concern is with someone who must act on it during working hours.
  | If it gets worse, call 911.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to rita:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

rita clicks "Decide"
bot opens for rita: What will be done

rita sends the form
  next: Close it
  cause: Knowledge
  plan: I talk the check through with the team on Thursday.
  scope: Stays as it is
  feedback: Thank you. The check is talked through and looked at again in two weeks.
bot to mia:
  | The concern you raised on Monday, January 4, 9:00 AM CST was worked on and closed with a plan. Thank you for speaking up. If you see it again, please raise it again.
  | Thank you. The check is talked through and looked at again in two weeks.
bot edits for rita:
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

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
