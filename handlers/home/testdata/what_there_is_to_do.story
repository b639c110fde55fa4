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
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

carla types /mentor help
bot answers carla:
  | You can type:
  | - /mentor home - what waits for you, and where you stand
  | - /mentor help - this list
  | - /mentor drill - practice an escalation
  | - /mentor invite - invite people by role and site, and see who joined
  | - /mentor gaps - your ratings beside your supervisor's; with @name, somebody else's
  | - /mentor match - preview possible pairs, then release them
  | - /mentor match why @mentee @mentor - what stands between two people
  | - /mentor match pair @mentee @mentor REASON - put your own pair into the preview
  | - /mentor question - ask what you want to know, with or without your name; /mentor question find and a word looks it up
  | - /mentor starter - a question to begin a conversation with
  | - /mentor checkin - answer your check-in, or change it
  | - /mentor pulse - how the last four weeks were, by group
  | - /mentor away - leave and who stands in, days and nights that you work
  | - /mentor evidence - put on file what you saw; with @person, read what is there
  | - /mentor gate - validation gates: yours, and those you decide
  | - /mentor track @person - put someone on a track of gates
  | - /mentor oversight - whether gates are decided on time
  | - /mentor scope @person - what this person may do on their own, and their portfolio
  | - /mentor flag - raise a concern in private, with or without your name
  | - /mentor conflict - say in private whom you must not decide about
  | - /mentor takeaways missed dose - look up what came out of past sessions
  | - /mentor talk how I became a lead - answer questions live, for everyone
  | [More]
  | What waits for you is on your home too. What you write to me in a message is not stored.

carla clicks "More"
bot answers carla:
  | You can type:
  | - /mentor cohort first three months - run a cycle for many, with a graduation
  | - /mentor peers night shifts - meet others like you, without a mentor
  | - /mentor reverse night shifts - be taught by somebody closer to the work
  | - /mentor thanks @name - say what somebody did well, in private or in the channel
  | - /mentor report - how the program is going, in numbers
  | - /mentor precept @name - give somebody a preceptor for four to eight weeks
  | - /mentor link - use your other chat account as well, or stop using one
  | What waits for you is on your home too. What you write to me in a message is not stored.

sam types /mentor help
bot answers sam:
  | You can type:
  | - /mentor home - what waits for you, and where you stand
  | - /mentor help - this list
  | - /mentor gaps - your ratings beside your supervisor's; with @name, somebody else's
  | - /mentor goal - write a SMART goal, or say where it stands; /mentor goal sheet - your objective sheet
  | - /mentor session - find a time, or see the next session; supervisors: /mentor session brief
  | - /mentor question - ask what you want to know, with or without your name; /mentor question find and a word looks it up
  | - /mentor starter - a question to begin a conversation with
  | - /mentor checkin - answer your check-in, or change it
  | - /mentor away - leave and who stands in, days and nights that you work
  | - /mentor evidence - put on file what you saw; with @person, read what is there
  | - /mentor gate - validation gates: yours, and those you decide
  | - /mentor track @person - put someone on a track of gates
  | - /mentor scope @person - what this person may do on their own, and their portfolio
  | - /mentor flag - raise a concern in private, with or without your name
  | - /mentor conflict - say in private whom you must not decide about
  | - /mentor takeaways missed dose - look up what came out of past sessions
  | - /mentor talk how I became a lead - answer questions live, for everyone
  | - /mentor peers night shifts - meet others like you, without a mentor
  | - /mentor reverse night shifts - be taught by somebody closer to the work
  | - /mentor thanks @name - say what somebody did well, in private or in the channel
  | - /mentor precept @name - give somebody a preceptor for four to eight weeks
  | [More]
  | What waits for you is on your home too. What you write to me in a message is not stored.

mia types /mentor intkae
bot answers mia:
  | I do not know intkae yet. You may be looking for:
  | - /mentor intake
  | For everything I can do, type /mentor help.
