# A concern that is planned anew again and again does not disappear: once it is two weeks old, governance hears of it, whoever keeps it.

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
bot to leo:
  | Thank you. Your concern is with someone who must act on it during working hours.
  | If it gets worse, call 911.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to sam:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

sam clicks "Decide"
bot opens for sam: What will be done

sam sends the form
  next: Keep it open with this plan
  plan: I talk the check through with the team on Thursday.
  until: 2027-01-15
bot edits for sam:
  | A concern needs you
  | You are looking after this concern until Friday, January 15, 5:00 PM CST. There is a plan.
  | [Decide] [Reassign] [Call next]

on 2027-01-14 09:00 America/Chicago

sam clicks "Decide"
bot opens for sam: What will be done

sam sends the form
  next: Keep it open with this plan
  plan: I talk the check through once more, at the end of the month.
  until: 2027-02-12
bot edits for sam:
  | A concern needs you
  | You are looking after this concern until Friday, February 12, 5:00 PM CST. There is a plan.
  | [Decide] [Reassign] [Call next]

on 2027-01-19 09:30 America/Chicago
at Mon 2027-01-18 08:00
bot to gus:
  | A concern needs you
  | Sam is looking after this concern until Friday, February 12, 5:00 PM CST. There is a plan. It has been open for so long that it is on the review list.
  | [Decide] [Reassign] [Take over] [Call next]
bot to hana:
  | A concern needs you
  | Sam is looking after this concern until Friday, February 12, 5:00 PM CST. There is a plan. It has been open for so long that it is on the review list.
  | [Decide] [Reassign] [Take over] [Call next]

gus types /mentor flags
bot answers gus:
  | Concerns: 1 open of the newest 1. 0 of the 1 are about somebody in their first 90 days.
  | - Severity 3, Monday, January 4, 9:00 AM CST: there is a plan, to be done by February 12, 2027. Read 2 times. On the review list.
  | [Show what happened]
  | Only the people who are asked about a concern read what was seen. Each time someone looks at what happened, that is put on file. Concerns that you are part of are not listed.

gus looks at home
home of gus:
  | Your mentoring
  | To do
  | A concern needs you
  | Sam is looking after this concern until Friday, February 12, 5:00 PM CST. There is a plan. It has been open for so long that it is on the review list.
  | Waiting for 15 days.
  | [Decide] [Reassign] [Take over] [Call next]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

on 2027-02-10 09:00 America/Chicago

sam clicks "Decide"
bot opens for sam: What will be done

sam sends the form
  next: Keep it open with this plan
  plan: I talk the check through in March.
  until: 2027-03-11
bot edits for sam:
  | A concern needs you
  | You are looking after this concern until Thursday, March 11, 5:00 PM CST. There is a plan. It has been open for so long that it is on the review list.
  | [Decide] [Reassign] [Call next]
bot edits for gus:
  | A concern needs you
  | Sam is looking after this concern until Thursday, March 11, 5:00 PM CST. There is a plan. It has been open for so long that it is on the review list.
  | [Decide] [Reassign] [Take over] [Call next]
bot edits for hana:
  | A concern needs you
  | Sam is looking after this concern until Thursday, March 11, 5:00 PM CST. There is a plan. It has been open for so long that it is on the review list.
  | [Decide] [Reassign] [Take over] [Call next]

gus types /mentor flags
bot answers gus:
  | Concerns: 1 open of the newest 1. 0 of the 1 are about somebody in their first 90 days.
  | - Severity 3, Monday, January 4, 9:00 AM CST: there is a plan, to be done by March 11, 2027. Read 3 times. On the review list.
  | [Show what happened]
  | Only the people who are asked about a concern read what was seen. Each time someone looks at what happened, that is put on file. Concerns that you are part of are not listed.

the record holds
