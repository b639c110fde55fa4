// Package checkin asks question sets on a schedule, in each person's own time,
// and takes the answers by a tap or in a form. Every set asks whether anything
// felt unsafe. It does not judge answers: a yes opens the concern form, what
// somebody should look at goes to the coordinators, and a supervisor's silence to
// a ladder.
package checkin

import (
	"context"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
)

// Store is what check-ins need of storage.
type Store interface {
	handlers.Finder
	Mentorship(context.Context, models.MentorshipID) (models.Mentorship, error)
	MentorshipsOf(context.Context, models.PersonID) ([]models.Mentorship, error)
	GoalsIn(context.Context, models.MentorshipID) ([]models.Goal, error)
	ActiveMentorships(context.Context) ([]models.Mentorship, error)
	CheckIn(context.Context, models.CheckInID) (models.CheckIn, error)
	CheckInFor(ctx context.Context, p models.PersonID, set string, slot models.Date, about models.MentorshipID) (models.CheckIn, error)
	CheckInBefore(context.Context, models.CheckIn) (models.CheckIn, error)
	SilentCheckIns(ctx context.Context, missed int, since time.Time) ([]models.CheckIn, error)
	OpenCheckIns(context.Context, models.PersonID) ([]models.CheckIn, error)
	CheckInsOf(ctx context.Context, p models.PersonID, limit int) ([]models.CheckIn, error)
	CheckInsIn(ctx context.Context, m models.MentorshipID, since models.Date) ([]models.CheckIn, error)
	CheckInsOfSet(ctx context.Context, set string, since models.Date) ([]models.CheckIn, error)
	UnansweredCheckIns(context.Context) ([]models.CheckIn, error)
	LastPrompts(ctx context.Context, people []models.PersonID, after time.Time) (map[models.PersonID]time.Time, error)
	TimerKeys(ctx context.Context, prefix string) ([]string, error)
	Case(context.Context, models.CaseID) (models.Case, error)
	OpenCases(context.Context) ([]models.Case, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	groups := []models.Role{models.CoordinatorRole, models.LeaderRole}
	return handlers.Activity{
		Name: "checkin",
		Commands: []handlers.Command{
			{Name: "checkin", Handle: a.newest},
			{Name: "pulse", Who: groups, Handle: a.pulse},
		},
		Clicks: map[string]handlers.Handler{
			"checkin.answer": a.open, "checkin.tap": a.tap, "checkin.safe": a.safe, "checkin.concern": a.concern, "checkin.snooze": a.snooze,
			"checkin.settle": a.openSettle,
		},
		Forms: map[string]handlers.Handler{
			"checkin.save": a.save, "checkin.more": a.more, "checkin.later": a.later, "checkin.settled": a.settle,
		},
		Timers: map[string]handlers.Handler{
			"checkin.plan": a.plan, "checkin.person": a.person, "checkin.sweep": a.sweep, "checkin.ask": a.ask, "checkin.ring": a.ring,
			"checkin.remind": a.remind, "checkin.mentor": a.tellMentor, "checkin.coordinator": a.tellCoordinators,
			"checkin.unheard": a.unheard, "checkin.close": a.closing,
		},
		Home: a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

func subject(c models.CheckIn) string { return "checkin:" + string(c.ID) }

// timer is due work about one check-in.
func timer(at time.Time, verb string, c models.CheckIn) models.Timer {
	return models.At(at, string(bot.Do("checkin."+verb, string(c.ID))))
}
