# The last place goes to one. The other one is told at once, and is first in line.

cast
  carla is coordinator
  mia is mentee
  noa is mentee
  tom is mentee
  leo is mentor
  the program sets caseload: 2

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
bot to tom:
  | Hi Tom, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
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
  trio: A second mentee may share a place, as a trio
bot to leo:
  | Saved. There is more, if you like:
  | [What I offer] [My work and goals] [How I like to work]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | - Noa with Leo (293 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; shares the place with Mia, as a trio
  | 2 of 2 matched. How well they fit: 333 points on average, 293 for Noa, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 2 pairs. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Mia with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | - Noa with Leo (293 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; shares the place with Mia, as a trio
  | 2 of 2 matched. How well they fit: 333 points on average, 293 for Noa, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to mia:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:10 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to noa:
  | Leo could be your mentor for Crisis documentation. You would meet as three, together with Mia, so that nobody has to wait.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week.
  | Please answer by: Thursday, January 7, 9:10 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:10 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Noa is looking for a mentor for Crisis documentation, and you could be the one. It would be a trio with Mia: you said that a second mentee may share a place.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week.
  | Please answer by: Thursday, January 7, 9:10 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

leo clicks "Accept" on "Mia is looking"
bot edits for leo:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

leo clicks "Accept" on "Noa is looking"
bot edits for leo:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

leo types /mentor intake
bot opens for leo: Your intake

leo sends the form
  agree: I want to mentor on these terms
  places: 2
bot to leo:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

tom types /mentor intake
bot opens for tom: Your intake

tom sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  languages: English
  times: Weekday mornings
bot edits for tom:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

after 20 minutes
at Mon 2027-01-04 09:15
bot to carla:
  | Proposed after the round, because somebody joined or a place became free:
  | - Tom with Leo
bot to tom:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:15 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Tom is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:15 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

leo clicks "Accept" on "Tom"
bot edits for leo:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

mia clicks "Accept"
bot to mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for mia:
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
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for leo:
  | You and Mia are a pair now. You support Mia in Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]

tom clicks "Accept"
bot to tom:
  | Objective sheet
  | Tom with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for tom:
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
  | Tom with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for leo:
  | You and Tom are a pair now. You support Tom in Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Tom brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Tom may do
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]

noa clicks "Accept"
bot to carla:
  | Noa and Leo were not paired. Noa is first in line for the next round.
  | [Preview a round]
bot edits for noa:
  | The last place was taken a moment ago. You are first in line for the next round.
bot edits for leo:
  | Your last place was taken a moment ago, so this proposal ends. The mentee is first in line for the next round.

noa looks at home
home of noa:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | You have been on the list for a mentor since January 4, 2027. There is none yet: no mentor who is strong in Crisis documentation has a free place. You go first in the next round. Only program coordinators see the list.
  | [Change my answers] [Rate my skills] [My work and goals]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | You have been Mia's mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | Your objective sheet with Mia is ready for you to read.
  | [Open the sheet]
  | You and Mia have no SMART goal yet. Start with one.
  | [Write a goal]
  | You have been Tom's mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Tom brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Tom may do
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | Your objective sheet with Tom is ready for you to read.
  | [Open the sheet]
  | You and Tom have no SMART goal yet. Start with one.
  | [Write a goal]
  | Your people
  | Places for mentees: 0 of 2 free.
  | [Change my answers] [What I offer]
  | Next dates
  | No session with Tom is planned yet.
  | [Find a time]
  | No session with Mia is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | 1 mentee is waiting for a mentor. The longest wait began on January 4, 2027.
  | - Noa, since January 4, 2027: no mentor who is strong in Crisis documentation has a free place
  | [Preview a round]
  | Your people
  | 3 mentees: 2 with a mentor, 1 on the way to one.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the record holds
