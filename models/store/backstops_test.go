package store_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
)

// TestTheDatabaseRefusesWhatNoRuleLetsThrough goes past every rule and hands
// each forbidden decision to storage itself, on both dialects.
func TestTheDatabaseRefusesWhatNoRuleLetsThrough(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		floor(t, s)
		decision := func(change func(*models.Decision)) *models.Decision {
			d := &models.Decision{
				ID: models.NewID[models.DecisionID]("dc"), Gate: "gt_free", Person: "pe_mia", By: "pe_sam", Outcome: models.Approve,
				Rationale: "seen twice, safe both times", Seen: []models.EvidenceID{"ev_leo", "ev_sam"}, DecidedAt: noon,
			}
			change(d)
			return d
		}
		by := func(who models.PersonID) *models.Decision {
			return decision(func(d *models.Decision) { d.By = who })
		}
		second := func(who models.PersonID) *models.Decision {
			return decision(func(d *models.Decision) { d.SecondBy = who })
		}
		onHold := func(who models.PersonID, o models.Outcome) *models.Decision {
			return decision(func(d *models.Decision) { d.By, d.Outcome = who, o })
		}
		stepped := func(who models.PersonID, o models.Outcome) *models.Decision {
			return decision(func(d *models.Decision) { d.Gate, d.By, d.Outcome = "gt_case", who, o })
		}
		seen := func(ids ...models.EvidenceID) *models.Decision {
			return decision(func(d *models.Decision) { d.Seen = ids })
		}
		for _, c := range []struct {
			name string
			d    *models.Decision
			why  string // empty: it is let through
		}{
			{"by the supervisor, on evidence of two", by("pe_sam"), ""},
			{"by credentialing", by("pe_cleo"), ""},
			{"by the person", by("pe_mia"), "decisions_not_self by the person"},
			{"by the mentor", by("pe_leo"), "mentor"},
			{"by a mentor of before, who is above them now", by("pe_old"), "mentor"},
			{"by the preceptor, who holds the credentialing role", by("pe_pat"), "preceptor"},
			{"in a declared conflict", by("pe_con"), "conflict"},
			{"in one that the person declared", by("pe_dec"), "conflict"},
			{"in one that was taken back", by("pe_bck"), ""},
			{"put on hold in one that the person declared", onHold("pe_dec", models.Suspend), ""},
			{"withdrawn in one that the person declared", onHold("pe_dec", models.Revoke), ""},
			{"declined in one that the person declared", onHold("pe_dec", models.Decline), "conflict"},
			{"put on hold in one that was imported", onHold("pe_con", models.Suspend), "conflict"},
			{"put on hold in one that both declared", onHold("pe_bth", models.Suspend), "conflict"},
			{"signed in one that was imported", second("pe_con"), "conflict"},
			{"by one who supervises nobody", by("pe_amy"), "authority"},
			{"by one whose time as credentialing is over", by("pe_was"), "authority"},
			{"about another person's gate", decision(func(d *models.Decision) { d.Person, d.Outcome = "pe_amy", models.Decline }), "another person"},
			{"by the only author", seen("ev_sam"), "author signer"},
			{"on no evidence", seen(), "only author"},
			{"by the author of most of it, alone", seen("ev_sam", "ev_sam2", "ev_leo"), "second signer"},
			{"by the author of most of it, with a second signature", decision(func(d *models.Decision) {
				d.Seen, d.SecondBy = []models.EvidenceID{"ev_sam", "ev_sam2", "ev_leo"}, "pe_cleo"
			}), ""},
			{"signed a second time by the same", second("pe_sam"), "signed by one who may not twice by one"},
			{"signed by the mentor", second("pe_leo"), "signed by one who may not by a mentor"},
			{"signed by the preceptor", second("pe_pat"), "preceptor"},
			{"signed by the person", second("pe_mia"), "signed by one who may not by the person"},
			{"signed without authority", second("pe_amy"), "authority"},
			{"independence without a supervisor's observation", decision(func(d *models.Decision) { d.Gate, d.Seen = "gt_alone", []models.EvidenceID{"ev_leo", "ev_sam2"} }), "an observation"},
			{"independence on one", decision(func(d *models.Decision) { d.Gate = "gt_alone" }), ""},
			{"by one who stepped out of its case", stepped("pe_out", models.Approve), "stepping out"},
			{"declined by one who stepped out of its case", stepped("pe_out", models.Decline), "stepping out"},
			{"put on hold by one who stepped out of its case", stepped("pe_out", models.Suspend), ""},
			{"by one whom a conflict took out of its case, and who took it back", stepped("pe_bck", models.Approve), ""},
			{"signed by one who stepped out of its case", decision(func(d *models.Decision) { d.Gate, d.SecondBy = "gt_case", "pe_out" }), "stepping out"},
			{"by one who stepped out of a case that is closed", decision(func(d *models.Decision) { d.Gate, d.By = "gt_over", "pe_out" }), ""},
			{"declined on nothing", decision(func(d *models.Decision) { d.Outcome, d.Seen = models.Decline, nil }), ""},
		} {
			err := s.Commit(t.Context(), models.Commit{At: noon, Actor: c.d.By, Action: "test", Save: []models.Noun{c.d}})
			if (err == nil) != (c.why == "") {
				t.Errorf("%s: %v", c.name, err)
				continue
			}
			if err == nil {
				continue
			}
			known := false
			for word := range strings.FieldsSeq(c.why) {
				known = known || strings.Contains(err.Error(), word)
			}
			if !errors.Is(err, models.ErrNotAllowed) || !known {
				t.Errorf("%s: %v, want ErrNotAllowed for %q", c.name, err, c.why)
			}
		}
	})
}

// TestNoGatePassesWithoutItsDecision: the state cannot be set past the decision.
func TestNoGatePassesWithoutItsDecision(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		floor(t, s)
		pass := func(decision models.DecisionID, with ...models.Noun) error {
			g := must(s.Gate(t.Context(), "gt_free"))(t)
			g.State, g.Decision = models.GateApproved, decision
			return s.Commit(t.Context(), models.Commit{At: noon, Action: "test", Save: append([]models.Noun{&g}, with...)})
		}
		declined := &models.Decision{ID: "dc_no", Gate: "gt_free", Person: "pe_mia", By: "pe_sam", Outcome: models.Decline, DecidedAt: noon}
		other := &models.Decision{ID: "dc_other", Gate: "gt_alone", Person: "pe_mia", By: "pe_sam", Outcome: models.Approve, Seen: []models.EvidenceID{"ev_leo", "ev_sam"}, DecidedAt: noon}
		save(t, s, other)
		for name, err := range map[string]error{
			"with none": pass(""), "with one that does not exist": pass("dc_x"), "with one that declined": pass("dc_no", declined), "with another gate's": pass("dc_other"),
		} {
			if !errors.Is(err, models.ErrNotAllowed) {
				t.Errorf("a gate passes %s: %v", name, err)
			}
		}
		if err := pass("dc_yes", &models.Decision{ID: "dc_yes", Gate: "gt_free", Person: "pe_mia", By: "pe_sam", Outcome: models.Approve, Seen: []models.EvidenceID{"ev_leo", "ev_sam"}, DecidedAt: noon}); err != nil {
			t.Errorf("a gate does not pass with its own: %v", err)
		}
	})
}

func TestNobodyCountersignsTheirOwn(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		floor(t, s)
		sign := func(by models.PersonID) error {
			return s.Commit(t.Context(), models.Commit{At: noon, Action: "test", Save: []models.Noun{
				&models.Countersign{ID: models.NewID[string]("ct"), Evidence: "ev_leo", Person: "pe_mia", By: by, Agrees: true, SignedAt: noon},
			}})
		}
		if err := errors.Join(sign("pe_sam")); err != nil {
			t.Error(err)
		}
		for _, by := range []models.PersonID{"pe_leo", "pe_mia"} {
			if err := sign(by); !errors.Is(err, models.ErrNotAllowed) {
				t.Errorf("countersigned by %s: %v", by, err)
			}
		}
		if err := sign("pe_sam"); !errors.Is(err, models.ErrConflict) {
			t.Errorf("countersigned twice: %v", err)
		}
	})
}

// floor is a mentee with everybody who may and may not decide about her.
func floor(t *testing.T, s *store.Store) {
	t.Helper()
	before, after := noon.Add(-time.Hour), noon.Add(time.Hour)
	evidence := func(id models.EvidenceID, author models.PersonID, direct, supervises bool) *models.Evidence {
		return &models.Evidence{ID: id, Person: "pe_mia", Author: author, Type: models.Observation, ObservedOn: "2027-03-01", Direct: direct, Supervises: supervises, WrittenAt: before}
	}
	holds := func(who models.PersonID, until time.Time) *models.Assignment {
		return &models.Assignment{ID: "as_" + string(who), Person: who, Role: models.CredentialingRole, From: before, Until: until}
	}
	var nouns []models.Noun
	for _, id := range []models.PersonID{"pe_mia", "pe_leo", "pe_old", "pe_pat", "pe_con", "pe_dec", "pe_bth", "pe_bck", "pe_out", "pe_sam", "pe_cleo", "pe_was", "pe_amy"} {
		nouns = append(nouns, person(id))
	}
	save(t, s, append(nouns,
		&models.Supervision{ID: "sv_1", Person: "pe_mia", Supervisor: "pe_sam", From: before, Until: after},
		&models.Supervision{ID: "sv_2", Person: "pe_sam", Supervisor: "pe_old", From: before},
		holds("pe_cleo", time.Time{}), holds("pe_leo", time.Time{}), holds("pe_mia", time.Time{}), holds("pe_pat", time.Time{}), holds("pe_con", after), holds("pe_dec", after), holds("pe_bth", after), holds("pe_bck", after), holds("pe_out", after), holds("pe_was", before.Add(time.Minute)),
		&models.Mentorship{ID: "ms_1", Mentee: "pe_mia", Mentor: "pe_leo", State: models.MentorshipActive},
		&models.Mentorship{ID: "ms_2", Mentee: "pe_mia", Mentor: "pe_old", State: models.MentorshipEnded},
		&models.Preceptorship{ID: "pc_1", Person: "pe_mia", Preceptor: "pe_pat", From: before, Until: before},
		&models.Conflict{ID: "cf_1", One: "pe_con", Two: "pe_mia"},
		&models.Conflict{ID: "cf_2", One: "pe_mia", Two: "pe_dec", By: "pe_mia"},
		&models.Conflict{ID: "cf_3", One: "pe_mia", Two: "pe_bth", By: "pe_mia"},
		&models.Conflict{ID: "cf_4", One: "pe_bth", Two: "pe_mia", By: "pe_bth"},
		&models.Conflict{ID: "cf_5", One: "pe_bck", Two: "pe_mia", By: "pe_bck", Ended: before},
		evidence("ev_leo", "pe_leo", true, false), evidence("ev_sam", "pe_sam", true, true), evidence("ev_sam2", "pe_sam", false, true),
		&models.Gate{ID: "gt_free", Person: "pe_mia", Rule: "g1", State: models.GateOpen},
		&models.Case{ID: "cs_open", About: "gate", Object: "gt_case", Person: "pe_mia", State: models.CaseOpen, Recused: []models.PersonID{"pe_out", "pe_bck"}, SteppedOut: []models.PersonID{"pe_out"}},
		&models.Case{ID: "cs_over", About: "gate", Object: "gt_over", Person: "pe_mia", State: models.CaseClosed, Recused: []models.PersonID{"pe_out"}, SteppedOut: []models.PersonID{"pe_out"}},
		&models.Gate{ID: "gt_case", Person: "pe_mia", Rule: "g4", State: models.GateOverdue, Case: "cs_open"},
		&models.Gate{ID: "gt_over", Person: "pe_mia", Rule: "g5", State: models.GateOpen, Case: "cs_over"},
		&models.Gate{ID: "gt_alone", Person: "pe_mia", Rule: "g3", State: models.GateOpen, Independence: true},
	)...)
}
