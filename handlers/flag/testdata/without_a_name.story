# A concern without a name: a code, two ways to write, and no trace of who raised it. Those who are asked hear of it at the full hour.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-04 09:17 America/Chicago
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
  facts: The second check is left out on most nights.
  about: @mia
  happened: Oak House, nights
  reported: Not needed
  name: Without my name
bot opens for leo: Your code

after 43 minutes
at Mon 2027-01-04 10:00
bot to sam:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

leo notes code

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you are strong in, and how many mentees you have time for.
  | [Start]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam clicks "Acknowledge" on "concern"
bot edits for sam:
  | A concern needs you
  | You are looking after this concern until Wednesday, January 6, 10:00 AM CST. It still needs a plan.
  | [Decide] [Reassign] [Call next]

sam clicks "Decide" on "concern"
bot opens for sam: What will be done

sam sends the form
  next: Only save what I write
  feedback: Thank you. Is it on every shift?
  note: I look at the sheets of the last two weeks.

leo types /mentor flag {code}
bot answers leo:
  | Your concern of Monday, January 4, 9:00 AM CST: someone is looking after it.
  | To whoever raised it:
  | Thank you. Is it on every shift?
  | [Write to them]
  | Only you see this. A concern cannot be taken back, so that nobody can be pressed to do it. If you see it differently now, write that to them: they alone see what you write.

leo clicks "Write to them"
bot opens for leo: Write to them

leo sends the form
  text: Only when the night shift is one person.

after 1 hour
at Mon 2027-01-04 11:00
bot to sam:
  | The person who raised a concern that you were told of wrote to you.
  | [Read and decide]

leo types /mentor flag k2v9-nothing
bot answers leo:
  | I do not know this code. Please look at each letter and digit again. Nothing was put on file.

sam clicks "Read and decide"
bot opens for sam: What will be done

sam sends the form
  plan: Two people on nights from Monday. The sheet has a line for both.
  next: Keep it open with this plan
  until: 2027-01-08
  tell: Yes, in the words below
  told: On nights the second check is often missing on the sheets.
bot to mia:
  | About your practice
  | A concern was raised that has to do with your practice. Nothing has been decided. In the words of the people who are looking into it:
  | On nights the second check is often missing on the sheets.
  | You can say how you see it.
  | [Answer]
  | Those who act on it see your answer. You are not told who raised it, and please do not try to find out.
bot edits for sam:
  | A concern needs you
  | You are looking after this concern until Friday, January 8, 5:00 PM CST. There is a plan.
  | [Decide] [Reassign] [Call next]

mia clicks "Answer"
bot opens for mia: Your side

mia sends the form
  text: There is nobody to check with after ten.
bot to mia:
  | Your answer is with the people who are looking into it. Thank you.
bot to sam:
  | The person a concern is about has answered.
  | [Read and decide]

leo types /mentor flag {code}
bot answers leo:
  | Your concern of Monday, January 4, 9:00 AM CST: there is a plan, to be done by January 8, 2027.
  | To whoever raised it:
  | Thank you. Is it on every shift?
  | Whoever raised it:
  | Only when the night shift is one person.
  | [Write to them]
  | Only you see this. A concern cannot be taken back, so that nobody can be pressed to do it. If you see it differently now, write that to them: they alone see what you write.

after 2 days

mia clicks "Answer"
bot opens for mia: Your side

sam clicks "Read and decide" on "answered"
bot opens for sam: What will be done

sam sends the form
  next: Close it
  cause: Staffing
  scope: Stays as it is
  feedback: From Monday there are two people on every night.
bot edits for mia:
  | About your practice
  | A concern was raised that has to do with your practice. It is closed. In the words of the people who looked into it:
  | On nights the second check is often missing on the sheets.
  | What you may do is decided only at your gates, and you hear of it there. If you want to say something about this, please talk to your supervisor.
  | You are not told who raised it, and please do not try to find out.
bot edits for sam:
  | Closed: this case needs nothing more.
bot edits for sam:
  | Closed: this case needs nothing more.
bot edits for sam:
  | Closed: this case needs nothing more.

leo types /mentor flag {code}
bot answers leo:
  | Your concern of Monday, January 4, 9:00 AM CST: it was worked on and closed.
  | To whoever raised it:
  | Thank you. Is it on every shift?
  | Whoever raised it:
  | Only when the night shift is one person.
  | To whoever raised it:
  | From Monday there are two people on every night.
  | Only you see this.

mia sends the form
  text: It is the same on weekends.
bot asks mia again:
  | This is closed. If you want to say something about it, please talk to your supervisor.

gus types /mentor flags
bot answers gus:
  | Concerns: 0 open of the newest 1. 0 of the 1 are about somebody in their first 90 days.
  | - Severity 3, Monday, January 4, 9:00 AM CST: it was worked on and closed. Read 3 times.
  | [Show what happened]
  | Only the people who are asked about a concern read what was seen. Each time someone looks at what happened, that is put on file. Concerns that you are part of are not listed.

the record holds
