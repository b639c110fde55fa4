# Mia asks for fifteen minutes. Two mentors who are strong in it are asked; the first hosts.

cast
  carla is coordinator
  leo is mentor
  rosa is mentor
  mia is mentee
  ana is mentee
  #help-desk is a channel of leo, rosa, mia, ana
  leo mentors ana
  rosa mentors mia

on 2027-01-05 10:00 America/Chicago

mia in #help-desk types /mentor flash Missed-dose reporting
bot opens for mia: Ask for a session

mia sends the form
  competency: Crisis documentation
bot to leo:
  | Mia asks for 15 minutes on Missed-dose reporting (Crisis documentation), and you are strong in it. Choose a time, and you host it. Others may join.
  | [I will host it]
  | The first mentor to say yes hosts it. You do not have to answer.
bot to rosa:
  | Mia asks for 15 minutes on Missed-dose reporting (Crisis documentation), and you are strong in it. Choose a time, and you host it. Others may join.
  | [I will host it]
  | The first mentor to say yes hosts it. You do not have to answer.
bot to mia:
  | You asked for a flash session on Missed-dose reporting. 2 mentors are asked now; the first to say yes hosts it. I tell you either way.
  | [Take it back]

rosa chooses "In 30 minutes" in "I will host it"
bot edits for leo:
  | Rosa hosts Missed-dose reporting. Thank you; nothing is left to do.
bot to rosa:
  | Flash session: Missed-dose reporting · Tuesday, January 5, 10:30 AM CST · 15 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to rosa:
  | Missed-dose reporting is announced in the channel #help-desk. People join with the button there.
bot edits for rosa:
  | Rosa, you host Missed-dose reporting. Thank you. The message with Start is below.
bot to mia:
  | Rosa takes Missed-dose reporting: Tuesday, January 5, 10:30 AM CST, 15 minutes. You have a place.
  | [Leave]
bot edits for mia:
  | You asked for a flash session on Missed-dose reporting, and Rosa hosts it.
bot in #help-desk:
  | Flash session: Missed-dose reporting
  | With Rosa · Tuesday, January 5, 10:30 AM CST · 15 minutes
  | It happens below the announcement.
  | Competency: Crisis documentation
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

after 45 minutes
at Tue 2027-01-05 10:20
bot to rosa:
  | Flash session: Missed-dose reporting begins at 10:30 AM. It happens below the announcement.
  | [Start]
bot to mia:
  | Flash session: Missed-dose reporting begins at 10:30 AM. It happens below the announcement.
at Tue 2027-01-05 10:35
bot to rosa:
  | Missed-dose reporting was planned for 10:30 AM. 1 person has a place. Do you start it now?
  | [Start] [Call off]

rosa clicks "Start"
bot edits for rosa:
  | Flash session: Missed-dose reporting · Tuesday, January 5, 10:30 AM CST · 15 minutes
  | It is under way.
  | With a place: Mia
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Flash session: Missed-dose reporting with Rosa has begun: planned for 10:30 AM, 15 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot in #help-desk, below the card:
  | Missed-dose reporting: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 15 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Flash session: Missed-dose reporting
  | With Rosa · Tuesday, January 5, 10:30 AM CST · 15 minutes
  | It happens below the announcement.
  | Competency: Crisis documentation
  | 5 of 6 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.

mia clicks "I am here"
bot edits for rosa:
  | Flash session: Missed-dose reporting · Tuesday, January 5, 10:30 AM CST · 15 minutes
  | It is under way.
  | Here: Mia
  | [End]
  | Only you see who joins.
bot answers mia:
  | Good to have you here. It is noted that you are at Missed-dose reporting.

after 1 hour
at Tue 2027-01-05 10:55
bot in #help-desk, below the card:
  | Five minutes are left. What is the one thing that you take with you?
at Tue 2027-01-05 11:00
bot to rosa:
  | The time for Missed-dose reporting is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | [End]
at Tue 2027-01-05 11:30
bot to rosa:
  | Thank you for leading Missed-dose reporting. What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for rosa:
  | Flash session: Missed-dose reporting begins at 10:30 AM. It happens below the announcement.
  | It is over.
bot edits for rosa:
  | Flash session: Missed-dose reporting · Tuesday, January 5, 10:30 AM CST · 15 minutes
  | It is over.
  | Here: Mia
  | Only you see who joins.
bot edits for rosa:
  | Missed-dose reporting was planned for 10:30 AM. 1 person has a place. Do you start it now?
  | It is over.
bot edits for rosa:
  | The time for Missed-dose reporting is over. End it when you are ready; otherwise it ends by itself in half an hour.
  | It is over.
bot to mia:
  | How useful was Missed-dose reporting for you?
  | [1 Not at all] [2 A little] [3 Somewhat] [4 Useful] [5 Very useful]
  | Your answer is counted without your name.
bot edits for mia:
  | Flash session: Missed-dose reporting with Rosa has begun: planned for 10:30 AM, 15 minutes.
  | It happens below the announcement.
  | It is over.
bot edits for mia:
  | Rosa takes Missed-dose reporting: Tuesday, January 5, 10:30 AM CST, 15 minutes. You have a place.
  | It is over.
bot in #help-desk, below the card:
  | That was Missed-dose reporting. Thank you all. I ask each of you two short questions in a direct message.
bot edits in #help-desk:
  | Flash session: Missed-dose reporting
  | With Rosa · Tuesday, January 5, 10:30 AM CST
  | It took place. Thank you for coming.
bot edits in #help-desk, below the card:
  | Missed-dose reporting: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 15 minutes. Tap once, so that the host knows who is here.
  | It is over.
