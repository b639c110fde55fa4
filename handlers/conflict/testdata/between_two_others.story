# Gus says in private that Rita and Leo must not decide about each other, and that he and Sam must not. He reads both when he asks, and takes the first back. Carla does the same in Spanish. Nobody else reads what they declared.

cast
  carla is coordinator, speaks es
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

gus types /mentor conflict
bot opens for gus: Conflict of interest

gus sends the form
  one: @rita
  with: @leo
  why: A complaint, now or before
bot to gus:
  | It is on file: Rita and Leo do not decide about each other, and are not asked about each other. Neither of them is told.

gus types /mentor conflict
bot answers gus:
  | You said that these people must not decide about each other: Rita and Leo.
  | [Add one] [Take back]
  | Only you see this.

gus clicks "Add one"
bot opens for gus: Conflict of interest

gus sends the form
  with: @sam
  why: Family
bot to gus:
  | It is on file: you and Sam do not decide about each other. You are not asked about Sam, and Sam is asked about you only when nobody else is left. Sam is not told.

gus types /mentor conflict
bot answers gus:
  | You said that you must not decide about these people, and they must not decide about you: Sam.
  | You said that these people must not decide about each other: Rita and Leo.
  | [Add one] [Take back]
  | Only you see this.

gus chooses "Rita and Leo" in "Take back"
bot answers gus:
  | It is taken back. A case that others were asked about stays with them; everything else goes the usual way again.

gus types /mentor conflict
bot answers gus:
  | You said that you must not decide about these people, and they must not decide about you: Sam.
  | [Add one] [Take back]
  | Only you see this.

carla types /mentor conflict
bot opens for carla: Conflicto de interés

carla sends the form
  one: @sam
  with: @mia
  why: Familia
bot to carla:
  | Queda registrado: Sam no decide sobre Mia, ni al revés, y a ninguna de las dos personas se le pregunta por la otra. A ninguna de las dos se le dice.

carla types /mentor conflict
bot answers carla:
  | Dijiste que estas personas no deben decidir una sobre la otra: Sam y Mia.
  | [Agregar] [Retirar]
  | Solo tú ves esto.

sam types /mentor conflict
bot opens for sam: Conflict of interest

the record holds
