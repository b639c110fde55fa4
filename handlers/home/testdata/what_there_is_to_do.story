# Home says what waits for a person, and help what they may type.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia types /mentor help
bot answers mia:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | When something is not right
  | - /mentor flag - raise a concern about something unsafe or not right, with or without your name
  | - /mentor conflict - say in private that you and somebody must not decide about each other
  | Every week
  | - /mentor home - what waits for you, and where you stand
  | - /mentor checkin - answer your check-in, or change it
  | With a colleague
  | - /mentor starter - a question to begin a conversation with
  | - /mentor thanks @name - say what somebody did well, in private or in the channel
  | Your practice and your gates
  | - /mentor gate - where your validation gates stand
  | - /mentor evidence @person - read what is on file about somebody, or about you
  | - /mentor gaps - how you rate your competencies, beside your supervisor's ratings
  | - /mentor scope - what you may do on your own, and your portfolio
  | [More commands] [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

mia clicks "More commands"
bot answers mia:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | Learning together
  | - /mentor question - ask colleagues what you want to know, with or without your name
  | - /mentor question find night shift - look up what others asked
  | - /mentor flash ask missed doses - ask for a short session on a topic
  | - /mentor peers night shifts - begin a group of peers that meets without a mentor
  | - /mentor takeaways missed dose - look up what came out of past sessions
  | You in the program
  | - /mentor intake - share what you bring and where you want to grow
  | - /mentor away - say when you are on leave or vacation and who stands in, and which days and nights you work
  | - /mentor link - use your other chat account as well, or stop using one
  | - /mentor help WORD - what there is about a word; without one, all of this
  | [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

carla types /mentor help
bot answers carla:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | When something is not right
  | - /mentor flag - raise a concern about something unsafe or not right, with or without your name
  | - /mentor conflict - say in private that you and somebody must not decide about each other
  | Every week
  | - /mentor home - what waits for you, and where you stand
  | - /mentor checkin - answer your check-in, or change it
  | [More commands] [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

carla clicks "More commands"
bot answers carla:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | Looking after people and the program
  | - /mentor match - preview possible pairs, then release them
  | - /mentor match why @mentee @mentor - what stands between two people
  | - /mentor match pair @mentee @mentor REASON - put your own pair into the preview
  | - /mentor invite - invite people by role and site, and see who joined; whoever runs this bot imports the list of people
  | - /mentor track @person - put someone on a track of gates
  | - /mentor precept @name - give somebody a preceptor for four to eight weeks
  | - /mentor cohort first three months - run a cycle for many, with a graduation
  | - /mentor pulse - how the last four weeks were, by group
  | - /mentor report - how the program is going, in numbers
  | - /mentor oversight - whether gates are decided on time
  | - /mentor drill - practice an escalation
  | [More commands] [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

sam types /mentor help
bot answers sam:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | When something is not right
  | - /mentor flag - raise a concern about something unsafe or not right, with or without your name
  | - /mentor conflict - say in private that you and somebody must not decide about each other
  | Every week
  | - /mentor home - what waits for you, and where you stand
  | - /mentor checkin - answer your check-in, or change it
  | - /mentor session brief - how mentoring goes for the people you supervise
  | - /mentor goal sheet @person - what this person and their mentor agreed to work on
  | Looking after people and the program
  | - /mentor track @person - put someone on a track of gates
  | - /mentor precept @name - give somebody a preceptor for four to eight weeks
  | With a colleague
  | - /mentor starter - a question to begin a conversation with
  | - /mentor thanks @name - say what somebody did well, in private or in the channel
  | [More commands] [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

sam clicks "More commands"
bot answers sam:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | Your practice and your gates
  | - /mentor gate - where your validation gates stand, and those you decide
  | - /mentor evidence - put on file what you saw somebody do
  | - /mentor evidence @person - read what is on file about somebody, or about you
  | - /mentor gaps - how you rate your competencies, beside your supervisor's ratings
  | - /mentor gaps @person - the same for somebody else
  | - /mentor scope - what you may do on your own, and your portfolio
  | - /mentor scope @person - the same for somebody else
  | [More commands] [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

mia types /mentor help concern
bot answers mia:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | - /mentor flag - raise a concern about something unsafe or not right, with or without your name
  | [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

mia types /mentor help xyzzy
bot answers mia:
  | Is someone in danger now? Make the situation safe and call 911 first.
  | You can type:
  | When something is not right
  | - /mentor flag - raise a concern about something unsafe or not right, with or without your name
  | - /mentor conflict - say in private that you and somebody must not decide about each other
  | Every week
  | - /mentor home - what waits for you, and where you stand
  | - /mentor checkin - answer your check-in, or change it
  | With a colleague
  | - /mentor starter - a question to begin a conversation with
  | - /mentor thanks @name - say what somebody did well, in private or in the channel
  | Your practice and your gates
  | - /mentor gate - where your validation gates stand
  | - /mentor evidence @person - read what is on file about somebody, or about you
  | - /mentor gaps - how you rate your competencies, beside your supervisor's ratings
  | - /mentor scope - what you may do on your own, and your portfolio
  | [More commands] [Raise a concern]
  | What waits for you is on your home too. Nobody reads what you write to me in a message, and I do not store it.

mia types /mentor intkae
bot answers mia:
  | There is no command intkae. You may be looking for:
  | - /mentor intake - share what you bring and where you want to grow
  | For everything I can do, type /mentor help.

mia types /mentor falg
bot answers mia:
  | There is no command falg. You may be looking for:
  | - /mentor flag - raise a concern about something unsafe or not right, with or without your name
  | For everything I can do, type /mentor help.

mia types /mentor zzz
bot answers mia:
  | There is no command zzz.
  | For everything I can do, type /mentor help.
