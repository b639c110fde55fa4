package away_test

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/handlers/away"
	"cairn/models"
)

// What becomes of leave from Monday to Friday, with Rita as the deputy, when it is changed
// before it begins and on its Wednesday.
func TestWhatBecomesOfChangedLeave(t *testing.T) {
	t.Parallel()
	day := func(n int) time.Time { return time.Date(2027, 1, n, 0, 0, 0, 0, time.UTC) }
	before, noon := day(1).Add(12*time.Hour), day(6).Add(12*time.Hour)
	x := models.Absence{ID: "ab", Stamp: models.Stamp{Version: 3}, Person: "p_mia", Deputy: "p_rita", Why: "sick", From: day(4), Until: day(9)}
	other := models.Absence{ID: "other", Person: "p_mia", From: day(20), Until: day(25)}
	type part struct {
		Same   bool // the same leave, and not one of its own
		Deputy models.PersonID
		From   time.Time
		Until  time.Time
	}
	same := func(deputy models.PersonID, from, until time.Time) part { return part{true, deputy, from, until} }
	own := func(deputy models.PersonID, from, until time.Time) part { return part{false, deputy, from, until} }
	for _, c := range []struct {
		name        string
		now         time.Time
		from, until string
		deputy      models.PersonID
		want        []part
	}{
		{"other days, before it begins", before, "2027-01-06", "2027-01-12", "p_rita", []part{same("p_rita", day(6), day(13))}},
		{"another deputy, before it begins", before, "2027-01-04", "2027-01-08", "p_dora", []part{same("p_dora", day(4), day(9))}},
		{"from today on, before it was to begin", before, "2027-01-01", "2027-01-08", "p_rita", []part{same("p_rita", before, day(9))}},
		{"nothing", noon, "2027-01-04", "2027-01-08", "p_rita", []part{same("p_rita", day(4), day(9))}},
		{"longer, while it runs", noon, "2027-01-04", "2027-01-19", "p_rita", []part{same("p_rita", day(4), day(20))}},
		{"its last day is today", noon, "2027-01-04", "2027-01-06", "p_rita", []part{same("p_rita", day(4), day(7))}},
		{"its last day was yesterday", noon, "2027-01-04", "2027-01-05", "", []part{same("p_rita", day(4), noon)}},
		{"another deputy, while it runs", noon, "2027-01-04", "2027-01-08", "p_dora", []part{same("p_rita", day(4), noon), own("p_dora", noon, day(9))}},
		{"nobody stands in anymore", noon, "2027-01-04", "2027-01-08", "", []part{same("p_rita", day(4), noon), own("", noon, day(9))}},
		{"it begins later, while it runs", noon, "2027-01-08", "2027-01-12", "p_rita", []part{same("p_rita", day(4), noon), own("p_rita", day(8), day(13))}},
	} {
		e := away.Entry{From: c.from, Until: c.until, Why: "sick"}
		parts, err := away.Change(x, models.Person{ID: c.deputy}, e, []models.Absence{x, other}, time.UTC, c.now)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		var got []part
		for _, p := range parts {
			got = append(got, part{p.ID == x.ID, p.Deputy, p.From, p.Until})
			if p.Person != x.Person || p.Why != x.Why || (p.ID == x.ID) != (p.Version == x.Version) {
				t.Errorf("%s: %+v is not a part of %+v", c.name, p, x)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s:\n%s", c.name, diff)
		}
	}
	for _, c := range []struct {
		name, from, until, why string
		now                    time.Time
	}{
		{"into the past, before it begins", "2026-12-01", "2026-12-02", "away.why_past", before},
		{"into other leave", "2027-01-04", "2027-01-20", "away.why_overlap", noon},
		{"backwards, while it runs", "2027-01-05", "2027-01-04", "away.why_backwards", noon},
	} {
		_, err := away.Change(x, models.Person{}, away.Entry{From: c.from, Until: c.until}, []models.Absence{x, other}, time.UTC, c.now)
		if refused, ok := errors.AsType[models.Invalid](err); !ok || refused.Why != c.why {
			t.Errorf("%s: %v, want %s", c.name, err, c.why)
		}
	}
	if _, err := away.Change(x, models.Person{}, away.Entry{}, nil, time.UTC, day(9)); !reflect.DeepEqual(err, models.NotReady("away.why_over")) {
		t.Errorf("leave that is over: %v", err)
	}
}
