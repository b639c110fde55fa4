# Mia is to hear of a concern in the morning, and it is closed in the evening: she reads so, once, and is offered no answer that nobody would read.

cast
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor

on 2027-01-04 21:00 America/Chicago

leo types /mentor flag
bot opens for leo: Raise a concern

leo sends the form
  severity: An unsafe act, a mistake with medication or restraint
  facts: A dose came an hour early, and nobody wrote it down.
  about: @mia
  name: With my name, for those who act on it
bot to leo:
  | Do this now
  | Stop the task and call your supervisor. If anyone is in danger, call 911.
  | Your concern is with someone who must act on it. If they do not answer, the next person is called within the hour.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to sam:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

sam clicks "Decide" on "concern"
bot opens for sam: What will be done

sam sends the form
  plan: We go through the medication round together.
  next: Keep it open with this plan
  until: 2027-01-08
  tell: Yes, in the words below
  told: On Monday a dose came early and was not written down.
bot to sam:
  | You said that what the person may do should be put on hold. No gate allows them anything right now, so there is nothing to put on hold.
bot edits for sam:
  | A concern needs you
  | You are looking after this concern until Friday, January 8, 5:00 PM CST. There is a plan.
  | [Decide] [Reassign] [Call next]

sam clicks "Decide" on "concern"
bot opens for sam: What will be done

sam sends the form
  next: Close it
  cause: Knowledge
  scope: Stays as it is
  feedback: Thank you, it is taken care of.
bot to leo:
  | The concern you raised on Monday, January 4, 9:00 PM CST was worked on and closed with a plan. Thank you for speaking up. If you see it again, please raise it again.
  | Thank you, it is taken care of.
bot edits for sam:
  | Closed: this case needs nothing more.

on 2027-01-05 12:00 America/Chicago
at Tue 2027-01-05 07:00
bot to mia:
  | About your practice
  | A concern was raised that has to do with your practice. It is closed. In the words of the people who looked into it:
  | On Monday a dose came early and was not written down.
  | What you may do is decided only at your gates, and you hear of it there. If you want to say something about this, please talk to your supervisor.
  | You are not told who raised it, and please do not try to find out.
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

the record holds
