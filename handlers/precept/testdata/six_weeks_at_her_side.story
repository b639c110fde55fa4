# A supervisor gives somebody new a trained preceptor for some weeks. Who decides about her cannot be one, and the time ends with a word to everybody.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  pat is preceptor, speaks es
  ida is preceptor
  max is preceptor
  max is away 2027-01-04 to 2027-01-08
  noa is preceptor
  noa is in conflict with mia
  kim is preceptor
  sam is supervisor, preceptor, supervised by rita
  rita is leader, supervisor
  lena is supervisor

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

lena types /mentor precept @mia
bot answers lena:
  | The person's supervisor and the program coordinator assign preceptors.

mia types /mentor precept @mia
bot answers mia:
  | /mentor precept is for other roles. Type /mentor help to see what you can do. Your program coordinator, or whoever runs this bot, can change your roles.

rita types /mentor precept @mia
bot opens for rita: Preceptor

rita sends the form
  preceptor: @pat
  second: @pat
  weeks: 6
bot asks rita again:
  | second: Please choose two different people.

rita sends the form
  second: @mia
bot asks rita again:
  | second: Mia cannot precept themselves.

sam types /mentor precept @mia
bot opens for sam: Preceptor

sam sends the form
  preceptor: @sam
  weeks: 6
bot asks sam again:
  | Sam cannot precept this person: they decide about them, or the two are kept apart. Please choose somebody else.

sam sends the form
  preceptor: @leo
bot asks sam again:
  | Leo does not have the preceptor role, which comes with the training. Your program coordinator can give it.

sam sends the form
  preceptor: @max
bot asks sam again:
  | Max is away now. Please choose somebody who is not away.

sam sends the form
  preceptor: @noa
bot asks sam again:
  | Noa cannot precept this person: they decide about them, or the two are kept apart. Please choose somebody else.

sam sends the form
  preceptor: @pat
  weeks: 6
bot to mia:
  | Pat is your preceptor until February 15, 2027: at your side at work, to show you how, to watch, and to talk things over. Your supervisor makes the decisions about your work.
bot to pat:
  | Acompañas a Mia en preceptoría hasta el 15 de febrero de 2027. Apoyas y registras lo que ves. Quien supervisa autoriza.
bot to sam:
  | Pat precepts Mia until February 15, 2027. They have been told. A week before the end, we ask whether that is enough.

pat looks at home
home of pat:
  | Tu mentoría
  | Pendientes
  | No tienes nada pendiente.
  | Tu gente
  | Acompañas a Mia en preceptoría hasta el 15 de febrero de 2027.
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

after 1 hour

carla types /mentor precept @mia
bot opens for carla: Preceptor

carla sends the form
  preceptor: @pat
  weeks: 4
bot asks carla again:
  | Pat precepts this person already.

carla sends the form
  preceptor: @ida
bot to carla:
  | Ida precepts Mia until February 1, 2027. They have been told. A week before the end, we ask whether that is enough.
bot to mia:
  | Ida is your preceptor until February 1, 2027: at your side at work, to show you how, to watch, and to talk things over. Your supervisor makes the decisions about your work.
bot to ida:
  | You are Mia's preceptor until February 1, 2027. You support and you put on file what you see. The supervisor authorizes.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Your people
  | Pat is your preceptor until February 15, 2027.
  | Ida is your preceptor until February 1, 2027.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam types /mentor precept @mia
bot opens for sam: Preceptor

sam sends the form
  preceptor: @kim
  weeks: 4
bot asks sam again:
  | This person has 2 preceptors already; 2 is the most.

on 2027-02-08 10:00 America/Chicago
at Mon 2027-01-25 07:00
bot to sam:
  | Ida precepts Mia until February 1, 2027. Is that enough?
  | [Two more weeks] [End it now]
at Mon 2027-02-01 00:00
bot edits for sam:
  | Ida precepts Mia until February 1, 2027. Is that enough?
  | It is over.
at Mon 2027-02-01 07:00
bot to mia:
  | The time of Ida as Mia's preceptor ended on February 1, 2027. Thank you both. What was put on file stays.
bot to ida:
  | The time of Ida as Mia's preceptor ended on February 1, 2027. Thank you both. What was put on file stays.
bot to sam:
  | The time of Ida as Mia's preceptor ended on February 1, 2027. Thank you both. What was put on file stays.
at Mon 2027-02-08 07:00
bot to sam:
  | Pat precepts Mia until February 15, 2027. Is that enough?
  | [Two more weeks] [End it now]

sam clicks "Two more weeks" on "Pat"
bot to mia:
  | Pat continues as Mia's preceptor until March 1, 2027.
bot to pat:
  | Pat sigue acompañando a Mia en preceptoría, hasta el 1 de marzo de 2027.
bot to sam:
  | Pat continues as Mia's preceptor until March 1, 2027.
bot edits for sam:
  | Pat precepts Mia until February 15, 2027. Is that enough?
  | It goes on until March 1, 2027.

on 2027-02-22 12:00 America/Chicago
at Mon 2027-02-22 07:00
bot to sam:
  | Pat precepts Mia until March 1, 2027. That completes the eight weeks.
  | [End it now]

sam clicks "End it now"
bot to mia:
  | The time of Pat as Mia's preceptor ended on February 22, 2027. Thank you both. What was put on file stays.
bot to pat:
  | El tiempo de Pat en la preceptoría de Mia terminó el 22 de febrero de 2027. Gracias a las dos personas. Lo registrado se conserva.
bot to sam:
  | The time of Pat as Mia's preceptor ended on February 22, 2027. Thank you both. What was put on file stays.
bot edits for sam:
  | Pat precepts Mia until March 1, 2027. That completes the eight weeks.
  | It is over.

on 2027-03-02 12:00 America/Chicago

pat looks at home
home of pat:
  | Tu mentoría
  | Pendientes
  | No tienes nada pendiente.
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

the record holds
