package models_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
)

func TestIDsAreOpaqueAndDifferent(t *testing.T) {
	t.Parallel()
	seen := map[models.GoalID]bool{}
	for range 1000 {
		id := models.NewID[models.GoalID]("gl")
		if tail, ok := strings.CutPrefix(string(id), "gl_"); !ok || len(tail) != 16 || strings.ContainsAny(tail, "l01o:/ ") {
			t.Fatalf("odd id %q", id)
		}
		if seen[id] {
			t.Fatalf("%s came twice", id)
		}
		seen[id] = true
	}
}

func TestDates(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]models.Date{
		"2027-02-28": "2027-02-28", " 2027-02-28\n": "2027-02-28", "2028-02-29": "2028-02-29",
		"2027-02-29": "", "2027-2-8": "", "02/28/2027": "", "": "", "2027-02-28T00:00": "", "mañana": "",
	} {
		if got, ok := models.ParseDate(text); got != want || ok != (want != "") {
			t.Errorf("%q is read as %q, %t", text, got, ok)
		}
	}
	if got := models.Date("2027-02-27").Plus(2); got != "2027-03-01" {
		t.Errorf("two days later is %s", got)
	}
	if got := models.Date("2027-01-01").Plus(-1); got != "2026-12-31" {
		t.Errorf("the day before is %s", got)
	}
	if got := models.Date("").Plus(2); got != "" {
		t.Errorf("two days after no date is %s", got)
	}
	if a, b := models.Date("2026-12-31"), models.Date("2027-01-01"); !a.Before(b) || b.Before(a) || a.Before(a) {
		t.Error("dates are out of order")
	}
	if !models.Date("").In(time.UTC).IsZero() || !models.Date("").At(9*time.Hour, time.UTC).IsZero() {
		t.Error("no date is a date")
	}
}

func TestAnHourOfADateIsWhatTheClockThereSays(t *testing.T) {
	t.Parallel()
	chicago := must(time.LoadLocation("America/Chicago"))(t)
	for _, d := range []models.Date{"2027-03-13", "2027-03-14", "2027-11-07"} { // the clock is changed on the last two
		if got := d.At(9*time.Hour, chicago).Format("2006-01-02 15:04"); got != string(d)+" 09:00" {
			t.Errorf("nine o'clock on %s is %s", d, got)
		}
	}
}

func TestEvidenceThatWasCorrectedStandsNoMore(t *testing.T) {
	t.Parallel()
	all := []models.Evidence{{ID: "1"}, {ID: "2", Corrects: "1"}, {ID: "3"}, {ID: "4", Corrects: "2"}}
	var ids []models.EvidenceID
	for _, e := range models.Standing(all) {
		ids = append(ids, e.ID)
	}
	if diff := cmp.Diff([]models.EvidenceID{"3", "4"}, ids); diff != "" {
		t.Errorf("standing (-want +got)\n%s", diff)
	}
}

func TestSevereFlagsAreUrgent(t *testing.T) {
	t.Parallel()
	for severity, want := range map[int]bool{1: true, 2: true, 3: false, 4: false} {
		if got := (models.Flag{Severity: severity}).Urgent(); got != want {
			t.Errorf("severity %d: %t", severity, got)
		}
	}
}

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}
