# The weekly review of a supervisor climbs a ladder, and is asked and reminded of as ever, however often it did not come.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor, supervised by rita
  rita is leader
  the program asks supervisor_weekly
  the program sets unreminded: 1
  the program sets seldom: 2

on 2027-01-08 12:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-02-03 15:00 America/Chicago
at Fri 2027-01-08 13:08
bot to sam:
  | Weekly review about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 13, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
  | The program coordinator sees it when the risk is high, and what you write about it. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-11 13:08
bot to sam:
  | Weekly review about Mia: not answered yet. You can answer until Wednesday, January 13, 1:08 PM CST. If it stays open, the next level may hear of it, so that somebody can help.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
bot edits for sam:
  | This check-in is in a newer message.
at Wed 2027-01-13 13:08
bot edits for sam:
  | Weekly review of January 8, 2027 about Mia: the time to answer is over. The next level may hear of it, and ask you what would help. A new one comes on its own.
bot to rita:
  | Sam was asked how new people are doing in their first months. The time to answer ended on January 13, 2027, and there is no answer. Please ask Sam what is in the way, so that somebody looks after these people.
  | [Acknowledge] [Say what came of it] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Fri 2027-01-15 13:08
bot to carla:
  | Sam was asked how new people are doing in their first months. The time to answer ended on January 13, 2027, and there is no answer. Please ask Sam what is in the way, so that somebody looks after these people.
  | [Acknowledge] [Say what came of it] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot to sam:
  | Weekly review about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 20, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
  | The program coordinator sees it when the risk is high, and what you write about it. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-18 13:08
bot to sam:
  | Weekly review about Mia: not answered yet. You can answer until Wednesday, January 20, 1:08 PM CST. If it stays open, the next level may hear of it, so that somebody can help.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
bot edits for sam:
  | This check-in is in a newer message.
at Wed 2027-01-20 13:08
bot to carla:
  | Sam was asked how new people are doing in their first months. The time to answer ended on January 13, 2027, and there is no answer. Please ask Sam what is in the way, so that somebody looks after these people.
  | [Acknowledge] [Say what came of it] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
bot edits for sam:
  | Weekly review of January 15, 2027 about Mia: the time to answer is over. The next level may hear of it, and ask you what would help. A new one comes on its own.
bot to rita:
  | Sam was asked how new people are doing in their first months. The time to answer ended on January 13, 2027, and there is no answer. Please ask Sam what is in the way, so that somebody looks after these people.
  | [Acknowledge] [Say what came of it] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
at Fri 2027-01-22 13:08
bot to sam:
  | Weekly review about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
  | The program coordinator sees it when the risk is high, and what you write about it. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-01-25 13:08
bot to sam:
  | Weekly review about Mia: not answered yet. You can answer until Wednesday, January 27, 1:08 PM CST. If it stays open, the next level may hear of it, so that somebody can help.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
bot edits for sam:
  | This check-in is in a newer message.
at Wed 2027-01-27 13:08
bot edits for sam:
  | Weekly review of January 22, 2027 about Mia: the time to answer is over. The next level may hear of it, and ask you what would help. A new one comes on its own.
at Fri 2027-01-29 13:08
bot to sam:
  | Weekly review about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 3, 1:08 PM CST.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
  | The program coordinator sees it when the risk is high, and what you write about it. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-01 09:00
bot to rita:
  | Nobody is taking care of 1 case, and you are among those who can. It has been open since January 13, 2027, and is on your home, with what you can do.
  | You are reminded every workday, and once a week of what is on the review list. A concern is brought to you in a message of its own.
at Mon 2027-02-01 13:08
bot to sam:
  | Weekly review about Mia: not answered yet. You can answer until Wednesday, February 3, 1:08 PM CST. If it stays open, the next level may hear of it, so that somebody can help.
  | Risk this week
  | [None] [Some] [High] [Answer] [Snooze]
bot edits for sam:
  | This check-in is in a newer message.
at Wed 2027-02-03 13:08
bot edits for sam:
  | Weekly review of January 29, 2027 about Mia: the time to answer is over. The next level may hear of it, and ask you what would help. A new one comes on its own.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Sam was asked how new people are doing in their first months. The time to answer ended on January 13, 2027, and there is no answer. Please ask Sam what is in the way, so that somebody looks after these people. It has been open for so long that it is on the review list.
  | Waiting for 21 days.
  | [Acknowledge] [Say what came of it] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told.
  | Your people
  | 1 mentee: 0 with a mentor, 0 on the way to one, 1 yet to say what they need. I ask them; once a mentee and a mentor have answered, you preview the first round here.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
