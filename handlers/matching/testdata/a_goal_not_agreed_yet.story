# A goal that the two had not agreed on yet comes along to the next pair. What the mentor of before said yes to, the new mentor has not.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor
  leo is mentor
  max is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago
bot to max:
  | Hi Max, welcome to Cairn Mentoring.
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

leo types /mentor goal
bot opens for leo: SMART goal

leo sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  evidence: A documentation check
  due: 2027-03-01
bot to mia:
  | Leo proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 1, 2027
  | Evidence: A documentation check
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.
bot to leo:
  | Your goal Write handover notes at Oak House is saved. It is active once Mia accepts it.

mia types /mentor rematch
bot opens for mia: Something should change

mia sends the form
  with: Leo
  reason: We do not fit well
bot to carla:
  | Mia asks privately for a change in the pair with Leo: they do not fit well.
  | Talk to Mia first. Leo does not learn who asked.
  | [End and match again] [Keep the pair]
bot to mia:
  | Your program coordinator has your wish and will talk to you.
  | Until then, nothing changes. The other person is not told who asked, or why.

carla clicks "End and match again"
bot answers carla:
  | The pair has ended, in neutral words. The mentee goes first in what comes next.
bot to carla:
  | The pair of Mia and Leo has ended. Proposed at once:
  | - Mia with Max
  | [Preview a round]
bot edits for carla:
  | Mia asks privately for a change in the pair with Leo: they do not fit well.
  | Talk to Mia first. Leo does not learn who asked.
  | Carla decided: the pair has ended.
bot to mia:
  | Max could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to mia:
  | Your mentorship with Leo ends here. The program arranged the change. Your goals and what you learned stay yours and come with you. There is a new proposal for you below.
bot edits for mia:
  | Leo proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 1, 2027
  | Evidence: A documentation check
  | This mentorship has ended. There is nothing left to do here.
bot to sam:
  | Mia's mentorship has ended. Another mentor is already proposed.
bot to leo:
  | Your mentorship with Mia ends here. The program arranged the change, and it says nothing about you. Thank you for your time. Your place is free again, and Mia already has another proposal.
bot to max:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

mia clicks "Accept"
bot edits for mia:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

max clicks "Accept"
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

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Max has been your mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Max supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | Your objective sheet with Max is ready for you to read.
  | [Open the sheet]
  | Leo proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 1, 2027
  | Evidence: A documentation check
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.
  | Next dates
  | No session with Max is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia clicks "Accept"
bot to mia:
  | Your goal Write handover notes at Oak House is saved. It is active once Max accepts it.
bot to max:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 1, 2027
  | Evidence: A documentation check
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

max looks at home
home of max:
  | Your mentoring
  | To do
  | You have been Mia's mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | Your objective sheet with Mia is ready for you to read.
  | [Open the sheet]
  | Leo proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 1, 2027
  | Evidence: A documentation check
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.
  | Your people
  | Places for mentees: 0 of 1 free.
  | [Change my answers] [What I offer]
  | Next dates
  | No session with Mia is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

max clicks "Accept" on "proposes a goal"
bot to mia:
  | The goal Write handover notes at Oak House is active: from 5 of 10 to 9 of 10 by March 1, 2027.
bot to sam:
  | Mia and their mentor agreed on a goal: Write handover notes at Oak House, from 5 of 10 to 9 of 10 by March 1, 2027.
bot to max:
  | The goal Write handover notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by March 1, 2027.
bot edits for max:
  | Mia proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 1, 2027
  | Evidence: A documentation check
  | You both accepted it, and it is active.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Max has been your mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Max supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | Your objective sheet with Max is ready for you to read.
  | [Open the sheet]
  | Goals and gates
  | Write handover notes at Oak House: from 5 of 10 to 9 of 10 by March 1, 2027
  | [Say where it stands] [Close it] [History]
  | Next dates
  | No session with Max is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the record holds
