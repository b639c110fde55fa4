# A code for the other platform is not for this one. Who guesses has to wait.

cast
  mia is mentee, supervised by sam
  sam is supervisor

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

sam types /mentor link
bot answers sam:
  | On the other platform, type /mentor link ABCDE-FGHIJ before 9:10 AM.
  | Do not show it to anyone. Whoever types it there acts in your name.

sam types /mentor link AAAAA-BBBBB
bot answers sam:
  | That code does not open anything. Codes last ten minutes and work once; /mentor link on the other platform gives a new one.

sam types /mentor link AAAAA-BBBBC
bot answers sam:
  | That code does not open anything. Codes last ten minutes and work once; /mentor link on the other platform gives a new one.

sam types /mentor link AAAAA-BBBBD
bot answers sam:
  | That code does not open anything. Codes last ten minutes and work once; /mentor link on the other platform gives a new one.

sam types /mentor link AAAAA-BBBBE
bot answers sam:
  | That code does not open anything. Codes last ten minutes and work once; /mentor link on the other platform gives a new one.

sam types /mentor link AAAAA-BBBBF
bot answers sam:
  | That code does not open anything. Codes last ten minutes and work once; /mentor link on the other platform gives a new one.

sam types /mentor link AAAAA-BBBBG
bot answers sam:
  | That is enough tries for now. Please try again in an hour.

after 2 hours

sam types /mentor link AAAAA-BBBBG
bot answers sam:
  | That code does not open anything. Codes last ten minutes and work once; /mentor link on the other platform gives a new one.
