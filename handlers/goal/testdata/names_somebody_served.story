# Whatever a pair writes of its work comes back before it is kept when it could tell who a person served is. The names of the two and of the supervisor are no finding.

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

mia types /mentor goal
bot opens for mia: SMART goal

mia sends the form
  title: Write the crisis notes of Mr. Brantley with Leo
  measure: Of 10 notes, how many state cause, action and time
  baseline: 4
  target: 9
  evidence: Leo reads ten notes
  due: 2027-01-08
bot opens for mia: SMART goal

mia sends the form
  title: Write the crisis notes at the day program with Leo
bot to mia:
  | Your goal Write the crisis notes at the day program with Leo is saved. It is active once Leo accepts it.
bot to leo:
  | Mia proposes a goal: Write the crisis notes at the day program with Leo
  | Area: Crisis documentation
  | Measure: Of 10 notes, how many state cause, action and time
  | Today: 4
  | Target: 9
  | By: January 8, 2027
  | Evidence: Leo reads ten notes
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.

leo clicks "Accept"
bot to mia:
  | The goal Write the crisis notes at the day program with Leo is active: from 4 to 9 by January 8, 2027.
bot to leo:
  | The goal Write the crisis notes at the day program with Leo (Mia) is active: from 4 to 9 by January 8, 2027.
bot edits for leo:
  | Mia proposes a goal: Write the crisis notes at the day program with Leo
  | Area: Crisis documentation
  | Measure: Of 10 notes, how many state cause, action and time
  | Today: 4
  | Target: 9
  | By: January 8, 2027
  | Evidence: Leo reads ten notes
  | You both accepted it, and it is active.
bot to sam:
  | Mia and their mentor agreed on a goal: Write the crisis notes at the day program with Leo, from 4 to 9 by January 8, 2027.

mia clicks "Change the sheet"
bot opens for mia: Objective sheet

mia sends the form
  target_crisis_documentation: 4
  note: Mr. Brantley has most of the incidents.
bot opens for mia: Objective sheet

mia sends the form
  note: One person has most of the incidents, so Leo and Sam ask about that.
bot to mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 4 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | One person has most of the incidents, so Leo and Sam ask about that.
  | [Change the sheet]
  | You accepted it; Leo has not yet. Once both of you have, it counts. Then the mentee's supervisor sees it too.
bot edits for mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | It was changed since. What counts is the newer sheet.
bot to leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 4 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | One person has most of the incidents, so Leo and Sam ask about that.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot edits for leo:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | It was changed since. What counts is the newer sheet.

mia clicks "Say where it stands"
bot opens for mia: Where it stands

mia sends the form
  standing: 5 of 10
  course: On track
  note: The family at 555-010-0199 has read one.
bot opens for mia: Where it stands

mia sends the form
  note: A family has read one.
bot to mia:
  | Noted for Write the crisis notes at the day program with Leo: 5 of 10. Leo sees it too.
bot to leo:
  | Mia about the goal Write the crisis notes at the day program with Leo: now 5 of 10 (on track).
  | A family has read one.
  | [Add something]

on 2027-01-11 12:00 America/Chicago
at Mon 2027-01-11 07:00
bot to mia:
  | Your goal Write the crisis notes at the day program with Leo was due on January 8, 2027. Target: 9. Last update: 5 of 10.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
bot to leo:
  | Your goal Write the crisis notes at the day program with Leo (Mia) was due on January 8, 2027. Target: 9. Last update: 5 of 10.
  | How did it end?
  | [Met] [Partly] [Not this time] [More time]
at Mon 2027-01-11 09:30
bot to mia:
  | You and Leo have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.
bot to leo:
  | You and Mia have been a pair for 1 week. Have you met yet?
  | [Yes, we met] [Not yet: find a time]
  | It is enough if one of you answers.

leo clicks "More time"
bot opens for leo: More time

leo sends the form
  due: 2027-01-18
  why: J.B. (03/04/1988) was in the hospital.
bot opens for leo: More time

leo sends the form
  why: There were fewer notes to write.
bot to mia:
  | Leo gave the goal Write the crisis notes at the day program with Leo more time, until January 18, 2027.
  | There were fewer notes to write.
bot to leo:
  | Leo gave the goal Write the crisis notes at the day program with Leo more time, until January 18, 2027.
  | There were fewer notes to write.
bot to sam:
  | Leo gave the goal Write the crisis notes at the day program with Leo more time, until January 18, 2027.
  | There were fewer notes to write.

mia clicks "Partly"
bot opens for mia: Close the goal

mia sends the form
  learning: Mr. Brantley calms down when I write beside him. Leo saw it.
bot opens for mia: Close the goal

mia sends the form
  learning: Some people calm down when I write beside them. Leo saw it.
bot to mia:
  | Mia closed the goal Write the crisis notes at the day program with Leo: partly met (-1 on a scale from -2 to +2).
  | Some people calm down when I write beside them. Leo saw it.
  | [Write the next goal] [History]
bot edits for mia:
  | Your goal Write the crisis notes at the day program with Leo was due on January 8, 2027. Target: 9. Last update: 5 of 10.
  | How did it end?
  | This goal is closed.
bot to leo:
  | Mia closed the goal Write the crisis notes at the day program with Leo: partly met (-1 on a scale from -2 to +2).
  | Some people calm down when I write beside them. Leo saw it.
  | [Write the next goal] [History]
bot edits for leo:
  | Mia about the goal Write the crisis notes at the day program with Leo: now 5 of 10 (on track).
  | A family has read one.
  | This goal is closed.
bot edits for leo:
  | Your goal Write the crisis notes at the day program with Leo (Mia) was due on January 8, 2027. Target: 9. Last update: 5 of 10.
  | How did it end?
  | This goal is closed.
bot to sam:
  | Mia closed the goal Write the crisis notes at the day program with Leo: partly met (-1 on a scale from -2 to +2).
  | Some people calm down when I write beside them. Leo saw it.
  | [History]

the record holds
