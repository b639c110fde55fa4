# Mia changes her order, and Bo leaves his until it is too late: a shortlist has its button for as long as it counts.

cast
  carla is coordinator
  mia is mentee
  bo is mentee
  leo is mentor
  max is mentor

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
bot to max:
  | Hi Max, welcome to Cairn Mentoring.
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
  times: Weekday mornings | Weekday afternoons
bot edits for mia:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

bo types /mentor intake
bot opens for bo: Your intake

bo sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  languages: English
  times: Weekday mornings | Weekday evenings
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
  times: Weekday mornings | Weekday afternoons
bot edits for leo:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

max types /mentor intake
bot opens for max: Your intake

max sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 5 I could teach it
  places: 1
  languages: English
  times: Weekday mornings | Weekday evenings
bot edits for max:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Leo (426 points): self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart
  | - Bo with Max (426 points): self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart
  | 2 of 2 matched. How well they fit: 426 points on average, 426 for Mia, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Let them rank first"
bot answers carla:
  | 2 mentees have a shortlist now. Preview a round again when they have had some time; what they say counts in it.
bot to mia:
  | These mentors could be yours. You can rank them, and it counts in the round. You do not have to: if you do not, we propose whoever fits best.
  | - Leo: self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart
  | - Max: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | [Rank them]
  | Only you and the program see your order. The mentors do not.
bot to bo:
  | These mentors could be yours. You can rank them, and it counts in the round. You do not have to: if you do not, we propose whoever fits best.
  | - Max: self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart
  | - Leo: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | [Rank them]
  | Only you and the program see your order. The mentors do not.

mia clicks "Rank them"
bot opens for mia: Your order

mia sends the form
  choice1: Max
  choice2: Leo
bot to mia:
  | Your order is saved: Max, Leo. It counts in the next round.
  | [Change it]
bot edits for mia:
  | These mentors could be yours. You can rank them, and it counts in the round. You do not have to: if you do not, we propose whoever fits best.
  | - Leo: self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart
  | - Max: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | Your order is in a newer message.

mia clicks "Change it"
bot opens for mia: Your order

mia sends the form
  choice1: Leo
  choice2: Leo
bot to mia:
  | Your order is saved: Leo. It counts in the next round.
  | [Change it]
bot edits for mia:
  | Your order is saved: Max, Leo. It counts in the next round.
  | Your order is in a newer message.

mia clicks "Change it"
bot opens for mia: Your order

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Leo (506 points): self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart; the mentee's choice number 1
  | - Bo with Max (426 points): self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart
  | 2 of 2 matched. How well they fit: 466 points on average, 426 for Bo, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]
bot edits for carla:
  | An older preview
  | - Mia with Leo (426 points): self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart
  | - Bo with Max (426 points): self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart
  | 2 of 2 matched. How well they fit: 426 points on average, 426 for Mia, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla started a newer preview. This one does not count anymore.

bo clicks "Rank them"
bot opens for bo: Your order

carla types /mentor match pair @bo @max They asked for each other.
bot to carla:
  | Preview: nobody has been told
  | - Mia with Leo (506 points): self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart; the mentee's choice number 1
  | - Bo with Max (426 points): self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart; your choice: They asked for each other.
  | 2 of 2 matched. How well they fit: 466 points on average, 426 for Bo, the lowest. This is the best round with your choices: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]
bot edits for carla:
  | An older preview
  | - Mia with Leo (506 points): self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart; the mentee's choice number 1
  | - Bo with Max (426 points): self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart
  | 2 of 2 matched. How well they fit: 466 points on average, 426 for Bo, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla started a newer preview. This one does not count anymore.

carla clicks "Release"
bot answers carla:
  | Released: 2 pairs. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Mia with Leo (506 points): self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart; the mentee's choice number 1
  | - Bo with Max (426 points): self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart; your choice: They asked for each other.
  | 2 of 2 matched. How well they fit: 466 points on average, 426 for Bo, the lowest. This is the best round with your choices: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to mia:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart; the mentee's choice number 1.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot edits for mia:
  | Your order is saved: Leo. It counts in the next round.
  | There is a proposal for you now, so there is nothing left to rank here.
bot to bo:
  | Max could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot edits for bo:
  | These mentors could be yours. You can rank them, and it counts in the round. You do not have to: if you do not, we propose whoever fits best.
  | - Max: self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart
  | - Leo: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | There is a proposal for you now, so there is nothing left to rank here.
bot to leo:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart; the mentee's choice number 1.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to max:
  | Bo is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 2 shared times in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

bo sends the form
  choice1: Max
bot asks bo again:
  | There is nothing to rank right now. We tell you when there is somebody for you.

max clicks "Accept"
bot edits for max:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

bo clicks "Accept" on "could be your mentor"
bot to bo:
  | Objective sheet
  | Bo with Max, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 2 shared times in the week and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for bo:
  | You and Max are a pair now. Max is your mentor for Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Max supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]
bot to max:
  | Objective sheet
  | Bo with Max, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 2 shared times in the week and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for max:
  | You and Bo are a pair now. You support Bo in Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Bo brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Bo may do
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]

bo types /mentor withdraw
bot answers bo:
  | You have a mentor. To ask for a change in private, type /mentor rematch; to rest for a while, type /mentor pause.

mia types /mentor rematch
bot answers mia:
  | You have no mentor or mentee right now. If you are waiting for one, your home says why.
