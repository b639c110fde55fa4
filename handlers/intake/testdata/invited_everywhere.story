# The coordinator invites the mentors of all sites. Once she coordinates no more, the form and the button that she still has do nothing; nor does the intake of a side that somebody is not on anymore.

cast
  carla is coordinator, at Oak House
  dora is coordinator
  leo is mentor, at Oak House
  max is mentor, at Elm House
  ida is mentor, at Oak House

on 2027-01-04 09:00 America/Chicago
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

after 1 day

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

carla types /mentor invite
bot opens for carla: Invite people

carla sends the form
  side: Mentors
  site: All sites
  words: Come and join.
bot to carla:
  | 2 people are invited, each in their waking hours. Open the form again to see who joined.
  | [Who joined]
bot to leo:
  | Hi Leo, Carla invites you to Cairn Mentoring.
  | Come and join.
  | Your experience is what somebody else is looking for. Mentoring takes about an hour every two weeks for each mentee, and you say how many mentees you have time for.
  | It takes about three minutes to join, and joining is your choice.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to max:
  | Hi Max, Carla invites you to Cairn Mentoring.
  | Come and join.
  | Your experience is what somebody else is looking for. Mentoring takes about an hour every two weeks for each mentee, and you say how many mentees you have time for.
  | It takes about three minutes to join, and joining is your choice.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

max types /mentor intake
bot opens for max: Your intake

max sends the form
  agree: I want to mentor on these terms
  competency: Safety
  level: 4 Alone
  places: 1
  languages: English
  times: Weekday mornings
bot edits for max:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

leo types /mentor intake
bot opens for leo: Your intake

dora types /mentor invite
bot opens for dora: Invite people

carla clicks "Who joined"
bot opens for carla: Invite people

the import brings
  carla is supervisor, at Oak House
  leo is mentee, at Oak House

carla sends the form
  side: Mentors
  site: Oak House
  words: Once more.
bot asks carla again:
  | /mentor invite is for other roles. Type /mentor help to see what you can do. Your program coordinator, or whoever runs this bot, can change your roles.

carla clicks "Who joined"
bot answers carla:
  | This is up to the program coordinator. Whoever runs this bot can give somebody that role.

leo sends the form
  agree: I want to mentor on these terms
  competency: Safety
  level: 4 Alone
  places: 1
  languages: English
  times: Weekday mornings
bot asks leo again:
  | This form is for a role you do not have. Your program coordinator, or whoever runs this bot, can change your roles.

ida clicks "What I offer"
bot opens for ida: What I offer
