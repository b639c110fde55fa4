package outcomes_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
	"cairn/models/outcomes"
)

var (
	begins = time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)
	ends   = time.Date(2027, 4, 1, 0, 0, 0, 0, time.UTC)
	span   = outcomes.Span{From: begins, Until: ends}
)

func on(day int) time.Time { return begins.AddDate(0, 0, day-1) }

func mentees(n int, site string) []models.Person {
	var all []models.Person
	for i := range n {
		all = append(all, models.Person{ID: models.PersonID(fmt.Sprint(site, i)), Site: site, HiredOn: "2026-12-01"})
	}
	return all
}

func TestTheProgramInNumbers(t *testing.T) {
	t.Parallel()
	got := outcomes.Of(outcomes.Record{
		Mentees: mentees(3, "oak"),
		Intakes: []models.Intake{
			{Stamp: models.Stamp{CreatedAt: on(1)}, Person: "oak0", Side: models.AsMentee, State: models.IntakeMatched},
			{Stamp: models.Stamp{CreatedAt: on(2)}, Person: "oak1", Side: models.AsMentee, State: models.IntakeMatched},
			{Stamp: models.Stamp{CreatedAt: on(81)}, Person: "oak2", Side: models.AsMentee, State: models.IntakeSubmitted},
			{Stamp: models.Stamp{CreatedAt: on(1)}, Person: "leo", Side: models.AsMentor, State: models.IntakeSubmitted},
		},
		Mentorships: []models.Mentorship{
			{Mentee: "oak0", State: models.MentorshipActive, StartedAt: on(5)},
			{Mentee: "oak1", State: models.MentorshipEnded, StartedAt: on(12)},
			{Mentee: "oak1", State: models.MentorshipEnded, StartedAt: on(-40)}, // an earlier pair, before this intake
		},
		CheckIns: []models.CheckIn{
			{AskedAt: on(10), AnsweredAt: on(11)}, {AskedAt: on(24)}, {AskedAt: on(-3), AnsweredAt: on(-2)},
		},
		Goals: []models.Goal{
			{State: models.GoalClosed, Score: 0, ScoredAt: on(60)},
			{State: models.GoalClosed, Score: -1, ScoredAt: on(61)},
			{State: models.GoalLive},
		},
		Gates: []models.Gate{
			{ID: "early", Person: "oak0", Rule: "g3", DueAt: on(30)},
			{ID: "late", Person: "oak1", Rule: "g3", DueAt: on(30)},
			{ID: "waits", Person: "oak2", Rule: "g3", DueAt: on(30)},
			{ID: "next", Person: "oak2", Rule: "g3", DueAt: on(200)},
			{ID: "moved", Person: "oak0", Rule: "g1", DueAt: on(80)}, // late, and due again
			{ID: "afternoon", Person: "oak0", Rule: "g2", DueAt: on(36).Add(9 * time.Hour)},
			{ID: "evening", Person: "oak1", Rule: "g2", DueAt: on(36).Add(9 * time.Hour)},
		},
		Decisions: []models.Decision{
			{Gate: "early", Person: "oak0", Outcome: models.Approve, DecidedAt: on(29)},
			{Gate: "late", Person: "oak1", Outcome: models.Defer, DecidedAt: on(33)},
			{Gate: "moved", Person: "oak0", Outcome: models.Defer, DecidedAt: on(35), DueAt: on(31)},
			{Gate: "afternoon", Person: "oak0", Outcome: models.Approve, DecidedAt: on(36).Add(15 * time.Hour), DueAt: on(36).Add(9 * time.Hour)},
			{Gate: "evening", Person: "oak1", Outcome: models.Approve, DecidedAt: on(36).Add(21 * time.Hour), DueAt: on(36).Add(9 * time.Hour)},
			{Gate: "late", Person: "oak1", Outcome: models.Conditional, DecidedAt: on(40)},
			{Gate: "early", Person: "oak0", Outcome: models.Suspend, DecidedAt: on(50)},
			{Gate: "early", Person: "oak0", Outcome: models.Approve, DecidedAt: on(60)}, // ready once, not twice
		},
		Independent: map[string]bool{"g3": true},
	}, span)
	want := outcomes.Figures{
		Mentored: outcomes.Share{Part: 1, Of: 3},
		Wait:     outcomes.Median{Days: 4, Of: 2},
		Waiting:  1, Longest: 10,
		Answered:  outcomes.Share{Part: 1, Of: 2},
		Reached:   outcomes.Share{Part: 1, Of: 2},
		OnTime:    outcomes.Share{Part: 3, Of: 6},
		FirstPass: outcomes.Share{Part: 3, Of: 5},
		Readiness: outcomes.Median{Days: 59, Of: 2},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestSmallGroupsAreNotShown(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		share outcomes.Share
		shown bool
		pct   int
	}{
		{"nobody", outcomes.Share{}, false, 0},
		{"four people could be recognized", outcomes.Share{Part: 4, Of: 4}, false, 100},
		{"five people", outcomes.Share{Part: 1, Of: 5}, true, 20},
		{"a half is rounded up", outcomes.Share{Part: 1, Of: 8}, true, 13},
		{"almost all is not all", outcomes.Share{Part: 299, Of: 301}, true, 99},
	} {
		if c.share.Shown() != c.shown || c.share.Percent() != c.pct {
			t.Errorf("%s: shown %v, %d %%", c.name, c.share.Shown(), c.share.Percent())
		}
	}
}

// TestTheSpanBefore: each moment is in one of the two, and what is on file of both
// is counted where it belongs.
func TestTheSpanBefore(t *testing.T) {
	t.Parallel()
	before := span.Before()
	if before.Days() != span.Days() || before.Until != span.From || before.Holds(span.From) {
		t.Errorf("%v before %v", before, span)
	}
	var r outcomes.Record
	for i, p := range mentees(5, "oak") {
		r.CheckIns = append(r.CheckIns, models.CheckIn{Person: p.ID, AskedAt: on(3 - i*8), AnsweredAt: on(5)})
	}
	if now, was := outcomes.Of(r, span).Answered.Of, outcomes.Of(r, before).Answered.Of; now != 1 || was != 4 {
		t.Errorf("%d now, %d before", now, was)
	}
}

func TestSites(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		sizes map[string]int
		shown []string
	}{
		{"all are large", map[string]int{"oak": 6, "elm": 9}, []string{"elm", "oak"}},
		{"two small ones hide each other", map[string]int{"oak": 6, "elm": 9, "ash": 4, "fir": 1}, []string{"elm", "oak"}},
		{"one small one takes the next smallest with it", map[string]int{"oak": 6, "elm": 9, "bay": 12, "ash": 4}, []string{"bay", "elm"}},
		{"one alone is no comparison", map[string]int{"oak": 60}, nil},
		{"two, of which one is small", map[string]int{"oak": 60, "elm": 2}, nil},
		{"people without a site are no site", map[string]int{"oak": 6, "elm": 9, "": 30}, []string{"elm", "oak"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			var r outcomes.Record
			for site, n := range c.sizes {
				r.Mentees = append(r.Mentees, mentees(n, site)...)
			}
			var names []string
			for _, s := range outcomes.Sites(r, span) {
				names = append(names, s.Name)
				if s.Mentored.Of != c.sizes[s.Name] {
					t.Errorf("%s counts %d", s.Name, s.Mentored.Of)
				}
			}
			if diff := cmp.Diff(c.shown, names); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
