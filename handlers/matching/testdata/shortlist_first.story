# The coordinator lets mentees rank before the round. What they say counts, and they need not answer.

cast
  carla is coordinator
  mia is mentee
  noa is mentee
  leo is mentor, at Oak House
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
  times: Weekday mornings
bot edits for mia:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

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
  times: Weekday mornings
bot edits for max:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | - Noa with Max (325 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | 2 of 2 matched. How well they fit: 349 points on average, 325 for Noa, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Let them rank first"
bot answers carla:
  | 2 mentees have a shortlist now. Preview a round again when they have had some time; what they say counts in it.
bot to mia:
  | These mentors could be yours. You can rank them, and it counts in the round. You do not have to: if you do not, we propose whoever fits best.
  | - Leo: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | - Max: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | [Rank them]
  | Only you and the program see your order. The mentors do not.
bot to noa:
  | These mentors could be yours. You can rank them, and it counts in the round. You do not have to: if you do not, we propose whoever fits best.
  | - Leo: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | - Max: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | [Rank them]
  | Only you and the program see your order. The mentors do not.

carla clicks "Let them rank first"
bot answers carla:
  | 2 mentees have a shortlist now. Preview a round again when they have had some time; what they say counts in it.

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
  | - Leo: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | - Max: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | Your order is in a newer message.

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Max (405 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; the mentee's choice number 1
  | - Noa with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | 2 of 2 matched. How well they fit: 389 points on average, 373 for Noa, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]
bot edits for carla:
  | An older preview
  | - Mia with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | - Noa with Max (325 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | 2 of 2 matched. How well they fit: 349 points on average, 325 for Noa, the lowest. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla started a newer preview. This one does not count anymore.
