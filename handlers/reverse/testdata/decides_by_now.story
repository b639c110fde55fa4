# Gus asks Mia to teach him, and becomes her supervisor before she answers. She reads that it cannot begin, in words that are hers.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor
  gus is leader, supervisor

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

gus types /mentor reverse Care plans
bot opens for gus: Reverse mentoring

gus sends the form
  who: @mia
bot to mia:
  | Gus would like to learn from you: Care plans. Half an hour every two weeks, six times. You teach, Gus learns.
  | What you say and write there is not part of any performance review; nobody who decides about your work reads it.
  | [Yes, choose a time] [Rather not]
  | You need no reason to say no, and none is passed on.
bot to gus:
  | I asked Mia whether they would teach you Care plans. I tell you within a week.

mia clicks "Yes, choose a time"
bot opens for mia: The first time

the import brings
  mia is mentee, supervised by gus

mia sends the form
  day: 2027-01-11
  time: 14:00
bot asks mia again:
  | This cannot begin anymore, because something has changed since you were asked. Nothing is planned, and there is nothing you need to do.
