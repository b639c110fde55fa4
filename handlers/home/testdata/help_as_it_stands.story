# Help lists what one can do now: Mia, who has a mentor, may ask for another and leaves no list; Leo has room for more mentees.

cast
  mia is mentee
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor help
bot answers mia:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | When something is not right
  | - /mentor flag - raise a concern about something unsafe or not right, with or without your name
  | - /mentor rematch - ask privately for another mentor or mentee
  | - /mentor conflict - say in private that you and somebody must not decide about each other
  | Every week
  | - /mentor home - what waits for you, and where you stand
  | - /mentor checkin - answer your check-in, or change it
  | - /mentor session - find a time to meet, or see when you meet next
  | - /mentor goal - write a goal, or say where it stands
  | - /mentor goal sheet - what the two of you agreed to work on
  | With a colleague
  | - /mentor feedback - ask your mentor to look at something today
  | - /mentor starter - a question to begin a conversation with
  | - /mentor thanks @name - say what somebody did well, in private or in the channel
  | [More commands] [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

mia clicks "More commands"
bot answers mia:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | Your practice and your gates
  | - /mentor gate - where your validation gates stand
  | - /mentor evidence @person - read what is on file about somebody, or about you
  | - /mentor gaps - how you rate your competencies, beside your supervisor's ratings
  | - /mentor scope - what you may do on your own, and your portfolio
  | Learning together
  | - /mentor question - ask colleagues what you want to know, with or without your name
  | - /mentor question find night shift - look up what others asked
  | - /mentor flash ask missed doses - ask for a short session on a topic
  | - /mentor peers night shifts - begin a group of peers that meets without a mentor
  | - /mentor takeaways missed dose - look up what came out of past sessions
  | [More commands] [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

mia clicks "More commands"
bot answers mia:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | You in the program
  | - /mentor intake - share what you bring and where you want to grow
  | - /mentor away - say when you are on leave or vacation and who stands in, and which days and nights you work
  | - /mentor pause 2027-03-01 - rest from mentoring until a date
  | - /mentor link - use your other chat account as well, or stop using one
  | - /mentor help WORD - what there is about a word; without one, all of this
  | [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

leo types /mentor help
bot answers leo:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | When something is not right
  | - /mentor flag - raise a concern about something unsafe or not right, with or without your name
  | - /mentor rematch - ask privately for another mentor or mentee
  | - /mentor conflict - say in private that you and somebody must not decide about each other
  | Every week
  | - /mentor home - what waits for you, and where you stand
  | - /mentor checkin - answer your check-in, or change it
  | - /mentor session - find a time to meet, or see when you meet next; the day before, a brief comes by itself
  | - /mentor goal - write a goal, or say where it stands
  | - /mentor goal sheet - what the two of you agreed to work on
  | With a colleague
  | - /mentor starter - a question to begin a conversation with
  | - /mentor thanks @name - say what somebody did well, in private or in the channel
  | [More commands] [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

leo clicks "More commands"
bot answers leo:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | Your practice and your gates
  | - /mentor gate - where your validation gates stand
  | - /mentor evidence - put on file what you saw somebody do
  | - /mentor evidence @person - read what is on file about somebody, or about you
  | - /mentor gaps - how you rate your competencies, beside your supervisor's ratings
  | - /mentor gaps @person - the same for somebody else
  | - /mentor scope - what you may do on your own, and your portfolio
  | - /mentor scope @person - the same for somebody else
  | [More commands] [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

leo clicks "More commands"
bot answers leo:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | Learning together
  | - /mentor question - ask colleagues what you want to know, with or without your name
  | - /mentor question find night shift - look up what others asked
  | - /mentor flash missed doses - open a short session on a topic
  | - /mentor flash ask missed doses - ask for a short session on a topic
  | - /mentor peers night shifts - begin a group of peers that meets without a mentor
  | - /mentor takeaways missed dose - look up what came out of past sessions
  | - /mentor hours crisis notes - be there for questions, once or every week
  | - /mentor talk how I became a lead - answer questions live, for everyone
  | - /mentor group first crisis calls - guide a group over some weeks
  | - /mentor mentors hard conversations - begin a group of mentors
  | - /mentor reverse night shifts - be taught by somebody closer to the work
  | [More commands] [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

mia types /mentor help withdraw
bot answers mia:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | - /mentor withdraw - leave the list of people to be matched; you can undo it
  | [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.
