package flag_test

import (
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/all"
	"cairn/models"
	"cairn/models/store"
	"cairn/prompts"
)

// TestTheMinuteOfAConcernWithoutANameIsKeptNowhere: not beside the concern, and
// not beside the message that carries it on. One that is urgent waits for nothing.
func TestTheMinuteOfAConcernWithoutANameIsKeptNowhere(t *testing.T) {
	t.Parallel()
	raised := time.Date(2027, 3, 2, 16, 17, 33, 0, time.UTC)
	for _, c := range []struct {
		name, severity string
		asked          time.Time
	}{
		{"a step skipped again and again", "3", time.Date(2027, 3, 2, 17, 0, 0, 0, time.UTC)},
		{"tension in a pair", "5", time.Date(2027, 3, 2, 17, 0, 0, 0, time.UTC)},
		{"an unsafe act", "2", raised},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := program(t, raised.Add(-time.Hour))
			p.now = raised
			a := p.router.Handle(t.Context(), bot.Event{
				Kind: bot.Submit, ID: "ev_1", Platform: "paper", User: "mia", Action: "flag.save:command",
				Values: map[string][]string{"severity": {c.severity}, "facts": {"The second check is left out."}, "name": {"no"}},
			})
			if a.Form == nil {
				t.Fatalf("no code is shown: %v", a.Errors)
			}
			if timers, err := p.store.ClaimTimers(t.Context(), c.asked.Add(-time.Second), time.Minute, 10); err != nil || len(timers) > 0 {
				t.Errorf("before %s is due %v: %v", c.asked, timers, err)
			}
			p.now = c.asked.Add(time.Second)
			timers, err := p.store.ClaimTimers(t.Context(), p.now, time.Minute, 10)
			must(t, errors.Join(append(p.router.Fire(t.Context(), timers), err)...))
			told, err := p.store.ClaimDeliveries(t.Context(), p.now, time.Minute, 10, models.AllLanes, models.SendMethod)
			if len(told) == 0 || err != nil {
				t.Errorf("nobody is told: %v", err)
			}
			if kept := p.rowsWith(t, "2027-03-02 16:17"); c.asked.After(raised) && len(kept) > 0 {
				t.Errorf("the minute is kept in %v", kept)
			}
		})
	}
}

// TestTheRecordIsTheSameWhoeverRaisedAConcernWithoutAName: also where Carla is the only one
// who may hear of it, and it is Carla who raised it. She alone is told that nobody else may.
func TestTheRecordIsTheSameWhoeverRaisedAConcernWithoutAName(t *testing.T) {
	t.Parallel()
	for _, severity := range []string{"2", "3", "5"} {
		t.Run(severity, func(t *testing.T) {
			t.Parallel()
			at := time.Date(2027, 3, 2, 16, 17, 33, 0, time.UTC)
			raised, heard := map[string][]string{}, map[string][]string{}
			for _, by := range []string{"mia", "carla"} {
				p := program(t, at.Add(-time.Hour))
				sam := p.person(t, "p_sam")
				sam.State = models.Gone
				must(t, p.store.Commit(t.Context(), models.Commit{At: p.now, Action: "test.save", Save: []models.Noun{&sam}}))
				p.now = at
				a := p.router.Handle(t.Context(), bot.Event{
					Kind: bot.Submit, ID: "ev_1", Platform: "paper", User: by, Action: "flag.save:command",
					Values: map[string][]string{"severity": {severity}, "facts": {"The second check is left out."}, "name": {"no"}},
				})
				if said := fmt.Sprint(a.Form); strings.Contains(said, "nobody is working on it") != (by == "carla") {
					t.Errorf("%s reads %s", by, said)
				}
				raised[by] = p.rowsAlike(t)
				p.now = at.Truncate(time.Hour).Add(time.Hour)
				for range 3 { // a step, and what it sets
					timers, err := p.store.ClaimTimers(t.Context(), p.now, time.Minute, 10)
					must(t, errors.Join(append(p.router.Fire(t.Context(), timers), err)...))
				}
				heard[by] = p.rowsAlike(t)
			}
			if diff := cmp.Diff(raised["mia"], raised["carla"]); diff != "" {
				t.Errorf("once it is raised, by mia and by carla:\n%s", diff)
			}
			if diff := cmp.Diff(heard["mia"], heard["carla"]); diff != "" {
				t.Errorf("once Carla hears of it:\n%s", diff)
			}
		})
	}
}

func (p *whole) person(t *testing.T, id models.PersonID) models.Person {
	t.Helper()
	out, err := p.store.Person(t.Context(), id)
	must(t, err)
	return out
}

// rowsAlike is every row of the database, without what is drawn by lot or reckoned from
// that: ids, codes and hashes.
func (p *whole) rowsAlike(t *testing.T) []string {
	t.Helper()
	drawn := regexp.MustCompile(`_[a-z0-9]{16}\b|\b[0-9a-f]{64}\b`)
	rows := slices.DeleteFunc(p.rowsWith(t, ""), func(row string) bool { return strings.HasPrefix(row, "goose_db_version") })
	for i, row := range rows {
		rows[i] = drawn.ReplaceAllString(row, "*")
	}
	slices.Sort(rows)
	return rows
}

// whole is the bot without a chat platform, with a clock that is set.
type whole struct {
	store  *store.Store
	router *handlers.Router
	file   string
	now    time.Time
}

// program has Mia, whom Sam supervises, and Carla, who coordinates.
func program(t *testing.T, began time.Time) *whole {
	t.Helper()
	p := &whole{file: filepath.Join(t.TempDir(), "cairn.db"), now: began}
	words, err := prompts.Load(nil)
	must(t, err)
	calendar, err := handlers.NewCalendar(config.Default())
	must(t, err)
	p.store, err = store.Open(t.Context(), "sqlite:"+p.file, store.Options{})
	must(t, err)
	t.Cleanup(func() { _ = p.store.Close() })
	must(t, p.store.Migrate(t.Context()))
	board, err := handlers.NewBoard(all.Activities(p.store, config.Default(), calendar, "/mentor"))
	must(t, err)
	p.router, err = handlers.New(handlers.Config{
		Store: p.store, Words: words, Board: board, Platforms: map[string]bot.Platform{}, Policy: config.Default(), Calendar: calendar,
		Now: func() time.Time { return p.now }, Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Command: "/mentor",
	})
	must(t, err)
	nouns := []models.Noun{&models.Supervision{ID: "sv_mia", Person: "p_mia", Supervisor: "p_sam", From: began}}
	roles := map[string]models.Role{"mia": models.MenteeRole, "sam": models.SupervisorRole, "carla": models.CoordinatorRole}
	for _, user := range slices.Sorted(maps.Keys(roles)) {
		id := models.PersonID("p_" + user)
		nouns = append(nouns,
			&models.Person{ID: id, Name: user, Zone: "America/Chicago", Locale: "en", State: models.Active},
			&models.Account{ID: "ac_" + user, Person: id, Platform: "paper", User: user},
			&models.Assignment{ID: "as_" + user, Person: id, Role: roles[user], From: began})
	}
	must(t, p.store.Commit(t.Context(), models.Commit{At: began, Action: "test.save", Save: nouns}))
	return p
}

// rowsWith is every row of the database in which a text stands.
func (p *whole) rowsWith(t *testing.T, text string) (found []string) {
	t.Helper()
	db, err := sql.Open("sqlite", p.file)
	must(t, err)
	defer func() { _ = db.Close() }()
	for _, table := range column(t, db, "SELECT name FROM sqlite_master WHERE type = 'table'") {
		for _, row := range column(t, db, fmt.Sprintf("SELECT * FROM %s", table)) {
			if strings.Contains(row, text) {
				found = append(found, table+": "+row)
			}
		}
	}
	return found
}

// column is what a query finds, one text for each row.
func column(t *testing.T, db *sql.DB, query string) (out []string) {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), query)
	must(t, err)
	defer func() { _ = rows.Close() }()
	names, err := rows.Columns()
	must(t, err)
	for rows.Next() {
		cells, refs := make([]any, len(names)), make([]any, len(names))
		for i := range cells {
			refs[i] = &cells[i]
		}
		must(t, rows.Scan(refs...))
		out = append(out, strings.TrimSpace(strings.Trim(fmt.Sprintln(cells...), "[]")))
	}
	must(t, rows.Err())
	return out
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
