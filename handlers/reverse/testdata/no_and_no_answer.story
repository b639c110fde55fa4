# A no and no answer look the same to the leader who asked: the same words, and not at the moment of the no.

cast
  gus is leader
  rita is leader
  mia is mentee, hired 2026-01-04
  noa is mentee, hired 2026-01-04

on 2027-01-05 10:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to noa:
  | Hi Noa, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

gus types /mentor reverse What night shifts are like
bot opens for gus: Reverse mentoring

gus sends the form
  who: @mia
bot to gus:
  | I asked Mia whether they would teach you What night shifts are like. I tell you within a week.
bot to mia:
  | Gus would like to learn from you: What night shifts are like. Half an hour every two weeks, six times. You teach, Gus learns.
  | What you say and write there is not part of any performance review; nobody who decides about your work reads it.
  | [Yes, choose a time] [Rather not]
  | You need no reason to say no, and none is passed on.

rita types /mentor reverse What night shifts are like
bot opens for rita: Reverse mentoring

rita sends the form
  who: @noa
bot to rita:
  | I asked Noa whether they would teach you What night shifts are like. I tell you within a week.
bot to noa:
  | Rita would like to learn from you: What night shifts are like. Half an hour every two weeks, six times. You teach, Rita learns.
  | What you say and write there is not part of any performance review; nobody who decides about your work reads it.
  | [Yes, choose a time] [Rather not]
  | You need no reason to say no, and none is passed on.

noa clicks "Rather not"
bot edits for noa:
  | That is all right. The person who asked is told only that it is not happening, in the same words and on the same day as if you had not answered.

after 15 days
at Tue 2027-01-12 10:00
bot to gus:
  | What night shifts are like is not happening this time. That says nothing about you or the topic; people's weeks are full. You can ask somebody else.
bot to rita:
  | What night shifts are like is not happening this time. That says nothing about you or the topic; people's weeks are full. You can ask somebody else.
bot edits for mia:
  | This question is closed. There is nothing you need to do.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

gus looks at home
home of gus:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the record holds
