# The coordinator invites the mentors of one site, and sees who joined.

cast
  carla is coordinator
  mia is mentee, at Oak House
  leo is mentor, at Oak House
  max is mentor, at Elm House
  ida is mentor, at Oak House

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
bot to max:
  | Hi Max, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to ida:
  | Hi Ida, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

ida types /mentor intake
bot opens for ida: Your intake

ida sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 5 I could teach it
  places: 1
  languages: English
  times: Weekday mornings
bot edits for ida:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

after 1 day

carla types /mentor invite
bot opens for carla: Invite people

carla sends the form
  side: Mentors
  site: Oak House
  words: Your notes are the ones we show to everybody.
bot to carla:
  | 1 person is invited, each in their waking hours. Open the form again to see who joined.
  | [Who joined]
bot to leo:
  | Hi Leo, Carla invites you to Cairn Mentoring.
  | Your notes are the ones we show to everybody.
  | Your experience is what somebody else is looking for. Mentoring takes about an hour every two weeks for each mentee, and you say how many mentees you have time for.
  | It takes about three minutes to join, and joining is your choice.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

leo clicks "Start"
bot opens for leo: Your intake

leo sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 5 I could teach it
  places: 1
  languages: English
  times: Nights
bot edits for leo:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

carla clicks "Who joined"
bot opens for carla: Invite people

carla sends the form
  side: Mentors
  site: Oak House
bot asks carla again:
  | site: There is nobody to invite: everybody there has told us already, or nobody holds the role.
