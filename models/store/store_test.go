package store_test

import (
	"database/sql"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/pgtest"
)

// noon is when the tests happen: in a zone, and finer than databases keep.
var noon = time.Date(2027, 3, 2, 12, 0, 0, 123456789, time.FixedZone("Nepal", 5*3600+45*60))

// stored is a time as it is read back.
func stored(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// onBoth runs a test on a new database of either dialect.
func onBoth(t *testing.T, test func(t *testing.T, s *store.Store, url string)) {
	t.Helper()
	for dialect, url := range map[string]func(testing.TB) string{
		store.SQLite:     func(tb testing.TB) string { return "sqlite:" + filepath.Join(tb.TempDir(), "cairn.db") },
		store.PostgreSQL: pgtest.URL,
	} {
		t.Run(dialect, func(t *testing.T) {
			t.Parallel()
			url := url(t)
			test(t, open(t, url), url)
		})
	}
}

func open(tb testing.TB, url string) *store.Store {
	tb.Helper()
	s, err := store.Open(tb.Context(), url, store.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := s.Close(); err != nil {
			tb.Error(err)
		}
	})
	if err := s.Migrate(tb.Context()); err != nil {
		tb.Fatal(err)
	}
	return s
}

// raw is the database as its owner sees it, past the store.
func raw(tb testing.TB, url string) *sql.DB {
	tb.Helper()
	driver := "pgx"
	if path, lite := strings.CutPrefix(url, "sqlite:"); lite {
		driver, url = "sqlite", path+"?_pragma=busy_timeout(5000)"
	}
	db, err := sql.Open(driver, url)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = db.Close() })
	return db
}

func exec(tb testing.TB, db *sql.DB, statements ...string) {
	tb.Helper()
	for _, statement := range statements {
		if _, err := db.ExecContext(tb.Context(), statement); err != nil {
			tb.Fatalf("%s: %v", statement, err)
		}
	}
}

// must passes a value through that came without an error.
func must[T any](value T, err error) func(testing.TB) T {
	return func(tb testing.TB) T {
		tb.Helper()
		if err != nil {
			tb.Fatal(err)
		}
		return value
	}
}

func save(tb testing.TB, s *store.Store, nouns ...models.Noun) {
	tb.Helper()
	commit(tb, s, models.Commit{At: noon, Actor: "pe_cleo", Action: "test.save", Save: nouns})
}

func commit(tb testing.TB, s *store.Store, commits ...models.Commit) {
	tb.Helper()
	if err := s.Commit(tb.Context(), commits...); err != nil {
		tb.Fatal(err)
	}
}

func same(tb testing.TB, what string, got, want any) {
	tb.Helper()
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(store.QueueCount{})); diff != "" {
		tb.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func person(id models.PersonID) *models.Person {
	return &models.Person{ID: id, Name: "Name of " + string(id), Email: string(id) + "@example.org", Zone: "America/Chicago", State: models.Active}
}

// staff saves a mentee, a mentor, a supervisor and a coordinator.
func staff(tb testing.TB, s *store.Store) {
	tb.Helper()
	save(tb, s,
		&models.Supervision{ID: "sv_1", Person: "pe_mia", Supervisor: "pe_sam", From: noon},
		person("pe_mia"), person("pe_max"), person("pe_sam"), person("pe_cleo"))
}
