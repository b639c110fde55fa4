# Whoever hears of a concern about them when it is closed is offered no answer: nobody would read one. The reporter's home does not say that somebody works on it before anybody does.

cast
  mia is mentee, supervised by sam, hired 2026-12-14
  ana is mentee, speaks es, supervised by sam, hired 2026-12-14
  sam is supervisor, supervised by rita
  rita is supervisor, leader

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to ana:
  | Hola, Ana. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.

mia types /mentor flag
bot opens for mia: Raise a concern

mia sends the form
  severity: An unsafe act, a mistake with medication or restraint
  facts: A dose came an hour early, and nobody wrote it down.
  about: @ana
  name: With my name, for those who act on it
bot to mia:
  | Do this now
  | Stop the task and call your supervisor. If anyone is in danger, call 911.
  | Your concern is with someone who must act on it. If they do not answer, the next person is called within the hour.
  | Only the people who must act on it see your concern, and your name with it. I tell nobody else who raised it. If the person it is about hears of it, it is only from them, in their words.
bot to sam:
  | A concern needs you
  | A serious concern (an unsafe act) was raised on Monday, January 4, 9:00 AM CST. Choose Decide to read what was seen. Each reading is kept on file.
  | [Acknowledge] [Decide] [Reassign] [Call next] [Recuse]
  | Only you see this. Press Acknowledge if you are taking care of it; nobody else is called for now, and the case stays open. If nobody acts, the next level is told. A legal duty to report stays separate.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Tell Cairn Mentoring what you bring and where you want to grow.
  | [Start]
  | Goals and gates
  | Works with a supervisor at hand is due on Monday, January 11. So far: Reflective debrief 0 of 10, Documentation check 0 of 1, Scenario 0 of 3.
  | Independent practice is due on Monday, February 8. So far: Observation 0 of 1, Documentation check 0 of 2. Also needed: a supervisor's direct observation, the gate Works with a supervisor at hand.
  | Whenever you need it
  | The concern you raised on Monday, January 4, 9:00 AM CST is open.
  | [Where it stands]
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam clicks "Decide"
bot opens for sam: What will be done

sam sends the form
  plan: We go through the medication round together.
  next: Close it
  cause: Knowledge
  scope: Should be put on hold at the gate
  feedback: Thank you, it is taken care of.
  tell: Yes, in the words below
  told: On Monday a dose came early and was not written down.
bot to mia:
  | The concern you raised on Monday, January 4, 9:00 AM CST was worked on and closed with a plan. Thank you for speaking up. If you see it again, please raise it again.
  | Thank you, it is taken care of.
bot to ana:
  | Sobre tu práctica
  | Alguien compartió una inquietud que tiene que ver con tu práctica. Está cerrada. En palabras de quienes la revisaron:
  | On Monday a dose came early and was not written down.
  | Lo que puedes hacer se decide solo en tus controles, y ahí te enteras. Si quieres decir algo sobre esto, habla con quien te supervisa, por favor.
  | No se te dice quién la compartió; por favor, no intentes averiguarlo.
bot to sam:
  | You said that what the person may do should be put on hold. No gate allows them anything right now, so there is nothing to put on hold.
bot edits for sam:
  | Closed: this case needs nothing more.

ana looks at home
home of ana:
  | Tu mentoría
  | Pendientes
  | Cuéntale a Cairn Mentoring lo que aportas y en qué quieres crecer.
  | [Empezar]
  | Metas y controles
  | Trabaja con supervisión cercana es para el lunes 11 de enero. Hasta ahora: Reflexión posterior 0 de 10, Revisión de documentación 0 de 1, Escenario 0 de 3.
  | Práctica independiente es para el lunes 8 de febrero. Hasta ahora: Observación 0 de 1, Revisión de documentación 0 de 2. También hace falta: una observación directa de quien supervisa, el control Trabaja con supervisión cercana.
  | Cuando lo necesites
  | ¿Algo es inseguro, o no está bien entre dos personas? Puedes decirlo aquí, en privado.
  | [Compartir una inquietud]
