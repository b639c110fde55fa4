# Every quarter somebody is asked how it goes. What could tell who a person served is comes back, on the next form too.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  the program asks milestone_mentee
  the program sets days: [8]
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

on 2027-01-13 12:00 America/Chicago
at Tue 2027-01-12 10:00
bot to mia:
  | Quarterly review: a few taps and, if you like, a sentence or two. You can answer until Tuesday, January 26, 10:00 AM CST.
  | Is the objective met?
  | [Met] [Partly] [Not yet] [Answer] [Snooze]
  | The program coordinator sees it when you want a change. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia clicks "Answer" on "Quarterly"
bot opens for mia: Quarterly review

mia sends the form
  objective: Partly
  proof: Mr. Brantley asks for me now.
  next: Someone else, or an end
  unsafe: No
  liked: Leo was there when Mrs. Osgood shouted.
bot opens for mia: Quarterly review

mia sends the form
  proof: People ask for me now.
  liked: Leo was there when somebody shouted.
bot opens for mia: One more thing
bot edits for mia:
  | Quarterly review: thank you for your answers. You can change them until Tuesday, January 26, 10:00 AM CST.
  | [Change]

mia sends the form
  next_why: Mr. Brantley would rather have somebody else.
bot opens for mia: One more thing

mia sends the form
  next_why: I would like somebody closer by.

the record holds
