package all_test

import (
	"strings"
	"testing"

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
			open, err := p.store.GateFor(t.Context(), mia, "g0")
			check(t, err)
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
