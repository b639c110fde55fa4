package models_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
)

func TestWhoTakesACopyAndForHowLongItOpens(t *testing.T) {
	t.Parallel()
	audited := house().people("ada").holds("ada", models.AuditorRole).org()
	taken, err := models.Copy{Person: "mia", By: "ada"}.Take(audited, noon)
	if err != nil || taken.TakenAt != noon {
		t.Fatalf("an auditor takes one: %v, %v", taken, err)
	}
	if _, err := (models.Copy{Person: "mia", By: "leo"}).Take(audited, noon); !errors.Is(err, models.ErrNotAllowed) {
		t.Errorf("a mentor takes one: %v", err)
	}
	for name, c := range map[string]struct {
		org  *parts
		at   time.Time
		kind error
	}{
		"at once":                              {house().people("ada").holds("ada", models.AuditorRole), noon, nil},
		"until its time is over":               {house().people("ada").holds("ada", models.AuditorRole), noon.Add(models.CopyLasts - 1), nil},
		"not after it":                         {house().people("ada").holds("ada", models.AuditorRole), noon.Add(models.CopyLasts), models.ErrNotReady},
		"not for one who lost the right":       {house().people("ada"), noon, models.ErrNotAllowed},
		"not for one who left in the meantime": {house().people("ada").holds("ada", models.AuditorRole).gone("ada"), noon, models.ErrNotAllowed},
	} {
		if err := taken.Opens(c.org.org(), c.at); !errors.Is(err, c.kind) {
			t.Errorf("%s: %v, want %v", name, err, c.kind)
		}
	}
	if err := (models.Copy{Person: "mia", TakenAt: noon}).Opens(audited, noon); !errors.Is(err, models.ErrNotAllowed) {
		t.Errorf("a copy that was printed on the server opens by a link: %v", err)
	}
}

func TestWhatWasObservedStandsByArea(t *testing.T) {
	t.Parallel()
	p := models.Portfolio{Evidence: []models.Evidence{
		{ID: "ev_1", Competency: "crisis", Level: 2, ObservedOn: "2027-02-01"},
		{ID: "ev_2", Competency: "notes", Level: 3, ObservedOn: "2027-01-04"},
		{ID: "ev_3", Competency: "crisis", Level: 4, ObservedOn: "2027-01-10"},
		{ID: "ev_4", Competency: "crisis", Level: 3, ObservedOn: "2027-02-01", Corrects: "ev_1"},
	}}
	got := map[models.CompetencyKey][]models.EvidenceID{}
	var order []models.CompetencyKey
	for _, area := range p.Areas() {
		order = append(order, area.Competency)
		for _, e := range area.Pieces {
			got[area.Competency] = append(got[area.Competency], e.ID)
		}
	}
	want := map[models.CompetencyKey][]models.EvidenceID{"notes": {"ev_2"}, "crisis": {"ev_3", "ev_4"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]models.CompetencyKey{"notes", "crisis"}, order); diff != "" {
		t.Error(diff)
	}
}

func TestAReasonThatMaySpeakOfAConcernIsKept(t *testing.T) {
	t.Parallel()
	p := models.Portfolio{
		Gates: []models.Gate{{ID: "gt_1"}, {ID: "gt_2", Renews: "gt_1"}, {ID: "gt_3"}, {ID: "gt_4", Renews: "gt_3"}},
		Decisions: []models.Decision{
			{ID: "approved", Gate: "gt_1", Outcome: models.Approve},
			{ID: "put on hold", Gate: "gt_1", Outcome: models.Suspend},
			{ID: "given back", Gate: "gt_2", Outcome: models.Conditional},
			{ID: "withdrawn", Gate: "gt_2", Outcome: models.Revoke},
			{ID: "approved elsewhere", Gate: "gt_3", Outcome: models.Approve},
			{ID: "renewed", Gate: "gt_4", Outcome: models.Approve},
			{ID: "because of a concern", Gate: "gt_3", Outcome: models.Decline, Flag: "fl_1"},
			{ID: "of a gate that is not there", Gate: "gt_9", Outcome: models.Approve},
		},
	}
	var kept []models.DecisionID
	for _, d := range p.Decisions {
		if p.Discreet(d) {
			kept = append(kept, d.ID)
		}
	}
	// What is renewed where a concern led to a decision counts as given back.
	want := []models.DecisionID{"put on hold", "given back", "withdrawn", "renewed", "because of a concern"}
	if diff := cmp.Diff(want, kept); diff != "" {
		t.Error(diff)
	}
}
