# Who leads a group neither decides about a member nor is mentored by one, and those who cannot join read the same sentence.

cast
  carla is coordinator
  leo is mentor
  nina is mentor, mentee
  vera is mentor
  cleo is mentor, credentialing
  mia is mentee, supervised by nina
  noa is mentee
  tom is mentee
  sue is mentee, speaks es
  sue is in conflict with leo
  noa is in conflict with nina
  vera mentors nina
  #help-desk is a channel of leo, nina, vera, cleo, mia, noa, tom, sue

on 2027-03-02 10:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to cleo:
  | Hi Cleo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to noa:
  | Hi Noa, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to tom:
  | Hi Tom, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to sue:
  | Hola, Sue. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos lo que aportas y en qué quieres crecer, por favor. Toma unos tres minutos y puedes cambiarlo hasta que tengas pareja de mentoría.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y lo que esperas.

cleo in #help-desk types /mentor group First crisis calls
bot opens for cleo: Group

cleo sends the form
  day: 2027-03-04
  time: 9 AM
bot asks cleo again:
  | With the credentialing role you decide about everyone, so you lead no group. A mentor or preceptor can lead it.

leo in #help-desk types /mentor group First crisis calls
bot opens for leo: Group

leo sends the form
  day: 2027-03-04
  time: 9 AM
  co: @cleo
bot asks leo again:
  | co: Please choose another mentor or preceptor of the program, or leave it empty. Whoever wants to be a member joins from the announcement.

leo sends the form
  co: @nina
bot to leo:
  | First crisis calls is announced in the channel #help-desk. People join with the button there.
bot to leo:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot to nina:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | Nobody has joined yet.
  | [Add a member] [End the group]
  | Only the person who leads it sees this.
bot in #help-desk:
  | Group: First crisis calls
  | With Leo and Nina · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 8 of 8 places free
  | [Join] [Leave]
  | Only the members see who joins.

mia in #help-desk clicks "Join"
bot answers mia:
  | You cannot be a member while these people lead it: nobody leads a group with a member whom they decide about, who mentors them, or to whom they are too close. Your program coordinator, or whoever runs this bot, can say more.

vera in #help-desk clicks "Join"
bot answers vera:
  | You cannot be a member while these people lead it: nobody leads a group with a member whom they decide about, who mentors them, or to whom they are too close. Your program coordinator, or whoever runs this bot, can say more.

noa in #help-desk clicks "Join"
bot answers noa:
  | You cannot be a member while these people lead it: nobody leads a group with a member whom they decide about, who mentors them, or to whom they are too close. Your program coordinator, or whoever runs this bot, can say more.

sue in #help-desk clicks "Join"
bot answers sue:
  | No puedes ser integrante mientras estas personas lo dirijan: nadie dirige un grupo en el que está alguien sobre quien decide, que le da mentoría o con quien tiene una relación muy cercana. La coordinación del programa, o quien opera este bot, puede decir más.

nina in #help-desk clicks "Join"
bot answers nina:
  | You lead this one, so you are in it already.

tom in #help-desk clicks "Join"
bot edits for leo:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 8: Tom
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot edits for nina:
  | Group: First crisis calls · first of 4 meetings: Thursday, March 4, 9:00 AM CST
  | 1 of 8: Tom
  | [Add a member] [End the group] [Take somebody out]
  | Only the person who leads it sees this.
bot to tom:
  | You are in. Group: First crisis calls with Leo and Nina: 4 meetings, every week, 45 minutes. The first is planned for Thursday, March 4, 9:00 AM CST; its room opens when enough people have joined.
  | [Leave the group]
  | The other members see that you are in.
bot edits in #help-desk:
  | Group: First crisis calls
  | With Leo and Nina · 4 meetings, every week, 45 minutes
  | First meeting: Thursday, March 4, 9:00 AM CST
  | 7 of 8 places free
  | [Join] [Leave]
  | Only the members see who joins.

tom in #help-desk clicks "Join"
bot answers tom:
  | You are a member already.

leo clicks "Add a member"
bot opens for leo: Add a member

leo sends the form
  who: @mia
bot asks leo again:
  | This person cannot be in this group. Your program coordinator, or whoever runs this bot, can say more.

leo sends the form
  who: @noa
bot asks leo again:
  | This person cannot be in this group. Your program coordinator, or whoever runs this bot, can say more.

the record holds
