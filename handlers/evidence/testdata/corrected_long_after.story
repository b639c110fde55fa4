# Who parted from somebody long ago reads nothing of what others wrote, and can still put right what they wrote themselves.

cast
  mia is mentee, supervised by sam
  pia is preceptor, speaks es
  sam is supervisor

on 2027-01-04 12:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

sam types /mentor precept @mia
bot opens for sam: Preceptor

sam sends the form
  preceptor: @pia
  weeks: 4
bot to mia:
  | Pia is your preceptor until February 1, 2027: at your side at work, to show you how, to watch, and to talk things over. Your supervisor makes the decisions about your work.
bot to pia:
  | Acompañas a Mia en preceptoría hasta el 1 de febrero de 2027. Apoyas y registras lo que ves. Quien supervisa autoriza.
bot to sam:
  | Pia precepts Mia until February 1, 2027. They have been told. A week before the end, we ask whether that is enough.

pia types /mentor evidence
bot opens for pia: Evidencia

pia sends the form
  person: Mia
  type: Observación
  competency: Documentación de crisis
  level: 3 Casi sin ayuda
  note: Mia escribió dos notas sola y las dos sirven.
  direct: Sí
bot to mia:
  | Pia put evidence on file about your practice: Observation, Crisis documentation, level 3.
  | Mia escribió dos notas sola y las dos sirven.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to pia:
  | Tu evidencia sobre Mia está registrada. Mia ya recibió el aviso.

sam types /mentor evidence
bot opens for sam: Evidence

sam sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 4 Alone
  note: Mia wrote a crisis note that stands alone.
  direct: Yes
bot to mia:
  | Sam put evidence on file about your practice: Observation, Crisis documentation, level 4.
  | Mia wrote a crisis note that stands alone.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to sam:
  | Your evidence about Mia is on file. Mia has been told.

on 2027-03-15 12:00 America/Chicago
at Mon 2027-01-25 07:00
bot to sam:
  | Pia precepts Mia until February 1, 2027. Is that enough?
  | [Two more weeks] [End it now]
at Mon 2027-02-01 00:00
bot edits for sam:
  | Pia precepts Mia until February 1, 2027. Is that enough?
  | It is over.
at Mon 2027-02-01 07:00
bot to mia:
  | The time of Pia as Mia's preceptor ended on February 1, 2027. Thank you both. What was put on file stays.
bot to pia:
  | El tiempo de Pia en la preceptoría de Mia terminó el 1 de febrero de 2027. Gracias a las dos personas. Lo registrado se conserva.
bot to sam:
  | The time of Pia as Mia's preceptor ended on February 1, 2027. Thank you both. What was put on file stays.

pia types /mentor evidence
bot answers pia:
  | La evidencia la registra quien da mentoría, preceptoría o supervisión. Por ahora no hay nadie sobre quien puedas registrarla.

pia types /mentor evidence @mia
bot answers pia:
  | Lo que registraste sobre Mia, primero la más nueva:
  | - Observación, 4 de enero de 2027, de Pia, nivel 3: Mia escribió dos notas sola y las dos sirven.
  | [Corregir]
  | Solo tú ves esta respuesta.

pia chooses "Observación, 4 de enero de 2027, Pia" in "Corregir"
bot opens for pia: Evidencia

pia sends the form
  observed_on: 2027-03-01
  level: 2 Con ayuda
bot asks pia again:
  | observed_on: Elige, por favor, el día en que lo escribiste por primera vez o uno anterior. Lo que alguien vio después es una entrada nueva.

pia sends the form
  observed_on: 2027-01-04
  level: 2 Con ayuda
bot to mia:
  | Pia corrected evidence on file about your practice: Observation, Crisis documentation, level 2.
  | Mia escribió dos notas sola y las dos sirven.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to pia:
  | Tu corrección está registrada y cuenta desde ahora. La entrada anterior sigue registrada. Mia ya recibió el aviso.

sam types /mentor evidence @mia
bot answers sam:
  | Evidence about Mia, the newest first:
  | - Observation, January 4, 2027, by Pia, level 2, corrected: Mia escribió dos notas sola y las dos sirven.
  | - Observation, January 4, 2027, by Sam, level 4: Mia wrote a crisis note that stands alone.
  | [Correct] [Countersign]
  | Only you see this answer.

the record holds
