# Whoever holds a role confirms once where it ends. Who reads it late is reminded once, and it stays on their home; the coordinator sees who has not, and a supervisor what their own people have confirmed.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor, supervised by sam
  ana is preceptor, supervised by sam, speaks es
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  the program sets boundaries: {mentor: 1, preceptor: 1}

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
at Mon 2027-01-04 09:01
bot to ana:
  | Tu rol de Preceptoría: para qué sirve y dónde termina. Por favor, léelo y confirma que lo respetarás.
  | - Trabajas al lado de alguien nuevo, muestras cómo se hace y registras lo que viste. Quien supervisa decide lo que esa persona puede hacer por su cuenta.
  | - Mientras estás a su lado, intervienes antes de que alguien sufra un daño. Primero están las personas a quienes apoyan.
  | - No dejas a nadie a solas con lo que aún no puede hacer, tampoco cuando falta gente en el turno.
  | - Registras solo lo que viste tú, el día en que lo viste, también cuando no favorece.
  | - Cuando alguien sufre un daño o puede sufrirlo, planteas una inquietud el mismo día, sea de quien sea.
  | - Si llegas a tener otra cercanía con esa persona, lo dices, y alguien más sigue.
  | [Lo respetaré]
  | Edición 1. Lo que leíste se guarda con tu confirmación. Quien puede ver tu práctica puede ver que confirmaste. Si algo no es posible, dilo antes a quien te supervisa o a la coordinación del programa.
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

leo clicks "I will keep to this"
bot answers leo:
  | Thank you. You confirmed the boundaries of your role as Mentor on January 4, 2027.
bot edits for leo:
  | Your role as Mentor: what it is for, and where it ends. Please read it, and confirm that you will keep to it.
  | - You support: you listen, show, practice together and put on file what you saw. You do not decide what your mentee may do, and you promise nothing about it.
  | - You are not their supervisor, therapist or lawyer. What is too big for the two of you, you bring to their supervisor or the program coordinator, and you tell your mentee that you do.
  | - What you hear stays between you two, except when someone is or may be harmed. Then you raise a concern the same day.
  | - You put on file only what you saw yourself, also when it is not flattering.
  | - No loans, gifts of value, private favors or romance between the two of you. If you come to be close in another way, you say so, and somebody else takes over.
  | - You keep the times you agree on, and you say early when you cannot.
  | You confirmed this on January 4, 2027.

leo types /mentor boundaries
bot answers leo:
  | Mentor, edition 1: confirmed on January 4, 2027
  | - You support: you listen, show, practice together and put on file what you saw. You do not decide what your mentee may do, and you promise nothing about it.
  | - You are not their supervisor, therapist or lawyer. What is too big for the two of you, you bring to their supervisor or the program coordinator, and you tell your mentee that you do.
  | - What you hear stays between you two, except when someone is or may be harmed. Then you raise a concern the same day.
  | - You put on file only what you saw yourself, also when it is not flattering.
  | - No loans, gifts of value, private favors or romance between the two of you. If you come to be close in another way, you say so, and somebody else takes over.
  | - You keep the times you agree on, and you say early when you cannot.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 0 with a mentor, 0 on the way to one, 1 yet to say what they need. I ask them; once a mentee and a mentor have answered, you preview the first round here.
  | Where a role ends: 1 person has not confirmed it yet: Ana.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

after 8 days
at Mon 2027-01-11 09:01
bot to ana:
  | Tu rol de Preceptoría: para qué sirve y dónde termina. Esto te espera: por favor, léelo y confirma que lo respetarás.
  | - Trabajas al lado de alguien nuevo, muestras cómo se hace y registras lo que viste. Quien supervisa decide lo que esa persona puede hacer por su cuenta.
  | - Mientras estás a su lado, intervienes antes de que alguien sufra un daño. Primero están las personas a quienes apoyan.
  | - No dejas a nadie a solas con lo que aún no puede hacer, tampoco cuando falta gente en el turno.
  | - Registras solo lo que viste tú, el día en que lo viste, también cuando no favorece.
  | - Cuando alguien sufre un daño o puede sufrirlo, planteas una inquietud el mismo día, sea de quien sea.
  | - Si llegas a tener otra cercanía con esa persona, lo dices, y alguien más sigue.
  | [Lo respetaré]
  | Edición 1. Lo que leíste se guarda con tu confirmación. Quien puede ver tu práctica puede ver que confirmaste. Si algo no es posible, dilo antes a quien te supervisa o a la coordinación del programa.

ana looks at home
home of ana:
  | Tu mentoría
  | Pendientes
  | Tu rol de Preceptoría: para qué sirve y dónde termina. Por favor, léelo y confirma que lo respetarás.
  | - Trabajas al lado de alguien nuevo, muestras cómo se hace y registras lo que viste. Quien supervisa decide lo que esa persona puede hacer por su cuenta.
  | - Mientras estás a su lado, intervienes antes de que alguien sufra un daño. Primero están las personas a quienes apoyan.
  | - No dejas a nadie a solas con lo que aún no puede hacer, tampoco cuando falta gente en el turno.
  | - Registras solo lo que viste tú, el día en que lo viste, también cuando no favorece.
  | - Cuando alguien sufre un daño o puede sufrirlo, planteas una inquietud el mismo día, sea de quien sea.
  | - Si llegas a tener otra cercanía con esa persona, lo dices, y alguien más sigue.
  | [Lo respetaré]
  | Edición 1. Lo que leíste se guarda con tu confirmación. Quien puede ver tu práctica puede ver que confirmaste. Si algo no es posible, dilo antes a quien te supervisa o a la coordinación del programa.
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

ana clicks "Lo respetaré"
bot answers ana:
  | Gracias. Confirmaste los límites de tu rol de Preceptoría el 12 de enero de 2027.
bot edits for ana:
  | Tu rol de Preceptoría: para qué sirve y dónde termina. Esto te espera: por favor, léelo y confirma que lo respetarás.
  | - Trabajas al lado de alguien nuevo, muestras cómo se hace y registras lo que viste. Quien supervisa decide lo que esa persona puede hacer por su cuenta.
  | - Mientras estás a su lado, intervienes antes de que alguien sufra un daño. Primero están las personas a quienes apoyan.
  | - No dejas a nadie a solas con lo que aún no puede hacer, tampoco cuando falta gente en el turno.
  | - Registras solo lo que viste tú, el día en que lo viste, también cuando no favorece.
  | - Cuando alguien sufre un daño o puede sufrirlo, planteas una inquietud el mismo día, sea de quien sea.
  | - Si llegas a tener otra cercanía con esa persona, lo dices, y alguien más sigue.
  | Confirmaste esto el 12 de enero de 2027.
bot edits for ana:
  | Tu rol de Preceptoría: para qué sirve y dónde termina. Por favor, léelo y confirma que lo respetarás.
  | - Trabajas al lado de alguien nuevo, muestras cómo se hace y registras lo que viste. Quien supervisa decide lo que esa persona puede hacer por su cuenta.
  | - Mientras estás a su lado, intervienes antes de que alguien sufra un daño. Primero están las personas a quienes apoyan.
  | - No dejas a nadie a solas con lo que aún no puede hacer, tampoco cuando falta gente en el turno.
  | - Registras solo lo que viste tú, el día en que lo viste, también cuando no favorece.
  | - Cuando alguien sufre un daño o puede sufrirlo, planteas una inquietud el mismo día, sea de quien sea.
  | - Si llegas a tener otra cercanía con esa persona, lo dices, y alguien más sigue.
  | Confirmaste esto el 12 de enero de 2027.

sam types /mentor boundaries @ana
bot answers sam:
  | Ana
  | Preceptor, edition 1: confirmed on January 12, 2027

sam types /mentor boundaries @mia
bot answers sam:
  | Nothing is in writing for the roles of Mia.

leo types /mentor boundaries @ana
bot answers leo:
  | What this person may do is open to them, their mentors, supervisors, coordinators, credentialing staff and auditors.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 0 with a mentor, 0 on the way to one, 1 yet to say what they need. I ask them; once a mentee and a mentor have answered, you preview the first round here.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the import brings
  mia is mentee, mentor, supervised by sam

after 2 hours
at Tue 2027-01-12 11:01
bot to mia:
  | Your role as Mentor: what it is for, and where it ends. Please read it, and confirm that you will keep to it.
  | - You support: you listen, show, practice together and put on file what you saw. You do not decide what your mentee may do, and you promise nothing about it.
  | - You are not their supervisor, therapist or lawyer. What is too big for the two of you, you bring to their supervisor or the program coordinator, and you tell your mentee that you do.
  | - What you hear stays between you two, except when someone is or may be harmed. Then you raise a concern the same day.
  | - You put on file only what you saw yourself, also when it is not flattering.
  | - No loans, gifts of value, private favors or romance between the two of you. If you come to be close in another way, you say so, and somebody else takes over.
  | - You keep the times you agree on, and you say early when you cannot.
  | [I will keep to this]
  | Edition 1. What you read is kept with your confirmation. Those who may see your practice can see that you confirmed. If something in it cannot work, tell your supervisor or the people who look after the program first.

mia types /mentor boundaries
bot answers mia:
  | Mentor, edition 1: not confirmed yet
  | - You support: you listen, show, practice together and put on file what you saw. You do not decide what your mentee may do, and you promise nothing about it.
  | - You are not their supervisor, therapist or lawyer. What is too big for the two of you, you bring to their supervisor or the program coordinator, and you tell your mentee that you do.
  | - What you hear stays between you two, except when someone is or may be harmed. Then you raise a concern the same day.
  | - You put on file only what you saw yourself, also when it is not flattering.
  | - No loans, gifts of value, private favors or romance between the two of you. If you come to be close in another way, you say so, and somebody else takes over.
  | - You keep the times you agree on, and you say early when you cannot.
  | [I will keep to this: Mentor]
