# A goal that could tell who a person served is comes back before it is saved. The mentor's name is no finding.

cast
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor goal
bot opens for mia: SMART goal

mia sends the form
  title: Write the crisis notes of Mr. Brantley with Leo
  measure: Of 10 notes, how many state cause, action and time
  baseline: 4
  target: 9
  evidence: Leo reads ten notes
bot opens for mia: SMART goal

mia sends the form
  title: Write the crisis notes at the day program with Leo
bot to mia:
  | Your goal Write the crisis notes at the day program with Leo is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Write the crisis notes at the day program with Leo
  | Area: Crisis documentation
  | Measure: Of 10 notes, how many state cause, action and time
  | Today: 4
  | Target: 9
  | By: March 5, 2027
  | Evidence: Leo reads ten notes
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.
