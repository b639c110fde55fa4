package models

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

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
	Seen      []EvidenceID `gorm:"serializer:json"` // what By had before them; nil until it is decided
	DecidedAt time.Time
	ReviewOn  Date
	DeferTo   Date

	// SecondBy signed as well, because By wrote most of the evidence.
	SecondBy PersonID
	DueAt    time.Time // when the gate was due as it was decided
	Lacking  []Recipe  `gorm:"serializer:json"` // what the recipe lacked then
	Flag     FlagID    // the concern that led to it; empty: none
}

// Settles reports whether the decision lets the person do something.
func (d Decision) Settles() bool { return d.Outcome.Settles() }

// DaysLate is how many days after its due date the gate was decided, by the calendar of
// the zone; negative: before.
func (d Decision) DaysLate(zone *time.Location) int {
	due, done := DateOf(d.DueAt.In(zone)), DateOf(d.DecidedAt.In(zone))
	return int(done.In(time.UTC).Sub(due.In(time.UTC)) / (24 * time.Hour))
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

// Settles reports whether it lets the person do something.
func (o Outcome) Settles() bool { return o == Approve || o == Conditional }

// Act is what whoever decides so must be allowed to.
func (o Outcome) Act() Act {
	if o == Suspend || o == Revoke {
		return PauseScope
	}
	return Authorize
}

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
	LiftedBy  DecisionID // the decision that lifted it; empty: its date came
	LiftedWhy string     // "gate", "date", "decision"; empty while it holds
}

// Holds reports whether the condition still limits.
func (c Condition) Holds() bool { return c.LiftedAt.IsZero() }

// Lifted is the condition without force from now on.
func (c Condition) Lifted(why string, by DecisionID, now time.Time) Condition {
	c.LiftedAt, c.LiftedBy, c.LiftedWhy = now, by, why
	return c
}

// Again is the condition in force once more: the gate that lifted it does not hold
// anymore itself.
func (c Condition) Again() Condition {
	c.LiftedAt, c.LiftedBy, c.LiftedWhy = time.Time{}, "", ""
	return c
}

// Over reports whether the condition's date has come, by a date where the person is.
func (c Condition) Over(today Date) bool { return c.UntilDate != "" && !today.Before(c.UntilDate) }

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

// check refuses a decision that does not hold by itself; today is the decider's
// local date.
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
	case d.Level < 0 || d.Level > 5:
		return Invalid{Field: "level", Why: "gate.why_level"}
	case d.Level > 0 && !d.Settles():
		return Invalid{Field: "level", Why: "gate.why_level_without"}
	case d.Level == 5 && len(conditions) > 0:
		return Invalid{Field: "level", Why: "gate.why_level_limited"}
	case d.Outcome == Defer && !today.Before(d.DeferTo):
		return Invalid{Field: "review", Why: "gate.why_defer_date"}
	case d.ReviewOn != "" && !today.Before(d.ReviewOn):
		return Invalid{Field: "review", Why: "gate.why_until_past"}
	}
	for _, c := range conditions {
		if err := c.check(today); err != nil {
			return err
		}
	}
	return nil
}

func (c Condition) check(today Date) error {
	people, err := strconv.Atoi(c.Value)
	switch {
	case c.Type == LimitsPeople && (err != nil || people < 1 || people > 99):
		return Invalid{Field: "people", Why: "gate.why_people"}
	case c.UntilGate == "" && c.UntilDate == "":
		return Invalid{Field: "until", Why: "gate.why_until"}
	case c.UntilDate != "" && !today.Before(c.UntilDate):
		return Invalid{Field: "until", Why: "gate.why_until_past"}
	}
	return nil
}

// signed checks the second signature: whether there must be one, and whether
// this person may give it.
func (d Decision) signed(org Org, person PersonID, seen []Evidence, now time.Time) error {
	if d.SecondBy == "" {
		if d.Settles() && wroteMost(d.By, seen) {
			return NotReady("gate.needs_second")
		}
		return nil
	}
	switch ok, why := Can(org, d.SecondBy, Authorize, person, now); {
	case d.SecondBy == d.By:
		return NotAllowed("gate.sign_own")
	case !ok:
		return NotAllowed(why)
	case wroteMost(d.SecondBy, seen):
		return NotAllowed("gate.sign_author")
	}
	return nil
}

// ConditionsOf are the conditions that a decider wrote down: one for each
// excluded activity, one for the sites, one for the number of people. Lines and
// semicolons separate; what is there twice counts once.
func ConditionsOf(excluded, sites, people, untilGate string, until Date) []Condition {
	var out []Condition
	add := func(t ConditionType, value string) {
		if value = strings.TrimSpace(value); value == "" {
			return
		}
		c := Condition{Type: t, Value: value, UntilGate: untilGate, UntilDate: until}
		if !slices.ContainsFunc(out, func(o Condition) bool { return o.Type == t && strings.EqualFold(o.Value, value) }) {
			c.ID = NewID[string]("cn")
			out = append(out, c)
		}
	}
	for _, activity := range strings.FieldsFunc(excluded, func(r rune) bool { return r == '\n' || r == ';' }) {
		add(ExcludesActivity, activity)
	}
	add(LimitsSites, sites)
	add(LimitsPeople, people)
	return out
}
