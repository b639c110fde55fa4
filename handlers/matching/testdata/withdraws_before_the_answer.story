# Leo withdraws, and then pauses, while what was proposed is not answered yet: Mia reads at once whether there is somebody else.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  zoe is mentor

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

leo types /mentor withdraw
bot to carla:
  | 1 proposal ended because somebody paused, withdrew or left. Proposed at once:
  | - Mia with Zoe
  | [Preview a round]
bot to mia:
  | Zoe could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot edits for mia:
  | This proposal did not work out. There is a new proposal for you below.
bot to leo:
  | You are off the list, and nobody is proposed to you. Your answers are kept, and so is your place if you come back.
  | [Undo]
bot edits for leo:
  | You paused or withdrew, so this proposal is not open anymore.
bot to zoe:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

leo types /mentor withdraw
bot answers leo:
  | This is already done, so there is nothing left for you to do here. Thank you!

mia clicks "Ask a question"
bot opens for mia: Before you decide

mia sends the form
  question: When do you usually have time?
bot to mia:
  | Zoe has your message. The time to decide stands still until Zoe answers, at the latest until Thursday, January 7, 9:00 AM CST.
bot to zoe:
  | Mia writes to you before deciding:
  | When do you usually have time?
  | [Answer]

zoe types /mentor pause 2027-01-10
bot to carla:
  | 1 proposal ended because somebody paused, withdrew or left.
  | [Preview a round]
bot edits for mia:
  | This proposal did not work out. You are first in line for the next round.
bot to zoe:
  | You are on pause until January 10, 2027. Until then, nobody is proposed to you.
  | [I am back]
bot edits for zoe:
  | Mia writes to you before deciding:
  | When do you usually have time?
  | There is nothing left to answer here.
bot edits for zoe:
  | You paused or withdrew, so this proposal is not open anymore.

leo clicks "Undo"
bot to carla:
  | Proposed after the round, because somebody joined or a place became free:
  | - Mia with Leo
bot to mia:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot answers leo:
  | Welcome back. You are on the list again, in the place you had.
bot to leo:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

leo clicks "Undo"
bot answers leo:
  | This is already done, so there is nothing left for you to do here. Thank you!

after 2 hours

mia types /mentor pause 2027-01-11
bot to carla:
  | 1 proposal ended because somebody paused, withdrew or left.
  | [Preview a round]
bot to mia:
  | You are on pause until January 11, 2027. Until then, nobody is proposed to you.
  | [I am back]
bot edits for mia:
  | You paused or withdrew, so this proposal is not open anymore.
bot edits for leo:
  | This proposal did not work out. Your place stays free for another mentee.

mia clicks "I am back"
bot to carla:
  | Proposed after the round, because somebody joined or a place became free:
  | - Mia with Leo
bot answers mia:
  | Welcome back. You are on the list again, in the place you had.
bot to mia:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 11:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 11:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

after 2 hours

the record holds
