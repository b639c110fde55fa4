# Mia and Leo met. What could tell who a person served is comes back before it is kept, in a reflection and in an action.

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

on 2027-01-12 12:00 America/Chicago
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

mia clicks "Reflect"
bot opens for mia: Reflection

mia sends the form
  competency: Crisis documentation
  happened: Leo and I read the note about Mr. Brantley in Room 12 together.
  lesson: Name the trigger first.
bot opens for mia: Reflection

mia sends the form
  happened: Leo and I read one crisis note together.
bot to mia:
  | Your reflection is saved, and Leo reads it. The supervisor's brief has the summary only.
  | [Add an action] [Plan the next one]
bot to leo:
  | Mia reflected on your session: Crisis documentation.
  | What happened: Leo and I read one crisis note together.
  | Lesson: Name the trigger first.

mia clicks "Add an action"
bot opens for mia: Action

mia sends the form
  action: Write the note of Mr. Brantley again
  owner: I do
bot opens for mia: Action

mia sends the form
  action: Write one note again
  owner: I do
bot to mia:
  | To do: Write one note again (Mia, by January 26, 2027). It stays on your agenda until it is done.
  | [Done]
bot to leo:
  | To do: Write one note again (Mia, by January 26, 2027). It stays on your agenda until it is done.
