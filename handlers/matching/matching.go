// Package matching proposes pairs and lets people choose: the coordinator
// previews and releases a round, mentee and mentor accept, decline or ask.
//
// It gives nobody a place that a mentor does not have, and it pairs nobody who
// has not accepted.
//
// Where to look:
//
//	rules.go      who may be paired, and how well two fit
//	cohort.go     a round: everybody at once, with a proof
//	pool.go       who could be paired now
//	preview.go    what the coordinator sees before anybody is told
//	why.go        why not this mentor, and a pair of the coordinator's own choice
//	shortlist.go  mentees rank mentors before a round
//	release.go    the proposals go out, and whoever is left out hears why
//	answer.go     accept, decline, ask; the clock and its end
//	next.go       the next choice, at once
//	start.go      a pair begins: the agreement
//	room.go       the room of a pair that has signed
//	rest.go       pause, withdraw, come back
//	change.go     another mentor, somebody leaves
//	home.go       what is waiting
//	sheet.go      a cohort from a file, without a database
package matching

import (
	"context"
	"slices"

	"cairn/handlers"
	"cairn/models"
)

// Store is what matching needs of storage.
type Store interface {
	handlers.Finder
	Accounts(context.Context, models.PersonID) ([]models.Account, error)
	Intakes(context.Context) ([]models.Intake, error)
	IntakeOf(context.Context, models.PersonID, models.Side) (models.Intake, error)
	EvidenceOfMentors(context.Context) ([]models.Evidence, error)
	RatingsOfMentees(context.Context) ([]models.Rating, error)
	Decisions(context.Context) ([]models.Decision, error)
	Proposal(context.Context, models.ProposalID) (models.Proposal, error)
	Proposals(ctx context.Context, round string) ([]models.Proposal, error)
	DraftRound(context.Context) ([]models.Proposal, error)
	ReleasedProposals(context.Context) ([]models.Proposal, error)
	DeclinedProposals(context.Context) ([]models.Proposal, error)
	ReleasedProposalsOf(context.Context, models.PersonID) ([]models.Proposal, error)
	Rounds(context.Context) ([]models.Round, error)
	Mentorship(context.Context, models.MentorshipID) (models.Mentorship, error)
	MentorshipsOf(context.Context, models.PersonID) ([]models.Mentorship, error)
	TimersAwaiting(context.Context, models.PersonID) ([]models.Timer, error)
	Rematch(context.Context, string) (models.Rematch, error)
	OpenRematches(context.Context) ([]models.Rematch, error)
	SessionsOfPair(context.Context, models.MentorshipID) ([]models.Session, error)
	GoalsOf(context.Context, models.PersonID) ([]models.Goal, error)
	MessagesAbout(ctx context.Context, subjects ...string) ([]models.Delivery, error)
	DeliveryByKey(ctx context.Context, key string) (models.Delivery, error)
}

// New is the activity. The slash command is named in its hints.
func New(store Store, policy models.Policy, calendar *handlers.Calendar, command string) handlers.Activity {
	a := activity{store, policy, calendar, command}
	either := []models.Role{models.MenteeRole, models.MentorRole}
	return handlers.Activity{
		Name: "matching",
		Commands: []handlers.Command{
			{Name: "match", Who: []models.Role{models.CoordinatorRole}, Handle: a.match},
			{Name: "pause", Who: either, Handle: a.openPause, Now: a.pauses},
			{Name: "withdraw", Who: either, Handle: a.withdraw, Now: a.withdraws},
			{Name: "rematch", Who: either, Handle: a.openRematch, Now: rematches},
		},
		Clicks: map[string]handlers.Handler{
			"matching.preview": a.preview, "matching.release": a.release, "matching.discard": a.discard,
			"matching.shortlist": a.askToRank, "matching.rank": a.openRank,
			"matching.accept": a.accept, "matching.undo": a.undo, "matching.decline": a.decline, "matching.ask": a.ask,
			"matching.sign": a.sign, "matching.comeback": a.comeBack, "matching.rematch": a.openRematch,
			"matching.endwish": a.endForWish, "matching.keepwish": a.keepForWish, "matching.endunmet": a.endUnmet,
		},
		Forms: map[string]handlers.Handler{
			"matching.question": a.question, "matching.ranked": a.rank, "matching.paused": a.pause, "matching.rematched": a.rematch,
		},
		Timers: map[string]handlers.Handler{
			"matching.remind": a.remind, "matching.expire": a.expire, "matching.unpause": a.unpause, "matching.join": a.join,
			"matching.back": a.back, "matching.orphan": a.orphan, "matching.gone": a.gone,
		},
		Rooms: a.room,
		Home:  a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
	command  string
}

// coordinates is asked again at each click: a button outlives a role.
func coordinates(r handlers.Request) bool { return slices.Contains(r.Roles, models.CoordinatorRole) }
