# The coordinator is in a conflict of interest with Mia: who leads the program owns what no mentor took. With Rosa both are, and she reads that nobody looks for one.

cast
  carla is coordinator
  rita is leader
  leo is mentor
  mia is mentee
  rosa is mentee, speaks es
  leo mentors mia
  leo mentors rosa
  carla is in conflict with mia
  carla is in conflict with rosa
  rita is in conflict with rosa

on 2027-01-05 10:00 America/Chicago

mia types /mentor flash
bot opens for mia: Ask for a session

mia sends the form
  topic: A care plan with three authors
  competency: Crisis documentation
bot to leo:
  | Mia asks for 15 minutes on A care plan with three authors (Crisis documentation), and you are strong in it. Choose a time, and you host it. Others may join.
  | [I will host it]
  | The first mentor to say yes hosts it. You do not have to answer.
bot to mia:
  | You asked for a flash session on A care plan with three authors. 1 mentor is asked now; the first to say yes hosts it. I tell you either way.
  | [Take it back]

rosa types /mentor flash
bot opens for rosa: Pedir una sesión

rosa sends the form
  topic: Un plan con tres autores
  competency: Documentación de crisis
bot to leo:
  | Rosa asks for 15 minutes on Un plan con tres autores (Crisis documentation), and you are strong in it. Choose a time, and you host it. Others may join.
  | [I will host it]
  | The first mentor to say yes hosts it. You do not have to answer.
bot to rosa:
  | Pediste una sesión relámpago sobre Un plan con tres autores. Ahora le pregunto a 1 mentor; dirige la primera persona que diga que sí. En cualquier caso te aviso.
  | [Retirarla]

after 5 hours
at Tue 2027-01-05 14:00
bot to rita:
  | Mia asked for a flash session on A care plan with three authors (Crisis documentation) 4 hours ago, and no mentor has taken it. It is yours until one does.
  | [Ask a mentor]
bot to mia:
  | No mentor has taken A care plan with three authors yet. The people who look after the program look for one now.
bot to rosa:
  | Nadie ha tomado Un plan con tres autores todavía. Ahora nadie de quienes cuidan el programa puede buscar a alguien. Vuelvo a mirar cada día hábil.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 2 mentees: 2 with a mentor, 0 on the way to one.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

rita looks at home
home of rita:
  | Your mentoring
  | To do
  | Mia asked for a flash session on A care plan with three authors (Crisis documentation) 5 hours ago, and no mentor has taken it. It is yours until one does.
  | [Ask a mentor]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
