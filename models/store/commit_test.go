package store_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"cairn/models"
	"cairn/models/store"
)

func TestNobodyOverwritesWhatTheyDidNotRead(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		mine := person("pe_mia")
		save(t, s, mine)
		same(t, "stamp", mine.Stamp, models.Stamp{Version: 1, CreatedAt: stored(noon), UpdatedAt: stored(noon)})
		theirs := must(s.Person(t.Context(), "pe_mia"))(t)

		mine.Name, mine.HiredOn = "", "2027-01-01" // an empty value is a change too
		commit(t, s, models.Commit{At: noon.Add(1e9), Save: []models.Noun{mine}})
		same(t, "stamp", mine.Stamp, models.Stamp{Version: 2, CreatedAt: stored(noon), UpdatedAt: stored(noon.Add(1e9))})
		same(t, "row", must(s.Person(t.Context(), "pe_mia"))(t), *mine)

		err := s.Commit(t.Context(), models.Commit{At: noon, Action: "person.rename", Save: []models.Noun{&theirs}})
		if !errors.Is(err, models.ErrConflict) || !strings.Contains(err.Error(), "person.rename") {
			t.Errorf("a stale change: %v", err)
		}
		same(t, "version after a conflict", theirs.Version, int64(1))
	})
}

func TestWhatIsUniqueExistsOnce(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		save(t, s, examples()...)
		save(t, s, &models.Gate{ID: "gt_8", Person: "pe_mia", Rule: "g4", State: models.GateOpen}, &models.Enrollment{ID: "en_8", Person: "pe_mia", Track: "onboarding"})
		for name, noun := range map[string]models.Noun{
			"an id":                       person("pe_mia"),
			"an email":                    &models.Person{ID: "pe_new", Email: "mia@example.org"},
			"an account":                  &models.Account{ID: "ac_9", Person: "pe_sam", Platform: "slack", Workspace: "T1", User: "U1"},
			"a check-in of a date":        &models.CheckIn{ID: "ck_9", Person: "pe_mia", Mentorship: "ms_1", Set: "mentee_biweekly", Slot: "2027-03-05"},
			"a gate that waits of a rule": &models.Gate{ID: "gt_9", Person: "pe_mia", Rule: "g4", State: models.GateOverdue},
			"a correction of evidence":    &models.Evidence{ID: "ev_9", Person: "pe_mia", Author: "pe_sam", Corrects: "ev_0"},
			"a current track":             &models.Enrollment{ID: "en_9", Person: "pe_mia", Track: "onboarding"},
			"an active pair":              &models.Mentorship{ID: "ms_9", Mentee: "pe_mia", Mentor: "pe_max", State: models.MentorshipActive},
			"an intake of a side":         &models.Intake{ID: "in_9", Person: "pe_max", Side: models.AsMentor},
			"a part in a session":         &models.Participant{ID: "pt_9", Session: "se_1", Person: "pe_mia"},
			"a competency of a framework": &models.Competency{ID: "x", Framework: "f", Edition: 1, Key: "crisis"},
		} {
			err := s.Commit(t.Context(), models.Commit{At: noon, Save: []models.Noun{noun}})
			if !errors.Is(err, models.ErrConflict) || errors.Is(err, models.ErrDuplicate) {
				t.Errorf("%s twice: %v, want ErrConflict", name, err)
			}
			same(t, name, noun.Stored().Version, int64(0))
		}
		save(t, s,
			&models.Person{ID: "pe_a"}, &models.Person{ID: "pe_b"}, // no email is no email twice
			&models.Mentorship{ID: "ms_8", Mentee: "pe_mia", Mentor: "pe_max", State: models.MentorshipEnded})
	})
}

func TestOneEventIsAnsweredOnce(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		commit(t, s, models.Commit{At: noon, Once: "Ev1", Save: []models.Noun{person("pe_mia")}})
		err := s.Commit(t.Context(), models.Commit{At: noon, Once: "Ev1", Save: []models.Noun{person("pe_max")}})
		if !errors.Is(err, models.ErrDuplicate) {
			t.Errorf("again: %v", err)
		}
		if _, err := s.Person(t.Context(), "pe_max"); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("it was saved all the same: %v", err)
		}
		if err := s.PurgeSeen(t.Context(), noon.Add(1e9)); err != nil {
			t.Fatal(err)
		}
		commit(t, s, models.Commit{At: noon, Once: "Ev1"})
	})
}

// TestSeveralCommits: one refused does not take the others with it.
func TestSeveralCommits(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		save(t, s, person("pe_mia"))
		good, bad, more, nameless := person("pe_max"), person("pe_mia"), person("pe_sam"), person("")
		err := s.Commit(t.Context(),
			models.Commit{At: noon, Save: []models.Noun{good}, Timers: []models.Timer{models.At(noon, "a.b:good")}},
			models.Commit{At: noon, Save: []models.Noun{bad}, Timers: []models.Timer{models.At(noon, "a.b:bad")}},
			models.Commit{At: noon, Save: []models.Noun{more}, Once: "Ev1"},
			models.Commit{At: noon, Save: []models.Noun{nameless}})
		all, several := errors.AsType[models.CommitErrors](err)
		if !several || len(all) != 4 || all[0] != nil || !errors.Is(all[1], models.ErrConflict) || all[2] != nil || all[3] == nil {
			t.Fatalf("%T %v", err, err)
		}
		same(t, "versions", []int64{good.Version, bad.Version, more.Version, nameless.Version}, []int64{1, 0, 1, 0})
		same(t, "timers", len(must(s.ClaimTimers(t.Context(), noon, 1e9, 10))(t)), 1)
		if _, err := s.Person(t.Context(), "pe_max"); err != nil {
			t.Error(err)
		}
		commit(t, s) // nothing to save is nothing wrong
	})
}

// TestTheLastPlaceIsTakenOnce lets many take it at the same time, each having
// read it free.
func TestTheLastPlaceIsTakenOnce(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		staff(t, s)
		save(t, s, &models.Intake{ID: "in_1", Person: "pe_max", Side: models.AsMentor, Places: 1})
		other := open(t, url)
		var wait sync.WaitGroup
		results := make(chan error, 16)
		for i := range 16 {
			from := []*store.Store{s, other}[i%2]
			in := must(from.Intake(t.Context(), "in_1"))(t)
			in.Taken++
			wait.Go(func() {
				results <- from.Commit(t.Context(), models.Commit{At: noon, Save: []models.Noun{&in}})
			})
		}
		wait.Wait()
		close(results)
		took := 0
		for err := range results {
			if err == nil {
				took++
			} else if !errors.Is(err, models.ErrConflict) {
				t.Errorf("%v, want ErrConflict", err)
			}
		}
		same(t, "how many took it", took, 1)
		full := must(s.Intake(t.Context(), "in_1"))(t)
		full.Taken++
		if err := s.Commit(t.Context(), models.Commit{At: noon, Save: []models.Noun{&full}}); !errors.Is(err, models.ErrConflict) {
			t.Errorf("one more than there are: %v", err)
		}
	})
}

// TestTheDatabaseRefusesWhatMustNeverHappen, whatever the program believes.
func TestTheDatabaseRefusesWhatMustNeverHappen(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		save(t, s, examples()...)
		save(t, s, &models.Mentorship{ID: "ms_old", Mentee: "pe_mia", Mentor: "pe_cleo", State: models.MentorshipEnded})
		decide := func(id models.DecisionID, by models.PersonID) *models.Decision {
			return &models.Decision{ID: id, Gate: "gt_1", Person: "pe_mia", By: by, Outcome: models.Approve}
		}
		for name, noun := range map[string]models.Noun{
			"a person decides about themselves": decide("de_7", "pe_mia"),
			"a mentor decides":                  decide("de_8", "pe_max"),
			"a former mentor decides":           decide("de_9", "pe_cleo"),
			"a person supervises themselves":    &models.Supervision{ID: "sv_9", Person: "pe_mia", Supervisor: "pe_mia"},
		} {
			if err := s.Commit(t.Context(), models.Commit{At: noon, Save: []models.Noun{noun}}); !errors.Is(err, models.ErrNotAllowed) {
				t.Errorf("%s: %v, want ErrNotAllowed", name, err)
			}
		}
		decision := must(s.Decision(t.Context(), "de_1"))(t)
		if err := s.Commit(t.Context(), models.Commit{At: noon, Save: []models.Noun{&decision}}); !errors.Is(err, models.ErrNotAllowed) {
			t.Errorf("a decision is changed: %v, want ErrNotAllowed", err)
		}
		if err := s.Commit(t.Context(), models.Commit{At: noon, Save: []models.Noun{&models.Gate{ID: "gt_9", Person: "pe_nobody"}}}); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("a gate of nobody: %v, want ErrNotFound", err)
		}
		for _, table := range []string{"evidence", "decisions", "ratings", "audit_events"} {
			for _, statement := range []string{"DELETE FROM " + table, "UPDATE " + table + " SET " + firstText(table) + " = 'x'"} {
				if _, err := raw(t, url).ExecContext(t.Context(), statement); err == nil || !strings.Contains(err.Error(), "append only") {
					t.Errorf("%s: %v", statement, err)
				}
			}
		}
	})
}

func firstText(table string) string {
	if table == "audit_events" {
		return "actor"
	}
	return "person"
}

// TestManyRowsAtOnce: more than SQLite takes in one statement.
func TestManyRowsAtOnce(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		c := models.Commit{At: noon}
		for i := range 3000 {
			id := fmt.Sprint(i)
			c.Save = append(c.Save, person(models.PersonID("pe_"+id)))
			c.Timers = append(c.Timers, models.At(noon, "a.b:"+id))
			c.Send = append(c.Send, models.Delivery{Key: "k" + id, Person: models.PersonID("pe_" + id), Kind: models.SendMessage, Lane: models.PromptLane})
			c.Homes = append(c.Homes, models.PersonID("pe_"+id))
			c.Unset = append(c.Unset, "x"+id)
			c.Cancel = append(c.Cancel, "y"+id)
		}
		commit(t, s, c)
		same(t, "people", len(must(s.People(t.Context()))(t)), 3000)
		same(t, "timers", len(must(s.ClaimTimers(t.Context(), noon, 1e9, 5000))(t)), 3000)
		claimed := claimAll(t, s, noon, 10_000)
		same(t, "deliveries", len(claimed), 6000)
		var results []models.Settled
		for _, d := range claimed {
			results = append(results, models.Settled{ID: d.ID, Attempt: d.Attempt, State: models.Sent, At: noon})
		}
		if err := s.SettleDeliveries(t.Context(), results); err != nil {
			t.Fatal(err)
		}
		same(t, "queue", len(must(s.Queue(t.Context()))(t)), 0)
		sound(t, s, 3000)
	})
}

// TestCommitsOfManyAtOnce: two processes, forty people each, one chain.
func TestCommitsOfManyAtOnce(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		stores := []*store.Store{s, open(t, url)}
		var wait sync.WaitGroup
		for i := range 80 {
			wait.Go(func() {
				p := person(models.PersonID(fmt.Sprintf("pe_%02d", i)))
				for version := range 3 {
					p.Title = fmt.Sprint(version)
					if err := stores[i%2].Commit(t.Context(), models.Commit{
						At: noon, Save: []models.Noun{p}, Timers: []models.Timer{models.At(noon, "shared.key:"+fmt.Sprint(i%5))},
						Homes: []models.PersonID{p.ID, "pe_shared"},
					}); err != nil {
						t.Error(err)
					}
				}
			})
		}
		wait.Wait()
		same(t, "timers", len(must(s.ClaimTimers(t.Context(), noon, 1e9, 100))(t)), 5)
		same(t, "homes", len(claimAll(t, s, noon, 100)), 81)
		sound(t, s, 240)
	})
}
