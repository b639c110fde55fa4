package meeting_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/all"
	"cairn/models"
	"cairn/models/store"
	"cairn/prompts"
	"cairn/scheduler"
)

// program is the whole bot without a chat platform: what it would send is read
// from the queue.
type program struct {
	tb     testing.TB
	store  *store.Store
	router *handlers.Router
	clock  atomic.Int64 // microseconds
	events atomic.Int64
}

var began = time.Date(2027, 1, 5, 16, 0, 0, 0, time.UTC)

func newProgram(tb testing.TB) *program {
	tb.Helper()
	p := &program{tb: tb}
	p.clock.Store(began.UnixMicro())
	words, err := prompts.Load(nil)
	p.must(err)
	policy := config.Default()
	calendar, err := handlers.NewCalendar(policy)
	p.must(err)
	p.store, err = store.Open(tb.Context(), "sqlite:"+filepath.Join(tb.TempDir(), "meeting.db"), store.Options{})
	p.must(err)
	tb.Cleanup(func() { _ = p.store.Close() })
	p.must(p.store.Migrate(tb.Context()))
	board, err := handlers.NewBoard(all.Activities(p.store, policy, calendar, "/mentor"))
	p.must(err)
	p.router, err = handlers.New(handlers.Config{
		Store: p.store, Words: words, Board: board, Platforms: map[string]bot.Platform{}, Policy: policy,
		Now: p.now, Log: slog.New(slog.NewTextHandler(tb.Output(), nil)), Command: "/mentor",
	})
	p.must(err)
	return p
}

func (p *program) now() time.Time { return time.UnixMicro(p.clock.Add(1)).UTC() }

func (p *program) turn(d time.Duration) { p.clock.Add(d.Microseconds()) }

func (p *program) must(err error) {
	if err != nil {
		p.tb.Helper()
		p.tb.Fatal(err)
	}
}

func (p *program) save(nouns ...models.Noun) {
	p.tb.Helper()
	p.must(p.store.Commit(p.tb.Context(), models.Commit{At: p.now(), Action: "test.save", Save: nouns}))
}

// crowd brings n mentees and leo, a mentor, into the program.
func (p *program) crowd(n int) {
	p.tb.Helper()
	var nouns []models.Noun
	add := func(user string, role models.Role) {
		id := models.PersonID("pe_" + user)
		nouns = append(nouns,
			&models.Person{ID: id, Name: user, Zone: "America/Chicago", Locale: "en", State: models.Active},
			&models.Account{ID: "ac_" + user, Person: id, Platform: "paper", User: user},
			&models.Assignment{ID: "as_" + user, Person: id, Role: role, From: began.Add(-time.Hour)})
	}
	add("leo", models.MentorRole)
	for i := range n {
		add(fmt.Sprint("mentee", i), models.MenteeRole)
	}
	p.save(nouns...)
}

// announced saves a planned session of leo's, as it is once its card stands.
func (p *program) announced(id models.SessionID, places int) {
	p.tb.Helper()
	p.save(&models.Session{
		ID: id, Type: models.FlashSession, Host: "pe_leo", Title: "Missed doses", State: models.SessionPlanned, Places: places,
		StartsAt: began.Add(time.Hour), Minutes: 20, Place: models.PlaceThread, Platform: "paper", Channel: "C1",
	})
}

func (p *program) click(user, action string) bot.Answer {
	return p.router.Handle(p.tb.Context(), bot.Event{
		Kind: bot.Click, ID: fmt.Sprint("ev", p.events.Add(1)), Platform: "paper", User: user, Channel: "C1", Action: bot.Action(action),
	})
}

func (p *program) choose(user, action, value string) bot.Answer {
	return p.router.Handle(p.tb.Context(), bot.Event{
		Kind: bot.Click, ID: fmt.Sprint("ev", p.events.Add(1)), Platform: "paper", User: user, Channel: "C1", Action: bot.Action(action), Value: value,
	})
}

// tick fires what is due; it reports how much that was.
func (p *program) tick(ctx context.Context) int {
	n, err := scheduler.Tick(ctx, p.store, p.router.Fire, p.now())
	p.must(err)
	return n
}

// settle fires until nothing is due anymore.
func (p *program) settle() {
	for p.tick(p.tb.Context()) > 0 {
	}
}

// sent is a message as the queue would send it.
type sent struct {
	models.Delivery
	text string
}

// deliver takes from the queue what may be sent by now.
func (p *program) deliver() (out []sent) {
	p.tb.Helper()
	for _, method := range []models.Method{models.SendMethod, models.EditMethod} {
		for {
			due, err := p.store.ClaimDeliveries(p.tb.Context(), p.now(), time.Minute, 500, models.AllLanes, method)
			p.must(err)
			if len(due) == 0 {
				break
			}
			var settled []models.Settled
			for _, d := range due {
				if d.Kind == models.SendMessage {
					var m bot.Message
					p.must(json.Unmarshal(d.Body, &m))
					out = append(out, sent{d, m.Plain()})
				}
				settled = append(settled, models.Settled{ID: d.ID, Attempt: d.Attempt, State: models.Sent, At: p.now().Add(-time.Minute), RefChannel: "C1", RefMessage: d.Key})
			}
			p.must(p.store.SettleDeliveries(p.tb.Context(), settled))
		}
	}
	return out
}

// cards are those of the messages that change a card in the channel.
func cards(all []sent) (out []sent) {
	for _, s := range all {
		if s.Channel == "C1" && strings.Contains(s.Key, ":card") {
			out = append(out, s)
		}
	}
	return out
}
