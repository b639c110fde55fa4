# The supervisor does not rate. They are reminded, then a ladder begins; who takes it up rates, and it ends.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor, supervised by rita
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

after 11 days
at Mon 2027-01-04 09:15
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
at Thu 2027-01-14 09:15
bot to carla:
  | Mia's areas still have to be rated by a supervisor. The time for it ended on January 11, 2027. The ratings show where a mentor can help most.
  | [Acknowledge] [Rate] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to rita:
  | Mia's areas still have to be rated by a supervisor. The time for it ended on January 11, 2027. The ratings show where a mentor can help most.
  | [Acknowledge] [Rate] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Mia's areas still have to be rated by a supervisor. The time for it ended on January 11, 2027. The ratings show where a mentor can help most.
  | Waiting for 3 days.
  | [Acknowledge] [Rate] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

rita clicks "Rate"
bot opens for rita: Areas and growth

rita sends the form
  level_crisis_documentation: 3 Mostly alone
  growth: Crisis documentation
  note: Good notes, but late.
bot edits for carla:
  | Closed: the case about Mia needs nothing more.
bot to mia:
  | Rita rated the same areas as you. Side by side:
  | - Crisis documentation: you 2, Rita 3 - growth area
  | Where you differ is a good thing to talk about.
  | You, your mentors and your supervisors see this.
bot edits for sam:
  | Closed: the case about Mia needs nothing more.
bot to rita:
  | Thank you. Mia sees both ratings now. They show where a mentor can help most.
bot edits for rita:
  | Closed: the case about Mia needs nothing more.

sam clicks "Rate"
bot opens for sam: Areas and growth

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

after 30 days

the record holds
