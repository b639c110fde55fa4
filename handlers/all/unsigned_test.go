package all_test

import (
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// TestWhoComesToBeAbleToSignIsAsked: until then whoever decided and the coordinator
// hear that nobody can, and nobody else takes the decision back.
func TestWhoComesToBeAbleToSignIsAsked(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	mia := p.id("mia")
	open := p.gateOf(mia)
	p.set(
		&models.Motion{ID: "mo_1", Gate: open.ID, Person: mia, By: p.id("sam"), State: models.MotionOpen, MadeAt: now, Decision: models.Decision{ID: "dc_1", By: p.id("sam"), Outcome: models.Approve, Rationale: "Seen twice and safe."}},
	)
	p.state(models.Gone, "sam", "carla")
	stays, err := p.store.Person(t.Context(), mia)
	check(t, err)
	stays.State = models.Active
	p.set(&stays)
	hears := func(key, name string) string {
		d, err := p.store.DeliveryByKey(t.Context(), "motion:mo_1:"+key+string(p.id(name)))
		if err != nil {
			return ""
		}
		return string(d.Body)
	}
	p.fires("gate.unsigned:mo_1")
	for _, name := range []string{"sam", "carla"} {
		if said := hears("nobody:", name); !strings.Contains(said, "nobody who may give it is here") {
			t.Errorf("%s reads %q", name, said)
		}
	}
	if said := hears("nobody:", "mia"); said != "" {
		t.Errorf("Mia reads %q", said)
	}
	p.set(&models.Assignment{ID: "as_new", Person: p.id("carla"), Role: models.CredentialingRole, From: now})
	p.fires("gate.unsigned:mo_1")
	if said := hears("", "carla"); !strings.Contains(said, "gate.sign:mo_1") {
		t.Errorf("Carla, who may sign, reads %q", said)
	}
	for _, c := range []struct {
		user string
		then models.MotionState
	}{{"UCARLA", models.MotionOpen}, {"UMIA", models.MotionOpen}, {"USAM", models.MotionWithdrawn}} {
		p.does(bot.Event{Kind: bot.Click, User: c.user, Action: "gate.withdraw:mo_1"})
		if m, err := p.store.Motion(t.Context(), "mo_1"); err != nil || m.State != c.then {
			t.Errorf("after a click of %s it is %s, %v", c.user, m.State, err)
		}
	}
}

// TestADecisionOfWhoHasLeftWaitsForNoSignature: the next working day ends it, and whoever
// decides before that is not held up by it.
func TestADecisionOfWhoHasLeftWaitsForNoSignature(t *testing.T) {
	t.Parallel()
	for _, sooner := range []bool{false, true} {
		p := newProgram(t)
		p.settle()
		mia, sam := p.id("mia"), p.id("sam")
		open := p.gateOf(mia)
		p.set(&models.Evidence{ID: "ev_1", Person: mia, Author: p.id("leo"), Type: models.Artifact, Competency: "safety", Level: 3, Note: "A good plan.", ObservedOn: "2027-01-03", WrittenAt: now})
		p.set(&models.Motion{ID: "mo_1", Gate: open.ID, Person: mia, By: sam, State: models.MotionOpen, MadeAt: now, Decision: models.Decision{
			ID: "dc_1", By: sam, Outcome: models.Approve, Rationale: "Seen twice and safe.",
		}})
		left, err := p.store.Person(t.Context(), sam)
		check(t, err)
		left.State = models.Gone
		p.set(&left)
		if sooner {
			p.decidesAs("URITA", open.ID, "approve")
		} else {
			p.fires("gate.unsigned:mo_1")
		}
		if m, err := p.store.Motion(t.Context(), "mo_1"); err != nil || m.State != models.MotionLapsed {
			t.Errorf("decided sooner: %v; it is %s, %v", sooner, m.State, err)
		}
	}
}
