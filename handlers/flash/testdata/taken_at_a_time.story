# Mia asks three times, and Rosa chooses three times from the list. Leo could host until Mia's conflict of interest with him was declared: he reads what everybody reads who cannot, and so does Carla, who still has him on her list.

cast
  carla is coordinator
  leo is mentor
  rosa is mentor, speaks es
  mia is mentee
  ana is mentee
  bo is mentee
  #help-desk is a channel of leo, rosa, mia
  leo mentors ana
  rosa mentors bo

on 2027-01-05 10:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

mia in #help-desk types /mentor flash Missed-dose reporting
bot opens for mia: Ask for a session

mia sends the form
  competency: Crisis documentation
bot to leo:
  | Mia asks for 15 minutes on Missed-dose reporting (Crisis documentation), and you are strong in it. Choose a time, and you host it. Others may join.
  | [I will host it]
  | The first mentor to say yes hosts it. You do not have to answer.
bot to rosa:
  | Mia pide 15 minutos sobre Missed-dose reporting (Documentación de crisis), y tú dominas el tema. Elige una hora y la diriges. Puede venir más gente.
  | [Yo la dirijo]
  | Dirige la primera persona que diga que sí. No hace falta responder.
bot to mia:
  | You asked for a flash session on Missed-dose reporting. 2 mentors are asked now; the first to say yes hosts it. I tell you either way.
  | [Take it back]

after 4 hours

mia types /mentor conflict
bot to carla:
  | Mia asked for a flash session on Missed-dose reporting (Crisis documentation) 4 hours ago, and no mentor has taken it. It is yours until one does.
  | [Ask a mentor]
bot opens for mia: Conflict of interest
bot to mia:
  | No mentor has taken Missed-dose reporting yet. The people who look after the program look for one now.

mia sends the form
  with: @leo
  why: Family
bot to mia:
  | It is on file: you and Leo do not decide about each other. You are not asked about Leo, and Leo is asked about you only when nobody else is left. Leo is not told.

leo chooses "In an hour" in "I will host it"
bot answers leo:
  | You cannot host this session now. There is nothing you need to do.

carla chooses "Leo" in "Ask a mentor"
bot answers carla:
  | This mentor cannot host this session. Please ask another one.

rosa chooses "En una hora" in "Yo la dirijo"
bot edits for carla:
  | Rosa hosts Missed-dose reporting. Thank you; nothing is left to do.
bot edits for leo:
  | Rosa hosts Missed-dose reporting. Thank you; nothing is left to do.
bot to rosa:
  | Missed-dose reporting se anuncia en el canal #help-desk. La gente entra con el botón de ahí.
bot to rosa:
  | Sesión relámpago: Missed-dose reporting · martes 5 de enero, 15:00 CST · 15 minutos
  | Con lugar: Mia
  | [Empezar] [Otra hora] [Cancelar]
  | Solo tú ves quién se apunta.
bot edits for rosa:
  | Rosa, tú diriges Missed-dose reporting. Gracias. Abajo está el mensaje con Empezar.
bot to mia:
  | Rosa takes Missed-dose reporting: Tuesday, January 5, 3:00 PM CST, 15 minutes. You have a place.
  | [Leave]
bot edits for mia:
  | You asked for a flash session on Missed-dose reporting, and Rosa hosts it.
bot in #help-desk:
  | Flash session: Missed-dose reporting
  | With Rosa · Tuesday, January 5, 3:00 PM CST · 15 minutes
  | It happens below the announcement.
  | Competency: Crisis documentation
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk types /mentor flash A note for the family
bot opens for mia: Ask for a session

mia sends the form
  competency: Crisis documentation
bot to rosa:
  | Mia pide 15 minutos sobre A note for the family (Documentación de crisis), y tú dominas el tema. Elige una hora y la diriges. Puede venir más gente.
  | [Yo la dirijo]
  | Dirige la primera persona que diga que sí. No hace falta responder.
bot to mia:
  | You asked for a flash session on A note for the family. 1 mentor is asked now; the first to say yes hosts it. I tell you either way.
  | [Take it back]

rosa chooses "En una hora" in "Yo la dirijo"
bot answers rosa:
  | A esa hora diriges Missed-dose reporting. Elige otra, por favor.

rosa chooses "En dos horas" in "Yo la dirijo"
bot to rosa:
  | A note for the family se anuncia en el canal #help-desk. La gente entra con el botón de ahí.
bot to rosa:
  | Sesión relámpago: A note for the family · martes 5 de enero, 16:00 CST · 15 minutos
  | Con lugar: Mia
  | [Empezar] [Otra hora] [Cancelar]
  | Solo tú ves quién se apunta.
bot edits for rosa:
  | Rosa, tú diriges A note for the family. Gracias. Abajo está el mensaje con Empezar.
bot to mia:
  | Rosa takes A note for the family: Tuesday, January 5, 4:00 PM CST, 15 minutes. You have a place.
  | [Leave]
bot edits for mia:
  | You asked for a flash session on A note for the family, and Rosa hosts it.
bot in #help-desk:
  | Flash session: A note for the family
  | With Rosa · Tuesday, January 5, 4:00 PM CST · 15 minutes
  | It happens below the announcement.
  | Competency: Crisis documentation
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk types /mentor flash A plan with three authors
bot opens for mia: Ask for a session

mia sends the form
  competency: Crisis documentation
bot to rosa:
  | Mia pide 15 minutos sobre A plan with three authors (Documentación de crisis), y tú dominas el tema. Elige una hora y la diriges. Puede venir más gente.
  | [Yo la dirijo]
  | Dirige la primera persona que diga que sí. No hace falta responder.
bot to mia:
  | You asked for a flash session on A plan with three authors. 1 mentor is asked now; the first to say yes hosts it. I tell you either way.
  | [Take it back]

rosa chooses "Mañana a las nueve" in "Yo la dirijo"
bot to rosa:
  | A plan with three authors se anuncia en el canal #help-desk. La gente entra con el botón de ahí.
bot to rosa:
  | Sesión relámpago: A plan with three authors · miércoles 6 de enero, 09:00 CST · 15 minutos
  | Con lugar: Mia
  | [Empezar] [Otra hora] [Cancelar]
  | Solo tú ves quién se apunta.
bot edits for rosa:
  | Rosa, tú diriges A plan with three authors. Gracias. Abajo está el mensaje con Empezar.
bot to mia:
  | Rosa takes A plan with three authors: Wednesday, January 6, 9:00 AM CST, 15 minutes. You have a place.
  | [Leave]
bot edits for mia:
  | You asked for a flash session on A plan with three authors, and Rosa hosts it.
bot in #help-desk:
  | Flash session: A plan with three authors
  | With Rosa · Wednesday, January 6, 9:00 AM CST · 15 minutes
  | It happens below the announcement.
  | Competency: Crisis documentation
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Next dates
  | Flash session: Missed-dose reporting with Rosa · Tuesday, January 5, 3:00 PM CST
  | [Leave]
  | Flash session: A note for the family with Rosa · Tuesday, January 5, 4:00 PM CST
  | [Leave]
  | Flash session: A plan with three authors with Rosa · Wednesday, January 6, 9:00 AM CST
  | [Leave]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]
  | Fifteen minutes with a mentor on one question.
  | [Ask for a flash session]
