# Tom was hired seven weeks ago, and nobody could be his preceptor. Since Pia could, Sam's home says for how long that waits: not since Tom was hired.

cast
  tom is mentee, supervised by sam, hired 2027-01-04
  pia is mentor
  sam is supervisor

on 2027-02-20 12:00 America/Chicago

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | Tom's gate Independent practice is due on Monday, March 1. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the import brings
  pia is preceptor

on 2027-02-23 13:00 America/Chicago
at Mon 2027-02-22 07:00
bot to tom:
  | Hi Tom, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to pia:
  | Hi Pia, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
at Mon 2027-02-22 09:00
bot to tom:
  | Your gate Independent practice is due on Monday, March 1. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | Your mentor, preceptor or supervisor puts on file what they saw. You can ask them for a time. Whoever guides you or decides is reminded too.
bot to sam:
  | Tom's gate Independent practice is due on Monday, March 1. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]

sam looks at home
home of sam:
  | Your mentoring
  | To do
  | New, and without a preceptor: Tom.
  | Waiting for 3 days.
  | [Preceptor for Tom]
  | Tom's gate Independent practice is due on Monday, March 1. Still missing: Observation (1), Documentation check (2), a supervisor's direct observation.
  | [Decide]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
