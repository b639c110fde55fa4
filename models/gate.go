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

	// Renews is the gate that this one decides anew: before it expires, or after
	// it was suspended, declined or withdrawn. Evidence counts from Since on.
	Renews    GateID
	Since     time.Time
	OpenedBy  PersonID // who asked for it to be decided anew; empty: the program
	OpenedWhy string

	ReadyAt     time.Time // when its recipe was complete; zero while it is not
	ExpiresAt   time.Time // zero: it does not expire
	PracticedOn Date      // the newest day on which what it allows was seen
	// Independence is the rule's, as it was when the gate was planned.
	Independence bool
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
	GateExpired     GateState = "expired"  // its time was over, or what it allows was not practiced
	GateReplaced    GateState = "replaced" // a later gate of the same rule was passed
)

// Ident implements Noun.
func (g *Gate) Ident() (string, string) { return "gate", string(g.ID) }

// Undecided reports whether the gate still waits for a decision.
func (g Gate) Undecided() bool { return g.State == GateOpen || g.State == GateOverdue }

// Passed reports whether the gate allows something now.
func (g Gate) Passed() bool { return g.State == GateApproved || g.State == GateConditional }

// Practice reports whether any of a person's gates is on hold (held), and whether any
// still could be put on hold (left).
func Practice(gates []Gate) (held, left bool) {
	return slices.ContainsFunc(gates, func(g Gate) bool { return g.State == GateSuspended }), slices.ContainsFunc(gates, Gate.Passed)
}

// Ended reports whether the gate is over for good, so that only a new gate can
// replace it.
func (g Gate) Ended() bool {
	return g.State == GateDeclined || g.State == GateRevoked || g.State == GateExpired
}

// Outcomes is what can be decided about the gate in its current state. Conditions
// are reviewed by a new decision. A gate on hold comes back through a new gate, and
// one that was declined or withdrawn can only be followed by a new gate.
func (g Gate) Outcomes() []Outcome {
	switch g.State {
	case GateOpen, GateOverdue:
		return []Outcome{Approve, Conditional, Defer, Decline}
	case GateApproved:
		return []Outcome{Suspend, Revoke}
	case GateConditional:
		return []Outcome{Approve, Conditional, Suspend, Revoke}
	case GateSuspended:
		return []Outcome{Revoke}
	default:
		return nil
	}
}

// stateAfter is where an outcome leaves the gate. A table, so that docs and
// code cannot differ.
var stateAfter = map[Outcome]GateState{
	Approve: GateApproved, Conditional: GateConditional, Defer: GateOpen,
	Decline: GateDeclined, Suspend: GateSuspended, Revoke: GateRevoked,
}

// Ground is what a decision is based on: the rule, the organization, and what is on
// file about the person.
type Ground struct {
	Policy      Policy
	Rule        GateRule
	Org         Org
	Evidence    []Evidence // all of the person's
	Gates       []Gate     // all of the person's
	Enrollments []Enrollment
	Cases       []Case // that run for the person's overdue gates
}

// SteppedOut reports whether p stepped out of the case that runs for the gate. Then they
// do not decide about it until the case is closed: somebody else does.
func (on Ground) SteppedOut(g Gate, p PersonID) bool {
	return slices.ContainsFunc(on.Cases, func(c Case) bool { return c.ID == g.Case && slices.Contains(c.SteppedOut, p) })
}

// Counts is the evidence that counts for the gate: standing, about its competencies,
// and, if the gate decides something anew, both observed and written since then.
// Correcting a piece or filing it late does not make it newer.
func (on Ground) Counts(g Gate) []Evidence {
	var out []Evidence
	since := DateOf(g.Since.In(on.Org.Person(g.Person).Location()))
	for _, e := range Standing(on.Evidence) {
		old := e.WrittenAt.Before(g.Since) || e.ObservedOn.Before(since)
		if old && !g.Since.IsZero() || !on.Rule.About(e.Competency) {
			continue
		}
		out = append(out, e)
	}
	return out
}

// Decide is the only way to a decision. It asks Can once more and requires a
// rationale, evidence, conditions exactly when the outcome calls for them, the gates
// that come before, and, before independence, a dated direct observation by a
// supervisor. It refuses a decider who wrote all of the
// evidence, and one who wrote most of it alone.
func (g Gate) Decide(on Ground, d Decision, conditions []Condition, now time.Time) (Gate, Decision, error) {
	if err := g.admits(on, d, conditions, now); err != nil {
		return g, d, err
	}
	seen := on.Counts(g)
	if err := d.signed(on.Org, g.Person, seen, now); err != nil {
		return g, d, err
	}
	if d.Seen == nil {
		d.Seen = idsOf(seen)
	}
	d.Gate, d.Person, d.DecidedAt, d.DueAt = g.ID, g.Person, now, g.DueAt
	d.Lacking = on.Rule.Missing(seen)
	g.Decision, g.State = d.ID, stateAfter[d.Outcome]
	zone := on.Org.Person(g.Person).Location()
	switch {
	case d.Outcome == Defer:
		g.DueAt = d.DeferTo.At(9*time.Hour, zone)
	case d.Settles():
		g.PracticedOn, g.ExpiresAt = DateOf(now.In(zone)), time.Time{}
		if months := on.Rule.ValidMonths; months > 0 {
			g.ExpiresAt = g.PracticedOn.PlusMonths(months).At(9*time.Hour, zone)
		}
	}
	return g, d, nil
}

func idsOf(all []Evidence) []EvidenceID {
	ids := []EvidenceID{}
	for _, e := range all {
		ids = append(ids, e.ID)
	}
	return ids
}

// admits checks all but the second signature.
func (g Gate) admits(on Ground, d Decision, conditions []Condition, now time.Time) error {
	if ok, why := Can(on.Org, d.By, d.Outcome.Act(), g.Person, now); !ok {
		return NotAllowed(why)
	}
	if on.SteppedOut(g, d.By) || on.SteppedOut(g, d.SecondBy) {
		return NotAllowed("gate.stepped_out")
	}
	if err := d.check(conditions, on.Org.LocalDate(d.By, now)); err != nil {
		return err
	}
	if err := on.consistent(g, d, conditions, now); err != nil {
		return err
	}
	admitted := slices.Contains(g.Outcomes(), d.Outcome)
	switch {
	case !admitted && (d.Outcome == Suspend || d.Outcome == Revoke):
		return Invalid{Field: "outcome", Why: "gate.why_nothing_to_suspend"}
	case !admitted:
		return NotReady("gate.decided")
	case !d.Settles():
		return nil
	}
	return g.Bars(on, d.By)
}

// Bars reports why the gate cannot be passed now by the person's decision; nil when it
// can. Other outcomes stay open.
func (g Gate) Bars(on Ground, by PersonID) error {
	seen := on.Counts(g)
	switch {
	case on.Rule.Key == "":
		return Refused{Kind: ErrNotReady, Why: "gate.rule_gone", Data: map[string]any{"Rule": g.Rule}}
	case len(seen) == 0 && !g.Since.IsZero():
		return NotReady("gate.needs_fresh_evidence")
	case len(seen) == 0:
		return NotReady("gate.needs_evidence")
	case wroteAll(by, seen):
		return NotAllowed("gate.sole_author")
	case (g.Independence || on.Rule.Independence) && !Observed(seen):
		return NotReady("gate.needs_observation")
	}
	if first := on.Before(on.Rule); len(first) > 0 {
		return Refused{Kind: ErrNotReady, Why: "gate.needs_before", Data: map[string]any{"Gates": first}}
	}
	return nil
}

// consistent refuses a decision that contradicts itself or the person's other gates.
func (on Ground) consistent(g Gate, d Decision, conditions []Condition, now time.Time) error {
	for _, c := range conditions {
		switch {
		case c.UntilGate == "":
		case c.UntilGate == g.Rule:
			return Invalid{Field: "until_gate", Why: "gate.why_own_gate"}
		case on.passed(c.UntilGate):
			return Invalid{Field: "until_gate", Why: "gate.why_gate_passed"}
		case !on.waits(c.UntilGate):
			return Invalid{Field: "until_gate", Why: "gate.why_gate_elsewhere"}
		}
	}
	if !d.Settles() || on.Rule.ValidMonths == 0 {
		return nil
	}
	ends := on.Org.LocalDate(g.Person, now).PlusMonths(on.Rule.ValidMonths)
	for _, c := range conditions {
		if c.UntilDate != "" && ends.Before(c.UntilDate) {
			return Invalid{Field: "until", Why: "gate.why_after_expiry", Data: map[string]any{"Ends": ends}}
		}
	}
	if d.ReviewOn != "" && ends.Before(d.ReviewOn) {
		return Invalid{Field: "review", Why: "gate.why_after_expiry", Data: map[string]any{"Ends": ends}}
	}
	return nil
}

func (on Ground) passed(rule string) bool {
	return slices.ContainsFunc(on.Gates, func(g Gate) bool { return g.Rule == rule && g.Passed() })
}

// waits reports whether the person still has to pass the gate, now or later.
func (on Ground) waits(rule string) bool {
	r, known := on.Policy.Gate(rule)
	return known && (slices.ContainsFunc(on.Gates, func(g Gate) bool { return g.Rule == rule && g.Undecided() }) ||
		slices.ContainsFunc(on.Enrollments, func(e Enrollment) bool { return e.Track == r.Track && e.Current() }))
}

// Before is the gates that must be passed before one of this rule and are not yet,
// in the rule's order. A gate that never came on file, because its date had passed
// when the person was put on its track, counts as passed.
func (on Ground) Before(rule GateRule) []string {
	var out []string
	for _, key := range rule.After {
		if !on.passed(key) && !on.passedBefore(key) {
			out = append(out, key)
		}
	}
	return out
}

func (on Ground) passedBefore(key string) bool {
	onFile := slices.ContainsFunc(on.Gates, func(g Gate) bool { return g.Rule == key })
	r, _ := on.Policy.Gate(key)
	return !onFile && slices.ContainsFunc(on.Enrollments, func(e Enrollment) bool { return e.Track == r.Track && on.Skipped(e, r) })
}

func wroteAll(by PersonID, seen []Evidence) bool {
	return !slices.ContainsFunc(seen, func(e Evidence) bool { return e.Author != by })
}

// wroteMost reports whether more than half of the evidence is by one person.
func wroteMost(by PersonID, seen []Evidence) bool {
	own := 0
	for _, e := range seen {
		if e.Author == by {
			own++
		}
	}
	return 2*own > len(seen)
}

func directBySupervisor(e Evidence) bool { return e.Direct && e.Supervises && e.ObservedOn != "" }

// Missing is what a gate's recipe still lacks, in the recipe's order.
func (r GateRule) Missing(evidence []Evidence) []Recipe {
	var missing []Recipe
	for _, p := range r.Progress(evidence) {
		if short := p.Need - p.Have; short > 0 {
			missing = append(missing, Recipe{Type: p.Type, Count: short})
		}
	}
	return missing
}

// Progress is how far the evidence has come toward one line of a recipe.
type Progress struct {
	Type       EvidenceType
	Have, Need int
}

// Progress is how far the evidence has come, line by line of the recipe.
func (r GateRule) Progress(evidence []Evidence) []Progress {
	have := map[EvidenceType]int{}
	for _, e := range Standing(evidence) {
		have[e.Type]++
	}
	var out []Progress
	for _, need := range r.Needs {
		out = append(out, Progress{need.Type, min(have[need.Type], need.Count), need.Count})
	}
	return out
}

// Observed reports whether a supervisor's dated direct observation is among the
// evidence.
func Observed(evidence []Evidence) bool { return slices.ContainsFunc(evidence, directBySupervisor) }

// Ready reports whether only the decision is missing. A gate whose rule is no longer in
// the program is never ready, because its requirements are unknown.
func (on Ground) Ready(g Gate) bool {
	counts := on.Counts(g)
	independent := g.Independence || on.Rule.Independence
	return g.Undecided() && on.Rule.Key != "" && len(on.Rule.Missing(counts)) == 0 && (!independent || Observed(counts)) && len(on.Before(on.Rule)) == 0
}

// Reminders lists when the person and their supervisor are reminded before the due
// date, at the same local time in the person's zone, soonest first. Moments that have
// passed are left out.
func (g Gate) Reminders(rule GateRule, zone *time.Location, now time.Time) []time.Time {
	all := g.reminders(rule, zone)
	next := slices.IndexFunc(all, func(at time.Time) bool { return at.After(now) })
	if next < 0 {
		return nil
	}
	return all[next:]
}

// Reminded is the newest moment for a reminder that has come; the zero time if none has.
func (g Gate) Reminded(rule GateRule, zone *time.Location, now time.Time) (at time.Time) {
	for _, moment := range g.reminders(rule, zone) {
		if !moment.After(now) {
			at = moment
		}
	}
	return at
}

// Dates is every moment at which somebody is told of the gate's date, soonest first.
func (g Gate) Dates(rule GateRule, zone *time.Location) []time.Time {
	return append(g.reminders(rule, zone), g.DueAt)
}

func (g Gate) reminders(rule GateRule, zone *time.Location) []time.Time {
	var out []time.Time
	for _, days := range rule.RemindDays {
		out = append(out, g.DueAt.In(zone).AddDate(0, 0, -days))
	}
	slices.SortFunc(out, time.Time.Compare)
	return out
}
