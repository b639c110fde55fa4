# Nobody says that they are there, and afterward Leo notes the wrong name. He takes it back: the session does not count anymore, and Ana is asked nothing. Then he notes Mia and, after all, Ana.

cast
  leo is mentor
  mia is mentee, speaks es
  ana is mentee
  #help-desk is a channel of leo, mia, ana

on 2027-01-05 10:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to mia:
  | Hola, Mia. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

leo in #help-desk types /mentor flash Handover in five lines
bot opens for leo: Flash session

leo sends the form
bot to leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to leo:
  | Handover in five lines is announced in the channel #help-desk. People join with the button there.
bot in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 6 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | Tienes un lugar. Sesión relámpago: Handover in five lines con Leo, martes 5 de enero, 10:00 CST, 20 minutos.
  | Es debajo del anuncio.
  | [Salir]
  | Solo tú y quien dirige ven que vienes.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

ana in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia and Ana
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to ana:
  | You have a place. Flash session: Handover in five lines with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 4 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

leo clicks "Start"
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | With a place: Mia and Ana
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Sesión relámpago: Handover in five lines con Leo ya empezó, prevista para las 10:00, 20 minutos.
  | Es debajo del anuncio.
  | [Aquí estoy] [Salir]
  | Quien dirige ve quién está.
bot to ana:
  | Flash session: Handover in five lines with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot in #help-desk, below the card:
  | Handover in five lines: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 4 of 6 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.

leo clicks "End"
bot to leo:
  | Nobody said that they are here for Handover in five lines this time. That says nothing about the topic: often another hour or another channel makes the difference. Thank you for offering it. If people were there without saying so, note it on the card of the session within a week: Who was here.
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It did not take place this time.
  | Had a place: Mia and Ana
  | [Who was here]
  | Only you see who joins.
bot edits for mia:
  | Sesión relámpago: Handover in five lines con Leo ya empezó, prevista para las 10:00, 20 minutos.
  | Es debajo del anuncio.
  | Esta vez no tuvo lugar.
bot edits for mia:
  | Tienes un lugar. Sesión relámpago: Handover in five lines con Leo, martes 5 de enero, 10:00 CST, 20 minutos.
  | Es debajo del anuncio.
  | Esta vez no tuvo lugar.
bot edits for ana:
  | Flash session: Handover in five lines with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | It did not take place this time.
bot edits for ana:
  | You have a place. Flash session: Handover in five lines with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | It did not take place this time.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It did not take place this time.
bot edits in #help-desk, below the card:
  | Handover in five lines: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | It did not take place this time.

leo clicks "Who was here"
bot opens for leo: Who was here

leo sends the form
  who: Ana
bot to leo:
  | Thank you for leading Handover in five lines. What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is over.
  | Here: Ana
  | Had a place: Mia
  | [Who was here]
  | Only you see who joins.
bot to ana:
  | How useful was Handover in five lines for you?
  | [1 Not at all] [2 A little] [3 Somewhat] [4 Useful] [5 Very useful]
  | Your answer is counted without your name.
bot to ana:
  | Leo has noted that you were at Handover in five lines. If that is not so, please tell Leo.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It took place. Thank you for coming.

ana clicks "2 A little"
bot edits for ana:
  | Thank you. When will you use what you learned in Handover in five lines?
  | [I will use it]
  | In a week I ask once whether you did. Only you see this.

leo clicks "Who was here"
bot opens for leo: Who was here

leo sends the form
  back: Ana
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It did not take place this time.
  | Had a place: Mia and Ana
  | [Who was here]
  | Only you see who joins.
bot edits for leo:
  | Nobody is noted as there anymore, so Handover in five lines does not count as held.
bot to ana:
  | Leo has taken back the note that you were at Handover in five lines. If you were there, please tell Leo.
bot edits for ana:
  | Handover in five lines: nothing is asked of you here anymore, and your answer is not counted.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It did not take place this time.

leo clicks "Who was here"
bot opens for leo: Who was here

leo sends the form
  who: Mia | Ana
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is over.
  | Here: Mia and Ana
  | [Who was here]
  | Only you see who joins.
bot edits for leo:
  | Thank you for leading Handover in five lines. What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot to mia:
  | Leo anotó que estuviste en Handover in five lines. Si no es así, díselo a Leo.
bot to mia:
  | ¿Qué tan útil fue Handover in five lines para ti?
  | [1 Nada] [2 Poco] [3 Algo] [4 Útil] [5 Muy útil]
  | Tu respuesta se cuenta sin tu nombre.
bot to ana:
  | Leo has noted that you were at Handover in five lines. If that is not so, please tell Leo.
bot edits for ana:
  | How useful was Handover in five lines for you?
  | [1 Not at all] [2 A little] [3 Somewhat] [4 Useful] [5 Very useful]
  | Your answer is counted without your name.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It took place. Thank you for coming.

after 8 days
at Tue 2027-01-12 10:00
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is over.
  | Here: Mia and Ana
  | Only you see who joins.
bot to mia:
  | Hace una semana estuviste en Handover in five lines. ¿Lo usaste?
  | [Sí, lo usé] [Todavía no]
  | Tu respuesta se cuenta sin tu nombre.
bot to ana:
  | A week ago you were in Handover in five lines. Did you use it?
  | [Yes, I used it] [Not yet]
  | Your answer is counted without your name.

the record holds
