package store

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"gorm.io/gorm"

	"cairn/models"
)

// Erasing is what an erasure takes, and what it leaves and why.
type Erasing struct {
	Classes  []ErasedClass // in the order of docs/PRIVACY.md
	Messages int           // whose text is erased

	// What must end first: an erasure ends nothing itself.
	Here     int // the person themselves, who has not left
	Pairs    int // not ended yet
	Concerns int // about the person, still open
	Unsent   int // messages that speak of them, or of what they typed
}

// ErasedClass is one row of the first table of docs/PRIVACY.md.
type ErasedClass struct {
	Class  string
	Erased int // rows that lose what they hold
	Kept   int // rows that keep it
	Why    []string
}

// Waits reports whether something has to end before the person can be erased.
func (e Erasing) Waits() bool { return e.Here+e.Pairs+e.Concerns+e.Unsent > 0 }

// Erasing is what Erase would do now.
func (s *Store) Erasing(ctx context.Context, person models.PersonID, name string) (Erasing, error) {
	e, err := s.erasure(ctx, person, name)
	return e.told, err
}

// Erase takes out of everything that is stored what a person typed, and what tells
// who they were; name stands from now on where their name stood. It is saved
// whole or not at all. While something has to end first, nothing changes:
// models.ErrNotReady. Whoever was erased can be once more, for what came later.
//
// The bytes are gone from an SQLite file when Scrub has returned.
func (s *Store) Erase(ctx context.Context, act *models.Erasure, name string) (Erasing, error) {
	for try := 1; ; try++ {
		e, err := s.erasure(ctx, act.Person, name)
		if err == nil && e.told.Waits() {
			err = models.ErrNotReady
		}
		var work prepared
		if err == nil {
			work, err = e.prepared(act)
		}
		if err == nil {
			err = errors.Join(s.saveInGroup(ctx, []prepared{work})...)
		}
		if errors.Is(err, models.ErrConflict) && try < 4 {
			continue // something changed since it was looked at
		}
		if err != nil {
			return e.told, fmt.Errorf("erase %s: %w", act.Person, err)
		}
		return e.told, nil
	}
}

// Scrub rewrites an SQLite file and what lies beside it, so that nothing erased can
// be read there anymore. PostgreSQL overwrites its dead rows in its own time.
func (s *Store) Scrub(ctx context.Context) error {
	if s.dialect != SQLite {
		return nil
	}
	err := s.exec(ctx, func(tx *gorm.DB) error { return tx.Exec("VACUUM").Error })
	var busy int
	if err == nil {
		err = s.change(ctx, "PRAGMA wal_checkpoint(TRUNCATE)", nil, func(read scan) error { return read(&busy, new(any), new(any)) }, func() {})
	}
	if err == nil && busy != 0 {
		err = models.ErrBusy
	}
	return err
}

// erasure is the work of one.
type erasure struct {
	store   *Store
	person  models.PersonID
	name    string // what stands for theirs
	told    Erasing
	emptied []models.Noun   // each once, as it will be
	ids     map[string]bool // of the person, and of what is emptied
	phrases map[string]bool // what is taken, as words
	said    []int64         // deliveries that say any of it
	users   []string        // who the person was on the platforms
}

func (s *Store) erasure(ctx context.Context, person models.PersonID, name string) (erasure, error) {
	e := erasure{store: s, person: person, name: plain(name), ids: map[string]bool{string(person): true}, phrases: map[string]bool{}}
	err := s.inSnapshot(ctx, func(tx *gorm.DB) error {
		for _, step := range []func(*gorm.DB) error{e.takeNouns, e.takeMessages, e.count} {
			if err := step(tx); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return e, fmt.Errorf("look at what is stored of %s: %w", person, fault(err))
	}
	return e, nil
}

// takeNouns empties, trace by trace, what is stored of the person.
func (e *erasure) takeNouns(tx *gorm.DB) error {
	taken := map[object]models.Noun{}
	for _, t := range traces {
		found, err := find(tx, t.noun, t.of, e.args(t.of)...)
		if err != nil {
			return err
		}
		class := e.class(t.class)
		for _, noun := range found {
			kind, id := noun.Ident()
			before, again := taken[object{kind, id}]
			if again {
				noun = before
			}
			if !e.empty(noun, t.erased) {
				class.keep(t.why)
				continue
			}
			if !again {
				taken[object{kind, id}] = noun
				e.emptied, e.ids[id] = append(e.emptied, noun), true
				class.Erased++
			}
		}
	}
	return nil
}

// find is the rows of a noun's table that a condition names.
func find(tx *gorm.DB, noun models.Noun, where string, args ...any) ([]models.Noun, error) {
	rows := reflect.New(reflect.SliceOf(reflect.TypeOf(noun)))
	if err := tx.Where(where, args...).Order("created_at, id").Find(rows.Interface()).Error; err != nil {
		return nil, err
	}
	var out []models.Noun
	for i := range rows.Elem().Len() {
		out = append(out, rows.Elem().Index(i).Interface().(models.Noun))
	}
	return out, nil
}

func (e *erasure) args(where string) []any {
	return slices.Repeat([]any{e.person}, strings.Count(where, "?"))
}

func (e *erasure) class(name string) *ErasedClass {
	if n := len(e.told.Classes); n == 0 || e.told.Classes[n-1].Class != name {
		e.told.Classes = append(e.told.Classes, ErasedClass{Class: name})
	}
	return &e.told.Classes[len(e.told.Classes)-1]
}

func (c *ErasedClass) keep(why string) {
	if why == "" {
		return // nothing is left to be kept
	}
	c.Kept++
	if !slices.Contains(c.Why, why) {
		c.Why = append(c.Why, why)
	}
}

// empty takes fields out of a noun, and remembers what stood there. It reports
// whether anything did.
func (e *erasure) empty(noun models.Noun, fields []string) (any bool) {
	for _, name := range fields {
		field := reflect.ValueOf(noun).Elem().FieldByName(name)
		if _, id := noun.Ident(); !field.IsZero() && !(replaced[name] && slices.Contains([]string{e.name, id}, field.String())) {
			any = true
			e.remember(noun, name, field)
			field.SetZero()
		}
	}
	return any
}

// prepared is the commit: the erasure's own line first, then one for each thing
// that lost its words.
func (e *erasure) prepared(act *models.Erasure) (prepared, error) {
	p := prepared{Commit: models.Commit{At: micro(act.ErasedAt), Action: models.Erased}, besides: e.silence}
	for _, noun := range append([]models.Noun{act}, e.emptied...) {
		replace(noun, e.name)
		edition, err := newEdition(noun, p.At)
		if err != nil {
			return p, err
		}
		p.editions = append(p.editions, edition)
	}
	return p, nil
}

// replace puts what must stand in the place of what was taken: a name for readers,
// an account that is nobody's, and no question that somebody is still asked.
func replace(noun models.Noun, name string) {
	switch n := noun.(type) {
	case *models.Person:
		n.Name, n.State = name, models.Gone
	case *models.Account:
		n.Workspace = n.ID
	case *models.Ask:
		if n.Open() {
			n.State = models.AskEnded
		}
	case *models.Question:
		n.State = models.QuestionAnswered
	}
}

// emptied reports whether a noun is as an erasure leaves it.
func emptied(noun models.Noun) bool {
	row := reflect.ValueOf(noun).Elem()
	return slices.ContainsFunc(traces, func(t trace) bool {
		return reflect.TypeOf(t.noun) == reflect.TypeOf(noun) && len(t.erased) > 0 && !slices.ContainsFunc(t.erased, func(name string) bool {
			return !row.FieldByName(name).IsZero() && !replaced[name]
		})
	})
}

// replaced is the fields in which something stands after an erasure: see replace.
var replaced = map[string]bool{"Name": true, "Workspace": true}

// here counts the person if they have not left. Nobody reports that somebody without
// an account has left: they are here as long as they have a role.
const here = `SELECT count(*) FROM people p WHERE state <> 'gone' AND id = ?
	AND (EXISTS (SELECT 1 FROM accounts WHERE person = p.id AND "user" <> '')
		OR EXISTS (SELECT 1 FROM assignments WHERE person = p.id AND until = ` + never + `))`

// count is what must end first.
func (e *erasure) count(tx *gorm.DB) error {
	for query, into := range map[string]*int{
		here: &e.told.Here,
		"SELECT count(*) FROM mentorships WHERE state <> 'ended' AND (mentee = ? OR mentor = ?)": &e.told.Pairs,
		"SELECT count(*) FROM flags WHERE state <> 'closed' AND person = ?":                      &e.told.Concerns,
	} {
		if err := tx.Raw(query, e.args(query)...).Scan(into).Error; err != nil {
			return err
		}
	}
	return nil
}
