package store_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/note"

	"cairn/models"
	"cairn/models/store"
)

func verify(tb testing.TB, s *store.Store) (store.Report, string) {
	tb.Helper()
	var text bytes.Buffer
	report := must(s.AuditVerify(tb.Context(), &text))(tb)
	return report, text.String()
}

func sound(tb testing.TB, s *store.Store, events int64) {
	tb.Helper()
	report, text := verify(tb, s)
	if !report.Sound() || text != "" || report.Events != events {
		tb.Errorf("%+v, want %d events:\n%s", report, events, text)
	}
}

func signer(tb testing.TB) (note.Signer, note.Verifier) {
	tb.Helper()
	private, public, err := note.GenerateKey(nil, "cairn.example.org")
	if err != nil {
		tb.Fatal(err)
	}
	return must(note.NewSigner(private))(tb), must(note.NewVerifier(public))(tb)
}

func TestEveryChangeIsInTheRecord(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		save(t, s, examples()...)
		mia := must(s.Person(t.Context(), "pe_mia"))(t)
		commit(t, s, models.Commit{At: noon.Add(time.Hour), Actor: "pe_sam", Action: "person.rename", Save: []models.Noun{&mia}})
		events := must(s.AuditEvents(t.Context(), int64(len(examples()))+1, 10))(t)
		if len(events) != 1 {
			t.Fatalf("%d events", len(events))
		}
		got := events[0]
		got.Content, got.Prev, got.Hash = "", "", ""
		same(t, "event", got, models.AuditEvent{
			Seq: int64(len(examples())) + 1, At: stored(noon.Add(time.Hour)), Actor: "pe_sam",
			Action: "person.rename", Kind: "person", Object: "pe_mia", Edition: 2,
		})
		sound(t, s, int64(len(examples()))+1)
	})
}

// TestNothingAndEmptyAreTheSame: what is read back has the hash that was written.
func TestNothingAndEmptyAreTheSame(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		staff(t, s)
		save(t, s,
			&models.CheckIn{ID: "ck_1", Person: "pe_mia", Set: "a", Slot: "1", Answers: map[string][]string{}},
			&models.CheckIn{ID: "ck_2", Person: "pe_mia", Set: "a", Slot: "2"},
			&models.CheckIn{ID: "ck_3", Person: "pe_mia", Set: "a", Slot: "3", Answers: map[string][]string{"q": nil, "r": {}, "s": {"\x00\xff"}}},
			&models.Session{ID: "se_1", Details: []byte{}}, &models.Session{ID: "se_2"},
			&models.Proposal{ID: "pr_1", Mentee: "pe_mia", Mentor: "pe_max", Reasons: []models.Reason{{Competency: "crisis_documentation", Count: 2}}})
		sound(t, s, 11)
	})
}

// TestEveryTamperingIsFound does what the database's owner could do: takes the
// triggers away and changes the tables.
func TestEveryTamperingIsFound(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		drop := map[string][]string{
			store.SQLite: {
				"DROP TRIGGER audit_events_update", "DROP TRIGGER audit_events_delete",
				"DROP TRIGGER evidence_update", "DROP TRIGGER checkpoints_update",
			},
			store.PostgreSQL: {"DROP FUNCTION refuse_change CASCADE"},
		}[s.Dialect()]
		save(t, s, examples()...)
		key, public := signer(t)
		point := must(s.Checkpoint(t.Context(), key, noon))(t)
		signed := must(note.Open([]byte(point.Signed), note.VerifierList(public)))(t)
		if !strings.Contains(signed.Text, point.Root) {
			t.Errorf("signed: %q", signed.Text)
		}
		save(t, s, person("pe_new"))
		db := raw(t, url)
		exec(t, db, drop...)
		exec(t, db, "CREATE TABLE kept_events AS SELECT * FROM audit_events", "CREATE TABLE kept_head AS SELECT * FROM audit_head")
		restore := []string{
			"DELETE FROM audit_events", "INSERT INTO audit_events SELECT * FROM kept_events",
			"DELETE FROM audit_head", "INSERT INTO audit_head SELECT * FROM kept_head",
		}
		for _, c := range []struct {
			name   string
			tamper []string
			undo   []string
			found  string
		}{
			{"a line is edited", []string{"UPDATE audit_events SET actor = 'pe_max' WHERE seq = 3"}, nil, "line 3: it was edited"},
			{"a line is deleted", []string{"DELETE FROM audit_events WHERE seq = 3"}, nil, "line 4: the lines before it are missing from 3"},
			{"a line is put in", []string{
				"UPDATE audit_events SET seq = 1000 WHERE seq = 1", "INSERT INTO audit_events SELECT 1, at, actor, action, kind, object, edition, content, prev, 'x' FROM audit_events WHERE seq = 2",
				"DELETE FROM audit_events WHERE seq = 1000",
			}, nil, "line 1: it was edited"},
			{"a line is added at the end", []string{"INSERT INTO audit_events SELECT seq + 1, at, actor, action, kind, object, edition + 1, content, hash, 'x' FROM audit_events WHERE seq = (SELECT seq FROM audit_head)"}, nil, "it was edited"},
			{"two lines change places", []string{"UPDATE audit_events SET seq = -2 WHERE seq = 2", "UPDATE audit_events SET seq = 2 WHERE seq = 3", "UPDATE audit_events SET seq = 3 WHERE seq = -2"}, nil, "does not follow"},
			{"the end is cut off", []string{"DELETE FROM audit_events WHERE seq > 5"}, nil, "the log ends at line 5"},
			{"the end is cut off and the head set back", []string{
				"DELETE FROM audit_events WHERE seq > 5",
				"UPDATE audit_head SET seq = 5, hash = (SELECT hash FROM audit_events WHERE seq = 5)",
			}, nil, "the log has only 5 lines"},
			{"everything is gone", []string{"DELETE FROM audit_events", "UPDATE audit_head SET seq = 0, hash = ''"}, nil, "the log has only 0 lines"},
			{"a noun is edited", []string{"UPDATE evidence SET level = 5"}, []string{"UPDATE evidence SET level = 4"}, "evidence ev_1: it is not as line"},
			{"a list in a noun is edited", []string{`UPDATE cases SET recused = '[]'`}, []string{`UPDATE cases SET recused = '["pe_max"]'`}, "case ca_1: it is not as line"},
			{"a noun's version is set back", []string{"UPDATE gates SET version = 0"}, []string{"UPDATE gates SET version = 1"}, "gate gt_1: it is not as line"},
			{"a noun is put in", []string{"INSERT INTO programs SELECT 'pg_x', version, created_at, updated_at, name, state FROM programs"}, []string{"DELETE FROM programs WHERE id = 'pg_x'"}, "program pg_x: no line speaks of it"},
			{"a noun is deleted", []string{"CREATE TABLE kept_flags AS SELECT * FROM flags", "DELETE FROM flags WHERE id = 'fl_1'"}, []string{"INSERT INTO flags SELECT * FROM kept_flags WHERE id = 'fl_1'"}, "flag fl_1: line"},
			{"a signed statement is edited", []string{"UPDATE checkpoints SET signed = 'x' || signed"}, []string{"UPDATE checkpoints SET signed = substr(signed, 2)"}, "its signed text says something else"},
			{"a root is edited", []string{"UPDATE checkpoints SET root = 'x' || root"}, []string{"UPDATE checkpoints SET root = substr(root, 2)"}, "others than those that were signed"},
		} {
			exec(t, db, c.tamper...)
			report, text := verify(t, s)
			if report.Sound() || !strings.Contains(text, c.found) {
				t.Errorf("%s: %+v, want %q in:\n%s", c.name, report, c.found, text)
			}
			if strings.Contains(text, "example.org") || strings.Contains(text, hostile) {
				t.Errorf("%s: the report shows content", c.name)
			}
			exec(t, db, c.undo...)
			exec(t, db, restore...)
		}
		sound(t, s, int64(len(examples()))+1)
	})
}

// TestARewrittenChainIsFoundByItsCheckpoint: who owns the database can compute
// every hash anew, but cannot sign.
func TestARewrittenChainIsFoundByItsCheckpoint(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		save(t, s, person("pe_mia"), person("pe_max"))
		key, _ := signer(t)
		must(s.Checkpoint(t.Context(), key, noon))(t)
		events := must(s.AuditEvents(t.Context(), 0, 10))(t)
		db := raw(t, url)
		if s.Dialect() == store.PostgreSQL {
			exec(t, db, "DROP FUNCTION refuse_change CASCADE")
		} else {
			exec(t, db, "DROP TRIGGER audit_events_update")
		}
		prev := ""
		for _, e := range events {
			e.Actor = "pe_max"
			e = e.Seal(prev)
			prev = e.Hash
			exec(t, db, "UPDATE audit_events SET actor = 'pe_max', prev = '"+e.Prev+"', hash = '"+e.Hash+"' WHERE object = '"+e.Object+"'")
		}
		exec(t, db, "UPDATE audit_head SET hash = '"+prev+"'")
		if report, text := verify(t, s); report.Faults != 1 || !strings.Contains(text, "checkpoint 2: the lines up to it are others") {
			t.Errorf("%+v\n%s", report, text)
		}
	})
}

func TestCheckpointsGrowWithTheRecord(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		key, _ := signer(t)
		for i, id := range []models.PersonID{"pe_a", "pe_b", "pe_c", "pe_d", "pe_e", "pe_f", "pe_g"} {
			save(t, s, person(id))
			point := must(s.Checkpoint(t.Context(), key, noon))(t)
			same(t, "size", point.Size, int64(i+1))
			same(t, "asked again", must(s.Checkpoint(t.Context(), key, noon.Add(time.Hour)))(t), point)
		}
		same(t, "checkpoints", len(must(s.Checkpoints(t.Context()))(t)), 7)
		sound(t, s, 7)
	})
}

// TestSeveralProcessesAddToOneRecord, by turns and again and again.
func TestSeveralProcessesAddToOneRecord(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		staff(t, s)
		other := open(t, url)
		for i, who := range "aaabbabaaabbbab" {
			commit(t, map[rune]*store.Store{'a': s, 'b': other}[who], newConflict(fmt.Sprintf("cf_%d", i)))
		}
		sound(t, s, 5+15)
	})
}

// TestARecordThatWasSetBackGoesOnFromThere, as after a backup was put back
// below a program that runs.
func TestARecordThatWasSetBackGoesOnFromThere(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		staff(t, s)
		commit(t, s, newConflict("cf_1"))
		commit(t, s, newConflict("cf_2"))
		drop := map[string]string{store.SQLite: "DROP TRIGGER audit_events_delete", store.PostgreSQL: "DROP FUNCTION refuse_change CASCADE"}
		exec(t, raw(t, url), drop[s.Dialect()], "DELETE FROM conflicts", "DELETE FROM audit_events WHERE seq > 5",
			"UPDATE audit_head SET seq = 5, hash = (SELECT hash FROM audit_events WHERE seq = 5)")
		commit(t, s, newConflict("cf_3"))
		sound(t, s, 6)
	})
}
