# Carla, who coordinates, opens the form for a conflict between two others, and is no coordinator when she sends it: only her own are hers to declare. Cora declares one between Leo and herself in the form for others, and finds it among her own.

cast
  carla is coordinator
  cora is coordinator
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor

on 2027-01-05 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.

carla types /mentor conflict
bot opens for carla: Conflict of interest

the import brings
  carla is leader

carla sends the form
  one: @mia
  with: @leo
  why: Family
bot asks carla again:
  | You can say this about yourself. For two other people, your program coordinator can do it.

carla sends the form
  one:
  with: @leo
  why: Family
bot to carla:
  | It is on file: you and Leo do not decide about each other. You are not asked about Leo, and Leo is asked about you only when nobody else is left. Leo is not told.

cora types /mentor conflict
bot opens for cora: Conflict of interest

cora sends the form
  one: @leo
  with: @cora
  why: Family
bot to cora:
  | It is on file: you and Leo do not decide about each other. You are not asked about Leo, and Leo is asked about you only when nobody else is left. Leo is not told.

cora types /mentor conflict
bot answers cora:
  | You said that you must not decide about these people, and they must not decide about you: Leo.
  | [Add one] [Take back]
  | Only you see this.
