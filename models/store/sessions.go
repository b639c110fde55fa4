package store

import (
	"context"
	"fmt"
	"time"

	"cairn/models"
)

// Session is the session with the id.
func (s *Store) Session(ctx context.Context, id models.SessionID) (models.Session, error) {
	return one[models.Session](ctx, s, "id = ?", id)
}

// SessionsOf is every session that a person leads, has a part in, or has in a
// mentorship of theirs, the newest first.
func (s *Store) SessionsOf(ctx context.Context, person models.PersonID) ([]models.Session, error) {
	return many[models.Session](ctx, s, "starts_at DESC, id", `host = ? OR co_host = ? AND co_host <> ''
		OR id IN (SELECT session FROM participants WHERE person = ? AND state <> 'out')
		OR mentorship IN (SELECT id FROM mentorships WHERE mentee = ? OR mentor = ?)`, person, person, person, person, person)
}

// LiveSessionsOf is the sessions that are not over and that a person hosts,
// asked for or has a part in, the next one first.
func (s *Store) LiveSessionsOf(ctx context.Context, person models.PersonID) ([]models.Session, error) {
	return many[models.Session](ctx, s, "starts_at, id", `state IN ('asked', 'planned', 'open') AND (host = ? OR co_host = ? OR asked_by = ?
		OR id IN (SELECT session FROM participants WHERE person = ? AND state <> 'out'))`, person, person, person, person)
}

// SessionsIn is the sessions that are announced in a channel and not over, the
// next one first.
func (s *Store) SessionsIn(ctx context.Context, channel string) ([]models.Session, error) {
	return many[models.Session](ctx, s, "starts_at, id", "channel = ? AND channel <> '' AND (state = 'planned' OR state = 'open')", channel)
}

// HoursToFollow is the office hours in a channel that are over and whose next ones are
// not announced yet.
func (s *Store) HoursToFollow(ctx context.Context, channel string) ([]models.Session, error) {
	return many[models.Session](ctx, s, "starts_at, id", `channel = ? AND channel <> '' AND type = ? AND state <> 'planned' AND state <> 'open'
		AND EXISTS (SELECT 1 FROM timers WHERE timers.key = 'officehours.next:' || sessions.id)`, channel, models.OfficeHours)
}

// AskedSessions is the flash sessions that were asked for and nobody has taken,
// the longest waiting first. What one of a pair asks of the other is theirs.
func (s *Store) AskedSessions(ctx context.Context) ([]models.Session, error) {
	return many[models.Session](ctx, s, "created_at, id", "state = 'asked' AND type = ?", models.FlashSession)
}

// HostedBetween is the sessions of a kind that a person hosts and that start in
// [from, to), called off ones left out.
func (s *Store) HostedBetween(ctx context.Context, host models.PersonID, kind models.SessionType, from, to time.Time) ([]models.Session, error) {
	return many[models.Session](ctx, s, "starts_at, id",
		"host = ? AND type = ? AND starts_at >= ? AND starts_at < ? AND state <> 'canceled'", host, kind, from, to)
}

// PairSessionsHeld is the sessions of pairs that took place and began in
// [from, to), the first one first.
func (s *Store) PairSessionsHeld(ctx context.Context, from, to time.Time) ([]models.Session, error) {
	return many[models.Session](ctx, s, "starts_at, id", "type = ? AND state = ? AND starts_at >= ? AND starts_at < ?",
		models.PairSession, models.SessionHeld, from, to)
}

// Takeaways is the newest held sessions whose title or takeaways have all of
// the words, in whatever case; with no words, the newest of all.
func (s *Store) Takeaways(ctx context.Context, words string, limit int) ([]models.Session, error) {
	held := s.read.WithContext(ctx).Where("state = 'held' AND takeaways <> '' AND type NOT IN ?", []models.SessionType{models.PairSession, models.ReverseTalk}).
		Order("ended_at DESC, id")
	found, err := holding(held, words, limit, func(x models.Session) string { return x.Title + "\n" + x.Takeaways })
	if err != nil {
		return nil, fmt.Errorf("search takeaways: %w", err)
	}
	return found, nil
}

// Participants is everybody's part in a session, in the order in which they got
// into the line, as the audit record has it.
func (s *Store) Participants(ctx context.Context, session models.SessionID) ([]models.Participant, error) {
	return many[models.Participant](ctx, s, `COALESCE((SELECT a.seq FROM audit_events a
		WHERE a.kind = 'participant' AND a.object = participants.id AND a.edition = participants.turn), 0), created_at, id`,
		"session = ?", session)
}

// Participant is a person's part in a session, or models.ErrNotFound.
func (s *Store) Participant(ctx context.Context, session models.SessionID, person models.PersonID) (models.Participant, error) {
	return one[models.Participant](ctx, s, "session = ? AND person = ?", session, person)
}

// Circle is the circle with the id.
func (s *Store) Circle(ctx context.Context, id models.CircleID) (models.Circle, error) {
	return one[models.Circle](ctx, s, "id = ?", id)
}

// CirclesOf is the circles that a person keeps or is a member of, the newest
// first.
func (s *Store) CirclesOf(ctx context.Context, person models.PersonID) ([]models.Circle, error) {
	return many[models.Circle](ctx, s, "created_at DESC, id", `host = ? OR co_host = ?
		OR id IN (SELECT circle FROM circle_members WHERE person = ? AND state = 'in')`, person, person, person)
}

// CirclesIn is the circles whose card stands in a channel and that are not over,
// the oldest first.
func (s *Store) CirclesIn(ctx context.Context, channel string) ([]models.Circle, error) {
	return many[models.Circle](ctx, s, "created_at, id", "channel = ? AND channel <> '' AND state <> 'ended' AND NOT unlisted", channel)
}

// CircleMembers is everybody who is or was in a circle, the first to come first.
func (s *Store) CircleMembers(ctx context.Context, circle models.CircleID) ([]models.CircleMember, error) {
	return many[models.CircleMember](ctx, s, "created_at, id", "circle = ?", circle)
}

// WillingMembers is everybody who completed a circle and said that they would like to
// become a mentor, the last to say so first.
func (s *Store) WillingMembers(ctx context.Context) ([]models.CircleMember, error) {
	return many[models.CircleMember](ctx, s, "willing_at DESC, id", "willing_at > ?", time.Time{})
}

// Meetings is a circle's sessions, the first one first.
func (s *Store) Meetings(ctx context.Context, circle models.CircleID) ([]models.Session, error) {
	return many[models.Session](ctx, s, "starts_at, id", "circle = ? AND circle <> ''", circle)
}

// ItemsOf is what a circle keeps, the oldest first.
func (s *Store) ItemsOf(ctx context.Context, circle models.CircleID) ([]models.Item, error) {
	return many[models.Item](ctx, s, "created_at, id", "circle = ?", circle)
}
