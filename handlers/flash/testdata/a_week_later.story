# All six places are taken, and Luz waits. Ana leaves the organization before the session: Luz has her place. Ben leaves after it. A week later the others are asked what came of it, and Leo reads how useful they found it, without names. He corrects what he wrote down.

cast
  leo is mentor
  mia is mentee
  ana is mentee
  ben is mentee
  cleo is mentee
  dora is mentee
  eve is mentee
  luz is mentee, speaks es
  #help-desk is a channel of leo, mia, ana, ben, cleo, dora, eve, luz

on 2027-01-05 10:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
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
bot to cleo:
  | Hi Cleo, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to dora:
  | Hi Dora, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to eve:
  | Hi Eve, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to luz:
  | Hola, Luz. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.

leo in #help-desk types /mentor flash Reporting a missed dose
bot opens for leo: Flash session

leo sends the form
bot to leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to leo:
  | Reporting a missed dose is announced in the channel #help-desk. People join with the button there.
bot in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 6 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

ana in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia and Ana
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to ana:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 4 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

ben in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia, Ana and Ben
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to ben:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 3 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

cleo in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia, Ana, Ben and Cleo
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to cleo:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 2 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

dora in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia, Ana, Ben, Cleo and Dora
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to dora:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 1 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

eve in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia, Ana, Ben, Cleo, Dora and Eve
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to eve:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

luz in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia, Ana, Ben, Cleo, Dora and Eve
  | Waiting: Luz
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to luz:
  | Reporting a missed dose, martes 5 de enero, 10:00 CST, está llena ahora. Eres el número 1 en la lista de espera y subes sin hacer nada.
  | [Salir]
  | Solo tú y quien dirige ven que esperas.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 6 places free · 1 waiting
  | [Join] [Leave]
  | Only the host sees who joins.

ana leaves
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia, Ben, Cleo, Dora, Eve and Luz
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to luz:
  | Hay un lugar libre, y es tuyo. Sesión relámpago: Reporting a missed dose con Leo, martes 5 de enero, 10:00 CST, 20 minutos.
  | Es debajo del anuncio.
  | [Salir]
  | Solo tú y quien dirige ven que vienes.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

after 1 minute

leo clicks "Start"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | With a place: Mia, Ben, Cleo, Dora, Eve and Luz
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot to ben:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot to cleo:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot to dora:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot to eve:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | [I am here] [Leave]
  | The host sees who is here.
bot to luz:
  | Sesión relámpago: Reporting a missed dose con Leo ya empezó, prevista para las 10:00, 20 minutos.
  | Es debajo del anuncio.
  | [Aquí estoy] [Salir]
  | Quien dirige ve quién está.
bot in #help-desk, below the card:
  | Reporting a missed dose: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It happens below the announcement.
  | 0 of 6 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.

mia clicks "I am here"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | Here: Mia
  | With a place: Ben, Cleo, Dora, Eve and Luz
  | [End] [Who was here]
  | Only you see who joins.
bot answers mia:
  | Good to have you here. It is noted that you are at Reporting a missed dose.

ben clicks "I am here"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | Here: Mia and Ben
  | With a place: Cleo, Dora, Eve and Luz
  | [End] [Who was here]
  | Only you see who joins.
bot answers ben:
  | Good to have you here. It is noted that you are at Reporting a missed dose.

cleo clicks "I am here"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | Here: Mia, Ben and Cleo
  | With a place: Dora, Eve and Luz
  | [End] [Who was here]
  | Only you see who joins.
bot answers cleo:
  | Good to have you here. It is noted that you are at Reporting a missed dose.

dora clicks "I am here"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | Here: Mia, Ben, Cleo and Dora
  | With a place: Eve and Luz
  | [End] [Who was here]
  | Only you see who joins.
bot answers dora:
  | Good to have you here. It is noted that you are at Reporting a missed dose.

eve clicks "I am here"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | Here: Mia, Ben, Cleo, Dora and Eve
  | With a place: Luz
  | [End] [Who was here]
  | Only you see who joins.
bot answers eve:
  | Good to have you here. It is noted that you are at Reporting a missed dose.

luz clicks "Aquí estoy"
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | Here: Mia, Ben, Cleo, Dora, Eve and Luz
  | [End] [Who was here]
  | Only you see who joins.
bot answers luz:
  | Qué bueno que estás. Tu asistencia a Reporting a missed dose está anotada.

after 6 minutes

leo clicks "End"
bot to leo:
  | Thank you for leading Reporting a missed dose. What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is over.
  | Here: Mia, Ben, Cleo, Dora, Eve and Luz
  | [Who was here]
  | Only you see who joins.
bot to mia:
  | How useful was Reporting a missed dose for you?
  | [1 Not at all] [2 A little] [3 Somewhat] [4 Useful] [5 Very useful]
  | Your answer is counted without your name.
bot edits for mia:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | It is over.
bot edits for mia:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | It is over.
bot to ben:
  | How useful was Reporting a missed dose for you?
  | [1 Not at all] [2 A little] [3 Somewhat] [4 Useful] [5 Very useful]
  | Your answer is counted without your name.
bot edits for ben:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | It is over.
bot edits for ben:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | It is over.
bot to cleo:
  | How useful was Reporting a missed dose for you?
  | [1 Not at all] [2 A little] [3 Somewhat] [4 Useful] [5 Very useful]
  | Your answer is counted without your name.
bot edits for cleo:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | It is over.
bot edits for cleo:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | It is over.
bot to dora:
  | How useful was Reporting a missed dose for you?
  | [1 Not at all] [2 A little] [3 Somewhat] [4 Useful] [5 Very useful]
  | Your answer is counted without your name.
bot edits for dora:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | It is over.
bot edits for dora:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | It is over.
bot to eve:
  | How useful was Reporting a missed dose for you?
  | [1 Not at all] [2 A little] [3 Somewhat] [4 Useful] [5 Very useful]
  | Your answer is counted without your name.
bot edits for eve:
  | Flash session: Reporting a missed dose with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It happens below the announcement.
  | It is over.
bot edits for eve:
  | You have a place. Flash session: Reporting a missed dose with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It happens below the announcement.
  | It is over.
bot to luz:
  | ¿Qué tan útil fue Reporting a missed dose para ti?
  | [1 Nada] [2 Poco] [3 Algo] [4 Útil] [5 Muy útil]
  | Tu respuesta se cuenta sin tu nombre.
bot edits for luz:
  | Hay un lugar libre, y es tuyo. Sesión relámpago: Reporting a missed dose con Leo, martes 5 de enero, 10:00 CST, 20 minutos.
  | Es debajo del anuncio.
  | Ya terminó.
bot edits for luz:
  | Reporting a missed dose, martes 5 de enero, 10:00 CST, está llena ahora. Eres el número 1 en la lista de espera y subes sin hacer nada.
  | Ya terminó.
bot edits for luz:
  | Sesión relámpago: Reporting a missed dose con Leo ya empezó, prevista para las 10:00, 20 minutos.
  | Es debajo del anuncio.
  | Ya terminó.
bot in #help-desk, below the card:
  | That was Reporting a missed dose. Thank you all. I ask each of you two short questions in a direct message.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It took place. Thank you for coming.
bot edits in #help-desk, below the card:
  | Reporting a missed dose: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | It is over.

mia clicks "5 Very useful"
bot edits for mia:
  | Thank you. When will you use what you learned in Reporting a missed dose?
  | [I will use it]
  | In a week I ask once whether you did. Only you see this.

ben clicks "5 Very useful"
bot edits for ben:
  | Thank you. When will you use what you learned in Reporting a missed dose?
  | [I will use it]
  | In a week I ask once whether you did. Only you see this.

cleo clicks "4 Useful"
bot edits for cleo:
  | Thank you. When will you use what you learned in Reporting a missed dose?
  | [I will use it]
  | In a week I ask once whether you did. Only you see this.

dora clicks "3 Somewhat"
bot edits for dora:
  | Thank you. When will you use what you learned in Reporting a missed dose?
  | [I will use it]
  | In a week I ask once whether you did. Only you see this.

eve clicks "3 Somewhat"
bot edits for eve:
  | Thank you. When will you use what you learned in Reporting a missed dose?
  | [I will use it]
  | In a week I ask once whether you did. Only you see this.

leo clicks "Write takeaways"
bot opens for leo: Takeaways

leo sends the form
  takeaways: Call the nurse first.
bot edits for leo:
  | The takeaways of Reporting a missed dose are posted and can be searched for.
  | [Change]
bot in #help-desk, below the card:
  | Takeaways of Reporting a missed dose
  | Call the nurse first.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It took place. Thank you for coming.
  | Call the nurse first.

after 1 minute

leo clicks "Change"
bot opens for leo: Takeaways

leo sends the form
  takeaways: Call the nurse first, then write the time.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It took place. Thank you for coming.
  | Call the nurse first, then write the time.
bot edits in #help-desk, below the card:
  | Takeaways of Reporting a missed dose
  | Call the nurse first, then write the time.

leo clicks "Change"
bot opens for leo: Takeaways

leo sends the form
  takeaways: Call the nurse first, then write the time. Never double the next dose.
bot edits in #help-desk:
  | Flash session: Reporting a missed dose
  | With Leo · Tuesday, January 5, 10:00 AM CST
  | It took place. Thank you for coming.
  | Call the nurse first, then write the time. Never double the next dose.
bot edits in #help-desk, below the card:
  | Takeaways of Reporting a missed dose
  | Call the nurse first, then write the time. Never double the next dose.

leo clicks "Change"
bot opens for leo: Takeaways

leo sends the form

ben leaves

after 8 days
at Tue 2027-01-12 10:07
bot to leo:
  | 5 people answered after Reporting a missed dose. On average they rated how useful it was 4.0 of 5.
bot edits for leo:
  | Flash session: Reporting a missed dose · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is over.
  | Here: Mia, Ben, Cleo, Dora, Eve and Luz
  | Only you see who joins.
bot to mia:
  | A week ago you were in Reporting a missed dose. Did you use it?
  | [Yes, I used it] [Not yet]
  | Your answer is counted without your name.
bot to cleo:
  | A week ago you were in Reporting a missed dose. Did you use it?
  | [Yes, I used it] [Not yet]
  | Your answer is counted without your name.
bot to dora:
  | A week ago you were in Reporting a missed dose. Did you use it?
  | [Yes, I used it] [Not yet]
  | Your answer is counted without your name.
bot to eve:
  | A week ago you were in Reporting a missed dose. Did you use it?
  | [Yes, I used it] [Not yet]
  | Your answer is counted without your name.
bot to luz:
  | Hace una semana estuviste en Reporting a missed dose. ¿Lo usaste?
  | [Sí, lo usé] [Todavía no]
  | Tu respuesta se cuenta sin tu nombre.

the record holds
