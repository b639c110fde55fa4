package models

import (
	"slices"
	"strings"
	"time"
)

// GoalStep is one entry in the history of a goal: what it said when it was
// worded, where it stood when somebody said so, how it ended. It is append-only.
type GoalStep struct {
	ID       string `gorm:"primaryKey"`
	Stamp    `gorm:"embedded"`
	Goal     GoalID
	By       PersonID `gorm:"column:written_by"`
	Kind     StepKind
	Edition  int // of the goal
	Title    string
	Measure  string
	Baseline string
	Target   string
	Due      Date
	Standing string
	Course   Course
	Note     string
	Score    int
}

// Ident implements Noun.
func (s *GoalStep) Ident() (string, string) { return "goal_step", s.ID }
func (*GoalStep) appendOnly()               {}

// StepKind says what happened to a goal.
type StepKind string

// The kinds of steps.
const (
	StepWorded   StepKind = "worded" // first written, or written anew
	StepAgreed   StepKind = "agreed" // by both
	StepProgress StepKind = "progress"
	StepExtended StepKind = "extended" // to a later date
	StepClosed   StepKind = "closed"
)

// Course is how a goal goes, in the eyes of whoever says so.
type Course string

// The courses.
const (
	OnTrack Course = "on_track"
	Slow    Course = "slow"
	Stuck   Course = "stuck"
)

// StuckAfter is how long a goal may stand still before the pair is asked, in
// days. Source: the milestone practice of mentoring programs.
const StuckAfter = 21

// reviewDays are the days after a goal went live on which the pair looks at it
// together. Source: the 90-day objective sheet.
var reviewDays = []int{30, 60, 90}

// Step is an entry in the goal's history, with the goal as it is now.
func (g Goal) Step(kind StepKind, by PersonID) GoalStep {
	return GoalStep{
		ID: NewID[string]("gs"), Goal: g.ID, By: by, Kind: kind, Edition: g.Edition,
		Title: g.Title, Measure: g.Measure, Baseline: g.Baseline, Target: g.Target, Due: g.Due, Standing: g.Standing,
	}
}

// may reports why one cannot go on with a live goal.
func (g Goal) may(m Mentorship, by PersonID) error {
	switch {
	case !m.Has(by):
		return NotAllowed("goal.not_yours")
	case g.State == GoalProposed:
		return NotReady("goal.not_live")
	case g.State == GoalClosed:
		return NotReady("goal.over")
	}
	return nil
}

// Report is what one of the pair says about where a goal stands.
type Report struct {
	Standing string
	Course   Course
	Note     string
	Done     []int // indexes of milestones that are done
}

// Move records where the goal stands.
func (g Goal) Move(m Mentorship, by PersonID, said Report, now time.Time) (Goal, GoalStep, error) {
	if err := g.may(m, by); err != nil {
		return g, GoalStep{}, err
	}
	switch {
	case strings.TrimSpace(said.Standing) == "":
		return g, GoalStep{}, Invalid{Field: "standing", Why: "goal.why_standing"}
	case !slices.Contains([]Course{OnTrack, Slow, Stuck}, said.Course):
		return g, GoalStep{}, Invalid{Field: "course", Why: "goal.why_course"}
	}
	g.Standing, g.MovedAt = said.Standing, now
	g.Milestones = slices.Clone(g.Milestones)
	for i := range g.Milestones {
		done := slices.Contains(said.Done, i)
		switch {
		case !done:
			g.Milestones[i].DoneAt = time.Time{}
		case g.Milestones[i].DoneAt.IsZero():
			g.Milestones[i].DoneAt = now
		}
	}
	step := g.Step(StepProgress, by)
	step.Course, step.Note = said.Course, said.Note
	return g, step, nil
}

// Extend gives a goal until a later date, for a reason; today is the local date
// of whoever asks.
func (g Goal) Extend(m Mentorship, by PersonID, due Date, why string, today Date) (Goal, GoalStep, error) {
	if err := g.may(m, by); err != nil {
		return g, GoalStep{}, err
	}
	switch {
	case due == "" || !today.Before(due) || !g.Due.Before(due):
		return g, GoalStep{}, Invalid{Field: "due", Why: "goal.why_later"}
	case today.Plus(GoalDays).Before(due):
		return g, GoalStep{}, Invalid{Field: "due", Why: "goal.why_far", Data: map[string]any{"Days": GoalDays}}
	case wordCount(why) < 2:
		return g, GoalStep{}, Invalid{Field: "why", Why: "goal.why_extend"}
	}
	g.Due = due
	g.Edition++
	step := g.Step(StepExtended, by)
	step.Note = why
	return g, step, nil
}

// Close ends a goal with a score from -2 (far less than agreed) over 0 (as
// agreed) to +2 (far more), and what the pair learned from it.
func (g Goal) Close(m Mentorship, by PersonID, score int, learning string, now time.Time) (Goal, GoalStep, error) {
	if err := g.may(m, by); err != nil {
		return g, GoalStep{}, err
	}
	switch {
	case score < -2 || score > 2:
		return g, GoalStep{}, Invalid{Field: "score", Why: "goal.why_score"}
	case wordCount(learning) < 3:
		return g, GoalStep{}, Invalid{Field: "learning", Why: "goal.why_learning"}
	}
	g.State, g.Score, g.ScoredAt, g.Learning = GoalClosed, score, now, learning
	step := g.Step(StepClosed, by)
	step.Score, step.Note = score, learning
	return g, step, nil
}

// Attainment is what a score says of the goal.
func Attainment(score int) string {
	switch {
	case score >= 0:
		return "met"
	case score == -1:
		return "partly"
	default:
		return "not"
	}
}

// NextReview is the next of the days on which the pair reviews the goal
// together, before it is due; the empty date when there is none. The day is 30,
// 60 or 90.
func (g Goal) NextReview(today Date, zone *time.Location) (on Date, day int) {
	start := DateOf(g.LiveAt.In(zone))
	for _, days := range reviewDays {
		if on := start.Plus(days); today.Before(on) && on.Before(g.Due) {
			return on, days
		}
	}
	return "", 0
}

// ReviewedSince reports whether the pair was asked to review the goal on a date
// of [from, to]: then nobody needs to ask once more.
func (g Goal) ReviewedSince(from, to Date, zone *time.Location) bool {
	start := DateOf(g.LiveAt.In(zone))
	return slices.ContainsFunc(reviewDays, func(days int) bool {
		on := start.Plus(days)
		return !on.Before(from) && !to.Before(on)
	})
}
