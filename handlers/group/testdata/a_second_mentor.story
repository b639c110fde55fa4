# Leo looks for a second mentor for his group. Mia, who is a mentee, cannot be one; Nina, who is a mentor, can, and leads it with him.

cast
  carla is coordinator
  leo is mentor
  nina is mentor
  mia is mentee
  #help-desk is a channel of leo, nina, mia
  leo mentors mia

on 2027-03-02 10:00 America/Chicago
bot to nina:
  | Hi Nina, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

leo in #help-desk types /mentor group First crisis calls
bot opens for leo: Group

leo sends the form
  day: 2027-03-04
  time: 9 AM
  co: @mia
bot asks leo again:
  | co: Please choose another mentor or preceptor of the program, or leave it empty. Whoever wants to be a member joins from the announcement.

leo sends the form
  co: @nina
bot to leo:
  | First crisis calls is announced in the channel #help-desk. People join with the button there.
bot to leo:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot to nina:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot in #help-desk:
  | Group: First crisis calls
  | With Leo and Nina · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 8 of 8 places free
  | [Join] [Leave]
  | Only the members see who joins.

nina in #help-desk clicks "Join"
bot answers nina:
  | You lead this one, so you are in it already.

nina looks at home
home of nina:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you are strong in, and how many mentees you have time for.
  | [Start]
  | Your people
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
