package bench_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"cairn/models/store"
	"cairn/models/store/pgtest"
)

// BenchmarkIdle is what the program weighs when nobody does anything, with all
// its people in the database, and how long it takes from the start of the
// process until it is ready: with its database as it was left, and with an
// empty one.
func BenchmarkIdle(b *testing.B) {
	for _, dialect := range []string{"sqlite", "postgres"} {
		b.Run(dialect, func(b *testing.B) {
			slack := newAPI(b)
			var first, again time.Duration
			var memory, busy float64
			for b.Loop() {
				empty, full := database(b, dialect), database(b, dialect)
				populate(b, full)
				_, took := serve(b, slack, empty)
				first += took
				dated(b, slack, full)
				p, took := serve(b, slack, full)
				again += took
				<-time.After(*seconds) // what is looked through once a day is looked through at the start
				settled := p.cpu(b)
				<-time.After(*seconds)
				busy += 100 * float64(p.cpu(b)-settled) / float64(*seconds)
				memory += p.resident(b)
			}
			n := float64(b.N)
			size := must(os.Stat(binary(b)))(b).Size()
			report(b, map[string]float64{
				"first-start-ms": float64(first.Milliseconds()) / n, "start-ms": float64(again.Milliseconds()) / n,
				"rss-MiB": memory / n, "cpu-%": busy / n, "binary-MB": float64(size) / 1e6,
			})
		})
	}
}

// dated runs the program until everybody has the dates of their check-ins, as
// they have after its first minutes.
func dated(b *testing.B, slack *api, database string) {
	p, _ := serve(b, slack, database)
	s := must(store.Open(b.Context(), database, store.Options{}))(b)
	defer s.Close()
	for sweeping := true; sweeping; {
		<-time.After(2 * time.Second)
		asks := must(s.TimerKeys(b.Context(), "checkin.ask:"))(b)
		sweeping = len(asks) == 0 || len(must(s.TimerKeys(b.Context(), "checkin.sweep"))(b)) > 0
	}
	p.stop()
}

func database(b *testing.B, dialect string) string {
	if dialect == "sqlite" {
		return "sqlite:" + filepath.Join(b.TempDir(), "cairn.db")
	}
	return pgtest.Durable(b)
}

// serve starts the program and waits until it is ready.
func serve(b *testing.B, a *api, database string) (*process, time.Duration) {
	listen := free(b)
	p := start(b, append(environment(a, false), "CAIRN_DATABASE_URL="+database, "CAIRN_LISTEN="+listen, key), binary(b), "serve")
	took := p.ready(b, "http://"+listen+"/readyz")
	return p, took
}
