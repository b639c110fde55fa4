# A mentor leaves. The mentee is proposed to another one in the same moment, the goals come along, and everybody
# concerned hears. What was proposed to the one who left is proposed to somebody else.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  noa is mentee
  sam is supervisor
  leo is mentor
  max is mentor
  ida is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago
bot to noa:
  | Hi Noa, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to max:
  | Hi Max, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to ida:
  | Hi Ida, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

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

mia types /mentor goal
bot opens for mia: SMART goal

mia sends the form
  title: Write crisis notes that stand alone at Oak House
  measure: Of 10 sampled notes, how many name trigger, action, person and time
  baseline: 5 of 10
  target: 9 of 10
  due: 2027-03-15
  evidence: A documentation check and one observation
bot to mia:
  | Your goal Write crisis notes that stand alone at Oak House is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Write crisis notes that stand alone at Oak House
  | Area: Crisis documentation
  | Measure: Of 10 sampled notes, how many name trigger, action, person and time
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 15, 2027
  | Evidence: A documentation check and one observation
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo leaves
bot to carla:
  | Leo has left and is not asked for anything anymore. Open cases continue without them.
  | Now without a mentor or mentee:
  | - Mia
bot to carla:
  | The pair of Mia and Leo has ended. Proposed at once:
  | - Mia with Max
  | [Preview a round]
bot to mia:
  | Leo has left, so your mentorship with them ends. Your goals and what you learned stay yours and come with you. There is a new proposal for you below.
bot to mia:
  | Max could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to sam:
  | Mia's mentorship has ended. Another mentor is already proposed.
bot to max:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 2 mentees: 0 with a mentor, 1 on the way to one, 1 yet to say what they need.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

max clicks "Accept"
bot edits for max:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

mia clicks "Accept"
bot to mia:
  | Objective sheet
  | Mia with Max, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet) and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for mia:
  | You and Max are a pair now. Max is your mentor for Crisis documentation.
  | Your 1 goal continues with Max, who can read what you agreed on before.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Max supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]
bot to sam:
  | Max is now Mia's mentor. A mentor supports Mia and puts on file what they see. You still decide what Mia may do.
bot to max:
  | Objective sheet
  | Mia with Max, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet) and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for max:
  | You and Mia are a pair now. You support Mia in Crisis documentation.
  | 1 goal that Mia had before continues with you.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]

the record holds
