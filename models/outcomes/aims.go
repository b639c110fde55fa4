package outcomes

import (
	"time"

	"cairn/models"
)

// Aim is where the program stands with one of its KPIs.
type Aim struct {
	models.KPI
	Now     Share // of the people, pairs, goals, check-ins or gates that the measure counts
	Serving Share // goals that came out as agreed or better, of those that serve it
	counted people
	behind  people // whose goals serve it
}

// people is whom a number is about.
type people map[models.PersonID]bool

// Shown reports whether the measure is about people enough to be spoken of.
func (a Aim) Shown() bool { return len(a.counted) >= Least }

// ServingShown reports whether the goals are those of people enough.
func (a Aim) ServingShown() bool { return len(a.behind) >= Least }

// Attained reports whether the target is reached, as far as that can be said.
func (a Aim) Attained() bool { return a.Shown() && a.Now.Percent() >= a.Target }

// Aims counts each KPI in a span, and the goals that serve it.
func Aims(kpis []models.KPI, r Record, s Span) []Aim {
	var all []Aim
	for _, k := range kpis {
		a := Aim{KPI: k, counted: people{}, behind: people{}}
		measures[k.Measure](r, k, s, &a)
		for _, g := range r.Goals {
			if k.ServedBy(g) && r.pursued(g, s) {
				a.behind[g.Mentee] = true
				a.Serving.count(closed(g, s) && g.Score >= 0)
			}
		}
		all = append(all, a)
	}
	return all
}

func (a *Aim) count(in bool, who models.PersonID) {
	a.Now.count(in)
	a.counted[who] = true
}

// pursued reports whether a goal was under way in the span.
func (r Record) pursued(g models.Goal, s Span) bool {
	return g.LiveAt.Before(s.Until) && (g.State == models.GoalLive || closed(g, s))
}

func closed(g models.Goal, s Span) bool { return g.State == models.GoalClosed && s.Holds(g.ScoredAt) }

// measures is how each measure is counted.
var measures = map[models.Measure]func(Record, models.KPI, Span, *Aim){
	models.MeasureMentored: Record.mentored, models.MeasureMatched: Record.matched, models.MeasureMeets: Record.meets,
	models.MeasureAnswered: Record.answered, models.MeasureClosed: Record.scored, models.MeasureReached: Record.reached,
	models.MeasureOnTime: Record.onTime, models.MeasureRetained: Record.retained,
}

func (r Record) mentored(_ models.KPI, _ Span, a *Aim) {
	with := people{}
	for _, m := range r.Mentorships {
		with[m.Mentee] = with[m.Mentee] || m.State != models.MentorshipEnded
	}
	for _, p := range r.Mentees {
		a.count(with[p.ID], p.ID)
	}
}

// matched counts the intakes whose days ended in the span. Who withdrew wanted
// no mentor anymore.
func (r Record) matched(k models.KPI, s Span, a *Aim) {
	wait := time.Duration(k.Days) * day
	for _, in := range r.Intakes {
		if in.Side != models.AsMentee || in.State == models.IntakeWithdrawn || !s.Holds(in.CreatedAt.Add(wait)) {
			continue
		}
		soon := false
		for _, m := range r.Mentorships {
			soon = soon || m.Mentee == in.Person && !m.StartedAt.Before(in.CreatedAt) && !m.StartedAt.After(in.CreatedAt.Add(wait))
		}
		a.count(soon, in.Person)
	}
}

// Month is the time in which a pair is to meet twice.
const Month = 30 * day

// meets counts the pairs that were one for the whole month that ends with the
// span. A pair on a pause is not expected to meet.
func (r Record) meets(_ models.KPI, s Span, a *Aim) {
	last, met := Span{s.Until.Add(-Month), s.Until}, map[models.MentorshipID]int{}
	for _, one := range r.Held {
		if last.Holds(one.StartsAt) {
			met[one.Mentorship]++
		}
	}
	for _, m := range r.Mentorships {
		if m.State == models.MentorshipActive && !m.StartedAt.After(last.From) {
			a.count(met[m.ID] >= 2, m.Mentee)
		}
	}
}

func (r Record) answered(_ models.KPI, s Span, a *Aim) {
	for _, c := range r.CheckIns {
		if s.Holds(c.AskedAt) {
			a.count(!c.AnsweredAt.IsZero(), c.Person)
		}
	}
}

// scored counts the goals whose day has come in the span; one that was closed
// before its day counts as well.
func (r Record) scored(_ models.KPI, s Span, a *Aim) {
	for _, g := range r.Goals {
		if g.State != models.GoalProposed && s.Holds(g.Due.In(time.UTC)) {
			a.count(g.State == models.GoalClosed, g.Mentee)
		}
	}
}

func (r Record) reached(_ models.KPI, s Span, a *Aim) {
	for _, g := range r.Goals {
		if closed(g, s) {
			a.count(g.Score >= 0, g.Mentee)
		}
	}
}

func (r Record) onTime(_ models.KPI, s Span, a *Aim) {
	promptly := r.promptly()
	for _, g := range r.Gates {
		if due, kept := promptly(g); s.Holds(due) {
			a.count(kept, g.Person)
		}
	}
}

// retained counts those whose day after the hire fell into the span, and who are
// here still.
func (r Record) retained(k models.KPI, s Span, a *Aim) {
	for _, p := range r.Everybody {
		if p.HiredOn != "" && s.Holds(p.HiredOn.Plus(k.Days).In(p.Location())) {
			a.count(p.State == models.Active, p.ID)
		}
	}
}
