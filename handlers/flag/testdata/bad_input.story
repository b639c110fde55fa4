# What cannot be: a concern about oneself, about somebody outside, a button that is too late or somebody else's.

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

mia types /mentor flag
bot opens for mia: Raise a concern

mia sends the form
  severity: A habit, a near miss, an unclear standard
  facts: I left a door open.
  about: @mia
bot asks mia again:
  | about: If it was something you did, please talk to your supervisor. That is the shortest way to help.

leo types /mentor flag
bot opens for leo: Raise a concern

leo sends the form
  severity: A habit, a near miss, an unclear standard
  facts: Somebody from the agency left a door open.
bot to leo:
  | Thank you. Your concern is with someone who looks at it within one working day.
  | If it gets worse, call 911.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to rita:
  | A concern needs you
  | A concern or near miss was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

sam types /mentor flags
bot answers sam:
  | /mentor flags is for other roles. Type /mentor help to see what you can do. Your program coordinator, or whoever runs this bot, can change your roles.

rita clicks "Decide" on "concern"
bot opens for rita: What will be done

rita sends the form
  next: Close it
bot asks rita again:
  | Please write what will be done about it.
  | cause: Please choose where it came from. That is what the program learns from.
  | feedback: Please write a word to whoever raised it, even a short one.

rita sends the form
  next: Close it
  plan: The agency is told.
bot asks rita again:
  | cause: Please choose where it came from. That is what the program learns from.
  | feedback: Please write a word to whoever raised it, even a short one.

rita sends the form
  next: Close it
  plan: The agency is told.
  cause: An unclear standard
bot asks rita again:
  | feedback: Please write a word to whoever raised it, even a short one.

rita sends the form
  next: Close it
  plan: The agency is told.
  cause: An unclear standard
  feedback: The agency has the rule now. Thank you.
bot to leo:
  | The concern you raised on Monday, January 4, 9:00 AM CST was worked on and closed with a plan. Thank you for speaking up. If you see it again, please raise it again.
  | The agency has the rule now. Thank you.
bot edits for rita:
  | Closed: this case needs nothing more.

mia types /mentor flag fl_nothing
bot answers mia:
  | I do not know this code. Please look at each letter and digit again. Nothing was put on file.

mia types /mentor flags
bot answers mia:
  | /mentor flags is for other roles. Type /mentor help to see what you can do. Your program coordinator, or whoever runs this bot, can change your roles.

gus types /mentor flags
bot answers gus:
  | Concerns: 0 open of the newest 1. 0 of the 1 are about somebody in their first 90 days.
  | - Severity 4, Monday, January 4, 9:00 AM CST: it was worked on and closed. Read 1 time.
  | [Show what happened]
  | Only the people who are asked about a concern read what was seen. Each time someone looks at what happened, that is put on file. Concerns that you are part of are not listed.

the record holds
