# What several people's supervisor is told on Monday of a date on Saturday is looked up on
# Monday: whoever was moved to another supervisor meanwhile, or is in a conflict of interest
# with them, is not in it, and whoever decides about these people now is told instead.

cast
  ana is mentee, supervised by sam, hired 2027-01-04
  ben is mentee, supervised by sam, hired 2027-01-04
  cai is mentee, supervised by sam, hired 2027-01-04
  dee is mentee, supervised by sam, hired 2027-01-04
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-08 12:00 America/Chicago
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to ben:
  | Hi Ben, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to cai:
  | Hi Cai, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to dee:
  | Hi Dee, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-01-09 12:00 America/Chicago

the import brings
  ben is mentee, supervised by rita, hired 2027-01-04
  cai is mentee, supervised by rita, hired 2027-01-04

on 2027-01-11 08:00 America/Chicago
at Mon 2027-01-11 07:00
bot to sam:
  | Several validation gates are due or coming up:
  | - Ready to start was due on Saturday, January 9, and it is your decision: Ana and Dee. Still missing: Work sample (2).
  | [Decide]
  | Your home shows each of them. If one stays open after its day, the next level is told.
bot to rita:
  | Several validation gates are due or coming up:
  | - Ready to start was due on Saturday, January 9, and it is your decision: Ben and Cai. Still missing: Work sample (2).
  | [Decide]
  | Your home shows each of them. If one stays open after its day, the next level is told.

the record holds
