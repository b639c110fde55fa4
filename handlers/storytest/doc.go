// Package storytest plays stories: plain-text scenes of what people do and what
// the bot says, which a program lead can read. The same story is played at
// handler level and through a chat platform's wire. It is for tests only.
//
// A story is a file *.story:
//
//	# A line of what it is about.
//	cast
//	  mia is mentee, supervised by sam, hired 2027-01-04, in America/Chicago
//	  sam is away 2027-01-10 to 2027-01-20, deputy rita
//	  gus is in conflict with mia
//	  leo mentors mia
//	on 2027-01-04 09:00 America/Chicago
//	mia types /mentor intake
//	bot opens for mia: Your intake
//	mia sends the form
//	  level: 2
//	mia clicks "Accept"
//	mia chooses "Until tomorrow" in "Snooze"
//	mia uses "Raise a concern"
//	mia uses "Raise a concern" on "words of a message"
//	mia looks at home
//	leo leaves
//	the record holds
//	after 3 days
//	bot to mia:
//	  | What the bot says.
//
// Lines that begin with "bot", "home of" or "at" are the bot's part; -update writes them
// anew and never touches what people do.
package storytest
