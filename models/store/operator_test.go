package store_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/pgtest"
)

func TestTheSchemaIsCompared(t *testing.T) {
	t.Parallel()
	s := must(store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "cairn.db"), store.Options{}))(t)
	t.Cleanup(func() { _ = s.Close() })
	if have, need, err := s.Schema(t.Context()); err != nil || have != 0 || need == 0 {
		t.Errorf("before: %d of %d, %v", have, need, err)
	}
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	if have, need, err := s.Schema(t.Context()); err != nil || have != need {
		t.Errorf("after: %d of %d, %v", have, need, err)
	}
}

// TestWhoLooksAtAnEmptyDatabaseLeavesItEmpty of tables, goose's own included.
func TestWhoLooksAtAnEmptyDatabaseLeavesItEmpty(t *testing.T) {
	t.Parallel()
	look := func(url string) {
		t.Helper()
		s := must(store.Open(t.Context(), url, store.Options{Existing: true}))(t)
		if have, need, err := s.Schema(t.Context()); err != nil || have != 0 || need == 0 {
			t.Errorf("%d of %d, %v", have, need, err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
	file := filepath.Join(t.TempDir(), "cairn.db")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	look("sqlite:" + file)
	if text := must(os.ReadFile(file))(t); len(text) > 0 {
		t.Errorf("the file has %d bytes", len(text))
	}
	url := pgtest.Empty(t)
	db := raw(t, url)
	look(url)
	if tables := facts(t, db, "SELECT relkind::text FROM pg_class WHERE relnamespace = 'public'::regnamespace"); len(tables) > 0 {
		t.Errorf("it has %v", tables)
	}
}

// TestADatabaseThatLacksLettersIsRefused while nothing is in it.
func TestADatabaseThatLacksLettersIsRefused(t *testing.T) {
	t.Parallel()
	url := pgtest.URL(t)
	db := raw(t, url)
	exec(t, db, "CREATE DATABASE lacks_letters TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
	t.Cleanup(func() {
		if _, err := db.ExecContext(context.Background(), "DROP DATABASE lacks_letters"); err != nil {
			t.Error(err)
		}
	})
	name, _, _ := strings.Cut(url[len("postgres:///"):], "?")
	s := must(store.Open(t.Context(), strings.Replace(url, name, "lacks_letters", 1), store.Options{}))(t)
	const want = "migrate: the database's encoding is LATIN1, which cannot hold every name: make it anew with ENCODING 'UTF8'"
	if err := s.Migrate(t.Context()); err == nil || err.Error() != want {
		t.Errorf("%v", err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

// TestAFullDiskStopsAMigrationInPlainWords, and it goes on when there is room.
func TestAFullDiskStopsAMigrationInPlainWords(t *testing.T) {
	t.Parallel()
	s := must(store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "cairn.db"), store.Options{}))(t)
	t.Cleanup(func() { _ = s.Close() })
	for _, room := range []int{1, 2, 20, 150} {
		if err := s.Cramp(room); err != nil {
			t.Fatal(err)
		}
		err := s.Migrate(t.Context())
		if want := "migrate: storage unavailable: this file cannot be written: database or disk is full (13)"; !errors.Is(err, store.ErrUnwritable) || err.Error() != want {
			t.Errorf("room for %d pages: %v", room, err)
		}
	}
	if err := errors.Join(s.Cramp(1<<20), s.Migrate(t.Context())); err != nil {
		t.Error(err)
	}
}

func TestAnOperatorSeesClockAccountsAndWhatIsStuck(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		if off := time.Since(must(s.Clock(t.Context()))(t)).Abs(); off > time.Minute {
			t.Errorf("the database's clock is %s off", off)
		}
		staff(t, s)
		save(t, s, &models.Account{ID: "ac_2", Person: "pe_sam", Platform: "slack", User: "U0SAM"},
			&models.Account{ID: "ac_1", Person: "pe_mia", Platform: "slack", User: "U0MIA"})
		accounts := must(s.AllAccounts(t.Context()))(t)
		if len(accounts) != 2 || accounts[0].User != "U0MIA" {
			t.Errorf("accounts %+v", accounts)
		}
		commit(t, s, models.Commit{At: noon, Action: "test.send", Send: []models.Delivery{
			{Key: "a", Lane: models.TalkLane, Kind: models.SendMessage, Person: "pe_mia", State: models.Pending, Body: []byte("{}")},
			{Key: "b", Lane: models.TalkLane, Kind: models.SendMessage, Person: "pe_sam", State: models.Pending, Body: []byte("{}")},
			{Key: "c", Lane: models.TalkLane, Kind: models.SendMessage, Person: "pe_max", State: models.Pending, Body: []byte("{}")},
			{Key: "d", Lane: models.TalkLane, Kind: models.SendMessage, Person: "pe_lee", State: models.Pending, Body: []byte("{}")},
		}})
		must(s.ClaimDeliveries(t.Context(), noon, time.Minute, 9, models.AllLanes, models.SendMethod))(t)
		exec(t, raw(t, url), "UPDATE deliveries SET state = 'held', code = 'user_disabled' WHERE key = 'a'",
			"UPDATE deliveries SET state = 'dead' WHERE key = 'c'", "UPDATE deliveries SET state = 'unknown' WHERE key = 'd'")
		stuck := must(s.StuckDeliveries(t.Context(), noon, 5))(t)
		if len(stuck) != 2 || stuck[0].Key != "c" || stuck[1].Code != "user_disabled" {
			t.Errorf("stuck %+v", stuck)
		}
		same(t, "stuck a while later", keys(must(s.StuckDeliveries(t.Context(), noon.Add(time.Second), 5))(t)), []string{"d", "c", "a"})
	})
}

func TestACheckpointKeptElsewhereIsBorneOut(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		private, public := signer(t)
		save(t, s, person("pe_mia"), person("pe_max"))
		signed := must(s.Checkpoint(t.Context(), private, noon))(t).Signed
		save(t, s, person("pe_sam"))
		point := must(store.OpenCheckpoint([]byte(signed), public))(t)
		same(t, "size", point.Size, int64(2))

		report, err := s.AuditVerify(t.Context(), t.Output(), point)
		if err != nil || !report.Sound() || report.Checkpoints != 2 {
			t.Errorf("%+v, %v", report, err)
		}
		for name, other := range map[string]models.Checkpoint{
			"another root":   {Size: 2, Root: "x", Signed: signed},
			"a longer log":   {Size: 9, Root: point.Root, Signed: signed},
			"another length": {Size: 1, Root: point.Root, Signed: signed},
		} {
			if report, err := s.AuditVerify(t.Context(), t.Output(), other); err != nil || report.Sound() {
				t.Errorf("%s: %+v, %v", name, report, err)
			}
		}
		_, stranger := signer(t)
		if _, err := store.OpenCheckpoint([]byte(signed), stranger); err == nil {
			t.Error("opened with another key")
		}
		if _, err := store.OpenCheckpoint([]byte(strings.Replace(signed, "2\n", "3\n", 1)), public); err == nil {
			t.Error("opened although it was edited")
		}
	})
}

// TestAnAccountLetsGoOfWhatWaitedForIt: of its person, and of nothing that another
// refusal holds or that has been taken back.
func TestAnAccountLetsGoOfWhatWaitedForIt(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		staff(t, s)
		var sends []models.Delivery
		for key, person := range map[string]models.PersonID{"waits": "pe_mia", "refused": "pe_mia", "taken back": "pe_mia", "another's": "pe_sam"} {
			sends = append(sends, models.Delivery{Key: key, Lane: models.TalkLane, Kind: models.SendMessage, Person: person, Body: []byte("{}")})
		}
		commit(t, s, models.Commit{At: noon, Action: "test.send", Send: sends})
		db := raw(t, url)
		exec(t, db, "UPDATE deliveries SET state = 'held', code = 'no_account'", "UPDATE deliveries SET code = 'user_disabled' WHERE key = 'refused'",
			"UPDATE deliveries SET state = 'canceled' WHERE key = 'taken back'")
		save(t, s, &models.Account{ID: "ac_1", Person: "pe_mia", Platform: "slack", User: "U0MIA"})
		same(t, "what they came to", facts(t, db, "SELECT key || ': ' || state FROM deliveries"),
			[]string{"another's: held", "refused: held", "taken back: canceled", "waits: pending"})
	})
}

// TestWhoeverIsBackReadsWhatBecameOfIt: what was to take the place of a message that
// they had is tried again, and nothing that was new to them then.
func TestWhoeverIsBackReadsWhatBecameOfIt(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		staff(t, s)
		mia, err := s.Person(t.Context(), "pe_mia")
		if err != nil {
			t.Fatal(err)
		}
		mia.State = models.Gone
		save(t, s, &mia)
		send := func(key, replaces string, to models.PersonID) models.Delivery {
			return models.Delivery{Key: key, Replaces: replaces, Lane: models.TalkLane, Kind: models.SendMessage, Person: to, Body: []byte("{}")}
		}
		commit(t, s, models.Commit{At: noon, Action: "test.send", Send: []models.Delivery{
			send("over", "asked", "pe_mia"), send("new", "", "pe_mia"), send("another's", "asked him", "pe_sam"),
		}})
		db := raw(t, url)
		exec(t, db, "UPDATE deliveries SET state = 'held', code = 'account_inactive'")
		mia.State = models.Active
		save(t, s, &mia)
		same(t, "what they came to", facts(t, db, "SELECT key || ': ' || state FROM deliveries"),
			[]string{"another's: held", "new: held", "over: pending"})
	})
}
