# Whoever may hear of a concern steps out of it or leaves, one after the other. Leo, who raised it, is told not to wait, and
# Ana, who gave no name, finds out with her code; neither reads who stepped out. Both read so when somebody may hear of it again.

cast
  mia is mentee, supervised by sam
  ana is mentee
  leo is mentor, speaks es
  gus is mentor
  sam is supervisor
  carla is coordinator

on 2027-01-04 09:00 America/Chicago
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
bot to leo:
  | Hola, Leo. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos en qué tienes fortaleza y a cuántas personas puedes dar mentoría, por favor. Toma unos tres minutos y puedes cambiarlo cuando quieras.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y por qué quieres dar mentoría.
bot to gus:
  | Hi Gus, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

leo types /mentor flag
bot opens for leo: Compartir una inquietud

leo sends the form
  severity: Un acto inseguro, un fallo con medicamentos o sujeción
  facts: Se omitió la segunda revisión.
  about: @mia
bot to leo:
  | Haz esto ahora
  | Detén la tarea y llama a quien te supervisa. Si alguien está en peligro, llama al 911.
  | Tu inquietud está con alguien que tiene que actuar. Si no responde, se llama a la siguiente persona en menos de una hora.
  | Ven tu inquietud, con tu nombre, solo las personas que tienen que actuar. A nadie más le digo quién la compartió. La persona de quien trata solo puede enterarse por ellas, con sus palabras.
bot to sam:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

ana types /mentor flag
bot opens for ana: Raise a concern

ana sends the form
  severity: A step skipped again and again
  facts: The second check is left out on most nights.
  about: @mia
  name: Without my name
bot opens for ana: Your code

ana notes code

after 2 hours
at Mon 2027-01-04 09:30
bot to sam:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
at Mon 2027-01-04 10:00
bot to sam:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.
bot to carla:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

sam clicks "Recuse" on "A serious concern"
bot edits for sam:
  | You stepped out of this case. Others are asked.
bot edits for sam:
  | You stepped out of this case. Others are asked.

sam clicks "Recuse" on "A moderate concern"
bot edits for sam:
  | You stepped out of this case. Others are asked.
bot to carla:
  | A concern needs you
  | A moderate concern (a step skipped again and again) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Snooze] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

ana types /mentor flag {code}
bot answers ana:
  | Your concern of Monday, January 4, 9:00 AM CST: someone is being asked to look after it.
  | [Write to them]
  | Only you see this. A concern cannot be taken back, so that nobody can be pressed to do it. If you see it differently now, write that to them: they alone see what you write.

leo looks at home
home of leo:
  | Tu mentoría
  | Pendientes
  | Cuéntale a Cairn Mentoring en qué tienes fortaleza y a cuántas personas puedes dar mentoría.
  | [Empezar]
  | Cuando lo necesites
  | La inquietud que compartiste el lunes 4 de enero, 09:00 CST sigue abierta.
  | [Cómo va]
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

carla leaves
bot to leo:
  | Por favor no esperes una respuesta
  | Ahora nadie del programa tiene permiso para ver la inquietud que compartiste el lunes 4 de enero, 09:00 CST, así que nadie se ocupa de ella. Quienes operan este bot reciben una alarma.
  | Pon a salvo a todas las personas y, por favor, díselo en persona a alguien a cargo. Si alguien está en peligro, llama al 911.
  | [Cómo va]
  | Quienes operan este bot no ven tu inquietud, solo que existe. Llega a la primera persona que tenga permiso para verla.
bot to sam:
  | Carla has left and is not asked for anything anymore. Open cases continue without them.

leo looks at home
home of leo:
  | Tu mentoría
  | Pendientes
  | Cuéntale a Cairn Mentoring en qué tienes fortaleza y a cuántas personas puedes dar mentoría.
  | [Empezar]
  | Cuando lo necesites
  | La inquietud que compartiste el lunes 4 de enero, 09:00 CST sigue abierta, y ahora nadie del programa tiene permiso para verla. Por favor, díselo en persona a alguien a cargo.
  | [Cómo va]
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

leo clicks "Cómo va" on "no esperes"
bot answers leo:
  | Tu inquietud del lunes 4 de enero, 09:00 CST: ahora nadie del programa tiene permiso para verla, así que nadie se ocupa de ella. Por favor, díselo en persona a alguien a cargo.
  | [Escribirles]
  | Solo tú ves esto. Una inquietud no se puede retirar, para que nadie reciba presión para hacerlo. Si ahora lo ves de otra manera, escríbeles: solo quienes actúan ven lo que escribes.

ana types /mentor flag {code}
bot answers ana:
  | Your concern of Monday, January 4, 9:00 AM CST: right now nobody in the program is allowed to see it, so nobody is working on it. Please tell somebody in charge in person.
  | [Write to them]
  | Only you see this. A concern cannot be taken back, so that nobody can be pressed to do it. If you see it differently now, write that to them: they alone see what you write.

after 12 hours

the import brings
  gus is mentor, governance
bot edits for leo:
  | La inquietud que compartiste el lunes 4 de enero, 09:00 CST ya está con alguien que tiene que actuar.
  | Si alguien está en peligro, llama al 911.
  | [Cómo va]
  | Ven tu inquietud, con tu nombre, solo las personas que tienen que actuar. A nadie más le digo quién la compartió. La persona de quien trata solo puede enterarse por ellas, con sus palabras.
bot to gus:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

leo looks at home
home of leo:
  | Tu mentoría
  | Pendientes
  | Cuéntale a Cairn Mentoring en qué tienes fortaleza y a cuántas personas puedes dar mentoría.
  | [Empezar]
  | Cuando lo necesites
  | La inquietud que compartiste el lunes 4 de enero, 09:00 CST sigue abierta.
  | [Cómo va]
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]

leo clicks "Cómo va" on "ya está con alguien"
bot answers leo:
  | Tu inquietud del lunes 4 de enero, 09:00 CST: se le está pidiendo a alguien que se encargue.
  | [Escribirles]
  | Solo tú ves esto. Una inquietud no se puede retirar, para que nadie reciba presión para hacerlo. Si ahora lo ves de otra manera, escríbeles: solo quienes actúan ven lo que escribes.

ana types /mentor flag {code}
bot answers ana:
  | Your concern of Monday, January 4, 9:00 AM CST: someone is being asked to look after it.
  | [Write to them]
  | Only you see this. A concern cannot be taken back, so that nobody can be pressed to do it. If you see it differently now, write that to them: they alone see what you write.
