# Mia and Leo agree on their homes, which show what they agree to until they do.

cast
  mia is mentee, speaks es
  leo is mentor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | You have been Mia's mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | You and Mia have no SMART goal yet. Start with one.
  | [Write a goal]
  | Your people
  | Places for mentees: 0 of 1 free.
  | [Change my answers] [What I offer]
  | Next dates
  | No session with Mia is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo clicks "I agree"
bot to leo:
  | You agreed to this with Mia, who has not agreed yet:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | [Write a goal]

leo looks at home
home of leo:
  | Your mentoring
  | To do
  | You and Mia have no SMART goal yet. Start with one.
  | [Write a goal]
  | Your people
  | Places for mentees: 0 of 1 free.
  | [Change my answers] [What I offer]
  | You have been Mia's mentor for Crisis documentation since January 4, 2027.
  | [Something should change]
  | Next dates
  | No session with Mia is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia looks at home
home of mia:
  | Tu mentoría
  | Pendientes
  | Leo te da mentoría en Documentación de crisis desde el 4 de enero de 2027.
  | Por favor, lee lo que acuerdan:
  | - se reúnen más o menos una hora cada dos semanas, y tú traes el tema
  | - lo que dices queda entre ustedes, salvo que alguien sufra un daño o pueda sufrirlo
  | - Leo te apoya; quien te supervisa toma las decisiones sobre tu trabajo
  | - cada quien puede pedir un cambio, en privado y sin dar razones
  | [Estoy de acuerdo] [Algo debería cambiar]
  | Leo y tú aún no tienen una meta SMART. Empiecen con una.
  | [Escribir una meta]
  | Próximas fechas
  | Todavía no hay una sesión planeada con Leo.
  | [Encontrar una hora]
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

mia clicks "Estoy de acuerdo"
bot to mia:
  | Leo y tú están de acuerdo en esto:
  | - se reúnen más o menos una hora cada dos semanas, y tú traes el tema
  | - lo que dices queda entre ustedes, salvo que alguien sufra un daño o pueda sufrirlo
  | - Leo te apoya; quien te supervisa toma las decisiones sobre tu trabajo
  | - cada quien puede pedir un cambio, en privado y sin dar razones
  | [Escribir una meta]
bot to leo:
  | Mia agreed as well. Your mentorship has begun.
bot to leo:
  | You and Mia both agreed to this:
  | - you meet for about an hour every two weeks, and Mia brings the topic
  | - what you hear stays between you two, except when someone is or may be harmed
  | - you support, observe and put on file what you see; the supervisor decides what Mia may do
  | - each of you may ask for a change, privately and without giving a reason
  | [Write a goal]
bot in #mentoring-mia-leo:
  | Mia and Leo, this room is for the two of you. Plan your first session, share a link, pick up where you left off.
  | Please leave out the people you support: no names, and nothing that shows who somebody is. Goals, check-ins and concerns stay in your direct messages with me.
  | Only you two are members. Those who administer the chat of your organization may be able to read it.
room #mentoring-mia-leo has mia, leo

the record holds
