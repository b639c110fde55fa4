package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"cairn/models"
)

// claimTimers reads the index of due timers from its start, so its cost is
// what is due.
const claimTimers = `UPDATE timers SET attempt = attempt + 1, lease_at = ? WHERE %s
	RETURNING id, action, due_at, key, attempt, lease_at`

const freeTimers = `SELECT id FROM timers WHERE NOT dead AND due_at <= ? AND lease_at <= ? ORDER BY due_at, id LIMIT ?`

// ClaimTimers takes up to n timers that are due and free, the longest due
// first, and holds them for the lease. A timer whose lease ran out is free.
func (s *Store) ClaimTimers(ctx context.Context, now time.Time, lease time.Duration, n int) ([]models.Timer, error) {
	var timers []models.Timer
	query := fmt.Sprintf(claimTimers, s.among(freeTimers))
	err := s.write.WithContext(ctx).Raw(query, now.Add(lease), now, now, n).Scan(&timers).Error
	if err != nil {
		return nil, fmt.Errorf("claim timers: %w", fault(err))
	}
	slices.SortFunc(timers, func(a, b models.Timer) int {
		return cmp.Or(a.DueAt.Compare(b.DueAt), cmp.Compare(a.ID, b.ID))
	})
	return timers, nil
}

// FailTimer gives a claimed timer back: due again at retryAt or, when dead,
// never again by itself. models.ErrConflict: the claim was lost.
func (s *Store) FailTimer(ctx context.Context, t models.Timer, retryAt time.Time, dead bool) error {
	changed := s.write.WithContext(ctx).Model(&models.Timer{}).
		Where("id = ? AND attempt = ? AND due_at = ?", t.ID, t.Attempt, t.DueAt).
		UpdateColumns(map[string]any{"due_at": retryAt, "lease_at": time.Time{}, "dead": dead})
	switch {
	case changed.Error != nil:
		return fmt.Errorf("give back timer %d: %w", t.ID, fault(changed.Error))
	case changed.RowsAffected == 0:
		return fmt.Errorf("give back timer %d: %w", t.ID, models.ErrConflict)
	}
	return nil
}

// NextTimer is the moment at which ClaimTimers will find something, unless a
// change comes first; false when nothing is due ever.
func (s *Store) NextTimer(ctx context.Context) (next time.Time, ok bool, err error) {
	free, err := s.firstTimer(ctx, "due_at, id", "lease_at = ?", time.Time{})
	if err != nil {
		return next, false, err
	}
	// A claimed timer comes back when its lease ends. Claims begin with what is
	// due first, so only those before the first free one matter.
	where, args := "lease_at > ?", []any{time.Time{}}
	for _, t := range free {
		where, args = where+" AND due_at <= ?", append(args, t.DueAt)
		next, ok = t.DueAt, true
	}
	held, err := s.firstTimer(ctx, "lease_at", where, args...)
	if err != nil {
		return next, false, err
	}
	for _, t := range held {
		if !ok || t.LeaseAt.Before(next) {
			next, ok = t.LeaseAt, true
		}
	}
	return next, ok, nil
}

func (s *Store) firstTimer(ctx context.Context, order, where string, args ...any) ([]models.Timer, error) {
	var first []models.Timer
	err := s.read.WithContext(ctx).Where("NOT dead AND "+where, args...).Order(order).Limit(1).Find(&first).Error
	if err != nil {
		return nil, fmt.Errorf("read next timer: %w", fault(err))
	}
	return first, nil
}

// TimersBetween is what comes due in [from, to), soonest first, dead ones left out.
func (s *Store) TimersBetween(ctx context.Context, from, to time.Time, limit int) ([]models.Timer, error) {
	var timers []models.Timer
	err := s.read.WithContext(ctx).Where("NOT dead AND due_at >= ? AND due_at < ?", from, to).
		Order("due_at, id").Limit(limit).Find(&timers).Error
	if err != nil {
		return nil, fmt.Errorf("read timers: %w", fault(err))
	}
	return timers, nil
}

// TimerKeys is the keys of all timers that begin so, dead ones too.
func (s *Store) TimerKeys(ctx context.Context, prefix string) ([]string, error) {
	var keys []string
	err := s.read.WithContext(ctx).Model(&models.Timer{}).
		Where("substr(key, 1, ?) = ?", len(prefix), prefix).Order("key").Pluck("key", &keys).Error
	if err != nil {
		return nil, fmt.Errorf("read timers: %w", fault(err))
	}
	return keys, nil
}

// DeadTimers is what gave up, for an operator to look at.
func (s *Store) DeadTimers(ctx context.Context) ([]models.Timer, error) {
	return many[models.Timer](ctx, s, "due_at, id", "dead")
}

// saveFired deletes the timers that the commits answer. The moment that a
// timer was due is part of the claim: a timer that was moved meanwhile counts
// its attempts anew.
func (s *Store) saveFired(x *script, work []prepared) error {
	var fired []models.Timer
	for _, p := range work {
		if p.Fired != nil {
			fired = append(fired, *p.Fired)
		}
	}
	slices.SortFunc(fired, func(a, b models.Timer) int { return cmp.Compare(a.ID, b.ID) })
	s.withRows(x,
		`DELETE FROM timers WHERE id IN (SELECT t.id FROM r CROSS JOIN timers t
			WHERE t.id = r.id AND t.attempt = r.attempt AND t.due_at = r.due_at)`,
		func(deleted int64) error {
			if deleted < int64(len(fired)) {
				return fmt.Errorf("the timer is another's now: %w", models.ErrConflict)
			}
			return nil
		},
		col("id", fired, func(t models.Timer) int64 { return t.ID }),
		col("attempt", fired, func(t models.Timer) int64 { return int64(t.Attempt) }),
		col("due_at", fired, func(t models.Timer) time.Time { return micro(t.DueAt) }))
	return nil
}

// setTimers puts timers in, or moves and frees those with the same key. No key
// may occur twice.
func (s *Store) setTimers(x *script, timers []models.Timer) {
	columns := []column{
		col("action", timers, func(t models.Timer) string { return t.Do }),
		col("due_at", timers, func(t models.Timer) time.Time { return micro(t.DueAt) }),
		col("key", timers, func(t models.Timer) string { return t.Key }),
	}
	s.withRows(x, insert("timers", `ON CONFLICT (key) DO UPDATE SET
		action = excluded.action, due_at = excluded.due_at,
		attempt = 0, lease_at = excluded.lease_at, dead = excluded.dead`, columns,
		constant{"attempt", "0"}, constant{"lease_at", never}, constant{"dead", "false"}), nil, columns...)
}

// among is the condition that a row is one of those that a query finds. On
// PostgreSQL rows that another process is claiming are passed over, and the ids
// are an array, so that the plan never reads the whole table for them.
func (s *Store) among(query string) string {
	if s.dialect == PostgreSQL {
		return "id = ANY (ARRAY(" + query + " FOR UPDATE SKIP LOCKED))"
	}
	return "id IN (" + query + ")"
}
