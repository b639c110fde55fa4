# Sam was asked to rate Mia, and she leaves before he has: the button goes, and nobody is reminded.

cast
  carla is coordinator
  mia is mentee, supervised by sam
  sam is supervisor, speaks es

on 2027-01-04 09:00 America/Chicago
bot to mia:
  | Hi Mia, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

mia types /mentor intake
bot opens for mia: Your intake

mia sends the form
  agree: I want to take part on these terms
  competency: Crisis documentation
  level: 2 With help
  languages: English
  times: Weekday mornings
bot edits for mia:
  | Thank you, your answers are saved. Next, the program looks for a mentor who is strong in your growth area, and I tell you when there is a proposal.
  | The choice is yours: nobody is matched with you until you accept.
  | If you like, tell us more. Each part is one page, and each one makes the match better.
  | [Rate my skills] [My work and goals] [How I like to work] [Do not pair me with] [Change my answers]

after 1 hour
at Mon 2027-01-04 09:15
bot to sam:
  | Mia nos contó qué aporta y en qué quiere crecer. Por favor, valora las mismas áreas y elige de una a tres áreas en que crecer. Toma unos dos minutos.
  | [Valorar]
  | Verás su autoevaluación cuando hayas dado tus valoraciones. Después las dos personas ven las dos valoraciones.

mia leaves
bot to carla:
  | Mia has left and is not asked for anything anymore. Open cases continue without them.
bot edits for sam:
  | Mia nos contó qué aporta y en qué quiere crecer. Por favor, valora las mismas áreas y elige de una a tres áreas en que crecer. Toma unos dos minutos.
  | Mia ya no está, así que aquí no queda nada por hacer.

on 2027-01-13 12:00 America/Chicago
