# Leo does not answer what Mia asks, and nobody looks after the program: she reads that nobody else has it.

cast
  mia is mentee, speaks es
  leo is mentor

on 2027-01-05 10:00 America/Chicago
bot to mia:
  | Hola, Mia. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

mia types /mentor question ¿Dónde van las llaves de noche?
bot opens for mia: Toda pregunta cuenta

mia sends the form
  name: Con mi nombre, para quien responda
bot to mia:
  | Tu pregunta está con personas que dan mentoría. La primera respuesta te llega aquí; si no hay ninguna en medio día hábil, les pregunto a quienes cuidan el programa.
bot to leo:
  | Mia asks:
  | ¿Dónde van las llaves de noche?
  | Two sentences help. The first answer counts.
  | [Answer] [Not me]
  | If it sounds as if somebody may be in danger, raise a concern with /mentor flag.

after 5 hours
at Tue 2027-01-05 14:00
bot to mia:
  | Nadie ha respondido todavía a tu pregunta. Ahora nadie de quienes cuidan el programa puede responder, así que no la tiene nadie más. Vuelvo a mirar cada día hábil.
