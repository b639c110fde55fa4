# Nobody coordinates: who leads the program owns what no mentor took, and asks one by name.

cast
  rita is leader
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
bot to rita:
  | Mia asked for a flash session on A care plan with three authors (Crisis documentation) 4 hours ago, and no mentor has taken it. It is yours until one does.
  | [Ask a mentor]
bot to mia:
  | No mentor has taken A care plan with three authors yet. The people who look after the program look for one now.

rita looks at home
home of rita:
  | Your mentoring
  | To do
  | Mia asked for a flash session on A care plan with three authors (Crisis documentation) 5 hours ago, and no mentor has taken it. It is yours until one does.
  | [Ask a mentor]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

rita chooses "Rosa" in "Ask a mentor"
bot answers rita:
  | Rosa is asked to host A care plan with three authors.
bot to rosa:
  | Mia asks for 15 minutes on A care plan with three authors (Crisis documentation), and you are strong in it. Choose a time, and you host it. Others may join.
  | [I will host it]
  | The first mentor to say yes hosts it. You do not have to answer.
