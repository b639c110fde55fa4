# Who has a conflict of interest with somebody puts no evidence about them on file. The refusal is the one that everybody hears who may not, so that it tells nobody of what was declared in private.

cast
  carla is coordinator
  mia is mentee, supervised by sam, hired 2027-01-04
  leo is mentor
  hana is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  cleo is credentialing
  leo mentors mia

on 2027-01-04 12:00 America/Chicago
bot to hana:
  | Hi Hana, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

leo types /mentor evidence
bot opens for leo: Evidence

mia types /mentor conflict
bot opens for mia: Conflict of interest

mia sends the form
  with: @leo
  why: A complaint, now or before
bot to mia:
  | It is on file: you and Leo do not decide about each other. You are not asked about Leo, and Leo is asked about you only when nobody else is left. Leo is not told.

leo sends the form
  person: Mia
  type: Observation
  competency: Crisis documentation
  level: 1 Not yet
  note: Mia wrote two crisis notes and neither held.
  direct: Yes
bot asks leo again:
  | What this person's practice shows is put on file by others: those who mentor, precept or supervise them now.

leo types /mentor evidence
bot answers leo:
  | Evidence is put on file by those who mentor, precept or supervise somebody. Right now there is nobody about whom you can do that.

hana types /mentor evidence
bot answers hana:
  | Evidence is put on file by those who mentor, precept or supervise somebody. Right now there is nobody about whom you can do that.

mia types /mentor conflict
bot answers mia:
  | You said that you must not decide about these people, and they must not decide about you: Leo.
  | [Add one] [Take back]
  | Only you see this.

mia chooses "Leo" in "Take back"
bot answers mia:
  | It is taken back. A case that others were asked about stays with them; everything else goes the usual way again.

leo types /mentor evidence
bot opens for leo: Evidence

the record holds
