# Whoever types the word that they have in mind is shown the command for it.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

leo types /mentor leave
bot answers leo:
  | There is no command leave. You may be looking for:
  | - /mentor withdraw - leave the list of people to be matched; you can undo it
  | - /mentor away - say when you are on leave or vacation and who stands in, and which days and nights you work
  | For everything I can do, type /mentor help.

leo types /mentor vacation
bot answers leo:
  | There is no command vacation. You may be looking for:
  | - /mentor away - say when you are on leave or vacation and who stands in, and which days and nights you work
  | For everything I can do, type /mentor help.

leo types /mentor zebra
bot answers leo:
  | There is no command zebra.
  | For everything I can do, type /mentor help.

leo types /mentor brief
bot answers leo:
  | There is no command brief. You may be looking for:
  | - /mentor session - find a time to meet, or see when you meet next; the day before, a brief comes by itself
  | For everything I can do, type /mentor help.

carla types /mentor import
bot answers carla:
  | There is no command import. You may be looking for:
  | - /mentor invite - invite people by role and site, and see who joined; whoever runs this bot imports the list of people
  | For everything I can do, type /mentor help.
