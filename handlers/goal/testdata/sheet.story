# A new pair gets its objective sheet from the gap; one changes a level, both accept, and the supervisor sees it.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor, speaks es
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors mia from today

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | [Accept the sheet] [Change the sheet]
  | It counts once you both accept it. Then the mentee's supervisor sees it too.
bot to leo:
  | Hoja de objetivos
  | Mia con Leo, del 4 de enero de 2027 al 4 de abril de 2027
  | - Documentación de crisis: del nivel 2 al 3 de 5; lo muestran: Observación y Revisión de documentación
  | Sesiones: 7, cada dos semanas, la primera a más tardar el miércoles 6 de enero.
  | [Aceptar la hoja] [Cambiar la hoja]
  | Cuenta cuando la aceptan las dos personas. Entonces la ve también quien supervisa al mentee.

leo looks at home
home of leo:
  | Tu mentoría
  | Pendientes
  | Le das mentoría a Mia en Documentación de crisis desde el 4 de enero de 2027.
  | Por favor, lee lo que acuerdan:
  | - se reúnen más o menos una hora cada dos semanas, y Mia trae el tema
  | - lo que escuchas queda entre ustedes, salvo que alguien sufra un daño o pueda sufrirlo
  | - apoyas, observas y registras lo que ves; quien supervisa decide lo que Mia puede hacer
  | - cada quien puede pedir un cambio, en privado y sin dar razones
  | [Estoy de acuerdo] [Algo debería cambiar]
  | Tu hoja de objetivos con Mia está lista para que la leas.
  | [Abrir la hoja]
  | Mia y tú aún no tienen una meta SMART. Empiecen con una.
  | [Escribir una meta]
  | Tu gente
  | Lugares para mentees: 0 de 1 libres.
  | [Cambiar mis respuestas] [Lo que ofrezco]
  | Próximas fechas
  | Todavía no hay una sesión planeada con Mia.
  | [Encontrar una hora]
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

mia clicks "Change the sheet"
bot opens for mia: Objective sheet

mia sends the form
  target_crisis_documentation: 2
bot asks mia again:
  | Today is level 2. Choose a level above it, up to 5.

mia sends the form
  target_crisis_documentation: 4
  note: I write most of the notes on my shift.
bot to mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 4 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | I write most of the notes on my shift.
  | [Change the sheet]
  | You accepted it; Leo has not yet. Once both of you have, it counts. Then the mentee's supervisor sees it too.
bot edits for mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027
  | - Crisis documentation: from level 2 to 3 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | It was changed since. What counts is the newer sheet.
bot to leo:
  | Hoja de objetivos
  | Mia con Leo, del 4 de enero de 2027 al 4 de abril de 2027
  | - Documentación de crisis: del nivel 2 al 4 de 5; lo muestran: Observación y Revisión de documentación
  | Sesiones: 7, cada dos semanas, la primera a más tardar el miércoles 6 de enero.
  | I write most of the notes on my shift.
  | [Aceptar la hoja] [Cambiar la hoja]
  | Cuenta cuando la aceptan las dos personas. Entonces la ve también quien supervisa al mentee.
bot edits for leo:
  | Hoja de objetivos
  | Mia con Leo, del 4 de enero de 2027 al 4 de abril de 2027
  | - Documentación de crisis: del nivel 2 al 3 de 5; lo muestran: Observación y Revisión de documentación
  | Sesiones: 7, cada dos semanas, la primera a más tardar el miércoles 6 de enero.
  | Se cambió después. Cuenta la hoja nueva.

mia clicks "Change the sheet"
bot opens for mia: Objective sheet

leo clicks "Aceptar la hoja" on "4"
bot to mia:
  | You and Leo both accepted the objective sheet. It counts from now on, and the mentee's supervisor sees it too.
  | [Open the sheet]
bot edits for mia:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 4 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | I write most of the notes on my shift.
  | The mentee's supervisor sees it too.
bot answers leo:
  | Mia y tú aceptaron la hoja de objetivos. Cuenta desde ahora, y la ve también quien supervisa al mentee.
  | [Abrir la hoja]
bot edits for leo:
  | Hoja de objetivos
  | Mia con Leo, del 4 de enero de 2027 al 4 de abril de 2027: aceptada por las dos personas
  | - Documentación de crisis: del nivel 2 al 4 de 5; lo muestran: Observación y Revisión de documentación
  | Sesiones: 7, cada dos semanas, la primera a más tardar el miércoles 6 de enero.
  | I write most of the notes on my shift.
  | La ve también quien supervisa al mentee.
bot to sam:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 4 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | I write most of the notes on my shift.
  | The mentee's supervisor sees it too.

mia sends the form
  target_crisis_documentation: 5
bot asks mia again:
  | You both accepted this sheet, so it stays as it is. You continue with your goals.

sam types /mentor goal sheet @mia
bot answers sam:
  | Objective sheet
  | Mia with Leo, January 4, 2027 to April 4, 2027: accepted by both
  | - Crisis documentation: from level 2 to 4 of 5, shown by Observation and Documentation check
  | Sessions: 7, every two weeks, the first by Wednesday, January 6.
  | I write most of the notes on my shift.
  | So far: 0 of 7 sessions held, 0 goals closed.
  | The mentee's supervisor sees it too.

carla types /mentor goal sheet @mia
bot answers carla:
  | /mentor goal is for other roles. Type /mentor help to see what you can do. Your program coordinator, or whoever runs this bot, can change your roles.
