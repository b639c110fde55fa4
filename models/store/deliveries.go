package store

import (
	"context"
	"fmt"
	"slices"
	"time"

	"gorm.io/gorm"

	"cairn/models"
)

// DeliveryByKey is the delivery with the key.
func (s *Store) DeliveryByKey(ctx context.Context, key string) (models.Delivery, error) {
	return one[models.Delivery](ctx, s, "key = ?", key)
}

// QueueCount is how many deliveries of a lane are in a state.
type QueueCount struct {
	Lane  models.Lane
	State models.DeliveryState
	Count int
}

// Queue counts the deliveries that are not finished.
func (s *Store) Queue(ctx context.Context) ([]QueueCount, error) {
	var counts []QueueCount
	err := s.read.WithContext(ctx).Model(&models.Delivery{}).
		Select("lane, state, count(*) AS count").Where("state <> 'sent' AND state <> 'canceled'").
		Group("lane, state").Order("lane, state").Scan(&counts).Error
	if err != nil {
		return nil, fmt.Errorf("count queue: %w", fault(err))
	}
	return counts, nil
}

// StuckDeliveries is up to limit messages that are not sent any more by
// themselves, for an operator to look at: held, since their recipient cannot be
// reached, or dead. The newest first.
func (s *Store) StuckDeliveries(ctx context.Context, limit int) ([]models.Delivery, error) {
	var stuck []models.Delivery
	err := s.read.WithContext(ctx).Where("state = 'held' OR state = 'dead'").Order("id DESC").Limit(limit).Find(&stuck).Error
	if err != nil {
		return nil, fmt.Errorf("read stuck deliveries: %w", fault(err))
	}
	return stuck, nil
}

// addDeliveries puts in the deliveries whose keys are new. What they replace
// and was not sent yet is not sent any more, and they take its place: they
// replace what it would have replaced.
func (s *Store) addDeliveries(tx *gorm.DB, all []models.Delivery) error {
	columns := deliveryColumns(all)
	if _, err := s.withRows(tx, insert("deliveries", "ON CONFLICT (key) DO NOTHING", columns), columns...); err != nil {
		return err
	}
	replacing := slices.DeleteFunc(slices.Clone(all), func(d models.Delivery) bool { return d.Replaces == "" })
	replaces := col("key", replacing, func(d models.Delivery) string { return d.Replaces })
	if _, err := s.withRows(tx, `UPDATE deliveries SET state = 'canceled'
		WHERE state IN ('pending', 'held') AND key IN (SELECT key FROM r)`, replaces); err != nil {
		return err
	}
	_, err := s.withRows(tx, `UPDATE deliveries SET replaces =
		(SELECT before.replaces FROM deliveries before WHERE before.key = deliveries.replaces)
		WHERE key IN (SELECT key FROM r) AND EXISTS (SELECT 1 FROM deliveries before
			WHERE before.key = deliveries.replaces AND before.state = 'canceled')`,
		col("key", replacing, func(d models.Delivery) string { return d.Key }))
	return err
}

// addHomes asks for homes to be drawn: now, or once more when one is being
// drawn right now.
func (s *Store) addHomes(tx *gorm.DB, homes []models.Delivery) error {
	columns := deliveryColumns(homes)
	_, err := s.withRows(tx, insert("deliveries", `ON CONFLICT (key) DO UPDATE SET
		again = (deliveries.state = 'sending'), due_at = excluded.due_at,
		state = CASE deliveries.state WHEN 'sending' THEN 'sending' ELSE 'pending' END
		WHERE deliveries.state <> 'pending'`, columns), columns...)
	return err
}

// cancelSubjects takes back what is not on its way yet, except the keys kept
// for a subject.
func (s *Store) cancelSubjects(tx *gorm.DB, kept map[string][]string) error {
	var subjects, keys []string
	for subject, own := range kept {
		if len(own) == 0 {
			own = []string{""} // no delivery has the empty key
		}
		for _, key := range own {
			subjects, keys = append(subjects, subject), append(keys, key)
		}
	}
	_, err := s.withRows(tx, `UPDATE deliveries SET state = 'canceled'
		WHERE subject <> '' AND (state = 'pending' OR state = 'held')
		AND subject IN (SELECT subject FROM r) AND key NOT IN (SELECT key FROM r)`,
		texts("subject", subjects), texts("key", keys))
	return err
}

func deliveryColumns(all []models.Delivery) []column {
	type d = models.Delivery
	never := func(d) time.Time { return time.Time{} }
	nothing := func(d) string { return "" }
	return []column{
		col("key", all, func(d d) string { return plain(d.Key) }),
		col("lane", all, func(d d) string { return string(d.Lane) }),
		col("kind", all, func(d d) string { return string(d.Kind) }),
		col("person", all, func(d d) string { return string(d.Person) }),
		col("platform", all, func(d d) string { return d.Platform }),
		col("channel", all, func(d d) string { return d.Channel }),
		col("thread", all, func(d d) string { return d.Thread }),
		col("only", all, func(d d) string { return d.Only }),
		col("room", all, func(d d) string { return d.Room }),
		col("subject", all, func(d d) string { return d.Subject }),
		col("replaces", all, func(d d) string { return d.Replaces }),
		col("otherwise", all, func(d d) string { return d.Otherwise }),
		col("body", all, func(d d) string { return plain(string(d.Body)) }),
		col("due_at", all, dueAt),
		col("expires_at", all, func(d d) time.Time { return micro(d.ExpiresAt) }),
		col("state", all, func(d d) string { return string(d.State) }),
		col("attempt", all, func(d) int64 { return 0 }),
		col("lease_at", all, never),
		col("started_at", all, never),
		col("sent_at", all, never),
		col("ref_channel", all, nothing),
		col("ref_message", all, nothing),
		col("code", all, nothing),
		col("again", all, func(d) bool { return false }),
		col("check_at", all, never),
		col("created_at", all, func(d d) time.Time { return micro(d.CreatedAt) }),
	}
}

// dueAt is at once for a delivery that names no time.
func dueAt(d models.Delivery) time.Time {
	if d.DueAt.IsZero() {
		return micro(d.CreatedAt)
	}
	return micro(d.DueAt)
}

// NextDelivery is when the next message is due that waits for its time; false
// when none does.
func (s *Store) NextDelivery(ctx context.Context, now time.Time) (time.Time, bool, error) {
	var d models.Delivery
	found := s.read.WithContext(ctx).Where("state = 'pending' AND due_at > ?", now).Order("due_at, id").Limit(1).Find(&d)
	if found.Error != nil {
		return time.Time{}, false, fmt.Errorf("read next delivery: %w", fault(found.Error))
	}
	return d.DueAt, found.RowsAffected == 1, nil
}
