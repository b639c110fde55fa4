# The request to rate Mia waits until Sam is back from leave. Rita supervises Mia by then, and reads it instead.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor
  sam is away 2027-01-04 to 2027-01-08
  rita is supervisor

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

after 1 day

the import brings
  mia is mentee, supervised by rita
bot to rita:
  | Mia told us what they bring and where they want to grow. Please rate the same areas, and pick one to three growth areas. It takes about two minutes.
  | [Rate]
  | You see their own ratings once you have given yours. Then you both see both ratings.

after 6 days
at Wed 2027-01-06 09:15
bot to rita:
  | Please rate Mia's areas: your ratings are still missing. What the two of you say shows where a mentor can help most.
  | [Rate]
  | If the ratings stay open, the next level is told.
