# Somebody wants a question to begin with, and another, and one about something else.

cast
  carla is coordinator
  mia is mentee, supervised by sam, in America/Chicago
  leo is mentor, in America/New_York
  sam is supervisor, supervised by rita
  rita is leader, supervisor
  gus is governance
  hana is governance
  leo mentors mia

on 2027-01-04 09:00 America/Chicago

leo types /mentor starter
bot answers leo:
  | What stays between us, and what do we have to pass on?
  | [Give me another] [About something else]
  | What you say to each other is not stored.

leo clicks "Give me another"
bot answers leo:
  | What made you choose this work, and what keeps you here?
  | [Give me another] [About something else]
  | What you say to each other is not stored.

leo chooses "Feedback" in "About something else"
bot answers leo:
  | What I saw was this, and this is what it led to. How did you see it?
  | [Give me another] [About something else]
  | What you say to each other is not stored.

leo chooses "Escalation" in "About something else"
bot answers leo:
  | At which point would you call, and what would you say in the first sentence?
  | [Give me another] [About something else]
  | What you say to each other is not stored.

leo clicks "Give me another"
bot answers leo:
  | When did you wait longer than you wanted to, and what held you back?
  | [Give me another] [About something else]
  | What you say to each other is not stored.

leo clicks "Give me another"
bot answers leo:
  | At which point would you call, and what would you say in the first sentence?
  | [Give me another] [About something else]
  | What you say to each other is not stored.
