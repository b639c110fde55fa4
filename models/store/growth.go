package store

import (
	"context"
	"time"

	"cairn/models"
)

// Goal is the goal with the id.
func (s *Store) Goal(ctx context.Context, id models.GoalID) (models.Goal, error) {
	return one[models.Goal](ctx, s, "id = ?", id)
}

// GoalsOf is a mentee's goals, the newest first.
func (s *Store) GoalsOf(ctx context.Context, mentee models.PersonID) ([]models.Goal, error) {
	return many[models.Goal](ctx, s, "created_at DESC, id", "mentee = ?", mentee)
}

// GoalsIn is a mentorship's goals, the newest first.
func (s *Store) GoalsIn(ctx context.Context, mentorship models.MentorshipID) ([]models.Goal, error) {
	return many[models.Goal](ctx, s, "created_at DESC, id", "mentorship = ?", mentorship)
}

// GoalsPursued is every goal that both had agreed on before until, and that was under
// way, or due, at from or later.
func (s *Store) GoalsPursued(ctx context.Context, from, until time.Time) ([]models.Goal, error) {
	return many[models.Goal](ctx, s, "live_at, id", "live_at < ? AND (state = ? OR state = ? AND (scored_at >= ? OR due >= ?))",
		until, models.GoalLive, models.GoalClosed, from, models.DateOf(from))
}

// CheckIn is the check-in with the id.
func (s *Store) CheckIn(ctx context.Context, id models.CheckInID) (models.CheckIn, error) {
	return one[models.CheckIn](ctx, s, "id = ?", id)
}

// CheckInFor is the check-in of a question set that was due on a date, about a
// mentorship or, with none, about the person alone.
func (s *Store) CheckInFor(ctx context.Context, person models.PersonID, set string, slot models.Date, about models.MentorshipID) (models.CheckIn, error) {
	return one[models.CheckIn](ctx, s, `person = ? AND "set" = ? AND slot = ? AND mentorship = ?`, person, set, slot, about)
}

// CheckInBefore is the newest check-in of the same person, question set and pair that
// was due before one, and does not wait for an answer anymore.
func (s *Store) CheckInBefore(ctx context.Context, c models.CheckIn) (models.CheckIn, error) {
	return one[models.CheckIn](ctx, s, `person = ? AND "set" = ? AND mentorship = ? AND slot < ? AND state <> 'asked' ORDER BY slot DESC`,
		c.Person, c.Set, c.Mentorship, c.Slot)
}

// SilentCheckIns is the newest check-in of everybody in each question set and pair,
// where so many in a row were left open and it was asked at a time or later.
func (s *Store) SilentCheckIns(ctx context.Context, missed int, since time.Time) ([]models.CheckIn, error) {
	return many[models.CheckIn](ctx, s, "missed DESC, asked_at, id", `missed > 0 AND missed >= ? AND asked_at >= ? AND NOT EXISTS (SELECT 1 FROM checkins later
		WHERE later.person = checkins.person AND later."set" = checkins."set" AND later.mentorship = checkins.mentorship AND later.slot > checkins.slot)`,
		missed, since)
}

// CheckInsIn is a mentorship's check-ins of both sides that were due on a date
// or later, the newest first.
func (s *Store) CheckInsIn(ctx context.Context, m models.MentorshipID, since models.Date) ([]models.CheckIn, error) {
	return many[models.CheckIn](ctx, s, "asked_at DESC, id", "mentorship = ? AND slot >= ?", m, since)
}

// CheckInsOfSet is everybody's check-ins of a question set that were due on a
// date or later.
func (s *Store) CheckInsOfSet(ctx context.Context, set string, since models.Date) ([]models.CheckIn, error) {
	return many[models.CheckIn](ctx, s, "slot, id", `"set" = ? AND slot >= ?`, set, since)
}

// UnansweredCheckIns is every check-in that waits for an answer although the
// coordinators were told of it, the longest due first.
func (s *Store) UnansweredCheckIns(ctx context.Context) ([]models.CheckIn, error) {
	return many[models.CheckIn](ctx, s, "asked_at, id", "state = 'asked' AND told_at > ?", time.Time{})
}

// CheckInsOf is a person's newest check-ins, the newest first.
func (s *Store) CheckInsOf(ctx context.Context, person models.PersonID, limit int) ([]models.CheckIn, error) {
	return first[models.CheckIn](ctx, s, limit, "asked_at DESC, id", "person = ?", person)
}

// CheckInsAsked is every check-in that was asked in [from, until), the oldest first.
func (s *Store) CheckInsAsked(ctx context.Context, from, until time.Time) ([]models.CheckIn, error) {
	return many[models.CheckIn](ctx, s, "asked_at, id", "asked_at >= ? AND asked_at < ?", from, until)
}

// OpenCheckIns is a person's check-ins that are not closed, the oldest first:
// answered ones too, since their answers may still be changed.
func (s *Store) OpenCheckIns(ctx context.Context, person models.PersonID) ([]models.CheckIn, error) {
	return many[models.CheckIn](ctx, s, "asked_at, id", "person = ? AND state <> ?", person, models.CheckInClosed)
}
