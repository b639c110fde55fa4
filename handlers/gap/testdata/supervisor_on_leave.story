# Nothing is asked of a supervisor on leave: one message waits until they are back.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor, supervised by rita
  sam is away 2027-01-04 to 2027-01-08
  rita is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

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

after 7 days
at Mon 2027-01-11 08:00
bot to sam:
  | Please rate Mia's areas: your ratings are still missing. What the two of you say shows where a mentor can help most.
  | [Rate]
  | If the ratings stay open, the next level is told.
