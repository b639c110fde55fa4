# While Sam rates, Mia adds an area. Sam is asked for that one too, and what he has chosen stays.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor

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

mia clicks "Rate my skills"
bot to mia:
  | What you rated so far:
  | - Crisis documentation: 2 of 5
  | Choose an area to rate it. As many or as few as you like; each one is saved.
  | [Area]
  | Your supervisor rates the same areas, and then you both see both ratings.

mia chooses "Safety" in "Area"
bot opens for mia: Rate an area

mia sends the form
  level: 3 Mostly alone
bot to mia:
  | What you rated so far:
  | - Safety: 3 of 5
  | - Crisis documentation: 2 of 5
  | Choose an area to rate it. As many or as few as you like; each one is saved.
  | [Area]
  | Your supervisor rates the same areas, and then you both see both ratings.

sam sends the form
  level_crisis_documentation: 3 Mostly alone
  growth: Crisis documentation
  note: Good notes, but late.
bot opens for sam: Areas and growth

sam sends the form
  level_safety: 4 Alone
bot to mia:
  | Sam rated the same areas as you. Side by side:
  | - Crisis documentation: you 2, Sam 3 - growth area
  | - Safety: you 3, Sam 4
  | Where you differ is a good thing to talk about.
  | You, your mentors and your supervisors see this.
bot to sam:
  | Thank you. Mia sees both ratings now. They show where a mentor can help most.
