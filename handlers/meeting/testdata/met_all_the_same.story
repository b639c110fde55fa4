# Nobody says that they are here, so the session counts as missed. Leo notes that Mia was.

cast
  leo is mentor
  mia is mentee
  #help-desk is a channel of leo, mia

on 2027-01-05 10:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

leo in #help-desk types /mentor flash Handover in five lines
bot opens for leo: Flash session

leo sends the form
bot to leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to leo:
  | Handover in five lines is announced in the channel #help-desk. People join with the button there.
bot in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 6 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | You have a place. Flash session: Handover in five lines with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

after 25 minutes
at Tue 2027-01-05 10:05
bot to leo:
  | Handover in five lines was planned for 10:00 AM. 1 person has a place. Do you start it now?
  | [Start] [Call off]
at Tue 2027-01-05 10:20
bot to leo:
  | Handover in five lines did not begin, so I closed it and told the 1 person who waited. If something came up, you can plan it again whenever it suits you. If you met all the same, note it on the card of the session within a week: Who was here.
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It did not take place this time.
  | With a place: Mia
  | [Who was here]
  | Only you see who joins.
bot edits for leo:
  | Handover in five lines was planned for 10:00 AM. 1 person has a place. Do you start it now?
  | It did not take place this time.
bot to mia:
  | Flash session: Handover in five lines on Tuesday, January 5, 10:00 AM CST did not begin, and I do not know why. I am sorry you waited.
bot edits for mia:
  | You have a place. Flash session: Handover in five lines with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | It did not take place this time.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It did not take place this time.

leo clicks "Who was here" on "It did not take place"
bot opens for leo: Who was here

leo sends the form
  who: Mia
bot to leo:
  | Thank you for leading Handover in five lines. What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is over.
  | Here: Mia
  | [Who was here]
  | Only you see who joins.
bot to mia:
  | How useful was Handover in five lines for you?
  | [1 Not at all] [2 A little] [3 Somewhat] [4 Useful] [5 Very useful]
  | Your answer is counted without your name.
bot to mia:
  | Leo has noted that you were at Handover in five lines. If that is not so, please tell Leo.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It took place. Thank you for coming.

leo clicks "Write takeaways"
bot opens for leo: Takeaways

leo sends the form
  takeaways: Name, need, risk, plan, date.
bot edits for leo:
  | The takeaways of Handover in five lines are posted and can be searched for.
  | [Change]
bot in #help-desk, below the card:
  | Takeaways of Handover in five lines
  | Name, need, risk, plan, date.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It took place. Thank you for coming.
  | Name, need, risk, plan, date.

mia clicks "5 Very useful"
bot edits for mia:
  | Thank you. When will you use what you learned in Handover in five lines?
  | [I will use it]
  | In a week I ask once whether you did. Only you see this.

after 8 days
at Tue 2027-01-12 10:20
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is over.
  | Here: Mia
  | Only you see who joins.
bot to mia:
  | A week ago you were in Handover in five lines. Did you use it?
  | [Yes, I used it] [Not yet]
  | Your answer is counted without your name.

the record holds
