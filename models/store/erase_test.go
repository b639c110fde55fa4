package store_test

import (
	"database/sql"
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
)

// codes are the fields that look like text and are none: what the program chose
// itself, and channels.
var codes = []string{
	"Account.Platform", "Campaign.Site", "CheckIn.Said", "CheckIn.Set", "Goal.Serves", "Item.Kind", "Participant.Part", "Participant.Told",
	"Proposal.Reasons", "Rematch.Reason", "Session.Channel", "Session.Place", "Session.Platform", "Session.Room", "Sheet.Gates", "Sheet.Reasons",
	"Thanks.Channel", "Thanks.Platform",
}

// typed is examples with a text of its own in every field that can hold one, in an
// organization that everybody has left.
func typed() []models.Noun {
	nouns := examples()
	for _, noun := range nouns {
		row := reflect.ValueOf(noun).Elem()
		for i := range row.NumField() {
			name := row.Type().Name() + "." + row.Type().Field(i).Name
			if !row.Type().Field(i).Anonymous && !slices.Contains(codes, name) {
				overwrite(row.Field(i), "CANARY "+name+" is what somebody typed")
			}
		}
		switch n := noun.(type) {
		case *models.Person:
			n.State, n.Name, n.Email = models.Gone, "Name of "+string(n.ID), string(n.ID)+"@example.org"
		case *models.Account:
			n.User = "U_" + string(n.Person)
		case *models.Mentorship:
			n.State = models.MentorshipEnded
		case *models.Flag:
			n.State = models.FlagClosed
		}
	}
	return nouns
}

// overwrite puts a text wherever there is one that is no id.
func overwrite(v reflect.Value, text string) {
	switch {
	case v.Type() == reflect.TypeFor[string]() && v.CanSet():
		if s := v.String(); s != "" && (len(s) < 3 || s[2] != '_') {
			v.SetString(text)
		}
	case v.Type() == reflect.TypeFor[[]byte]():
		v.SetBytes([]byte(`{"agenda":"` + text + `"}`))
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			overwrite(v.Index(i), text)
		}
	case v.Kind() == reflect.Map && v.Type().Elem() == reflect.TypeFor[[]string]():
		v.Set(reflect.ValueOf(map[string][]string{"q": {text}}))
	case v.Kind() == reflect.Struct && v.Type() != reflect.TypeFor[time.Time]():
		for _, field := range v.Fields() {
			overwrite(field, text)
		}
	}
}

// cell is a place in the database in which something stands.
type cell struct{ table, id, column, text string }

// everyText is every text in every table that there is.
func everyText(t *testing.T, s *store.Store, url string) (all []cell) {
	t.Helper()
	db := raw(t, url)
	tables := "SELECT name FROM sqlite_master WHERE type = 'table'"
	if s.Dialect() == store.PostgreSQL {
		tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
	}
	for _, table := range facts(t, db, tables) {
		all = append(all, textsOf(t, db, table)...)
	}
	return all
}

func textsOf(t *testing.T, db *sql.DB, table string) (all []cell) {
	t.Helper()
	rows := must(db.QueryContext(t.Context(), `SELECT * FROM "`+table+`"`))(t)
	defer func() { _ = rows.Close() }()
	columns := must(rows.Columns())(t)
	for rows.Next() {
		row, id := make([]any, len(columns)), ""
		for i := range row {
			row[i] = new(sql.NullString)
		}
		if err := rows.Scan(row...); err != nil {
			t.Fatal(err)
		}
		for i, column := range columns {
			text := row[i].(*sql.NullString).String
			if column == "id" {
				id = text
			}
			all = append(all, cell{table, id, column, text})
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// spared reports whether a cell may still hold something of a person: a row that is
// kept for a reason, in a column that is not emptied.
func spared(traces []store.TraceOf, c cell) (theirs, kept bool) {
	emptied := false
	for _, trace := range traces {
		if trace.Table == c.table && slices.Contains(trace.IDs, c.id) {
			theirs, kept = true, kept || trace.Why != ""
			emptied = emptied || slices.Contains(trace.Erased, c.column)
		}
	}
	return theirs, kept && !emptied
}

// TestNothingOfSomebodyIsLeftThatTheReportDoesNotName erases each of several people
// from an organization in which something was typed wherever something can be, and
// looks into every column of every table that the database has.
func TestNothingOfSomebodyIsLeftThatTheReportDoesNotName(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		nouns := typed()
		save(t, s, nouns...)
		for _, who := range []models.PersonID{"pe_mia", "pe_max", "pe_sam", "pe_cleo"} {
			before := must(s.Person(t.Context(), who))(t)
			secrets := []string{before.Name, before.Email}
			for _, account := range must(s.Accounts(t.Context(), who))(t) {
				secrets = append(secrets, account.User)
			}
			report := must(s.Erase(t.Context(), &models.Erasure{ID: "er_" + string(who), Person: who, Why: "They asked.", ErasedAt: noon}, "Former staff member"))(t)
			traces := must(s.Traces(t.Context(), who))(t)
			for _, c := range everyText(t, s, url) {
				theirs, kept := spared(traces, c)
				if kept {
					continue
				}
				if theirs && strings.Contains(c.text, "CANARY") {
					t.Errorf("%s: %s.%s of %s: %s", who, c.table, c.column, c.id, c.text)
				}
				for _, secret := range secrets {
					if strings.Contains(c.text, secret) {
						t.Errorf("%s: %s.%s of %s: %s", who, c.table, c.column, c.id, c.text)
					}
				}
			}
			same(t, "name", must(s.Person(t.Context(), who))(t).Name, "Former staff member")
			same(t, "classes of "+string(who), classes(report), classesOfPrivacy(t))
		}
		if report, text := verify(t, s); !report.Sound() {
			t.Errorf("%+v\n%s", report, text)
		}
	})
}

func classes(e store.Erasing) (all []string) {
	for _, c := range e.Classes {
		all = append(all, c.Class)
	}
	return all
}

// classesOfPrivacy is what docs/PRIVACY.md says that nouns hold, row by row.
func classesOfPrivacy(t *testing.T) (all []string) {
	t.Helper()
	page := string(must(os.ReadFile("../../docs/PRIVACY.md"))(t))
	_, table, _ := strings.Cut(page, "| what | for example | why |\n|---|---|---|\n")
	table, _, _ = strings.Cut(table, "\n\n")
	for row := range strings.Lines(table) {
		all = append(all, strings.TrimSpace(strings.Split(row, "|")[1]))
	}
	return slices.DeleteFunc(all, func(class string) bool {
		return class == "outgoing messages" || class == "the audit record" || strings.HasPrefix(class, "forms that are not sent yet")
	})
}

// TestEveryNounThatNamesSomebodyHasATrace: a new one cannot be forgotten.
func TestEveryNounThatNamesSomebodyHasATrace(t *testing.T) {
	t.Parallel()
	same(t, "named by none", store.Unnamed(), []string{ // they typed nothing there, and their id alone stands there
		"Absence.Deputy", "Intake.Avoid", "Intake.Picked", "Proposal.AskedBy", "Round.By", "Campaign.People", "Goal.WrittenBy",
		"Case.Notified", "Case.Recused", "Case.SteppedOut", "Case.Parted", "Case.InPlaceOf", "Action.Owner", "Ask.Owner", "Question.Offered", "Question.Passed",
	})
}

// left is a few people, of whom Mia has left, with a goal and a reflection.
func left(t *testing.T, s *store.Store) {
	t.Helper()
	staff(t, s)
	mia := must(s.Person(t.Context(), "pe_mia"))(t)
	mia.State = models.Gone
	save(t, s, &mia,
		&models.Goal{ID: "gl_1", Mentee: "pe_mia", Title: "Write three crisis notes at the day program, alone"},
		&models.Goal{ID: "gl_2", Mentee: "pe_max", Title: "Another goal"},
		&models.Mentorship{ID: "ms_1", Mentee: "pe_mia", Mentor: "pe_max", State: models.MentorshipEnded},
		&models.Session{ID: "se_1", Mentorship: "ms_1"},
		&models.Reflection{ID: "rf_1", Session: "se_1", Mentorship: "ms_1", Person: "pe_mia", Answers: map[string][]string{"q": {"It was hard."}}},
		&models.Rating{ID: "ra_1", Person: "pe_mia", By: "pe_mia", Level: 2, Example: "I call first."},
		&models.GoalStep{ID: "st_1", Goal: "gl_1", By: "pe_mia", Title: "Two notes", Note: "Slower than I thought."},
		&models.Evidence{ID: "ev_1", Person: "pe_mia", Author: "pe_max", Note: "Mia called first."})
}

func erase(t *testing.T, s *store.Store) error {
	t.Helper()
	_, err := s.Erase(t.Context(), &models.Erasure{ID: models.NewID[string]("er"), Person: "pe_mia", Why: "They asked.", ErasedAt: noon}, "Former staff member")
	return err
}

func TestMessagesThatSpeakOfSomebodyAreErasedAndOthersStay(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		left(t, s)
		said := func(key string, to models.PersonID, subject, text string) models.Delivery {
			return models.Delivery{Key: key, Person: to, Subject: subject, Kind: models.SendMessage, Body: must(json.Marshal(map[string]any{"text": text, "fields": []string{}}))(t)}
		}
		commit(t, s, models.Commit{At: noon, Send: []models.Delivery{
			said("to them", "pe_mia", "", "Hello"), said("names them", "pe_sam", "", "**Name of pe\\_mia**\nhas left"),
			said("about theirs", "pe_max", "goal:gl_1:agreed", "Both agreed"), said("quotes them", "pe_sam", "", "> write three *crisis notes* at the day program, …"),
			said("about another's", "pe_sam", "goal:gl_2", "Another goal"), said("names another", "pe_sam", "", "Name of pe_max2 and name of pe_miami"),
			said("held for another", "pe_cleo", "", "Name of pe_mia has left"),
		}})
		db := raw(t, url)
		exec(t, db, "UPDATE deliveries SET ref_channel = 'D1', state = 'sent'", "UPDATE deliveries SET state = 'pending' WHERE key = 'names them'")
		waits := must(s.Erasing(t.Context(), "pe_mia", "Former staff member"))(t)
		if err := erase(t, s); !errors.Is(err, models.ErrNotReady) || waits.Unsent != 1 || !waits.Waits() {
			t.Errorf("one is not out yet: %v, %+v", err, waits)
		}
		exec(t, db, "UPDATE deliveries SET state = 'sent'", "UPDATE deliveries SET state = 'held' WHERE key = 'held for another'")
		if err := erase(t, s); err != nil {
			t.Fatal(err)
		}
		same(t, "left", facts(t, db, "SELECT key FROM deliveries WHERE body <> ''"), []string{"about another's", "names another"})
		same(t, "not sent anymore", facts(t, db, "SELECT key FROM deliveries WHERE state = 'canceled'"), []string{"held for another"})
		same(t, "where it went", facts(t, db, "SELECT key FROM deliveries WHERE ref_channel = ''"), []string{"to them"})
	})
}

// TestWhoIsHereIsNotErased, nor whose pairs go on, or about whom a concern is open.
// TestAnErasureAnswersNothing: a request that ended without an answer is not counted as
// answered afterward.
func TestAnErasureAnswersNothing(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		left(t, s)
		ask := models.Ask{Mentorship: "ms_1", Mentee: "pe_mia", Question: "Is my crisis note clear enough?"}
		for state, want := range map[models.AskState]models.AskState{
			models.AskOpen: models.AskEnded, models.AskPassed: models.AskEnded, models.AskEnded: models.AskEnded, models.AskAnswered: models.AskAnswered,
		} {
			of := ask
			of.ID, of.State = models.AskID("as_"+string(state)), state
			save(t, s, &of)
			if err := erase(t, s); err != nil {
				t.Fatal(err)
			}
			if got := must(s.Ask(t.Context(), of.ID))(t); got.State != want || got.Question != "" {
				t.Errorf("%s became %s: %q", state, got.State, got.Question)
			}
		}
	})
}

func TestWhoIsHereIsNotErased(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		staff(t, s)
		save(t, s, &models.Account{ID: "ac_1", Person: "pe_mia", Platform: "slack", User: "U1"}, &models.Mentorship{ID: "ms_1", Mentee: "pe_mia", Mentor: "pe_max", State: models.MentorshipActive}, &models.Flag{ID: "fl_1", Person: "pe_mia", State: models.FlagOpen})
		e := must(s.Erasing(t.Context(), "pe_mia", "Former staff member"))(t)
		same(t, "waits for", []int{e.Here, e.Pairs, e.Concerns, e.Unsent}, []int{1, 1, 1, 0})
		if err := erase(t, s); !errors.Is(err, models.ErrNotReady) {
			t.Error(err)
		}
		same(t, "name", must(s.Person(t.Context(), "pe_mia"))(t).Name, "Name of pe_mia")
	})
}

// TestWhoNeverHadAnAccountIsErasedOnceTheyHaveNoRole: nobody says that they left.
func TestWhoNeverHadAnAccountIsErasedOnceTheyHaveNoRole(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		mia, role := models.Person{ID: "pe_mia", Name: "Mia", Email: "mia@example.org", State: models.Active}, models.Assignment{ID: "as_1", Person: "pe_mia", Role: models.MenteeRole, From: noon}
		save(t, s, &mia, &role)
		if err := erase(t, s); !errors.Is(err, models.ErrNotReady) {
			t.Errorf("a mentee: %v", err)
		}
		role.Until = noon
		save(t, s, &role)
		if err := erase(t, s); err != nil {
			t.Error(err)
		}
		mia = must(s.Person(t.Context(), "pe_mia"))(t)
		same(t, "left", []string{mia.Name, mia.Email, string(mia.State)}, []string{"Former staff member", "", "gone"})
	})
}

// TestAnErasureIsToldFromTampering: what an erasure does is on record, and nothing
// else can pass for one.
func TestAnErasureIsToldFromTampering(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		left(t, s)
		db := raw(t, url)
		refused := func(statements ...string) {
			t.Helper()
			for _, statement := range statements {
				if _, err := db.ExecContext(t.Context(), statement); err == nil || !strings.Contains(err.Error(), "append only") {
					t.Errorf("%s: %v", statement, err)
				}
			}
		}
		guarded := []string{
			"UPDATE ratings SET level = 5, example = ''", "UPDATE ratings SET example = 'better'", "DELETE FROM ratings",
			`UPDATE reflections SET answers = '{"q":["easy"]}'`, "UPDATE reflections SET person = 'pe_max', answers = NULL", "DELETE FROM reflections",
			"UPDATE goal_steps SET note = 'fast'", "UPDATE goal_steps SET title = 'Nine notes', note = ''", "DELETE FROM goal_steps",
			"UPDATE evidence SET note = ''",
		}
		refused(guarded...)
		if err := erase(t, s); err != nil {
			t.Fatal(err)
		}
		refused(append(guarded, "UPDATE erasures SET why = ''", "DELETE FROM erasures")...)
		events := must(s.AuditOf(t.Context(), "reflection", "rf_1"))(t)
		same(t, "lines", []string{events[0].Action, events[1].Action}, []string{"test.save", models.Erased})
		if report, text := verify(t, s); !report.Sound() {
			t.Errorf("%+v\n%s", report, text)
		}
		for _, c := range must(s.Erasing(t.Context(), "pe_mia", "Former staff member"))(t).Classes {
			same(t, "left to erase: "+c.Class, c.Erased, 0)
		}
		if err := erase(t, s); err != nil {
			t.Errorf("once more: %v", err)
		}

		key, public := signer(t)
		trail := must(json.Marshal(must(s.Trail(t.Context(), "pe_mia", key, noon))(t)))(t)
		_, faults, err := store.CheckTrail(trail, public)
		if err != nil || len(faults) > 0 || !strings.Contains(string(trail), "They asked.") || !strings.Contains(string(trail), "Mia called first.") {
			t.Errorf("%v, %v\n%s", faults, err, trail)
		}

		goal := must(s.Goal(t.Context(), "gl_2"))(t)
		commit(t, s, models.Commit{At: noon.Add(time.Hour), Action: models.Erased, Save: []models.Noun{&goal}})
		if _, text := verify(t, s); !strings.Contains(text, "goal gl_2 was erased, and no line before it says that somebody was") ||
			!strings.Contains(text, "goal gl_2: line") || !strings.Contains(text, "says that it was erased, and it holds something") {
			t.Errorf("a goal is said to be erased:\n%s", text)
		}
	})
}
