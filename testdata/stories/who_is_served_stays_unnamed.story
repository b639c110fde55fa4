# What could tell who a person served is comes back to its author, wherever it is written: intake, rating, feedback, a topic.
# A concern alone goes through at once.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  ana is mentee, supervised by sam
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors ana
  #ward is a channel of leo, ana

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

mia types /mentor intake
bot opens for mia: Your intake

mia sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  example: I wrote the note about Mr. Brantley, and Sam had to add the cause.
  languages: English
  times: Weekday mornings
bot opens for mia: Your intake

mia sends the form
  example: I wrote a note, and Sam had to add the cause.
bot edits for mia:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

after 1 hour
at Mon 2027-01-04 09:15
bot to sam:
  | Mia told us what they bring and where they want to grow. Please rate the same areas, and pick one to three growth areas. It takes about two minutes.
  | [Rate]
  | You see their own ratings once you have given yours. Then you both see both ratings.

sam clicks "Rate"
bot opens for sam: Areas and growth

sam sends the form
  level_crisis_documentation: 2 With help
  growth: Crisis documentation
  note: Mia left out who called at 555-010-0199.
bot opens for sam: Areas and growth

sam sends the form
  note: Mia left out who called.
bot to mia:
  | Sam rated the same areas as you. Side by side:
  | - Crisis documentation: you 2, Sam 2 - growth area
  | Where you differ is a good thing to talk about.
  | You, your mentors and your supervisors see this.
bot to sam:
  | Thank you. Mia sees both ratings now. They show where a mentor can help most.

ana types /mentor feedback
bot opens for ana: Look at this today

ana sends the form
  question: Is this note about Mrs. Osgood clear?
  link: https://docs.example.org/note
bot opens for ana: Look at this today

ana sends the form
  question: Is this note clear without me?
bot to leo:
  | Ana asks for a quick look:
  | Is this note clear without me?
  | What it is about (https://docs.example.org/note)
  | Please answer by Monday, January 4, 6:00 PM CST. Two sentences help.
  | [Answer] [I have no time today]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.
bot to ana:
  | I asked Leo, who has until Monday, January 4, 6:00 PM CST. If there is no answer by then, I ask the people who look after the program to help.

leo clicks "Answer"
bot opens for leo: Feedback

leo sends the form
  answer: Yes. Put Mrs. Osgood first.
bot opens for leo: Feedback

leo sends the form
  answer: Yes. Put the person first.
bot edits for leo:
  | Ana has your feedback. Thank you!
bot to ana:
  | Leo looked at it:
  | Yes. Put the person first.
  | You asked: Is this note clear without me?
  | [Ask again]

leo in #ward types /mentor flash Calming Mr. Brantley
bot opens for leo: Flash session

leo sends the form
  competency: Crisis documentation
bot opens for leo: Flash session

leo sends the form
  topic: Calming somebody down
bot to leo:
  | Calming somebody down is announced in the channel #ward. People join with the button there.
bot to leo:
  | Flash session: Calming somebody down · Monday, January 4, 10:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot in #ward:
  | Flash session: Calming somebody down
  | With Leo · Monday, January 4, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | Competency: Crisis documentation
  | 6 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

leo types /mentor flag
bot opens for leo: Raise a concern

leo sends the form
  severity: An unsafe act, a mistake with medication or restraint
  facts: Ana left Mr. Brantley alone in Room 12.
  about: @ana
  name: With my name, for those who act on it
bot to leo:
  | Do this now
  | Stop the task and call your supervisor. If anyone is in danger, call 911.
  | Your concern is with someone who must act on it. If they do not answer, the next person is called within the hour.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to sam:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 10:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

the record holds
