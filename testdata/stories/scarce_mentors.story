# Three mentees, two places. The round matches as many as it can, says who stays and why, and
# what one more place would change.

cast
  carla is coordinator
  ana is mentee, hired 2027-01-04, in America/Chicago, at Oak House
  ben is mentee, hired 2027-01-04, in America/Chicago, at Elm House
  cleo is mentee, hired 2027-01-04, in America/Chicago, at Oak House
  leo is mentor, in America/Chicago, at Oak House
  nia is mentor, in America/Chicago, at Elm House

on 2027-01-04 08:30 America/Chicago
bot to ana:
  | Hi Ana, welcome to Mentoring program.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to ben:
  | Hi Ben, welcome to Mentoring program.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to cleo:
  | Hi Cleo, welcome to Mentoring program.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to leo:
  | Hi Leo, welcome to Mentoring program.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to nia:
  | Hi Nia, welcome to Mentoring program.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

ana clicks "Start"
bot opens for ana: Your intake

ana sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  example: I wrote my first crisis note last week.
  hopes: Notes that stand alone.
  languages: English
  times: Weekday mornings
bot to ana:
  | Thank you, your answers are saved. Next, your program coordinator looks for a mentor who is strong in your growth area.
  | The choice is yours: nobody is matched with you until you accept.
  | [Change my answers]

leo types /mentor intake
bot opens for leo: Your intake

leo sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 5 I could teach it
  places: 1
  hopes: I like to see people grow.
  languages: English
  times: Weekday mornings
bot to leo:
  | Thank you, your answers are saved. You hear from us when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | [Change my answers]

nia types /mentor intake
bot opens for nia: Your intake

nia sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 4 Alone
  places: 1
  hopes: I learned it the hard way.
  languages: English
  times: Weekday mornings
bot to nia:
  | Thank you, your answers are saved. You hear from us when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | [Change my answers]

after 15 days
at Mon 2027-01-04 09:00
bot to ana:
  | Your gate Works alongside is due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your supervisor and your mentor get this reminder too.
bot to ben:
  | Your gate Works alongside is due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your supervisor and your mentor get this reminder too.
bot to cleo:
  | Your gate Works alongside is due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your supervisor and your mentor get this reminder too.
at Fri 2027-01-08 09:00
bot to ana:
  | Your gate Ready to start is due on January 9, 2027. Still missing: Work sample (2).
  | Your supervisor and your mentor get this reminder too.
bot to ben:
  | Your gate Ready to start is due on January 9, 2027. Still missing: Work sample (2).
  | Your supervisor and your mentor get this reminder too.
bot to cleo:
  | Your gate Ready to start is due on January 9, 2027. Still missing: Work sample (2).
  | Your supervisor and your mentor get this reminder too.
at Mon 2027-01-11 07:00
bot to carla:
  | A gate is overdue
  | Ana's gate Ready to start was due on January 9, 2027. Until someone decides, nothing changes in what Ana may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Recuse]
  | Only you see this. If nobody acts, the next level is told.
bot to carla:
  | A gate is overdue
  | Cleo's gate Ready to start was due on January 9, 2027. Until someone decides, nothing changes in what Cleo may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Recuse]
  | Only you see this. If nobody acts, the next level is told.
bot to carla:
  | A gate is overdue
  | Ben's gate Ready to start was due on January 9, 2027. Until someone decides, nothing changes in what Ben may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Recuse]
  | Only you see this. If nobody acts, the next level is told.
at Mon 2027-01-11 09:00
bot to ana:
  | Your gate Works alongside is due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your supervisor and your mentor get this reminder too.
bot to ben:
  | Your gate Works alongside is due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your supervisor and your mentor get this reminder too.
bot to cleo:
  | Your gate Works alongside is due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your supervisor and your mentor get this reminder too.
at Mon 2027-01-18 07:00
bot to ana:
  | Your gate Works alongside is due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your supervisor and your mentor get this reminder too.
bot to ben:
  | Your gate Works alongside is due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your supervisor and your mentor get this reminder too.
bot to cleo:
  | Your gate Works alongside is due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your supervisor and your mentor get this reminder too.
at Mon 2027-01-18 09:00
bot to ana:
  | Your gate Works with a supervisor at hand is due on February 1, 2027. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3).
  | Your supervisor and your mentor get this reminder too.
bot to ben:
  | Your gate Works with a supervisor at hand is due on February 1, 2027. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3).
  | Your supervisor and your mentor get this reminder too.
bot to cleo:
  | Your gate Works with a supervisor at hand is due on February 1, 2027. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3).
  | Your supervisor and your mentor get this reminder too.

ben clicks "Start"
bot opens for ben: Your intake

ben sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  example: I have read ten notes and written two.
  hopes: A second pair of eyes.
  languages: English
  times: Weekday mornings
bot to ben:
  | Thank you, your answers are saved. Next, your program coordinator looks for a mentor who is strong in your growth area.
  | The choice is yours: nobody is matched with you until you accept.
  | [Change my answers]

cleo clicks "Start"
bot opens for cleo: Your intake

cleo sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  example: I wrote one note with help.
  hopes: To be sure of my notes.
  languages: English
  times: Weekday mornings
bot to cleo:
  | Thank you, your answers are saved. Next, your program coordinator looks for a mentor who is strong in your growth area.
  | The choice is yours: nobody is matched with you until you accept.
  | [Change my answers]

carla types /mentor match
bot answers carla:
  | This is a preview. Nobody has been told.
  | - Ana with Leo (590 of 1000): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; the same site; 2 weeks of waiting
  | - Ben with Nia (510 of 1000): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; the same site
  | - Cleo stays on the list: no mentor who is strong in Crisis documentation has a free place
  | - One more mentor place in Crisis documentation would let one more person be matched
  | [Release] [Discard]
