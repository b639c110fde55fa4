# The program asks its mentors for training, and none has any. The round says so, and the coordinator sees whom to train.

cast
  carla is coordinator
  rita is coordinator, speaks es
  mia is mentee
  noa is mentee
  leo is mentor
  ida is mentor
  the program sets training_months: 12

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
bot to ida:
  | Hi Ida, welcome to Cairn Mentoring.
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

after 10 minutes

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

leo types /mentor intake
bot opens for leo: Your intake

leo sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 5 I could teach it
  places: 2
  languages: English
  times: Weekday mornings
bot edits for leo:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

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

carla types /mentor match
bot answers carla:
  | There is no pair to propose right now.
  | - Mia stays on the list: no trained mentor for Crisis documentation has capacity; mentor training is not on file, or too old
  | - Noa stays on the list: no trained mentor for Crisis documentation has capacity; mentor training is not on file, or too old
  | - One more mentor place in Crisis documentation would let one more person be matched, and 2 more places 2 people
  | - Ida and Leo could take somebody who is waiting, if they had a current mentor training on file

rita types /mentor match
bot answers rita:
  | Por ahora no hay ninguna pareja de mentoría que proponer.
  | - Mia sigue en la lista: ningún mentor con capacitación vigente para Documentación de crisis tiene lugar; la capacitación de mentores no está registrada, o ya venció
  | - Noa sigue en la lista: ningún mentor con capacitación vigente para Documentación de crisis tiene lugar; la capacitación de mentores no está registrada, o ya venció
  | - Un lugar más de mentoría en Documentación de crisis permitiría emparejar a una persona más, y 2 lugares más a 2 personas
  | - Con una capacitación de mentores vigente podrían recibir a quien espera: Ida y Leo

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | You have been on the list for a mentor since January 4, 2027. Only program coordinators see the list.
  | [Change my answers] [Rate my skills] [My work and goals]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

ida clicks "What I offer"
bot opens for ida: What I offer

ida sends the form
  trained_on: 2025-11-01
bot to ida:
  | Saved. There is more, if you like:
  | [My work and goals] [How I like to work]

carla types /mentor match
bot answers carla:
  | There is no pair to propose right now.
  | - Mia stays on the list: no trained mentor for Crisis documentation has capacity; mentor training is not on file, or too old
  | - Noa stays on the list: no trained mentor for Crisis documentation has capacity; mentor training is not on file, or too old
  | - One more mentor place in Crisis documentation would let one more person be matched, and 2 more places 2 people
  | - Ida and Leo could take somebody who is waiting, if they had a current mentor training on file

leo clicks "What I offer"
bot opens for leo: What I offer

leo sends the form
  trained_on: 2026-11-01
bot to leo:
  | Saved. There is more, if you like:
  | [My work and goals] [How I like to work]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee
  | - Noa with Leo (323 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; room for another mentee
  | 2 of 2 matched. How well they fit: 363 points on average, 323 for Noa, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 2 pairs. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Mia with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee
  | - Noa with Leo (323 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; room for another mentee
  | 2 of 2 matched. How well they fit: 363 points on average, 323 for Noa, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to mia:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee.
  | Please answer by: Thursday, January 7, 9:10 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to noa:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; room for another mentee.
  | Please answer by: Thursday, January 7, 9:10 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee.
  | Please answer by: Thursday, January 7, 9:10 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Noa is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; room for another mentee.
  | Please answer by: Thursday, January 7, 9:10 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
