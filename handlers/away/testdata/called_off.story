# Leave that has not begun is called off: everybody who was told of it reads which days, and whoever entered or ended it for somebody else reads that it is done.

cast
  mia is mentee, supervised by sam
  leo is mentor
  sam is supervisor, supervised by rita
  rita is leader, supervisor, speaks es
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

sam types /mentor away @mia
bot answers sam:
  | No leave is on file for Mia.
  | [Enter leave] [Working days and nights]

sam clicks "Enter leave"
bot opens for sam: Leave

sam sends the form
  from: 2027-01-20
  until: 2027-02-12
  deputy: @rita
bot to mia:
  | Sam has put your leave on file: January 20, 2027 to February 12, 2027. Nothing is asked of you on these days.
  | Rita stands in and hears what cannot wait.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia is away from January 20, 2027 to February 12, 2027. Your mentorship continues after that.
bot to sam:
  | Mia's leave is on file: January 20, 2027 to February 12, 2027. Rita stands in.
bot to rita:
  | Mia no está del 20 de enero de 2027 al 12 de febrero de 2027, y tú cubres. En esos días recibes lo que no puede esperar.

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | [Write a goal]
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | You are away from January 20, 2027 to February 12, 2027; Rita stands in.
  | [Change] [Call off]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

mia clicks "Call off"
bot to mia:
  | Your leave from January 20, 2027 to February 12, 2027 is called off. You are asked as usual.
bot to leo:
  | Mia is not away from January 20, 2027 to February 12, 2027 after all.
bot to rita:
  | Al final Mia no se ausenta del 20 de enero de 2027 al 12 de febrero de 2027, así que no cubres.

sam clicks "Enter leave"
bot opens for sam: Leave

sam sends the form
  from: 2027-01-04
  until: 2027-01-08
bot to mia:
  | Sam has put your leave on file: January 4, 2027 to January 8, 2027. Nothing is asked of you on these days.
  | Nobody stands in: what cannot wait goes to the next person who must act.
  | Changed your mind? You can type /mentor away.
bot to leo:
  | Mia is away from January 4, 2027 to January 8, 2027. Your mentorship continues after that.
bot to sam:
  | Mia's leave is on file: January 4, 2027 to January 8, 2027. Nobody stands in: what cannot wait goes to the next person who must act.

after 1 minute

mia looks at home
home of mia:
  | Your mentoring
  | To do
  | Leo has been your mentor for Crisis documentation since January 4, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | [Write a goal]
  | Next dates
  | You are away from January 4, 2027 to January 8, 2027.
  | [Change] [Back early]
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

sam types /mentor away @mia
bot answers sam:
  | Mia is away:
  | - from January 4, 2027 to January 8, 2027; nobody stands in
  | [Enter leave] [Working days and nights] [Change: January 4, 2027] [Back early]

sam clicks "Back early"
bot to mia:
  | Sam has ended your leave. From now on you are asked as usual.
bot to leo:
  | Mia is available again, earlier than planned.
bot to sam:
  | Mia's leave from January 4, 2027 to January 8, 2027 is over.

the record holds
