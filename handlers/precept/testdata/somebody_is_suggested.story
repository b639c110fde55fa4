# Mia and Tom are new. Their supervisor hears who could precept them, with the reasons, and decides.

cast
  mia is mentee, supervised by sam, at Oak House, hired 2027-01-04
  tom is mentor, supervised by sam, at Elm House, hired 2027-01-04
  sam is supervisor, supervised by rita
  rita is leader
  ida is preceptor, at Oak House, supervised by sam
  pat is preceptor, at Elm House, speaks es
  kim is preceptor, at Elm House
  zoe is preceptor, at Oak House
  noa is preceptor, at Oak House
  noa is in conflict with mia

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to tom:
  | Hi Tom, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to sam:
  | Mia is new and has no preceptor yet. Who should it be? These could:
  | - Ida, same site, same part of the day, same language, precepts nobody now
  | - Zoe, same site, same part of the day, same language, precepts nobody now
  | - Kim, same part of the day, same language, precepts nobody now
  | [Ida] [Zoe] [Kim] [Somebody else]
  | Only you see this, and you decide. Nobody is told before you assign them.

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | New, and without a preceptor: Mia. Tom.
  | [Preceptor for Mia] [Preceptor for Tom]
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | [Decide]
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam clicks "Somebody else"
bot opens for sam: Preceptor

sam clicks "Ida"
bot opens for sam: Preceptor

sam sends the form
  weeks: 6
bot to mia:
  | Ida is your preceptor until February 15, 2027: at your side at work, to show you how, to watch, and to talk things over. Your supervisor makes the decisions about your work.
bot to sam:
  | Ida precepts Mia until February 15, 2027. They have been told. A week before the end, we ask whether that is enough.
bot edits for sam:
  | Mia has a preceptor now: Ida.
bot to ida:
  | You are Mia's preceptor until February 15, 2027. You support and you put on file what you see. The supervisor authorizes.

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | New, and without a preceptor: Tom.
  | [Preceptor for Tom]
  | Mia's gate Ready to start is due on Saturday, January 9. Still missing: Work sample (2).
  | [Decide]
  | Mia's gate Works alongside is due on Monday, January 18. Still missing: Reflective debrief (5), Documentation check (1), Scenario (1), the gate Ready to start.
  | [Decide]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Ida
  type: Observation
  competency: Escalation
  level: 4 Alone
  observed_on: 2027-01-04
  direct: Yes
  note: Called early and wrote it down.
bot to sam:
  | Your evidence about Ida is on file. Ida has been told.
bot to ida:
  | Sam put evidence on file about your practice: Observation, Escalation, level 4.
  | Called early and wrote it down.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.

sam types /mentor track @tom
bot opens for sam: Put on a track

sam sends the form
  track: Onboarding
  start: 2027-01-04
bot to tom:
  | Sam put you on the track Onboarding, from January 4, 2027. Your home shows its gates; with /mentor gate you see them all.
bot to sam:
  | Tom is new and has no preceptor yet. Who should it be? These could:
  | - Kim, same site, same part of the day, same language, precepts nobody now
  | - Pat, same site, same part of the day, precepts nobody now
  | - Ida, same part of the day, same language, seen as strong in Escalation, precepts one person now
  | [Kim] [Pat] [Ida] [Somebody else]
  | Only you see this, and you decide. Nobody is told before you assign them.
bot to sam:
  | Tom is on the track Onboarding from January 4, 2027. The gates are planned, and Tom has been told.

the record holds
