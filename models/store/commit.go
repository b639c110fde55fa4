package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"

	"cairn/models"
)

// Commit saves each commit whole or not at all, and returns when what it saved
// is durable. Several are saved in one transaction; when one of them is
// refused, each is saved alone and models.CommitErrors says which were. Commits that
// arrive at the same time share a transaction in the same way.
//
// models.ErrConflict: somebody else was first. models.ErrDuplicate: Once was
// seen before. models.ErrNotAllowed: the database refuses the act itself.
// models.ErrBusy: nothing was saved - unless ctx ended, or the database fell
// silent at the very end and stayed so, when it is not known.
func (s *Store) Commit(ctx context.Context, commits ...models.Commit) error {
	errs := make(models.CommitErrors, len(commits))
	work := make([]prepared, 0, len(commits))
	var places []int // of the work among the commits
	for i, c := range commits {
		p, err := prepare(c)
		if errs[i] = err; err == nil {
			work, places = append(work, p), append(places, i)
		}
	}
	for n, err := range s.saveInGroup(ctx, work) {
		if errs[places[n]] = err; err == nil {
			work[n].stamped()
		}
	}
	for i, c := range commits {
		if errs[i] != nil && c.Action != "" {
			errs[i] = fmt.Errorf("save %s: %w", c.Action, errs[i])
		}
	}
	switch {
	case errors.Join(errs...) == nil:
		return nil
	case len(errs) == 1:
		return errs[0]
	}
	return errs
}

func (s *Store) saveInGroup(ctx context.Context, work []prepared) models.CommitErrors {
	if len(work) == 0 {
		return nil
	}
	return s.group.do(ctx, work)
}

// saveGroup saves all in one transaction or, when that is refused, each in its
// own. When storage is down it does not insist.
func (s *Store) saveGroup(ctx context.Context, work []prepared) models.CommitErrors {
	errs := make(models.CommitErrors, len(work))
	err := s.saveTogether(ctx, work)
	if err == nil {
		return errs
	}
	for i := range work {
		if errs[i] = err; len(work) > 1 && !errors.Is(err, models.ErrBusy) {
			errs[i] = s.saveTogether(ctx, work[i:i+1])
		}
	}
	return errs
}

// saveTogether saves all in one transaction, and once more when that may well pass.
func (s *Store) saveTogether(ctx context.Context, work []prepared) error {
	err := s.saveOnce(ctx, work)
	if lostRace(err) {
		err = s.saveOnce(ctx, work)
	}
	return err
}

func (s *Store) saveOnce(ctx context.Context, work []prepared) error {
	var tries []ending // as each try would leave the record
	begun := 0         // tries; one that is refused early leaves nothing
	err := s.transact(ctx, func(x *script) error {
		begun++
		for _, step := range []func(*script, []prepared) error{
			s.saveSeen, s.saveTimers, s.saveNouns, s.saveCancels, s.saveReached, s.saveMoved, s.saveRescheduled, s.saveSends, saveBesides,
		} {
			if err := step(x, work); err != nil {
				return err
			}
		}
		left, err := s.saveAudit(x, work)
		tries = append(tries, left)
		return err
	})
	if err != nil && (begun > 1 || connectionLost(err)) {
		// One of the tries may have been saved, and only the answer was lost.
		for _, left := range tries {
			if left != s.end && s.stands(ctx, left.head) {
				tries, err = []ending{left}, nil
				break
			}
		}
	}
	if err != nil {
		s.end.sure = false
		return fault(err)
	}
	s.end = tries[len(tries)-1]
	return nil
}

func (s *Store) saveSeen(x *script, work []prepared) error {
	var seen []*prepared
	for i := range work {
		if work[i].Once != "" {
			seen = append(seen, &work[i])
		}
	}
	columns := []column{
		col("id", seen, func(p *prepared) string { return p.Once }),
		col("at", seen, func(p *prepared) time.Time { return p.At }),
	}
	s.insertRows(x, "seen_events", "", columns) // one that is there already is models.ErrDuplicate
	return nil
}

// saveNouns puts in what is new, kind by kind, then changes what was there, in
// one order everywhere, so that two processes do not wait for each other.
func (s *Store) saveNouns(x *script, work []prepared) error {
	byKind := map[reflect.Type][]edition{}
	for _, p := range work {
		for _, e := range p.editions {
			kind := reflect.TypeOf(e.noun)
			byKind[kind] = append(byKind[kind], e)
		}
	}
	if len(byKind) == 0 {
		return nil
	}
	for kind := range byKind {
		if !slices.Contains(kinds, kind) {
			return fmt.Errorf("%s: no table for it", kind)
		}
	}
	for _, step := range []func(*script, reflect.Type, []edition) error{s.insertNouns, s.updateNouns} {
		for _, kind := range kinds {
			if err := step(x, kind.Elem(), byKind[kind]); err != nil {
				return fmt.Errorf("%s: %w", kind, err)
			}
		}
	}
	return nil
}

func (s *Store) insertNouns(x *script, kind reflect.Type, editions []edition) error {
	var fresh []reflect.Value
	for _, e := range editions {
		if e.noun.Stored().Version == 1 {
			fresh = append(fresh, reflect.ValueOf(e.noun).Elem())
		}
	}
	if len(fresh) == 0 {
		return nil
	}
	p := planOf(kind)
	columns, err := p.bulk(s.dialect, fresh)
	if err != nil {
		return err
	}
	s.insertRows(x, p.table, "", columns)
	return nil
}

func (s *Store) updateNouns(x *script, kind reflect.Type, editions []edition) error {
	slices.SortStableFunc(editions, func(a, b edition) int {
		return cmp.Or(strings.Compare(a.id, b.id), cmp.Compare(a.noun.Stored().Version, b.noun.Stored().Version))
	})
	for _, e := range editions {
		version := e.noun.Stored().Version
		if version == 1 {
			continue
		}
		p := planOf(kind)
		args, err := p.change(reflect.ValueOf(e.noun).Elem(), e.id, version-1)
		if err != nil {
			return err
		}
		x.exec(p.update[s.dialect], args, func(changed int64) error {
			if changed == 0 {
				return fmt.Errorf("%s %s is not at version %d: %w", e.kind, e.id, version-1, models.ErrConflict)
			}
			return nil
		})
	}
	return nil
}

// saveCancels takes back what waits for the canceled subjects, except for what a
// canceling commit sends itself.
func (s *Store) saveCancels(x *script, work []prepared) error {
	kept := map[string][]string{} // by subject: the keys that every cancel of it keeps
	for _, p := range work {
		if len(p.Cancel) == 0 {
			continue
		}
		own := map[string][]string{}
		for _, d := range p.Send {
			own[d.Subject] = append(own[d.Subject], d.Key)
		}
		for _, subject := range p.Cancel {
			keys := own[subject]
			if before, again := kept[subject]; again {
				keys = slices.DeleteFunc(slices.Clone(before), func(key string) bool { return !slices.Contains(keys, key) })
			}
			kept[subject] = keys
		}
	}
	if len(kept) == 0 {
		return nil
	}
	return s.cancelSubjects(x, kept)
}

// saveReached lets go of what was held for want of an account, now that its person
// has one: people are in the program by their email before they ever use the bot.
// Whoever is back finds the messages they had read as they are now: the edits were
// held while the platform had their account shut.
func (s *Store) saveReached(x *script, work []prepared) error {
	var reached, back []models.PersonID
	for _, p := range work {
		for _, e := range p.editions {
			switch n := e.noun.(type) {
			case *models.Account:
				if n.User != "" {
					reached = append(reached, n.Person)
				}
			case *models.Person:
				if n.State == models.Active {
					back = append(back, n.ID)
				}
			}
		}
	}
	s.letGo(x, "code = 'no_account'", reached)
	s.letGo(x, "replaces <> ''", back)
	return nil
}

// letGo makes held messages of some people pending again: those that a condition names.
func (s *Store) letGo(x *script, where string, people []models.PersonID) {
	slices.Sort(people)
	s.withRows(x, "UPDATE deliveries SET state = 'pending', code = '' WHERE state = 'held' AND "+where+" AND person IN (SELECT person FROM r)", nil,
		texts("person", slices.Compact(people)))
}

// saveSends puts in what is to be sent and the homes that are to be drawn, in one
// statement: each that adds to the queue has all its indexes to open.
func (s *Store) saveSends(x *script, work []prepared) error {
	s.addDeliveries(x, slices.Concat(sends(work), homes(work)))
	return nil
}

// saveMoved finds under its new id what is known of a channel.
func (s *Store) saveMoved(x *script, work []prepared) error {
	for _, p := range work {
		if p.Moved == (models.Moved{}) {
			continue
		}
		for _, at := range [][2]string{{"rooms", "channel"}, {"deliveries", "channel"}, {"deliveries", "ref_channel"}} {
			query, args := bound(s.dialect, "UPDATE "+at[0]+" SET "+at[1]+" = ? WHERE platform = ? AND "+at[1]+" = ?",
				[]any{plain(p.Moved.To), p.Moved.Platform, plain(p.Moved.From)})
			x.exec(query, args, nil)
		}
	}
	return nil
}

// saveRescheduled moves what waits to the times that commits name. Of several words about
// one message the last counts.
func (s *Store) saveRescheduled(x *script, work []prepared) error {
	last := map[string]models.Delivery{}
	for _, p := range work {
		for _, d := range p.Rescheduled {
			last[d.Key] = d
		}
	}
	var all []models.Delivery
	for _, key := range slices.Sorted(maps.Keys(last)) {
		all = append(all, last[key])
	}
	s.reschedule(x, all)
	return nil
}

func saveBesides(x *script, work []prepared) error {
	for _, p := range work {
		if p.besides != nil {
			p.besides(x)
		}
	}
	return nil
}

// sends is the messages, each key once: no statement may change a row that it has just
// put in. One whose subject a later commit of the group cancels goes in canceled, as it
// would have been one by one.
func sends(work []prepared) (all []*models.Delivery) {
	canceled := map[string]bool{}               // subjects, by the commits after this one
	states := map[string]models.DeliveryState{} // by key, where it is sent last
	for _, p := range slices.Backward(work) {
		for i := len(p.Send) - 1; i >= 0; i-- {
			d := &p.Send[i]
			if _, again := states[d.Key]; again {
				continue
			}
			states[d.Key] = models.Pending
			if canceled[d.Subject] {
				states[d.Key] = models.Canceled
			}
		}
		for _, subject := range p.Cancel {
			canceled[subject] = subject != ""
		}
	}
	copies := make([]models.Delivery, 0, len(states))
	for _, p := range work {
		for i := range p.Send {
			state, first := states[p.Send[i].Key]
			if !first {
				continue
			}
			delete(states, p.Send[i].Key)
			copies = append(copies, p.Send[i])
			d := &copies[len(copies)-1]
			d.CreatedAt, d.State = p.At, state
			all = append(all, d)
		}
	}
	return all
}

// homes is one delivery for each home, in one order everywhere.
func homes(work []prepared) (all []*models.Delivery) {
	asked := map[models.PersonID]time.Time{}
	for _, p := range work {
		for _, person := range p.Homes {
			asked[person] = p.At
		}
	}
	for _, person := range slices.Sorted(maps.Keys(asked)) {
		all = append(all, &models.Delivery{
			Key: "home:" + string(person), Lane: models.PromptLane, Kind: models.RefreshHome, Person: person,
			State: models.Pending, DueAt: asked[person], CreatedAt: asked[person],
		})
	}
	return all
}
