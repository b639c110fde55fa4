# The channel is closed during a session that happens at a link: there is nowhere left to write, and it still ends as any other.

cast
  leo is mentor
  mia is mentee
  #help-desk is a channel of leo, mia
  leo mentors mia

on 2027-01-05 10:00 America/Chicago

leo in #help-desk types /mentor flash
bot opens for leo: Flash session

leo sends the form
  topic: Night shift handover
  place: In a video call
  link: https://meet.example.org/handover
bot to leo:
  | Flash session: Night shift handover · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | Nobody has joined yet.
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to leo:
  | Night shift handover is announced in the channel #help-desk. People join with the button there.
bot in #help-desk:
  | Flash session: Night shift handover
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is a video call; everyone with a place gets the link.
  | 6 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

mia in #help-desk clicks "Join"
bot edits for leo:
  | Flash session: Night shift handover · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | With a place: Mia
  | [Start] [Another time] [Call off]
  | Only you see who joins.
bot to mia:
  | You have a place. Flash session: Night shift handover with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/handover)
  | [Leave]
  | Only you and the host see that you are coming.
bot edits in #help-desk:
  | Flash session: Night shift handover
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is a video call; everyone with a place gets the link.
  | 5 of 6 places free
  | [Join] [Leave]
  | Only the host sees who joins.

after 1 minute

leo clicks "Start"
bot edits for leo:
  | Flash session: Night shift handover · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is under way.
  | With a place: Mia
  | [End] [Who was here]
  | Only you see who joins.
bot to mia:
  | Flash session: Night shift handover with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/handover)
  | [I am here] [Leave]
  | The host sees who is here.
bot in #help-desk, below the card:
  | Night shift handover: when did you last come across this at work, and what would you have liked to know then? One sentence from each of us, then the host begins.
  | We have 20 minutes. Tap once, so that the host knows who is here.
  | [I am here]
bot edits in #help-desk:
  | Flash session: Night shift handover
  | With Leo · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It is a video call; everyone with a place gets the link.
  | 5 of 6 places free
  | It is under way, and you can still join.
  | [Join] [Leave]
  | Only the host sees who joins.

after 2 minutes

#help-desk is archived
bot to leo:
  | The channel was closed. So Night shift handover continues as planned, without its announcement. Everyone with a place knows.
  | [End]
bot to mia:
  | Night shift handover, Tuesday, January 5, 10:00 AM CST, cannot stay in its channel. It is a video call; everyone with a place gets the link. You still have your place.
  | [Leave]

after 1 minute

leo clicks "End"
bot to leo:
  | Nobody said that they are here for Night shift handover this time. That says nothing about the topic: often another hour or another channel makes the difference. Thank you for offering it. If people were there without saying so, note it on the card of the session within a week: Who was here.
bot edits for leo:
  | Flash session: Night shift handover · Tuesday, January 5, 10:00 AM CST · 20 minutes
  | It did not take place this time.
  | Had a place: Mia
  | [Who was here]
  | Only you see who joins.
bot edits for leo:
  | The channel was closed. So Night shift handover continues as planned, without its announcement. Everyone with a place knows.
  | It did not take place this time.
bot edits for mia:
  | Flash session: Night shift handover with Leo has begun: planned for 10:00 AM, 20 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/handover)
  | It did not take place this time.
bot edits for mia:
  | Night shift handover, Tuesday, January 5, 10:00 AM CST, cannot stay in its channel. It is a video call; everyone with a place gets the link. You still have your place.
  | It did not take place this time.
bot edits for mia:
  | You have a place. Flash session: Night shift handover with Leo, Tuesday, January 5, 10:00 AM CST, 20 minutes.
  | It is a video call; everyone with a place gets the link. Open the call (https://meet.example.org/handover)
  | It did not take place this time.
