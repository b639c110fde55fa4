# Leo took the training this morning. In Tokyo that is today, though it is still yesterday in other zones.

cast
  leo is mentor, in Asia/Tokyo

on 2027-01-05 08:00 Asia/Tokyo
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

leo types /mentor intake mentor
bot opens for leo: Your intake

leo sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 4 Alone
  places: 2
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
  trained_on: 2027-01-05
bot to leo:
  | Saved. There is more, if you like:
  | [My work and goals] [How I like to work]
