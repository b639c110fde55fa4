# An urgent concern without a name waits for no full hour, and its reporter is told what can be seen.

cast
  mia is mentee, supervised by sam
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

mia types /mentor flag
bot opens for mia: Raise a concern

mia sends the form
  severity: An unsafe act, a mistake with medication or restraint
  facts: A dose was given twice.
  name: Without my name
bot opens for mia: Your code
bot to rita:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
