package store

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"time"

	"cairn/models"
)

// claimTimers reads the index of due timers from its start, so its cost is
// what is due.
const claimTimers = `UPDATE timers SET attempt = attempt + 1, lease_at = ? WHERE %s RETURNING %s`

const freeTimers = `FROM timers WHERE NOT dead AND due_at <= ? AND lease_at <= ? ORDER BY due_at, id LIMIT %d`

// ClaimTimers takes up to n timers that are due and free, the longest due
// first, and holds them for the lease. A timer whose lease ran out is free.
func (s *Store) ClaimTimers(ctx context.Context, now time.Time, lease time.Duration, n int) ([]models.Timer, error) {
	columns := planOf(reflect.TypeFor[models.Timer]()).columns
	query := fmt.Sprintf(claimTimers, s.among(fmt.Sprintf(freeTimers, n)), columns)
	timers, err := rows[models.Timer](ctx, s.change, query, []any{now.Add(lease), now, now})
	if err != nil {
		return nil, fmt.Errorf("claim timers: %w", err)
	}
	slices.SortFunc(timers, func(a, b models.Timer) int {
		return cmp.Or(a.DueAt.Compare(b.DueAt), cmp.Compare(a.ID, b.ID))
	})
	return timers, nil
}

// FailTimer gives a claimed timer back with its failures and whether it is dead:
// due again at retryAt or, when dead, never again by itself. models.ErrConflict:
// the claim was lost.
func (s *Store) FailTimer(ctx context.Context, t models.Timer, retryAt time.Time) error {
	changed := s.write.WithContext(ctx).Model(&models.Timer{}).
		Where("key = ? AND attempt = ? AND due_at = ?", t.Key, t.Attempt, t.DueAt).
		UpdateColumns(map[string]any{"due_at": retryAt, "lease_at": time.Time{}, "failures": t.Failures, "dead": t.Dead})
	switch {
	case changed.Error != nil:
		return fmt.Errorf("give back timer %s: %w", t.Key, fault(changed.Error))
	case changed.RowsAffected == 0:
		return fmt.Errorf("give back timer %s: %w", t.Key, models.ErrConflict)
	}
	return nil
}

// NextTimer is the moment at which ClaimTimers will find something, unless a
// change comes first; false when nothing is due ever.
func (s *Store) NextTimer(ctx context.Context) (next time.Time, ok bool, err error) {
	free, err := first[models.Timer](ctx, s, 1, "due_at, id", "NOT dead AND lease_at = ?", time.Time{})
	if err != nil {
		return next, false, err
	}
	// A claimed timer comes back when its lease ends. Claims begin with what is
	// due first, so only those before the first free one matter.
	where, args := "NOT dead AND lease_at > ?", []any{time.Time{}}
	for _, t := range free {
		where, args = where+" AND due_at <= ?", append(args, t.DueAt)
		next, ok = t.DueAt, true
	}
	held, err := first[models.Timer](ctx, s, 1, "lease_at", where, args...)
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

// TimersBetween is what comes due in [from, to), soonest first, dead ones left out.
func (s *Store) TimersBetween(ctx context.Context, from, to time.Time, limit int) ([]models.Timer, error) {
	return first[models.Timer](ctx, s, limit, "due_at, id", "NOT dead AND due_at >= ? AND due_at < ?", from, to)
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

// TimersAwaiting is what was put off until a person is back from leave.
func (s *Store) TimersAwaiting(ctx context.Context, p models.PersonID) ([]models.Timer, error) {
	return many[models.Timer](ctx, s, "due_at, key", "awaits = ? AND awaits <> '' AND NOT dead", p)
}

// DeadTimers is what gave up, for an operator to look at.
func (s *Store) DeadTimers(ctx context.Context) ([]models.Timer, error) {
	return many[models.Timer](ctx, s, "due_at, id", "dead")
}

// timerWork is what commits do to timers, sorted out.
type timerWork struct {
	fired []*models.Timer // answered, and gone
	moved []*models.Timer // answered, and set again under the same key …
	to    []*models.Timer // … as these
	unset []string
	set   []*models.Timer
}

// timersOf sorts out what commits do to timers. Of several words about one key
// the last counts.
func timersOf(work []prepared) (w timerWork) {
	set, unset := map[string]*models.Timer{}, map[string]bool{}
	for _, p := range work {
		for _, key := range p.Unset {
			unset[key] = true
			delete(set, key)
		}
		for i := range p.Timers {
			key := p.Timers[i].Key
			set[key] = &p.Timers[i]
			delete(unset, key)
		}
	}
	for _, p := range work {
		if p.Fired == nil {
			continue
		}
		// One that stays due at the same moment must not look like the one that was
		// claimed: it is put in anew.
		if next, again := set[p.Fired.Key]; again && !micro(next.DueAt).Equal(micro(p.Fired.DueAt)) {
			w.moved, w.to = append(w.moved, p.Fired), append(w.to, next)
			continue
		}
		w.fired = append(w.fired, p.Fired)
	}
	for _, t := range w.to {
		delete(set, t.Key)
	}
	w.unset = slices.Sorted(maps.Keys(unset))
	for _, key := range slices.Sorted(maps.Keys(set)) {
		w.set = append(w.set, set[key])
	}
	return w
}

// saveTimers takes away the timers that the commits answer, or moves them when
// they are to come again, and applies what else the commits set and unset.
func (s *Store) saveTimers(x *script, work []prepared) error {
	w := timersOf(work)
	s.withRows(x, `DELETE FROM timers WHERE key IN (SELECT timers.key FROM r CROSS JOIN timers WHERE `+claimHolds+`)`,
		allOf(w.fired), claims(w.fired)...)
	s.withRows(x, `UPDATE timers SET action = r.action, due_at = r.next, attempt = 0, failures = 0, lease_at = `+never+`, dead = false,
		awaits = r.awaits, meant_at = r.meant_at
		FROM r WHERE `+claimHolds, allOf(w.moved), append(claims(w.moved),
		col("action", w.to, func(t *models.Timer) string { return t.Do }),
		col("next", w.to, func(t *models.Timer) time.Time { return micro(t.DueAt) }),
		col("awaits", w.to, awaits), col("meant_at", w.to, meantAt))...)
	s.withRows(x, "DELETE FROM timers WHERE key IN (SELECT key FROM r)", nil, texts("key", w.unset))
	s.setTimers(x, w.set)
	return nil
}

// claimHolds is true of a timer that nobody claimed or moved since. The moment
// that it was due is part of the claim: a timer that was moved counts its
// attempts anew.
const claimHolds = "timers.key = r.key AND timers.attempt = r.attempt AND timers.due_at = r.due_at"

func claims(timers []*models.Timer) []column {
	return []column{
		col("key", timers, func(t *models.Timer) string { return t.Key }),
		col("attempt", timers, func(t *models.Timer) int64 { return int64(t.Attempt) }),
		col("due_at", timers, func(t *models.Timer) time.Time { return micro(t.DueAt) }),
	}
}

// allOf refuses when a claim was lost.
func allOf(claimed []*models.Timer) func(int64) error {
	return func(n int64) error {
		if n < int64(len(claimed)) {
			return fmt.Errorf("the timer is another's now: %w", models.ErrConflict)
		}
		return nil
	}
}

// setTimers puts timers in, or moves and frees those with the same key. No key
// may occur twice.
func (s *Store) setTimers(x *script, timers []*models.Timer) {
	columns := []column{
		col("action", timers, func(t *models.Timer) string { return t.Do }),
		col("due_at", timers, func(t *models.Timer) time.Time { return micro(t.DueAt) }),
		col("key", timers, func(t *models.Timer) string { return t.Key }),
		col("awaits", timers, awaits), col("meant_at", timers, meantAt),
	}
	s.insertRows(x, "timers", `ON CONFLICT (key) DO UPDATE SET
		action = excluded.action, due_at = excluded.due_at,
		attempt = 0, failures = 0, lease_at = excluded.lease_at, dead = excluded.dead,
		awaits = excluded.awaits, meant_at = excluded.meant_at`, columns,
		constant{"attempt", "0"}, constant{"failures", "0"}, constant{"lease_at", never}, constant{"dead", "false"})
}

func awaits(t *models.Timer) string { return string(t.Awaits) }

func meantAt(t *models.Timer) time.Time { return micro(t.MeantAt) }

// among is the condition that a row is one of those that a query, from its FROM
// on, finds. On PostgreSQL rows that another process is claiming are passed
// over, and the places of the rows are an array, so that the plan never reads the
// whole table for them. They cannot change before this statement does it.
func (s *Store) among(query string) string {
	if s.dialect == PostgreSQL {
		return "ctid = ANY (ARRAY(SELECT ctid " + query + " FOR UPDATE SKIP LOCKED))"
	}
	return "id IN (SELECT id " + query + ")"
}
