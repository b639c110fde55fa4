# Governance sees beside a number what it was in as many days before, where both are about enough people.

cast
  gus is governance
  rita is leader, speaks es
  mia is mentee, hired 2027-01-04
  noa is mentee, hired 2027-01-04
  ana is mentee, hired 2027-01-04
  ben is mentee, hired 2027-01-04
  eva is mentee, hired 2027-01-04
  the program asks new_hire
  the program sets onboarding: {name: Onboarding}

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to noa:
  | Hi Noa, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to ben:
  | Hi Ben, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to eva:
  | Hi Eva, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-01-14 12:00 America/Chicago
at Thu 2027-01-14 10:00
bot to mia:
  | First months: a few taps and, if you like, a sentence or two. You can answer until Thursday, January 21, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
  | The program coordinator sees whether you think about leaving, and why. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
bot to noa:
  | First months: a few taps and, if you like, a sentence or two. You can answer until Thursday, January 21, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
  | The program coordinator sees whether you think about leaving, and why. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
bot to ana:
  | First months: a few taps and, if you like, a sentence or two. You can answer until Thursday, January 21, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
  | The program coordinator sees whether you think about leaving, and why. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
bot to ben:
  | First months: a few taps and, if you like, a sentence or two. You can answer until Thursday, January 21, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
  | The program coordinator sees whether you think about leaving, and why. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
bot to eva:
  | First months: a few taps and, if you like, a sentence or two. You can answer until Thursday, January 21, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
  | The program coordinator sees whether you think about leaving, and why. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia clicks "4 Mostly"
bot opens for mia: First months
bot edits for mia:
  | First months: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

on 2027-02-03 12:00 America/Chicago
at Mon 2027-01-18 07:00
bot to noa:
  | First months: not answered yet. You can answer until Thursday, January 21, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
bot edits for noa:
  | This check-in is in a newer message.
bot to ana:
  | First months: not answered yet. You can answer until Thursday, January 21, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
bot edits for ana:
  | This check-in is in a newer message.
bot to ben:
  | First months: not answered yet. You can answer until Thursday, January 21, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
bot edits for ben:
  | This check-in is in a newer message.
bot to eva:
  | First months: not answered yet. You can answer until Thursday, January 21, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
bot edits for eva:
  | This check-in is in a newer message.
at Wed 2027-01-20 09:00
bot to rita:
  | Estas personas recibieron un recordatorio y aún no han respondido. Una llamada puede ser más amable que otro mensaje:
  | - Ana: Primeros meses del jueves 14 de enero
  | - Ben: Primeros meses del jueves 14 de enero
  | - Eva: Primeros meses del jueves 14 de enero
  | - Noa: Primeros meses del jueves 14 de enero
at Thu 2027-01-21 10:00
bot edits for mia:
  | First months of January 14, 2027: closed now. What you answered is kept. If something feels unsafe, you can type /mentor flag at any time.
bot edits for noa:
  | First months of January 14, 2027: the time to answer is over. That is all right: a new one comes on its own.
bot edits for ana:
  | First months of January 14, 2027: the time to answer is over. That is all right: a new one comes on its own.
bot edits for ben:
  | First months of January 14, 2027: the time to answer is over. That is all right: a new one comes on its own.
bot edits for eva:
  | First months of January 14, 2027: the time to answer is over. That is all right: a new one comes on its own.
at Wed 2027-02-03 10:00
bot to mia:
  | First months: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
  | The program coordinator sees whether you think about leaving, and why. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
bot to noa:
  | First months: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
  | The program coordinator sees whether you think about leaving, and why. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
bot to ana:
  | First months: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
  | The program coordinator sees whether you think about leaving, and why. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
bot to ben:
  | First months: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
  | The program coordinator sees whether you think about leaving, and why. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
bot to eva:
  | First months: a few taps and, if you like, a sentence or two. You can answer until Wednesday, February 10, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
  | The program coordinator sees whether you think about leaving, and why. Everything else stays with you. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

mia clicks "4 Mostly"
bot opens for mia: First months
bot edits for mia:
  | First months: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

noa clicks "3 Partly"
bot opens for noa: First months
bot edits for noa:
  | First months: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

ana clicks "5 Yes"
bot opens for ana: First months
bot edits for ana:
  | First months: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

on 2027-02-16 12:00 America/Chicago
at Mon 2027-02-08 07:00
bot to ben:
  | First months: not answered yet. You can answer until Wednesday, February 10, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
bot edits for ben:
  | This check-in is in a newer message.
bot to eva:
  | First months: not answered yet. You can answer until Wednesday, February 10, 10:00 AM CST.
  | Do you know what is expected of you?
  | [1 No] [2 Not really] [3 Partly] [4 Mostly] [5 Yes] [Answer] [Snooze]
bot edits for eva:
  | This check-in is in a newer message.
at Tue 2027-02-09 09:00
bot to rita:
  | Estas personas recibieron un recordatorio y aún no han respondido. Una llamada puede ser más amable que otro mensaje:
  | - Ben: Primeros meses del miércoles 3 de febrero
  | - Eva: Primeros meses del miércoles 3 de febrero
at Wed 2027-02-10 10:00
bot edits for mia:
  | First months of February 3, 2027: closed now. What you answered is kept. If something feels unsafe, you can type /mentor flag at any time.
bot edits for noa:
  | First months of February 3, 2027: closed now. What you answered is kept. If something feels unsafe, you can type /mentor flag at any time.
bot edits for ana:
  | First months of February 3, 2027: closed now. What you answered is kept. If something feels unsafe, you can type /mentor flag at any time.
bot edits for ben:
  | First months of February 3, 2027: the time to answer is over. That is all right: a new one comes on its own.
bot edits for eva:
  | First months of February 3, 2027: the time to answer is over. That is all right: a new one comes on its own.

gus types /mentor report 30
bot answers gus:
  | How the program is going
  | From January 17, 2027 to February 16, 2027, compared with the 30 days before:
  | - Mentees who have a mentor: 0 of 5 (0%)
  | - From intake to a pair, usually: too few to show
  | - Waiting for a mentor now: 0
  | - Check-ins answered: 3 of 5 (60%), before that 1 of 5 (20%)
  | - Goals that came out as agreed or better: too few to show
  | - Gates decided by their date: too few to show
  | - Approved at the first decision: too few to show
  | - From the first day at work to independent practice, usually: too few to show
  | Only you see this. Groups of fewer than 5 are not shown, and concerns are not counted here. A number shows where to look; it does not prove why.

rita types /mentor report 30
bot answers rita:
  | Cómo va el programa
  | Del 17 de enero de 2027 al 16 de febrero de 2027, en comparación con los 30 días anteriores:
  | - Mentees que tienen mentoría: 0 de 5 (0 %)
  | - Del ingreso a la pareja, lo habitual: muy pocas personas para mostrarlo
  | - Esperan mentoría ahora: 0
  | - Seguimientos respondidos: 3 de 5 (60 %), antes 1 de 5 (20 %)
  | - Metas que salieron como se acordó o mejor: muy pocas personas para mostrarlo
  | - Controles decididos en su fecha: muy pocas personas para mostrarlo
  | - Aprobados en la primera decisión: muy pocas personas para mostrarlo
  | - Del primer día de trabajo a la práctica independiente, lo habitual: muy pocas personas para mostrarlo
  | Solo tú ves esto. No se muestran grupos de menos de 5, y aquí no se cuentan inquietudes. Un número indica dónde mirar; no prueba por qué.
