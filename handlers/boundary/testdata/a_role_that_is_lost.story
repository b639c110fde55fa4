# Leo is asked where the role of a mentor ends, and is not a mentor anymore: the button goes. When the role is his again, he is asked anew.

cast
  mia is mentee
  leo is mentor, coordinator
  gus is governance
  hana is governance
  the program sets boundaries: {mentor: 1}

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

after 2 hours
at Mon 2027-01-04 10:00
bot to leo:
  | Your role as Mentor: what it is for, and where it ends. Please read it, and confirm that you will keep to it.
  | - You support: you listen, show, practice together and put on file what you saw. You do not decide what your mentee may do, and you promise nothing about it.
  | - You are not their supervisor, therapist or lawyer. What is too big for the two of you, you bring to their supervisor or the program coordinator, and you tell your mentee that you do.
  | - What you hear stays between you two, except when someone is or may be harmed. Then you raise a concern the same day.
  | - You put on file only what you saw yourself, also when it is not flattering.
  | - No loans, gifts of value, private favors or romance between the two of you. If you come to be close in another way, you say so, and somebody else takes over.
  | - You keep the times you agree on, and you say early when you cannot.
  | [I will keep to this]
  | Edition 1. What you read is kept with your confirmation. Those who may see your practice can see that you confirmed. If something in it cannot work, tell your supervisor or the people who look after the program first.

the import brings
  leo is coordinator
bot edits for leo:
  | Your role as Mentor: what it is for, and where it ends. Please read it, and confirm that you will keep to it.
  | - You support: you listen, show, practice together and put on file what you saw. You do not decide what your mentee may do, and you promise nothing about it.
  | - You are not their supervisor, therapist or lawyer. What is too big for the two of you, you bring to their supervisor or the program coordinator, and you tell your mentee that you do.
  | - What you hear stays between you two, except when someone is or may be harmed. Then you raise a concern the same day.
  | - You put on file only what you saw yourself, also when it is not flattering.
  | - No loans, gifts of value, private favors or romance between the two of you. If you come to be close in another way, you say so, and somebody else takes over.
  | - You keep the times you agree on, and you say early when you cannot.
  | This role is not yours anymore, so there is nothing to confirm.

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 0 with a mentor, 0 on the way to one, 1 yet to say what they need. I ask them; once a mentee and a mentor have answered, you preview the first round here.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

after 1 day

the import brings
  leo is mentor, coordinator

after 1 day
at Tue 2027-01-05 11:01
bot to leo:
  | Your role as Mentor: what it is for, and where it ends. Please read it, and confirm that you will keep to it.
  | - You support: you listen, show, practice together and put on file what you saw. You do not decide what your mentee may do, and you promise nothing about it.
  | - You are not their supervisor, therapist or lawyer. What is too big for the two of you, you bring to their supervisor or the program coordinator, and you tell your mentee that you do.
  | - What you hear stays between you two, except when someone is or may be harmed. Then you raise a concern the same day.
  | - You put on file only what you saw yourself, also when it is not flattering.
  | - No loans, gifts of value, private favors or romance between the two of you. If you come to be close in another way, you say so, and somebody else takes over.
  | - You keep the times you agree on, and you say early when you cannot.
  | [I will keep to this]
  | Edition 1. What you read is kept with your confirmation. Those who may see your practice can see that you confirmed. If something in it cannot work, tell your supervisor or the people who look after the program first.

leo clicks "I will keep to this"
bot answers leo:
  | Thank you. You confirmed the boundaries of your role as Mentor on January 6, 2027.
bot edits for leo:
  | Your role as Mentor: what it is for, and where it ends. Please read it, and confirm that you will keep to it.
  | - You support: you listen, show, practice together and put on file what you saw. You do not decide what your mentee may do, and you promise nothing about it.
  | - You are not their supervisor, therapist or lawyer. What is too big for the two of you, you bring to their supervisor or the program coordinator, and you tell your mentee that you do.
  | - What you hear stays between you two, except when someone is or may be harmed. Then you raise a concern the same day.
  | - You put on file only what you saw yourself, also when it is not flattering.
  | - No loans, gifts of value, private favors or romance between the two of you. If you come to be close in another way, you say so, and somebody else takes over.
  | - You keep the times you agree on, and you say early when you cannot.
  | You confirmed this on January 6, 2027.
