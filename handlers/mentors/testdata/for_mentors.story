# Mentors meet among themselves; a mentee cannot join.

cast
  leo is mentor
  rosa is mentor
  kim is mentor
  mia is mentee
  #help-desk is a channel of leo, rosa, kim, mia

on 2027-03-02 10:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to rosa:
  | Hi Rosa, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to kim:
  | Hi Kim, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

leo in #help-desk types /mentor mentors Hard conversations
bot opens for leo: Mentor circle

leo sends the form
  day: 2027-03-04
  time: 9 AM
bot to leo:
  | Hard conversations is announced in the channel #help-desk. People join with the button there.
bot to leo:
  | Mentor circle: Hard conversations · first of 6 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 6: Leo
  | [Add a member] [End the group] [Leave the group]
  | Only the person who leads it sees this.
bot in #help-desk:
  | Mentor circle: Hard conversations
  | With Leo · 6 meetings, every 2 weeks, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the members see who joins.

mia in #help-desk clicks "Join"
bot answers mia:
  | This session is for mentors.

rosa in #help-desk clicks "Join"
bot edits for leo:
  | Mentor circle: Hard conversations · first of 6 meetings: Thursday, March 4, 9:00 AM CST
  | 2 of 6: Leo and Rosa
  | [Add a member] [End the group] [Leave the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to rosa:
  | You are in. Mentor circle: Hard conversations with Leo: 6 meetings, every 2 weeks, 45 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Mentor circle: Hard conversations
  | With Leo · 6 meetings, every 2 weeks, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 4 of 6 places free
  | [Join] [Leave]
  | Only the members see who joins.

kim in #help-desk clicks "Join"
bot to leo:
  | Mentor circle: Hard conversations (1/6) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Rosa and Kim
  | [Start] [Call off]
  | Only you see who joins.
bot to leo:
  | Mentor circle: Hard conversations is going ahead, and its room is open. The first of 6 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot edits for leo:
  | Mentor circle: Hard conversations · meeting 1 of 6: Thursday, March 4, 9:00 AM CST
  | 3 of 6: Leo, Rosa and Kim
  | [Add a member] [End the group] [Leave the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to rosa:
  | At Hard conversations (1/6) on Thursday, March 4, 9:00 AM CST it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to rosa:
  | Mentor circle: Hard conversations is going ahead, and its room is open. The first of 6 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot to kim:
  | At Hard conversations (1/6) on Thursday, March 4, 9:00 AM CST it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot to kim:
  | You are in. Mentor circle: Hard conversations with Leo: 6 meetings, every 2 weeks, 45 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Mentor circle: Hard conversations
  | With Leo · 6 meetings, every 2 weeks, 45 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 3 of 6 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-hard-conversations:
  | Mentor circle: Hard conversations (1/6)
  | With Leo · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-hard-conversations:
  | Welcome to Hard conversations. Here mentors help one another. You take turns leading the meetings, and no mentee is named.
  | We meet 6 times, 45 minutes each, for the first time on Thursday, March 4, 9:00 AM CST.
  | What is said here stays here, and nothing about a person you support is written here.
room #session-hard-conversations has leo, rosa, kim
