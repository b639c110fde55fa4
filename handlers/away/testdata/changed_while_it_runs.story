# Leave gets longer while it runs: nothing is asked after its old last day. It gets shorter, and what waited is asked after its new last day. Leave whose first day moves ends now and begins again on that day. Leave whose last day turns out to be over ends now.

cast
  mia is mentee, supervised by sam, speaks es
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  leo mentors mia
  mia is away 2027-01-11 to 2027-01-29, deputy rita

on 2027-01-04 09:00 America/Chicago

on 2027-01-28 10:00 America/Chicago
at Mon 2027-01-18 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-01-20 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Fri 2027-01-22 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, January 27, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Tue 2027-01-26 09:00
bot to rita:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Leo: Mentor check-in of Monday, January 18
at Wed 2027-01-27 09:26
bot edits for leo:
  | Mentor check-in of January 18, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.

mia types /mentor away
bot answers mia:
  | Tus ausencias:
  | - desde el 11 de enero de 2027 hasta el 29 de enero de 2027; cubre Rita
  | [Registrar ausencia] [Días y noches de trabajo] [Cambiar: 11 de enero de 2027] [Vuelvo antes]

mia clicks "Cambiar: 11 de enero de 2027"
bot opens for mia: Ausencia

mia sends the form
  until: 2027-02-26
bot to mia:
  | Tu ausencia cambió: del 11 de enero de 2027 al 26 de febrero de 2027 (antes: del 11 de enero de 2027 al 29 de enero de 2027). En esos días no se te pregunta nada.
  | Te cubre Rita: recibe lo que no puede esperar.
  | ¿Cambiaste de idea? Puedes escribir /mentor away.
bot to leo:
  | Mia is away from January 11, 2027 to February 26, 2027, instead of January 11, 2027 to January 29, 2027. Your mentorship continues after that.
bot to rita:
  | Mia is away from January 11, 2027 to February 26, 2027, instead of January 11, 2027 to January 29, 2027. You stand in on these days.

on 2027-02-02 10:00 America/Chicago
at Mon 2027-02-01 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

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
  | Espera desde hace 29 días.
  | [Estoy de acuerdo] [Algo debería cambiar]
  | Leo y tú aún no tienen una meta SMART. Empiecen con una.
  | Espera desde hace 29 días.
  | [Escribir una meta]
  | Próximas fechas
  | Tu ausencia: desde el 11 de enero de 2027 hasta el 26 de febrero de 2027; cubre Rita.
  | [Cambiar] [Vuelvo antes]
  | Todavía no hay una sesión planeada con Leo.
  | [Encontrar una hora]
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

mia clicks "Cambiar"
bot opens for mia: Ausencia

mia sends the form
  until: 2027-02-04
bot to mia:
  | Tu ausencia cambió: del 11 de enero de 2027 al 4 de febrero de 2027 (antes: del 11 de enero de 2027 al 26 de febrero de 2027). En esos días no se te pregunta nada.
  | Te cubre Rita: recibe lo que no puede esperar.
  | ¿Cambiaste de idea? Puedes escribir /mentor away.
bot to leo:
  | Mia is away from January 11, 2027 to February 4, 2027, instead of January 11, 2027 to February 26, 2027. Your mentorship continues after that.
bot to rita:
  | Mia is away from January 11, 2027 to February 4, 2027, instead of January 11, 2027 to February 26, 2027. You stand in on these days.

on 2027-02-05 12:00 America/Chicago
at Wed 2027-02-03 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.
at Fri 2027-02-05 09:03
bot to mia:
  | Seguimiento: unos toques y, si quieres, una o dos frases. Puedes responder hasta el domingo 14 de febrero, 09:03 CST.
  | Avance en el área en que quieres crecer
  | [1 Aún nada] [2 Un poco] [3 Algo] [4 Bueno] [5 Logrado o casi] [Responder] [Posponer]
  | Tu mentor ve tu avance, lo que intentaste, lo que se interpuso, lo que necesitas ahora y si hay fecha para la próxima sesión. Si el apoyo es poco, lo ve la coordinación del programa. Si dices que sí a la pregunta de seguridad, tú decides qué se envía. También puedes escribir /mentor checkin.
at Fri 2027-02-05 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 10, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.

mia types /mentor away
bot answers mia:
  | No hay ausencias registradas.
  | [Registrar ausencia] [Días y noches de trabajo]

mia clicks "Registrar ausencia"
bot opens for mia: Ausencia

mia sends the form
  from: 2027-02-05
  until: 2027-02-19
  deputy: @rita
bot to mia:
  | Tu ausencia está registrada: del 5 de febrero de 2027 al 19 de febrero de 2027. En esos días no se te pregunta nada.
  | Te cubre Rita: recibe lo que no puede esperar.
  | ¿Cambiaste de idea? Puedes escribir /mentor away.
bot to leo:
  | Mia is away from February 5, 2027 to February 19, 2027. Your mentorship continues after that.
bot to rita:
  | Mia is away from February 5, 2027 to February 19, 2027, and you stand in. On these days, you are told what cannot wait.

after 1 hour

mia types /mentor away
bot answers mia:
  | Tus ausencias:
  | - desde el 5 de febrero de 2027 hasta el 19 de febrero de 2027; cubre Rita
  | [Registrar ausencia] [Días y noches de trabajo] [Cambiar: 5 de febrero de 2027] [Vuelvo antes]

mia clicks "Cambiar: 5 de febrero de 2027"
bot opens for mia: Ausencia

mia sends the form
  from: 2027-02-15
bot to mia:
  | Tu ausencia cambió: del 15 de febrero de 2027 al 19 de febrero de 2027 (antes: del 5 de febrero de 2027 al 19 de febrero de 2027). En esos días no se te pregunta nada. Hasta entonces se te pregunta como siempre.
  | Te cubre Rita: recibe lo que no puede esperar.
  | ¿Cambiaste de idea? Puedes escribir /mentor away.
bot to leo:
  | Mia is away from February 15, 2027 to February 19, 2027, instead of February 5, 2027 to February 19, 2027. Your mentorship continues after that.
bot to rita:
  | Mia is away from February 15, 2027 to February 19, 2027, instead of February 5, 2027 to February 19, 2027. You stand in on these days.

mia types /mentor away
bot answers mia:
  | Tus ausencias:
  | - desde el 15 de febrero de 2027 hasta el 19 de febrero de 2027; cubre Rita
  | [Registrar ausencia] [Días y noches de trabajo] [Cambiar: 15 de febrero de 2027] [Anular: 15 de febrero de 2027]

on 2027-02-17 10:00 America/Chicago
at Mon 2027-02-08 07:00
bot to mia:
  | Seguimiento: aún sin respuesta. Hay tiempo hasta el domingo 14 de febrero, 09:03 CST.
  | Avance en el área en que quieres crecer
  | [1 Aún nada] [2 Un poco] [3 Algo] [4 Bueno] [5 Logrado o casi] [Responder] [Posponer]
bot edits for mia:
  | Este seguimiento está en un mensaje más nuevo.
at Tue 2027-02-09 09:00
bot to rita:
  | These people have been reminded and have not answered yet. A call may be kinder than another message:
  | - Leo: Mentor check-in of Monday, February 1
at Tue 2027-02-09 09:03
bot to mia:
  | Seguimiento: aún sin respuesta. Hay tiempo hasta el domingo 14 de febrero, 09:03 CST.
  | Avance en el área en que quieres crecer
  | [1 Aún nada] [2 Un poco] [3 Algo] [4 Bueno] [5 Logrado o casi] [Responder] [Posponer]
bot edits for mia:
  | Este seguimiento está en un mensaje más nuevo.
at Wed 2027-02-10 09:26
bot edits for leo:
  | Mentor check-in of February 1, 2027 about Mia: the time to answer is over. That is all right: a new one comes on its own.
at Thu 2027-02-11 09:00
bot to leo:
  | Mia has not answered the check-in of Friday, February 5 yet. A short word from you may help more than another reminder from me.
at Sun 2027-02-14 09:03
bot edits for mia:
  | Seguimiento del 5 de febrero de 2027: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.
at Mon 2027-02-15 09:26
bot to leo:
  | Mentor check-in about Mia: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 24, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
  | The program coordinator can read your answers. Your mentee does not see them. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-02-17 09:26
bot to leo:
  | Mentor check-in about Mia: not answered yet. You can answer until Wednesday, February 24, 9:26 AM CST.
  | Did you meet?
  | [Yes] [No] [Answer] [Snooze]
bot edits for leo:
  | This check-in is in a newer message.

sam types /mentor away @mia
bot answers sam:
  | Mia is away:
  | - from February 15, 2027 to February 19, 2027; Rita stands in
  | [Enter leave] [Working days and nights] [Change: February 15, 2027] [Back early]

sam clicks "Change: February 15, 2027"
bot opens for sam: Leave

sam sends the form
  until: 2027-02-16
bot to mia:
  | Sam terminó tu ausencia. Desde ahora se te pregunta como siempre.
bot to leo:
  | Mia is available again, earlier than planned.
bot to sam:
  | Mia's leave from February 15, 2027 to February 19, 2027 is over.
bot to rita:
  | Mia is available again. You no longer stand in. Thank you.

mia types /mentor away
bot answers mia:
  | No hay ausencias registradas.
  | [Registrar ausencia] [Días y noches de trabajo]

the record holds
