package store_test

import (
	"context"
	"database/sql"
	"slices"
	"syscall"
	"testing"
	"time"

	"cairn/models/store"
	"cairn/models/store/pgtest"
)

// TestAServerThatStopsHoldsNobodyUp: its machine acknowledges what is sent, and
// the process says nothing, as while its disk is gone.
func TestAServerThatStopsHoldsNobodyUp(t *testing.T) {
	t.Parallel()
	for name, act := range urgent() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			direct := pgtest.URL(t)
			s := open(t, direct+"&answer_timeout=1000")
			staff(t, s)
			severalConnections(t, s)
			db := raw(t, direct)
			resume := stopped(t, db)
			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
			defer cancel()
			for err := act(ctx, s); err != nil; err = act(ctx, s) { // as the loops do
				if ctx.Err() != nil {
					t.Fatalf("waited for ten seconds: %v", err)
				}
			}
			resume()
			events := must(s.AuditEvents(t.Context(), 1, 100))(t)
			sound(t, s, int64(len(events))) // what came to its end late changed nothing
		})
	}
}

// urgent is what must not wait for a server that is not there.
func urgent() map[string]func(context.Context, *store.Store) error {
	return map[string]func(context.Context, *store.Store) error{
		"the scheduler": func(ctx context.Context, s *store.Store) error {
			return errOf(s.ClaimTimers(ctx, noon, 5*time.Second, 10))
		},
		"the queue": func(ctx context.Context, s *store.Store) error { return errOf(s.SwapSetting(ctx, "pace", "", "1")) },
		"a read":    func(ctx context.Context, s *store.Store) error { return errOf(s.Person(ctx, "pe_mia")) },
		"a commit":  func(ctx context.Context, s *store.Store) error { return s.Commit(ctx, newConflict("cf_1")) },
	}
}

func errOf[T any](_ T, err error) error { return err }

// stopped stops the processes that serve the others in the database. To resume
// is to let them come to an end of what they were at.
func stopped(t *testing.T, db *sql.DB) (resume func()) {
	t.Helper()
	others := func() (pids []int) {
		rows := must(db.QueryContext(context.WithoutCancel(t.Context()),
			"SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"))(t)
		defer rows.Close()
		for rows.Next() {
			var pid int
			if err := rows.Scan(&pid); err != nil {
				t.Fatal(err)
			}
			pids = append(pids, pid)
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		return pids
	}
	pids := others()
	for _, pid := range pids {
		if err := syscall.Kill(pid, syscall.SIGSTOP); err != nil {
			t.Fatal(err)
		}
	}
	again := func() {
		for _, pid := range pids {
			_ = syscall.Kill(pid, syscall.SIGCONT) // or it is gone
		}
	}
	t.Cleanup(again)
	return func() {
		again()
		for late := time.Now().Add(5 * time.Second); time.Now().Before(late); {
			gone := true
			for _, pid := range others() {
				gone = gone && !slices.Contains(pids, pid)
			}
			if gone {
				return
			}
		}
		t.Error("some that were given up are still there")
	}
}

// TestAMigrationTakesAsLongAsItTakes, however soon others give a server up.
func TestAMigrationTakesAsLongAsItTakes(t *testing.T) {
	t.Parallel()
	direct := pgtest.URL(t)
	s := must(store.Open(t.Context(), direct+"&answer_timeout=500", store.Options{}))(t)
	t.Cleanup(func() { _ = s.Close() })
	db := raw(t, direct)
	holds := must(db.BeginTx(t.Context(), nil))(t)
	if _, err := holds.ExecContext(t.Context(), "LOCK TABLE goose_db_version"); err != nil {
		t.Fatal(err)
	}
	migrated := make(chan error, 1)
	go func() { migrated <- s.Migrate(t.Context()) }()
	await(t, db, 1)
	if _, err := holds.ExecContext(t.Context(), "SELECT pg_sleep(1)"); err != nil {
		t.Fatal(err)
	}
	if err := holds.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := <-migrated; err != nil {
		t.Error(err)
	}
}
