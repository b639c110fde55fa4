# Mia is mentored by Leo and mentors Zoe. Sam, who supervises Mia alone, reads of her sheet with Leo, once both accepted it, and never of Zoe's.

cast
  carla is coordinator
  mia is mentee, mentor, supervised by sam
  leo is mentor
  zoe is mentee, supervised by rita
  sam is supervisor
  rita is supervisor
  leo mentors mia from today
  mia mentors zoe from today

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot to mia:
  | Objective sheet
  | Zoe with Mia, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot to leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot to zoe:
  | Objective sheet
  | Zoe with Mia, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.

sam types /mentor goal sheet @mia
bot answers sam:
  | There is no objective sheet of Mia that you can read. You can once both of the pair have accepted it.

leo types /mentor goal sheet
bot answers leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | So far: 0 of 7 sessions held, 0 goals closed.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.

mia clicks "Accept the sheet" on "Mia with Leo"
bot answers mia:
  | Noted: you accepted the sheet.
bot edits for mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Change the sheet]
  | You accepted it; Leo has not yet. Once both of you have, it counts. Then the mentee's supervisor sees it too.

leo clicks "Accept the sheet"
bot to mia:
  | You and Leo both accepted the objective sheet. It counts from now on, and the mentee's supervisor sees it too.
  | [Open the sheet]
bot edits for mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | The mentee's supervisor sees it too.
bot answers leo:
  | You and Mia both accepted the objective sheet. It counts from now on, and the mentee's supervisor sees it too.
  | [Open the sheet]
bot edits for leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | The mentee's supervisor sees it too.
bot to sam:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | The mentee's supervisor sees it too.

sam types /mentor goal sheet @mia
bot answers sam:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | So far: 0 of 7 sessions held, 0 goals closed.
  | The mentee's supervisor sees it too.

leo types /mentor goal sheet @mia
bot answers leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | So far: 0 of 7 sessions held, 0 goals closed.
  | The mentee's supervisor sees it too.
