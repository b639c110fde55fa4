# Sam says that he and Mia are in a conflict. He neither reads her record nor takes it anymore, and what he was offered before does not give it; Rita, above him, does. What Mia may do he still sees.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors mia

on 2027-01-04 12:00 America/Chicago

sam types /mentor scope @mia
bot answers sam:
  | Mia is not authorized for independent practice yet. No validation gate is approved right now.
  | [Portfolio]

sam types /mentor conflict
bot opens for sam: Conflict of interest

sam sends the form
  with: @mia
  why: Family
bot to sam:
  | It is on file: you and Mia do not decide about each other. You are not asked about Mia, and Mia is asked about you only when nobody else is left. Mia is not told.

sam clicks "Portfolio"
bot answers sam:
  | A portfolio is handed to the person, or to somebody else: someone who supervises them, credentialing staff or an auditor. If you need it, ask one of them.

sam types /mentor scope @mia
bot answers sam:
  | Mia is not authorized for independent practice yet. No validation gate is approved right now.

sam types /mentor evidence @mia
bot answers sam:
  | This record is open to others: the person, those who mentor or precept them, someone who supervises them, credentialing staff and auditors. If you need something from it, ask one of them.

rita types /mentor scope @mia
bot answers rita:
  | Mia is not authorized for independent practice yet. No validation gate is approved right now.
  | [Portfolio]

rita clicks "Portfolio"
bot to mia:
  | Rita has a copy of your portfolio: your gates, what was decided at them, and the evidence on file.
  | Those who supervise you, credentialing staff and auditors may take one. Each copy is on file.
bot answers rita:
  | Here is the portfolio of Mia: the gates and what was decided at them, with conditions, and the evidence on file. It is signed, so others can check that nothing was changed.
  | Mia has been told that you have a copy.
  | [Open the portfolio]
  | The link works for 60 minutes, for anyone who has it. Concerns, check-ins and session notes are not in it.

the record holds
