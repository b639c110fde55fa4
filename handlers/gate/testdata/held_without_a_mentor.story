# Practice is put on hold while nobody mentors Mia: what has to be shown is hers alone, until there is a mentor.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-04 12:00 America/Chicago
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

rita types /mentor evidence
bot opens for rita: Evidence

rita sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  note: The training list is complete and signed.
  direct: Yes
bot to mia:
  | Rita put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | The training list is complete and signed.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to rita:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor gate
bot answers sam:
  | Mia
  | - Ready to start, due on January 9, 2027. Still missing: Work sample (1).
  | - Works alongside, due on January 18, 2027. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]

sam chooses "Mia: Ready to start" in "Decide"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: The training list is complete and was checked.
  level: 2 Side by side with someone
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: Approved.
  | The training list is complete and was checked.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (1).
bot to mia:
  | Sam made a decision on your gate Ready to start: Approved.
  | The training list is complete and was checked.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (1).
  | Your supervisor and the program coordinators are told too. Your home shows your gates.
bot to sam:
  | You decided on Mia's gate Ready to start: Approved.
  | The training list is complete and was checked.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (1).
  | [Decide again]

rita types /mentor flag
bot opens for rita: Raise a concern

rita sends the form
  severity: An unsafe act, a mistake with medication or restraint
  facts: A door alarm was switched off during the evening.
  about: @mia
bot to sam:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 12:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to rita:
  | Do this now
  | Stop the task and call your supervisor. If anyone is in danger, call 911.
  | Your concern is with someone who must act on it. If they do not answer, the next person is called within the hour.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.

after 2 minutes
at Mon 2027-01-04 12:01
bot to sam:
  | Put practice on hold?
  | A serious concern about Mia's practice is open. While it is looked into, you can put on hold what Mia may do alone. Nothing changes unless you decide.
  | [Put on hold]
  | Only those who were brought the concern see this.

sam clicks "Put on hold" on "Put practice on hold?"
bot opens for sam: Put on hold

sam sends the form
  gates: Ready to start
  why: off
  goal: Check the door alarms at each handover
  measure: 10 of 10 handovers
bot asks sam again:
  | why: Please write in a sentence what you saw and what it means.

sam sends the form
  why: The alarm was off. Until we know why, nobody works alone at a door.
  back: 2027-01-04
bot asks sam again:
  | back: Please choose a date after today.

sam sends the form
  back: 2027-01-18
bot to carla:
  | Sam made a decision on Mia's gate Ready to start: On hold. Until it is decided again, what it allowed is not authorized.
  | The alarm was off. Until we know why, nobody works alone at a door.
bot to mia:
  | Sam made a decision on your gate Ready to start: On hold. Until it is decided again, you do not do on your own what it allowed.
  | The alarm was off. Until we know why, nobody works alone at a door.
  | Your supervisor and the program coordinators are told too. Your home shows your gates.
bot to mia:
  | The way back: your gate Ready to start is decided again by January 18, 2027. Needed from now on: Work sample (2).
bot to mia:
  | What has to be shown for the way back, by January 18, 2027: Check the door alarms at each handover (10 of 10 handovers). It is on your home as a goal.
bot to sam:
  | The way back: Mia's gate Ready to start is decided again by January 18, 2027. Needed from now on: Work sample (2).
bot to sam:
  | You decided on Mia's gate Ready to start: On hold. Until it is decided again, what it allowed is not authorized.
  | The alarm was off. Until we know why, nobody works alone at a door.
  | [Decide again]
bot edits for sam:
  | Put practice on hold?
  | A serious concern about Mia's practice is open. What Mia could do alone is on hold now.
  | Only those who were brought the concern see this.
bot edits for sam:
  | You decided on Mia's gate Ready to start: Approved.
  | The training list is complete and was checked.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (1).
  | You decided: On hold.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Goals and gates
  | Check the door alarms at each handover: from 0 to 10 of 10 handovers by January 18, 2027
  | [History]
  | Ready to start: on hold
  | Ready to start is due again on Monday, January 18. So far: Work sample 0 of 2.
  | Works alongside is due on Monday, January 18. So far: Reflective debrief 0 of 5, Documentation check 0 of 1, Scenario 0 of 1. Also needed: the gate Ready to start.
  | Works with a supervisor at hand is due on Monday, February 1. So far: Reflective debrief 0 of 10, Documentation check 0 of 1, Scenario 0 of 3. Also needed: the gate Works alongside.
  | Independent practice is due on Monday, March 1. So far: Observation 0 of 1, Documentation check 0 of 2. Also needed: the gate Works with a supervisor at hand.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia types /mentor goal
bot answers mia:
  | A goal needs two people, and you are not paired yet. Your home shows where you stand.

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

leo types /mentor intake
bot opens for leo: Your intake

leo sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 5 I could teach it
  places: 1
  languages: English
  times: Weekday mornings
bot edits for leo:
  | Thank you, your answers are saved. We tell you when someone is looking for what you are strong in.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [What I offer] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

carla types /mentor match
bot to carla:
  | Preview: nobody has been told
  | - Mia with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | [Release] [Let them rank first] [Discard]

carla clicks "Release"
bot answers carla:
  | Released: 1 pair. They have 3 working days to answer. We tell you about every proposal that ends without a pair.
bot edits for carla:
  | Released
  | - Mia with Leo (373 points): self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart
  | 1 of 1 matched. This is the best round there is: no other matches more people or fits better.
  | Points compare these pairs with each other and are no mark: hardly any pair has all that counts (1000 points), such as evidence on file, a first rank and a long wait.
  | Carla released this round.
bot to mia:
  | Leo could be your mentor for Crisis documentation.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | Please answer by: Thursday, January 7, 12:02 PM CST
  | [Accept] [Decline] [Ask a question]
  | Only you see this. If you decline, nobody is told who declined or why.
bot to leo:
  | Mia is looking for a mentor for Crisis documentation, and you could be the one.
  | Why: self-rated strength in Crisis documentation (no evidence on file yet); 1 shared time in the week; a few steps ahead, not too far apart.
  | In their words:
  | Notes that stand alone.
  | Please answer by: Thursday, January 7, 12:02 PM CST
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
  | Gates during this time; at each, a supervisor decides what Mia may do:
  | - Ready to start, by January 18, 2027
  | - Works alongside, by January 18, 2027
  | - Works with a supervisor at hand, by February 1, 2027
  | - Independent practice, by March 1, 2027
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for mia:
  | You and Leo are a pair now. Leo is your mentor for Crisis documentation.
  | Your 1 goal continues with Leo, who can read what you agreed on before.
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
  | - Ready to start, by January 18, 2027
  | - Works alongside, by January 18, 2027
  | - Works with a supervisor at hand, by February 1, 2027
  | - Independent practice, by March 1, 2027
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | Why this mentor: self-rated strength in Crisis documentation (no evidence on file yet), 1 shared time in the week and a few steps ahead, not too far apart.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for leo:
  | You and Mia are a pair now. You support Mia in Crisis documentation.
  | 1 goal that Mia had before continues with you.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | A good first step is one SMART goal that you both agree on.
  | [I agree] [Write a goal]
bot to sam:
  | Leo is now Mia's mentor. A mentor supports Mia and puts on file what they see. You still decide what Mia may do.

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
  | [I agree] [Something should change]
  | Your objective sheet with Leo is ready for you to read.
  | [Open the sheet]
  | Goals and gates
  | Check the door alarms at each handover: from 0 to 10 of 10 handovers by January 18, 2027
  | [Say where it stands] [Close it] [History]
  | Ready to start: on hold
  | Ready to start is due again on Monday, January 18. So far: Work sample 0 of 2.
  | Works alongside is due on Monday, January 18. So far: Reflective debrief 0 of 5, Documentation check 0 of 1, Scenario 0 of 1. Also needed: the gate Ready to start.
  | Works with a supervisor at hand is due on Monday, February 1. So far: Reflective debrief 0 of 10, Documentation check 0 of 1, Scenario 0 of 3. Also needed: the gate Works alongside.
  | Independent practice is due on Monday, March 1. So far: Observation 0 of 1, Documentation check 0 of 2. Also needed: the gate Works with a supervisor at hand.
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo clicks "Say where it stands"
bot opens for leo: Where it stands

leo sends the form
  course: On track
  standing: 4 of 10 handovers
bot to mia:
  | Leo about the goal Check the door alarms at each handover: now 4 of 10 handovers (on track).
  | [Add something]
bot to leo:
  | Noted for Check the door alarms at each handover: 4 of 10 handovers. Mia sees it too.
