# Mia thanks Ana for what she did. Others read it once Ana wants that, and no longer when she does not.

cast
  leo is mentor
  mia is mentee
  ana is mentor, speaks es
  sam is supervisor
  #help-desk is a channel of mia, ana

on 2027-01-05 10:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.
bot to ana:
  | Hola, Ana. Te damos la bienvenida a Cairn Mentoring.
  | Cuéntanos en qué tienes fortaleza y a cuántas personas puedes dar mentoría, por favor. Toma unos tres minutos y puedes cambiarlo cuando quieras.
  | [Empezar]
  | La coordinación del programa lee tus respuestas. Tu pareja de mentoría ve tu área y por qué quieres dar mentoría.

mia in #help-desk types /mentor thanks @ana You stayed until my note was clear
bot opens for mia: Say thanks

mia sends the form
  deed: Thank you so much!
  offer: Yes, in this channel, if they want that
bot asks mia again:
  | deed: Please say in a sentence what they did: what you saw, and what it changed.

mia sends the form
  who: @mia
  deed: You stayed until my note was clear, and I sent it on time
bot asks mia again:
  | Please choose somebody else. What you did yourself has its place in your check-in.

mia sends the form
  who: @ana
  deed: You stayed until my note about John Miller was clear
bot opens for mia: Say thanks

mia sends the form
  deed: You stayed until my note was clear, and I sent it on time
bot to mia:
  | Ana has your thanks. Others read it only if Ana wants that.
bot to ana:
  | Mia te da las gracias:
  | You stayed until my note was clear, and I sent it on time
  | A Mia le gustaría que otras personas pudieran leerlo, en el canal donde se escribió. Tú decides.
  | [Mostrarlo allí]
  | Los agradecimientos no se cuentan en ningún lugar, y ninguna decisión sobre tu trabajo se basa en ellos.

ana clicks "Mostrarlo allí"
bot edits for mia:
  | Ana has your thanks. Ana has shown it in the channel.
  | [Take it down]
bot edits for ana:
  | Mia te da las gracias:
  | You stayed until my note was clear, and I sent it on time
  | Puede leerlo cualquiera en el canal donde se escribió.
  | [Retirarlo]
  | Los agradecimientos no se cuentan en ningún lugar, y ninguna decisión sobre tu trabajo se basa en ellos.
bot in #help-desk:
  | Mia thanks Ana:
  | You stayed until my note was clear, and I sent it on time

mia clicks "Take it down"
bot edits for mia:
  | Ana has your thanks.
bot edits for ana:
  | Mia te da las gracias:
  | You stayed until my note was clear, and I sent it on time
  | Los agradecimientos no se cuentan en ningún lugar, y ninguna decisión sobre tu trabajo se basa en ellos.
bot edits in #help-desk:
  | A thank-you that was here has been taken down.

leo types /mentor thanks
bot opens for leo: Say thanks

leo sends the form
  who: @sam
  deed: You asked me how I was before you asked for numbers
bot to leo:
  | Sam has your thanks.
bot to sam:
  | Leo thanks you:
  | You asked me how I was before you asked for numbers
  | Thanks are not counted anywhere, and no decision about your work is based on them.
