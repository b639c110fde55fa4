package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
)

// update is the -update of the stories, which are in the same test binary.
func update() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

// winter is a month before the clocks change in the United States and eight
// weeks before they do in Spain.
var winter = time.Date(2027, 2, 8, 15, 0, 0, 0, time.UTC)

// rehearse makes it a given time for the commands.
func (d *desk) rehearse(from time.Time) {
	d.t.Helper()
	kept, err := json.Marshal(rehearsal{From: from, Began: time.Now(), Speed: 1})
	if err != nil {
		d.t.Fatal(err)
	}
	if err := d.database().PutSetting(d.t.Context(), servedKey, string(kept)); err != nil {
		d.t.Fatal(err)
	}
}

// pairs saves a program of two pairs in three zones, with ids of its own.
func (d *desk) pairs() {
	d.t.Helper()
	at := winter.AddDate(0, 0, -7)
	person := func(id models.PersonID, name, zone string) models.Noun {
		return &models.Person{ID: id, Name: name, Email: string(id) + "@example.org", Zone: zone, State: models.Active}
	}
	pair := func(id models.MentorshipID, mentee, mentor models.PersonID, state models.MentorshipState) models.Noun {
		return &models.Mentorship{ID: id, Mentee: mentee, Mentor: mentor, Competency: "safety", State: state, StartedAt: at}
	}
	d.save(models.Commit{At: at, Action: "test.seed", Save: []models.Noun{
		person("p_mia", "Mia Torres", "America/Chicago"), person("p_leo", "Leo Park", "America/Phoenix"),
		person("p_ana", "Ana Reyes", "Europe/Madrid"), person("p_noa", "Noa Brandt", ""),
	}})
	d.save(models.Commit{At: at, Action: "test.seed", Save: []models.Noun{
		pair("ms_1", "p_mia", "p_leo", models.MentorshipActive), pair("ms_2", "p_ana", "p_noa", models.MentorshipActive),
		pair("ms_3", "p_ana", "p_leo", models.MentorshipEnded),
		&models.Supervision{ID: "sv_1", Person: "p_mia", Supervisor: "p_noa", From: at},
		&models.Absence{ID: "ab_1", Person: "p_mia", Why: "leave", From: winter.AddDate(0, 0, 20), Until: winter.AddDate(0, 0, 50)},
		&models.Gate{ID: "gt_1", Person: "p_mia", Rule: "g3", DueAt: time.Date(2027, 3, 15, 14, 0, 0, 0, time.UTC), State: models.GateOpen},
		&models.Gate{ID: "gt_2", Person: "p_ana", Rule: "g2", DueAt: winter.AddDate(0, 0, -3), State: models.GateApproved},
	}, Timers: []models.Timer{
		models.At(time.Date(2027, 2, 15, 15, 5, 0, 0, time.UTC), "checkin.ask:ms_1/mentee_biweekly"),
		models.At(time.Date(2027, 2, 15, 16, 5, 0, 0, time.UTC), "checkin.ask:ms_1/mentor_biweekly"),
		models.At(time.Date(2027, 2, 15, 16, 5, 0, 0, time.UTC), "checkin.ask:ms_3/mentor_biweekly"),
		models.At(winter.AddDate(0, 0, 1), "checkin.plan:ms_2"),
		models.At(time.Date(2027, 3, 1, 15, 0, 0, 0, time.UTC), "gate.remind:gt_1"),
		models.At(time.Date(2027, 3, 15, 14, 0, 0, 0, time.UTC), "gate.due:gt_1"),
		models.At(winter.AddDate(0, 0, 2), "gate.remind:gt_2"),
		models.At(winter.AddDate(0, 0, 3), "intake.invite:p_ana"),
		models.At(winter.AddDate(0, 0, 4), "escalation.step:cs_1"),
		models.At(winter.AddDate(0, 0, 91), "intake.invite:p_leo"),
	}})
}

// TestTheComingNinetyDays is a timetable over the clock changes of two
// continents and somebody's leave. What it says is for people to review.
func TestTheComingNinetyDays(t *testing.T) {
	t.Parallel()
	const golden = "testdata/schedule/ninety_days.txt"
	d := newDesk(t)
	d.pairs()
	d.rehearse(winter)
	o := d.run("schedule", "--days", "90")
	if o.code != 0 {
		t.Fatalf("%+v", o)
	}
	if update() {
		if err := os.WriteFile(golden, []byte(o.out), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(strings.Split(readFile(t, golden), "\n"), strings.Split(o.out, "\n")); diff != "" {
		t.Errorf("(-want +got; -update writes it)\n%s", diff)
	}
}

func TestScheduleAsJSONSaysTheSame(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	if o := d.run("migrate"); o.code != 0 {
		t.Fatalf("%+v", o)
	}
	if o := d.run("schedule", "--json"); o.out != "[]\n" || o.code != 0 {
		t.Errorf("nothing due: %+v", o)
	}
	if o := d.run("schedule"); o.out != "Nothing is due.\n" || o.code != 0 {
		t.Errorf("nothing due: %+v", o)
	}
	d.pairs()
	d.rehearse(winter)
	text, raw := d.run("schedule", "--days", "90"), d.run("schedule", "--days", "90", "--json")
	var all []due
	if err := json.Unmarshal([]byte(raw.out), &all); err != nil {
		t.Fatal(err)
	}
	if lines := strings.Count(text.out, "\n"); lines != len(all) || lines == 0 {
		t.Errorf("%d lines, %d in JSON", lines, len(all))
	}
	for _, d := range all {
		if d.At.IsZero() || d.Kind == "" {
			t.Errorf("%+v", d)
		}
	}
	for _, days := range []string{"0", "1001", "a fortnight", "7.5"} {
		if o := d.run("schedule", "--days", days); o.code != 2 || o.err != "--days: choose between 1 and 1000\n" {
			t.Errorf("%+v", o)
		}
	}
}

// TestATimerThatAsksNobodyIsNotForetold: what it asks is for people with the role, and
// in the program.
func TestATimerThatAsksNobodyIsNotForetold(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.pairs()
	at := winter.AddDate(0, 0, 1)
	d.save(models.Commit{At: winter.AddDate(0, 0, -7), Action: "test.seed", Save: []models.Noun{
		&models.Assignment{ID: "as_1", Person: "p_mia", Role: models.MenteeRole, From: winter.AddDate(0, 0, -7)},
	}, Timers: []models.Timer{
		models.At(at, "checkin.ask:p_mia/pulse"), models.At(at, "checkin.ask:p_leo/pulse"), models.At(at, "checkin.ask:p_mia/of_before"),
	}})
	d.rehearse(winter)
	o := d.run("schedule", "--days", "2")
	if strings.Count(o.out, "check-in") != 1 || !regexp.MustCompile(`ask a check-in question set +Mia Torres \(p_mia\) +pulse`).MatchString(o.out) {
		t.Error(o.out)
	}
}

// TestScheduleSendsAndChangesNothing: the database is the same afterwards.
func TestScheduleSendsAndChangesNothing(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.pairs()
	before := d.run("audit", "verify").out
	d.run("schedule", "--days", "90")
	if after := d.run("audit", "verify").out; after != before {
		t.Errorf("before:\n%safter:\n%s", before, after)
	}
	if counts, err := d.database().Queue(t.Context()); err != nil || len(counts) != 0 {
		t.Errorf("%+v, %v", counts, err)
	}
}

// world saves one program whose people live where clocks are hard: two that
// change in March, two that change in April and in the other direction, one by
// half an hour, one at midnight, and two that do not change anymore.
func (d *desk) world() {
	d.t.Helper()
	at := winter.AddDate(0, 0, -7)
	var people, pairs []models.Noun
	var timers []models.Timer
	person := func(id models.PersonID, name, zone string) models.PersonID {
		people = append(people, &models.Person{ID: id, Name: name, Email: string(id) + "@example.org", Zone: zone, HiredOn: "2027-02-01", State: models.Active})
		timers = append(timers, models.At(winter, "checkin.person:"+string(id)))
		return id
	}
	role := func(p models.PersonID, r models.Role) {
		pairs = append(pairs, &models.Assignment{ID: "as_" + string(p), Person: p, Role: r, From: at})
	}
	for i, zone := range []string{"America/New_York", "America/Phoenix", "Australia/Lord_Howe", "Africa/Cairo", "America/Asuncion", "Pacific/Auckland"} {
		city := zone[strings.Index(zone, "/")+1:]
		mentee := person(models.PersonID(fmt.Sprintf("p_%d_mentee", i)), city+" mentee", zone)
		mentor := person(models.PersonID(fmt.Sprintf("p_%d_mentor", i)), city+" mentor", zone)
		role(mentee, models.MenteeRole)
		role(mentor, models.SupervisorRole)
		next := models.PersonID(fmt.Sprintf("p_%d_mentee", (i+1)%6)) // whom a mentor supervises is not whom they mentor
		pairs = append(pairs, &models.Supervision{ID: fmt.Sprintf("sv_%d", i), Person: next, Supervisor: mentor, From: at})
		m := models.MentorshipID(fmt.Sprintf("ms_%d", i))
		pairs = append(pairs, &models.Mentorship{ID: m, Mentee: mentee, Mentor: mentor, Competency: "safety", State: models.MentorshipActive, StartedAt: winter})
		timers = append(timers, models.At(winter, "checkin.plan:"+string(m)))
	}
	d.save(models.Commit{At: at, Action: "test.seed", Save: people})
	d.save(models.Commit{At: at, Action: "test.seed", Save: pairs, Timers: timers})
}

// TestNinetyDaysAroundTheWorld is the timetable of everything that the built-in
// program asks, where clocks are hard. Each local hour stays what it is.
func TestNinetyDaysAroundTheWorld(t *testing.T) {
	t.Parallel()
	const golden = "testdata/schedule/around_the_world.txt"
	d := newDesk(t)
	d.world()
	d.rehearse(winter)
	o := d.run("schedule", "--days", "90")
	if o.code != 0 {
		t.Fatalf("%+v", o)
	}
	if update() {
		if err := os.WriteFile(golden, []byte(o.out), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(strings.Split(readFile(t, golden), "\n"), strings.Split(o.out, "\n")); diff != "" {
		t.Errorf("(-want +got; -update writes it)\n%s", diff)
	}
}

// TestWhoDecidesInAConflictIsNamed: a supervisor in a conflict with their report is
// not told that the gate is due. Their own supervisor is.
func TestWhoDecidesInAConflictIsNamed(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.pairs()
	d.save(models.Commit{At: winter, Action: "test.seed", Save: []models.Noun{
		&models.Person{ID: "p_eva", Name: "Eva Sola", Email: "p_eva@example.org", Zone: "America/Chicago", State: models.Active},
	}})
	d.save(models.Commit{At: winter, Action: "test.seed", Save: []models.Noun{
		&models.Supervision{ID: "sv_2", Person: "p_noa", Supervisor: "p_eva", From: winter.AddDate(0, 0, -7)},
		&models.Conflict{ID: "cf_1", One: "p_noa", Two: "p_mia", Why: "married"},
	}})
	d.rehearse(winter)
	o := d.run("schedule", "--days", "90")
	if !regexp.MustCompile(`(?m)tell whoever decides that a gate is due .*Eva Sola`).MatchString(o.out) {
		t.Error(o.out)
	}
}
