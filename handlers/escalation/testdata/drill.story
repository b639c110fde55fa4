# A drill calls the people of a ladder, says so in every message, and leaves nothing behind.

cast
  carla is coordinator
  mia is mentee, supervised by sam
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

mia types /mentor drill
bot answers mia:
  | /mentor drill is for other roles. Type /mentor help to see what you can do. Your program coordinator, or whoever runs this bot, can change your roles.

carla types /mentor drill
bot opens for carla: Start a drill

carla sends the form
bot asks carla again:
  | Please complete this required field.

carla sends the form
  ladder: Critical concern
bot to carla:
  | [drill] The drill of Critical concern has begun. The people of the ladder are called as in a real case, with [drill] on every message. I tell you how it went.
bot to sam:
  | [drill] A concern needs you
  | [drill] This is practice of the ladder Critical concern. Nothing happened, and nobody is in danger. Press Acknowledge as you would in a real case. That ends the drill.
  | [Acknowledge] [Call next] [Recuse]
  | [drill] If nobody acknowledges it, the next level is called, as in a real case.

after 25 minutes
at Mon 2027-01-04 09:10
bot to rita:
  | [drill] A concern needs you
  | [drill] This is practice of the ladder Critical concern. Nothing happened, and nobody is in danger. Press Acknowledge as you would in a real case. That ends the drill.
  | [Acknowledge] [Call next] [Recuse]
  | [drill] If nobody acknowledges it, the next level is called, as in a real case.
at Mon 2027-01-04 09:20
bot to gus:
  | [drill] A concern needs you
  | [drill] This is practice of the ladder Critical concern. Nothing happened, and nobody is in danger. Press Acknowledge as you would in a real case. That ends the drill.
  | [Acknowledge] [Call next] [Recuse]
  | [drill] If nobody acknowledges it, the next level is called, as in a real case.
bot to hana:
  | [drill] A concern needs you
  | [drill] This is practice of the ladder Critical concern. Nothing happened, and nobody is in danger. Press Acknowledge as you would in a real case. That ends the drill.
  | [Acknowledge] [Call next] [Recuse]
  | [drill] If nobody acknowledges it, the next level is called, as in a real case.

gus clicks "Acknowledge"
bot to carla:
  | [drill] The drill of Monday, January 4, 9:00 AM CST is over. Gus acknowledged it after 25 minutes. 4 people were called.
bot edits for sam:
  | [drill] The drill is over. Thank you.
bot edits for rita:
  | [drill] The drill is over. Thank you.
bot edits for gus:
  | [drill] The drill is over. Thank you.
bot edits for hana:
  | [drill] The drill is over. Thank you.

after 2 hours

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the record holds
