# Two people open the form of a track. Who is second reads that the person is on it already, and nobody is put on a track by themselves.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

sam types /mentor track @mia
bot opens for sam: Put on a track

carla types /mentor track @mia
bot opens for carla: Put on a track

carla sends the form
  track: Medication support
  start: 2020-01-01
bot asks carla again:
  | start: Please choose a day within a year of today.

carla sends the form
  track: Medication support
  start: 2027-01-04
bot to carla:
  | Mia is on the track Medication support from January 4, 2027. The gates are planned, and Mia has been told.
bot to mia:
  | Carla put you on the track Medication support, from January 4, 2027. Your home shows its gates; with /mentor gate you see them all.

sam sends the form
  track: Medication support
  start: 2027-01-04
bot asks sam again:
  | The person is on this track already.

sam types /mentor track @mia
bot opens for sam: Put on a track

sam sends the form
  track: Step-up to lead
  start: 2027-01-04
bot to mia:
  | Sam put you on the track Step-up to lead, from January 4, 2027. Your home shows its gates; with /mentor gate you see them all.
bot to sam:
  | Mia is on the track Step-up to lead from January 4, 2027. The gates are planned, and Mia has been told.

sam types /mentor track @mia
bot opens for sam: Put on a track

sam types /mentor track @sam
bot answers sam:
  | Nobody signs off on their own practice, so someone else takes this step.

mia types /mentor track @mia
bot answers mia:
  | /mentor track is for other roles. Type /mentor help to see what you can do. Your program coordinator, or whoever runs this bot, can change your roles.
