# Mia and Leo met in the evening. Sam, who supervises Mia, reads of that day and not of the next, which it was in other zones by then.

cast
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor
  leo mentors mia from today

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
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

on 2027-01-12 20:00 America/Chicago
at Mon 2027-01-11 09:30
bot to mia:
  | You and Leo have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
bot to leo:
  | You and Mia have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.

mia clicks "Yes, we met"
bot to mia:
  | You and Leo met on Tuesday, January 12. What do you take with you? Three minutes now make it last.
  | [Reflect] [Add an action] [Plan the next one]
bot edits for mia:
  | You and Leo have been a pair for 1 week. Have you met yet?
  | You have met.
bot to leo:
  | You and Mia met on Tuesday, January 12. Did you see something, or is there something that one of you will do?
  | [Reflect] [Add an action] [Plan the next one]
bot edits for leo:
  | You and Mia have been a pair for 1 week. Have you met yet?
  | You have met.

sam types /mentor session brief
bot answers sam:
  | Whose brief?
  | Mia is mentored by Leo: 1 of 1 sessions held, the last on January 12, 2027
  | [Supervision brief]
