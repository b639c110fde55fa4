package store_test

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	gormpostgres "gorm.io/driver/postgres"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
	"gorm.io/gorm/logger"

	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/pgtest"
)

// tickSize is how many timers come due at once.
const tickSize = 1000

// BenchmarkTick is what the loop does for a timer that is due: claim it, and in
// one commit delete it, set the next one and send a message. It is measured
// beside any number of timers that are not due, and against the same work done
// row by row with GORM on the same server.
func BenchmarkTick(b *testing.B) {
	sizes := []int{1_000, 100_000, 1_000_000}
	if testing.Short() {
		sizes = sizes[:2]
	}
	for _, idle := range sizes {
		b.Run(fmt.Sprintf("postgres/bulk/idle=%d", idle), func(b *testing.B) { benchmarkTick(b, pgtest.Durable(b), idle) })
	}
	for _, idle := range sizes[:2] {
		b.Run(fmt.Sprintf("sqlite/bulk/idle=%d", idle), func(b *testing.B) {
			benchmarkTick(b, "sqlite:"+filepath.Join(b.TempDir(), "cairn.db"), idle)
		})
	}
	for _, idle := range []int{sizes[0], sizes[len(sizes)-1]} {
		b.Run(fmt.Sprintf("postgres/rows/idle=%d", idle), func(b *testing.B) { benchmarkRows(b, idle) })
	}
}

func benchmarkTick(b *testing.B, url string, idle int) {
	s := open(b, url)
	fill(b, url, s.Dialect(), idle)
	now := noon
	commit(b, s, models.Commit{At: now, Timers: timers(now)})
	used := processors(b, url)
	b.ResetTimer()
	for tick := 0; b.Loop(); tick++ {
		claimed := must(s.ClaimTimers(b.Context(), now, time.Minute, tickSize))(b)
		if len(claimed) != tickSize {
			b.Fatalf("claimed %d", len(claimed))
		}
		next := now.Add(time.Hour)
		commits := make([]models.Commit, len(claimed))
		for i, t := range claimed {
			commits[i] = models.Commit{At: now, Fired: &claimed[i], Timers: []models.Timer{models.At(next, t.Do)}, Send: []models.Delivery{message(t, tick)}}
		}
		commit(b, s, commits...)
		now = next
	}
	perTimer(b, used)
}

func benchmarkRows(b *testing.B, idle int) {
	url := pgtest.Durable(b)
	s := open(b, url)
	fill(b, url, s.Dialect(), idle)
	db := must(gorm.Open(gormpostgres.Open(url), &gorm.Config{Logger: logger.Discard}))(b)
	defer func() { _ = must(db.DB())(b).Close() }()
	now := noon
	commit(b, s, models.Commit{At: now, Timers: timers(now)})
	used := processors(b, url)
	b.ResetTimer()
	for tick := 0; b.Loop(); tick++ {
		for range tickSize {
			err := db.Transaction(func(tx *gorm.DB) error {
				var t models.Timer
				err := tx.Clauses(clause.Locking{Strength: "UPDATE", Options: "SKIP LOCKED"}).
					Where("NOT dead AND due_at <= ?", now).Order("due_at, id").First(&t).Error
				if err != nil {
					return err
				}
				next, send := models.At(now.Add(time.Hour), t.Do), message(t, tick)
				if err := tx.Where("key = ?", t.Key).Delete(&models.Timer{}).Error; err != nil {
					return err
				}
				if err := tx.Create(&next).Error; err != nil {
					return err
				}
				return tx.Create(&send).Error
			})
			if err != nil {
				b.Fatal(err)
			}
		}
		now = now.Add(time.Hour)
	}
	perTimer(b, used)
}

// perTimer reports what a timer took by the clock and of the processors: they
// tell more on a machine that others use as well.
func perTimer(b *testing.B, used func() (ours, server time.Duration)) {
	ours, server := used()
	of := func(d time.Duration) float64 { return float64(d.Microseconds()) / float64(b.N*tickSize) }
	b.ReportMetric(of(b.Elapsed()), "µs/timer")
	b.ReportMetric(of(ours), "cpu-µs/timer")
	b.ReportMetric(of(server), "server-cpu-µs/timer")
	b.ReportMetric(0, "ns/op")
}

// processors tells what we and the database's server used of them since.
func processors(b *testing.B, url string) func() (ours, server time.Duration) {
	server := func() time.Duration {
		if strings.HasPrefix(url, "sqlite:") {
			return 0
		}
		return pgtest.Work(b, url)
	}
	ours0, server0 := own(b), server()
	return func() (time.Duration, time.Duration) { return own(b) - ours0, server() - server0 }
}

func own(b *testing.B) time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// fill puts in timers that are not due for years.
func fill(b *testing.B, url, dialect string, idle int) {
	b.Helper()
	source := fmt.Sprintf("generate_series(1, %d) AS g(n)", idle)
	due := "timestamptz '2100-01-01' + n * interval '1 second'"
	if dialect == store.SQLite {
		source = fmt.Sprintf("(WITH RECURSIVE g(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM g WHERE n < %d) SELECT n FROM g)", idle)
		due = "'2100-01-01 00:00:00.' || n || '+00:00'"
	}
	statements := []string{"INSERT INTO timers (action, due_at, key, attempt, lease_at, dead) SELECT 'idle.wait:' || n, " + due +
		", 'idle.wait:' || n, 0, " + due + ", false FROM " + source}
	if dialect == store.PostgreSQL {
		statements = append(statements, "VACUUM ANALYZE timers")
	}
	exec(b, raw(b, url), statements...)
}

func timers(due time.Time) []models.Timer {
	var all []models.Timer
	for i := range tickSize {
		all = append(all, models.At(due, fmt.Sprintf("checkin.ask:pe_%06d", i)))
	}
	return all
}

func message(t models.Timer, tick int) models.Delivery {
	return models.Delivery{
		Key: fmt.Sprintf("%s:%d", t.Do, tick), Lane: models.PromptLane, Kind: models.SendMessage, Person: models.PersonID(strings.TrimPrefix(t.Do, "checkin.ask:")),
		Subject: "checkin:1", Body: []byte(`{"text":"How did the last two weeks go? It takes three minutes."}`), State: models.Pending, DueAt: t.DueAt,
	}
}

// BenchmarkCommit is a handler's commit: a new check-in, its event, a message
// and the home; alone, and by 64 people at a time.
func BenchmarkCommit(b *testing.B) {
	for dialect, url := range map[string]func() string{
		store.SQLite:     func() string { return "sqlite:" + filepath.Join(b.TempDir(), "cairn.db") },
		store.PostgreSQL: func() string { return pgtest.Durable(b) },
	} {
		for _, people := range []int{1, 64} {
			b.Run(fmt.Sprintf("%s/people=%d", dialect, people), func(b *testing.B) {
				s := open(b, url())
				save(b, s, person("pe_mia"))
				var n atomic.Int64
				b.SetParallelism(max(1, people/2))
				work := func() {
					if err := s.Commit(b.Context(), answered(n.Add(1))); err != nil {
						b.Error(err)
					}
				}
				b.ResetTimer()
				if people == 1 {
					for b.Loop() {
						work()
					}
					return
				}
				b.RunParallel(func(pb *testing.PB) {
					for pb.Next() {
						work()
					}
				})
			})
		}
	}
}

func answered(n int64) models.Commit {
	id := fmt.Sprint(n)
	return models.Commit{
		At: noon, Actor: "pe_mia", Action: "checkin.answer", Once: "Ev" + id,
		Save: []models.Noun{&models.CheckIn{
			ID: models.CheckInID("ck_" + id), Person: "pe_mia", Set: "mentee_biweekly", Slot: models.Date(id),
			State: models.CheckInAnswered, AskedAt: noon, Answers: map[string][]string{"well": {"Two visits with my mentor beside me."}, "unsafe": {"no"}},
		}},
		Send:  []models.Delivery{{Key: "thanks:" + id, Lane: models.TalkLane, Body: []byte(`{"text":"Thank you."}`)}},
		Homes: []models.PersonID{"pe_mia"},
	}
}

// BenchmarkAuditAppend bounds what the record adds to a commit: one that saves
// a noun, with its line, against one that sets a timer, which has none.
func BenchmarkAuditAppend(b *testing.B) {
	for dialect, url := range map[string]func() string{
		store.SQLite:     func() string { return "sqlite:" + filepath.Join(b.TempDir(), "cairn.db") },
		store.PostgreSQL: func() string { return pgtest.Durable(b) },
	} {
		for what, act := range map[string]func(n int64) models.Commit{
			"timer": func(n int64) models.Commit {
				return models.Commit{At: noon, Timers: []models.Timer{models.At(noon, fmt.Sprint("checkin.ask:", n))}}
			},
			"noun": func(n int64) models.Commit { return models.Commit{At: noon, Save: answered(n).Save} },
		} {
			b.Run(dialect+"/"+what, func(b *testing.B) {
				s := open(b, url())
				save(b, s, person("pe_mia"))
				var took []time.Duration
				for n := int64(1); b.Loop(); n++ {
					began := time.Now()
					commit(b, s, act(n))
					took = append(took, time.Since(began))
				}
				slices.Sort(took)
				b.ReportMetric(float64(took[len(took)/2].Microseconds()), "p50-µs")
				b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "p99-µs")
			})
		}
	}
}

func BenchmarkAuditVerify(b *testing.B) {
	const lines = 20_000
	for dialect, url := range map[string]func() string{
		store.SQLite:     func() string { return "sqlite:" + filepath.Join(b.TempDir(), "cairn.db") },
		store.PostgreSQL: func() string { return pgtest.Durable(b) },
	} {
		b.Run(dialect, func(b *testing.B) {
			address := url()
			s := open(b, address)
			save(b, s, person("pe_mia"))
			var commits []models.Commit
			for n := range int64(lines - 1) {
				commits = append(commits, answered(n))
			}
			commit(b, s, commits...)
			used := processors(b, address)
			b.ResetTimer()
			for b.Loop() {
				var text bytes.Buffer
				if report := must(s.AuditVerify(b.Context(), &text))(b); !report.Sound() || report.Events != lines {
					b.Fatalf("%+v\n%s", report, text.String())
				}
			}
			ours, server := used()
			b.ReportMetric(float64(b.N*lines)/b.Elapsed().Seconds(), "lines/s")
			b.ReportMetric(float64((ours+server).Microseconds())/float64(b.N*lines), "cpu-µs/line")
		})
	}
}
