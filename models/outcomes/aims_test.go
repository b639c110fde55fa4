package outcomes_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
	"cairn/models/outcomes"
)

// TestEachMeasureCountsWhatItSays: of five people for whom everything is counted,
// and of more who are not to be.
func TestEachMeasureCountsWhatItSays(t *testing.T) {
	t.Parallel()
	var r outcomes.Record
	r.Mentees = mentees(5, "oak")
	for i, p := range r.Mentees {
		pair := models.MentorshipID(p.ID)
		p.HiredOn, p.State = models.DateOf(on(1)), models.Active
		r.Everybody = append(r.Everybody, p)
		r.Intakes = append(r.Intakes, models.Intake{Stamp: models.Stamp{CreatedAt: on(10)}, Person: p.ID, Side: models.AsMentee, State: models.IntakeMatched})
		r.Mentorships = append(r.Mentorships, models.Mentorship{ID: pair, Mentee: p.ID, State: models.MentorshipActive, StartedAt: on(20 + i)})
		r.Held = append(r.Held, models.Session{Mentorship: pair, StartsAt: on(70)}, models.Session{Mentorship: pair, StartsAt: on(50)})
		r.CheckIns = append(r.CheckIns, models.CheckIn{Person: p.ID, AskedAt: on(30), AnsweredAt: on(31)})
		r.Goals = append(r.Goals, models.Goal{Mentee: p.ID, State: models.GoalClosed, Score: i - 2, ScoredAt: on(60), LiveAt: on(20), Due: models.DateOf(on(60))})
		r.Gates = append(r.Gates, models.Gate{ID: models.GateID(p.ID), Person: p.ID, DueAt: on(40)})
		r.Decisions = append(r.Decisions, models.Decision{Gate: models.GateID(p.ID), Person: p.ID, Outcome: models.Defer, DecidedAt: on(38 + i)})
	}
	r.Held = append(r.Held, models.Session{Mentorship: "oak0", StartsAt: on(80)}, models.Session{Mentorship: "oak1", StartsAt: on(90)}, models.Session{Mentorship: "oak2", StartsAt: on(91)})
	r.Mentorships = append(r.Mentorships, models.Mentorship{ID: "new", Mentee: "x1", State: models.MentorshipActive, StartedAt: on(80)},
		models.Mentorship{ID: "rests", Mentee: "x2", State: models.MentorshipPaused, StartedAt: on(1)}, models.Mentorship{ID: "over", Mentee: "x3", State: models.MentorshipEnded, StartedAt: on(1)})
	r.Intakes = append(r.Intakes, models.Intake{Stamp: models.Stamp{CreatedAt: on(85)}, Person: "x1", Side: models.AsMentee}, models.Intake{Stamp: models.Stamp{CreatedAt: on(10)}, Person: "x4", Side: models.AsMentor},
		models.Intake{Stamp: models.Stamp{CreatedAt: on(10)}, Person: "x5", Side: models.AsMentee, State: models.IntakeWithdrawn})
	r.Goals = append(r.Goals, models.Goal{Mentee: "x6", State: models.GoalProposed, Due: models.DateOf(on(50))}, models.Goal{Mentee: "oak0", State: models.GoalLive, LiveAt: on(50), Due: models.DateOf(on(88))},
		models.Goal{Mentee: "oak0", State: models.GoalLive, LiveAt: on(60), Due: models.DateOf(on(100))}, models.Goal{Mentee: "oak1", State: models.GoalClosed, ScoredAt: on(-5), LiveAt: on(-50), Due: models.DateOf(on(5))})
	r.CheckIns = append(r.CheckIns, models.CheckIn{Person: "oak0", AskedAt: on(40)}, models.CheckIn{Person: "oak0", AskedAt: on(-4)})
	r.Gates = append(r.Gates, models.Gate{ID: "next", Person: "oak0", DueAt: on(120)}, models.Gate{ID: "waits", Person: "oak0", DueAt: on(80)})
	r.Everybody[4].State = models.Gone
	r.Everybody = append(r.Everybody, models.Person{ID: "young", HiredOn: models.DateOf(on(60)), State: models.Active}, models.Person{ID: "undated", State: models.Active})

	for measure, want := range map[models.Measure]outcomes.Share{
		models.MeasureMentored: {Part: 5, Of: 5},
		models.MeasureMatched:  {Part: 3, Of: 5},
		models.MeasureMeets:    {Part: 2, Of: 5},
		models.MeasureAnswered: {Part: 5, Of: 6},
		models.MeasureClosed:   {Part: 6, Of: 7},
		models.MeasureReached:  {Part: 3, Of: 5},
		models.MeasureOnTime:   {Part: 3, Of: 6},
		models.MeasureRetained: {Part: 4, Of: 5},
	} {
		days := map[models.Measure]int{models.MeasureMatched: 12, models.MeasureRetained: 60}[measure]
		got := outcomes.Aims([]models.KPI{{Key: "k", Measure: measure, Days: days, Baseline: 10, Target: 60}}, r, span)[0]
		if diff := cmp.Diff(want, got.Now); diff != "" || !got.Shown() || got.Attained() != (want.Percent() >= 60) {
			t.Errorf("%s: shown %v, attained %v\n%s", measure, got.Shown(), got.Attained(), diff)
		}
	}
	for _, m := range models.AllMeasures {
		if outcomes.Aims([]models.KPI{{Measure: m, Days: 9}}, outcomes.Record{}, span)[0].Shown() {
			t.Errorf("%s is shown of nobody", m)
		}
	}
}

// TestManyOfAFewAreNotShown: fifty check-ins of four people are about four people.
func TestManyOfAFewAreNotShown(t *testing.T) {
	t.Parallel()
	var r outcomes.Record
	for i := range 50 {
		r.CheckIns = append(r.CheckIns, models.CheckIn{Person: mentees(4, "oak")[i%4].ID, AskedAt: on(1 + i), AnsweredAt: on(2 + i)})
	}
	kpi := models.KPI{Measure: models.MeasureAnswered, Target: 90}
	if got := outcomes.Aims([]models.KPI{kpi}, r, span)[0]; got.Shown() || got.Attained() || got.Now.Of != 50 {
		t.Errorf("%+v", got)
	}
	r.CheckIns = append(r.CheckIns, models.CheckIn{Person: "elm", AskedAt: on(3), AnsweredAt: on(4)})
	if got := outcomes.Aims([]models.KPI{kpi}, r, span)[0]; !got.Shown() || !got.Attained() {
		t.Errorf("%+v", got)
	}
}

func TestGoalsRollUp(t *testing.T) {
	t.Parallel()
	kpis := []models.KPI{
		{Key: "stay", Measure: models.MeasureMentored}, {Key: "notes", Measure: models.MeasureMentored, Competencies: []models.CompetencyKey{"crisis_documentation"}},
	}
	var r outcomes.Record
	for i, p := range mentees(5, "oak") {
		r.Goals = append(r.Goals, models.Goal{Mentee: p.ID, Competency: "crisis_documentation", State: models.GoalClosed, Score: i - 1, LiveAt: on(5), ScoredAt: on(50)})
	}
	r.Goals = append(r.Goals,
		models.Goal{Mentee: "oak0", Serves: "stay", Competency: "crisis_documentation", State: models.GoalLive, LiveAt: on(6)}, // what is named counts
		models.Goal{Mentee: "oak1", Serves: "gone", Competency: "crisis_documentation", State: models.GoalLive, LiveAt: on(6)}, // a KPI that the program gave up
		models.Goal{Mentee: "oak2", Competency: "safety", State: models.GoalLive, LiveAt: on(6)},
		models.Goal{Mentee: "oak3", Competency: "crisis_documentation", State: models.GoalProposed},
		models.Goal{Mentee: "oak3", Competency: "crisis_documentation", State: models.GoalClosed, LiveAt: on(-50), ScoredAt: on(-5)},
		models.Goal{Mentee: "oak4", Competency: "crisis_documentation", State: models.GoalLive, LiveAt: on(7), Score: 0}, // not closed: not reached
	)
	stay, notes := outcomes.Aims(kpis, r, span)[0], outcomes.Aims(kpis, r, span)[1]
	if want := (outcomes.Share{Part: 4, Of: 6}); notes.Serving != want || !notes.ServingShown() {
		t.Errorf("notes: %+v", notes)
	}
	if want := (outcomes.Share{Part: 0, Of: 1}); stay.Serving != want || stay.ServingShown() {
		t.Errorf("stay: %+v", stay)
	}
}
