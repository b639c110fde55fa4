package delivery_test

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"cairn/bot"
	"cairn/bot/sandbox"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/all"
	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/pgtest"
	"cairn/prompts"
	"cairn/scheduler"
)

// clock is the wall's, for the loop of a replica.
type wall struct{}

func (wall) Now() time.Time                         { return time.Now() }
func (wall) After(d time.Duration) <-chan time.Time { return time.After(d) }

// impatient is the built-in program with a critical ladder that is climbed in
// seconds, so that a crash may fall on any of its rungs.
func impatient() models.Policy {
	policy := config.Default()
	policy.Ladders["flag_critical"] = models.Ladder{
		Key: "flag_critical", Lease: time.Hour, Repeat: 1, Always: true, Rungs: []models.Rung{
			{Who: []models.Who{models.TheSupervisor}, Wait: 2 * time.Second},
			{Who: []models.Who{models.TheirSupervisor, models.TheLeaders}, Wait: 3 * time.Second},
			{Who: []models.Who{models.TheGovernance}, Wait: 2 * time.Second},
		},
	}
	return policy
}

// program is the whole bot on a database; nobody hears what it answers.
func program(db *store.Store, policy models.Policy, queued, timed func()) *handlers.Router {
	calendar, err := handlers.NewCalendar(policy)
	must(err)
	words, err := prompts.Load(nil)
	must(err)
	board, err := handlers.NewBoard(all.Activities(db, policy, calendar, "/mentor"))
	must(err)
	router, err := handlers.New(handlers.Config{
		Store: db, Words: words, Board: board, Policy: policy, Now: time.Now, Command: "/mentor", Queued: queued, Timed: timed,
		Log: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError})),
	})
	must(err)
	return router
}

// climb runs the timers of a replica.
func climb(ctx context.Context, db *store.Store, queued func()) {
	timed := make(chan struct{}, 1)
	router := program(db, impatient(), queued, func() {
		select {
		case timed <- struct{}{}:
		default:
		}
	})
	_ = scheduler.Run(ctx, db, router.Fire, wall{}, timed)
}

// staffed is a program in which a flag about mia climbs over three rungs: sam,
// then rita and lena, then gus and hana, and to the last two once more.
func staffed(t testing.TB, db *store.Store, people bool) {
	t.Helper()
	now := time.Now().Add(-time.Hour)
	c := models.Commit{At: now, Action: "test.staff"}
	for i, name := range []string{"mia", "sam", "rita", "lena", "gus", "hana", "leo"} {
		id := models.PersonID(fmt.Sprint("pe_", i))
		if !people {
			break // they are there already
		}
		c.Save = append(c.Save, &models.Person{ID: id, Name: name, Email: name + "@example.org", State: models.Active, Zone: "UTC", Locale: "en"},
			&models.Account{ID: "ac_" + name, Person: id, Platform: "slack", User: fmt.Sprintf("U%05d", i)})
	}
	for who, role := range map[models.PersonID]models.Role{
		"pe_0": models.MenteeRole, "pe_1": models.SupervisorRole, "pe_2": models.SupervisorRole, "pe_3": models.LeaderRole,
		"pe_4": models.GovernanceRole, "pe_5": models.GovernanceRole, "pe_6": models.MentorRole,
	} {
		c.Save = append(c.Save, &models.Assignment{ID: "as_" + string(who), Person: who, Role: role, From: now})
	}
	c.Save = append(c.Save, &models.Supervision{ID: "sv_1", Person: "pe_0", Supervisor: "pe_1", From: now},
		&models.Supervision{ID: "sv_2", Person: "pe_1", Supervisor: "pe_2", From: now})
	if err := db.Commit(t.Context(), c); err != nil {
		t.Fatal(err)
	}
}

// raise sends the form until it is taken, as a person would, and tells when.
func raise(t testing.TB, router *handlers.Router, n int, reporter, about string) time.Time {
	t.Helper()
	for {
		at := time.Now()
		answer := router.Handle(t.Context(), bot.Event{
			ID: fmt.Sprint("raise", n), Kind: bot.Submit, Platform: "slack", User: reporter, Action: "flag.save:command",
			Values: map[string][]string{"severity": {"1"}, "facts": {fmt.Sprint("Flag ", n)}, "about": {about}},
		})
		if len(answer.Errors) == 0 && !answer.Retry {
			return at
		}
		select {
		case <-t.Context().Done():
			t.Fatal(answer)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// everyCall is who must hear of each flag, in which call.
var everyCall = []string{"1:pe_1", "2:pe_2", "2:pe_3", "3:pe_4", "3:pe_5", "4:pe_4", "4:pe_5"}

// TestCrashesOfEscalations kills replicas and the database while ladders are
// climbed, and counts what people were shown of each call of each case.
func TestCrashesOfEscalations(t *testing.T) {
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 6))
	database := pgtest.URL(t)
	office := sandbox.New(sandbox.Config{People: users(7)})
	server := httptest.NewServer(office.Handler())
	defer server.Close()
	db, err := store.Open(t.Context(), database, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	staffed(t, db, true)
	office.SetFaults(seed, hostile()...)
	router := program(db, impatient(), func() {}, func() {})
	var pair [2]*exec.Cmd
	for i := range pair {
		pair[i] = launch(t, database, server.URL)
	}
	begin := time.Now()
	killed, downs, raised := 0, 0, 0
	for n := range *crashes {
		if n%5 == 0 {
			raise(t, router, raised, "U00006", "U00000")
			raised++
		}
		<-time.After(time.Duration(40+random.IntN(360)) * time.Millisecond)
		if n%10 == 9 {
			crashDatabase(t, database)
			downs++
			continue
		}
		i := random.IntN(2)
		kill(pair[i])
		pair[i] = launch(t, database, server.URL)
		killed++
	}
	lost, twice := 0, 0
	for key, shown := range climbed(t, db, office, raised) {
		switch {
		case shown == 0:
			lost++
			t.Logf("seed %d: lost: %s", seed, key)
		case shown > 1:
			twice++
			t.Logf("seed %d: shown %d times: %s", seed, shown, key)
		}
	}
	for _, p := range pair {
		kill(p)
	}
	t.Logf("seed %d: %d replicas killed, %d crashes of the database, %d flags, %d calls in %s: %d lost, %d twice; faults %s",
		seed, killed, downs, raised, raised*len(everyCall), time.Since(begin).Round(time.Second), lost, twice, hits(office))
	if lost+twice > 0 {
		t.Errorf("seed %d: %d lost, %d twice", seed, lost, twice)
	}
}

// climbed waits until every ladder has been climbed and every message settled,
// for as long as it goes on, and counts what stands in the chat of each call of
// each case.
func climbed(t *testing.T, db *store.Store, office *sandbox.Workspace, flags int) map[string]int {
	t.Helper()
	ctx := t.Context()
	const still = 3 * time.Minute
	left, moved := -1, time.Now()
	for {
		cases, err := db.OpenCases(ctx)
		low := slices.DeleteFunc(slices.Clone(cases), func(c models.Case) bool { return c.Round > 0 })
		open, unread := db.Queue(ctx)
		if err == nil && unread == nil && len(cases) == flags && len(low)+len(open) == 0 {
			return counted(t, db, office, cases)
		}
		waits := len(low) + flags - len(cases)
		for _, c := range open {
			waits += c.Count
		}
		if waits != left {
			left, moved = waits, time.Now()
		}
		if time.Since(moved) > still {
			t.Fatalf("nothing moves: %d of %d cases, %d of them not climbed, waiting: %+v", len(cases), flags, len(low), open)
		}
		<-time.After(100 * time.Millisecond)
	}
}

// counted is how often the notice of each call stands before its person. The
// notice of a case is known by the case's id behind its buttons. A call whose notice
// was not out yet when the same person was called again is in that later one.
func counted(t *testing.T, db *store.Store, office *sandbox.Workspace, cases []models.Case) map[string]int {
	t.Helper()
	shown := map[string]int{} // by case and channel
	for _, m := range office.State().Messages {
		for _, c := range cases {
			if strings.Contains(fmt.Sprint(m.Blocks), "escalation.acknowledge:"+string(c.ID)) {
				shown[string(c.ID)+" "+string(m.Channel)]++
			}
		}
	}
	out := map[string]int{}
	for _, c := range cases {
		perPerson := map[string]int{}
		for _, call := range everyCall {
			key := "case:" + string(c.ID) + ":" + call
			d, err := db.DeliveryByKey(t.Context(), key)
			own := d.State != models.Canceled
			if !own {
				d, err = db.DeliveryByKey(t.Context(), d.Replaces)
			}
			out[key] = 0
			if err != nil || d.State != models.Sent {
				continue
			}
			out[key] = 1
			if own {
				perPerson[d.RefChannel]++
			}
		}
		for channel, calls := range perPerson {
			if got := shown[string(c.ID)+" "+channel]; got != calls {
				out[fmt.Sprintf("case:%s in %s has %d notices for %d calls", c.ID, channel, got, calls)] = 1 + got - calls
			}
		}
	}
	return out
}

var flagsRaised = flag.Int("flags", 60, "how many flags are raised to measure how soon somebody hears")

// BenchmarkFlag raises flags through the router, one after the other, and
// measures until the workspace has taken the supervisor's message: alone, and
// while a message to each of many people is under way.
func BenchmarkFlag(b *testing.B) {
	for name, busy := range map[string]bool{"idle": false, "fan-out": true} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				heard(b, newFanOut(b), busy)
			}
			b.ReportMetric(0, "ns/op")
		})
	}
}

func heard(b *testing.B, f *fanOut, busy bool) {
	staffed(b, f.store, false)
	ctx, stop := context.WithCancel(b.Context())
	var running sync.WaitGroup
	defer func() { stop(); running.Wait() }()
	running.Go(func() { f.queue.Run(ctx) })
	timed := make(chan struct{}, 1)
	router := program(f.store, config.Default(), f.queue.Wake, func() {
		select {
		case timed <- struct{}{}:
		default:
		}
	})
	running.Go(func() { _ = scheduler.Run(ctx, f.store, router.Fire, wall{}, timed) })
	if busy {
		var all []models.Delivery
		for i := range *fanOutOf {
			all = append(all, message(fmt.Sprint("prompt:", i), i, models.PromptLane))
		}
		f.commit(b, models.Commit{At: time.Now(), Send: all})
		f.queue.Wake()
	}
	var waits []time.Duration
	for n := range *flagsRaised {
		begin := raise(b, router, n, userID(6), userID(0))
		waits = append(waits, f.taken(b, n).Sub(begin))
		<-time.After(2 * time.Second) // the platform takes a message a second to one person
	}
	slices.Sort(waits)
	b.ReportMetric(float64(waits[len(waits)/2].Milliseconds()), "p50-ms")
	b.ReportMetric(float64(waits[len(waits)*99/100].Milliseconds()), "p99-ms")
	b.ReportMetric(float64(f.queue.Stats().Lanes[models.PromptLane].Sent.Load()), "prompts-sent")
}

// taken waits until the workspace has taken the first call of the newest of n+1
// cases, and tells when.
func (f *fanOut) taken(b *testing.B, n int) time.Time {
	for range 6000 {
		cases, err := f.store.OpenCases(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		if len(cases) == n+1 {
			d, err := f.store.DeliveryByKey(b.Context(), "case:"+string(cases[n].ID)+":1:pe_1")
			if err == nil && d.State == models.Sent {
				return d.SentAt
			}
		}
		<-time.After(5 * time.Millisecond)
	}
	b.Fatal("nobody heard")
	return time.Time{}
}

// BenchmarkFailover kills one of two replicas at the moment at which a flag is
// raised through a third process, and measures until the flag's first step is
// taken by whoever is left. Half of the time it kills the one that acted last.
func BenchmarkFailover(b *testing.B) {
	database := pgtest.URL(b)
	office := sandbox.New(sandbox.Config{People: users(7)})
	server := httptest.NewServer(office.Handler())
	defer server.Close()
	db, err := store.Open(b.Context(), database, store.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	staffed(b, db, true)
	router := program(db, impatient(), func() {}, func() {})
	pair := [2]*exec.Cmd{launch(b, database, server.URL), launch(b, database, server.URL)}
	defer func() { kill(pair[0]); kill(pair[1]) }()
	<-time.After(5 * time.Second) // both are up
	var waits []time.Duration
	for b.Loop() {
		for n := range *flagsRaised {
			begin := raise(b, router, n, "U00006", "U00000")
			kill(pair[n%2])
			for {
				cases, err := db.OpenCases(b.Context())
				if err == nil && len(cases) == n+1 && len(cases[n].Notified) > 0 {
					break
				}
				<-time.After(5 * time.Millisecond)
			}
			waits = append(waits, time.Since(begin))
			pair[n%2] = launch(b, database, server.URL)
			<-time.After(time.Duration(800+rand.IntN(400)) * time.Millisecond)
		}
	}
	slices.Sort(waits)
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(float64(waits[len(waits)/2].Milliseconds()), "p50-ms")
	b.ReportMetric(float64(waits[len(waits)*99/100].Milliseconds()), "p99-ms")
}
