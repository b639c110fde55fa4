# Nobody acknowledges a drill: it ends when everybody was called, whoever started it reads so, and a button of it that is still there does nothing.

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
  ladder: Serious concern
bot to carla:
  | [drill] The drill of Serious concern has begun. The people of the ladder are called as in a real case, with [drill] on every message. I tell you how it went.
bot to sam:
  | [drill] A concern needs you
  | [drill] This is practice of the ladder Serious concern. Nothing happened, and nobody is in danger. Press Acknowledge as you would in a real case. That ends the drill.
  | [Acknowledge] [Call next] [Recuse]
  | [drill] If nobody acknowledges it, the next level is called, as in a real case.

after 3 days
at Mon 2027-01-04 09:30
bot to gus:
  | [drill] A concern needs you
  | [drill] This is practice of the ladder Serious concern. Nothing happened, and nobody is in danger. Press Acknowledge as you would in a real case. That ends the drill.
  | [Acknowledge] [Call next] [Recuse]
  | [drill] If nobody acknowledges it, the next level is called, as in a real case.
at Mon 2027-01-04 10:00
bot to sam:
  | [drill] A concern needs you
  | [drill] This is practice of the ladder Serious concern. Nothing happened, and nobody is in danger. Press Acknowledge as you would in a real case. That ends the drill.
  | [Acknowledge] [Call next] [Recuse]
  | [drill] If nobody acknowledges it, the next level is called, as in a real case.
at Mon 2027-01-04 10:30
bot to gus:
  | [drill] A concern needs you
  | [drill] This is practice of the ladder Serious concern. Nothing happened, and nobody is in danger. Press Acknowledge as you would in a real case. That ends the drill.
  | [Acknowledge] [Call next] [Recuse]
  | [drill] If nobody acknowledges it, the next level is called, as in a real case.
at Mon 2027-01-04 11:00
bot to carla:
  | [drill] The drill of Monday, January 4, 9:00 AM CST is over. Nobody acknowledged it in 2 hours. 2 people were called.
bot edits for sam:
  | [drill] The drill is over. Thank you.
bot edits for sam:
  | [drill] The drill is over. Thank you.
bot edits for gus:
  | [drill] The drill is over. Thank you.
bot edits for gus:
  | [drill] The drill is over. Thank you.

carla types /mentor drill
bot opens for carla: Start a drill

carla sends the form
  ladder: Overdue gate
bot to carla:
  | [drill] The drill of Overdue gate has begun. The people of the ladder are called as in a real case, with [drill] on every message. I tell you how it went.
bot to sam:
  | [drill] A concern needs you
  | [drill] This is practice of the ladder Overdue gate. Nothing happened, and nobody is in danger. Press Acknowledge as you would in a real case. That ends the drill.
  | [Acknowledge] [Call next] [Recuse]
  | [drill] If nobody acknowledges it, the next level is called, as in a real case.

after 20 days
at Mon 2027-01-11 07:00
bot to gus:
  | [drill] A concern needs you
  | [drill] This is practice of the ladder Overdue gate. Nothing happened, and nobody is in danger. Press Acknowledge as you would in a real case. That ends the drill.
  | [Acknowledge] [Call next] [Recuse]
  | [drill] If nobody acknowledges it, the next level is called, as in a real case.
at Tue 2027-01-12 07:00
bot to carla:
  | [drill] The drill of Thursday, January 7, 9:00 AM CST is over. Nobody acknowledged it in 5 days. 2 people were called.
bot edits for sam:
  | [drill] The drill is over. Thank you.
bot edits for gus:
  | [drill] The drill is over. Thank you.
