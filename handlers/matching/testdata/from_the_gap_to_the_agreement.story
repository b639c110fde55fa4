# The whole way: what Mia brings, what her supervisor sees, the mentor with evidence first, the agreement.

cast
  carla is coordinator
  mia is mentee, supervised by sam, at Oak House
  sam is supervisor
  leo is mentor, supervised by sam, at Oak House
  max is mentor, at Oak House

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
  confidence: 3 Somewhat
  example: My first crisis note needed two corrections.
  hopes: Notes that stand alone.
bot edits for mia:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

mia clicks "Rate my skills"
bot to mia:
  | What you rated so far:
  | - Crisis documentation: 2 of 5, confidence 3 of 5
  | Choose an area to rate it. As many or as few as you like; each one is saved.
  | [Area]
  | Your supervisor rates the same areas, and then you both see both ratings.

mia chooses "Safety" in "Area"
bot opens for mia: Rate an area

mia sends the form
  level: 2 With help
  confidence: 2 A little
  example: I look at the checklist each time.
bot to mia:
  | What you rated so far:
  | - Safety: 2 of 5, confidence 2 of 5
  | - Crisis documentation: 2 of 5, confidence 3 of 5
  | Choose an area to rate it. As many or as few as you like; each one is saved.
  | [Area]
  | Your supervisor rates the same areas, and then you both see both ratings.

mia clicks "My work and goals"
bot opens for mia: My work and goals

mia sends the form
  goals: To lead a shift by summer.
  shift: Night
  tracks: Onboarding
bot to mia:
  | Saved. There is more, if you like:
  | [How I like to work]

mia clicks "How I like to work"
bot opens for mia: How I like to work

mia sends the form
  styles: Learning by doing | Direct and to the point
  draws: Somebody let me try, and looked at it with me.
bot to mia:
  | Saved. That is all there is to tell. You can change it until you are matched.

mia clicks "Do not pair me with"
bot opens for mia: Do not pair me with

mia sends the form
  one: @max
bot to mia:
  | Saved. That is all there is to tell. You can change it until you are matched.

leo types /mentor intake
bot opens for leo: Your intake

leo sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 4 Alone
  places: 1
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
  offers: Safety
  flash_hours: 4
  trained_on: 2026-11-10
  criteria: A year or more in my role | I want to do this
bot to leo:
  | Saved. There is more, if you like:
  | [My work and goals] [How I like to work]

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | Places for mentees: 1 of 1 free. 4 hours a month for short sessions.
  | [Change my answers] [What I offer]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Leo
  type: Observation
  competency: Crisis documentation
  level: 5 Could teach it
  note: Led the debrief, and the note stood alone.
  direct: Yes
bot to sam:
  | Your evidence about Leo is on file. Leo has been told.
bot to leo:
  | Sam put evidence on file about your practice: Observation, Crisis documentation, level 5.
  | Led the debrief, and the note stood alone.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.

max types /mentor intake
bot opens for max: Your intake

max sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 5 I could teach it
  places: 1
  languages: English
  times: Weekday mornings
bot edits for max:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

after 20 minutes
at Mon 2027-01-04 09:15
bot to sam:
  | Mia told us what they bring and where they want to grow. Please rate the same areas, and pick one to three growth areas. It takes about two minutes.
  | [Rate]
  | You see their own ratings once you have given yours. Then you both see both ratings.

sam clicks "Rate"
bot opens for sam: Areas and growth

sam sends the form
  level_crisis_documentation: 2 With help
  level_safety: 3 Mostly alone
bot asks sam again:
  | growth: Please complete this required field.

sam sends the form
  level_crisis_documentation: 2 With help
  level_safety: 3 Mostly alone
  growth: Crisis documentation | Safety
bot to mia:
  | Sam rated the same areas as you. Side by side:
  | - Safety: you 2, Sam 3 - growth area
  | - Crisis documentation: you 2, Sam 2 - growth area
  | Where you differ is a good thing to talk about.
  | You, your mentors and your supervisors see this.
bot to sam:
  | Thank you. Mia sees both ratings now. They show where a mentor can help most.

mia types /mentor gaps
bot answers mia:
  | Mia's areas, side by side:
  | - Safety: you 2, supervisor 3 - growth area
  | - Crisis documentation: you 2, supervisor 2 - growth area

carla types /mentor gaps @mia
bot answers carla:
  | This record is open to others: the person, those who mentor or precept them, someone who supervises them, credentialing staff and auditors. If you need something from it, ask one of them.

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Leo (633 points): evidence shows strength in Crisis documentation; strong in 1 more growth area; 1 shared time in the week; a few steps ahead, not too far apart; the same site
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 1 pair. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Mia with Leo (633 points): evidence shows strength in Crisis documentation; strong in 1 more growth area; 1 shared time in the week; a few steps ahead, not too far apart; the same site
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to mia:
  | Leo could be your mentor for Crisis documentation.
  | Why: evidence shows strength in Crisis documentation; strong in 1 more growth area; 1 shared time in the week; a few steps ahead, not too far apart; the same site.
  | Site: Oak House
  | Please answer by: Thursday, January 7, 9:20 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: evidence shows strength in Crisis documentation; strong in 1 more growth area; 1 shared time in the week; a few steps ahead, not too far apart; the same site.
  | In their words:
  | Notes that stand alone.
  | Site: Oak House
  | Please answer by: Thursday, January 7, 9:20 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

mia clicks "Accept"
bot edits for mia:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

leo clicks "Accept"
bot to mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | - Safety: from level 3 to 4 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: evidence shows strength in Crisis documentation, strong in 1 more growth area, 1 shared time in the week, a few steps ahead, not too far apart and the same site.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for mia:
  | You and Leo are a pair now. Leo is your mentor for Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]
bot to sam:
  | Leo is now Mia's mentor. A mentor supports Mia and puts on file what they see. You still decide what Mia may do.
bot to leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | - Safety: from level 3 to 4 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: evidence shows strength in Crisis documentation, strong in 1 more growth area, 1 shared time in the week, a few steps ahead, not too far apart and the same site.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for leo:
  | You and Mia are a pair now. You support Mia in Crisis documentation.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]

leo types /mentor gaps @mia
bot answers leo:
  | Mia's areas, side by side:
  | - Safety: self 2, supervisor 3 - growth area
  | - Crisis documentation: self 2, supervisor 2 - growth area

mia clicks "I agree"
bot edits for mia:
  | You agreed to this with Leo, who has not agreed yet:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [Write a goal]

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Your objective sheet with Leo is ready for you to read.
  | [Open the sheet]
  | You and Leo have no SMART goal yet. Start with one.
  | [Write a goal]
  | Your people
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
  | [Something should change]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo clicks "I agree"
bot to mia:
  | Leo agreed as well. Your mentorship has begun.
bot edits for mia:
  | You and Leo both agreed to this:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [Write a goal]
bot edits for leo:
  | You and Mia both agreed to this:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | [Write a goal]
bot in #mentoring-mia-leo:
  | Mia and Leo, this room is for the two of you. Plan your first session, share a link, pick up where you left off.
  | Please leave out the people you support: no names, and nothing that shows who somebody is. Goals, check-ins and concerns stay in your direct messages with me.
  | Only you two are members. Those who administer the chat of your organization may be able to read it.
room #mentoring-mia-leo has mia, leo

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Your objective sheet with Leo is ready for you to read.
  | [Open the sheet]
  | You and Leo have no SMART goal yet. Start with one.
  | [Write a goal]
  | Your people
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
  | [Something should change]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the record holds
