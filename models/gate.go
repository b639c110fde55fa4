package models

import (
	"slices"
	"time"
)

// GateID names a person's validation gate.
type GateID string

// Gate is a point at which a supervisor decides, on evidence, what a person
// may do on their own from here on.
type Gate struct {
	ID     GateID `gorm:"primaryKey"`
	Stamp  `gorm:"embedded"`
	Person PersonID
	Rule   string // GateRule.Key
	DueAt  time.Time
	State  GateState
	// Decision is the newest decision; empty until there is one.
	Decision DecisionID
	Case     CaseID // the escalation that runs for it; empty when none
}

// GateState says where a gate stands.
type GateState string

// The states of a gate. The decided ones carry the outcome's name.
const (
	GateOpen        GateState = "open"
	GateOverdue     GateState = "overdue"
	GateApproved    GateState = "approved"
	GateConditional GateState = "conditional"
	GateDeclined    GateState = "declined"
	GateSuspended   GateState = "suspended"
	GateRevoked     GateState = "revoked"
)

// Ident implements Noun.
func (g *Gate) Ident() (string, string) { return "gate", string(g.ID) }

// Undecided reports whether the gate still waits for a decision.
func (g Gate) Undecided() bool { return g.State == GateOpen || g.State == GateOverdue }

// Outcomes is what can be decided about the gate as it stands: nothing after it
// was declined or withdrawn, for then a new gate begins.
func (g Gate) Outcomes() []Outcome {
	switch g.State {
	case GateOpen, GateOverdue:
		return []Outcome{Approve, Conditional, Defer, Decline}
	case GateApproved, GateConditional:
		return []Outcome{Suspend, Revoke}
	case GateSuspended:
		return []Outcome{Approve, Conditional, Decline, Revoke}
	default:
		return nil
	}
}

// DecisionID names a decision.
type DecisionID string

// Decision is one act of authorization. It is append-only and freezes the
// evidence that it saw.
type Decision struct {
	ID        DecisionID `gorm:"primaryKey"`
	Stamp     `gorm:"embedded"`
	Gate      GateID
	Person    PersonID // whose practice
	By        PersonID `gorm:"column:decided_by"`
	Outcome   Outcome
	Rationale string
	Level     int          // entrustment 1 to 5: from "observes" to "supervises others"
	Seen      []EvidenceID `gorm:"serializer:json"`
	DecidedAt time.Time
	ReviewOn  Date
	DeferTo   Date
}

// Outcome is what was decided.
type Outcome string

// The outcomes of a gate.
const (
	Approve     Outcome = "approve"
	Conditional Outcome = "approve_with_conditions"
	Defer       Outcome = "defer"
	Decline     Outcome = "decline"
	Suspend     Outcome = "suspend"
	Revoke      Outcome = "revoke"
)

// Ident implements Noun.
func (d *Decision) Ident() (string, string) { return "decision", string(d.ID) }
func (*Decision) appendOnly()               {}

// Condition limits what a decision allows, in a form that machines can read.
type Condition struct {
	ID        string `gorm:"primaryKey"`
	Stamp     `gorm:"embedded"`
	Decision  DecisionID
	Person    PersonID
	Type      ConditionType
	Value     string // the excluded activity, the site, the number of people
	UntilGate string // GateRule.Key that lifts it; empty: none
	UntilDate Date   // empty: none
	LiftedAt  time.Time
}

// ConditionType says what a condition limits.
type ConditionType string

// The types of conditions.
const (
	ExcludesActivity ConditionType = "excludes_activity"
	LimitsSites      ConditionType = "limits_sites"
	LimitsPeople     ConditionType = "limits_people"
)

// Ident implements Noun.
func (c *Condition) Ident() (string, string) { return "condition", c.ID }

// stateAfter is where an outcome leaves the gate. A table, so that docs and
// code cannot differ.
var stateAfter = map[Outcome]GateState{
	Approve: GateApproved, Conditional: GateConditional, Defer: GateOpen,
	Decline: GateDeclined, Suspend: GateSuspended, Revoke: GateRevoked,
}

// Decide is the only way to a decision. It asks Can once more, wants a
// rationale and evidence, conditions exactly where the outcome speaks of them,
// and, before independence, a dated direct observation by a supervisor; and it
// refuses a decider who wrote all of the evidence.
func (g Gate) Decide(rule GateRule, d Decision, conditions []Condition, seen []Evidence, org Org, now time.Time) (Gate, Decision, error) {
	if ok, why := Can(org, d.By, Authorize, g.Person, now); !ok {
		return g, d, NotAllowed(why)
	}
	if err := d.check(conditions, org.LocalDate(d.By, now)); err != nil {
		return g, d, err
	}
	settles := d.Outcome == Approve || d.Outcome == Conditional
	admitted := slices.Contains(g.Outcomes(), d.Outcome)
	switch {
	case !admitted && (d.Outcome == Suspend || d.Outcome == Revoke):
		return g, d, Invalid{Field: "outcome", Why: "gate.why_nothing_to_suspend"}
	case !admitted:
		return g, d, NotReady("gate.decided")
	case settles && len(seen) == 0:
		return g, d, NotReady("gate.needs_evidence")
	case settles && wroteAll(d.By, seen):
		return g, d, NotAllowed("gate.sole_author")
	case settles && rule.Independence && !slices.ContainsFunc(seen, directBySupervisor):
		return g, d, NotReady("gate.needs_observation")
	}
	for _, e := range seen {
		d.Seen = append(d.Seen, e.ID)
	}
	d.Gate, d.Person, d.DecidedAt = g.ID, g.Person, now
	g.Decision, g.State = d.ID, stateAfter[d.Outcome]
	if d.Outcome == Defer {
		g.DueAt = d.DeferTo.At(9, org.Person(g.Person).Location())
	}
	return g, d, nil
}

func (d Decision) check(conditions []Condition, today Date) error {
	switch {
	case stateAfter[d.Outcome] == "":
		return Invalid{Field: "outcome", Why: "gate.why_outcome"}
	case wordCount(d.Rationale) < 3:
		return Invalid{Field: "rationale", Why: "gate.why_rationale"}
	case d.Outcome == Conditional && len(conditions) == 0:
		return Invalid{Field: "excluded", Why: "gate.why_conditions"}
	case d.Outcome != Conditional && len(conditions) > 0:
		return Invalid{Field: "outcome", Why: "gate.why_no_conditions"}
	case d.Outcome == Defer && !today.Before(d.DeferTo):
		return Invalid{Field: "until", Why: "gate.why_defer_date"}
	}
	for _, c := range conditions {
		if c.UntilGate == "" && c.UntilDate == "" {
			return Invalid{Field: "until", Why: "gate.why_until"}
		}
		if c.UntilDate != "" && !today.Before(c.UntilDate) {
			return Invalid{Field: "until", Why: "gate.why_until_past"}
		}
	}
	return nil
}

func wroteAll(by PersonID, seen []Evidence) bool {
	return !slices.ContainsFunc(seen, func(e Evidence) bool { return e.Author != by })
}

func directBySupervisor(e Evidence) bool { return e.Direct && e.Supervises && e.ObservedOn != "" }

// Missing is what a gate's recipe still lacks, in the recipe's order.
func (r GateRule) Missing(evidence []Evidence) []Recipe {
	have := map[EvidenceType]int{}
	for _, e := range Standing(evidence) {
		have[e.Type]++
	}
	var missing []Recipe
	for _, need := range r.Needs {
		if short := need.Count - have[need.Type]; short > 0 {
			missing = append(missing, Recipe{Type: need.Type, Count: short})
		}
	}
	return missing
}

// Reminders are the moments before the due date at which the person and their
// supervisor are reminded, at the same local time of the person's zone, soonest
// first, without those that have passed.
func (g Gate) Reminders(rule GateRule, zone *time.Location, now time.Time) []time.Time {
	var out []time.Time
	for _, days := range rule.RemindDays {
		if at := g.DueAt.In(zone).AddDate(0, 0, -days); at.After(now) {
			out = append(out, at)
		}
	}
	slices.SortFunc(out, time.Time.Compare)
	return out
}
