# A note that could tell who a person served is comes back before it is saved. A colleague's name is assured; the rest is changed.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  cleo is credentialing
  leo mentors mia

on 2027-01-04 12:00 America/Chicago

leo types /mentor evidence
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 3 Mostly alone
  note: Mia calmed Mr. Brantley in Room 12 while Rita called his sister at 555-010-0199.
  direct: Yes
bot opens for leo: Evidence

leo sends the form
  not_identifiers: Rita (name)
bot opens for leo: Evidence

leo sends the form
  note: Mia calmed a person in his room while Rita called his sister.
bot to mia:
  | Leo put evidence on file about your practice: Observation, Crisis documentation, level 3.
  | Mia calmed a person in his room while Rita called his sister.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.
