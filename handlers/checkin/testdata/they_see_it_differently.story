# Mia says 2, Leo says 5: the coordinator hears of it, and nobody else. The coordinator can read what a mentor answered.

cast
  carla is coordinator
  mia is mentee
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

on 2027-01-18 09:30 America/Chicago
at Mon 2027-01-18 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia clicks "2 A little"
bot opens for mia: Check-in
bot edits for mia:
  | Check-in: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

mia clicks "No"
bot edits for mia:
  | Check-in: thank you for your answers. You can change them until Wednesday, January 27, 9:03 AM CST.
  | [Change]

leo clicks "Yes"
bot opens for leo: Mentor check-in
bot edits for leo:
  | Mentor check-in about Mia: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

leo sends the form
  progress: 5 Done or nearly
  protected: 2 Rarely
  concern: Engagement
  unsafe: No
bot to carla:
  | Mia and Leo see the progress since Monday, January 18 very differently: Mia says 2, Leo says 5 of 5.
  | A suggestion: ask Mia what feels stuck, and whether Leo knows.
  | Only coordinators see this. Neither of the two is told.
bot opens for leo: One more thing
bot edits for leo:
  | Mentor check-in about Mia: thank you for your answers. You can change them until Wednesday, January 27, 9:26 AM CST.
  | [Change]

leo sends the form
  concern_text: She is tired.

carla types /mentor checkin @leo
bot answers carla:
  | Leo about Mia, on January 18, 2027:
  | Did you meet?: Yes
  | Your mentee's progress in the growth area: 5 Done or nearly
  | Was your mentoring time protected?: 2 Rarely
  | Does anything worry you?: Engagement
  | What do you see?: She is tired.

mia types /mentor checkin @leo
bot answers mia:
  | Only a program coordinator can read what a mentor answered.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | Leo about Mia: Mentor check-in of January 18, 2027. Only coordinators see this.
  | Was your mentoring time protected?: 2 Rarely
  | Does anything worry you?: Engagement
  | What do you see?: She is tired.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | Waiting for 14 days.
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | Waiting for 14 days.
  | [Write a goal]
  | Next dates
  | Check-in: thank you for your answers. You can change them until Wednesday, January 27, 9:03 AM CST.
  | [Change]
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
