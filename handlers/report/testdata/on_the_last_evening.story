# On the evening of the day by which the program wants to reach something, the day has not passed where the coordinator is.

cast
  carla is coordinator
  mia is mentee
  the program sets kpis: {everybody: {name: Everybody has a mentor, measure: mentored, baseline: 40, target: 80, by: 2027-01-04}}

on 2027-01-04 20:00 America/Chicago

carla types /mentor report 30
bot answers carla:
  | How the program is going
  | From December 5, 2026 to January 4, 2027, compared with the 30 days before:
  | - Mentees who have a mentor: too few to show
  | - From intake to a pair, usually: too few to show
  | - Waiting for a mentor now: 0
  | - Check-ins answered: too few to show
  | - Goals that came out as agreed or better: too few to show
  | - Gates decided by their date: too few to show
  | - Approved at the first decision: too few to show
  | - From the first day at work to independent practice, usually: too few to show
  | What the program wants to reach:
  | - Everybody has a mentor: 40% at first, now too few to show, to reach 80% by January 4, 2027
  | Only you see this. Groups of fewer than 5 are not shown, and concerns are not counted here. A number shows where to look; it does not prove why.
