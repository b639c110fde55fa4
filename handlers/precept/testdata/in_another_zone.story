# Pat precepts Mia from a zone to the west of hers. Everybody reads the same last day.

cast
  mia is mentee, supervised by sam, in America/New_York
  pat is preceptor, in America/Chicago
  sam is supervisor, in America/Los_Angeles

on 2027-01-04 13:00 America/New_York
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

sam types /mentor precept @mia
bot opens for sam: Preceptor

sam sends the form
  preceptor: @pat
  weeks: 5
bot to mia:
  | Pat is your preceptor until February 8, 2027: at your side at work, to show you how, to watch, and to talk things over. Your supervisor makes the decisions about your work.
bot to pat:
  | You are Mia's preceptor until February 8, 2027. You support and you put on file what you see. The supervisor authorizes.
bot to sam:
  | Pat precepts Mia until February 8, 2027. They have been told. A week before the end, we ask whether that is enough.

after 1 hour

pat looks at home
home of pat:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | You precept Mia until February 8, 2027.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Your people
  | Pat is your preceptor until February 8, 2027.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
