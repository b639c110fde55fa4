# Sam declines a renewal and, once the earlier approval has ended, opens the gate again. When that is overdue, whoever is asked to act reads that what it allowed is not authorized.

cast
  mia is mentee, supervised by sam, hired 2026-12-01
  leo is preceptor
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
bot to sam:
  | Mia is new and has no preceptor yet. Who should it be? These could:
  | - Leo, same part of the day, same language, precepts nobody now
  | [Leo] [Somebody else]
  | Only you see this, and you decide. Nobody is told before you assign them.

sam types /mentor precept @mia
bot opens for sam: Preceptor

sam sends the form
  preceptor: @leo
  weeks: 4
bot to mia:
  | Leo is your preceptor until February 1, 2027: at your side at work, to show you how, to watch, and to talk things over. Your supervisor makes the decisions about your work.
bot to leo:
  | You are Mia's preceptor until February 1, 2027. You support and you put on file what you see. The supervisor authorizes.
bot to sam:
  | Leo precepts Mia until February 1, 2027. They have been told. A week before the end, we ask whether that is enough.
bot edits for sam:
  | Mia has a preceptor now: Leo.

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Documentation check
  competency: Crisis documentation
  level: 4 Alone
  note: Ten notes, all on time and objective.
  direct: Yes
bot to mia:
  | Leo put evidence on file about your practice: Documentation check, Crisis documentation, level 4.
  | Ten notes, all on time and objective.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Documentation check
  competency: Crisis documentation
  level: 4 Alone
  note: Ten more notes, one was late.
  direct: Yes
bot to mia:
  | Leo put evidence on file about your practice: Documentation check, Crisis documentation, level 4.
  | Ten more notes, one was late.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 4 Alone
  note: Led the evening handover alone and named every risk.
  direct: Yes
bot to mia:
  | Sam put evidence on file about your practice: Observation, Crisis documentation, level 4.
  | Led the evening handover alone and named every risk.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to mia:
  | The evidence for your gate Independent practice is complete. Whoever decides has been told, and decides by January 26, 2027.
bot to sam:
  | The evidence for Mia's gate Independent practice is complete. It is due on Tuesday, January 26, and you can decide now.
  | [Decide]
bot to sam:
  | Your evidence about Mia is on file. Mia has been told.

sam clicks "Decide" on "is complete"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved
  rationale: Seen alone at the handover, and the notes hold.
  level: 4 With someone reachable by phone
bot to mia:
  | Sam made a decision on your gate Independent practice: Approved.
  | Seen alone at the handover, and the notes hold.
  | - from now on: with someone reachable by phone
  | Your supervisor and the program coordinators are told too. Your home shows your gates.
bot to sam:
  | You decided on Mia's gate Independent practice: Approved.
  | Seen alone at the handover, and the notes hold.
  | - from now on: with someone reachable by phone
  | [Decide again]
bot edits for sam:
  | The evidence for Mia's gate Independent practice is complete. It is due on Tuesday, January 26, and you can decide now.
  | You decided: Approved.

on 2027-12-22 12:00 America/Chicago
at Mon 2027-01-25 07:00
bot to sam:
  | Leo precepts Mia until February 1, 2027. Is that enough?
  | [Two more weeks] [End it now]
at Mon 2027-02-01 00:00
bot edits for sam:
  | Leo precepts Mia until February 1, 2027. Is that enough?
  | It is over.
at Mon 2027-02-01 07:00
bot to mia:
  | The time of Leo as Mia's preceptor ended on February 1, 2027. Thank you both. What was put on file stays.
bot to leo:
  | The time of Leo as Mia's preceptor ended on February 1, 2027. Thank you both. What was put on file stays.
bot to sam:
  | The time of Leo as Mia's preceptor ended on February 1, 2027. Thank you both. What was put on file stays.
at Fri 2027-11-05 09:00
bot to mia:
  | What your gate Independent practice allows holds until January 4, 2028. It is open again, so that it can be decided again before that. Needed from now on: Observation (1), Documentation check (2), a supervisor's direct observation.
bot to sam:
  | What Mia's gate Independent practice allows holds until January 4, 2028. It is open again, so that it can be decided again before that. Needed from now on: Observation (1), Documentation check (2), a supervisor's direct observation.
at Tue 2027-12-21 09:00
bot to mia:
  | Your gate Independent practice is due on Tuesday, January 4, 2028. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Mia's gate Independent practice is due on Tuesday, January 4, 2028. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]

sam clicks "Decide" on "due on Tuesday, January 4"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Not approved this time
  rationale: Not safe at the handover twice.
bot to mia:
  | Sam made a decision on your gate Independent practice: Not approved this time.
  | Not safe at the handover twice.
  | Your supervisor and the program coordinators are told too. Your home shows your gates.
bot to sam:
  | You decided on Mia's gate Independent practice: Not approved this time.
  | Not safe at the handover twice.
bot edits for sam:
  | Mia's gate Independent practice is due on Tuesday, January 4, 2028. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | You decided: Not approved this time.

on 2028-01-05 12:00 America/Chicago
at Tue 2028-01-04 09:00
bot to mia:
  | The time of your gate Independent practice is over. Until it is decided again, what it allowed is not authorized. Your supervisor can open the gate again. Please talk to your supervisor about what that means for your next shift.
bot to sam:
  | The time of Mia's gate Independent practice is over. Until it is decided again, what it allowed is not authorized. The gate can be opened again.

sam types /mentor gate
bot answers sam:
  | Nothing waits for your decision. Gates that ended can be opened again.
  | [Open again]

sam chooses "Mia: Independent practice" in "Open again"
bot opens for sam: Open a gate again

sam sends the form
  due: 2028-01-12
  why: She has practiced at the handover.
bot to mia:
  | Your gate Independent practice is open again and is due on January 12, 2028. Needed from now on: Observation (1), Documentation check (2), a supervisor's direct observation.
bot to sam:
  | Mia's gate Independent practice is open again and is due on January 12, 2028. Needed from now on: Observation (1), Documentation check (2), a supervisor's direct observation.

on 2028-01-14 12:00 America/Chicago
at Tue 2028-01-11 09:00
bot to mia:
  | Your gate Independent practice is due on Wednesday, January 12. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Mia's gate Independent practice is due on Wednesday, January 12. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]
at Wed 2028-01-12 09:00
bot to sam:
  | Mia's gate Independent practice is due on Wednesday, January 12, and it is your decision. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]
  | If it stays open, the next level is told.
at Thu 2028-01-13 09:00
bot to sam:
  | A gate is overdue
  | Mia's gate Independent practice was due on Wednesday, January 12. Until someone decides, what it allowed is not authorized.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
