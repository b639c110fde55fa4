package models_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
)

func TestDecidingAGate(t *testing.T) {
	t.Parallel()
	byLeo := models.Evidence{ID: "ev_1", Author: "leo", Type: models.Observation, ObservedOn: "2027-03-01", Direct: true}
	bySam := models.Evidence{ID: "ev_2", Author: "sam", Type: models.Observation, ObservedOn: "2027-03-01", Direct: true, Supervises: true}
	undated, reported := bySam, bySam
	undated.ObservedOn, reported.Direct = "", false
	type decided struct {
		by         models.PersonID
		outcome    models.Outcome
		rationale  string
		deferTo    models.Date
		conditions []models.Condition
	}
	said := "Seen twice, safe both times"
	approves := func(by models.PersonID) decided { return decided{by: by, outcome: models.Approve, rationale: said} }
	until := []models.Condition{{Value: "nights", UntilDate: "2027-06-01"}}
	for _, c := range []struct {
		name         string
		org          *parts
		state        models.GateState
		independence bool
		decided
		seen  []models.Evidence
		field string
		want  string
		then  models.GateState
	}{
		{"the supervisor approves", house(), models.GateOpen, false, approves("sam"), []models.Evidence{byLeo}, "", "", models.GateApproved},
		{"an overdue gate as well", house(), models.GateOverdue, false, approves("rita"), []models.Evidence{byLeo}, "", "", models.GateApproved},
		{"credentialing approves", house(), models.GateOpen, false, approves("cleo"), []models.Evidence{byLeo}, "", "", models.GateApproved},
		{"the mentor tries to decide", house(), models.GateOpen, false, approves("leo"), []models.Evidence{bySam}, "", "errors.why_mentor", models.GateOpen},
		{"a mentor of before tries to decide", house().mentors("cleo", "mia", models.MentorshipEnded), models.GateOpen, false, approves("cleo"), []models.Evidence{bySam}, "", "errors.why_mentor", models.GateOpen},
		{"the person tries to decide", house(), models.GateOpen, false, approves("mia"), []models.Evidence{bySam}, "", "errors.why_self", models.GateOpen},
		{"a supervisor in conflict tries to decide", house().conflict("sam", "mia"), models.GateOpen, false, approves("sam"), []models.Evidence{byLeo}, "", "errors.why_no_authority", models.GateOpen},
		{"a supervisor who left tries to decide", house().gone("sam"), models.GateOpen, false, approves("sam"), []models.Evidence{byLeo}, "", "errors.why_inactive", models.GateOpen},
		{"an outcome that does not exist", house(), models.GateOpen, false, decided{by: "sam", outcome: "perhaps", rationale: said}, []models.Evidence{byLeo}, "outcome", "gate.why_outcome", models.GateOpen},
		{"no outcome", house(), models.GateOpen, false, decided{by: "sam", rationale: said}, []models.Evidence{byLeo}, "outcome", "gate.why_outcome", models.GateOpen},
		{"a rationale of two words", house(), models.GateOpen, false, decided{by: "sam", outcome: models.Approve, rationale: "looks fine"}, []models.Evidence{byLeo}, "rationale", "gate.why_rationale", models.GateOpen},
		{"approved with conditions, and there are", house(), models.GateOpen, false, decided{by: "sam", outcome: models.Conditional, rationale: said, conditions: until}, []models.Evidence{byLeo}, "", "", models.GateConditional},
		{"approved with conditions, and there are none", house(), models.GateOpen, false, decided{by: "sam", outcome: models.Conditional, rationale: said}, []models.Evidence{byLeo}, "excluded", "gate.why_conditions", models.GateOpen},
		{"approved, and there are conditions", house(), models.GateOpen, false, decided{by: "sam", outcome: models.Approve, rationale: said, conditions: until}, []models.Evidence{byLeo}, "outcome", "gate.why_no_conditions", models.GateOpen},
		{"a condition without an end", house(), models.GateOpen, false, decided{by: "sam", outcome: models.Conditional, rationale: said, conditions: []models.Condition{{Value: "nights"}}}, []models.Evidence{byLeo}, "until", "gate.why_until", models.GateOpen},
		{"a condition that ends today", house(), models.GateOpen, false, decided{by: "sam", outcome: models.Conditional, rationale: said, conditions: []models.Condition{{Value: "nights", UntilDate: today}}}, []models.Evidence{byLeo}, "until", "gate.why_until_past", models.GateOpen},
		{"a condition that ends with a gate", house(), models.GateOpen, false, decided{by: "sam", outcome: models.Conditional, rationale: said, conditions: []models.Condition{{Value: "nights", UntilGate: "g3"}}}, []models.Evidence{byLeo}, "", "", models.GateConditional},
		{"deferred to a later date", house(), models.GateOverdue, false, decided{by: "sam", outcome: models.Defer, rationale: said, deferTo: "2027-03-15"}, nil, "", "", models.GateOpen},
		{"deferred to today", house(), models.GateOpen, false, decided{by: "sam", outcome: models.Defer, rationale: said, deferTo: today}, nil, "review", "gate.why_defer_date", models.GateOpen},
		{"deferred without a date", house(), models.GateOpen, false, decided{by: "sam", outcome: models.Defer, rationale: said}, nil, "review", "gate.why_defer_date", models.GateOpen},
		{"declined, which needs no evidence", house(), models.GateOpen, false, decided{by: "sam", outcome: models.Decline, rationale: said}, nil, "", "", models.GateDeclined},
		{"approved without evidence", house(), models.GateOpen, false, approves("sam"), nil, "", "gate.needs_evidence", models.GateOpen},
		{"approved by the author of all the evidence", house(), models.GateOpen, false, approves("sam"), []models.Evidence{bySam, undated}, "", "gate.sole_author", models.GateOpen},
		{"approved by one of two authors", house(), models.GateOpen, false, approves("sam"), []models.Evidence{bySam, byLeo}, "", "", models.GateApproved},
		{"independence on a supervisor's direct observation", house(), models.GateOpen, true, approves("rita"), []models.Evidence{byLeo, bySam}, "", "", models.GateApproved},
		{"independence on a mentor's observation alone", house(), models.GateOpen, true, approves("sam"), []models.Evidence{byLeo}, "", "gate.needs_observation", models.GateOpen},
		{"independence on an observation without a date", house(), models.GateOpen, true, approves("sam"), []models.Evidence{byLeo, undated}, "", "gate.needs_observation", models.GateOpen},
		{"independence on what was reported", house(), models.GateOpen, true, approves("sam"), []models.Evidence{byLeo, reported}, "", "gate.needs_observation", models.GateOpen},
		{"independence is declined without any", house(), models.GateOpen, true, decided{by: "sam", outcome: models.Decline, rationale: said}, nil, "", "", models.GateDeclined},
		{"decided twice", house(), models.GateApproved, false, approves("sam"), []models.Evidence{byLeo}, "", "gate.decided", models.GateApproved},
		{"declined after an approval", house(), models.GateApproved, false, decided{by: "sam", outcome: models.Decline, rationale: said}, []models.Evidence{byLeo}, "", "gate.decided", models.GateApproved},
		{"suspended after an approval", house(), models.GateApproved, false, decided{by: "sam", outcome: models.Suspend, rationale: said}, nil, "", "", models.GateSuspended},
		{"revoked after an approval", house(), models.GateConditional, false, decided{by: "sam", outcome: models.Revoke, rationale: said}, nil, "", "", models.GateRevoked},
		{"approved again after a suspension, without a new gate", house(), models.GateSuspended, false, approves("sam"), []models.Evidence{byLeo}, "", "gate.decided", models.GateSuspended},
		{"conditions are reviewed by a new decision", house(), models.GateConditional, false, approves("sam"), []models.Evidence{byLeo}, "", "", models.GateApproved},
		{"revoked after a suspension", house(), models.GateSuspended, false, decided{by: "sam", outcome: models.Revoke, rationale: said}, nil, "", "", models.GateRevoked},
		{"suspended after it was declined", house(), models.GateDeclined, false, decided{by: "sam", outcome: models.Suspend, rationale: said}, nil, "outcome", "gate.why_nothing_to_suspend", models.GateDeclined},
		{"approved after it was revoked", house(), models.GateRevoked, false, approves("sam"), []models.Evidence{byLeo}, "", "gate.decided", models.GateRevoked},
		{"suspended before any approval", house(), models.GateOpen, false, decided{by: "sam", outcome: models.Suspend, rationale: said}, nil, "outcome", "gate.why_nothing_to_suspend", models.GateOpen},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			gate := models.Gate{ID: "gt_1", Person: "mia", State: c.state, DueAt: noon}
			d := models.Decision{ID: "dc_1", By: c.by, Outcome: c.outcome, Rationale: c.rationale, DeferTo: c.deferTo}
			g, d, err := gate.Decide(models.Ground{
				Rule: models.GateRule{Key: "g1", Independence: c.independence}, Evidence: c.seen, Org: c.org.org(), Policy: models.Policy{Gates: []models.GateRule{{Key: "g3", Track: "lead"}}},
				Enrollments: []models.Enrollment{{Track: "lead"}},
			}, d, c.conditions, noon)
			invalid, _ := err.(models.Invalid) //nolint:errorlint // the kind itself is what counts
			if why(err) != c.want || invalid.Field != c.field {
				t.Errorf("refused with %v, want %s %s", err, c.field, c.want)
			}
			if g.State != c.then {
				t.Errorf("then it is %s, want %s", g.State, c.then)
			}
			if frozen := len(d.Seen) == len(c.seen) && d.Gate == "gt_1" && d.Person == "mia" && d.DecidedAt.Equal(noon) && g.Decision == "dc_1"; err == nil && !frozen {
				t.Errorf("the decision does not say what it saw: %+v", d)
			}
		})
	}
}

// TestADecisionSawWhatItsMakerSaw: not what came before it was signed, and nothing
// where nothing was shown.
func TestADecisionSawWhatItsMakerSaw(t *testing.T) {
	t.Parallel()
	by := func(author models.PersonID, id models.EvidenceID) models.Evidence {
		return models.Evidence{ID: id, Author: author, Type: models.Artifact, ObservedOn: "2027-03-01"}
	}
	gate := models.Gate{ID: "gt_1", Person: "mia", State: models.GateOpen, DueAt: noon}
	on := models.Ground{Rule: models.GateRule{Key: "g1"}, Org: house().org(), Evidence: []models.Evidence{by("sam", "ev_1"), by("sam", "ev_2"), by("leo", "ev_3")}}
	m, err := gate.Move(on, models.Decision{ID: "dc_1", By: "sam", Outcome: models.Approve, Rationale: "seen twice and safe"}, nil, noon)
	if err != nil {
		t.Fatal(err)
	}
	on.Evidence = append(on.Evidence, by("leo", "ev_4"))
	_, passed, d, err := m.Sign(gate, on, "cleo", noon)
	if diff := cmp.Diff([]models.EvidenceID{"ev_1", "ev_2", "ev_3"}, d.Seen); err != nil || diff != "" {
		t.Error(err, diff)
	}
	_, d, err = passed.Decide(on, models.Decision{ID: "dc_2", By: "sam", Outcome: models.Suspend, Rationale: "not safe at night", Seen: []models.EvidenceID{}}, nil, noon)
	if err != nil || len(d.Seen) > 0 {
		t.Error(err, d.Seen)
	}
}

// TestWhoeverSteppedOutOfTheCaseDoesNotDecide: neither first nor second, while the case runs
// and of this gate alone. A conflict that took somebody out and has ended is no such word.
func TestWhoeverSteppedOutOfTheCaseDoesNotDecide(t *testing.T) {
	t.Parallel()
	org := house().org()
	ladder := models.Ladder{Rungs: []models.Rung{{Who: []models.Who{models.TheSupervisor}, Wait: time.Hour}}}
	c, hear := models.Case{ID: "cs_1", About: "gate", Person: "mia", Ladder: ladder, State: models.CaseOpen, OpenedAt: noon}.Step(org, noon)
	c, err := c.Recuse("sam", org, noon)
	if err != nil || !slices.Contains(hear, "sam") {
		t.Fatal(err, hear)
	}
	leo := models.Evidence{ID: "ev_1", Author: "leo", Type: models.Artifact, ObservedOn: "2027-03-01"}
	rita := []models.Evidence{{ID: "ev_2", Author: "rita", Type: models.Artifact, ObservedOn: "2027-03-01"}, {ID: "ev_3", Author: "rita", Type: models.Artifact, ObservedOn: "2027-03-01"}}
	barred := c
	barred.SteppedOut = nil
	for _, one := range []struct {
		name       string
		by, second models.PersonID
		of         models.CaseID
		c          models.Case
		evidence   []models.Evidence
		want       string
	}{
		{"who stepped out", "sam", "", "cs_1", c, []models.Evidence{leo}, "gate.stepped_out"},
		{"somebody else", "rita", "", "cs_1", c, []models.Evidence{leo}, ""},
		{"signed by who stepped out", "rita", "sam", "cs_1", c, slices.Concat(rita, []models.Evidence{leo}), "gate.stepped_out"},
		{"signed by somebody else", "rita", "cleo", "cs_1", c, slices.Concat(rita, []models.Evidence{leo}), ""},
		{"another case", "sam", "", "cs_2", c, []models.Evidence{leo}, ""},
		{"no case anymore", "sam", "", "", c, []models.Evidence{leo}, ""},
		{"a conflict that has ended", "sam", "", "cs_1", barred, []models.Evidence{leo}, ""},
	} {
		t.Run(one.name, func(t *testing.T) {
			t.Parallel()
			gate := models.Gate{ID: "gt_1", Person: "mia", State: models.GateOverdue, DueAt: noon, Case: one.of}
			on := models.Ground{Rule: models.GateRule{Key: "g1"}, Org: org, Evidence: one.evidence, Cases: []models.Case{one.c}}
			_, _, err := gate.Decide(on, models.Decision{ID: "dc_1", By: one.by, SecondBy: one.second, Outcome: models.Approve, Rationale: "seen twice and safe"}, nil, noon)
			if why(err) != one.want {
				t.Errorf("refused with %v, want %q", err, one.want)
			}
		})
	}
}

// TestAGateThatTheProgramHasNoMoreIsNotPassed: nobody knows what it took.
func TestAGateThatTheProgramHasNoMoreIsNotPassed(t *testing.T) {
	t.Parallel()
	gate := models.Gate{ID: "gt_1", Person: "mia", Rule: "gone", State: models.GateOpen, DueAt: noon}
	on := models.Ground{Org: house().org(), Evidence: []models.Evidence{{ID: "ev_1", Author: "leo", Type: models.Artifact, ObservedOn: "2027-03-01"}}}
	if on.Ready(gate) {
		t.Error("it is ready")
	}
	for outcome, want := range map[models.Outcome]string{models.Approve: "gate.rule_gone", models.Decline: ""} {
		_, _, err := gate.Decide(on, models.Decision{ID: "dc_1", By: "sam", Outcome: outcome, Rationale: "seen twice and safe"}, nil, noon)
		if why(err) != want {
			t.Errorf("%s: %v, want %q", outcome, err, want)
		}
	}
}

func TestADeferredGateIsDueInTheMorningOfItsNewDate(t *testing.T) {
	t.Parallel()
	gate := models.Gate{ID: "gt_1", Person: "mia", State: models.GateOpen, DueAt: noon}
	d := models.Decision{ID: "dc_1", By: "sam", Outcome: models.Defer, Rationale: "not seen often enough", DeferTo: "2027-03-14"}
	g, _, err := gate.Decide(models.Ground{Org: house().org()}, d, nil, noon)
	if err != nil {
		t.Fatal(err)
	}
	if want := time.Date(2027, 3, 14, 14, 0, 0, 0, time.UTC); !g.DueAt.Equal(want) { // nine in Chicago, where the clock was put forward that night
		t.Errorf("due at %v, want %v", g.DueAt, want)
	}
}

func TestWhatARecipeLacks(t *testing.T) {
	t.Parallel()
	rule := models.GateRule{Needs: []models.Recipe{{Type: models.Debrief, Count: 2}, {Type: models.Scenario, Count: 1}}}
	debrief := func(id, corrects models.EvidenceID) models.Evidence {
		return models.Evidence{ID: id, Type: models.Debrief, Corrects: corrects}
	}
	scenario := models.Evidence{ID: "s", Type: models.Scenario}
	for _, c := range []struct {
		name string
		have []models.Evidence
		want []models.Recipe
	}{
		{"everything", nil, rule.Needs},
		{"one of two", []models.Evidence{debrief("1", "")}, []models.Recipe{{Type: models.Debrief, Count: 1}, {Type: models.Scenario, Count: 1}}},
		{"a correction counts once", []models.Evidence{debrief("1", ""), debrief("2", "1"), scenario}, []models.Recipe{{Type: models.Debrief, Count: 1}}},
		{"nothing", []models.Evidence{debrief("1", ""), debrief("2", ""), scenario}, nil},
		{"nothing when there is more than enough", []models.Evidence{debrief("1", ""), debrief("2", ""), debrief("3", ""), scenario}, nil},
		{"what is not in the recipe does not count", []models.Evidence{{ID: "a", Type: models.Artifact}}, rule.Needs},
	} {
		if diff := cmp.Diff(c.want, rule.Missing(c.have)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.name, diff)
		}
	}
}

func TestRemindersOfAGate(t *testing.T) {
	t.Parallel()
	g := models.Gate{DueAt: noon}
	rule := models.GateRule{RemindDays: []int{7, 1, 14}}
	for _, c := range []struct {
		name string
		days int // before it is due
		want []int
	}{
		{"all of them, the soonest first", 30, []int{14, 7, 1}},
		{"those that are left", 7, []int{1}},
		{"none on the last day", 1, nil},
	} {
		var want []time.Time
		for _, d := range c.want {
			want = append(want, noon.AddDate(0, 0, -d))
		}
		if diff := cmp.Diff(want, g.Reminders(rule, time.UTC, noon.AddDate(0, 0, -c.days))); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.name, diff)
		}
	}
}

// TestADecisionContradictsNothing: not itself, not the person's other gates, and not the
// day on which what it allows ends. Each of these is asked again at its own field.
func TestADecisionContradictsNothing(t *testing.T) {
	t.Parallel()
	rule := models.GateRule{Key: "g2", Track: "t", ValidMonths: 12}
	on := models.Ground{
		Rule: rule, Org: house().org(),
		Evidence: []models.Evidence{{ID: "ev_1", Author: "leo", Type: models.Observation, ObservedOn: "2027-03-01", Direct: true}},
		Policy:   models.Policy{Gates: []models.GateRule{{Key: "g1", Track: "t"}, rule, {Key: "g3", Track: "t"}, {Key: "far", Track: "elsewhere"}}},
		Gates: []models.Gate{
			{ID: "gt_1", Person: "mia", Rule: "g1", State: models.GateApproved, Decision: "dc_0"}, {ID: "gt_3", Person: "mia", Rule: "g3", State: models.GateOpen},
		},
	}
	until := func(gate string, date models.Date) []models.Condition {
		return []models.Condition{{Value: "nights", UntilGate: gate, UntilDate: date}}
	}
	for _, c := range []struct {
		name       string
		outcome    models.Outcome
		level      int
		review     models.Date
		conditions []models.Condition
		field, why string
	}{
		{"a limit until a gate that is open", models.Conditional, 0, "", until("g3", ""), "", ""},
		{"a limit until this gate", models.Conditional, 0, "", until("g2", ""), "until_gate", "gate.why_own_gate"},
		{"a limit until a gate that is passed", models.Conditional, 0, "", until("g1", ""), "until_gate", "gate.why_gate_passed"},
		{"a limit until a gate of a track they are not on", models.Conditional, 0, "", until("far", ""), "until_gate", "gate.why_gate_elsewhere"},
		{"a limit until a gate that is none", models.Conditional, 0, "", until("g9", ""), "until_gate", "gate.why_gate_elsewhere"},
		{"a limit until the last day", models.Conditional, 0, "", until("", "2028-03-02"), "", ""},
		{"a limit that outlasts what it limits", models.Conditional, 0, "", until("", "2028-03-03"), "until", "gate.why_after_expiry"},
		{"a review after the end", models.Approve, 0, "2028-03-03", nil, "review", "gate.why_after_expiry"},
		{"a review today", models.Approve, 0, "2027-03-02", nil, "review", "gate.why_until_past"},
		{"a review in time", models.Approve, 0, "2027-09-01", nil, "", ""},
		{"a level that there is not", models.Approve, 6, "", nil, "level", "gate.why_level"},
		{"a level below all", models.Approve, -1, "", nil, "level", "gate.why_level"},
		{"a level for what is declined", models.Decline, 3, "", nil, "level", "gate.why_level_without"},
		{"the highest level with a limit", models.Conditional, 5, "", until("g3", ""), "level", "gate.why_level_limited"},
	} {
		gate := models.Gate{ID: "gt_2", Person: "mia", Rule: "g2", State: models.GateOpen, DueAt: noon}
		d := models.Decision{ID: "dc_1", By: "sam", Outcome: c.outcome, Rationale: "Seen twice, safe both times", Level: c.level, ReviewOn: c.review}
		g, _, err := gate.Decide(on, d, c.conditions, noon)
		invalid, _ := err.(models.Invalid) //nolint:errorlint // the kind itself is what counts
		if why(err) != c.why || invalid.Field != c.field || (err != nil) != (g.State == models.GateOpen) {
			t.Errorf("%s: %v, then %s; want %s %s", c.name, err, g.State, c.field, c.why)
		}
	}
}
