# Gus keeps a concern for two weeks, and Hana, who raised it, is the only other one with an office. Sid supervises others and hears that it is on the review list: he can take it over.

cast
  mia is mentee
  sid is supervisor
  gus is governance
  hana is governance

on 2027-01-04 12:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

hana types /mentor flag
bot opens for hana: Raise a concern

hana sends the form
  severity: A step skipped again and again
  facts: The log was not signed for a week.
  about: @mia
bot to gus:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 12:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to hana:
  | Thank you. Your concern is with someone who must act on it during working hours.
  | If it gets worse, call 911.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.

gus clicks "Decide"
bot opens for gus: What will be done

gus sends the form
  next: Keep it open with this plan
  plan: Gus reads every log with Mia.
  until: 2027-01-25
bot edits for gus:
  | A concern needs you
  | You are looking after this concern until Monday, January 25, 5:00 PM CST. There is a plan.
  | [Decide] [Reassign] [Call next]

after 15 days
at Mon 2027-01-18 11:00
bot to sid:
  | A concern needs you
  | Gus is looking after this concern until Monday, January 25, 5:00 PM CST. There is a plan. It has been open for so long that it is on the review list.
  | [Decide] [Reassign] [Take over] [Call next]

sid clicks "Take over"
bot edits for sid:
  | A concern needs you
  | You are looking after this concern until Thursday, January 21, 12:00 PM CST. There is a plan. It has been open for so long that it is on the review list.
  | [Decide] [Reassign] [Call next]
bot edits for gus:
  | A concern needs you
  | Sid is looking after this concern until Thursday, January 21, 12:00 PM CST. There is a plan. It has been open for so long that it is on the review list.
  | [Decide] [Reassign] [Take over] [Call next]

the record holds
