# Vera has a notice of a concern, and a newer one waits for her morning, when Gus hands the concern to Hana. The buttons that Vera has go at once.

cast
  mia is mentee
  leo is mentor
  gus is governance
  hana is governance
  vera is governance

on 2027-01-04 12:00 America/Chicago
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
  facts: The log was not signed for a week.
  about: @mia
bot to leo:
  | Thank you. Your concern is with someone who must act on it during working hours.
  | If it gets worse, call 911.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to gus:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 12:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to hana:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 12:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to vera:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 12:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

on 2027-01-04 20:30 America/Chicago

gus clicks "Call next"
bot answers gus:
  | The next level is called now. You are still asked too.

gus clicks "Reassign"
bot opens for gus: Reassign

gus sends the form
  to: Hana
bot to gus:
  | This concern was reassigned. If nobody acts by Tuesday, January 5, 11:00 AM CST, the next level is told.
bot edits for gus:
  | This concern was reassigned. If nobody acts by Tuesday, January 5, 11:00 AM CST, the next level is told.
bot edits for vera:
  | This concern was reassigned. If nobody acts by Tuesday, January 5, 11:00 AM CST, the next level is told.

on 2027-01-05 08:00 America/Chicago
at Tue 2027-01-05 07:00
bot to hana:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 12:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to vera:
  | This concern was reassigned. If nobody acts by Tuesday, January 5, 11:00 AM CST, the next level is told.

the record holds
