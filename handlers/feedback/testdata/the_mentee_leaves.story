# Mia and Bo leave while somebody has what they asked: Carla one request, Leo the other. Nothing is left to do, and nobody hears of either again.

cast
  carla is coordinator, speaks es
  mia is mentee, in America/Chicago
  bo is mentee, in America/Chicago
  leo is mentor, in America/Chicago
  leo mentors mia
  leo mentors bo

on 2027-01-04 09:00 America/Chicago

mia types /mentor feedback
bot opens for mia: Look at this today

mia sends the form
  question: Is this note clear without me?
bot to mia:
  | I asked Leo, who has until Monday, January 4, 5:00 PM CST. If there is no answer by then, I ask the people who look after the program to help.
bot to leo:
  | Mia asks for a quick look:
  | Is this note clear without me?
  | Please answer by Monday, January 4, 5:00 PM CST. Two sentences help.
  | [Answer] [I have no time today]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.

leo clicks "I have no time today"
bot to carla:
  | Mia pide un vistazo rápido, y todavía necesita una respuesta:
  | Is this note clear without me?
  | Responde a más tardar el lunes 4 de enero, 17:00 CST, por favor. Dos frases ayudan.
  | [Responder]
  | Es el consejo de alguien del equipo. Si alguien está en peligro, y sobre lo que alguien puede hacer por su cuenta, decide quien supervisa.
bot to mia:
  | Leo could not look at it in time. I have asked the people who look after the program to help you find an answer. If it is urgent, ask your supervisor.
bot answers leo:
  | Thank you for saying so. I have asked the people who look after the program to help Mia. You can still answer.
bot edits for leo:
  | Mia asks for a quick look, and still needs an answer:
  | Is this note clear without me?
  | Please answer by Monday, January 4, 5:00 PM CST. Two sentences help.
  | [Answer]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.

bo types /mentor feedback
bot opens for bo: Look at this today

bo sends the form
  question: Is this plan too long?
bot to bo:
  | I asked Leo, who has until Monday, January 4, 5:00 PM CST. If there is no answer by then, I ask the people who look after the program to help.
bot to leo:
  | Bo asks for a quick look:
  | Is this plan too long?
  | Please answer by Monday, January 4, 5:00 PM CST. Two sentences help.
  | [Answer] [I have no time today]
  | This is a colleague's advice. If someone is in danger, and on what someone may do on their own, the supervisor decides.

mia leaves
bot to carla:
  | La pareja de Mia y Leo terminó.
  | [Ver una vista previa]
bot to carla:
  | Mia ya no está, y no se le pide nada más. Los casos abiertos siguen sin su participación.
  | Se quedan sin pareja de mentoría:
  | - Leo
bot edits for carla:
  | Mia ya no está, así que no queda nada por hacer con lo que pidió. Gracias.
bot to leo:
  | Mia has left, so your mentorship with them ends. Thank you for your time. Your place is free again.
bot edits for leo:
  | Mia has left, so nothing is left to do about what they asked. Thank you.

bo leaves
bot to carla:
  | Bo ya no está, y no se le pide nada más. Los casos abiertos siguen sin su participación.
  | Se quedan sin pareja de mentoría:
  | - Leo
bot to carla:
  | La pareja de Bo y Leo terminó.
  | [Ver una vista previa]
bot to leo:
  | Bo has left, so your mentorship with them ends. Thank you for your time. Your place is free again.
bot edits for leo:
  | Bo has left, so nothing is left to do about what they asked. Thank you.

carla looks at home
home of carla:
  | Tu mentoría
  | Pendientes
  | No tienes nada pendiente.
  | Tu gente
  | Todavía no hay mentees. Quien opera este bot agrega a las personas desde un archivo (cairn import people). Yo les doy la bienvenida y les pregunto qué aportan. Después, aquí ves la vista previa de la primera ronda.
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

on 2027-01-07 12:00 America/Chicago
