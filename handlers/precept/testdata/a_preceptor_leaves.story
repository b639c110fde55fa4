# A preceptor leaves: the time at somebody's side is over, and those who stay hear it.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  leo is preceptor
  noa is preceptor
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance

on 2027-01-04 12:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

sam types /mentor precept @mia
bot opens for sam: Preceptor

sam sends the form
  preceptor: @leo
  second: @noa
  weeks: 4
bot to mia:
  | Leo and Noa are your preceptors until February 1, 2027: at your side at work, to show you how, to watch, and to talk things over. Your supervisor makes the decisions about your work.
bot to leo:
  | You are Mia's preceptor until February 1, 2027. You support and you put on file what you see. The supervisor authorizes.
bot to noa:
  | You are Mia's preceptor until February 1, 2027. You support and you put on file what you see. The supervisor authorizes.
bot to sam:
  | Leo and Noa precept Mia until February 1, 2027. They have been told. A week before the end, we ask whether that is enough.

leo leaves
bot to carla:
  | Leo has left and is not asked for anything anymore. Open cases continue without them.
bot to mia:
  | The time of Leo as Mia's preceptor ended on January 4, 2027. Thank you both. What was put on file stays.
bot to sam:
  | The time of Leo as Mia's preceptor ended on January 4, 2027. Thank you both. What was put on file stays.

on 2027-02-03 12:00 America/Chicago
at Mon 2027-01-25 07:00
bot to sam:
  | Noa precepts Mia until February 1, 2027. Is that enough?
  | [Two more weeks] [End it now]
at Mon 2027-02-01 00:00
bot edits for sam:
  | Noa precepts Mia until February 1, 2027. Is that enough?
  | It is over.
at Mon 2027-02-01 07:00
bot to mia:
  | The time of Noa as Mia's preceptor ended on February 1, 2027. Thank you both. What was put on file stays.
bot to noa:
  | The time of Noa as Mia's preceptor ended on February 1, 2027. Thank you both. What was put on file stays.
bot to sam:
  | The time of Noa as Mia's preceptor ended on February 1, 2027. Thank you both. What was put on file stays.
