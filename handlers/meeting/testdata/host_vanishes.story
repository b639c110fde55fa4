# The host never starts. Whoever waited is told, the coordinator knows, and the host is not blamed.

cast
  carla is coordinator
  leo is mentor
  mia is mentee
  #help-desk is a channel of leo, mia
  leo mentors mia

on 2027-01-05 10:00 America/Chicago

leo in #help-desk types /mentor flash
bot opens for leo: Flash session

leo sends the form
  topic: Handover in five lines
  when: Later today
  time: 11:00 AM
bot to leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 11:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to leo:
  | Handover in five lines is announced in the channel #help-desk. People join with the button there.
bot in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 11:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 6 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 11:00 AM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | You have a place. Flash session: Handover in five lines with Leo, Tuesday, January 5, 11:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 11:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

after 90 minutes
at Tue 2027-01-05 10:50
bot to leo:
  | Flash session: Handover in five lines begins at 11:00 AM. It happens below the announcement.
  | [Start]
bot to mia:
  | Flash session: Handover in five lines begins at 11:00 AM. It happens below the announcement.
at Tue 2027-01-05 11:05
bot to leo:
  | Handover in five lines was planned for 11:00 AM. 1 person has a place. Do you start it now?
  | [Start] [Call off]
at Tue 2027-01-05 11:20
bot to carla:
  | Handover in five lines with Leo, Tuesday, January 5, 11:00 AM CST, never began. These people waited: Mia.
bot to leo:
  | Handover in five lines did not begin, so I closed it and told the 1 person who waited. If something came up, you can plan it again whenever it suits you. If you met all the same, note it on the card of the session within a week: Who was here.
bot edits for leo:
  | Flash session: Handover in five lines begins at 11:00 AM. It happens below the announcement.
  | It did not take place this time.
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 11:00 AM CST · 20 minutes
  | It did not take place this time.
  | With a place: Mia
  | [Who was here]
  | Only you see who joins.
bot edits for leo:
  | Handover in five lines was planned for 11:00 AM. 1 person has a place. Do you start it now?
  | It did not take place this time.
bot to mia:
  | Flash session: Handover in five lines on Tuesday, January 5, 11:00 AM CST did not begin, and I do not know why. I am sorry you waited. The people who look after the program know.
bot edits for mia:
  | You have a place. Flash session: Handover in five lines with Leo, Tuesday, January 5, 11:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | It did not take place this time.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 11:00 AM CST
  | It did not take place this time.
