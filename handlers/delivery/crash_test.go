package delivery_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"flag"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"cairn/bot"
	"cairn/bot/sandbox"
	"cairn/bot/slack"
	"cairn/handlers/delivery"
	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/pgtest"
)

var crashes = flag.Int("crashes", 10, "how often a replica or the database is killed")

const (
	databaseEnv = "CAIRN_CRASH_DATABASE"
	slackEnv    = "CAIRN_CRASH_SLACK"
)

// TestMain is also the process that gets killed.
func TestMain(m *testing.M) {
	if database := os.Getenv(databaseEnv); database != "" {
		replica(database, os.Getenv(slackEnv))
		return
	}
	flag.Parse()
	os.Exit(m.Run())
}

// replica sends what is queued until it is killed.
func replica(database, address string) {
	ctx := context.Background()
	platform, err := slack.New(slack.Config{
		BotToken: sandbox.BotToken, AppToken: sandbox.AppToken, APIURL: address + "/api/",
		Words: slack.Words{Retry: "Again.", Again: "Again.", Foreign: "No.", More: "More.", Cancel: "Back"},
		Now:   time.Now, Log: slog.New(slog.DiscardHandler),
	})
	must(err)
	db, err := store.Open(ctx, database, store.Options{})
	for ; err != nil; db, err = store.Open(ctx, database, store.Options{}) {
		<-time.After(50 * time.Millisecond) // the database is coming back
	}
	queue, err := delivery.New(delivery.Config{
		Store: db, Platforms: []bot.Platform{platform}, Key: []byte("crash"), Now: time.Now, After: time.After,
		Homes: func(context.Context, models.PersonID) (bot.Home, error) { return bot.Home{Title: "Home"}, nil },
		Log:   slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError})),
		Lease: 3 * time.Second, CallWithin: 2 * time.Second, Settle: 2 * time.Second, SafetySettle: 2 * time.Second,
		Rates: map[models.Method]float64{models.SendMethod: 200, models.LookMethod: 100},
	})
	must(err)
	go climb(ctx, db, queue.Wake)
	queue.Run(ctx)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// TestCrashes kills two replicas, a process of their database and its whole
// server at random moments, while the platform fails in every way that it has,
// and counts what people see.
func TestCrashes(t *testing.T) {
	const people, each = 150, 6
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 5))
	postgres := pgtest.Alone(t)
	database := postgres.URL
	office := sandbox.New(sandbox.Config{People: users(people)})
	server := httptest.NewServer(office.Handler())
	defer server.Close()
	db, err := store.Open(t.Context(), database, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	join(t, db, people)
	office.SetFaults(seed, hostile()...)

	var pair [2]*exec.Cmd
	for i := range pair {
		pair[i] = launch(t, database, server.URL)
	}
	begin := time.Now()
	killed, frozen, downs, ends, queued := 0, 0, 0, 0, 0
	for n := range *crashes {
		for range each {
			enqueue(t, db, queued, random.IntN(people))
			queued++
		}
		<-time.After(time.Duration(40+random.IntN(360)) * time.Millisecond)
		if n%10 == 9 {
			postgres.Kill(t)
			ends++
			continue
		}
		if n%5 == 4 {
			crashDatabase(t, database)
			downs++
			continue
		}
		i := random.IntN(2)
		if n%5 == 2 {
			freeze(pair[i])
			frozen++
			continue
		}
		kill(pair[i])
		pair[i] = launch(t, database, server.URL)
		killed++
	}
	waitUntilSent(t, db, queued)
	for _, p := range pair {
		kill(p)
	}
	lost, twice := 0, 0
	shown := map[string]int{}
	for _, m := range office.State().Messages {
		shown[m.Text]++
	}
	for n := range queued {
		switch got := shown[text(n)]; {
		case got == 0:
			lost++
		case got > 1:
			twice++
		}
	}
	t.Logf("seed %d: %d replicas killed, %d frozen, %d crashes of the database, %d ends of its server, %d messages in %s: %d lost, %d twice; faults %s",
		seed, killed, frozen, downs, ends, queued, time.Since(begin).Round(time.Second), lost, twice, hits(office))
	if lost+twice > 0 {
		t.Errorf("seed %d: %d lost, %d twice", seed, lost, twice)
	}
	var found strings.Builder
	if report, err := db.AuditVerify(t.Context(), &found); err != nil || !report.Sound() {
		t.Errorf("seed %d: the record: %v\n%s", seed, err, found.String())
	}
}

// hostile is the mix of faults of a bad day, and a few more.
func hostile() []sandbox.Fault {
	post := func(kind string, p float64, delay time.Duration) sandbox.Fault {
		return sandbox.Fault{Method: "chat.postMessage", Kind: kind, Probability: p, Delay: delay, RetryAfter: 1}
	}
	return []sandbox.Fault{
		post("ratelimit", 0.04, 0),
		post("500_before", 0.03, 0),
		post("500_after", 0.05, 0),
		post("hangup_after", 0.05, 0),
		post("hangup_before", 0.02, 0),
		post("late_commit", 0.01, 300*time.Millisecond),
		post("late_commit", 0.01, 900*time.Millisecond),
		post("late_commit", 0.01, 1500*time.Millisecond),
		post("delay", 0.5, 40*time.Millisecond),
		post("delay_after", 0.2, 60*time.Millisecond),
		{Method: "conversations.history", Kind: "500_before", Probability: 0.05},
	}
}

func hits(office *sandbox.Workspace) (out string) {
	_, script := office.Faults()
	for _, f := range script {
		out += fmt.Sprintf(" %s=%d", f.Kind, f.Hits)
	}
	return out
}

func users(n int) []sandbox.User {
	out := make([]sandbox.User, n)
	for i := range out {
		out[i] = sandbox.User{ID: sandbox.UserID(fmt.Sprintf("U%05d", i)), Name: fmt.Sprint("person", i)}
	}
	return out
}

// join puts the people's accounts into the store.
func join(t *testing.T, db *store.Store, n int) {
	t.Helper()
	c := models.Commit{At: time.Now(), Action: "test.join"}
	for i := range n {
		id := models.PersonID(fmt.Sprint("pe_", i))
		c.Save = append(c.Save, &models.Person{ID: id, Name: "x", State: models.Active},
			&models.Account{ID: fmt.Sprint("ac_", i), Person: id, Platform: "slack", User: fmt.Sprintf("U%05d", i)})
	}
	if err := db.Commit(t.Context(), c); err != nil {
		t.Fatal(err)
	}
}

func text(n int) string { return fmt.Sprintf("Message %d.", n) }

// enqueue insists, as a person would whose act was not saved.
func enqueue(t *testing.T, db *store.Store, n, person int) {
	t.Helper()
	body, err := json.Marshal(bot.Message{Text: text(n)})
	if err != nil {
		t.Fatal(err)
	}
	d := models.Delivery{
		Key: fmt.Sprint("key ", n), Kind: models.SendMessage, Lane: models.AllLanes[n%4],
		Person: models.PersonID(fmt.Sprint("pe_", person)), Body: body,
	}
	for {
		err := db.Commit(t.Context(), models.Commit{At: time.Now(), Action: "test.say", Send: []models.Delivery{d}})
		if err == nil {
			return
		}
		select {
		case <-t.Context().Done():
			t.Fatal(err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func launch(t testing.TB, database, address string) *exec.Cmd {
	t.Helper()
	p := exec.Command(os.Args[0])
	p.Env = append(os.Environ(), databaseEnv+"="+database, slackEnv+"="+address)
	p.Stderr = os.Stderr
	p.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	return p
}

func kill(p *exec.Cmd) {
	_ = p.Process.Kill()
	_ = p.Wait() // killed: that is the error
}

// freeze stops a process for longer than its claims last.
func freeze(p *exec.Cmd) {
	_ = p.Process.Signal(syscall.SIGSTOP)
	time.AfterFunc(4*time.Second, func() { _ = p.Process.Signal(syscall.SIGCONT) }) // or it was killed meanwhile
}

// crashDatabase kills a process of the server. The server takes this for
// damaged memory: it drops every connection and recovers from its log.
func crashDatabase(t *testing.T, database string) {
	t.Helper()
	db, err := sql.Open("pgx", database)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var pid int
	err = db.QueryRow("SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1").Scan(&pid)
	if err != nil {
		t.Logf("the database is down already: %v", err)
		return
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
}

// waitUntilSent waits for every delivery to be recorded.
func waitUntilSent(t *testing.T, db *store.Store, n int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute+time.Duration(n)*200*time.Millisecond)
	defer cancel()
	for {
		open, err := db.Queue(ctx)
		left := 0
		for _, o := range open {
			left += o.Count
		}
		if err == nil && left == 0 {
			return
		}
		select {
		case <-ctx.Done():
			t.Fatalf("%d of %d not sent: %+v", left, n, open)
		case <-time.After(50 * time.Millisecond):
		}
	}
}
