# Nobody has answered yet when a mentor joins with whom two mentees can have somebody instead of one: what was proposed changes, once, before anybody said yes.

cast
  carla is coordinator
  mia is mentee
  bo is mentee
  leo is mentor
  zoe is mentor

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to bo:
  | Hi Bo, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to zoe:
  | Hi Zoe, welcome to Cairn Mentoring.
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

after 1 hour

bo types /mentor intake
bot opens for bo: Your intake

bo sends the form
  agree: I want to take part on these terms
  competency: Safety
  level: 2 With help
  languages: English
  times: Weekday mornings
bot edits for bo:
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

leo clicks "What I offer"
bot opens for leo: What I offer

leo sends the form
  offers: Safety
  trained_on: 2026-11-10
  criteria: A year or more in my role | I want to do this
bot to leo:
  | Saved. There is more, if you like:
  | [My work and goals] [How I like to work]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Bo stays on the list: no mentor who is strong in Safety has a free place
  | - Mia with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | - One more mentor place in Crisis documentation would let one more person be matched
  | - One more mentor place in Safety would let one more person be matched
  | 1 of 2 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 1 pair. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Bo stays on the list: no mentor who is strong in Safety has a free place
  | - Mia with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | - One more mentor place in Crisis documentation would let one more person be matched
  | - One more mentor place in Safety would let one more person be matched
  | 1 of 2 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to mia:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 10:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to bo:
  | We looked for a mentor for you, and there is none yet: no mentor who is strong in Safety has a free place.
  | You go first in the next round, and you keep your place. Only program coordinators see the list.
  | [Change my answers]
bot to leo:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 10:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

after 1 day

zoe types /mentor intake
bot opens for zoe: Your intake

zoe sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 4 Alone
  places: 1
  languages: English
  times: Weekday mornings
bot edits for zoe:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

after 2 hours
at Tue 2027-01-05 10:15
bot to carla:
  | Proposed after the round, because somebody joined or a place became free:
  | - Mia with Zoe
  | - Bo with Leo
bot to mia:
  | Zoe could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Friday, January 8, 10:15 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot edits for mia:
  | This proposal is not open anymore: someone joined or became free, and more people can have a good match now. It is nobody's fault. There is a new proposal for you below.
bot to bo:
  | Leo could be your mentor for Safety.
  | Why: self-rated strength in Safety (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Friday, January 8, 10:15 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Bo is looking for a mentor for Safety, and you could be the one.
  | Why: self-rated strength in Safety (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Friday, January 8, 10:15 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot edits for leo:
  | This proposal is not open anymore: someone joined or became free, and more people can have a good match now. It is nobody's fault. There is a new proposal for you below.
bot to zoe:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Friday, January 8, 10:15 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | Bo is looking for a mentor for Safety, and you could be the one.
  | Why: self-rated strength in Safety (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Friday, January 8, 10:15 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
  | Your people
  | Places for mentees: 1 of 1 free.
  | [Change my answers] [What I offer]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Zoe could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Friday, January 8, 10:15 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo clicks "Accept"
bot edits for leo:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

bo clicks "Accept"
bot to bo:
  | Objective sheet
  | Bo with Leo, January 5, 2027 to April 5, 2027
  | - Safety: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Thursday, January 7.
  | Why this mentor: self-rated strength in Safety (no evidence on file yet), 1 shared time in the week and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for bo:
  | You and Leo are a pair now. Leo is your mentor for Safety.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]
bot to leo:
  | Objective sheet
  | Bo with Leo, January 5, 2027 to April 5, 2027
  | - Safety: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Thursday, January 7.
  | Why this mentor: self-rated strength in Safety (no evidence on file yet), 1 shared time in the week and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for leo:
  | You and Bo are a pair now. You support Bo in Safety.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Bo brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Bo may do
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]

mia clicks "Accept"
bot edits for mia:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

zoe clicks "Accept"
bot to mia:
  | Objective sheet
  | Mia with Zoe, January 5, 2027 to April 5, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Thursday, January 7.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for mia:
  | You and Zoe are a pair now. Zoe is your mentor for Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Zoe supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]
bot to zoe:
  | Objective sheet
  | Mia with Zoe, January 5, 2027 to April 5, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Thursday, January 7.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for zoe:
  | You and Mia are a pair now. You support Mia in Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]
