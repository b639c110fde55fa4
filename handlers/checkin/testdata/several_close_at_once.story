# Two check-ins of one message close at the same moment. The message does not say that one of them can still be answered.

cast
  mia is mentee
  noa is mentee
  leo is mentor, speaks es
  leo mentors mia
  leo mentors noa

on 2027-01-25 09:00 America/Chicago

on 2027-02-11 12:00 America/Chicago
at Mon 2027-02-01 09:03
bot to mia:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Mon 2027-02-01 09:26
bot to leo:
  | Tienes varias cosas pendientes, cada una con unos toques:
  | - Seguimiento de mentoría sobre Mia: hasta el miércoles 10 de febrero, 09:26 CST
  | - Seguimiento de mentoría sobre Noa: hasta el miércoles 10 de febrero, 09:26 CST
  | [Seguimiento de mentoría: Mia] [Seguimiento de mentoría: Noa] [Posponer]
at Mon 2027-02-01 09:28
bot to noa:
  | Check-in: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 9:28 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
  | Your mentor sees your progress, what you tried, what got in the way, what you need next and whether a session is booked. If support is low, the program coordinator sees that. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Wed 2027-02-03 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Wed 2027-02-03 09:26
bot to leo:
  | Tienes varias cosas pendientes, cada una con unos toques:
  | - Seguimiento de mentoría sobre Mia: hasta el miércoles 10 de febrero, 09:26 CST
  | - Seguimiento de mentoría sobre Noa: hasta el miércoles 10 de febrero, 09:26 CST
  | [Seguimiento de mentoría: Mia] [Seguimiento de mentoría: Noa] [Posponer]
bot edits for leo:
  | Este seguimiento está en un mensaje más nuevo.
at Wed 2027-02-03 09:28
bot to noa:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:28 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for noa:
  | This check-in is in a newer message.
at Fri 2027-02-05 09:03
bot to mia:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:03 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for mia:
  | This check-in is in a newer message.
at Fri 2027-02-05 09:26
bot to leo:
  | Tienes varias cosas pendientes, cada una con unos toques:
  | - Seguimiento de mentoría sobre Mia: hasta el miércoles 10 de febrero, 09:26 CST
  | - Seguimiento de mentoría sobre Noa: hasta el miércoles 10 de febrero, 09:26 CST
  | [Seguimiento de mentoría: Mia] [Seguimiento de mentoría: Noa] [Posponer]
bot edits for leo:
  | Este seguimiento está en un mensaje más nuevo.
at Fri 2027-02-05 09:28
bot to noa:
  | Check-in: not answered yet. You can answer until Wednesday, February 10, 9:28 AM CST.
  | Progress in your growth area
  | [1 None yet] [2 A little] [3 Some] [4 Good] [5 Done or nearly] [Answer] [Snooze]
bot edits for noa:
  | This check-in is in a newer message.
at Mon 2027-02-08 09:00
bot to leo:
  | Mia aún no ha respondido el seguimiento del lunes 1 de febrero. Unas palabras tuyas pueden ayudar más que otro recordatorio mío.
at Mon 2027-02-08 10:00
bot to leo:
  | Noa aún no ha respondido el seguimiento del lunes 1 de febrero. Unas palabras tuyas pueden ayudar más que otro recordatorio mío.
at Wed 2027-02-10 09:03
bot edits for mia:
  | Check-in of February 1, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-10 09:26
bot edits for leo:
  | Seguimiento de mentoría del 1 de febrero de 2027 sobre Mia y Noa: ya terminó el tiempo para responder. No pasa nada: la próxima vez te preguntamos de nuevo.
at Wed 2027-02-10 09:28
bot edits for noa:
  | Check-in of February 1, 2027: the time to answer is over. That is all right: a new one comes on its own.
