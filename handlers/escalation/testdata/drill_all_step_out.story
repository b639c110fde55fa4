# Whoever is called last in a drill steps out as well: that ends it, and what they read says so.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor
  gus is governance

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

carla types /mentor drill
bot opens for carla: Start a drill

carla sends the form
  ladder: Critical concern
bot to carla:
  | [drill] The drill of Critical concern has begun. The people of the ladder are called as in a real case, with [drill] on every message. I tell you how it went.
bot to sam:
  | [drill] A concern needs you
  | [drill] This is practice of the ladder Critical concern. Nothing happened, and nobody is in danger. Press Acknowledge as you would in a real case. That ends the drill.
  | [Acknowledge] [Call next] [Recuse]
  | [drill] If nobody acknowledges it, the next level is called, as in a real case.

sam clicks "Recuse"
bot edits for sam:
  | [drill] You stepped out of this drill. Others are asked.
bot to gus:
  | [drill] A concern needs you
  | [drill] This is practice of the ladder Critical concern. Nothing happened, and nobody is in danger. Press Acknowledge as you would in a real case. That ends the drill.
  | [Acknowledge] [Call next] [Recuse]
  | [drill] If nobody acknowledges it, the next level is called, as in a real case.

after 15 minutes
at Mon 2027-01-04 09:10
bot to gus:
  | [drill] A concern needs you
  | [drill] This is practice of the ladder Critical concern. Nothing happened, and nobody is in danger. Press Acknowledge as you would in a real case. That ends the drill.
  | [Acknowledge] [Call next] [Recuse]
  | [drill] If nobody acknowledges it, the next level is called, as in a real case.

gus clicks "Recuse"
bot to carla:
  | [drill] The drill of Monday, January 4, 9:00 AM CST is over. Nobody acknowledged it in 15 minutes. 2 people were called.
bot edits for gus:
  | [drill] You stepped out of this drill. Nobody else is left to be asked, so it is over.
bot edits for gus:
  | [drill] You stepped out of this drill. Nobody else is left to be asked, so it is over.

after 2 days

the record holds
