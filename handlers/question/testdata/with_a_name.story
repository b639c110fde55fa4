# Mia asks what she did not dare to ask. One mentor would rather not, another answers, and Mia lets others read it.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  ana is mentor, speaks es
  max is mentor
  sam is supervisor, mentor

on 2027-01-05 10:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to ana:
  | Hola, Ana. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos en qué tienes fortaleza y a cuántas personas puedes dar mentoría, por favor. Toma unos tres minutos y puedes cambiarlo cuando quieras.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y por qué quieres dar mentoría.
bot to max:
  | Hi Max, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to sam:
  | Hi Sam, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

mia types /mentor question what is a PRN
bot opens for mia: No question is too small

mia sends the form
  name: With my name, for whoever answers
bot to mia:
  | Your question is with colleagues who mentor. The first answer comes to you here; when there is none within half a working day, I ask the people who look after the program.
bot to leo:
  | Mia asks:
  | what is a PRN
  | Two sentences help. The first answer counts.
  | [Answer] [Not me]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.
bot to ana:
  | Mia pregunta:
  | what is a PRN
  | Dos frases ayudan. Cuenta la primera respuesta.
  | [Responder] [Yo no]
  | Si parece que alguien puede estar en peligro, comparte una inquietud con /mentor flag.
bot to max:
  | Mia asks:
  | what is a PRN
  | Two sentences help. The first answer counts.
  | [Answer] [Not me]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.

leo clicks "Not me"
bot edits for leo:
  | All right. It is with others.

ana clicks "Responder"
bot opens for ana: Respuesta

ana sends the form
  answer:
bot asks ana again:
  | Please complete this required field.

ana sends the form
  answer: Mr. Brantley asked the same: it is given only when it is needed
bot opens for ana: Respuesta

ana sends the form
  answer: It is given only when it is needed. You write down why.
bot to mia:
  | You asked:
  | what is a PRN
  | Ana answers:
  | It is given only when it is needed. You write down why.
  | [Let others read it]
  | This is a colleague's advice. Your supervisor decides what you may do on your own.
bot edits for ana:
  | Mia tiene tu respuesta. ¡Gracias!
bot edits for max:
  | Ana has answered. Nothing is left to do.
  | what is a PRN

leo types /mentor question find prn
bot answers leo:
  | Nothing has been answered about prn yet. You can ask it yourself with /mentor question.

mia clicks "Let others read it"
bot edits for mia:
  | You asked:
  | what is a PRN
  | Ana answers:
  | It is given only when it is needed. You write down why.
  | Everybody can find it with /mentor question find, without your name.
  | This is a colleague's advice. Your supervisor decides what you may do on your own.

leo types /mentor question find prn
bot answers leo:
  | Answers about prn, the newest first:
  | what is a PRN
  | Ana, January 5, 2027: It is given only when it is needed. You write down why.
  | This is colleagues' advice. Your supervisor decides what you may do on your own.

carla types /mentor question find
bot answers carla:
  | The newest answers. Look for words with /mentor question find night shift.
  | what is a PRN
  | Ana, January 5, 2027: It is given only when it is needed. You write down why.
  | [Take out of the list]
  | This is colleagues' advice. Your supervisor decides what you may do on your own.

carla chooses "what is a PRN" in "Take out of the list"
bot answers carla:
  | It is out of the list. The person who asked keeps the answer that was sent to them.

leo types /mentor question find
bot answers leo:
  | Nothing has been answered yet. You can ask it yourself with /mentor question.
