# Mia is a mentee and mentors others. What she clicks opens the side that it speaks of.

cast
  carla is coordinator
  mia is mentee, mentor, supervised by sam
  sam is supervisor

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow, as a mentee.
  | [Start as a mentee]
  | Tell Cairn Mentoring what you are strong in, and how many mentees you have time for, as a mentor.
  | [Start as a mentor]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia clicks "Start as a mentor"
bot opens for mia: Your intake

mia sends the form
  agree: I want to mentor on these terms
  competency: Safety
  level: 4 Alone
  places: 2
  languages: English
  times: Weekday mornings
bot edits for mia:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

mia clicks "Start as a mentee"
bot opens for mia: Your intake

mia sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  languages: English
  times: Weekday mornings
bot to mia:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

mia clicks "Change my answers" on "someone is looking for"
bot opens for mia: Your intake

mia sends the form
  agree: I want to mentor on these terms
  places: 1
bot to mia:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]
