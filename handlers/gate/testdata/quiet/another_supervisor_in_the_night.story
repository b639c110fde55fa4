# What Mia's gate allows ends, and a limit is gone by its date, while Sam is asleep far away. Before he wakes Rita is her supervisor: she reads both in his place, and he reads nothing of it.

cast
  mia is mentee, supervised by sam, hired 2026-12-01
  bo is mentee, supervised by sam
  leo is preceptor
  sam is supervisor, supervised by ada, in Pacific/Honolulu
  rita is supervisor, supervised by ada
  ada is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-04 14:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to bo:
  | Hi Bo, welcome to Cairn Mentoring.
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

ada types /mentor evidence
bot opens for ada: Evidence

ada sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 4 Alone
  note: Led the evening handover alone and named every risk.
  direct: Yes
bot to mia:
  | Ada put evidence on file about your practice: Observation, Crisis documentation, level 4.
  | Led the evening handover alone and named every risk.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to mia:
  | The evidence for your gate Independent practice is complete. Whoever decides has been told, and decides by January 26, 2027.
bot to sam:
  | The evidence for Mia's gate Independent practice is complete. It is due on Tuesday, January 26, and you can decide now.
  | [Decide]
bot to ada:
  | Your evidence about Mia is on file. Mia has been told.

sam clicks "Decide" on "is complete"
bot opens for sam: Decide on a gate

sam sends the form
  outcome: Approved with conditions
  rationale: Seen alone at the handover, and the notes hold.
  level: 4 With someone reachable by phone
  excluded: crisis calls alone
  until: 2027-03-01
bot to mia:
  | Sam made a decision on your gate Independent practice: Approved with conditions.
  | Seen alone at the handover, and the notes hold.
  | - from now on: with someone reachable by phone
  | - not yet: crisis calls alone, until March 1, 2027
  | Your supervisor and the program coordinators are told too. Your home shows your gates.
bot to sam:
  | You decided on Mia's gate Independent practice: Approved with conditions.
  | Seen alone at the handover, and the notes hold.
  | - from now on: with someone reachable by phone
  | - not yet: crisis calls alone, until March 1, 2027
  | [Decide again]
bot edits for sam:
  | The evidence for Mia's gate Independent practice is complete. It is due on Tuesday, January 26, and you can decide now.
  | You decided: Approved with conditions.

on 2027-03-01 10:00 America/Chicago
at Mon 2027-01-25 11:00
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
at Mon 2027-02-01 11:00
bot to sam:
  | The time of Leo as Mia's preceptor ended on February 1, 2027. Thank you both. What was put on file stays.
at Mon 2027-03-01 09:00
bot to mia:
  | This does not limit you anymore: crisis calls alone. With /mentor scope you see what you may do now.

the import brings
  mia is mentee, supervised by rita
bot edits for sam:
  | You decided on Mia's gate Independent practice: Approved with conditions.
  | Seen alone at the handover, and the notes hold.
  | - from now on: with someone reachable by phone
  | - not yet: crisis calls alone, until March 1, 2027
  | This is not yours to decide anymore.
bot to rita:
  | This does not limit Mia anymore: crisis calls alone.

on 2027-03-02 14:00 America/Chicago

the import brings
  mia is mentee, supervised by sam

on 2028-01-04 10:00 America/Chicago
at Fri 2027-11-05 09:00
bot to mia:
  | What your gate Independent practice allows holds until January 4, 2028. It is open again, so that it can be decided again before that. Needed from now on: Observation (1), Documentation check (2), a supervisor's direct observation.
at Fri 2027-11-05 12:00
bot to sam:
  | What Mia's gate Independent practice allows holds until January 4, 2028. It is open again, so that it can be decided again before that. Needed from now on: Observation (1), Documentation check (2), a supervisor's direct observation.
at Tue 2027-12-21 09:00
bot to mia:
  | Your gate Independent practice is due on Tuesday, January 4, 2028. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
at Tue 2027-12-21 11:00
bot to sam:
  | Mia's gate Independent practice is due on Tuesday, January 4, 2028. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]
at Tue 2027-12-28 09:00
bot to mia:
  | Your gate Independent practice is due on Tuesday, January 4, 2028. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
at Tue 2027-12-28 11:00
bot to sam:
  | Mia's gate Independent practice is due on Tuesday, January 4, 2028. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]
at Mon 2028-01-03 09:00
bot to mia:
  | Your gate Independent practice is due on Tuesday, January 4. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
at Mon 2028-01-03 11:00
bot to sam:
  | Mia's gate Independent practice is due on Tuesday, January 4. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]
at Tue 2028-01-04 09:00
bot to mia:
  | The time of your gate Independent practice is over. Until it is decided again, what it allowed is not authorized. Please talk to your supervisor about what that means for your next shift.

the import brings
  mia is mentee, supervised by rita
bot edits for sam:
  | Mia's gate Independent practice is due on Tuesday, January 4, 2028. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | This is not yours to decide anymore.
bot edits for sam:
  | Mia's gate Independent practice is due on Tuesday, January 4, 2028. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | This is not yours to decide anymore.
bot edits for sam:
  | Mia's gate Independent practice is due on Tuesday, January 4. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | This is not yours to decide anymore.
bot to rita:
  | Mia's gate Independent practice is due on Tuesday, January 4, and it is your decision. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]
  | If it stays open, the next level is told.
bot to rita:
  | The time of Mia's gate Independent practice is over. Until it is decided again, what it allowed is not authorized.

on 2028-01-04 14:00 America/Chicago

the record holds
