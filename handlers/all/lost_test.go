package all_test

import (
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
)

// TestWhatWaitsForWhoLostAPersonIsAskedOfOthers: what Sam was to be asked in his
// morning, to decide and to sign, Rita is asked at once, and Sam never is.
func TestWhatWaitsForWhoLostAPersonIsAskedOfOthers(t *testing.T) {
	t.Parallel()
	for name, lose := range map[string]func(*program){
		"by a new supervisor": func(p *program) {
			p.imports("name,email,supervisor_email\nMia,mia@example.org,rita@example.org\n")
		},
		"by a conflict of interest": func(p *program) { p.declares("USAM", "UMIA") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.settle()
			mia, sam := p.id("mia"), p.org().Person(p.id("sam"))
			sam.Zone = "Pacific/Honolulu" // where it is night
			open := p.gateOf(mia)
			piece := models.Evidence{Person: mia, Author: p.id("leo"), Type: models.Artifact, Competency: "safety", Level: 3, Note: "Signed.", ObservedOn: "2027-01-04", WrittenAt: now}
			one, two := piece, piece
			one.ID, two.ID = "ev_1", "ev_2"
			p.set(&sam, &one, &two, &models.Motion{
				ID: "mo_1", Gate: open.ID, Person: mia, By: p.id("ada"), State: models.MotionOpen, MadeAt: now,
				Decision: models.Decision{ID: "dc_1", By: p.id("ada"), Outcome: models.Approve, Rationale: "Seen twice and safe."},
			})
			p.fires("gate.weigh:" + string(mia))
			p.fires("gate.unsigned:mo_1")
			lose(p)
			p.settle()
			asked := map[models.PersonID]string{}
			for _, d := range p.drained() {
				asked[d.Person] += string(d.Body)
			}
			if said := asked[sam.ID]; strings.Contains(said, "Mia") && strings.Contains(said, "gate.") {
				t.Errorf("Sam reads %s", said)
			}
			for _, does := range []string{"gate.decide:" + string(open.ID), "gate.sign:mo_1"} {
				if said := asked[p.id("rita")]; strings.Count(said, does) != 1 {
					t.Errorf("Rita is asked to %s by %s", does, said)
				}
			}
		})
	}
}

// toSign is a program in which a decision about Mia's gate waits for Ada's signature.
func toSign(t *testing.T) (*program, models.PersonID) {
	t.Helper()
	p := newProgram(t)
	p.settle()
	mia, ada := p.id("mia"), p.id("ada")
	open := p.gateOf(mia)
	p.set(&models.Motion{
		ID: "mo_1", Gate: open.ID, Person: mia, By: p.id("sam"), State: models.MotionOpen, MadeAt: now,
		Decision: models.Decision{ID: "dc_1", By: p.id("sam"), Outcome: models.Approve, Rationale: "Seen twice and safe."},
	})
	return p, ada
}

// TestWhoLostTheOfficeThatDecidesAboutAnybody: what Ada was asked to sign loses its
// button, and what ended besides a gate is left alone.
func TestWhoLostTheOfficeThatDecidesAboutAnybody(t *testing.T) {
	t.Parallel()
	p, ada := toSign(t)
	p.fires("gate.unsigned:mo_1")
	p.drained()
	check(t, p.router.Do(t.Context(), "test.say", handlers.Reply{Send: []handlers.Message{
		{To: ada, Key: "pair:ms_1:ended:ada", Subject: "ended:ms_1", Due: now.Add(time.Hour), Message: bot.Message{Text: "You two are done."}},
	}}))
	p.imports("name,email,roles\nAda,ada@example.org,mentor\n")
	for range 3 { // everybody, then each, then what is asked of others
		p.settle()
	}
	edit, err := p.store.DeliveryByKey(t.Context(), "motion:mo_1:"+string(ada)+":spent")
	if check(t, err); edit.Replaces == "" || strings.Contains(string(edit.Body), "gate.sign") {
		t.Errorf("Ada keeps the button: %s", edit.Body)
	}
	ended, err := p.store.DeliveryByKey(t.Context(), "pair:ms_1:ended:ada")
	if check(t, err); ended.State != models.Pending {
		t.Errorf("that a mentorship ended is %s", ended.State)
	}
	if left, err := p.store.TimersByKey(t.Context(), []string{"gate.unsay:" + string(ada)}); err != nil || len(left) > 0 {
		t.Errorf("what waits for Ada is not seen to: %v, %v", left, err)
	}
}

// TestWhoHasTheOfficeAgainIsAskedAnew: once, and what Ada was asked before stays spent.
func TestWhoHasTheOfficeAgainIsAskedAnew(t *testing.T) {
	t.Parallel()
	p, ada := toSign(t)
	asked := func() int {
		p.fires("gate.unsigned:mo_1")
		return strings.Count(reads(p.drained(), ada), "gate.sign:mo_1")
	}
	if n := asked(); n != 1 {
		t.Fatalf("Ada is asked %d times", n)
	}
	for _, c := range []struct {
		roles string
		asked int
	}{{"mentor", 0}, {"mentor;credentialing", 1}, {"mentor;credentialing", 0}, {"mentor", 0}, {"mentor;credentialing", 1}} {
		p.imports("name,email,roles\nAda,ada@example.org," + c.roles + "\n")
		for range 3 { // everybody, then each, then what is asked of others
			p.settle()
		}
		p.edited()
		if n := asked(); n != c.asked {
			t.Errorf("as %s Ada is asked %d times", c.roles, n)
		}
	}
}

// edited makes the changes of what stands that are due.
func (p *program) edited() (all []models.Delivery) {
	p.Helper()
	for {
		due, err := p.store.ClaimDeliveries(p.Context(), now, time.Minute, 1000, models.AllLanes, models.EditMethod)
		check(p.T, err)
		if len(due) == 0 {
			return all
		}
		all = append(all, due...)
		for _, d := range due {
			check(p.T, p.store.SettleDeliveries(p.Context(), []models.Settled{{ID: d.ID, Attempt: d.Attempt, State: models.Sent, At: now}}))
		}
	}
}

// TestWhoeverIsBackInAPlaceThatWasEmptyHearsAgain: Mia had no supervisor for a while, and
// Ada no office. Both were told of a case, and others are asked by then.
func TestWhoeverIsBackInAPlaceThatWasEmptyHearsAgain(t *testing.T) {
	t.Parallel()
	for name, brings := range map[string]struct{ less, again string }{
		"sam": {"name,email,supervisor_email\nMia,mia@example.org,\n", "name,email,supervisor_email\nMia,mia@example.org,sam@example.org\n"},
		"ada": {"name,email,roles\nAda,ada@example.org,mentor\n", "name,email,roles\nAda,ada@example.org,mentor;governance;leader\n"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.settle()
			c := p.raise("UMIA")
			for range 2 {
				p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: bot.Do("escalation.next", string(c.ID))})
				p.settle()
			}
			who := p.id(name)
			called := func() int {
				p.edited()
				return strings.Count(reads(p.drained(), who), string(bot.Do("escalation.acknowledge", string(c.ID))))
			}
			if called() == 0 {
				t.Fatal("was not called")
			}
			for i, csv := range []string{brings.less, brings.again, brings.again} {
				p.imports(csv)
				p.settle()
				if n, want := called(), i%2; n != want {
					t.Errorf("after import %d called %d times, not %d", i+1, n, want)
				}
			}
		})
	}
}

// TestAnAnnouncementThatWaitsIsForWhoMayReadItThen: what was decided could not be said to
// Carla, who coordinates no more, nor to Rita, who is in a conflict with Mia by now. Mia
// has not read it either, and will.
func TestAnAnnouncementThatWaitsIsForWhoMayReadItThen(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	mia := p.id("mia")
	p.imports("name,email,supervisor_email\nMia,mia@example.org,rita@example.org\n")
	p.settle()
	p.set(p.saw("ev_1", 0), p.saw("ev_2", 0), &models.Assignment{ID: "as_new", Person: p.id("sam"), Role: models.CredentialingRole, From: now})
	p.drained()
	open := p.gateOf(mia)
	p.decides(open.ID, "approve")
	p.imports("name,email,roles\nCarla,carla@example.org,mentor\n")
	p.declares("URITA", "UMIA")
	for range 2 { // everybody, then each
		p.settle()
	}
	all := p.drained()
	for name, want := range map[string]bool{"carla": false, "rita": false, "mia": true} {
		if said := reads(all, p.id(name)); strings.Contains(said, "Approved") != want {
			t.Errorf("%s reads %s", name, said)
		}
	}
}
