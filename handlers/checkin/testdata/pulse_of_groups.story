# The pulse is shown of five people and more. Two who work elsewhere cannot be told from the rest.

cast
  carla is coordinator
  rita is leader
  ana is mentee, at Oak House
  ben is mentee, at Oak House
  cam is mentee, at Oak House
  dee is mentee, at Oak House
  eli is mentee, at Oak House
  fay is mentee, at Elm House
  gil is mentee, at Elm House
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

on 2027-02-04 17:00 America/Chicago
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

carla types /mentor pulse
bot answers carla:
  | Fewer than 5 people have answered in the last four weeks. With so few, it would be clear who they are, so it is not shown.

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

rita types /mentor pulse
bot answers rita:
  | Fewer than 5 people have answered in the last four weeks. With so few, it would be clear who they are, so it is not shown.

fay clicks "5 Very good"
bot opens for fay: Pulse
bot edits for fay:
  | Pulse: your answer is saved. There is one question that we always ask: did anything feel unsafe for anyone, people you support or staff?
  | [No] [Yes] [All questions]

fay sends the form
  stress: 2 A little
  unsafe: No
bot edits for fay:
  | Pulse: thank you for your answers. You can change them until Monday, February 8, 2:45 PM CST.
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

rita types /mentor pulse
bot answers rita:
  | The pulse since January 7, 2027, of 5 (6 people):
  | week 3.5
  | Not shown: 2 sites, so that nobody in a group of fewer than 5 people can be recognized.

ana types /mentor pulse
bot answers ana:
  | /mentor pulse is for other roles. Type /mentor help to see what you can do. Your program coordinator, or whoever runs this bot, can change your roles.
