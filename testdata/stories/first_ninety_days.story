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

mia clicks "Start"
mia sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  example: I wrote my first crisis note last week and needed two corrections.
  hopes: Notes that stand alone.
  languages: English
  times: Weekday mornings | Weekday afternoons
leo types /mentor intake
leo sends the form
  agree: I want to mentor on these terms
  competency: Crisis documentation
  level: 5 I could teach it
  places: 2
  hopes: I like to see people grow sure of their notes.
  languages: English
  times: Weekday mornings

carla looks at home
carla types /mentor match
carla clicks "Release"
leo clicks "Ask a question"
leo sends the form
  question: Do you work nights?
mia clicks "Accept"
leo clicks "Accept"

mia clicks "Write a goal"
mia sends the form
  title: Be better
  measure: I feel more confident
  baseline: low
  target: high
mia sends the form
  title: Write crisis notes that stand alone at Oak House
  measure: Of 10 sampled notes, how many name trigger, action, person and time
  baseline: 5 of 10
  target: 9 of 10
  due: 2027-03-15
  evidence: A documentation check and one observation
leo clicks "Accept"

on 2027-01-18 12:00 America/Chicago
mia clicks "Answer"
mia sends the form
  progress: 3 Some
  tried: I read two of Leo's notes before I wrote mine.
  obstacle: Time
  support: 4 Good
  unsafe: No
mia looks at home

leo types /mentor evidence
leo sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 3 Mostly alone
  note: Mia wrote a crisis note alone and named trigger, action, person and time.
  direct: Yes
leo types /mentor gate
leo types /mentor scope @mia

on 2027-01-21 12:00 America/Chicago
sam clicks "Acknowledge" on "Works alongside"
after 2 days
sam clicks "Decide" on "Works alongside"
sam sends the form
  outcome: Approve with conditions
  rationale: Notes are complete and on time. Crisis calls still need a second person.
  level: 2 Acts with somebody at their side
mia types /mentor gate
sam sends the form
  outcome: Approve with conditions
  rationale: Notes are complete and on time. Crisis calls still need a second person.
  level: 2 Acts with somebody at their side
  excluded: crisis calls alone
  until_gate: Works with a supervisor at hand
mia looks at home
leo types /mentor scope @mia
