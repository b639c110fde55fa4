# In Santiago the clocks jump over midnight on the first day of Mia's leave. It begins on that day all the same.

cast
  carla is coordinator
  mia is mentee, supervised by sam, in America/Santiago
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor

on 2026-09-03 09:00 America/Santiago
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

mia types /mentor away
bot answers mia:
  | No leave is on file for you.
  | [Enter leave] [Working days and nights]

mia clicks "Enter leave"
bot opens for mia: Leave

mia sends the form
  from: 2026-09-06
  until: 2026-09-08
bot to mia:
  | Your leave is on file: September 6, 2026 to September 8, 2026. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.
