# Bo gives his place back and comes to the call after all. He says nothing in the chat, so Leo notes him. When Mia taps for herself, Leo cannot take her off the list.

cast
  leo is mentor
  mia is mentee, speaks es
  bo is mentee
  #help-desk is a channel of leo, mia, bo

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
bot to bo:
  | Hi Bo, welcome to Cairn Mentoring.
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

bo in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia and Bo
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to bo:
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

bo in #help-desk clicks "Leave"
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot edits for bo:
  | You are no longer in Handover in five lines. Your place is free for somebody else.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

leo clicks "Start"
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | With a place: Mia
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Sesión relámpago: Handover in five lines con Leo ya empezó, prevista para las 10:00, 20 minutos.
  | Es debajo del anuncio.
  | [Aquí estoy] [Salir]
  | Quien dirige ve quién está.
bot in #help-desk, below the card:
  | Handover in five lines: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 5 of 6 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.

leo clicks "Who was here"
bot opens for leo: Who was here

leo sends the form
  who: Mia | Bo
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | Here: Mia and Bo
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Leo anotó que estás en Handover in five lines. Si no es así, díselo a Leo.
bot to bo:
  | Leo has noted that you are at Handover in five lines. If that is not so, please tell Leo.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 4 of 6 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "I am here"
bot answers mia:
  | Qué bueno que estás. Tu asistencia a Handover in five lines está anotada.

leo clicks "Who was here"
bot opens for leo: Who was here

leo sends the form
bot asks leo again:
  | Please choose at least one person, or close the form.

leo sends the form
  back: Bo
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | Here: Mia
  | [End] [Who was here]
  | Only you see who joins.
bot to bo:
  | Leo has taken back the note that you are at Handover in five lines. If you are there, please tell Leo.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 5 of 6 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.

bo looks at home
home of bo:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

leo clicks "End"
bot to leo:
  | Thank you for leading Handover in five lines. What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Flash session: Handover in five lines · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is over.
  | Here: Mia
  | [Who was here]
  | Only you see who joins.
bot to mia:
  | ¿Qué tan útil fue Handover in five lines para ti?
  | [1 Nada] [2 Poco] [3 Algo] [4 Útil] [5 Muy útil]
  | Tu respuesta se cuenta sin tu nombre.
bot edits for mia:
  | Sesión relámpago: Handover in five lines con Leo ya empezó, prevista para las 10:00, 20 minutos.
  | Es debajo del anuncio.
  | Ya terminó.
bot edits for mia:
  | Tienes un lugar. Sesión relámpago: Handover in five lines con Leo, martes 5 de enero, 10:00 CST, 20 minutos.
  | Es debajo del anuncio.
  | Ya terminó.
bot in #help-desk, below the card:
  | That was Handover in five lines. Thank you all. I ask each of you two short questions in a direct message.
bot edits in #help-desk:
  | Flash session: Handover in five lines
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It took place. Thank you for coming.
bot edits in #help-desk, below the card:
  | Handover in five lines: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | It is over.

the record holds
