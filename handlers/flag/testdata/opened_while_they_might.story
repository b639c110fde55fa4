# A form, button or list that was opened while somebody still might does nothing once they may not: for who raised a concern and whom it is about once it is closed, for a supervisor whom the person left, for governance without the office or in a conflict. Nobody but its reporter finds out where a concern stands.

cast
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  ines is governance

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

sam clicks "Decide" on "concern"
bot opens for sam: What will be done

sam sends the form
  next: Only save what I write
  feedback: How often was it?
bot to leo:
  | About the concern you raised on Monday, January 4, 9:00 AM CST:
  | How often was it?
  | [Where it stands]
  | Only you see this.

leo clicks "Where it stands"
bot answers leo:
  | Your concern of Monday, January 4, 9:00 AM CST: someone is being asked to look after it.
  | To whoever raised it:
  | How often was it?
  | [Write to them]
  | Only you see this. A concern cannot be taken back, so that nobody can be pressed to do it. If you see it differently now, write that to them: they alone see what you write.

leo clicks "Write to them"
bot opens for leo: Write to them

leo sends the form
  text: It was on three nights.
bot to sam:
  | The person who raised a concern that you were told of wrote to you.
  | [Read and decide]

sam clicks "Acknowledge" on "concern"
bot edits for sam:
  | A concern needs you
  | You are looking after this concern until Wednesday, January 6, 9:00 AM CST. It still needs a plan.
  | [Decide] [Reassign] [Call next]

sam clicks "Decide" on "concern"
bot opens for sam: What will be done

sam sends the form
  plan: We look at the sheets.
  next: Keep it open with this plan
  until: 2027-01-08
  tell: Yes, in the words below
bot asks sam again:
  | told: Please write what they are told, or choose No.

sam sends the form
  plan: We look at the sheets.
  next: Keep it open with this plan
  until: 2027-01-08
  tell: Yes, in the words below
  told: The second check is often missing.
  feedback: We look at the sheets. Thank you.
bot to mia:
  | About your practice
  | A concern was raised that has to do with your practice. Nothing has been decided. In the words of the people who are looking into it:
  | The second check is often missing.
  | You can say how you see it.
  | [Answer]
  | Those who act on it see your answer. You are not told who raised it, and please do not try to find out.
bot to leo:
  | About the concern you raised on Monday, January 4, 9:00 AM CST:
  | We look at the sheets. Thank you.
  | [Where it stands]
  | Only you see this.
bot edits for sam:
  | A concern needs you
  | You are looking after this concern until Friday, January 8, 5:00 PM CST. There is a plan.
  | [Decide] [Reassign] [Call next]

leo clicks "Where it stands" on "look at the sheets"
bot answers leo:
  | Your concern of Monday, January 4, 9:00 AM CST: there is a plan, to be done by January 8, 2027.
  | To whoever raised it:
  | How often was it?
  | Leo, who raised it:
  | It was on three nights.
  | To whoever raised it:
  | We look at the sheets. Thank you.
  | [Write to them]
  | Only you see this. A concern cannot be taken back, so that nobody can be pressed to do it. If you see it differently now, write that to them: they alone see what you write.

leo clicks "Write to them"
bot opens for leo: Write to them

mia clicks "Answer"
bot opens for mia: Your side

gus types /mentor flags
bot answers gus:
  | Concerns: 1 open of the newest 1. 0 of the 1 are about somebody in their first 90 days.
  | - Severity 3, Monday, January 4, 9:00 AM CST: there is a plan, to be done by January 8, 2027. Read 2 times.
  | [Show what happened]
  | Only the people who are asked about a concern read what was seen. Each time someone looks at what happened, that is put on file. Concerns that you are part of are not listed.

hana types /mentor flags
bot answers hana:
  | Concerns: 1 open of the newest 1. 0 of the 1 are about somebody in their first 90 days.
  | - Severity 3, Monday, January 4, 9:00 AM CST: there is a plan, to be done by January 8, 2027. Read 2 times.
  | [Show what happened]
  | Only the people who are asked about a concern read what was seen. Each time someone looks at what happened, that is put on file. Concerns that you are part of are not listed.

ines types /mentor flags
bot answers ines:
  | Concerns: 1 open of the newest 1. 0 of the 1 are about somebody in their first 90 days.
  | - Severity 3, Monday, January 4, 9:00 AM CST: there is a plan, to be done by January 8, 2027. Read 2 times.
  | [Show what happened]
  | Only the people who are asked about a concern read what was seen. Each time someone looks at what happened, that is put on file. Concerns that you are part of are not listed.

gus chooses "Severity 3, Monday, January 4, 9:00 AM CST" in "Show what happened"
bot answers gus:
  | Severity 3, raised on Monday, January 4, 9:00 AM CST. Acknowledged after 0 minutes.
  | - Monday, January 4, 9:00 AM CST: raised
  | - Monday, January 4, 9:00 AM CST: the next level was called
  | - Monday, January 4, 9:00 AM CST: read what was seen (Sam)
  | - Monday, January 4, 9:00 AM CST: planned, wrote or closed it (Sam)
  | - Monday, January 4, 9:00 AM CST: wrote to whoever raised it (Sam)
  | - Monday, January 4, 9:00 AM CST: whoever raised it wrote
  | - Monday, January 4, 9:00 AM CST: acknowledged (Sam)
  | - Monday, January 4, 9:00 AM CST: read what was seen (Sam)
  | - Monday, January 4, 9:00 AM CST: planned, wrote or closed it (Sam)
  | - Monday, January 4, 9:00 AM CST: wrote to whoever raised it (Sam)
  | Only you see this. It is on file that you looked.

sam clicks "Decide" on "concern"
bot opens for sam: What will be done

ines types /mentor conflict
bot opens for ines: Conflict of interest

ines sends the form
  with: @mia
  why: Family
bot to ines:
  | It is on file: you and Mia do not decide about each other. You are not asked about Mia, and Mia is asked about you only when nobody else is left. Mia is not told.

the import brings
  mia is mentee, supervised by rita
  gus is supervisor
bot edits for sam:
  | This case is with other people now.
bot edits for sam:
  | This case is with other people now.
bot to rita:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

gus chooses "Severity 3, Monday, January 4, 9:00 AM CST" in "Show what happened"
bot answers gus:
  | I cannot find that anymore. It may be closed or replaced. Your home shows what is open now.

ines chooses "Severity 3, Monday, January 4, 9:00 AM CST" in "Show what happened"
bot answers ines:
  | I cannot find that anymore. It may be closed or replaced. Your home shows what is open now.

hana chooses "Severity 3, Monday, January 4, 9:00 AM CST" in "Show what happened"
bot answers hana:
  | Severity 3, raised on Monday, January 4, 9:00 AM CST. Acknowledged after 0 minutes.
  | - Monday, January 4, 9:00 AM CST: raised
  | - Monday, January 4, 9:00 AM CST: the next level was called
  | - Monday, January 4, 9:00 AM CST: read what was seen (Sam)
  | - Monday, January 4, 9:00 AM CST: planned, wrote or closed it (Sam)
  | - Monday, January 4, 9:00 AM CST: wrote to whoever raised it (Sam)
  | - Monday, January 4, 9:00 AM CST: whoever raised it wrote
  | - Monday, January 4, 9:00 AM CST: acknowledged (Sam)
  | - Monday, January 4, 9:00 AM CST: read what was seen (Sam)
  | - Monday, January 4, 9:00 AM CST: planned, wrote or closed it (Sam)
  | - Monday, January 4, 9:00 AM CST: wrote to whoever raised it (Sam)
  | - Monday, January 4, 9:00 AM CST: looked at what happened (Gus)
  | - Monday, January 4, 9:00 AM CST: read what was seen (Sam)
  | - Monday, January 4, 9:00 AM CST: changed
  | - Monday, January 4, 9:00 AM CST: the next level was called
  | Only you see this. It is on file that you looked.

sam sends the form
  plan: I do this alone.
  next: Close it
  cause: Staffing
  scope: Stays as it is
  feedback: Done.
bot asks sam again:
  | This case is with other people, so nothing changed.

rita clicks "Decide" on "concern"
bot opens for rita: What will be done

rita sends the form
  next: Close it
  cause: Staffing
  scope: Stays as it is
  feedback: There are two people now.
bot edits for mia:
  | About your practice
  | A concern was raised that has to do with your practice. It is closed. In the words of the people who looked into it:
  | The second check is often missing.
  | What you may do is decided only at your gates, and you hear of it there. If you want to say something about this, please talk to your supervisor.
  | You are not told who raised it, and please do not try to find out.
bot to leo:
  | The concern you raised on Monday, January 4, 9:00 AM CST was worked on and closed with a plan. Thank you for speaking up. If you see it again, please raise it again.
  | There are two people now.
bot edits for sam:
  | Closed: this case needs nothing more.
bot edits for sam:
  | Closed: this case needs nothing more.
bot edits for rita:
  | Closed: this case needs nothing more.

leo sends the form
  text: And on Sunday.
bot asks leo again:
  | This concern is closed, so nobody reads new messages about it. If you see it again, please raise a new concern.

mia sends the form
  text: There was nobody to ask.
bot asks mia again:
  | This is closed. If you want to say something about it, please talk to your supervisor.

leo clicks "Write to them" on "there is a plan"
bot answers leo:
  | This concern is closed, so nobody reads new messages about it. If you see it again, please raise a new concern.

leo clicks "Where it stands" on "look at the sheets"
bot answers leo:
  | Your concern of Monday, January 4, 9:00 AM CST: it was worked on and closed.
  | To whoever raised it:
  | How often was it?
  | Leo, who raised it:
  | It was on three nights.
  | To whoever raised it:
  | We look at the sheets. Thank you.
  | To whoever raised it:
  | There are two people now.
  | Only you see this.
