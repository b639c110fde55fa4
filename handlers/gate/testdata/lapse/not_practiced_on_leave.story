# What nobody saw practiced for long ends while Mia is on leave. She hears it on her first morning back.

cast
  mia is mentee, supervised by sam, hired 2026-12-01
  leo is preceptor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  mia is away 2027-03-15 to 2027-04-16

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

on 2027-04-15 12:00 America/Chicago
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
at Mon 2027-03-22 07:00
bot to sam:
  | What Mia's gate Independent practice allows was last seen on January 4, 2027. If nobody puts on file by April 4, 2027 that they saw it, the gate ends on that day, and what it allows is not authorized from then on.
at Sun 2027-04-04 09:00
bot to sam:
  | Mia's gate Independent practice has ended: what it allowed was last seen on January 4, 2027. Until it is decided again, that is not authorized. The gate can be opened again.

on 2027-04-20 12:00 America/Chicago
at Mon 2027-04-19 07:00
bot to mia:
  | Your gate Independent practice has ended: what it allowed was last seen on January 4, 2027. Until it is decided again, that is not authorized. Your supervisor can open the gate again.

sam types /mentor scope @mia
bot answers sam:
  | Mia is not authorized for independent practice yet. No validation gate is approved right now.
  | [Portfolio]

the record holds
