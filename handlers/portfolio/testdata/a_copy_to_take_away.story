# Mia takes away what is on file about her practice. Who supervises her and an auditor may as well, and she hears of it; a mentor is not offered it.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  cleo is credentialing
  ada is auditor, speaks es
  leo mentors mia

on 2027-01-04 12:00 America/Chicago

mia types /mentor scope
bot answers mia:
  | You are not authorized for independent practice yet. No validation gate is approved right now.
  | [Portfolio]

mia clicks "Portfolio"
bot answers mia:
  | Here is your portfolio: the gates and what was decided at them, with conditions, and the evidence on file. It is signed, so others can check that nothing was changed.
  | You decide who else sees it.
  | [Open the portfolio]
  | The link works for 60 minutes, for anyone who has it. Concerns, check-ins and session notes are not in it.

sam types /mentor scope @mia
bot answers sam:
  | Mia is not authorized for independent practice yet. No validation gate is approved right now.
  | [Portfolio]

sam clicks "Portfolio"
bot to mia:
  | Sam has a copy of your portfolio: your gates, what was decided at them, and the evidence on file.
  | Those who supervise you, credentialing staff and auditors may take one. Each copy is on file.
bot answers sam:
  | Here is the portfolio of Mia: the gates and what was decided at them, with conditions, and the evidence on file. It is signed, so others can check that nothing was changed.
  | Mia has been told that you have a copy.
  | [Open the portfolio]
  | The link works for 60 minutes, for anyone who has it. Concerns, check-ins and session notes are not in it.

ada types /mentor scope @mia
bot answers ada:
  | Mia aún no tiene autorización para la práctica independiente. No hay ningún control de validación aprobado en este momento.
  | [Portafolio]

ada clicks "Portafolio"
bot to mia:
  | Ada has a copy of your portfolio: your gates, what was decided at them, and the evidence on file.
  | Those who supervise you, credentialing staff and auditors may take one. Each copy is on file.
bot answers ada:
  | Este es el portafolio de Mia: los controles y lo que se decidió en ellos, con sus condiciones, y la evidencia registrada. Está firmado, así que otras personas pueden comprobar que nada cambió.
  | Mia ya sabe que tienes una copia.
  | [Abrir el portafolio]
  | El enlace funciona durante 60 minutos, para cualquiera que lo tenga. No contiene inquietudes, seguimientos ni notas de sesiones.

leo types /mentor scope @mia
bot answers leo:
  | Mia is not authorized for independent practice yet. No validation gate is approved right now.

carla types /mentor scope @mia
bot answers carla:
  | Mia is not authorized for independent practice yet. No validation gate is approved right now.

the record holds
