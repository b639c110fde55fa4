# Eve, who is to stand in for Sam, leaves: he hears it, and names somebody else. No leave and no working days are entered for Eve anymore, not in a form that was open either.

cast
  carla is coordinator
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  eve is leader
  sam is away 2027-01-06 to 2027-01-20, deputy eve
  eve is away 2027-02-06 to 2027-02-20

on 2027-01-05 09:00 America/Chicago

carla types /mentor away @eve
bot answers carla:
  | Eve is away:
  | - from February 6, 2027 to February 20, 2027; nobody stands in
  | [Enter leave] [Working days and nights] [Change: February 6, 2027] [Call off: February 6, 2027]

carla clicks "Enter leave"
bot opens for carla: Leave

eve leaves
bot to carla:
  | Eve has left and is not asked for anything anymore. Open cases continue without them.
bot to sam:
  | Eve, who stands in for you from January 6, 2027 to January 20, 2027, has left. Nobody stands in now: what cannot wait goes to the next person who must act.
  | You can name somebody else.
  | [Change]

carla sends the form
  from: 2027-03-06
  until: 2027-03-08
bot asks carla again:
  | This person has left the program. What is on file about them stays as it is.

carla clicks "Change: February 6, 2027"
bot answers carla:
  | This person has left the program. What is on file about them stays as it is.

carla clicks "Call off: February 6, 2027"
bot answers carla:
  | This person has left the program. What is on file about them stays as it is.

carla clicks "Working days and nights"
bot answers carla:
  | This person has left the program. What is on file about them stays as it is.

carla types /mentor away @eve
bot answers carla:
  | This person has left the program. What is on file about them stays as it is.

sam clicks "Change" on "has left"
bot opens for sam: Leave

sam sends the form
  deputy: @rita
bot to sam:
  | Your leave is changed: January 6, 2027 to January 20, 2027. Nothing is asked of you on these days.
  | Rita stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to rita:
  | Sam is away from January 6, 2027 to January 20, 2027, and you stand in. On these days, you are told what cannot wait.

eve leaves
