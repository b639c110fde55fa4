# Nobody takes what Mia asks for: the coordinator owns it until somebody does.

cast
  carla is coordinator
  leo is mentor
  rosa is mentor
  mia is mentee
  leo mentors mia

on 2027-01-05 10:00 America/Chicago
bot to rosa:
  | Hi Rosa, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

mia types /mentor flash
bot opens for mia: Ask for a session

mia sends the form
  topic: A care plan with three authors
  competency: Crisis documentation
bot to leo:
  | Mia asks for 15 minutes on A care plan with three authors (Crisis documentation), and you are strong in it. Choose a time, and you host it. Others may join.
  | [I will host it]
  | The first mentor to say yes hosts it. You do not have to answer.
bot to mia:
  | You asked for a flash session on A care plan with three authors. 1 mentor is asked now; the first to say yes hosts it. I tell you either way.
  | [Take it back]

after 5 hours
at Tue 2027-01-05 14:00
bot to carla:
  | Mia asked for a flash session on A care plan with three authors (Crisis documentation) 4 hours ago, and no mentor has taken it. It is yours until one does.
  | [Ask a mentor]
bot to mia:
  | No mentor has taken A care plan with three authors yet. The people who look after the program look for one now.

carla chooses "Rosa" in "Ask a mentor"
bot answers carla:
  | Rosa is asked to host A care plan with three authors.
bot to rosa:
  | Mia asks for 15 minutes on A care plan with three authors (Crisis documentation), and you are strong in it. Choose a time, and you host it. Others may join.
  | [I will host it]
  | The first mentor to say yes hosts it. You do not have to answer.

rosa chooses "Now" in "I will host it"
bot edits for carla:
  | Rosa hosts A care plan with three authors. Thank you; nothing is left to do.
bot edits for leo:
  | Rosa hosts A care plan with three authors. Thank you; nothing is left to do.
bot to rosa:
  | A care plan with three authors is announced in a new channel whose name begins with #mentoring-sessions. People join with the button there.
bot to rosa:
  | Flash session: A care plan with three authors · Tuesday, January 5, 3:00 PM CST · 15 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot edits for rosa:
  | Rosa, you host A care plan with three authors. Thank you. The message with Start is below.
bot to mia:
  | Rosa takes A care plan with three authors: Tuesday, January 5, 3:00 PM CST, 15 minutes. You have a place.
  | [Leave]
bot edits for mia:
  | You asked for a flash session on A care plan with three authors, and Rosa hosts it.
bot in #mentoring-sessions:
  | Flash session: A care plan with three authors
  | With Rosa · Tuesday, January 5, 3:00 PM CST · 15 minutes
  | It happens below the announcement.
  | Competency: Crisis documentation
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.
room #mentoring-sessions has carla, leo, rosa, mia

after 1 minute
