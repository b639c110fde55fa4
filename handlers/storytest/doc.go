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
//	  ada is away from 2027-01-10
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
//	mia in #ward clicks "Join"
//	mia notes code (later {code}: what the form in front of her says in that field)
//	mia looks at home
//	leo leaves
//	the import brings
//	  mia is mentee, supervised by rita
//	the record holds
//	after 3 days
//	bot to mia:
//	  | What the bot says.
//
// # What an author must know
//
// Every story of the project, in testdata/stories and in handlers/*/testdata, is
// played three times: on paper (go test ./handlers/x), through Slack's wire with
// the sandbox, and through Discord's with its fake (go test -run 'StoriesThrough'
// at the root). They are found by their ending; docs/PARITY.md lists them. What
// the bot says has to be the same three times, so a story keeps to what a person
// can do on all platforms:
//
//   - A form is sent whole. A client does not send one in which a required
//     question has no answer: "Please complete this required field." is its own
//     sentence, for the first such question, and the bot never hears of it. What
//     was typed stays for the next "sends the form".
//   - What is said of a form's first question, or of the whole form, stands
//     without the question's key: Slack shows both below the first question.
//   - An option is named by its label, in the language of whoever chooses.
//   - To see what waits for somebody, write "looks at home". "/mentor" and
//     "/mentor home" answer with a summary on Slack and with the home itself on
//     Discord.
//   - An edit that changes nothing to read is not shown.
//   - A message that somebody gets second comes a second after the first; all
//     stages pass over that.
//   - On Discord nobody hears who leaves: the nightly check finds out, and the
//     stage runs it when somebody "leaves".
//   - Of what is said in channels the stages show "bot in #channel" and "bot edits in #channel".
//
// The stories of a mentee's weeks are played a fourth time: there mentees do by
// hand, in the sandbox's page on a screen as wide as a phone, what they do
// (go test -run OnAPhone at the root). menteesPath lists them.
//
// A story that Discord cannot play is named in discordLacks, with the reason from
// Discord's documents. A new verb or fact goes into Stage and all three stages.
//
// Lines that begin with "bot", "home of" or "at" are the bot's part; -update writes them
// anew and never touches what people do.
package storytest
