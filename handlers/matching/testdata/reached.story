# A pair has done what it set out to do: both say so in private, the coordinator ends it well, and the mentee
# waits for nobody until she asks again.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor
  leo is mentor, speaks es
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

mia types /mentor rematch
bot opens for mia: Something should change

mia sends the form
  with: Leo
  reason: We reached what we set out to do
bot to carla:
  | Mia asks privately to end the pair with Leo well: they reached what they set out to do.
  | Talk to Mia first. Leo does not learn who asked.
  | [End it well] [Keep the pair]
bot to mia:
  | Your program coordinator has your wish and will talk to you.
  | Until then, nothing changes. The other person is not told who asked. If your mentorship ends, both of you hear that you reached what you set out to do.

after 5 minutes

leo types /mentor rematch
bot opens for leo: Algo debería cambiar

leo sends the form
  with: Mia
  reason: Logramos lo que nos propusimos
bot to carla:
  | Leo asks privately to end the pair with Mia well: they reached what they set out to do.
  | Talk to Leo first. Mia does not learn who asked.
  | [End it well] [Keep the pair]
bot to leo:
  | La coordinación del programa tiene tu petición y va a hablar contigo.
  | Hasta entonces no cambia nada. A la otra persona no se le dice quién lo pidió. Si su mentoría termina, las dos personas se enteran de que lograron lo que se propusieron.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Mia asks privately to end the pair with Leo well: they reached what they set out to do.
  | Talk to Mia first. Leo does not learn who asked.
  | [End it well] [Keep the pair]
  | Leo asks privately to end the pair with Mia well: they reached what they set out to do.
  | Talk to Leo first. Mia does not learn who asked.
  | [End it well] [Keep the pair]
  | Your people
  | 1 mentee: 1 with a mentor, 0 on the way to one.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

carla clicks "End it well"
bot answers carla:
  | The pair has ended, and both hear that they reached what they set out to do.
bot to carla:
  | The pair of Mia and Leo has ended.
  | [Preview a round]
bot edits for carla:
  | Leo asks privately to end the pair with Mia well: they reached what they set out to do.
  | Talk to Leo first. Mia does not learn who asked.
  | Carla decided: the pair has ended.
bot edits for carla:
  | Mia asks privately to end the pair with Leo well: they reached what they set out to do.
  | Talk to Mia first. Leo does not learn who asked.
  | Carla decided: the pair has ended.
bot to mia:
  | You and Leo reached what you set out to do, and your mentorship ends here. Well done! Your goals and what you learned stay yours. Whenever you want a mentor again, for this or for something new, just ask.
  | [Ask for a mentor]
bot to sam:
  | Mia's mentorship has ended. The pair reached what it set out to do, and Mia waits for no other mentor now.
bot to leo:
  | Tú y Mia lograron lo que se propusieron, y su mentoría termina aquí. ¡Felicidades! Gracias por tu tiempo. Tu lugar queda libre otra vez.

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | 1 mentee: 0 with a mentor, 0 on the way to one, 1 not looking for one now.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Nothing is waiting for you.
  | Your people
  | You are off the list. Nobody is proposed to you.
  | [I am back]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo looks at home
home of leo:
  | Tu mentoría
  | Pendientes
  | No tienes nada pendiente.
  | Tu gente
  | Lugares para mentees: 1 de 1 libres.
  | [Cambiar mis respuestas] [Lo que ofrezco]
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

mia clicks "Ask for a mentor"
bot opens for mia: Your intake

mia sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 3 Mostly alone
  languages: English
  times: Weekday mornings
bot to mia:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

carla looks at home
home of carla:
  | Your mentoring
  | To do
  | 1 mentee is waiting for a mentor. The longest wait began on January 4, 2027.
  | - Mia, since January 4, 2027
  | [Preview a round]
  | Your people
  | 1 mentee: 0 with a mentor, 1 on the way to one.
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

the record holds
