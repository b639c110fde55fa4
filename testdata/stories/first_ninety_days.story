# The first ninety days: from the roster to a gate that was decided late, on the record.
# Mia is new. Leo has the strength that she lacks. Sam supervises her and lets the gate run over.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04, in America/Chicago, at Oak House
  leo is mentor, in America/Denver, at Oak House
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-04 08:30 America/Chicago
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

mia clicks "Start"
bot opens for mia: Your intake

mia sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  example: I wrote my first crisis note last week and needed two corrections.
  hopes: Notes that stand alone.
  languages: English
  times: Weekday mornings | Weekday afternoons
bot edits for mia:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

leo types /mentor intake
bot opens for leo: Your intake

leo sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 5 I could teach it
  places: 2
  hopes: I like to see people grow sure of their notes.
  languages: English
  times: Weekday mornings
bot edits for leo:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | 1 mentee is waiting for a mentor. The longest wait began on January 4, 2027.
  | - Mia, since January 4, 2027
  | [Preview a round]
  | Your people
  | 1 mentee: 0 with a mentor, 1 on the way to one.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Leo (473 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; the same site; room for another mentee
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 1 pair. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Mia with Leo (473 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; the same site; room for another mentee
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to mia:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; the same site; room for another mentee.
  | In their words:
  | I like to see people grow sure of their notes.
  | Site: Oak House
  | Please answer by: Thursday, January 7, 8:30 AM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart; the same site; room for another mentee.
  | In their words:
  | Notes that stand alone.
  | Site: Oak House
  | Please answer by: Thursday, January 7, 7:30 AM MST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.

leo clicks "Ask a question"
bot opens for leo: Before you decide

leo sends the form
  question: Do you work nights?
bot to mia:
  | Leo writes to you before deciding:
  | Do you work nights?
  | [Answer]
bot to leo:
  | Mia has your message. The time to decide stands still until Mia answers, at the latest until Thursday, January 7, 7:30 AM MST.

mia clicks "Accept"
bot edits for mia:
  | Leo writes to you before deciding:
  | Do you work nights?
  | There is nothing left to answer here.
bot edits for mia:
  | You accepted. We tell you as soon as the other person answers.
  | [Undo]

leo clicks "Accept"
bot to mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Gates during this time; at each, a supervisor decides what Mia may do:
  | - Ready to start, by January 9, 2027
  | - Works alongside, by January 18, 2027
  | - Works with a supervisor at hand, by February 1, 2027
  | - Independent practice, by March 1, 2027
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week, a few steps ahead, not too far apart, the same site and room for another mentee.
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
bot to leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Gates during this time; at each, a supervisor decides what Mia may do:
  | - Ready to start, by January 9, 2027
  | - Works alongside, by January 18, 2027
  | - Works with a supervisor at hand, by February 1, 2027
  | - Independent practice, by March 1, 2027
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week, a few steps ahead, not too far apart, the same site and room for another mentee.
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
bot to sam:
  | Leo is now Mia's mentor. A mentor supports Mia and puts on file what they see. You still decide what Mia may do.

mia clicks "Write a goal"
bot opens for mia: SMART goal

mia sends the form
  title: Be better
  measure: I feel more confident
  baseline: low
  target: high
bot asks mia again:
  | Say what you will do and where, such as: write crisis notes at the day program.
  | measure: How will you both see it? Use a number, such as 9 of 10 notes, or a yes/no test, such as: passed the check.

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

leo clicks "Accept"
bot to mia:
  | The goal Write crisis notes that stand alone at Oak House is active: from 5 of 10 to 9 of 10 by March 15, 2027.
bot to leo:
  | The goal Write crisis notes that stand alone at Oak House (Mia) is active: from 5 of 10 to 9 of 10 by March 15, 2027.
bot edits for leo:
  | Mia proposes a goal: Write crisis notes that stand alone at Oak House
  | Area: Crisis documentation
  | Measure: Of 10 sampled notes, how many name trigger, action, person and time
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 15, 2027
  | Evidence: A documentation check and one observation
  | You both accepted it, and it is active.
bot to sam:
  | Mia and their mentor agreed on a goal: Write crisis notes that stand alone at Oak House, from 5 of 10 to 9 of 10 by March 15, 2027.

on 2027-01-08 12:00 America/Chicago
at Mon 2027-01-04 08:45
bot to sam:
  | Mia told us what they bring and where they want to grow. Please rate the same areas, and pick one to three growth areas. It takes about two minutes.
  | [Rate]
  | You see their own ratings once you have given yours. Then you both see both ratings.
at Mon 2027-01-04 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
at Wed 2027-01-06 08:45
bot to sam:
  | Please rate Mia's areas: your ratings are still missing. What the two of you say shows where a mentor can help most.
  | [Rate]
  | If the ratings stay open, the next level is told.
at Fri 2027-01-08 09:00
bot to mia:
  | Your gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | [Decide]

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 2 With help
  note: Training list complete and role boundaries signed, both seen today.
  direct: Yes
bot to mia:
  | Leo put evidence on file about your practice: Work sample, Crisis documentation, level 2.
  | Training list complete and role boundaries signed, both seen today.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

sam clicks "Decide" on "Ready to start"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: Training list and boundaries are complete, and Leo has seen both.
  level: 1 May observe only
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved.
  | Training list and boundaries are complete, and Leo has seen both.
  | - from now on: may observe only
  | Decided before the evidence was complete: Work sample (1).
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved.
  | Training list and boundaries are complete, and Leo has seen both.
  | - from now on: may observe only
  | Decided before the evidence was complete: Work sample (1).
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Ready to start: Approved.
  | - from now on: may observe only
bot to sam:
  | You decided on Mia's gate Ready to start: Approved.
  | Training list and boundaries are complete, and Leo has seen both.
  | - from now on: may observe only
  | Decided before the evidence was complete: Work sample (1).
  | [Decide again]
bot edits for sam:
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | You decided: Approved.

on 2027-01-18 12:00 America/Chicago
at Mon 2027-01-11 08:45
bot to sam:
  | Mia's areas still have to be rated by a supervisor. The time for it ended on January 11, 2027. The ratings show where a mentor can help most.
  | [Acknowledge] [Rate] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Mon 2027-01-11 09:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | [Decide]
at Mon 2027-01-11 09:30
bot to mia:
  | You and Leo have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
bot to leo:
  | You and Mia have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
at Thu 2027-01-14 08:45
bot to carla:
  | Mia's areas still have to be rated by a supervisor. The time for it ended on January 11, 2027. The ratings show where a mentor can help most.
  | [Acknowledge] [Rate] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to rita:
  | Mia's areas still have to be rated by a supervisor. The time for it ended on January 11, 2027. The ratings show where a mentor can help most.
  | [Acknowledge] [Rate] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Mon 2027-01-18 07:00
bot to mia:
  | Your gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
at Mon 2027-01-18 08:00
bot to leo:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1). You can put what you have seen on file with /mentor evidence.
  | [Put on file]
at Mon 2027-01-18 08:45
bot to carla:
  | Mia's areas still have to be rated by a supervisor. The time for it ended on January 11, 2027. The ratings show where a mentor can help most.
  | [Acknowledge] [Rate] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to rita:
  | Mia's areas still have to be rated by a supervisor. The time for it ended on January 11, 2027. The ratings show where a mentor can help most.
  | [Acknowledge] [Rate] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Mon 2027-01-18 09:00
bot to mia:
  | Your gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to leo:
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside. You can put what you have seen on file with /mentor evidence.
  | [Put on file]
bot to sam:
  | Mia's gate Works alongside is due on Monday, January 18, and it is your decision. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | [Decide]
  | If it stays open, the next level is told.
bot to sam:
  | Mia's gate Works with a supervisor at hand is due on Monday, February 1. Still missing: Reflective debrief (10), Documentation check (1), Scenario (3), the gate Works alongside.
  | [Decide]
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress on your goal
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:30
bot to leo:
  | You and Mia have been a pair for 2 weeks. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
at Mon 2027-01-18 10:03
bot to mia:
  | You and Leo have been a pair for 2 weeks. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
at Mon 2027-01-18 10:30
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:26 AM MST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia clicks "Answer"
bot opens for mia: Check-in

mia sends the form
  progress: 3 Some
  tried: I read two of Leo's notes before I wrote mine.
  obstacle: Time
  support: 4 Good
  unsafe: No
bot edits for mia:
  | Check-in: thank you for your answers. You can change them until Wednesday, January 27, 9:03 AM CST.
  | [Change]

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | Waiting for 14 days.
  | [I agree] [Something should change]
  | Your objective sheet with Leo is ready for you to read.
  | Waiting for 14 days.
  | [Open the sheet]
  | Goals and gates
  | What you reached in the last 30 days:
  | - the gate Ready to start
  | Only you see this list, and nobody counts it.
  | Write crisis notes that stand alone at Oak House: from 5 of 10 to 9 of 10 by March 15, 2027
  | [Say where it stands] [Close it] [History]
  | Ready to start: approved; may observe only
  | Works alongside is due on Monday, January 18. So far: Reflective debrief 0 of 5, Documentation check 0 of 1, Scenario 0 of 1.
  | Works with a supervisor at hand is due on Monday, February 1. So far: Reflective debrief 0 of 10, Documentation check 0 of 1, Scenario 0 of 3. Also needed: the gate Works alongside.
  | Independent practice is due on Monday, March 1. So far: Observation 0 of 1, Documentation check 0 of 2. Also needed: a supervisor's direct observation, the gate Works with a supervisor at hand.
  | Next dates
  | Check-in: thank you for your answers. You can change them until Wednesday, January 27, 9:03 AM CST.
  | [Change]
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | You have been Mia's mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | Waiting for 14 days.
  | [I agree] [Something should change]
  | Your objective sheet with Mia is ready for you to read.
  | Waiting for 14 days.
  | [Open the sheet]
  | Mentor check-in about Mia, until Wednesday, January 27, 9:26 AM MST. Did you meet?
  | [Yes] [No] [Answer]
  | Your people
  | Places for mentees: 1 of 2 free.
  | [Change my answers] [What I offer]
  | Mia answered the check-in of January 18, 2027.
  | Progress on your goal: 3 Some
  | What did you try?: I read two of Leo's notes before I wrote mine.
  | What got in the way?: Time
  | Goals and gates
  | Write crisis notes that stand alone at Oak House (Mia): from 5 of 10 to 9 of 10 by March 15, 2027
  | [Say where it stands] [Close it] [History]
  | Next dates
  | No session with Mia is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 3 Mostly alone
  note: Mia wrote a crisis note alone and named trigger, action, person and time.
  direct: Yes
bot to mia:
  | Leo put evidence on file about your practice: Observation, Crisis documentation, level 3.
  | Mia wrote a crisis note alone and named trigger, action, person and time.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

leo types /mentor scope @mia
bot answers leo:
  | Mia may practice within these gates, and no further:
  | - Ready to start: may observe only; decided by Sam on January 8, 2027
  | Only you see this answer. What is not listed is not authorized.

on 2027-01-22 12:00 America/Chicago
at Tue 2027-01-19 09:00
bot to sam:
  | A gate is overdue
  | Mia's gate Works alongside was due on Monday, January 18. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Wed 2027-01-20 10:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM MST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Thu 2027-01-21 09:00
bot to rita:
  | A gate is overdue
  | Mia's gate Works alongside was due on Monday, January 18. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Fri 2027-01-22 10:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM MST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.

rita clicks "Acknowledge"
bot edits for sam:
  | A gate is overdue
  | Rita is looking after Mia's gate Works alongside until Sunday, January 24, 12:00 PM CST. The decision is still open.
  | [Decide] [Reassign] [Take over] [Call next]
bot edits for rita:
  | A gate is overdue
  | You are looking after Mia's gate Works alongside until Sunday, January 24, 12:00 PM CST. The decision is still open.
  | [Decide] [Reassign] [Call next]

rita clicks "Reassign"
bot opens for rita: Reassign

rita sends the form
  to: Sam
bot to sam:
  | A gate is overdue
  | Mia's gate Works alongside was due on Monday, January 18. Until someone decides, nothing changes in what Mia may do.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot edits for rita:
  | Mia's gate Works alongside was reassigned. If nobody acts by Sunday, January 24, 12:00 PM CST, the next level is told.

sam clicks "Snooze"
bot opens for sam: Snooze

sam sends the form
  hours: 1 day
  why: I observe her tomorrow at the evening shift.
bot edits for sam:
  | A gate is overdue
  | Sam snoozed Mia's gate Works alongside until Saturday, January 23, 12:00 PM CST. The reason is on file.
  | [Decide] [Call next]

after 2 days

sam clicks "Decide" on "overdue"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved with conditions
  rationale: Notes are complete and on time. Crisis calls still need a second person.
  level: 2 Side by side with someone
bot asks sam again:
  | excluded: An approval with conditions needs at least one activity that is not allowed yet.

sam sends the form
  outcome: Approved with conditions
  rationale: Notes are complete and on time. Crisis calls still need a second person.
  level: 2 Side by side with someone
  excluded: crisis calls alone
  until_gate: Works with a supervisor at hand
bot to carla:
  | Sam made a decision on Mia's gate Works alongside: Approved with conditions.
  | Notes are complete and on time. Crisis calls still need a second person.
  | - from now on: side by side with someone
  | - not yet: crisis calls alone, until Works with a supervisor at hand is passed
  | Decided before the evidence was complete: Reflective debrief (5), Documentation check (1), Scenario (1).
bot to mia:
  | Sam made a decision on your gate Works alongside: Approved with conditions.
  | Notes are complete and on time. Crisis calls still need a second person.
  | - from now on: side by side with someone
  | - not yet: crisis calls alone, until Works with a supervisor at hand is passed
  | Decided before the evidence was complete: Reflective debrief (5), Documentation check (1), Scenario (1).
  | Your mentor, your supervisor and the program coordinators are told too. Your home shows your gates.
bot to leo:
  | Sam made a decision on Mia's gate Works alongside: Approved with conditions.
  | - from now on: side by side with someone
  | - not yet: crisis calls alone, until Works with a supervisor at hand is passed
bot to sam:
  | You decided on Mia's gate Works alongside: Approved with conditions.
  | Notes are complete and on time. Crisis calls still need a second person.
  | - from now on: side by side with someone
  | - not yet: crisis calls alone, until Works with a supervisor at hand is passed
  | Decided before the evidence was complete: Reflective debrief (5), Documentation check (1), Scenario (1).
  | [Decide again]
bot edits for sam:
  | Closed: the case about Mia needs nothing more.
bot edits for sam:
  | Closed: the case about Mia needs nothing more.
bot edits for sam:
  | Mia's gate Works alongside is due on Monday, January 18, and it is your decision. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | You decided: Approved with conditions.
bot edits for sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | You decided: Approved with conditions.
bot edits for sam:
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1).
  | You decided: Approved with conditions.
bot edits for rita:
  | Closed: the case about Mia needs nothing more.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | Waiting for 20 days.
  | [I agree] [Something should change]
  | Your objective sheet with Leo is ready for you to read.
  | Waiting for 20 days.
  | [Open the sheet]
  | Goals and gates
  | What you reached in the last 30 days:
  | - the gate Works alongside
  | - the gate Ready to start
  | Only you see this list, and nobody counts it.
  | Write crisis notes that stand alone at Oak House: from 5 of 10 to 9 of 10 by March 15, 2027
  | [Say where it stands] [Close it] [History]
  | Ready to start: approved; may observe only
  | Works alongside: approved with conditions; side by side with someone; not yet: crisis calls alone, until Works with a supervisor at hand is passed
  | Works with a supervisor at hand is due on Monday, February 1. So far: Reflective debrief 0 of 10, Documentation check 0 of 1, Scenario 0 of 3.
  | Independent practice is due on Monday, March 1. So far: Observation 1 of 1, Documentation check 0 of 2. Also needed: a supervisor's direct observation, the gate Works with a supervisor at hand.
  | Next dates
  | Check-in: thank you for your answers. You can change them until Wednesday, January 27, 9:03 AM CST.
  | [Change]
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo types /mentor scope @mia
bot answers leo:
  | Mia may practice within these gates, and no further:
  | - Ready to start: may observe only; decided by Sam on January 8, 2027
  | - Works alongside: side by side with someone; decided by Sam on January 24, 2027; not yet: crisis calls alone, until Works with a supervisor at hand is passed
  | Only you see this answer. What is not listed is not authorized.

the record holds
