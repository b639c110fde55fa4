package models_test

import (
	"errors"
	"testing"

	"cairn/models"
)

func TestWhoCorrectsAPiece(t *testing.T) {
	t.Parallel()
	wrote := func(by models.PersonID) models.Evidence {
		return models.Evidence{ID: "ev_1", Person: "mia", Author: by, WrittenAt: noon.Add(-300 * day)}
	}
	corrected := []models.Evidence{wrote("leo"), {ID: "ev_2", Person: "mia", Author: "leo", Corrects: "ev_1"}}
	for name, c := range map[string]struct {
		org  *parts
		e    models.Evidence
		all  []models.Evidence
		by   models.PersonID
		want error
	}{
		"its author":                                 {house(), wrote("leo"), nil, "leo", nil},
		"its author, long after they parted":         {house().mentored("hana", "mia", 200*day), wrote("hana"), nil, "hana", nil},
		"its author, who has no part in it anymore":  {house().people("otto"), wrote("otto"), nil, "otto", nil},
		"nobody else, even who supervises":           {house(), wrote("leo"), nil, "sam", models.NotAllowed("evidence.not_author")},
		"nobody in conflict, in the sentence of all": {house().declares("mia", "leo"), wrote("leo"), nil, "leo", models.NotAllowed("errors.why_no_support")},
		"nobody who has left":                        {house().gone("leo"), wrote("leo"), nil, "leo", models.NotAllowed("errors.why_inactive")},
		"nobody twice":                               {house(), wrote("leo"), corrected, "leo", models.NotReady("evidence.corrected")},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			same(t, c.e.CorrectedBy(c.org.org(), c.by, c.all, noon), c.want)
		})
	}
}

// However often a piece is corrected, it was first written when it was.
func TestACorrectionIsOfItsTime(t *testing.T) {
	t.Parallel()
	all := []models.Evidence{
		{ID: "ev_1", WrittenAt: noon},
		{ID: "ev_2", Corrects: "ev_1", WrittenAt: noon.Add(day)},
		{ID: "ev_3", Corrects: "ev_2", WrittenAt: noon.Add(2 * day)},
		{ID: "ev_4", WrittenAt: noon.Add(3 * day)},
	}
	for _, e := range all[:3] {
		if at := e.FirstWritten(all); !at.Equal(noon) {
			t.Errorf("%s was first written at %s", e.ID, at)
		}
	}
	if at := all[3].FirstWritten(all); !at.Equal(noon.Add(3 * day)) {
		t.Errorf("a piece of its own was first written at %s", at)
	}
}

func same(t *testing.T, got, want error) {
	t.Helper()
	g, _ := errors.AsType[models.Refused](got)
	w, _ := errors.AsType[models.Refused](want)
	if g.Why != w.Why || (got == nil) != (want == nil) {
		t.Errorf("%v, want %v", got, want)
	}
}
