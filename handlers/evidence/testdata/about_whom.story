# Evidence is about people whom one supports. It can start from a message.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  otto is mentor
  piet is preceptor
  leo mentors mia

on 2027-01-04 09:00 America/Chicago
bot to otto:
  | Hi Otto, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

otto types /mentor evidence
bot answers otto:
  | Evidence is put on file by those who mentor, precept or supervise somebody. Right now there is nobody about whom you can do that.

mia types /mentor evidence
bot answers mia:
  | Mentors, preceptors and supervisors put evidence on file. You can raise a concern instead.

mia types /mentor goal
bot opens for mia: SMART goal

leo types /mentor goal
bot opens for leo: SMART goal

leo sends the form
  title: Write handover notes at Oak House
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
bot to mia:
  | Leo proposes a goal: Write handover notes at Oak House
  | Area: Crisis documentation
  | Measure: 9 of 10 notes name the plan
  | Today: 5 of 10
  | Target: 9 of 10
  | By: March 5, 2027
  | [Accept] [Change]
  | The goal is active once you both accept it. Then the mentee's supervisor sees it too.
bot to leo:
  | Your goal Write handover notes at Oak House is saved. It is active once Mia accepts it.

mia uses "Save as evidence" on "handover"
bot answers mia:
  | Mentors, preceptors and supervisors put evidence on file. You can raise a concern instead.

leo uses "Save as evidence" on "handover"
bot opens for leo: Evidence

leo sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 3 Mostly alone
  note: Good.
  direct: Yes
bot asks leo again:
  | note: Please write in a sentence what you saw. Facts are enough.

leo sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 3 Mostly alone
  note: Mia wrote _all_ the notes alone & on time.
  observed_on: 2027-02-01
  direct: Yes
bot asks leo again:
  | observed_on: Please choose the day you saw it: today or earlier.

leo sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 3 Mostly alone
  note: Mia wrote _all_ the notes alone & on time.
  observed_on: 2027-01-03
  direct: Yes
bot to mia:
  | Leo put evidence on file about your practice: Observation, Crisis documentation, level 3.
  | Mia wrote _all_ the notes alone & on time.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

piet types /mentor evidence
bot answers piet:
  | Evidence is put on file by those who mentor, precept or supervise somebody. Right now there is nobody about whom you can do that.

piet types /mentor evidence @mia
bot answers piet:
  | This record is open to others: the person, those who mentor or precept them, someone who supervises them, credentialing staff and auditors. If you need something from it, ask one of them.

sam types /mentor precept @mia
bot opens for sam: Preceptor

sam sends the form
  preceptor: @piet
  weeks: 6
bot to mia:
  | Piet is your preceptor until February 15, 2027: at your side at work, to show you how, to watch, and to talk things over. Your supervisor makes the decisions about your work.
bot to sam:
  | Piet precepts Mia until February 15, 2027. They have been told. A week before the end, we ask whether that is enough.
bot to piet:
  | You are Mia's preceptor until February 15, 2027. You support and you put on file what you see. The supervisor authorizes.

piet types /mentor evidence
bot opens for piet: Evidence

piet sends the form
  type: Reflective debrief
  competency: Safety
  level: 2 With help
  note: We talked the evening shift through together.
  direct: Yes
bot to mia:
  | Piet put evidence on file about your practice: Reflective debrief, Safety, level 2.
  | We talked the evening shift through together.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to piet:
  | Your evidence about Mia is on file. Mia has been told.
