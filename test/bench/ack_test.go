package bench_test

import (
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"cairn/models/store/pgtest"
	"cairn/test/need"
)

// app is one that people are answered by.
type app struct {
	name string
	// start runs it against a database of its own, on an address, by Socket
	// Mode or by signed HTTP.
	start func(b *testing.B, a *api, listen string, socket bool) *process
}

// BenchmarkAck is how long a person waits until the app has saved what they did
// and said so. Half of the interactions are a slash command, half a form that
// is handed in. The Bolt app saves one row; so does the bot with one row; the
// bot itself saves the goal, its line in the record, the id of the event, two
// messages and two homes, and is sending messages all the while. A bare handler
// in Go, which saves one row, says what the machine, the database and the load
// take of it all.
func BenchmarkAck(b *testing.B) {
	for _, rate := range numbers(b, *rates) {
		b.Run(fmt.Sprintf("http/rate=%d/bare", rate), func(b *testing.B) { app{"bare", startBare}.overHTTP(b, rate) })
		for _, a := range []app{{"cairn", startCairn}, {"onerow", startOneRow}, {"bolt", startBolt}} {
			b.Run(fmt.Sprintf("http/rate=%d/%s", rate, a.name), func(b *testing.B) { a.overHTTP(b, rate) })
			b.Run(fmt.Sprintf("socket/rate=%d/%s", rate, a.name), func(b *testing.B) { a.overSocket(b, rate) })
		}
	}
}

func (a app) overHTTP(b *testing.B, rate int) {
	slack, listen := newAPI(b), free(b)
	p := a.start(b, slack, listen, false)
	caller := &caller{app: listen}
	act := func(n int) func(int) error {
		requests := requests(b, n)
		return func(i int) error { return caller.post(requests[i]) }
	}
	a.await(b, func() error { return act(2)(1) })
	measure(b, p, rate, act)
}

// requests are what will be sent, made before the clock runs.
func requests(b *testing.B, n int) [][]byte {
	out := make([][]byte, n)
	for i := range out {
		out[i] = deed(i).request(b, pathOf(i))
	}
	return out
}

func (a app) overSocket(b *testing.B, rate int) {
	slack := newAPI(b)
	p := a.start(b, slack, free(b), true)
	var to *link
	select {
	case to = <-slack.links:
	case <-time.After(30 * time.Second):
		b.Fatal("the app does not connect")
	}
	act := func(n int) func(int) error {
		envelopes := envelopes(b, n)
		return func(i int) error { return to.deliver(envelopes[i]) }
	}
	a.await(b, func() error { return act(2)(1) })
	measure(b, p, rate, act)
}

func envelopes(b *testing.B, n int) []envelope {
	out := make([]envelope, n)
	for i := range out {
		out[i] = deed(i).envelope(b)
	}
	return out
}

// await lets the app come up: until it has, it refuses.
func (app) await(b *testing.B, act func() error) {
	b.Helper()
	var err error
	for range 300 {
		if err = act(); err == nil {
			return
		}
		<-time.After(50 * time.Millisecond)
	}
	b.Fatal(err)
}

// measure keeps up the rate. What act(n) returns plays each of n deeds, none of
// which was played before. What the first two seconds of the rate cost is not
// counted: connections are made, statements planned, code compiled. Nor is the
// garbage of making the deeds, which the load would collect while it runs.
func measure(b *testing.B, p *process, rate int, act func(n int) func(int) error) {
	_ = load{rate: 100, lasts: 2 * time.Second, atOnce: 64}.run(act(200))
	execute(b, p.database, "ANALYZE") // as PostgreSQL does by itself within a minute
	deeds := int(float64(rate) * seconds.Seconds())
	var all waits
	var used time.Duration
	for b.Loop() {
		b.StopTimer()
		_ = load{rate: rate, lasts: 2 * time.Second, atOnce: 8192}.run(act(2 * rate))
		play := act(deeds)
		runtime.GC()
		before := p.cpu(b)
		b.StartTimer()
		all.add(load{rate: rate, lasts: *seconds, atOnce: 8192}.run(play))
		used += p.cpu(b) - before
	}
	report(b, map[string]float64{
		"p50-ms": all.at(0.5), "p99-ms": all.at(0.99), "p99.9-ms": all.at(0.999), "over-3s": all.over(3 * time.Second),
		"cpu-µs/act": float64(used.Microseconds()) / float64(len(all.all)), "rss-MiB": p.resident(b), "failed": float64(all.failed),
	})
	if all.failed > 0 {
		b.Logf("%d of %d failed, the last with: %v", all.failed, len(all.all), all.last)
	}
}

func execute(b *testing.B, database, statement string) {
	b.Helper()
	db := must(sql.Open("pgx", database))(b)
	defer db.Close()
	_ = must(db.ExecContext(b.Context(), statement))(b)
}

// environment is that of an app that talks to our stand-in for Slack.
func environment(a *api, socket bool) []string {
	env := []string{"SLACK_API_URL=" + a.URL + "/api/", "SLACK_BOT_TOKEN=xoxb-bench", "SLACK_SIGNING_SECRET=" + secret}
	if socket {
		env = append(env, "SLACK_APP_TOKEN=xapp-bench")
	}
	return env
}

const key = "CAIRN_KEY=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

func on(database string, p *process) *process {
	p.database = database
	return p
}

func startCairn(b *testing.B, a *api, listen string, socket bool) *process {
	database := pgtest.Durable(b)
	populate(b, database)
	lived(b, database)
	dated(b, a, database)
	return on(database, start(b, append(environment(a, socket), "CAIRN_DATABASE_URL="+database, "CAIRN_LISTEN="+listen, key, "CAIRN_LOG_LEVEL=warn"), binary(b), "serve"))
}

func startOneRow(b *testing.B, a *api, listen string, socket bool) *process {
	database := pgtest.Durable(b)
	populate(b, database)
	lived(b, database)
	self := must(os.Executable())(b)
	return on(database, start(b, append(environment(a, socket), "CAIRN_DATABASE_URL="+database, oneRowRole+"="+listen), self))
}

func startBolt(b *testing.B, a *api, listen string, socket bool) *process {
	need.Folder(b, "bolt/node_modules", "run npm ci in test/bench/bolt")
	node := need.Program(b, "node")
	database := pgtest.Durable(b)
	address := must(url.Parse(database))(b)
	_, port, _ := strings.Cut(listen, ":")
	return on(database, start(b, append(environment(a, socket), "PORT="+port,
		"PG_HOST="+address.Query().Get("host"), "PG_DATABASE="+strings.TrimPrefix(address.Path, "/")), node, filepath.Join("bolt", "app.mjs")))
}
