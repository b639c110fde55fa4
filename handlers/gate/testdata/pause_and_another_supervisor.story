# Sam was asked to put on hold what Mia may do, and Rita supervises her now. As a leader Sam still hears of the concern; the button goes, and comes back with Mia.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is leader, supervisor, supervised by ada
  rita is supervisor, supervised by ada
  ada is supervisor
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

ada types /mentor evidence
bot opens for ada: Evidence

ada sends the form
  person: Mia
  type: Work sample
  competency: Crisis documentation
  level: 3 Mostly alone
  note: The training list is complete and signed.
  direct: Yes
bot to mia:
  | Ada put evidence on file about your practice: Work sample, Crisis documentation, level 3.
  | The training list is complete and signed.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to ada:
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

leo types /mentor flag
bot opens for leo: Raise a concern

leo sends the form
  severity: An unsafe act, a mistake with medication or restraint
  facts: A door alarm was switched off during the evening.
  about: @mia
bot to leo:
  | Do this now
  | Stop the task and call your supervisor. If anyone is in danger, call 911.
  | Your concern is with someone who must act on it. If they do not answer, the next person is called within the hour.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to sam:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 12:00 PM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

after 2 minutes
at Mon 2027-01-04 12:01
bot to sam:
  | Put practice on hold?
  | A serious concern about Mia's practice is open. While it is looked into, you can put on hold what Mia may do alone. Nothing changes unless you decide.
  | [Put on hold]
  | Only those who were brought the concern see this.

sam clicks "Decide" on "A concern needs you"
bot opens for sam: What will be done

sam sends the form
  next: Keep it open with this plan
  plan: I look at the alarms with the team today.
  until: 2027-01-11
  scope: Should be put on hold at the gate
bot to sam:
  | You said that what the person may do should be put on hold. That is decided at their gates. Until then, nothing is on hold.
  | [Put on hold]
bot edits for sam:
  | A concern needs you
  | You are looking after this concern until Monday, January 11, 5:00 PM CST. There is a plan.
  | [Decide] [Reassign] [Call next]

the import brings
  mia is mentee, supervised by rita
bot edits for sam:
  | Put practice on hold?
  | A serious concern about Mia's practice is open. While it is looked into, you can put on hold what Mia may do alone. Nothing changes unless you decide.
  | This is not yours to decide anymore.
bot edits for sam:
  | You decided on Mia's gate Ready to start: Approved.
  | The training list is complete and was checked.
  | - from now on: side by side with someone
  | Decided before the evidence was complete: Work sample (1).
  | This is not yours to decide anymore.
bot edits for sam:
  | You said that what the person may do should be put on hold. That is decided at their gates. Until then, nothing is on hold.
  | This is not yours to decide anymore.

the import brings
  mia is mentee, supervised by sam
bot edits for sam:
  | Put practice on hold?
  | A serious concern about Mia's practice is open. While it is looked into, you can put on hold what Mia may do alone. Nothing changes unless you decide.
  | [Put on hold]
  | Only those who were brought the concern see this.
bot edits for sam:
  | You said that what the person may do should be put on hold. That is decided at their gates. Until then, nothing is on hold.
  | [Put on hold]
