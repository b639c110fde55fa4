# Gus asks Leo and Ana to teach him. Ana leaves, and Gus reads that it is not happening; he leaves, and Leo cannot begin something with nobody.

cast
  carla is coordinator
  leo is mentor
  ana is mentor
  gus is leader

on 2027-01-04 09:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

gus types /mentor reverse Night shifts
bot opens for gus: Reverse mentoring

gus sends the form
  who: @ana
bot to ana:
  | Gus would like to learn from you: Night shifts. Half an hour every two weeks, six times. You teach, Gus learns.
  | What you say and write there is not part of any performance review; nobody who decides about your work reads it.
  | [Yes, choose a time] [Rather not]
  | You need no reason to say no, and none is passed on.
bot to gus:
  | I asked Ana whether they would teach you Night shifts. I tell you within a week.

gus types /mentor reverse Care plans
bot opens for gus: Reverse mentoring

gus sends the form
  who: @leo
bot to leo:
  | Gus would like to learn from you: Care plans. Half an hour every two weeks, six times. You teach, Gus learns.
  | What you say and write there is not part of any performance review; nobody who decides about your work reads it.
  | [Yes, choose a time] [Rather not]
  | You need no reason to say no, and none is passed on.
bot to gus:
  | I asked Leo whether they would teach you Care plans. I tell you within a week.

leo clicks "Yes, choose a time"
bot opens for leo: The first time

ana leaves
bot to carla:
  | Ana has left and is not asked for anything anymore. Open cases continue without them.
bot to gus:
  | Night shifts is not happening this time. That says nothing about you or the topic; people's weeks are full. You can ask somebody else.

gus leaves
bot to carla:
  | Gus has left and is not asked for anything anymore. Open cases continue without them.
bot edits for leo:
  | This question is closed. There is nothing you need to do.

leo sends the form
  day: 2027-01-11
  time: 14:00
bot asks leo again:
  | This question is answered or closed already.

after 8 days
