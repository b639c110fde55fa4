# The coordinator asks why two are no pair, and puts a pair of their own choice into the preview, with the reason.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  noa is mentee
  sam is supervisor, mentor
  leo is mentor
  max is mentor

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
bot to sam:
  | Hi Sam, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
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
  level: 3 Mostly alone
  languages: English
  times: Weekday mornings
bot edits for mia:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

after 8 days
at Mon 2027-01-04 10:00
bot to sam:
  | Mia told us what they bring and where they want to grow. Please rate the same areas, and pick one to three growth areas. It takes about two minutes.
  | [Rate]
  | You see their own ratings once you have given yours. Then you both see both ratings.
at Wed 2027-01-06 09:15
bot to sam:
  | Please rate Mia's areas: your ratings are still missing. What the two of you say shows where a mentor can help most.
  | [Rate]
  | If the ratings stay open, the next level is told.
at Mon 2027-01-11 09:15
bot to sam:
  | Mia's areas still have to be rated by a supervisor. The time for it ended on January 11, 2027. The ratings show where a mentor can help most.
  | [Acknowledge] [Rate] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

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

max types /mentor intake
bot opens for max: Your intake

max sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 4 Alone
  places: 1
  languages: English
  times: Nights
bot edits for max:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

sam types /mentor intake
bot opens for sam: Your intake

sam sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 5 I could teach it
  places: 1
  languages: English
  times: Weekday mornings
bot edits for sam:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Leo (383 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; 1 week of waiting
  | - Noa with Sam (293 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week
  | 2 of 2 matched. How well they fit: 338 points on average, 293 for Noa, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla types /mentor match why @mia
bot answers carla:
  | Please name the mentee, then the mentor: /mentor match why @mentee @mentor.

carla types /mentor match why @mia @sam
bot answers carla:
  | Mia and Sam may not be a pair: the mentor supervises the mentee.

carla types /mentor match why @mia @leo
bot answers carla:
  | Mia with Leo is part of the best round as it is now.

carla types /mentor match why @mia @max
bot answers carla:
  | Mia with Max is possible, with 282 points. Altogether it would cost 101.

carla types /mentor match why @noa @leo
bot answers carla:
  | Noa with Leo is possible, with 293 points. Altogether it would cost 101.
  | - Mia would go to Max

carla types /mentor match pair @noa @leo
bot answers carla:
  | Please write why, in a sentence: /mentor match pair @mentee @mentor REASON. The reason is kept on file with the pair.

carla types /mentor match pair @mia @sam they know each other well
bot answers carla:
  | Mia and Sam may not be a pair: the mentor supervises the mentee.

carla types /mentor match pair @noa @leo They worked together at Elm House and asked for it.
bot to carla:
  | Preview: nobody has been told
  | - Mia with Max (282 points): self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart; 1 week of waiting
  | - Noa with Leo (293 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; your choice: They worked together at Elm House and asked for it.
  | 2 of 2 matched. How well they fit: 287 points on average, 282 for Mia, the lowest. This is the best round with your choices: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]
bot edits for carla:
  | An older preview
  | - Mia with Leo (383 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; 1 week of waiting
  | - Noa with Sam (293 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week
  | 2 of 2 matched. How well they fit: 338 points on average, 293 for Noa, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla started a newer preview. This one does not count anymore.

carla clicks "Release"
bot answers carla:
  | Released: 2 pairs. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Mia with Max (282 points): self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart; 1 week of waiting
  | - Noa with Leo (293 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; your choice: They worked together at Elm House and asked for it.
  | 2 of 2 matched. How well they fit: 287 points on average, 282 for Mia, the lowest. This is the best round with your choices: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to mia:
  | Max could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart; 1 week of waiting.
  | Please answer by: Friday, January 15, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to noa:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week.
  | Please answer by: Friday, January 15, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Noa is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week.
  | Please answer by: Friday, January 15, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to max:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart; 1 week of waiting.
  | Please answer by: Friday, January 15, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
