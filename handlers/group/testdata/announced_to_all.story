# Leo begins a group in a direct message. Its card stands in the channel for all sessions, and he is told where that is; so is Max, who chose the channel himself.

cast
  carla is coordinator
  leo is mentor
  max is mentor
  mia is mentee
  #help-desk is a channel of max, mia
  leo mentors mia

on 2027-03-02 10:00 America/Chicago
bot to max:
  | Hi Max, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

leo types /mentor group First crisis calls
bot opens for leo: Group

leo sends the form
  day: 2027-03-04
  time: 9 AM
bot to leo:
  | First crisis calls is announced in a new channel whose name begins with #mentoring-sessions. People join with the button there.
bot to leo:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot in #mentoring-sessions:
  | Group: First crisis calls
  | With Leo · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 8 of 8 places free
  | [Join] [Leave]
  | Only the members see who joins.
room #mentoring-sessions has carla, leo, max, mia

leo types /mentor group Night shifts
bot opens for leo: Group

leo sends the form
  day: 2027-03-05
  time: 9 AM
bot to leo:
  | Group: Night shifts · first of 4 meetings: Friday, March 5, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot to leo:
  | Night shifts is announced in the channel #mentoring-sessions. People join with the button there.
bot in #mentoring-sessions:
  | Group: Night shifts
  | With Leo · 4 meetings, every week, 45 minutes
  | First meeting: Friday, March 5, 9:00 AM CST
  | 8 of 8 places free
  | [Join] [Leave]
  | Only the members see who joins.

max in #help-desk types /mentor group Hand-offs
bot opens for max: Group

max sends the form
  day: 2027-03-04
  time: 9 AM
bot to max:
  | Group: Hand-offs · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot to max:
  | Hand-offs is announced in the channel #help-desk. People join with the button there.
bot in #help-desk:
  | Group: Hand-offs
  | With Max · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 8 of 8 places free
  | [Join] [Leave]
  | Only the members see who joins.
