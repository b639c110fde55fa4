# Leo and Mia end. The day of their goal passes while nobody mentors Mia; the next pair is asked how it ended, once they have had a week.

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

leo types /mentor goal
bot opens for leo: SMART goal

leo sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  evidence: A documentation check
  due: 2027-01-29
bot to mia:
  | Leo proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 29, 2027
  | Evidence: A documentation check
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.
bot to leo:
  | Your goal Write handover notes at Oak House is saved. It is active once Mia accepts it.

mia clicks "Accept"
bot to mia:
  | The goal Write handover notes at Oak House is active: from 5 of 10 to 9 of 10 by January 29, 2027.
bot edits for mia:
  | Leo proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: January 29, 2027
  | Evidence: A documentation check
  | You both accepted it, and it is active.
bot to sam:
  | Mia and their mentor agreed on a goal: Write handover notes at Oak House, from 5 of 10 to 9 of 10 by January 29, 2027.
bot to leo:
  | The goal Write handover notes at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by January 29, 2027.

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
  | The pair of Mia and Leo has ended. Mia is without a mentor and first in line.
  | [Preview a round]
bot edits for carla:
  | Mia asks privately for a change in the pair with Leo: they do not fit well.
  | Talk to Mia first. Leo does not learn who asked.
  | Carla decided: the pair has ended.
bot to mia:
  | Your mentorship with Leo ends here. The program arranged the change. Your goals and what you learned stay yours and come with you. You go first in the next round.
bot to sam:
  | Mia's mentorship has ended. Mia goes first in the next round.
bot to leo:
  | Your mentorship with Mia ends here. The program arranged the change, and it says nothing about you. Thank you for your time. Your place is free again.

after 28 days

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | You have been on the list for a mentor since January 4, 2027. There is none yet: those who are strong in Crisis documentation may not be the mentor here (supervision, credentialing, a declared conflict, an earlier pair or a private wish). You go first in the next round. Only program coordinators see the list.
  | [Change my answers] [Rate my skills] [My work and goals]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

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

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Max (350 points): self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart; 3 weeks of waiting
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 1 pair. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Mia with Max (350 points): self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart; 3 weeks of waiting
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to mia:
  | Max could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart; 3 weeks of waiting.
  | Please answer by: Thursday, February 4, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to max:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); a few steps ahead, not too far apart; 3 weeks of waiting.
  | Please answer by: Thursday, February 4, 9:00 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

mia clicks "Accept"
bot edits for mia:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

max clicks "Accept"
bot to mia:
  | Objective sheet
  | Mia with Max, February 1, 2027 to May 2, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, February 3.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), a few steps ahead, not too far apart and 3 weeks of waiting.
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
  | Mia with Max, February 1, 2027 to May 2, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, February 3.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), a few steps ahead, not too far apart and 3 weeks of waiting.
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
  | Your goal Write handover notes at Oak House was due on January 29, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | Waiting for 3 days.
  | [Met] [Partly] [Not this time] [More time]
  | Max has been your mentor for Crisis documentation since February 1, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Max supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | Your objective sheet with Max is ready for you to read.
  | [Open the sheet]
  | Next dates
  | No session with Max is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

after 9 days
at Mon 2027-02-08 09:00
bot to mia:
  | Your goal Write handover notes at Oak House was due on January 29, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to max:
  | Your goal Write handover notes at Oak House (Mia) was due on January 29, 2027. Target: 9 of 10. Last update: none yet.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
at Mon 2027-02-08 10:00
bot to mia:
  | You and Max have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
bot to max:
  | You and Mia have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
