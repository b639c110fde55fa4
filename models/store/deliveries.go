package store

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"cairn/models"
)

// DeliveryByKey is the delivery with the key.
func (s *Store) DeliveryByKey(ctx context.Context, key string) (models.Delivery, error) {
	return one[models.Delivery](ctx, s, "key = ?", key)
}

// MessagesAbout is what was sent to people and places about some subjects, or is
// being sent, in the order in which it was said of each. Prompts are not among it, nor
// what took the place of something said before.
func (s *Store) MessagesAbout(ctx context.Context, subjects ...string) ([]models.Delivery, error) {
	var all []models.Delivery
	for some := range slices.Chunk(subjects, cells) {
		said, err := many[models.Delivery](ctx, s, "id", `subject IN ? AND subject <> '' AND kind = 'message' AND lane <> 'prompt' AND replaces = ''
			AND state IN ('sending', 'unknown', 'sent')`, some)
		if err != nil {
			return nil, err
		}
		all = append(all, said...)
	}
	return all, nil
}

// PromptsAbout is what some people were prompted with about some subjects since a time, or
// are in this moment, in the order in which it was said of each. What took the place of
// something said before is not among it.
func (s *Store) PromptsAbout(ctx context.Context, people []models.PersonID, since time.Time, subjects ...string) ([]models.Delivery, error) {
	var all []models.Delivery
	for some := range slices.Chunk(subjects, cells/2) {
		said, err := many[models.Delivery](ctx, s, "id", `person IN ? AND due_at >= ? AND lane = 'prompt' AND kind = 'message' AND replaces = ''
			AND state <> 'pending' AND state IN ('sending', 'unknown', 'sent') AND subject IN ?`, people, since, some)
		if err != nil {
			return nil, err
		}
		all = append(all, said...)
	}
	return all, nil
}

// Queued is the messages that wait about subjects with this prefix, the first due
// first. In that order SQLite reads only what waits; by the id alone it would read
// everything that was ever sent.
func (s *Store) Queued(ctx context.Context, subjects string) ([]models.Delivery, error) {
	return many[models.Delivery](ctx, s, "due_at, id", `subject <> '' AND substr(subject, 1, ?) = ? AND kind = 'message'
		AND (state = 'pending' OR state = 'held')`, len(subjects), subjects)
}

// WaitingFor is the new messages that wait to be said to a person, the first due first,
// without those of a gate or a concern, which wait for nobody. Their kind is asked for
// as in prompts.
func (s *Store) WaitingFor(ctx context.Context, p models.PersonID) ([]models.Delivery, error) {
	return many[models.Delivery](ctx, s, "due_at, id", `person = ? AND state = 'pending' AND kind || replaces = 'message'
		AND lane IN ('conversation', 'prompt')`, p)
}

// QueueCount is how many deliveries of a lane are in a state.
type QueueCount struct {
	Lane  models.Lane
	State models.DeliveryState
	Count int
}

// Queue counts the deliveries that are not finished. Each state is counted
// apart, by its own index, however many were sent before.
func (s *Store) Queue(ctx context.Context) ([]QueueCount, error) {
	var queries []string
	for _, state := range []models.DeliveryState{models.Pending, models.Sending, models.Unknown} {
		queries = append(queries, fmt.Sprintf(
			"SELECT lane, state, count(*) AS count FROM deliveries WHERE state = '%s' GROUP BY lane, state", state))
	}
	queries = append(queries, "SELECT lane, state, count(*) AS count FROM deliveries WHERE state = 'held' OR state = 'dead' GROUP BY lane, state")
	var counts []QueueCount
	err := s.read.WithContext(ctx).Raw(strings.Join(queries, " UNION ALL ") + " ORDER BY lane, state").Scan(&counts).Error
	if err != nil {
		return nil, fmt.Errorf("count queue: %w", fault(err))
	}
	return counts, nil
}

// StuckDeliveries is up to limit messages for an operator to look at: held, since
// their recipient cannot be reached, or dead, which are not sent anymore by
// themselves; and those of unknown fate since before a time, behind which others
// to the same person wait. The newest first.
func (s *Store) StuckDeliveries(ctx context.Context, before time.Time, limit int) ([]models.Delivery, error) {
	return first[models.Delivery](ctx, s, limit, "id DESC", "state = 'held' OR state = 'dead' OR state = 'unknown' AND started_at < ?", before)
}

// addDeliveries puts in the deliveries whose keys are new. What they replace
// and was not sent yet is not sent anymore, and they take its place. A home that
// is there is to be drawn now, or once more when it is being drawn right now.
func (s *Store) addDeliveries(x *script, all []*models.Delivery) {
	for _, turn := range turns(all) {
		heirs := slices.DeleteFunc(slices.Clone(turn), func(d *models.Delivery) bool { return d.Replaces == "" })
		s.takeBack(x, heirs, false) // a key that is there is not said again
		s.insertRows(x, "deliveries", `ON CONFLICT (key) DO UPDATE SET
			again = (deliveries.state = 'sending'), due_at = excluded.due_at,
			state = CASE deliveries.state WHEN 'sending' THEN 'sending' ELSE 'pending' END
			WHERE deliveries.kind = 'home' AND deliveries.state <> 'pending'`, deliveryColumns(turn), unsent()...)
		s.takePlaces(x, heirs)
	}
}

// turns parts deliveries so that no two in the same part may take the same place:
// neither says something to a recipient for whom the other changes something, nor
// replaces what the other does.
func turns(all []*models.Delivery) (parts [][]*models.Delivery) {
	if !slices.ContainsFunc(all, func(d *models.Delivery) bool { return d.Replaces != "" }) {
		return [][]*models.Delivery{all}
	}
	var part []*models.Delivery
	type recipient struct{ person, channel, room string }
	taken, told := map[string]bool{}, map[recipient]bool{}
	for _, d := range all {
		to := recipient{string(d.Person), d.Channel, d.Room}
		if d.Replaces != "" && (taken[d.Replaces] || told[to]) {
			parts, part = append(parts, part), nil
			clear(taken)
			clear(told)
		}
		part = append(part, d)
		taken[d.Key] = true
		if d.Replaces != "" {
			taken[d.Replaces], told[to] = true, true
		}
	}
	return append(parts, part)
}

// way leads from what a delivery replaces to where that place is now: from what was
// taken back to its heir, however often. What has no next stands there. Each step looks
// one key up; a join would read all that was ever sent where many come at once.
var way = ", way (key, place, next) AS (SELECT key, replaces, " + next("r.replaces") + " FROM r UNION SELECT key, next, " + next("way.next") +
	" FROM way WHERE next IS NOT NULL) "

func next(place string) string {
	return "(SELECT before.replaces FROM deliveries before WHERE before.key = " + place + " AND before.state = 'canceled')"
}

// takeBack cancels what deliveries replace, or its heir, if that was not sent yet.
// Queued says whether those deliveries are in the queue already.
func (s *Store) takeBack(x *script, heirs []*models.Delivery, queued bool) {
	is := "NULL"
	if queued {
		is = "NOT NULL"
	}
	s.withRows(x, way+`UPDATE deliveries SET state = 'canceled' WHERE state IN ('pending', 'held') AND key IN
		(SELECT place FROM way WHERE (SELECT heir.id FROM deliveries heir WHERE heir.key = way.key) IS `+is+`)`, nil, replacement(heirs)...)
}

// takePlaces puts deliveries in the place of what was taken back for them. They
// replace what it would have replaced, and are its heirs: what was taken back names
// them from then on, so that the next one for the same place finds them there, and
// takes them back in its turn. What rings replaces nothing by now, see changes: it is
// said anew if what it names is out, or goes out in this moment.
func (s *Store) takePlaces(x *script, heirs []*models.Delivery) {
	s.withRows(x, way+`UPDATE deliveries SET replaces = way.place FROM r, way
		WHERE way.key = r.key AND way.next IS NULL AND deliveries.key = r.key AND deliveries.replaces = r.replaces`, nil, replacement(heirs)...)
	s.withRows(x, way+`UPDATE deliveries SET replaces = way.key FROM way WHERE way.next IS NOT NULL AND deliveries.key = way.place
		AND (SELECT heir.state FROM deliveries heir WHERE heir.key = way.key) = 'pending'`, nil, replacement(heirs)...)
}

// replacement is which delivery replaces which.
func replacement(heirs []*models.Delivery) []column {
	return []column{
		col("key", heirs, func(d *models.Delivery) string { return d.Key }),
		col("replaces", heirs, func(d *models.Delivery) string { return d.Replaces }),
	}
}

// cancelSubjects takes back what is not on its way yet, except the keys kept
// for a subject.
func (s *Store) cancelSubjects(x *script, kept map[string][]string) error {
	var ids []int64
	waiting := `SELECT id, key, subject FROM deliveries
		WHERE subject <> '' AND (state = 'pending' OR state = 'held') AND subject IN (SELECT subject FROM r)`
	s.queryRows(x, waiting, func(read scan) error {
		var id int64
		var key, subject string
		err := read(&id, &key, &subject)
		if !slices.Contains(kept[subject], key) {
			ids = append(ids, id)
		}
		return err
	}, texts("subject", slices.Sorted(maps.Keys(kept))))
	if err := x.run(); err != nil {
		return err
	}
	slices.Sort(ids)
	s.withRows(x, `UPDATE deliveries SET state = 'canceled'
		WHERE id IN (SELECT id FROM r) AND state IN ('pending', 'held')`, nil,
		col("id", ids, func(id int64) int64 { return id }))
	return nil
}

// reschedule makes messages that still wait due at another time.
func (s *Store) reschedule(x *script, all []models.Delivery) {
	s.withRows(x, "UPDATE deliveries SET due_at = r.due_at FROM r WHERE deliveries.key = r.key AND deliveries.state = 'pending'", nil,
		col("key", all, func(d models.Delivery) string { return d.Key }),
		col("due_at", all, func(d models.Delivery) time.Time { return micro(d.DueAt) }))
}

// unsent is what a delivery is before anybody tried to send it.
func unsent() []constant {
	return []constant{
		{"attempt", "0"},
		{"failures", "0"},
		{"pauses", "0"},
		{"lease_at", never},
		{"started_at", never},
		{"sent_at", never},
		{"ref_channel", "''"},
		{"ref_message", "''"},
		{"code", "''"},
		{"again", "false"},
		{"check_at", never},
	}
}

func deliveryColumns(all []*models.Delivery) []column {
	type d = *models.Delivery
	return []column{
		col("key", all, func(d d) string { return plain(d.Key) }),
		col("lane", all, func(d d) string { return string(d.Lane) }),
		col("under", all, func(d d) string { return d.Under }),
		col("kind", all, func(d d) string { return string(d.Kind) }),
		col("person", all, func(d d) string { return string(d.Person) }),
		col("platform", all, func(d d) string { return d.Platform }),
		col("channel", all, func(d d) string { return d.Channel }),
		col("thread", all, func(d d) string { return d.Thread }),
		col("only", all, func(d d) string { return d.Only }),
		col("room", all, func(d d) string { return d.Room }),
		col("subject", all, func(d d) string { return d.Subject }),
		col("replaces", all, changes),
		col("otherwise", all, func(d d) string { return d.Otherwise }),
		col("body", all, func(d d) string { return plain(string(d.Body)) }),
		col("due_at", all, dueAt),
		col("expires_at", all, func(d d) time.Time { return micro(d.ExpiresAt) }),
		col("state", all, func(d d) string { return string(d.State) }),
		col("created_at", all, func(d d) time.Time { return micro(d.CreatedAt) }),
	}
}

// changes is the key of the message that a delivery edits. Only the database
// knows whether that is out, so what must ring edits none, whatever its sender
// has read.
func changes(d *models.Delivery) string {
	if d.Rings {
		return ""
	}
	return d.Replaces
}

// dueAt is at once for a delivery that names no time.
func dueAt(d *models.Delivery) time.Time {
	if d.DueAt.IsZero() {
		return micro(d.CreatedAt)
	}
	return micro(d.DueAt)
}

// NextDelivery is when the next message is due that waits for its time; false
// when none does.
func (s *Store) NextDelivery(ctx context.Context, now time.Time) (time.Time, bool, error) {
	next, err := first[models.Delivery](ctx, s, 1, "due_at, id", "state = 'pending' AND due_at > ?", now)
	if err != nil || len(next) == 0 {
		return time.Time{}, false, err
	}
	return next[0].DueAt, true, nil
}

// Idle reports whether nothing is due or under way: no timer that is due, no
// delivery that is due, being sent or of unknown fate.
func (s *Store) Idle(ctx context.Context, now time.Time) (bool, error) {
	var busy int64
	err := s.read.WithContext(ctx).Raw(`SELECT (SELECT count(*) FROM timers WHERE due_at <= ? AND NOT dead)
		+ (SELECT count(*) FROM deliveries WHERE state IN ('sending', 'unknown') OR state = 'pending' AND due_at <= ?)`,
		now, now).Scan(&busy).Error
	if err != nil {
		return false, fmt.Errorf("look for due work: %w", fault(err))
	}
	return busy == 0, nil
}

// prompts are those that wait, and then the others. Those that wait have no index but
// that of everything that waits for a person. The odd way in which their kind is asked
// for keeps both databases from the index of what is due, which holds everybody's.
const prompts = `SELECT person, due_at FROM deliveries WHERE person IN ? AND due_at > ? AND state = 'pending'
		AND lane = 'prompt' AND kind || replaces = 'message'
	UNION ALL SELECT person, due_at FROM deliveries WHERE person IN ? AND due_at > ? AND state <> 'pending'
		AND lane = 'prompt' AND kind = 'message' AND replaces = ''`

// LastPrompts is when each of these people was last told of something unasked, or
// will be, if that is after a time. Canceled messages count as well: others may have
// been sent in their place.
func (s *Store) LastPrompts(ctx context.Context, people []models.PersonID, after time.Time) (map[models.PersonID]time.Time, error) {
	var rows []struct {
		Person models.PersonID
		DueAt  time.Time
	}
	last := map[models.PersonID]time.Time{}
	for some := range slices.Chunk(people, cells/2) {
		err := s.read.WithContext(ctx).Raw(prompts, some, after, some, after).Scan(&rows).Error
		if err != nil {
			return nil, fmt.Errorf("read last prompts: %w", fault(err))
		}
		for _, row := range rows {
			if row.DueAt.After(last[row.Person]) {
				last[row.Person] = row.DueAt
			}
		}
	}
	return last, nil
}
