# Three mentees, two places: the odd one out shares one as a trio, because the mentor said that this is fine.

cast
  carla is coordinator
  ana is mentee
  ben is mentee
  cleo is mentee
  leo is mentor

on 2027-01-04 09:00 America/Chicago
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

ana types /mentor intake
bot opens for ana: Your intake

ana sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  languages: English
  times: Weekday mornings
bot edits for ana:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

after 1 day

ben types /mentor intake
bot opens for ben: Your intake

ben sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  languages: English
  times: Weekday mornings
bot edits for ben:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

after 1 day

cleo types /mentor intake
bot opens for cleo: Your intake

cleo sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  languages: English
  times: Weekday mornings
bot edits for cleo:
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

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Cleo stays on the list: no mentor who is strong in Crisis documentation has a free place
  | - Ana with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee
  | - Ben with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee
  | - One more mentor place in Crisis documentation would let one more person be matched
  | 2 of 3 matched. How well they fit: 403 points on average, 403 for Ana, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

leo clicks "What I offer"
bot opens for leo: What I offer

leo sends the form
  trio: A second mentee may share a place, as a trio
bot to leo:
  | Saved. There is more, if you like:
  | [What I offer] [My work and goals] [How I like to work]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Ana with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee
  | - Ben with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee
  | - Cleo with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee; shares the place with Ana, as a trio
  | 3 of 3 matched. How well they fit: 403 points on average, 403 for Ana, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]
bot edits for carla:
  | An older preview
  | - Cleo stays on the list: no mentor who is strong in Crisis documentation has a free place
  | - Ana with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee
  | - Ben with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee
  | - One more mentor place in Crisis documentation would let one more person be matched
  | 2 of 3 matched. How well they fit: 403 points on average, 403 for Ana, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla started a newer preview. This one does not count anymore.

carla clicks "Release"
bot answers carla:
  | Released: 3 pairs. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Ana with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee
  | - Ben with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee
  | - Cleo with Leo (403 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee; shares the place with Ana, as a trio
  | 3 of 3 matched. How well they fit: 403 points on average, 403 for Ana, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to ana:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee.
  | Please answer by: Monday, January 11, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to ben:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee.
  | Please answer by: Monday, January 11, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to cleo:
  | Leo could be your mentor for Crisis documentation. You would meet as three, together with Ana, so that nobody has to wait.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee.
  | Please answer by: Monday, January 11, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Ana is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee.
  | Please answer by: Monday, January 11, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Ben is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee.
  | Please answer by: Monday, January 11, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Cleo is looking for a mentor for Crisis documentation, and you could be the one. It would be a trio with Ana: you said that a second mentee may share a place.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee.
  | Please answer by: Monday, January 11, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

leo clicks "Accept" on "trio"
bot edits for leo:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

cleo clicks "Accept"
bot to ana:
  | Cleo joins you and Leo: you are a trio. If you would rather meet without another mentee, ask for it privately.
  | [Something should change]
bot to cleo:
  | Objective sheet
  | Cleo with Leo, January 6, 2027 to April 6, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Friday, January 8.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week, a few steps ahead, not too far apart and room for another mentee.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for cleo:
  | You and Leo are a pair now. Leo is your mentor for Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]
bot to leo:
  | Objective sheet
  | Cleo with Leo, January 6, 2027 to April 6, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Friday, January 8.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week, a few steps ahead, not too far apart and room for another mentee.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for leo:
  | You and Cleo are a pair now. You support Cleo in Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Cleo brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Cleo may do
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | Ana is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee.
  | Please answer by: Monday, January 11, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
  | Ben is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; room for another mentee.
  | Please answer by: Monday, January 11, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | You have been Cleo's mentor for Crisis documentation since January 6, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Cleo brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Cleo may do
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | Your objective sheet with Cleo is ready for you to read.
  | [Open the sheet]
  | You and Cleo have no SMART goal yet. Start with one.
  | [Write a goal]
  | Your people
  | Places for mentees: 2 of 3 free.
  | [Change my answers] [What I offer]
  | Next dates
  | No session with Cleo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

ana clicks "Accept"
bot edits for ana:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

leo clicks "Accept" on "Ana"
bot to ana:
  | Objective sheet
  | Ana with Leo, January 6, 2027 to April 6, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Friday, January 8.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week, a few steps ahead, not too far apart and room for another mentee.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for ana:
  | You and Leo are a pair now. Leo is your mentor for Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]
bot to leo:
  | Objective sheet
  | Ana with Leo, January 6, 2027 to April 6, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Friday, January 8.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week, a few steps ahead, not too far apart and room for another mentee.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for leo:
  | You and Ana are a pair now. You support Ana in Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Ana brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Ana may do
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]

ben clicks "Accept"
bot edits for ben:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

leo clicks "Accept" on "Ben"
bot to ben:
  | Objective sheet
  | Ben with Leo, January 6, 2027 to April 6, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Friday, January 8.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week, a few steps ahead, not too far apart and room for another mentee.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for ben:
  | You and Leo are a pair now. Leo is your mentor for Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]
bot to leo:
  | Objective sheet
  | Ben with Leo, January 6, 2027 to April 6, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Friday, January 8.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week, a few steps ahead, not too far apart and room for another mentee.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for leo:
  | You and Ben are a pair now. You support Ben in Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Ben brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Ben may do
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]

leo types /mentor intake
bot opens for leo: Your intake

leo sends the form
  agree: I want to mentor on these terms
  places: 2
bot asks leo again:
  | places: You have 3 mentees now. Please choose at least 3. To have fewer, please talk to the people who look after the program.

the record holds
