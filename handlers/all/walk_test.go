package all_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/cryptotest"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/bot"
	"cairn/handlers/escalation"
	"cairn/models"
	"cairn/scheduler"
)

var (
	walks    = flag.Int("walks", 2, "in how many generated organizations people act at random")
	steps    = flag.Int("steps", 60, "how many acts there are in each")
	walkSeed = flag.Uint64("walk", 0, "the seed of the first walk; 0: another one each time")
)

// TestWhateverAnybodyDoes lets the people of generated organizations type, press and
// send at random what they were ever shown, or what others were, while time passes,
// people leave, come back, and change their roles and supervisors. After each act
// what the program promises must hold: see promises_test.go. It stands alone, because
// the ids that a walk makes are those of its seed. Of a walk that breaks a promise
// fewer acts are shown that do: see shrink_test.go.
//
//	go test ./handlers/all -run WhateverAnybodyDoes -walks 200 -steps 400
func TestWhateverAnybodyDoes(t *testing.T) {
	seed := *walkSeed
	if seed == 0 {
		seed = rand.Uint64() >> 1
	}
	for n := range uint64(*walks) {
		t.Run(fmt.Sprint("walk=", seed+n), func(t *testing.T) {
			w, all := newWalk(t, seed+n), chosen(t)
			for i, act := range all {
				w.step(act)
				w.keepsItsPromises()
				if t.Failed() {
					t.Logf("after these, the last of %d:\n%s", len(w.trail), strings.Join(w.trail[max(0, len(w.trail)-40):], "\n"))
					w.shrinks(all[:i+1])
					t.FailNow()
				}
			}
			w.recordHolds()
		})
	}
}

// TestAWalkIsWhatItsSeedSays: a failure can be looked at as often as it takes.
func TestAWalkIsWhatItsSeedSays(t *testing.T) {
	var trails [2][]string
	for i := range trails {
		w := newWalk(t, 1)
		for act := range 25 {
			w.step(act)
		}
		trails[i] = append(w.trail, w.record()...)
	}
	if diff := cmp.Diff(trails[0], trails[1]); diff != "" {
		t.Error(diff)
	}
}

// walk is a generated organization whose people act at random.
type walk struct {
	*program
	seed   uint64
	r      *rand.Rand                 // of the act under way
	users  []string                   // by the number of the person
	person map[string]models.PersonID // by user
	shown  []shown                    // everything to press that anybody has ever seen
	grave  []shown                    // of it, what is about gates, concerns and who may act
	trail  []string                   // what was done
	codes  []string                   // of concerns without a name
	holds  string                     // the code that was used in the act under way

	typed      map[string]typed // by its mark
	before     map[models.PersonID]map[string]bot.Message
	conditions map[string]bool // ids of all that there ever were
	decided    map[models.DecisionID]bool
	lines      int64 // of the record, that were looked at
}

// shown is a button, an option of a list or a form, with who saw it.
type shown struct {
	to   string // the user
	does bot.Event
	form *bot.Form
}

// newWalk makes an organization: trees of supervision, several roles for each, two
// languages, pairs, and evidence, so that gates can be decided.
func newWalk(t *testing.T, seed uint64) *walk {
	t.Helper()
	w := &walk{
		program: emptyProgram(t), seed: seed, person: map[string]models.PersonID{}, typed: map[string]typed{},
		before: map[models.PersonID]map[string]bot.Message{}, conditions: map[string]bool{}, decided: map[models.DecisionID]bool{},
	}
	w.rolls(-1)
	csv := header
	for i := range 7 + w.r.IntN(4) {
		w.users = append(w.users, fmt.Sprintf("U%d", i))
		csv += w.row(i, i)
	}
	w.imports(csv)
	for i, user := range w.users {
		w.person[user] = w.id(fmt.Sprint("p", i))
	}
	w.begin()
	w.settles()
	return w
}

// rolls makes what an act draws its own, so that it stays what it is when others
// are left out.
func (w *walk) rolls(act int) {
	w.r = rand.New(rand.NewPCG(w.seed, uint64(act)))
	cryptotest.SetGlobalRandom(w.T, w.r.Uint64())
}

const header = "name,email,slack_id,supervisor_email,hired_on,locale,roles\n"

// row is a person whose supervisor is one of the first n.
func (w *walk) row(i, n int) string {
	boss := ""
	if n > 0 && w.r.IntN(6) > 0 {
		boss = fmt.Sprintf("p%d@example.org", w.r.IntN(n))
	}
	var roles []string
	for range 1 + w.r.IntN(3) {
		roles = append(roles, string(models.AllRoles[w.r.IntN(len(models.AllRoles))]))
	}
	usual := []models.Role{models.GovernanceRole, models.GovernanceRole, models.CoordinatorRole, models.SupervisorRole, models.MentorRole, models.MenteeRole}
	roles = append(roles, string(usual[min(i, len(usual)-1)]))
	return fmt.Sprintf("Name%dz,p%d@example.org,U%d,%s,2027-01-04,%s,%s\n", i, i, i, boss, pick(w.r, []string{"en", "es"}), strings.Join(roles, ";"))
}

// begin pairs people and puts on file what was seen of each by their mentor.
func (w *walk) begin() {
	org := w.org()
	for _, user := range w.users {
		w.set(&models.Intake{ID: models.NewID[models.IntakeID]("in"), Person: w.person[user], Side: models.AsMentor, State: models.IntakeSubmitted, Competency: "safety", Level: 5, Places: 9, Taken: 9})
	}
	for i, mentee := range w.users {
		who := w.person[mentee]
		for j, other := range w.users {
			by := w.person[other]
			_, above := org.Supervises(by, who, w.at)
			if i == j || above || org.Has(by, models.CredentialingRole, w.at) || w.r.IntN(4) > 0 {
				continue
			}
			w.set(
				&models.Intake{ID: models.NewID[models.IntakeID]("in"), Person: who, Side: models.AsMentee, State: models.IntakeMatched, Competency: "safety", Level: 2},
				&models.Mentorship{ID: models.MentorshipID(fmt.Sprintf("ms_%d_%d", i, j)), Mentee: who, Mentor: by, Competency: "safety", State: models.MentorshipActive, StartedAt: w.at},
			)
			for n, kind := range models.AllEvidenceTypes {
				w.set(&models.Evidence{
					ID: models.EvidenceID(fmt.Sprintf("ev_%d_%d_%d", i, j, n)), Person: who, Author: by, Type: kind, Competency: "crisis_documentation", Level: 4,
					Note: "Seen and safe.", ObservedOn: "2027-01-03", WrittenAt: w.at, Direct: true,
				})
			}
			break
		}
	}
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// does1 is one event, and what its answer shows.
func (w *walk) does1(verb string, e bot.Event) bot.Answer {
	w.at = w.at.Add(time.Second)
	w.platform.newest = nil
	w.holds = code.FindString(e.Text + string(e.Action))
	w.trail = append(w.trail, fmt.Sprintf("%s %s %s %s%s %s %v", w.at.Format("01-02 15:04:05"), e.User, verb, e.Text, e.Action, e.Value, e.Values))
	a := w.does(e)
	kind(w.T, verb+" "+e.Text+string(e.Action), a)
	if a.Message != nil {
		w.sees(e.User, e.Channel, "answer", *a.Message)
	}
	for _, f := range []*bot.Form{a.Form, w.platform.newest} {
		if f != nil {
			w.opens(e.User, *f)
		}
	}
	for _, sentence := range a.Errors {
		w.reads(e.User, "refusal", sentence)
	}
	return a
}

// opens shows a form, which is mostly sent at once.
func (w *walk) opens(user string, f bot.Form) {
	raw, err := json.Marshal(f)
	check(w.T, err)
	w.reads(user, "form", string(raw))
	w.offers(f.Action, shown{to: user, form: &f})
}

// offers keeps what can be pressed or sent from now on.
func (w *walk) offers(does bot.Action, s shown) {
	w.shown = append(w.shown, s)
	activity, _, _ := strings.Cut(string(does), ".")
	if slices.Contains([]string{"gate", "flag", "escalation", "evidence", "conflict", "away", "precept", "matching"}, activity) {
		w.grave = append(w.grave, s)
	}
}

// sees shows a message with its buttons.
func (w *walk) sees(user, channel, what string, m bot.Message) {
	raw, err := json.Marshal(m)
	check(w.T, err)
	w.reads(user, what, string(raw))
	if user != "" {
		w.offered(user, what, m)
	}
	for _, b := range m.Buttons {
		if b.Action != "" {
			w.offers(b.Action, shown{to: user, does: bot.Event{Kind: bot.Click, Channel: channel, Action: b.Action}})
		}
	}
	for _, s := range m.Selects {
		for _, o := range s.Options {
			w.offers(s.Action, shown{to: user, does: bot.Event{Kind: bot.Click, Channel: channel, Action: s.Action, Value: o.Value}})
		}
	}
	for _, section := range m.Sections {
		for _, card := range section.Cards {
			w.sees(user, channel, what, card)
		}
	}
}

// passes lets time go by, from event to event.
func (w *walk) passes(d time.Duration) {
	w.trail = append(w.trail, "after "+d.String())
	for to := w.at.Add(d); ; {
		next, some, err := w.store.NextTimer(w.Context())
		check(w.T, err)
		message, queued, err := w.store.NextDelivery(w.Context(), w.at)
		check(w.T, err)
		if queued && (!some || message.Before(next)) {
			next, some = message, true
		}
		if !some || next.After(to) {
			w.at = to
			return
		}
		if next.After(w.at) {
			w.at = next
		}
		w.runs()
	}
}

// settles does what is due. The watch finds nothing to mend after it but cases that were
// given up, since nobody could hear of them for hours, and of which somebody can by now.
func (w *walk) settles() {
	for {
		w.runs()
		report, err := escalation.Audit(w.Context(), w.store, w.at)
		check(w.T, err)
		if len(report.Mended) == 0 {
			return
		}
		for _, f := range report.Mended {
			if f.Fault != models.NoTimer {
				w.Errorf("%s would have been forgotten: %s", f.Case, f.Fault)
			}
		}
		check(w.T, w.router.Do(w.Context(), "escalation.mend", report.Repair))
	}
}

// runs fires what is due, and delivers.
func (w *walk) runs() {
	for {
		fired, err := scheduler.Tick(w.Context(), w.store, w.fire, w.at)
		check(w.T, err)
		if fired+w.delivers() == 0 {
			return
		}
	}
}

// fire is the router's, whose failures nobody may cause but by leaving nobody. A
// timer that another of its batch has moved meanwhile is looked at again.
func (w *walk) fire(ctx context.Context, batch []models.Timer) []error {
	errs := w.router.Fire(ctx, batch)
	for i, err := range errs {
		if err != nil && !errors.Is(err, escalation.ErrNobody) && !errors.Is(err, models.ErrConflict) {
			w.Errorf("timer %s: %v", batch[i].Do, err)
		}
	}
	return errs
}

// delivers shows what is queued. Whom the platform does not have anymore is not
// reached.
func (w *walk) delivers() int {
	count := 0
	for _, method := range []models.Method{models.SendMethod, models.EditMethod, models.HomeMethod} {
		for {
			due, err := w.store.ClaimDeliveries(w.Context(), w.at, time.Minute, 100, models.AllLanes, method)
			check(w.T, err)
			if len(due) == 0 {
				break
			}
			var settled []models.Settled
			for _, d := range due {
				settled = append(settled, w.delivered(d))
			}
			check(w.T, w.store.SettleDeliveries(w.Context(), settled))
			count += len(due)
		}
	}
	return count
}

func (w *walk) delivered(d models.Delivery) models.Settled {
	done := models.Settled{ID: d.ID, Attempt: d.Attempt, State: models.Sent, RefMessage: d.Key, At: w.at.Add(-time.Minute)}
	if d.Kind != models.SendMessage || d.Person == "" && d.Channel == "" && d.Room == "" {
		return done
	}
	user := w.userOf(d.Person)
	if user != "" {
		to, err := w.store.Person(w.Context(), d.Person)
		check(w.T, err)
		if to.State != models.Active {
			// What was said before waits for them to be back, and what stands is edited.
			if d.Replaces == "" && d.CreatedAt.After(to.UpdatedAt) {
				w.Errorf("%s, who is gone since %v, is told %s", d.Person, to.UpdatedAt, d.Key)
			}
			done.State, done.Code = models.Held, "account_inactive"
			return done
		}
	}
	var m bot.Message
	check(w.T, json.Unmarshal(d.Body, &m))
	w.told(d)
	stands := d.Key
	if d.Replaces != "" {
		stands = d.Replaces
	}
	if w.before[d.Person] == nil {
		w.before[d.Person] = map[string]bot.Message{}
	}
	w.before[d.Person][stands] = m
	w.sees(user, d.Channel, "message "+d.Key, m)
	return done
}
