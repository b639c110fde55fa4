# What nobody authorized is not allowed, and not everybody may ask.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  cleo is credentialing
  otto is mentor
  ada is auditor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago
bot to otto:
  | Hi Otto, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

mia types /mentor scope
bot answers mia:
  | You are not authorized for independent practice yet. No validation gate is approved right now.
  | [Portfolio]

sam types /mentor scope @mia
bot answers sam:
  | Mia is not authorized for independent practice yet. No validation gate is approved right now.
  | [Portfolio]

leo types /mentor scope @mia
bot answers leo:
  | Mia is not authorized for independent practice yet. No validation gate is approved right now.

ada types /mentor scope @mia
bot answers ada:
  | Mia is not authorized for independent practice yet. No validation gate is approved right now.
  | [Portfolio]

otto types /mentor scope @mia
bot answers otto:
  | What this person may do is open to them, their mentors, supervisors, coordinators, credentialing staff and auditors.

otto types /mentor scope nobody
bot answers otto:
  | Please name a person: type @ and their name, or their work email.

otto types /mentor scope ghost@example.org
bot answers otto:
  | I cannot find this person in the program. Please check the name after @, or type their work email. A program coordinator, or whoever runs this bot, adds people who are not in it yet.
