package store

import (
	"context"
	"fmt"
	"time"

	"gorm.io/gorm"
)

// Newest is the latest moment that anything on record says it was saved at; zero
// where there is nothing.
func (s *Store) Newest(ctx context.Context) (time.Time, error) {
	var newest []struct{ At time.Time }
	err := s.read.WithContext(ctx).Raw(`SELECT at FROM audit_events WHERE seq = (SELECT max(seq) FROM audit_events)
		UNION ALL SELECT created_at AS at FROM deliveries WHERE id = (SELECT max(id) FROM deliveries)`).Scan(&newest).Error
	if err != nil {
		return time.Time{}, fmt.Errorf("read the newest moment: %w", fault(err))
	}
	var latest time.Time
	for _, n := range newest {
		if n.At.After(latest) {
			latest = n.At
		}
	}
	return latest, nil
}

// SetBack puts the queue right when a clock that ran from since to from was set back to
// to. What came due while it did stays due, and what was claimed, tried or put off by
// the clock as it was waits no longer than it would have. What was planned is left
// alone, be it for later or for the time that the clock leapt over: only a human knows
// by which clock it was meant, and nobody is to get the messages of a year at once.
// Doing it twice changes nothing.
//
// A claim to send begins anew, so that a call under way comes to its end before
// anybody looks for its message. What a batch of timers under way has decided is
// refused when it is saved, and decided again.
func (s *Store) SetBack(ctx context.Context, since, from, to time.Time) error {
	words := map[string]any{
		"since": since, "from": from, "to": to, "soon": from.Add(time.Minute),
		"lease": to.Add(lookupLease), "twin": to.Add(twinsAfter),
	}
	err := s.inTx(ctx, func(tx *gorm.DB) error {
		for _, sql := range setBack {
			if err := tx.Exec(sql, words).Error; err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("set the queue by the clock: %w", fault(err))
	}
	return nil
}

// twinsAfter is when a second copy of a message is looked for at the latest.
const twinsAfter = 10 * time.Minute

// setBack, in order: timers that were due, or failed and wait to be tried again;
// claims of timers; messages that were due, or wait a moment to be tried again;
// messages being sent, which are due again if their claim runs out, of unknown fate,
// and of which a second copy may stand.
var setBack = []string{
	"UPDATE timers SET due_at = @to WHERE NOT dead AND due_at > @to AND (due_at > @since AND due_at <= @from OR attempt > 0)",
	"UPDATE timers SET lease_at = @to WHERE lease_at > @to",
	`UPDATE deliveries SET due_at = @to WHERE state = 'pending' AND due_at > @to
		AND (due_at > @since AND due_at <= @from OR attempt > 0 AND due_at <= @soon)`,
	"UPDATE deliveries SET due_at = @to WHERE state = 'sending' AND due_at > @to",
	"UPDATE deliveries SET started_at = @to, lease_at = @lease WHERE state = 'sending' AND started_at > @to",
	"UPDATE deliveries SET lease_at = @to WHERE state = 'unknown' AND lease_at > @to",
	"UPDATE deliveries SET started_at = @to WHERE state = 'unknown' AND started_at > @to",
	"UPDATE deliveries SET check_at = @twin WHERE state = 'sent' AND check_at > @twin",
}
