# A year after the ratings both sides look again. A supervisor who says nothing is reminded, and the ladder begins, as in the first year.

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

after 1 hour
at Mon 2027-01-04 09:15
bot to sam:
  | Mia told us what they bring and where they want to grow. Please rate the same areas, and pick one to three growth areas. It takes about two minutes.
  | [Rate]
  | You see their own ratings once you have given yours. Then you both see both ratings.

sam clicks "Rate"
bot opens for sam: Areas and growth

sam sends the form
  level_crisis_documentation: 3 Mostly alone
  growth: Crisis documentation
  note: Good notes, but late.
bot to mia:
  | Sam rated the same areas as you. Side by side:
  | - Crisis documentation: you 2, Sam 3 - growth area
  | Where you differ is a good thing to talk about.
  | You, your mentors and your supervisors see this.
bot to sam:
  | Thank you. Mia sees both ratings now. They show where a mentor can help most.

after 366 days
at Tue 2028-01-04 10:00
bot to mia:
  | A year has gone by since you and your supervisor rated your areas. Please look at them again; your supervisor is asked too.
  | [Rate my skills]

mia clicks "Rate my skills"
bot to mia:
  | What you rated so far:
  | - Crisis documentation: 2 of 5
  | Choose an area to rate it. As many or as few as you like; each one is saved.
  | [Area]
  | Your supervisor rates the same areas, and then you both see both ratings.

mia chooses "Crisis documentation" in "Area"
bot opens for mia: Rate an area

mia sends the form
  level: 3 Mostly alone
  confidence: 4 Quite
bot to mia:
  | What you rated so far:
  | - Crisis documentation: 3 of 5, confidence 4 of 5
  | Choose an area to rate it. As many or as few as you like; each one is saved.
  | [Area]
  | Your supervisor rates the same areas, and then you both see both ratings.

after 14 days
at Thu 2028-01-06 10:00
bot to sam:
  | A year has gone by since Mia's areas were rated. Please rate them again, and pick one to three growth areas for the year to come. It takes about two minutes.
  | [Rate]
  | You see their own ratings once you have given yours. Then you both see both ratings.
at Mon 2028-01-10 10:00
bot to sam:
  | Please rate Mia's areas: your ratings are still missing. What the two of you say shows where a mentor can help most.
  | [Rate]
  | If the ratings stay open, the next level is told.
at Thu 2028-01-13 10:00
bot to sam:
  | Mia's areas still have to be rated by a supervisor. The time for it ended on January 13, 2028. The ratings show where a mentor can help most.
  | [Acknowledge] [Rate] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Mon 2028-01-17 07:00
bot to carla:
  | Mia's areas still have to be rated by a supervisor. The time for it ended on January 13, 2028. The ratings show where a mentor can help most.
  | [Acknowledge] [Rate] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to rita:
  | Mia's areas still have to be rated by a supervisor. The time for it ended on January 13, 2028. The ratings show where a mentor can help most.
  | [Acknowledge] [Rate] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.

rita clicks "Rate"
bot opens for rita: Areas and growth

rita sends the form
  level_crisis_documentation: 4 Alone
  growth: Crisis documentation
  note: On time now.
bot edits for carla:
  | Closed: the case about Mia needs nothing more.
bot to mia:
  | Rita rated the same areas as you. Side by side:
  | - Crisis documentation: you 3, Rita 4 - growth area
  | Where you differ is a good thing to talk about.
  | You, your mentors and your supervisors see this.
bot edits for sam:
  | Closed: the case about Mia needs nothing more.
bot to rita:
  | Thank you. Mia sees both ratings now. They show where a mentor can help most.
bot edits for rita:
  | Closed: the case about Mia needs nothing more.

mia types /mentor gaps
bot answers mia:
  | Mia's areas, side by side:
  | - Crisis documentation: you 3, supervisor 4 - growth area

after 10 days

the record holds
