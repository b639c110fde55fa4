# The channel in which Ana may show Leo's thanks is closed before she does. The program's own channel is there for what was written elsewhere.

cast
  leo is mentor
  ana is mentee
  #help-desk is a channel of leo, ana
  #team is a channel of leo

on 2027-01-05 10:00 America/Chicago
bot to leo:
  | Hi Leo, welcome to Cairn Mentoring.
  | Please tell us what you are strong in, and how many mentees you have time for. It takes about three minutes, and you can change it at any time.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and why you want to mentor.
bot to ana:
  | Hi Ana, welcome to Cairn Mentoring.
  | Please tell us what you bring and where you want to grow. It takes about three minutes, and you can change it until you are matched.
  | [Start]
  | Your program coordinator reads your answers. Your match sees your area and your hopes.

leo in #help-desk types /mentor thanks @ana
bot opens for leo: Say thanks

leo sends the form
  deed: You told the night shift what had changed before you left
  offer: Yes, in this channel, if they want that
bot to leo:
  | Ana has your thanks. Others read it only if Ana wants that.
bot to ana:
  | Leo thanks you:
  | You told the night shift what had changed before you left
  | Leo would be glad if others could read it, in the channel where it was written. You decide.
  | [Show it there]
  | Thanks are not counted anywhere, and no decision about your work is based on them.

leo types /mentor thanks @ana
bot opens for leo: Say thanks

leo sends the form
  deed: You asked before you gave the second dose
  offer: Yes, in the program's channel, if they want that
bot to leo:
  | Ana has your thanks. Others read it only if Ana wants that.
bot to ana:
  | Leo thanks you:
  | You asked before you gave the second dose
  | Leo would be glad if others could read it, in the program's channel. You decide.
  | [Show it there]
  | Thanks are not counted anywhere, and no decision about your work is based on them.

#help-desk is archived

ana clicks "Show it there" on "night shift"
bot answers ana:
  | It cannot be shown there now: the channel is closed, people outside the organization can read it, or I am not in it. It stays between you two.

ana clicks "Show it there" on "second dose"
bot edits for leo:
  | Ana has your thanks. Ana has shown it in the channel.
  | [Take it down]
bot edits for ana:
  | Leo thanks you:
  | You asked before you gave the second dose
  | Everybody in the program's channel can read it.
  | [Take it down]
  | Thanks are not counted anywhere, and no decision about your work is based on them.
bot in #mentoring-sessions:
  | Leo thanks Ana:
  | You asked before you gave the second dose
room #mentoring-sessions has leo, ana

ana clicks "Take it down"
bot edits for leo:
  | Ana has your thanks.
bot edits for ana:
  | Leo thanks you:
  | You asked before you gave the second dose
  | Thanks are not counted anywhere, and no decision about your work is based on them.
bot edits in #mentoring-sessions:
  | A thank-you that was here has been taken down.
