# Evidence stays as it is. Its author corrects it by a new entry, a second reader signs beside it, and nobody signs their own.

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
  note: Mia wrote two crisis notes alone and both held.
  direct: Yes
bot to mia:
  | Leo put evidence on file about your practice: Observation, Crisis documentation, level 3.
  | Mia wrote two crisis notes alone and both held.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your evidence about Mia is on file. Mia has been told.

leo types /mentor evidence @mia
bot answers leo:
  | Evidence about Mia, the newest first:
  | - Observation, January 4, 2027, by Leo, level 3: Mia wrote two crisis notes alone and both held.
  | [Correct]
  | Only you see this answer.

leo chooses "Observation, January 4, 2027, Leo" in "Correct"
bot opens for leo: Evidence

leo sends the form
  level: 2 With help
  note: Mia wrote one crisis note alone and one with help.
bot to mia:
  | Leo corrected evidence on file about your practice: Observation, Crisis documentation, level 2.
  | Mia wrote one crisis note alone and one with help.
  | You, your mentors, your supervisors, credentialing staff and auditors see it.
bot to leo:
  | Your correction is on file and counts from now on. The earlier entry stays on file. Mia has been told.

sam types /mentor evidence @mia
bot answers sam:
  | Evidence about Mia, the newest first:
  | - Observation, January 4, 2027, by Leo, level 2, corrected: Mia wrote one crisis note alone and one with help.
  | [Countersign]
  | Only you see this answer.

sam chooses "Observation, January 4, 2027, Leo" in "Countersign"
bot opens for sam: Countersign

sam sends the form
  fits: I see it differently
bot asks sam again:
  | note: Please write in a sentence what you see differently.

sam sends the form
  fits: I see it differently
  note: The second note was finished by the night shift.
bot to leo:
  | Sam read your evidence about Mia and sees it differently.
  | The second note was finished by the night shift.
bot to sam:
  | What you said is on file beside the entry. Leo has been told.

sam chooses "Observation, January 4, 2027, Leo" in "Countersign"
bot answers sam:
  | This is already done, so there is nothing left for you to do here. Thank you!

carla types /mentor evidence @mia
bot answers carla:
  | This record is open to others: the person, those who mentor or precept them, someone who supervises them, credentialing staff and auditors. If you need something from it, ask one of them.

mia types /mentor evidence @mia
bot answers mia:
  | Evidence about Mia, the newest first:
  | - Observation, January 4, 2027, by Leo, level 2, corrected, seen differently by Sam: Mia wrote one crisis note alone and one with help.
  | Only you see this answer.

the record holds
