// Package all is the table of contents: every activity of the bot, in the
// order in which home shows them.
package all

import (
	"cairn/handlers"
	"cairn/handlers/away"
	"cairn/handlers/boundary"
	"cairn/handlers/checkin"
	"cairn/handlers/circle"
	"cairn/handlers/cohort"
	"cairn/handlers/conflict"
	"cairn/handlers/escalation"
	"cairn/handlers/evidence"
	"cairn/handlers/feedback"
	"cairn/handlers/flag"
	"cairn/handlers/flash"
	"cairn/handlers/gap"
	"cairn/handlers/gate"
	"cairn/handlers/goal"
	"cairn/handlers/group"
	"cairn/handlers/home"
	"cairn/handlers/intake"
	"cairn/handlers/leaving"
	"cairn/handlers/link"
	"cairn/handlers/matching"
	"cairn/handlers/meeting"
	"cairn/handlers/mentors"
	"cairn/handlers/officehours"
	"cairn/handlers/peer"
	"cairn/handlers/portfolio"
	"cairn/handlers/precept"
	"cairn/handlers/question"
	"cairn/handlers/report"
	"cairn/handlers/reverse"
	"cairn/handlers/scope"
	"cairn/handlers/session"
	"cairn/handlers/starters"
	"cairn/handlers/talk"
	"cairn/handlers/thanks"
	"cairn/handlers/wins"
	"cairn/models"
)

// Store is what the activities together need of storage.
type Store interface {
	away.Store
	boundary.Store
	checkin.Store
	circle.Store
	cohort.Store
	conflict.Store
	escalation.Store
	evidence.Store
	feedback.Store
	flag.Store
	flash.Store
	gap.Store
	gate.Store
	goal.Store
	group.Store
	intake.Store
	leaving.Store
	link.Store
	matching.Store
	meeting.Store
	mentors.Store
	officehours.Store
	peer.Store
	precept.Store
	question.Store
	report.Store
	reverse.Store
	scope.Store
	session.Store
	starters.Store
	talk.Store
	thanks.Store
	wins.Store
}

// Activities is every activity. The slash command is named in the help.
func Activities(store Store, policy models.Policy, calendar *handlers.Calendar, command string) []handlers.Activity {
	return []handlers.Activity{
		home.New(policy, command),
		escalation.New(store, policy, calendar),
		intake.New(store, policy, calendar),
		gap.New(store, policy, calendar),
		matching.New(store, policy, calendar, command),
		goal.New(store, policy, calendar),
		session.New(store, policy, calendar),
		feedback.New(store, calendar),
		question.New(store, calendar, command),
		starters.New(store, policy),
		checkin.New(store, policy, calendar),
		away.New(store, policy, calendar),
		evidence.New(store, policy),
		gate.New(store, policy, calendar, command),
		wins.New(store, policy),
		scope.New(store, policy),
		boundary.New(store, policy, calendar),
		portfolio.New(),
		flag.New(store, policy, calendar, command),
		conflict.New(store),
		flash.New(store, policy, calendar),
		meeting.New(store, policy, calendar),
		officehours.New(store, policy, calendar),
		talk.New(store, policy, calendar),
		circle.New(store, policy, calendar),
		group.New(store, policy, calendar),
		cohort.New(store, policy, calendar),
		peer.New(store, policy, calendar),
		mentors.New(store, policy, calendar),
		reverse.New(store, policy, calendar),
		thanks.New(store, policy),
		report.New(store, policy),
		leaving.New(store),
		precept.New(store, policy, calendar),
		link.New(store, command),
	}
}
