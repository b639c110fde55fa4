package main

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"cairn/models"
)

// concern puts a concern on file: raised, brought to Sam, answered without a
// name, read.
func (d *desk) concern() models.PersonID {
	d.t.Helper()
	d.hire(staffCSV)
	db := d.database()
	mia, err := db.PersonByEmail(d.t.Context(), "mia@example.org")
	if err != nil {
		d.t.Fatal(err)
	}
	sam, err := db.PersonByEmail(d.t.Context(), "sam@example.org")
	if err != nil {
		d.t.Fatal(err)
	}
	at := time.Now().UTC().Add(-time.Hour).Truncate(time.Microsecond)
	f := &models.Flag{ID: "fl_1", Person: mia.ID, Severity: 2, Facts: "CANARY: the door was open.", Anonymous: true, State: models.FlagOpen, Case: "cs_1", RaisedAt: at}
	c := &models.Case{ID: "cs_1", About: "flag", Object: "fl_1", Person: mia.ID, State: models.CaseOpen, Notified: map[models.PersonID]int{sam.ID: 1}, OpenedAt: at, NextAt: at.Add(24 * time.Hour)}
	d.save(models.Commit{At: at, Action: "flag.save", Save: []models.Noun{f, c}, Timers: []models.Timer{models.At(c.NextAt, "escalation.step:cs_1")}})
	c.State, c.Holder, c.AckedAt = models.CaseHeld, sam.ID, at.Add(time.Minute)
	d.save(models.Commit{At: at.Add(time.Minute), Actor: sam.ID, Action: "escalation.acknowledge", Save: []models.Noun{
		c, &models.Reading{ID: "rg_1", Flag: "fl_1", Reader: sam.ID, Why: "act", ReadAt: at.Add(time.Minute)},
		&models.Remark{ID: "rm_1", Flag: "fl_1", Side: models.FromReporter, Text: "It was open again.", WrittenAt: at.Add(2 * time.Minute)},
	}})
	return sam.ID
}

// TestACopyOfAConcernIsOnFileBeforeSomebodyHasIt: everything about it, with the
// reason, in the next copy as well, and not in a log.
func TestACopyOfAConcernIsOnFileBeforeSomebodyHasIt(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	sam := d.concern()
	for copies := 1; copies <= 2; copies++ {
		o := d.run("export", "flag", "fl_1", "--why", "The county asked, letter of March 2")
		if o.code != 0 {
			t.Fatalf("%+v", o)
		}
		var got flagExport
		if err := json.Unmarshal([]byte(o.out), &got); err != nil {
			t.Fatal(err)
		}
		taken := slices.DeleteFunc(slices.Clone(got.Readings), func(r models.Reading) bool { return r.Why != "export" })
		if len(taken) != copies || taken[0].Note != "The county asked, letter of March 2" {
			t.Errorf("copy %d: on file are %+v", copies, taken)
		}
		if got.Flag.Facts != "CANARY: the door was open." || got.Flag.Reporter != "" || len(got.Remarks) != 1 || got.Case.Holder != sam || got.Notice == "" {
			t.Errorf("%+v", got)
		}
		if !slices.IsSortedFunc(got.Record, func(x, y models.AuditEvent) int { return int(x.Seq - y.Seq) }) || len(got.Record) < 3 || got.Record[0].Hash == "" {
			t.Errorf("the record is %+v", got.Record)
		}
		if len(got.Timeline) < 3 {
			t.Errorf("the timeline is %+v", got.Timeline)
		}
		hasNot(t, o.err, "CANARY", "county")
	}
	if o := d.run("audit", "verify"); o.code != 0 {
		t.Errorf("%+v", o)
	}
}

// TestNoCopyWithoutAReason: nor of what is not there, and nothing is on file then.
func TestNoCopyWithoutAReason(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.concern()
	for _, c := range []struct {
		name string
		args []string
		want string
	}{
		{"no reason", []string{"export", "flag", "fl_1"}, "--why"},
		{"no such concern", []string{"export", "flag", "fl_2", "--why", "asked"}, `there is no flag "fl_2"`},
		{"no id", []string{"export", "flag", "--why", "asked"}, "<id>"},
	} {
		o := d.run(c.args...)
		if o.code == 0 || o.out != "" {
			t.Errorf("%s: %+v", c.name, o)
		}
		has(t, o.err, c.want)
		hasNot(t, o.err, "CANARY")
	}
	if taken, err := d.database().Readings(t.Context(), "fl_1"); err != nil || len(taken) != 1 {
		t.Errorf("on file are %+v, %v", taken, err)
	}
}
