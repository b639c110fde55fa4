package delivery_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"cairn/bot"
	"cairn/bot/sandbox"
	"cairn/bot/slack"
	"cairn/handlers/delivery"
	"cairn/models"
	"cairn/models/store"
)

var (
	fanOutOf  = flag.Int("fanout", 100, "messages of the fan-out that is measured in real time")
	fanOutAt  = flag.Int("fanout.rate", 600, "messages a minute that the workspace takes; the bot is not told")
	fanOutAsk = flag.Duration("fanout.safety", 2*time.Second, "how often a safety message comes in between")
)

// BenchmarkFanOut sends a message to each of many people through the whole
// queue, the Slack adapter and SQLite, to a workspace that enforces Slack's
// limits and is 150 ms away, in real time. The limit is not told but learned.
// Now and then a safety message is queued, which must not wait its turn. The
// baseline sends one after the other and waits as long as it is told to after
// each refusal, as most bots do.
func BenchmarkFanOut(b *testing.B) {
	for name, measure := range map[string]func(*fanOut, *testing.B){"queue": (*fanOut).measure, "one-by-one": (*fanOut).oneByOne} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				measure(newFanOut(b), b)
			}
			b.ReportMetric(0, "ns/op")
		})
	}
}

type fanOut struct {
	workspace *sandbox.Workspace
	adapter   *slack.Slack
	store     *store.Store
	queue     *delivery.Queue
	safety    []string // keys of the safety messages
}

func newFanOut(b *testing.B) *fanOut {
	b.Helper()
	config := sandbox.Config{Strict: true, WorkspacePerMinute: *fanOutAt, LogSize: 100}
	for i := range *fanOutOf {
		config.People = append(config.People, sandbox.User{ID: sandbox.UserID(userID(i)), Name: userID(i)})
	}
	f := &fanOut{workspace: sandbox.New(config)}
	var distance []sandbox.Fault // 150 ms there and back, and some jitter
	for _, d := range []struct {
		share float64
		delay time.Duration
	}{{0.2, 120}, {0.25, 135}, {0.5, 165}, {0, 165}} {
		distance = append(distance, sandbox.Fault{Method: "chat.postMessage", Kind: "delay", Delay: d.delay * time.Millisecond, Probability: d.share})
	}
	f.workspace.SetFaults(1, distance...)
	f.open(b, serveSandbox(b, f.workspace))
	return f
}

func userID(i int) string { return fmt.Sprintf("U%06d", i) }

func serveSandbox(b *testing.B, w *sandbox.Workspace) (address string) {
	b.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background()) // outlives the queue
	var serving sync.WaitGroup
	serving.Go(func() { _ = sandbox.Serve(ctx, listener, w) })
	b.Cleanup(func() { stop(); serving.Wait() })
	return "http://" + listener.Addr().String() + "/api/"
}

// open makes the store with its people and the queue.
func (f *fanOut) open(b *testing.B, api string) {
	b.Helper()
	log := slog.New(slog.DiscardHandler)
	adapter, err := slack.New(slack.Config{
		BotToken: sandbox.BotToken, SigningSecret: sandbox.SigningSecret, APIURL: api, Now: time.Now, Log: log,
		Words: slack.Words{Retry: "Again.", Again: "Again.", Foreign: "Not here.", More: "More.", Cancel: "Cancel"},
	})
	if err != nil {
		b.Fatal(err)
	}
	if _, err := adapter.Connect(b.Context()); err != nil {
		b.Fatal(err)
	}
	f.adapter = adapter
	if f.store, err = store.Open(b.Context(), "sqlite:"+filepath.Join(b.TempDir(), "cairn.db"), store.Options{}); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = f.store.Close() })
	if err := f.store.Migrate(b.Context()); err != nil {
		b.Fatal(err)
	}
	f.queue, err = delivery.New(delivery.Config{
		Store: f.store, Platforms: []bot.Platform{adapter}, Key: []byte("secret"), Now: time.Now, After: time.After, Log: log,
	})
	if err != nil {
		b.Fatal(err)
	}
	people := models.Commit{At: time.Now(), Action: "bench.people"}
	for i := range *fanOutOf {
		id := models.PersonID(fmt.Sprint("pe_", i))
		people.Save = append(people.Save, &models.Person{ID: id, Name: userID(i), State: models.Active},
			&models.Account{ID: fmt.Sprint("ac_", i), Person: id, Platform: "slack", User: userID(i)})
	}
	f.commit(b, people)
}

func (f *fanOut) commit(b *testing.B, c models.Commit) {
	b.Helper()
	if err := f.store.Commit(b.Context(), c); err != nil {
		b.Fatal(err)
	}
}

func (f *fanOut) measure(b *testing.B) {
	ctx, stop := context.WithCancel(b.Context())
	var running sync.WaitGroup
	running.Go(func() { f.queue.Run(ctx) })
	defer func() { stop(); running.Wait() }()
	begin := time.Now()
	var all []models.Delivery
	for i := range *fanOutOf {
		all = append(all, message(fmt.Sprint("prompt:", i), i, models.PromptLane))
	}
	f.commit(b, models.Commit{At: begin, Send: all})
	f.queue.Wake()
	stats := f.queue.Stats()
	sent := &stats.Lanes[models.PromptLane].Sent
	for next := begin.Add(*fanOutAsk); sent.Load() < int64(*fanOutOf); <-time.After(5 * time.Millisecond) {
		if now := time.Now(); now.After(next) {
			f.raise(b, now)
			next = next.Add(*fanOutAsk)
		}
		if time.Since(begin) > 20*time.Minute {
			b.Fatalf("%d sent after %v", sent.Load(), time.Since(begin))
		}
	}
	took := time.Since(begin)
	f.report(b, took, stats.Refused.Load())
}

func (f *fanOut) oneByOne(b *testing.B) {
	begin := time.Now()
	refused := int64(0)
	for i := 0; i < *fanOutOf; {
		_, err := f.adapter.Send(b.Context(), bot.Address{User: userID(i)}, bot.Message{Text: "How did the last two weeks go?"}, "")
		refusal, wait := errors.AsType[*bot.SendError](err)
		switch {
		case err == nil:
			i++
		case wait && refusal.Class == bot.Wait:
			refused++
			<-time.After(refusal.RetryAfter)
		default:
			b.Fatal(err)
		}
	}
	f.report(b, time.Since(begin), refused)
}

// raise queues a safety message.
func (f *fanOut) raise(b *testing.B, now time.Time) {
	key := fmt.Sprint("safety:", len(f.safety))
	f.safety = append(f.safety, key)
	f.commit(b, models.Commit{At: now, Send: []models.Delivery{message(key, len(f.safety)%*fanOutOf, models.SafetyLane)}})
	f.queue.Wake()
}

func message(key string, to int, lane models.Lane) models.Delivery {
	body, _ := json.Marshal(bot.Message{Text: "How did the last two weeks go? It takes three minutes."}) // a string: cannot fail
	return models.Delivery{Key: key, Lane: lane, Kind: models.SendMessage, Person: models.PersonID(fmt.Sprint("pe_", to)), Body: body}
}

func (f *fanOut) report(b *testing.B, took time.Duration, refused int64) {
	var waits []time.Duration
	for _, key := range f.safety {
		if d, err := f.store.DeliveryByKey(b.Context(), key); err == nil && d.State == models.Sent {
			waits = append(waits, d.SentAt.Sub(d.CreatedAt))
		}
	}
	all, perSecond := float64(*fanOutOf+len(waits)), float64(*fanOutAt)/60
	burst := max(float64(*fanOutAt/20), 1) // what the workspace takes at once
	b.ReportMetric(100*(all-burst)/perSecond/took.Seconds(), "%-of-rate")
	b.ReportMetric(all/took.Seconds(), "messages/s")
	b.ReportMetric(1000*float64(refused)/all, "429s/1000")
	if slices.Sort(waits); len(waits) > 0 {
		b.ReportMetric(float64(waits[len(waits)/2].Milliseconds()), "safety-p50-ms")
		b.ReportMetric(float64(waits[len(waits)*99/100].Milliseconds()), "safety-p99-ms")
	}
}
