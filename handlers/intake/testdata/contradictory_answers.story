# Answers that contradict each other are asked again, and nothing that was typed is lost.

cast
  carla is coordinator
  mia is mentee, mentor
  leo is mentor

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

mia types /mentor intake
bot opens for mia: Your intake

mia sends the form
  agree: I want to take part on these terms
  competency: Safety
  level: 5 I could teach it
  languages: English
  times: Weekday mornings
bot asks mia again:
  | level: At level 5 there is no more room to grow in this area. Please choose another area, or the level that fits.

mia sends the form
  agree: I want to take part on these terms
  competency: Safety
  level: 2 With help
  languages: English
  times: Weekday mornings
bot edits for mia:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

mia types /mentor intake mentor
bot opens for mia: Your intake

mia sends the form
  agree: I want to mentor on these terms
  competency: Safety
  level: 5 I could teach it
  places: 1
  languages: English
  times: Weekday mornings
bot asks mia again:
  | competency: You want to grow in this area as a mentee, and also mentor others in it. Please change one of the two.

mia sends the form
  agree: I want to mentor on these terms
  competency: Communication
  level: 5 I could teach it
  places: 1
  languages: English
  times: Weekday mornings
bot to mia:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

mia clicks "What I offer"
bot opens for mia: What I offer

mia sends the form
  offers: Safety
  flash_hours: no
bot asks mia again:
  | flash_hours: Please write a whole number, 40 at most, or nothing.

mia sends the form
  offers: Safety
  flash_hours: 3
  trained_on: 2027-06-01
bot asks mia again:
  | trained_on: Please choose today or an earlier day.

mia sends the form
  offers: Safety
  flash_hours: 3
  trained_on: 2026-11-01
bot asks mia again:
  | You want to grow in this area as a mentee, and also mentor others in it. Please change one of the two.

mia sends the form
  offers: Escalation
  flash_hours: 3
  trained_on: 2026-11-01
bot to mia:
  | Saved. There is more, if you like:
  | [My work and goals] [How I like to work]

mia clicks "Do not pair me with"
bot opens for mia: Do not pair me with

mia sends the form
  one: @mia
bot asks mia again:
  | This is you. Please choose someone else.

mia sends the form
  one: @leo
bot to mia:
  | Saved. There is more, if you like:
  | [My work and goals] [How I like to work]

mia clicks "Do not pair me with"
bot opens for mia: Do not pair me with

mia sends the form
  remove: Leo
bot to mia:
  | Saved. There is more, if you like:
  | [My work and goals] [How I like to work]
