package models_test

import (
	"testing"

	"cairn/models"
)

func TestAnsweringAProposal(t *testing.T) {
	t.Parallel()
	type word struct {
		by   models.PersonID
		says models.Consent
	}
	yes, no := models.Accepts, models.Declines
	for _, c := range []struct {
		name  string
		state models.ProposalState
		words []word // the last one counts
		want  string
		then  models.ProposalState
	}{
		{"one yes leaves it open", models.ProposalReleased, []word{{"mia", yes}}, "", models.ProposalReleased},
		{"two yeses make the pair", models.ProposalReleased, []word{{"mia", yes}, {"leo", yes}}, "", models.ProposalAccepted},
		{"in either order", models.ProposalReleased, []word{{"leo", yes}, {"mia", yes}}, "", models.ProposalAccepted},
		{"one no ends it", models.ProposalReleased, []word{{"leo", no}}, "", models.ProposalDeclined},
		{"a no after the other one's yes ends it", models.ProposalReleased, []word{{"leo", yes}, {"mia", no}}, "", models.ProposalDeclined},
		{"a yes is taken back while it is open", models.ProposalReleased, []word{{"mia", yes}, {"mia", no}}, "", models.ProposalDeclined},
		{"the same yes twice", models.ProposalReleased, []word{{"mia", yes}, {"mia", yes}}, "already done", models.ProposalReleased},
		{"the same no twice", models.ProposalReleased, []word{{"mia", no}, {"mia", no}}, "already done", models.ProposalDeclined},
		{"a yes after the other one's no", models.ProposalReleased, []word{{"mia", no}, {"leo", yes}}, "matching.closed", models.ProposalDeclined},
		{"a no after the pair was made", models.ProposalReleased, []word{{"mia", yes}, {"leo", yes}, {"leo", no}}, "matching.closed", models.ProposalAccepted},
		{"a draft cannot be answered", models.ProposalDraft, []word{{"mia", yes}}, "matching.closed", models.ProposalDraft},
		{"one that ran out of time cannot be answered", models.ProposalDropped, []word{{"leo", yes}}, "matching.closed", models.ProposalDropped},
		{"a third person has no word in it", models.ProposalReleased, []word{{"sam", yes}}, "matching.not_yours", models.ProposalReleased},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := models.Proposal{Mentee: "mia", Mentor: "leo", State: c.state}
			var err error
			for _, w := range c.words {
				p, err = p.Answer(w.by, w.says)
			}
			if why(err) != c.want || p.State != c.then {
				t.Errorf("refused with %q, then %s; want %q, %s", why(err), p.State, c.want, c.then)
			}
		})
	}
}

func TestTheOtherSide(t *testing.T) {
	t.Parallel()
	p, m := models.Proposal{Mentee: "mia", Mentor: "leo"}, models.Mentorship{Mentee: "mia", Mentor: "leo"}
	if p.Other("mia") != "leo" || p.Other("leo") != "mia" || m.Other("mia") != "leo" || m.Other("leo") != "mia" {
		t.Error("the other side is not the other side")
	}
	if !m.Has("mia") || !m.Has("leo") || m.Has("sam") {
		t.Error("a pair is two people")
	}
}

func TestAMentorHasAsManyPlacesAsAreFree(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ places, taken, free int }{{3, 1, 2}, {2, 2, 0}, {1, 2, 0}} {
		if got := (models.Intake{Places: c.places, Taken: c.taken}).Free(); got != c.free {
			t.Errorf("%d of %d taken: %d free, want %d", c.taken, c.places, got, c.free)
		}
	}
}
