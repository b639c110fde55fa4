// Package outcomes counts what a program did in a stretch of time: who has a
// mentor, how long people waited, what was answered, reached and decided. It is
// pure. It judges nobody, proves no cause, and says nothing about a group so
// small that a person could be recognized in it. Concerns are not counted here:
// a count that rises would tell the person whom a concern is about.
package outcomes

import (
	"slices"
	"time"

	"cairn/models"
)

// Least is how many a group must have to be shown. Source: the common floor of
// engagement surveys.
const Least = 5

const day = 24 * time.Hour

// Span is the time that is looked at, from From until before Until.
type Span struct{ From, Until time.Time }

// Holds reports whether t falls into the span.
func (s Span) Holds(t time.Time) bool { return !t.Before(s.From) && t.Before(s.Until) }

// Days is how long the span is.
func (s Span) Days() int { return days(s.From, s.Until) }

// Before is as long a span that ends where this one begins.
func (s Span) Before() Span { return Span{s.From.Add(s.From.Sub(s.Until)), s.From} }

// Record is what is on file, as storage keeps it. What lies outside of the span
// may be there and does not count.
type Record struct {
	Mentees     []models.Person // who may have a mentor
	Everybody   []models.Person // those who left as well
	Intakes     []models.Intake
	Mentorships []models.Mentorship
	Held        []models.Session // those of pairs
	CheckIns    []models.CheckIn
	Goals       []models.Goal
	Gates       []models.Gate
	Decisions   []models.Decision // the oldest first
	Independent map[string]bool   // keys of the gate rules that decide on independent practice
}

// Figures is the program in numbers. A share or median of fewer than Least is
// there, and not to be shown.
type Figures struct {
	Mentored  Share  // mentees who have a mentor, of all mentees
	Wait      Median // days from intake to pair, of the pairs that began in the span
	Waiting   int    // mentees whose intake waits at the end of the span
	Longest   int    // days that the first of them waits
	Answered  Share  // check-ins asked in the span that were answered
	Reached   Share  // goals closed in the span that came out as agreed, or better
	OnTime    Share  // gates due in the span that were decided by the end of that day
	FirstPass Share  // people approved, of those whose gate was decided on for the first time in the span
	Readiness Median // days from the hire to independent practice, of those approved for it in the span
}

// Of counts a record.
func Of(r Record, s Span) Figures {
	f := Figures{Wait: r.waits(s), Readiness: r.readiness(s)}
	mentored := map[models.PersonID]bool{}
	for _, m := range r.Mentorships {
		mentored[m.Mentee] = mentored[m.Mentee] || m.State != models.MentorshipEnded
	}
	for _, p := range r.Mentees {
		f.Mentored.count(mentored[p.ID])
	}
	for _, in := range r.Intakes {
		if in.Side == models.AsMentee && in.State == models.IntakeSubmitted {
			f.Waiting++
			f.Longest = max(f.Longest, days(in.CreatedAt, s.Until))
		}
	}
	for _, c := range r.CheckIns {
		if s.Holds(c.AskedAt) {
			f.Answered.count(!c.AnsweredAt.IsZero())
		}
	}
	for _, g := range r.Goals {
		if g.State == models.GoalClosed && s.Holds(g.ScoredAt) {
			f.Reached.count(g.Score >= 0)
		}
	}
	first, promptly := r.firstDecisions(), r.promptly()
	for _, g := range r.Gates {
		if due, kept := promptly(g); s.Holds(due) {
			f.OnTime.count(kept)
		}
		if d, decided := first[g.ID]; decided && s.Holds(d.DecidedAt) {
			f.FirstPass.count(approves(d))
		}
	}
	return f
}

// waits is how long the pairs of the span waited for each other.
func (r Record) waits(s Span) Median {
	asked := map[models.PersonID]time.Time{}
	for _, in := range r.Intakes {
		if in.Side == models.AsMentee {
			asked[in.Person] = in.CreatedAt
		}
	}
	var waited []int
	for _, m := range r.Mentorships {
		if since, known := asked[m.Mentee]; known && s.Holds(m.StartedAt) && !m.StartedAt.Before(since) {
			waited = append(waited, days(since, m.StartedAt))
		}
	}
	return median(waited)
}

// readiness is how long people took from their hire to independent practice.
func (r Record) readiness(s Span) Median {
	hired := map[models.PersonID]time.Time{}
	for _, p := range r.Mentees {
		if p.HiredOn != "" {
			hired[p.ID] = p.HiredOn.In(p.Location())
		}
	}
	rule := map[models.GateID]string{}
	for _, g := range r.Gates {
		rule[g.ID] = g.Rule
	}
	ready := map[models.PersonID]bool{}
	var took []int
	for _, d := range r.Decisions {
		since, known := hired[d.Person]
		if !known || ready[d.Person] || !approves(d) || !r.Independent[rule[d.Gate]] {
			continue
		}
		ready[d.Person] = true
		if s.Holds(d.DecidedAt) {
			took = append(took, days(since, d.DecidedAt))
		}
	}
	return median(took)
}

// firstDecisions is the first word on each gate.
func (r Record) firstDecisions() map[models.GateID]models.Decision {
	first := map[models.GateID]models.Decision{}
	for _, d := range r.Decisions {
		if _, earlier := first[d.Gate]; !earlier {
			first[d.Gate] = d
		}
	}
	return first
}

// promptly tells of a gate when the first word on it was due, and whether that came by the
// end of the day where the person is. A later day that it set is not the one that it had
// to keep.
func (r Record) promptly() func(models.Gate) (due time.Time, kept bool) {
	first, people := r.firstDecisions(), map[models.PersonID]models.Person{}
	for _, p := range slices.Concat(r.Mentees, r.Everybody) {
		people[p.ID] = p
	}
	return func(g models.Gate) (time.Time, bool) {
		d, decided := first[g.ID]
		if d.DueAt.IsZero() {
			d.DueAt = g.DueAt
		}
		return d.DueAt, decided && d.DaysLate(people[g.Person].Location()) <= 0
	}
}

func approves(d models.Decision) bool {
	return d.Outcome == models.Approve || d.Outcome == models.Conditional
}

// Share is how many of how many.
type Share struct{ Part, Of int }

func (s *Share) count(in bool) {
	s.Of++
	if in {
		s.Part++
	}
}

// Shown reports whether the group is large enough to be spoken of.
func (s Share) Shown() bool { return s.Of >= Least }

// Percent is the share in whole percent; 0 of an empty group.
func (s Share) Percent() int {
	if s.Of == 0 {
		return 0
	}
	return (200*s.Part + s.Of) / (2 * s.Of)
}

// Median is the middle value of so many, in days.
type Median struct{ Days, Of int }

// Shown reports whether the group is large enough to be spoken of.
func (m Median) Shown() bool { return m.Of >= Least }

// median of an even number is the lower of the two in the middle: a day that
// somebody really waited.
func median(all []int) Median {
	if len(all) == 0 {
		return Median{}
	}
	slices.Sort(all)
	return Median{Days: all[(len(all)-1)/2], Of: len(all)}
}

func days(from, until time.Time) int { return int(until.Sub(from) / day) }
