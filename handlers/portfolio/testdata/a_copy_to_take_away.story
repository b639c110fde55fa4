# Mia takes away what is on file about her practice. Who supervises her and an auditor may as well, and she hears of it; a mentor may not.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor, speaks es
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  cleo is credentialing
  ada is auditor, speaks es
  leo mentors mia

on 2027-01-04 12:00 America/Chicago

mia types /mentor portfolio
bot answers mia:
  | Here is your portfolio: the gates and what was decided at them, with conditions, and the evidence on file. It is signed, so others can check that nothing was changed.
  | You decide who else sees it.
  | [Open the portfolio]
  | The link works for 60 minutes, for anyone who has it. Concerns, check-ins and session notes are not in it.

sam types /mentor portfolio @mia
bot to mia:
  | Sam has a copy of your portfolio: your gates, what was decided at them, and the evidence on file.
  | Those who supervise you, credentialing staff and auditors may take one. Each copy is on file.
bot answers sam:
  | Here is the portfolio of Mia: the gates and what was decided at them, with conditions, and the evidence on file. It is signed, so others can check that nothing was changed.
  | Mia has been told that you have a copy.
  | [Open the portfolio]
  | The link works for 60 minutes, for anyone who has it. Concerns, check-ins and session notes are not in it.

ada types /mentor portfolio @mia
bot to mia:
  | Ada has a copy of your portfolio: your gates, what was decided at them, and the evidence on file.
  | Those who supervise you, credentialing staff and auditors may take one. Each copy is on file.
bot answers ada:
  | Este es el portafolio de Mia: los controles y lo que se decidió en ellos, con sus condiciones, y la evidencia registrada. Está firmado, así que otras personas pueden comprobar que nada cambió.
  | Mia ya sabe que tienes una copia.
  | [Abrir el portafolio]
  | El enlace funciona durante 60 minutos, para cualquiera que lo tenga. No contiene inquietudes, seguimientos ni notas de sesiones.

leo types /mentor portfolio @mia
bot answers leo:
  | Un portafolio se entrega a la persona, a quienes la supervisan, a acreditación y a auditoría.

carla types /mentor portfolio @mia
bot answers carla:
  | A portfolio is handed to the person, to those who supervise them, to credentialing staff and to auditors.

leo types /mentor portfolio
bot answers leo:
  | Este es tu portafolio: los controles y lo que se decidió en ellos, con sus condiciones, y la evidencia registrada. Está firmado, así que otras personas pueden comprobar que nada cambió.
  | Tú decides quién más lo ve.
  | [Abrir el portafolio]
  | El enlace funciona durante 60 minutos, para cualquiera que lo tenga. No contiene inquietudes, seguimientos ni notas de sesiones.

sam types /mentor portfolio nobody
bot answers sam:
  | Please name a person: type @ and their name, or their work email.

the record holds
