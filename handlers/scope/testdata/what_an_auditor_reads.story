# An auditor has nothing to do in the program. Their home says what they may read, and where the proof is.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  ada is auditor

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

ada looks at home
home of ada:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | As an auditor you read, and change nothing:
  | - /mentor scope @person - what somebody may do, who decided it, and their portfolio to take away
  | - /mentor evidence @person - what was seen of them, by whom
  | - /mentor gaps @person - how they and their supervisor rate them
  | - /mentor oversight - whether gates are decided on time
  | You need not take anybody's word for it: whoever runs this bot can give you a signed proof that what you read is what was put on file.
  | [How the program is going]
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

ada clicks "How the program is going"
bot to ada:
  | How the program is going
  | From October 6, 2026 to January 4, 2027, compared with the 90 days before:
  | - Mentees who have a mentor: too few to show
  | - From intake to a pair, usually: too few to show
  | - Waiting for a mentor now: 0
  | - Check-ins answered: too few to show
  | - Goals that came out as agreed or better: too few to show
  | - Gates decided by their date: too few to show
  | - Approved at the first decision: too few to show
  | - From the first day at work to independent practice, usually: too few to show
  | Only you see this. Groups of fewer than 5 are not shown, and concerns are not counted here. A number shows where to look; it does not prove why.

gus looks at home
home of gus:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
