package all_test

import (
	"context"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/all"
	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/litetest"
	"cairn/models/store/pgtest"
	"cairn/prompts"
	"cairn/scheduler"
)

// replica is one process of the bot. In act, what it decides is saved only once the other
// one has decided, too, upon what it found: no two acts are closer to each other.
type replica struct {
	*store.Store
	router  *handlers.Router
	form    *forms
	arrives func() // at its first commit; nil: it waits for nobody
}

func (r *replica) Commit(ctx context.Context, commits ...models.Commit) error {
	if r.arrives != nil {
		r.arrives()
	}
	return r.Store.Commit(ctx, commits...)
}

// instant is two replicas on one PostgreSQL, or one process with SQLite, in which two
// people act.
type instant struct {
	*testing.T
	replicas [2]*replica
}

// inOneInstant plays something on both databases, upon what is given.
func inOneInstant(t *testing.T, given func() []models.Noun, play func(i *instant)) {
	t.Parallel()
	for name, url := range map[string]func(testing.TB) string{
		"SQLite":     func(tb testing.TB) string { return "sqlite:" + litetest.File(tb, "instant.db") },
		"PostgreSQL": pgtest.URL,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			i, address := &instant{T: t}, url(t)
			for n := range i.replicas {
				s := i.open(address)
				if n > 0 && s.Dialect() == store.SQLite {
					s = i.replicas[0].Store
				}
				i.replicas[n] = i.replica(s)
			}
			check(t, i.replicas[0].Store.Commit(t.Context(), models.Commit{At: now.AddDate(-1, 0, 0), Action: "test", Save: given()}))
			play(i)
		})
	}
}

func (i *instant) open(url string) *store.Store {
	s, err := store.Open(i.Context(), url, store.Options{})
	check(i.T, err)
	i.Cleanup(func() { _ = s.Close() })
	return s
}

func (i *instant) replica(s *store.Store) *replica {
	policy := config.Default()
	calendar, err := handlers.NewCalendar(policy)
	check(i.T, err)
	words, err := prompts.Load(nil)
	check(i.T, err)
	board, err := handlers.NewBoard(all.Activities(s, policy, calendar, "/mentor"))
	check(i.T, err)
	r := &replica{Store: s, form: &forms{}}
	r.router, err = handlers.New(handlers.Config{
		Store: r, Words: words, Board: board, Platforms: map[string]bot.Platform{"slack": r.form}, Policy: policy,
		Now: func() time.Time { return now }, Log: slog.New(slog.NewTextHandler(i.Output(), nil)), Command: "/mentor",
	})
	check(i.T, err)
	return r
}

// act has two people act in the same instant, and returns what they read at once.
func (i *instant) act(events ...bot.Event) (read []string) {
	var deciding, acting sync.WaitGroup
	deciding.Add(len(events))
	read = make([]string, len(events))
	for n, e := range events {
		r := i.replicas[n]
		var once sync.Once
		decided := func() { once.Do(deciding.Done) }
		r.arrives = func() { decided(); deciding.Wait() }
		acting.Go(func() {
			read[n] = strings.Join(sentences(i.does(n, e)), "\n")
			decided() // nothing was to be saved
		})
	}
	acting.Wait()
	for _, r := range i.replicas {
		r.arrives = nil
	}
	return read
}

// does is one act of somebody at a replica.
func (i *instant) does(n int, e bot.Event) bot.Answer {
	e.ID, e.Platform, e.Workspace, e.Trigger = models.NewID[string]("ev"), "slack", "T1", bot.Trigger{ID: "t"}
	return i.replicas[n].router.Handle(i.Context(), e)
}

// settle fires what is due.
func (i *instant) settle() {
	_, err := scheduler.Tick(i.Context(), i.replicas[0].Store, i.replicas[0].router.Fire, now)
	check(i.T, err)
}

// staff is people who hold a role each: "mia mentee".
func staff(who ...string) (nouns []models.Noun) {
	for _, w := range who {
		name, role, _ := strings.Cut(w, " ")
		id := models.PersonID(name)
		nouns = append(nouns,
			&models.Person{ID: id, Name: strings.ToUpper(name[:1]) + name[1:], State: models.Active},
			&models.Account{ID: "ac_" + name, Person: id, Platform: "slack", User: "U" + strings.ToUpper(name)},
			&models.Assignment{ID: "as_" + name, Person: id, Role: models.Role(role), From: now.AddDate(-1, 0, 0)})
	}
	return nouns
}

func pairOf(mentee, mentor models.PersonID) *models.Mentorship {
	return &models.Mentorship{ID: models.MentorshipID("ms_" + mentee + "_" + mentor), Mentee: mentee, Mentor: mentor, Competency: "safety", State: models.MentorshipActive, StartedAt: now.AddDate(0, 0, -7)}
}

func above(person, supervisor models.PersonID) *models.Supervision {
	return &models.Supervision{ID: "sv_" + string(person), Person: person, Supervisor: supervisor, From: now.AddDate(-1, 0, 0)}
}

// saysTo reports whether a message to somebody has some words in it.
func (i *instant) saysTo(who models.PersonID, words string) bool {
	queued, err := i.replicas[0].WaitingFor(i.Context(), who)
	check(i.T, err)
	for _, d := range queued {
		if strings.Contains(string(d.Body), words) {
			return true
		}
	}
	return false
}

// checked is evidence of Mia's.
func checked(id models.EvidenceID, by models.PersonID) *models.Evidence {
	return &models.Evidence{
		ID: id, Person: "mia", Author: by, Type: models.Observation, Competency: "crisis_documentation", ObservedOn: "2027-01-03",
		WrittenAt: now.Add(-time.Hour), Level: 3, Note: "Ten handovers were checked.", Direct: true,
	}
}
