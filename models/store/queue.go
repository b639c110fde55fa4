package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"gorm.io/gorm"

	"cairn/models"
)

const (
	// lookupLease is how long one process has to look up an unknown delivery: a
	// look is no longer than a claim to send, and who waits for it waits for that.
	lookupLease = 20 * time.Second
	// checkAgain is after how long a check that did not come to an end is repeated.
	checkAgain = time.Minute
	// lapsed is how many expired deliveries are canceled in one transaction, which
	// everybody waits for: after an outage there may be tens of thousands.
	lapsed = 1000
)

// ahead is how much later than now something may seem to have been sent: by a sender
// whose clock is ahead of ours, or while we claim. What seems later still was sent long
// ago, before a clock was set back.
const ahead = 5 * time.Second

// ClaimDeliveries takes up to n deliveries that are due, the most urgent lane
// first and within it the longest due, and gives their senders until the lease
// runs out. An attempt whose lease ran out becomes Unknown; a home is simply
// drawn again. A delivery waits while what it replaces is on its way, a new one
// until the message above it has been sent, and none is sent after it expires. A
// recipient's deliveries of one lane are claimed one after the other, in their
// order, and new messages to them a second apart, except in the safety lane.
func (s *Store) ClaimDeliveries(ctx context.Context, now time.Time, lease time.Duration, n int, lanes []models.Lane, m models.Method) ([]models.Delivery, error) {
	var claimed []models.Delivery
	due, err := s.lanesDue(ctx, now, lanes, m)
	if err != nil || len(due) == 0 {
		return nil, err
	}
	err = s.inTx(ctx, func(tx *gorm.DB) error {
		if err := s.byIndex(tx); err != nil {
			return err
		}
		if err := s.loseLeases(tx, now); err != nil {
			return err
		}
		for _, lane := range due {
			taken, err := s.claimLane(tx, now, lease, n-len(claimed), lane, m)
			if err != nil {
				return err
			}
			claimed = append(claimed, taken...)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("claim deliveries: %w", fault(err))
	}
	return claimed, nil
}

// lanesDue are those of some lanes, or of all, in which something is due that
// uses the method; all of them where a sender's lease ran out. To claim is to
// write, and most of the time nothing is due. The order keeps PostgreSQL to the
// index of the method, also where it knows nothing yet of a young table.
func (s *Store) lanesDue(ctx context.Context, now time.Time, lanes []models.Lane, m models.Method) ([]models.Lane, error) {
	if len(lanes) == 0 {
		lanes = models.AllLanes
	}
	var due []models.Lane
	err := s.read.WithContext(ctx).Raw(`WITH l(lane) AS (VALUES (`+strings.Join(written(lanes), "), (")+`))
		SELECT lane FROM l WHERE (SELECT d.id FROM deliveries d WHERE d.state = 'pending' AND d.lane = l.lane AND d.due_at <= ?
			AND `+uses(m)+` ORDER BY d.due_at, d.id LIMIT 1) IS NOT NULL
		OR EXISTS (SELECT 1 FROM deliveries WHERE state = 'sending' AND lease_at <= ?)`, now, now).Scan(&due).Error
	if err != nil {
		return nil, fmt.Errorf("look for due deliveries: %w", fault(err))
	}
	return slices.DeleteFunc(slices.Clone(models.AllLanes), func(l models.Lane) bool { return !slices.Contains(due, l) }), nil
}

// written are lanes as they stand in a statement. SQLite plans a statement a second
// time, when it knows the values, if the lane is one of them, since an index may be
// of one lane alone; and so it does with a limit.
func written(lanes []models.Lane) (all []string) {
	for _, lane := range lanes {
		all = append(all, "'"+string(lane)+"'")
	}
	return all
}

// uses tells the deliveries of a method from the others. Each has an index of
// its own, so that none is slowed by the others' queue.
func uses(m models.Method) string {
	switch m {
	case models.HomeMethod:
		return "kind = 'home'"
	case models.EditMethod:
		return "(kind = 'delete' OR kind = 'room' OR kind = 'listing' OR kind = 'message' AND replaces <> '')"
	default:
		return "kind = 'message' AND replaces = ''"
	}
}

// byIndex makes PostgreSQL plan what follows in the transaction for a long queue. It
// plans a claim once, maybe when the queue is short, and would read all of the table
// for each message ever after.
func (s *Store) byIndex(tx *gorm.DB) error {
	if s.dialect != PostgreSQL {
		return nil
	}
	return tx.Exec("SET LOCAL enable_seqscan = off").Error
}

// loseLeases settles the attempts of senders that are gone, and takes back
// what came to wait again although its replacement waits too: it was on its way, or
// of unknown fate, when that one was queued, and then the platform refused it for
// now, held it for want of a recipient, or turned out not to have it. The replacement
// takes its place, as in addDeliveries. A row that somebody holds is left for the
// next time.
func (s *Store) loseLeases(tx *gorm.DB, now time.Time) error {
	err := tx.Exec(`UPDATE deliveries SET again = (again AND state <> 'sending'),
		state = CASE kind WHEN 'home' THEN 'pending' ELSE 'unknown' END
		WHERE `+s.among("FROM deliveries WHERE state = 'sending' AND lease_at <= ?"), now).Error
	if err != nil {
		return err
	}
	var gone []string
	err = tx.Raw(`UPDATE deliveries SET state = 'canceled' WHERE ` + s.among(`FROM deliveries
		WHERE state IN ('pending', 'held') AND key IN (SELECT replaces FROM deliveries WHERE state = 'pending' AND replaces <> '')`) +
		" RETURNING key").Scan(&gone).Error
	if err != nil || len(gone) == 0 {
		return err
	}
	var heirs []*models.Delivery
	err = tx.Select("key", "replaces", "person", "channel", "room").Where("state = 'pending' AND replaces IN ?", gone).Order("id").Find(&heirs).Error
	if err != nil {
		return err
	}
	x := onSQL(tx)
	for _, turn := range turns(heirs) {
		s.takeBack(x, turn, true)
		s.takePlaces(x, turn)
	}
	return x.run()
}

const claimLane = `UPDATE deliveries SET
	state = CASE WHEN expires_at > @never AND expires_at <= @now THEN 'canceled' ELSE 'sending' END,
	attempt = attempt + 1, started_at = @now, lease_at = @lease
	WHERE %s RETURNING *`

// dueInLane are the next n of a lane that a sender may have at @now. PostgreSQL
// plans the statement once for any n, and SQLite once for each.
func (s *Store) dueInLane(lane models.Lane, m models.Method, n int) string {
	limit := "@n"
	if s.dialect == SQLite {
		limit = strconv.Itoa(n)
	}
	return fmt.Sprintf(`FROM deliveries d
	WHERE state = 'pending' AND lane = '%s' AND due_at <= @now AND %s
	ORDER BY due_at, id LIMIT %s`, lane, may(m, lane), limit)
}

// may is what a delivery of each method waits for besides its time: that there is no
// other of some kind. The first of those is asked for, since PostgreSQL would make a
// join of NOT EXISTS, and read all of them for each delivery while it knows nothing yet
// of the table.
func may(m models.Method, lane models.Lane) string {
	const (
		same    = "o.person = d.person AND o.channel = d.channel AND o.room = d.room AND o.under = d.under AND o.kind <> 'home'"
		inOrder = `(SELECT o.id FROM deliveries o WHERE o.state IN ('sending', 'unknown') AND o.lane = d.lane AND ` + same + ` LIMIT 1) IS NULL
			AND (SELECT o.id FROM deliveries o WHERE o.state = 'pending' AND o.lane = d.lane AND ` + same + `
				AND o.id < d.id AND (o.due_at <= @now OR o.attempt > 0) LIMIT 1) IS NULL`
		apart = `(SELECT o.id FROM deliveries o WHERE o.state = 'sent' AND o.sent_at > @second AND o.sent_at < @ahead AND ` + same + ` LIMIT 1) IS NULL`
		free  = `(SELECT o.id FROM deliveries o WHERE o.key = d.replaces AND o.state IN ('sending', 'unknown') LIMIT 1) IS NULL`
		below = `(d.under = '' OR d.expires_at > @never AND d.expires_at <= @now OR (SELECT o.id FROM deliveries o
			WHERE o.key = d.under AND o.state IN ('pending', 'sending', 'unknown') AND o.ref_message = '' LIMIT 1) IS NULL)`
	)
	switch {
	case m == models.HomeMethod:
		return uses(m)
	case m == models.EditMethod:
		return uses(m) + " AND " + inOrder + " AND " + free
	case lane == models.SafetyLane:
		return uses(m) + " AND " + inOrder + " AND " + below
	}
	return uses(m) + " AND " + inOrder + " AND " + below + " AND " + apart
}

// claimLane claims in one lane. Where one has expired many may have: some of them
// are taken back, and it is claimed once more in their place.
func (s *Store) claimLane(tx *gorm.DB, now time.Time, lease time.Duration, n int, lane models.Lane, m models.Method) ([]models.Delivery, error) {
	taken, expired, err := s.claimSome(tx, now, lease, n, lane, m)
	if err != nil || !expired {
		return taken, err
	}
	var gone []models.Delivery
	err = tx.Raw("UPDATE deliveries SET state = 'canceled' WHERE "+s.among(`FROM deliveries
		WHERE state = 'pending' AND lane = ? AND due_at <= ? AND expires_at > ? AND expires_at <= ? AND `+uses(m)+`
		ORDER BY due_at, id LIMIT ?`)+" RETURNING otherwise", lane, now, time.Time{}, now, lapsed).Scan(&gone).Error
	if err == nil {
		err = s.otherwise(tx, gone, now)
	}
	if err != nil {
		return nil, err
	}
	more, _, err := s.claimSome(tx, now, lease, n-len(taken), lane, m)
	return append(taken, more...), err
}

// claimSome claims what is next in a lane, and takes back what has expired of it.
func (s *Store) claimSome(tx *gorm.DB, now time.Time, lease time.Duration, n int, lane models.Lane, m models.Method) (taken []models.Delivery, expired bool, err error) {
	if n <= 0 {
		return nil, false, nil
	}
	words := inLane(now, n)
	words["lease"] = now.Add(lease)
	err = tx.Raw(fmt.Sprintf(claimLane, s.among(s.dueInLane(lane, m, n))), words).Scan(&taken).Error
	if err != nil {
		return nil, false, err
	}
	gone := slices.DeleteFunc(slices.Clone(taken), func(d models.Delivery) bool { return d.State != models.Canceled })
	taken = slices.DeleteFunc(taken, func(d models.Delivery) bool { return d.State == models.Canceled })
	slices.SortFunc(taken, func(a, b models.Delivery) int {
		return cmp.Or(a.DueAt.Compare(b.DueAt), cmp.Compare(a.ID, b.ID))
	})
	return taken, len(gone) > 0, s.otherwise(tx, gone, now)
}

// inLane are the values that dueInLane names.
func inLane(now time.Time, n int) map[string]any {
	return map[string]any{"never": time.Time{}, "now": now, "n": n, "second": now.Add(-time.Second), "ahead": now.Add(ahead)}
}

// Claimable reports whether ClaimDeliveries would give something to a sender now.
// What is due and cannot be claimed waits for something other than its time.
func (s *Store) Claimable(ctx context.Context, now time.Time) (bool, error) {
	for _, m := range []models.Method{models.SendMethod, models.EditMethod, models.HomeMethod} {
		due, err := s.lanesDue(ctx, now, nil, m)
		if err != nil {
			return false, err
		}
		for _, lane := range due {
			var next []int64
			err := s.read.WithContext(ctx).Raw("SELECT id "+s.dueInLane(lane, m, 1), inLane(now, 1)).Scan(&next).Error
			if err != nil {
				return false, fmt.Errorf("look for what can be claimed: %w", fault(err))
			}
			if len(next) > 0 {
				return true, nil
			}
		}
	}
	return false, nil
}

// ClaimUnknown takes up to n deliveries of unknown fate of the lanes whose
// newest attempt began at settledBefore or earlier, to be looked up on the
// platform, the one that waits longest for a look first. They stay Unknown; whoever
// claimed one has 20 seconds to settle it. To look is no attempt: what was seen
// stays true until somebody sends again.
func (s *Store) ClaimUnknown(ctx context.Context, now, settledBefore time.Time, n int, lanes []models.Lane) ([]models.Delivery, error) {
	var taken []models.Delivery
	some, err := s.doubtful(ctx, now, settledBefore)
	if err != nil || !some {
		return nil, err
	}
	query := "UPDATE deliveries SET lease_at = ? WHERE " + s.among(fmt.Sprintf(`FROM deliveries
		WHERE state = 'unknown' AND started_at <= ? AND lease_at <= ? AND lane IN (%s) ORDER BY lease_at, id LIMIT %d`,
		strings.Join(written(lanes), ", "), n)) + " RETURNING *"
	err = s.inTx(ctx, func(tx *gorm.DB) error {
		if err := s.loseLeases(tx, now); err != nil {
			return err
		}
		return tx.Raw(query, now.Add(lookupLease), settledBefore, now).Scan(&taken).Error
	})
	if err != nil {
		return nil, fmt.Errorf("claim unknown deliveries: %w", fault(err))
	}
	slices.SortFunc(taken, func(a, b models.Delivery) int {
		return cmp.Or(a.StartedAt.Compare(b.StartedAt), cmp.Compare(a.ID, b.ID))
	})
	return taken, nil
}

// doubtful reports whether ClaimUnknown would find something, so that it does not
// write every second for nothing.
func (s *Store) doubtful(ctx context.Context, now, settledBefore time.Time) (bool, error) {
	var some []int64
	err := s.read.WithContext(ctx).Raw(`SELECT id FROM deliveries WHERE state = 'unknown' AND started_at <= ? AND lease_at <= ?
		UNION ALL SELECT id FROM deliveries WHERE state = 'sending' AND lease_at <= ? LIMIT 1`, settledBefore, now, now).Scan(&some).Error
	if err != nil {
		return false, fmt.Errorf("look for unknown deliveries: %w", fault(err))
	}
	return len(some) > 0, nil
}

// ClaimChecks takes up to n sent deliveries of which a second copy may stand by
// now. Whoever claimed one has a minute to look.
func (s *Store) ClaimChecks(ctx context.Context, now time.Time, n int) ([]models.Delivery, error) {
	var taken []models.Delivery
	query := "UPDATE deliveries SET check_at = ? WHERE " + s.among(fmt.Sprintf(`FROM deliveries
		WHERE state = 'sent' AND check_at > '0002-01-01' AND check_at <= ? ORDER BY check_at, id LIMIT %d`, n)) + " RETURNING *"
	if err := s.write.WithContext(ctx).Raw(query, now.Add(checkAgain), now).Scan(&taken).Error; err != nil {
		return nil, fmt.Errorf("claim checks: %w", fault(err))
	}
	return taken, nil
}

// SettleChecks records that these deliveries stand once.
func (s *Store) SettleChecks(ctx context.Context, ids []int64) error {
	return s.exec(ctx, func(tx *gorm.DB) error {
		return tx.Exec("UPDATE deliveries SET check_at = ? WHERE id IN ?", time.Time{}, ids).Error
	})
}

// settle applies results. A home has no unknown fate, since drawing it twice is
// harmless, and one that changed on its way is drawn again.
const settle = `UPDATE deliveries SET
	state = CASE WHEN deliveries.kind = 'home' AND (r.state = 'unknown' OR (r.state = 'sent' AND deliveries.again))
		THEN 'pending' ELSE r.state END,
	due_at = CASE WHEN r.state = 'pending' OR deliveries.kind = 'home' THEN r.retry_at ELSE deliveries.due_at END,
	sent_at = CASE WHEN r.state = 'sent' THEN r.at ELSE deliveries.sent_at END,
	platform = CASE WHEN r.state = 'sent' AND r.platform <> '' THEN r.platform ELSE deliveries.platform END,
	ref_channel = CASE WHEN r.state = 'sent' THEN r.ref_channel ELSE deliveries.ref_channel END,
	ref_message = CASE WHEN r.state = 'sent' THEN r.ref_message ELSE deliveries.ref_message END,
	check_at = CASE WHEN r.checked THEN r.check_at ELSE deliveries.check_at END,
	lease_at = CASE WHEN r.state = 'unknown' THEN r.retry_at ELSE ` + never + ` END,
	code = r.code, failures = CASE WHEN r.state = 'sent' THEN 0 ELSE r.failures END,
	pauses = CASE WHEN r.state = 'sent' THEN 0 ELSE r.pauses END, again = (deliveries.again AND r.state = 'held')
	FROM r WHERE deliveries.id = r.id AND deliveries.attempt = r.attempt
		AND deliveries.state IN ('sending', 'unknown')
	RETURNING deliveries.state, deliveries.otherwise`

// SettleDeliveries records what became of claimed deliveries, all together. A
// result whose claim was lost is left out: whoever holds the claim now reports.
// When a message cannot be delivered, the timer that it names is due at once.
func (s *Store) SettleDeliveries(ctx context.Context, results []models.Settled) error {
	if len(results) == 0 {
		return nil
	}
	err := s.transact(ctx, func(x *script) error {
		var lost []models.Delivery
		s.queryRows(x, settle, func(read scan) error {
			var state, otherwise string
			err := read(&state, &otherwise)
			if d := (models.Delivery{State: models.DeliveryState(state), Otherwise: otherwise}); d.State == models.Held || d.State == models.DeadEnd {
				lost = append(lost, d)
			}
			return err
		}, resultColumns(results)...)
		s.moveRefs(x, results)
		if err := x.run(); err != nil {
			return err
		}
		latest := slices.MaxFunc(results, func(a, b models.Settled) int { return a.At.Compare(b.At) })
		s.setOtherwise(x, lost, latest.At)
		return nil
	})
	if err != nil {
		return fmt.Errorf("settle deliveries: %w", fault(err))
	}
	return nil
}

// moveRefs points earlier deliveries at the messages that took their place.
func (s *Store) moveRefs(x *script, results []models.Settled) {
	moved := slices.DeleteFunc(slices.Clone(results), func(r models.Settled) bool { return r.Moved == "" || r.State != models.Sent })
	s.withRows(x, `UPDATE deliveries SET platform = r.platform, ref_channel = r.ref_channel, ref_message = r.ref_message
		FROM r WHERE deliveries.key = r.moved`, nil, resultColumns(moved)...)
}

// otherwise does setOtherwise in a transaction of GORM's.
func (s *Store) otherwise(tx *gorm.DB, lost []models.Delivery, now time.Time) error {
	x := onSQL(tx)
	s.setOtherwise(x, lost, now)
	return x.run()
}

// setOtherwise makes the timers due that undeliverable messages name.
func (s *Store) setOtherwise(x *script, lost []models.Delivery, now time.Time) {
	var actions []string
	for _, d := range lost {
		if d.Otherwise != "" {
			actions = append(actions, d.Otherwise)
		}
	}
	slices.Sort(actions)
	var timers []*models.Timer
	for _, action := range slices.Compact(actions) {
		t := models.At(now, action)
		timers = append(timers, &t)
	}
	s.setTimers(x, timers)
}

func resultColumns(results []models.Settled) []column {
	type r = models.Settled
	return []column{
		col("id", results, func(r r) int64 { return r.ID }),
		col("attempt", results, func(r r) int64 { return int64(r.Attempt) }),
		col("state", results, func(r r) string { return string(r.State) }),
		col("at", results, func(r r) time.Time { return micro(r.At) }),
		col("retry_at", results, func(r r) time.Time {
			if r.RetryAt.IsZero() {
				return micro(r.At)
			}
			return micro(r.RetryAt)
		}),
		col("ref_channel", results, func(r r) string { return plain(r.RefChannel) }),
		col("ref_message", results, func(r r) string { return plain(r.RefMessage) }),
		col("platform", results, func(r r) string { return r.Platform }),
		col("moved", results, func(r r) string { return r.Moved }),
		col("checked", results, func(r r) bool { return !r.CheckAt.IsZero() }),
		col("check_at", results, func(r r) time.Time { return micro(r.CheckAt) }),
		col("code", results, func(r r) string { return plain(r.Code) }),
		col("failures", results, func(r r) int64 { return int64(r.Failures) }),
		col("pauses", results, func(r r) int64 { return int64(r.Pauses) }),
	}
}
