# A program proposes in rounds only: who joins later waits for the next one, whoever is free. Who loses a proposal of a round is proposed to somebody else at once.

cast
  the program sets rolling: false
  carla is coordinator
  mia is mentee
  noa is mentee
  leo is mentor
  ben is mentor

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to noa:
  | Hi Noa, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to ben:
  | Hi Ben, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

mia types /mentor intake
bot opens for mia: Your intake

mia sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  languages: English
  times: Weekday mornings
bot edits for mia:
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
  languages: English
  times: Weekday mornings
bot edits for leo:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 1 pair. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Mia with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to mia:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

noa types /mentor intake
bot opens for noa: Your intake

noa sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  languages: English
  times: Weekday mornings
bot edits for noa:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

ben types /mentor intake
bot opens for ben: Your intake

ben sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 5 I could teach it
  places: 1
  languages: English
  times: Weekday mornings
bot edits for ben:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

after 1 hour

noa types /mentor pause 2027-01-12
bot to noa:
  | You are on pause until January 12, 2027. Until then, nobody is proposed to you.
  | [I am back]

noa clicks "I am back"
bot answers noa:
  | Welcome back. You are on the list again, in the place you had.

after 1 hour

leo clicks "Decline"
bot to carla:
  | Mia and Leo were not paired. Proposed at once:
  | - Mia with Ben
  | [Preview a round]
bot to mia:
  | Ben could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 11:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot edits for mia:
  | This proposal did not work out. There is a new proposal for you below.
bot edits for leo:
  | You declined. Nobody is told that it was you.
bot to ben:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 11:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

noa looks at home
home of noa:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | You have been on the list for a mentor since January 4, 2027. Only program coordinators see the list.
  | [Change my answers] [Rate my skills] [My work and goals]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Noa with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 1 pair. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Noa with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to noa:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 11:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Noa is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 11:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
