# A guest at one meeting: Mia would like to bring Dee, Leo says yes, and Dee comes. She sees a room of its own, gets the takeaways, and is out again afterwards.

cast
  leo is mentor
  mia is mentee
  ana is mentee
  bo is mentee
  dee is mentee
  eve is mentee
  fay is mentee, speaks es
  #help-desk is a channel of leo, mia, ana, bo
  leo mentors mia
  leo mentors ana
  leo mentors bo
  leo mentors dee
  leo mentors eve
  leo mentors fay

on 2027-03-02 10:00 America/Chicago

leo in #help-desk types /mentor group First crisis calls
bot opens for leo: Group

leo sends the form
  day: 2027-03-04
  time: 9 AM
  meetings: 2
  most: 4
bot to leo:
  | First crisis calls is announced in the channel #help-desk. People join with the button there.
bot to leo:
  | Group: First crisis calls · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot in #help-desk:
  | Group: First crisis calls
  | With Leo · 2 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 4 of 4 places free
  | [Join] [Leave]
  | Only the members see who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Group: First crisis calls · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 4: Mia
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | You are in. Group: First crisis calls with Leo: 2 meetings, every week, 45 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 2 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 3 of 4 places free
  | [Join] [Leave]
  | Only the members see who joins.

ana in #help-desk clicks "Join"
bot edits for leo:
  | Group: First crisis calls · first of 2 meetings: Thursday, March 4, 9:00 AM CST
  | 2 of 4: Mia and Ana
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to ana:
  | You are in. Group: First crisis calls with Leo: 2 meetings, every week, 45 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 2 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 2 of 4 places free
  | [Join] [Leave]
  | Only the members see who joins.

bo in #help-desk clicks "Join"
bot to leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 1 of 2: Thursday, March 4, 9:00 AM CST
  | 3 of 4: Mia, Ana and Bo
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | At First crisis calls (1/2) on Thursday, March 4, 9:00 AM CST it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot to mia:
  | Group: First crisis calls is going ahead, and its room is open. The first of 2 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot to ana:
  | At First crisis calls (1/2) on Thursday, March 4, 9:00 AM CST it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot to ana:
  | Group: First crisis calls is going ahead, and its room is open. The first of 2 meetings is on Thursday, March 4, 9:00 AM CST, 45 minutes.
bot to bo:
  | You are in. Group: First crisis calls with Leo: 2 meetings, every week, 45 minutes. The next is on Thursday, March 4, 9:00 AM CST.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 2 meetings, every week, 45 minutes
  | Meeting 1: Thursday, March 4, 9:00 AM CST
  | 1 of 4 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-crisis-calls:
  | Group: First crisis calls (1/2)
  | With Leo · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-first-crisis-calls:
  | Welcome to First crisis calls. Each of us presents once in a while, takes notes once in a while, and is heard every time.
  | We meet 2 times, 45 minutes each, for the first time on Thursday, March 4, 9:00 AM CST.
  | What is said here stays here, and nothing about a person you support is written here.
room #session-first-crisis-calls has leo, mia, ana, bo

mia in #session-first-crisis-calls clicks "Bring a guest"
bot opens for mia: Bring a guest

mia sends the form
  who: @bo
bot asks mia again:
  | This person is invited or a member already.

mia sends the form
  who: @dee
bot to leo:
  | Mia would like to bring Dee as a guest to First crisis calls (1/2) on Thursday, March 4, 9:00 AM CST, for this meeting only.
  | [Invite] [Not this time]
  | Mia hears your answer; Dee hears only of a yes.
bot to mia:
  | Leo is asked whether Dee may be a guest at First crisis calls (1/2). I tell you the answer.

leo clicks "Invite"
bot edits for leo:
  | Dee is invited as a guest to First crisis calls (1/2).
bot to mia:
  | Dee is invited as a guest to First crisis calls (1/2), and decides.
bot to dee:
  | You are invited as a guest to one meeting. Group: First crisis calls (1/2) with Leo, Thursday, March 4, 9:00 AM CST, 45 minutes.
  | You come to this meeting only, and see nothing that the group wrote before.
  | [I am coming] [Not this time]
  | If you say yes, the members see your name. If you say no, nobody is told.

dee looks at home
home of dee:
  | Your mentoring
  | To do
  | Leo has been your mentor for Crisis documentation since March 2, 2027.
  | Please read what you both agree to:
  | - you meet for about an hour every two weeks, and you bring the topic
  | - what you say stays between you two, except when someone is or may be harmed
  | - Leo supports you; your supervisor makes the decisions about your work
  | - each of you may ask for a change, privately and without giving a reason
  | [I agree] [Something should change]
  | You and Leo have no SMART goal yet. Start with one.
  | [Write a goal]
  | You are invited as a guest to one meeting. Group: First crisis calls (1/2) with Leo, Thursday, March 4, 9:00 AM CST, 45 minutes.
  | You come to this meeting only, and see nothing that the group wrote before.
  | [I am coming] [Not this time]
  | If you say yes, the members see your name. If you say no, nobody is told.
  | Next dates
  | No session with Leo is planned yet.
  | [Find a time]
  | Whenever you need it
  | Is something unsafe, or not right between two people? You can say so here, in private.
  | [Raise a concern]

dee clicks "I am coming"
bot edits for leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana, Bo and Dee
  | [Start] [Call off]
  | Only you see who joins.
bot edits for dee:
  | You are a guest at Group: First crisis calls (1/2) with Leo, Thursday, March 4, 9:00 AM CST, 45 minutes.
  | It happens in a private room that opens at the start. What is said there stays there.
  | [Leave]
  | The members see that you are coming.
bot in #session-first-crisis-calls, below the card:
  | Dee is coming to this meeting as a guest. So it takes place in a room of its own, which opens at the start: what is written here stays within the group.
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (1/2)
  | With Leo · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens in a private room that opens at the start.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.

leo in #session-first-crisis-calls clicks "Bring a guest"
bot opens for leo: Bring a guest

leo sends the form
  who: @eve
bot to leo:
  | Eve is invited as a guest to First crisis calls (1/2), and decides. If they say yes, I write it in the room of the group.
bot to eve:
  | You are invited as a guest to one meeting. Group: First crisis calls (1/2) with Leo, Thursday, March 4, 9:00 AM CST, 45 minutes.
  | You come to this meeting only, and see nothing that the group wrote before.
  | [I am coming] [Not this time]
  | If you say yes, the members see your name. If you say no, nobody is told.

leo in #session-first-crisis-calls clicks "Bring a guest"
bot opens for leo: Bring a guest

leo sends the form
  who: @fay
bot asks leo again:
  | This meeting has its 2 guests already. The next one has room again.

eve clicks "Not this time"
bot edits for eve:
  | You are not coming to First crisis calls (1/2). I tell nobody.

leo sends the form
  who: @fay
bot to leo:
  | Fay is invited as a guest to First crisis calls (1/2), and decides. If they say yes, I write it in the room of the group.
bot to fay:
  | Te invitan a una sola reunión. Grupo: First crisis calls (1/2) con Leo, jueves 4 de marzo, 09:00 CST, 45 minutos.
  | Vienes únicamente a esta reunión, y no ves nada de lo que el grupo escribió antes.
  | [Voy] [Esta vez no]
  | Si dices que sí, quienes integran el grupo ven tu nombre. Si dices que no, no se le dice a nadie.

fay clicks "Voy"
bot edits for leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana, Bo, Dee and Fay
  | [Start] [Call off]
  | Only you see who joins.
bot edits for fay:
  | Vienes de visita a Grupo: First crisis calls (1/2) con Leo, jueves 4 de marzo, 09:00 CST, 45 minutos.
  | Es en una sala privada que se abre al empezar. Lo que ahí se dice, ahí se queda.
  | [Salir]
  | Quienes integran el grupo ven que vienes.
bot in #session-first-crisis-calls, below the card:
  | Fay is coming to this meeting as a guest.

fay clicks "Salir"
bot edits for leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana, Bo and Dee
  | [Start] [Call off]
  | Only you see who joins.
bot edits for fay:
  | No vienes a First crisis calls (1/2). El grupo lo sabe.
bot in #session-first-crisis-calls, below the card:
  | Fay is not coming to this meeting after all.

after 47 hours
at Wed 2027-03-03 09:00
bot in #session-first-crisis-calls, below the card:
  | Agenda of First crisis calls (1/2)
  | - Opening: one sentence from each of us, what I tried since we met
  | - Mia presents, Ana takes notes
  | - What each of us takes away
at Thu 2027-03-04 08:50
bot to leo:
  | Group: First crisis calls (1/2) begins at 9:00 AM. It happens in a private room that opens at the start.
  | [Start]
bot to mia:
  | Group: First crisis calls (1/2) begins at 9:00 AM. It happens in a private room that opens at the start.
bot to ana:
  | Group: First crisis calls (1/2) begins at 9:00 AM. It happens in a private room that opens at the start.
bot to bo:
  | Group: First crisis calls (1/2) begins at 9:00 AM. It happens in a private room that opens at the start.
bot to dee:
  | Group: First crisis calls (1/2) begins at 9:00 AM. It happens in a private room that opens at the start.

leo clicks "Start"
bot edits for leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is under way.
  | With a place: Mia, Ana, Bo and Dee
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in its private room.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to ana:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in its private room.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to bo:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in its private room.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot to dee:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in its private room.
  | [I am here] [I cannot come]
  | The host sees who is here.
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (1/2)
  | With Leo · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It happens in its private room.
  | It is under way.
  | [I cannot come] [I can come after all]
  | Every member has a place. Only the person who leads the session sees who comes.
bot in #session-first-crisis-calls-1-2:
  | First crisis calls (1/2): one sentence from each of us first. What did you try since we met, and how did it go?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | [I am here]
room #session-first-crisis-calls-1-2 has leo, mia, ana, bo, dee

mia clicks "I am here"
bot edits for leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is under way.
  | Here: Mia
  | With a place: Ana, Bo and Dee
  | [End] [Who was here]
  | Only you see who joins.
bot answers mia:
  | Good to have you here. It is noted that you are at First crisis calls (1/2).

dee clicks "I am here"
bot edits for leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is under way.
  | Here: Mia and Dee
  | With a place: Ana and Bo
  | [End] [Who was here]
  | Only you see who joins.
bot answers dee:
  | Good to have you here. It is noted that you are at First crisis calls (1/2).

leo clicks "End"
bot to leo:
  | Group: First crisis calls (2/2) · Thursday, March 11, 9:00 AM CST · 45 minutes
  | With a place: Mia, Ana and Bo
  | [Start] [Call off]
  | Only you see who joins.
bot to leo:
  | Thank you for leading First crisis calls (1/2). What should people find again? Two or three lines are enough.
  | [Write takeaways]
bot edits for leo:
  | Group: First crisis calls (1/2) begins at 9:00 AM. It happens in a private room that opens at the start.
  | It is over.
bot edits for leo:
  | Group: First crisis calls (1/2) · Thursday, March 4, 9:00 AM CST · 45 minutes
  | It is over.
  | Here: Mia and Dee
  | Had a place: Ana and Bo
  | [Who was here]
  | Only you see who joins.
bot edits for leo:
  | Group: First crisis calls · meeting 2 of 2: Thursday, March 11, 9:00 AM CST
  | 3 of 4: Mia, Ana and Bo
  | Attendance so far: 1/3
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to mia:
  | At First crisis calls (2/2) on Thursday, March 11, 9:00 AM CST it is your turn to take notes: what was decided, and what comes next. Three lines in the room are enough.
bot to mia:
  | What do you take with you from First crisis calls (1/2)?
  | [Write it down]
  | Your group reads what you write. How useful it was is counted without your name.
bot edits for mia:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in its private room.
  | It is over.
bot to ana:
  | At First crisis calls (2/2) on Thursday, March 11, 9:00 AM CST it is your turn to present: one thing from your work, in five minutes, and a question for the group.
bot edits for ana:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in its private room.
  | It is over.
bot edits for bo:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in its private room.
  | It is over.
bot to dee:
  | Thank you for being a guest at First crisis calls (1/2). When its takeaways are written, you get them from me.
bot edits for dee:
  | Group: First crisis calls (1/2) with Leo has begun: planned for 9:00 AM, 45 minutes.
  | It happens in its private room.
  | It is over.
bot edits for dee:
  | You are a guest at Group: First crisis calls (1/2) with Leo, Thursday, March 4, 9:00 AM CST, 45 minutes.
  | It happens in a private room that opens at the start. What is said there stays there.
  | It is over.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo · 2 meetings, every week, 45 minutes
  | Meeting 2: Thursday, March 11, 9:00 AM CST
  | 1 of 4 places free · you can still join
  | [Join] [Leave]
  | Only the members see who joins.
bot in #session-first-crisis-calls:
  | Group: First crisis calls (2/2)
  | With Leo · Thursday, March 11, 9:00 AM CST · 45 minutes
  | It happens below the announcement.
  | [I cannot come] [I can come after all] [Bring a guest]
  | Every member has a place. Only the person who leads the session sees who comes.
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (1/2)
  | With Leo · Thursday, March 4, 9:00 AM CST
  | It took place. Thank you for coming.
bot in #session-first-crisis-calls-1-2:
  | That was First crisis calls (1/2). Thank you all. I ask each of you in a direct message what you take with you.
bot edits in #session-first-crisis-calls-1-2:
  | First crisis calls (1/2): one sentence from each of us first. What did you try since we met, and how did it go?
  | We have 45 minutes. Tap once, so that the host knows who is here.
  | It is over.
room #session-first-crisis-calls-1-2 has leo, mia, ana, bo

leo clicks "Write takeaways"
bot opens for leo: Takeaways

leo sends the form
  takeaways: First the facts, then the feelings.
bot edits for leo:
  | The takeaways of First crisis calls (1/2) are posted and can be searched for.
  | [Change]
bot to dee:
  | Takeaways of First crisis calls (1/2)
  | First the facts, then the feelings.
bot edits in #session-first-crisis-calls:
  | Group: First crisis calls (1/2)
  | With Leo · Thursday, March 4, 9:00 AM CST
  | It took place. Thank you for coming.
  | First the facts, then the feelings.
bot in #session-first-crisis-calls-1-2:
  | Takeaways of First crisis calls (1/2)
  | First the facts, then the feelings.

after 25 hours
at Fri 2027-03-05 09:00
bot to ana:
  | What you missed: First crisis calls (1/2) on Thursday, March 4.
  | First the facts, then the feelings.
  | The next meeting is on Thursday, March 11, 9:00 AM CST.
bot to bo:
  | What you missed: First crisis calls (1/2) on Thursday, March 4.
  | First the facts, then the feelings.
  | The next meeting is on Thursday, March 11, 9:00 AM CST.
