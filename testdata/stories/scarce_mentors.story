# Three mentees, two places. The round matches as many as it can, says who stays and why, and
# what one more place would change.

cast
  carla is coordinator
  ana is mentee, in America/Chicago, at Oak House
  ben is mentee, in America/Chicago, at Elm House
  cleo is mentee, in America/Chicago, at Oak House
  leo is mentor, in America/Chicago, at Oak House
  nia is mentor, in America/Chicago, at Elm House

on 2027-01-04 08:30 America/Chicago
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to ben:
  | Hi Ben, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to cleo:
  | Hi Cleo, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to nia:
  | Hi Nia, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

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
bot edits for ana:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

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
bot edits for leo:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

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
bot edits for nia:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

after 15 days

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
bot edits for ben:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

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
bot edits for cleo:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Cleo stays on the list: no mentor who is strong in Crisis documentation has a free place
  | - Ana with Leo (463 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; the same site; 2 weeks of waiting
  | - Ben with Nia (395 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; the same site
  | - One more mentor place in Crisis documentation would let one more person be matched
  | 2 of 3 matched. How well they fit: 429 points on average, 395 for Ben, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]
