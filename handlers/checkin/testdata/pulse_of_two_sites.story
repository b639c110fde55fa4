# Two sites of five people each answer the pulse. The coordinators read how each of the two is doing, and nobody's own answer.

cast
  carla is coordinator
  ana is mentee, at Oak House
  ben is mentee, at Oak House
  cam is mentee, at Oak House
  dee is mentee, at Oak House
  eli is mentee, at Oak House
  fay is mentee, at Elm House
  gil is mentee, at Elm House
  hal is mentee, at Elm House
  ivy is mentee, at Elm House
  jon is mentee, at Elm House
  the program asks pulse

on 2027-02-01 09:00 America/Chicago
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
bot to cam:
  | Hi Cam, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to dee:
  | Hi Dee, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to eli:
  | Hi Eli, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to fay:
  | Hi Fay, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to gil:
  | Hi Gil, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to hal:
  | Hi Hal, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to ivy:
  | Hi Ivy, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to jon:
  | Hi Jon, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

on 2027-02-04 17:00 America/Chicago
at Thu 2027-02-04 14:15
bot to jon:
  | Pulse: a few taps and, if you like, a sentence or two. You can answer until Monday, February 8, 2:15 PM CST.
  | How was your week?
  | [1 Very hard] [2 Hard] [3 Mixed] [4 Good] [5 Very good] [Answer] [Snooze]
  | Nobody sees your answers by name. They are shown only as averages of five people or more. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Thu 2027-02-04 14:38
bot to eli:
  | Pulse: a few taps and, if you like, a sentence or two. You can answer until Monday, February 8, 2:38 PM CST.
  | How was your week?
  | [1 Very hard] [2 Hard] [3 Mixed] [4 Good] [5 Very good] [Answer] [Snooze]
  | Nobody sees your answers by name. They are shown only as averages of five people or more. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Thu 2027-02-04 14:45
bot to fay:
  | Pulse: a few taps and, if you like, a sentence or two. You can answer until Monday, February 8, 2:45 PM CST.
  | How was your week?
  | [1 Very hard] [2 Hard] [3 Mixed] [4 Good] [5 Very good] [Answer] [Snooze]
  | Nobody sees your answers by name. They are shown only as averages of five people or more. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Thu 2027-02-04 14:49
bot to gil:
  | Pulse: a few taps and, if you like, a sentence or two. You can answer until Monday, February 8, 2:49 PM CST.
  | How was your week?
  | [1 Very hard] [2 Hard] [3 Mixed] [4 Good] [5 Very good] [Answer] [Snooze]
  | Nobody sees your answers by name. They are shown only as averages of five people or more. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Thu 2027-02-04 15:03
bot to ana:
  | Pulse: a few taps and, if you like, a sentence or two. You can answer until Monday, February 8, 3:03 PM CST.
  | How was your week?
  | [1 Very hard] [2 Hard] [3 Mixed] [4 Good] [5 Very good] [Answer] [Snooze]
  | Nobody sees your answers by name. They are shown only as averages of five people or more. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Thu 2027-02-04 15:09
bot to ivy:
  | Pulse: a few taps and, if you like, a sentence or two. You can answer until Monday, February 8, 3:09 PM CST.
  | How was your week?
  | [1 Very hard] [2 Hard] [3 Mixed] [4 Good] [5 Very good] [Answer] [Snooze]
  | Nobody sees your answers by name. They are shown only as averages of five people or more. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Thu 2027-02-04 15:14
bot to ben:
  | Pulse: a few taps and, if you like, a sentence or two. You can answer until Monday, February 8, 3:14 PM CST.
  | How was your week?
  | [1 Very hard] [2 Hard] [3 Mixed] [4 Good] [5 Very good] [Answer] [Snooze]
  | Nobody sees your answers by name. They are shown only as averages of five people or more. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Thu 2027-02-04 15:25
bot to dee:
  | Pulse: a few taps and, if you like, a sentence or two. You can answer until Monday, February 8, 3:25 PM CST.
  | How was your week?
  | [1 Very hard] [2 Hard] [3 Mixed] [4 Good] [5 Very good] [Answer] [Snooze]
  | Nobody sees your answers by name. They are shown only as averages of five people or more. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Thu 2027-02-04 15:52
bot to cam:
  | Pulse: a few taps and, if you like, a sentence or two. You can answer until Monday, February 8, 3:52 PM CST.
  | How was your week?
  | [1 Very hard] [2 Hard] [3 Mixed] [4 Good] [5 Very good] [Answer] [Snooze]
  | Nobody sees your answers by name. They are shown only as averages of five people or more. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.
at Thu 2027-02-04 15:59
bot to hal:
  | Pulse: a few taps and, if you like, a sentence or two. You can answer until Monday, February 8, 3:59 PM CST.
  | How was your week?
  | [1 Very hard] [2 Hard] [3 Mixed] [4 Good] [5 Very good] [Answer] [Snooze]
  | Nobody sees your answers by name. They are shown only as averages of five people or more. If you say yes to the safety question, you decide what is passed on. You can also type /mentor checkin.

ana clicks "2 Hard"
bot opens for ana: Pulse
bot edits for ana:
  | Pulse: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

ana clicks "No"
bot edits for ana:
  | Pulse: thank you for your answers. You can change them until Monday, February 8, 3:03 PM CST.
  | [Change]

ben clicks "3 Mixed"
bot opens for ben: Pulse
bot edits for ben:
  | Pulse: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

ben clicks "No"
bot edits for ben:
  | Pulse: thank you for your answers. You can change them until Monday, February 8, 3:14 PM CST.
  | [Change]

cam clicks "4 Good"
bot opens for cam: Pulse
bot edits for cam:
  | Pulse: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

cam clicks "No"
bot edits for cam:
  | Pulse: thank you for your answers. You can change them until Monday, February 8, 3:52 PM CST.
  | [Change]

dee clicks "4 Good"
bot opens for dee: Pulse
bot edits for dee:
  | Pulse: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

dee clicks "No"
bot edits for dee:
  | Pulse: thank you for your answers. You can change them until Monday, February 8, 3:25 PM CST.
  | [Change]

eli clicks "3 Mixed"
bot opens for eli: Pulse
bot edits for eli:
  | Pulse: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

eli clicks "No"
bot edits for eli:
  | Pulse: thank you for your answers. You can change them until Monday, February 8, 2:38 PM CST.
  | [Change]

fay clicks "4 Good"
bot opens for fay: Pulse
bot edits for fay:
  | Pulse: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

fay clicks "No"
bot edits for fay:
  | Pulse: thank you for your answers. You can change them until Monday, February 8, 2:45 PM CST.
  | [Change]

gil clicks "5 Very good"
bot opens for gil: Pulse
bot edits for gil:
  | Pulse: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

gil clicks "No"
bot edits for gil:
  | Pulse: thank you for your answers. You can change them until Monday, February 8, 2:49 PM CST.
  | [Change]

hal clicks "5 Very good"
bot opens for hal: Pulse
bot edits for hal:
  | Pulse: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

hal clicks "No"
bot edits for hal:
  | Pulse: thank you for your answers. You can change them until Monday, February 8, 3:59 PM CST.
  | [Change]

ivy clicks "4 Good"
bot opens for ivy: Pulse
bot edits for ivy:
  | Pulse: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

ivy clicks "No"
bot edits for ivy:
  | Pulse: thank you for your answers. You can change them until Monday, February 8, 3:09 PM CST.
  | [Change]

jon clicks "5 Very good"
bot opens for jon: Pulse
bot edits for jon:
  | Pulse: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

jon clicks "No"
bot edits for jon:
  | Pulse: thank you for your answers. You can change them until Monday, February 8, 2:15 PM CST.
  | [Change]

carla types /mentor pulse
bot answers carla:
  | The pulse since January 7, 2027, of 5 (10 people):
  | week 3.9
  | - Elm House (5): week 4.6
  | - Oak House (5): week 3.2
