# Nobody is strong in what Mia needs, in two rounds. She reads it once, and not again while nothing has changed.

cast
  carla is coordinator
  mia is mentee
  noa is mentee
  zoe is mentee
  leo is mentor

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
bot to zoe:
  | Hi Zoe, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

noa types /mentor intake
bot opens for noa: Your intake

noa sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 1 New to me
  languages: English
  times: Weekday mornings
bot edits for noa:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

mia types /mentor intake
bot opens for mia: Your intake

mia sends the form
  agree: I want to take part on these terms
  competency: Safety
  level: 3 Mostly alone
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
  | - Mia stays on the list: no mentor is strong in Safety yet
  | - Noa with Leo (293 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week
  | - One more mentor place in Safety would let one more person be matched
  | 1 of 2 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 1 pair. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Mia stays on the list: no mentor is strong in Safety yet
  | - Noa with Leo (293 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week
  | - One more mentor place in Safety would let one more person be matched
  | 1 of 2 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to mia:
  | We looked for a mentor for you, and there is none yet: no mentor is strong in Safety yet.
  | You go first in the next round, and you keep your place. Only program coordinators see the list.
  | [Change my answers]
bot to noa:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Noa is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

noa clicks "Decline"
bot to carla:
  | Noa and Leo were not paired. Noa is first in line for the next round.
  | [Preview a round]
bot edits for noa:
  | You declined. Nobody is told that it was you.
bot edits for leo:
  | This proposal did not work out. Your place stays free for another mentee.

after 1 hour

zoe types /mentor intake
bot opens for zoe: Your intake

zoe sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 1 New to me
  languages: English
  times: Weekday mornings
bot edits for zoe:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Noa stays on the list: each mentor who is strong in Crisis documentation was proposed before, and it did not work out
  | - Mia stays on the list: no mentor is strong in Safety yet
  | - Zoe with Leo (293 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week
  | - One more mentor place in Crisis documentation would let one more person be matched
  | - One more mentor place in Safety would let one more person be matched
  | 1 of 3 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 1 pair. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Noa stays on the list: each mentor who is strong in Crisis documentation was proposed before, and it did not work out
  | - Mia stays on the list: no mentor is strong in Safety yet
  | - Zoe with Leo (293 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week
  | - One more mentor place in Crisis documentation would let one more person be matched
  | - One more mentor place in Safety would let one more person be matched
  | 1 of 3 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to zoe:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week.
  | Please answer by: Thursday, January 7, 10:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Zoe is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week.
  | Please answer by: Thursday, January 7, 10:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | You have been on the list for a mentor since January 4, 2027. There is none yet: no mentor is strong in Safety yet. You go first in the next round. Only program coordinators see the list.
  | [Change my answers] [Rate my skills] [My work and goals]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
