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
