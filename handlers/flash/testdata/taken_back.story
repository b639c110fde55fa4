# Nobody has answered Mia, and she takes her question back: the mentors and the coordinator who were asked read so, and the channel never hears of it. The next one she leaves behind.

cast
  carla is coordinator
  leo is mentor
  mia is mentee
  ana is mentee
  #help-desk is a channel of leo, mia
  leo mentors ana

on 2027-01-05 10:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

mia in #help-desk types /mentor flash Missed-dose reporting
bot opens for mia: Ask for a session

mia sends the form
  competency: Crisis documentation
bot to leo:
  | Mia asks for 15 minutes on Missed-dose reporting (Crisis documentation), and you are strong in it. Choose a time, and you host it. Others may join.
  | [I will host it]
  | The first mentor to say yes hosts it. You do not have to answer.
bot to mia:
  | You asked for a flash session on Missed-dose reporting. 1 mentor is asked now; the first to say yes hosts it. I tell you either way.
  | [Take it back]

after 5 hours
at Tue 2027-01-05 14:00
bot to carla:
  | Mia asked for a flash session on Missed-dose reporting (Crisis documentation) 4 hours ago, and no mentor has taken it. It is yours until one does.
  | [Ask a mentor]
bot to mia:
  | No mentor has taken Missed-dose reporting yet. The people who look after the program look for one now.

mia clicks "Take it back"
bot edits for carla:
  | Missed-dose reporting is not needed anymore. Thank you; nothing is left to do.
bot edits for leo:
  | Missed-dose reporting is not needed anymore. Thank you; nothing is left to do.
bot edits for mia:
  | You took back your question about Missed-dose reporting. Whoever was asked reads that it is not needed anymore.

mia in #help-desk types /mentor flash A note for the family
bot opens for mia: Ask for a session

mia sends the form
  competency: Crisis documentation
bot to leo:
  | Mia asks for 15 minutes on A note for the family (Crisis documentation), and you are strong in it. Choose a time, and you host it. Others may join.
  | [I will host it]
  | The first mentor to say yes hosts it. You do not have to answer.
bot to mia:
  | You asked for a flash session on A note for the family. 1 mentor is asked now; the first to say yes hosts it. I tell you either way.
  | [Take it back]

mia leaves
bot to carla:
  | Mia has left and is not asked for anything anymore. Open cases continue without them.
bot edits for leo:
  | A note for the family is not needed anymore. Thank you; nothing is left to do.

after 5 hours
