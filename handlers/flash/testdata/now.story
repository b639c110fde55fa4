# Leo opens a flash session in a channel. Two people join, come, and are asked what it was good for.

cast
  leo is mentor
  mia is mentee, in America/New_York
  ana is mentee
  #help-desk is a channel of leo, mia, ana

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
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

leo in #help-desk types /mentor flash Reporting a missed dose
bot opens for leo: Flash session

leo sends the form
  competency: Response to a missed dose
bot to leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to leo:
  | Reporting a missed dose is announced in the channel #help-desk. People join with the button there.
bot in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | Competency: Response to a missed dose
  | 6 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 11:00 AM EST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | Competency: Response to a missed dose
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

ana in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia and Ana
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to ana:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | Competency: Response to a missed dose
  | 4 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join"
bot answers mia:
  | You already have a place.

leo in #help-desk clicks "Join"
bot answers leo:
  | You lead this session, so you are there already.

after 1 minute

leo clicks "Start"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | With a place: Mia and Ana
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 11:00 AM, 20 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot to ana:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot in #help-desk, below the card:
  | Reporting a missed dose: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | Competency: Response to a missed dose
  | 4 of 6 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.

mia clicks "I am here"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | Here: Mia
  | With a place: Ana
  | [End] [Who was here]
  | Only you see who joins.
bot answers mia:
  | Good to have you here. It is noted that you are at Reporting a missed dose.

ana in #help-desk clicks "I am here"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | Here: Mia and Ana
  | [End]
  | Only you see who joins.
bot answers ana:
  | Good to have you here. It is noted that you are at Reporting a missed dose.

after 16 minutes
at Tue 2027-01-05 10:16
bot in #help-desk, below the card:
  | Five minutes are left. What is the one thing that you take with you?

mia in #help-desk clicks "Leave"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | Here: Ana
  | [End] [Who was here]
  | Only you see who joins.
bot edits for mia:
  | You are no longer in Reporting a missed dose. Your place is free for somebody else.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | Competency: Response to a missed dose
  | 5 of 6 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.

after 6 minutes
at Tue 2027-01-05 10:21
bot to leo:
  | The time for Reporting a missed dose is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | [End]

leo clicks "End"
bot to leo:
  | Thank you for leading Reporting a missed dose. What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is over.
  | Here: Ana
  | [Who was here]
  | Only you see who joins.
bot edits for leo:
  | The time for Reporting a missed dose is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | It is over.
bot edits for mia:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 11:00 AM, 20 minutes.
  | It happens below the announcement.
  | It is over.
bot to ana:
  | How useful was Reporting a missed dose for you?
  | [1 Not at all] [2 A little] [3 Somewhat] [4 Useful] [5 Very useful]
  | Your answer is counted without your name.
bot edits for ana:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | It is over.
bot edits for ana:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | It is over.
bot in #help-desk, below the card:
  | That was Reporting a missed dose. Thank you all. I ask each of you two short questions in a direct message.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It took place. Thank you for coming.
bot edits in #help-desk, below the card:
  | Reporting a missed dose: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | It is over.

ana clicks "5 Very useful"
bot edits for ana:
  | Thank you. When will you use what you learned in Reporting a missed dose?
  | [I will use it]
  | In a week I ask once whether you did. Only you see this.

ana chooses "Tomorrow" in "I will use it"
bot edits for ana:
  | Noted: you want to use Reporting a missed dose by Wednesday, January 6. In a week I ask once.

leo clicks "Write takeaways"
bot opens for leo: Takeaways

leo sends the form
  takeaways: Call the nurse first, then write the time.\nNever double the next dose.
bot edits for leo:
  | The takeaways of Reporting a missed dose are posted and can be searched for.
  | [Change]
bot in #help-desk, below the card:
  | Takeaways of Reporting a missed dose
  | Call the nurse first, then write the time.
  | Never double the next dose.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It took place. Thank you for coming.
  | Call the nurse first, then write the time.
  | Never double the next dose.

after 1 minute

mia types /mentor takeaways nurse dose
bot answers mia:
  | Takeaways about nurse dose:
  | Reporting a missed dose, Leo, January 5, 2027
  | Call the nurse first, then write the time.
  | Never double the next dose.

after 8 days
at Tue 2027-01-12 10:23
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is over.
  | Here: Ana
  | Only you see who joins.
bot to ana:
  | A week ago you were in Reporting a missed dose. Did you use it?
  | [Yes, I used it] [Not yet]
  | Your answer is counted without your name.

ana clicks "Yes, I used it"
bot edits for ana:
  | Good to hear. Reporting a missed dose was worth the time, then.

the record holds
