package models

import (
	"cmp"
	"slices"
	"time"
)

// CopyID names a copy of a portfolio.
type CopyID string

// Copy says who took away what is on file about a person's practice, for somebody
// outside. It is append-only.
type Copy struct {
	ID      CopyID `gorm:"primaryKey"`
	Stamp   `gorm:"embedded"`
	Person  PersonID // whose practice
	By      PersonID // empty: whoever runs the server
	Why     string   // whoever runs the server has to say; empty in chat
	TakenAt time.Time
}

// CopyLasts is how long the link to a copy opens. It is passed on easily, and a new
// one costs a command.
const CopyLasts = time.Hour

// Ident implements Noun.
func (c *Copy) Ident() (string, string) { return "copy", string(c.ID) }
func (*Copy) appendOnly()               {}

// Take is the copy, if whoever asks may have it.
func (c Copy) Take(org Org, now time.Time) (Copy, error) {
	if ok, why := Can(org, c.By, TakeRecord, c.Person, now); !ok {
		return c, NotAllowed(why)
	}
	c.TakenAt = now
	return c, nil
}

// Opens refuses a copy whose time is over, or whose owner may not have it anymore.
func (c Copy) Opens(org Org, now time.Time) error {
	if !now.Before(c.TakenAt.Add(CopyLasts)) {
		return NotReady("portfolio.over")
	}
	_, err := c.Take(org, now)
	return err
}

// Portfolio is what is on file about a person's practice at one moment: the gates
// with what was decided at them, and what was observed. What was written about
// concerns is no part of it, and neither is what anybody answered in private.
type Portfolio struct {
	Person     Person
	Gates      []Gate
	Decisions  []Decision  // the oldest first
	Conditions []Condition // those that were lifted as well
	Evidence   []Evidence  // corrected pieces as well
	Signs      []Countersign
	// Line is the hash of the line of the record that says that this copy was taken.
	// The newest line would tell whoever looks again and again when anything at all
	// was put on file, a concern about them as well.
	Line string
}

// Scope is what the person may do on their own.
func (p Portfolio) Scope(now time.Time) Scope {
	return ScopeOf(p.Person, p.Gates, p.Decisions, p.Conditions, now)
}

// Rule is the key of the rule by which a decision was made.
func (p Portfolio) Rule(d Decision) string { return p.gate(d).Rule }

func (p Portfolio) gate(d Decision) Gate {
	at := slices.IndexFunc(p.Gates, func(g Gate) bool { return g.ID == d.Gate })
	if at < 0 {
		return Gate{}
	}
	return p.Gates[at]
}

// Discreet reports whether the reason of a decision may speak of a concern: something
// was put on hold or withdrawn, or it was decided whether it comes back.
func (p Portfolio) Discreet(d Decision) bool {
	holds := func(d Decision) bool { return d.Flag != "" || d.Outcome.Act() == PauseScope }
	renewed := p.gate(d).Renews
	return holds(d) || slices.ContainsFunc(p.Decisions, func(o Decision) bool {
		return holds(o) && renewed != "" && o.Gate == renewed
	})
}

// ConditionsOf are the conditions of a decision, whether they still hold or not.
func (p Portfolio) ConditionsOf(d Decision) []Condition {
	var out []Condition
	for _, c := range p.Conditions {
		if c.Decision == d.ID {
			out = append(out, c)
		}
	}
	return out
}

// Readers are the second readers of a piece who found that it fits, or who see it
// differently.
func (p Portfolio) Readers(e Evidence, agree bool) []PersonID {
	var out []PersonID
	for _, s := range p.Signs {
		if s.Evidence == e.ID && s.Agrees == agree {
			out = append(out, s.By)
		}
	}
	return out
}

// Area is what was observed in one competency, the oldest first.
type Area struct {
	Competency CompetencyKey
	Pieces     []Evidence
}

// Areas is the standing evidence by competency; what was first written about comes
// first.
func (p Portfolio) Areas() []Area {
	var out []Area
	for _, e := range Standing(p.Evidence) {
		at := slices.IndexFunc(out, func(a Area) bool { return a.Competency == e.Competency })
		if at < 0 {
			at, out = len(out), append(out, Area{Competency: e.Competency})
		}
		out[at].Pieces = append(out[at].Pieces, e)
	}
	for _, a := range out {
		slices.SortStableFunc(a.Pieces, func(x, y Evidence) int { return cmp.Compare(x.ObservedOn, y.ObservedOn) })
	}
	return out
}
