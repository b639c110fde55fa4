package store

import (
	"context"
	"time"

	"cairn/models"
)

// Goals is every goal of the program, the newest first.
func (s *Store) Goals(ctx context.Context) ([]models.Goal, error) {
	return many[models.Goal](ctx, s, "created_at DESC, id", "")
}

// StepsOf is the history of a goal, the newest first.
func (s *Store) StepsOf(ctx context.Context, goal models.GoalID) ([]models.GoalStep, error) {
	return many[models.GoalStep](ctx, s, "created_at DESC, id", "goal = ?", goal)
}

// Sheet is the objective sheet with the id.
func (s *Store) Sheet(ctx context.Context, id models.SheetID) (models.Sheet, error) {
	return one[models.Sheet](ctx, s, "id = ?", id)
}

// SheetsIn is the objective sheets of a mentorship, the newest first.
func (s *Store) SheetsIn(ctx context.Context, mentorship models.MentorshipID) ([]models.Sheet, error) {
	return many[models.Sheet](ctx, s, "created_at DESC, id", "mentorship = ?", mentorship)
}

// SessionsOfPair is the sessions of a mentorship, the latest first.
func (s *Store) SessionsOfPair(ctx context.Context, mentorship models.MentorshipID) ([]models.Session, error) {
	return many[models.Session](ctx, s, "starts_at DESC, id", "mentorship = ?", mentorship)
}

// Action is the action item with the id.
func (s *Store) Action(ctx context.Context, id models.ActionID) (models.Action, error) {
	return one[models.Action](ctx, s, "id = ?", id)
}

// OpenActions is what a pair still has to do, what is due first first.
func (s *Store) OpenActions(ctx context.Context, mentorship models.MentorshipID) ([]models.Action, error) {
	return many[models.Action](ctx, s, "due, created_at, id", "mentorship = ? AND done_at = ?", mentorship, time.Time{})
}

// ReflectionsIn is what was written after the sessions of a mentorship, the
// newest first.
func (s *Store) ReflectionsIn(ctx context.Context, mentorship models.MentorshipID) ([]models.Reflection, error) {
	return many[models.Reflection](ctx, s, "created_at DESC, id", "mentorship = ?", mentorship)
}

// Ask is the request for feedback with the id.
func (s *Store) Ask(ctx context.Context, id models.AskID) (models.Ask, error) {
	return one[models.Ask](ctx, s, "id = ?", id)
}

// OpenAsks is every request for feedback that waits for an answer, the oldest first.
func (s *Store) OpenAsks(ctx context.Context) ([]models.Ask, error) {
	return many[models.Ask](ctx, s, "asked_at, id", "state <> 'answered' AND state <> 'ended'")
}

// Thanks is the thank-you with the id.
func (s *Store) Thanks(ctx context.Context, id models.ThanksID) (models.Thanks, error) {
	return one[models.Thanks](ctx, s, "id = ?", id)
}

// ThanksIn is the thanks that are shown in a channel, or may be.
func (s *Store) ThanksIn(ctx context.Context, channel string) ([]models.Thanks, error) {
	return many[models.Thanks](ctx, s, "created_at, id", "channel = ? AND channel <> '' AND (state = 'offered' OR state = 'shown')", channel)
}
