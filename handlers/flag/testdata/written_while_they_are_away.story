# Sam has made a plan for a concern and is on leave. What its reporter writes then does not wait until Sam is back: the next level is asked.

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
  severity: A step skipped again and again
  facts: The evening check is signed before it is done.
  about: @mia
  name: Without my name
bot opens for leo: Your code

leo notes code

after 1 hour
at Mon 2027-01-04 10:00
bot to sam:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

sam clicks "Decide"
bot opens for sam: What will be done

sam sends the form
  next: Keep it open with this plan
  plan: I talk the check through with the team at the end of the month.
  until: 2027-01-29
bot edits for sam:
  | A concern needs you
  | You are looking after this concern until Friday, January 29, 5:00 PM CST. There is a plan.
  | [Decide] [Reassign] [Call next]

sam types /mentor away
bot answers sam:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]

sam clicks "Enter leave"
bot opens for sam: Leave

sam sends the form
  from: 2027-01-06
  until: 2027-01-22
bot to sam:
  | Your leave is on file: January 6, 2027 to January 22, 2027. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.

on 2027-01-07 10:00 America/Chicago

leo types /mentor flag {code}
bot answers leo:
  | Your concern of Monday, January 4, 9:00 AM CST: there is a plan, to be done by January 29, 2027.
  | [Write to them]
  | Only you see this. A concern cannot be taken back, so that nobody can be pressed to do it. If you see it differently now, write that to them: they alone see what you write.

leo clicks "Write to them"
bot opens for leo: Write to them

leo sends the form
  text: It happened again, and somebody fell.

after 1 hour
at Thu 2027-01-07 11:00
bot edits for sam:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to rita:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

leo types /mentor flag {code}
bot answers leo:
  | Your concern of Monday, January 4, 9:00 AM CST: there is a plan, to be done by January 29, 2027.
  | Whoever raised it:
  | It happened again, and somebody fell.
  | [Write to them]
  | Only you see this. A concern cannot be taken back, so that nobody can be pressed to do it. If you see it differently now, write that to them: they alone see what you write.

rita clicks "Acknowledge"
bot edits for sam:
  | A concern needs you
  | Rita is looking after this concern until Monday, January 11, 11:00 AM CST. There is a plan.
  | [Decide] [Reassign] [Take over] [Call next]
bot edits for rita:
  | A concern needs you
  | You are looking after this concern until Monday, January 11, 11:00 AM CST. There is a plan.
  | [Decide] [Reassign] [Call next]

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | A concern needs you
  | Rita is looking after this concern until Monday, January 11, 11:00 AM CST. There is a plan.
  | Waiting for 3 days.
  | [Decide] [Reassign] [Take over] [Call next]
  | Next dates
  | You are away from January 6, 2027 to January 22, 2027.
  | [Change] [Back early]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
