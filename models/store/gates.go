package store

import (
	"context"
	"fmt"
	"time"

	"cairn/models"
)

// Evidence is the piece of evidence with the id.
func (s *Store) Evidence(ctx context.Context, id models.EvidenceID) (models.Evidence, error) {
	return one[models.Evidence](ctx, s, "id = ?", id)
}

// EvidenceOf is all that was observed of a person, corrected pieces too, the
// oldest first.
func (s *Store) EvidenceOf(ctx context.Context, person models.PersonID) ([]models.Evidence, error) {
	return many[models.Evidence](ctx, s, "written_at, id", "person = ?", person)
}

// RatingsOf is every judgment of a person's levels, the oldest first.
func (s *Store) RatingsOf(ctx context.Context, person models.PersonID) ([]models.Rating, error) {
	return many[models.Rating](ctx, s, "created_at, id", "person = ?", person)
}

// AttestationsOf is what a person has attested to, the oldest first.
func (s *Store) AttestationsOf(ctx context.Context, person models.PersonID) ([]models.Attestation, error) {
	return many[models.Attestation](ctx, s, "attested_at, id", "person = ?", person)
}

// Attestations is what everybody has attested to, the oldest first, without the texts.
func (s *Store) Attestations(ctx context.Context) ([]models.Attestation, error) {
	var out []models.Attestation
	err := s.read.WithContext(ctx).Omit("Text").Order("attested_at, id").Find(&out).Error
	if err != nil {
		return nil, fmt.Errorf("read attestations: %w", fault(err))
	}
	return out, nil
}

// Competencies is every competency of every edition of every framework.
func (s *Store) Competencies(ctx context.Context) ([]models.Competency, error) {
	return many[models.Competency](ctx, s, "framework, edition, key", "")
}

// Gate is the gate with the id.
func (s *Store) Gate(ctx context.Context, id models.GateID) (models.Gate, error) {
	return one[models.Gate](ctx, s, "id = ?", id)
}

// GatesOf is a person's gates, the first due first.
func (s *Store) GatesOf(ctx context.Context, person models.PersonID) ([]models.Gate, error) {
	return many[models.Gate](ctx, s, "due_at, rule, id", "person = ?", person)
}

// GatesToDecide is the undecided gates of these people that are due before a
// time, the longest due first.
func (s *Store) GatesToDecide(ctx context.Context, people []models.PersonID, before time.Time) ([]models.Gate, error) {
	if len(people) == 0 {
		return nil, nil
	}
	return many[models.Gate](ctx, s, "due_at, rule, id", "person IN ? AND state IN ('open', 'overdue') AND due_at < ?", people, before)
}

// Gates is everybody's gates, the first due first.
func (s *Store) Gates(ctx context.Context) ([]models.Gate, error) {
	return many[models.Gate](ctx, s, "due_at, rule, id", "")
}

// OpenGates is every gate that waits for a decision, the first due first.
func (s *Store) OpenGates(ctx context.Context) ([]models.Gate, error) {
	return many[models.Gate](ctx, s, "due_at, rule, id", "state = 'open' OR state = 'overdue'")
}

// Decision is the decision with the id.
func (s *Store) Decision(ctx context.Context, id models.DecisionID) (models.Decision, error) {
	return one[models.Decision](ctx, s, "id = ?", id)
}

// Decisions is every decision about anybody, the oldest first.
func (s *Store) Decisions(ctx context.Context) ([]models.Decision, error) {
	return many[models.Decision](ctx, s, "decided_at, id", "")
}

// DecisionsOf is every decision about a person, the oldest first.
func (s *Store) DecisionsOf(ctx context.Context, person models.PersonID) ([]models.Decision, error) {
	return many[models.Decision](ctx, s, "decided_at, id", "person = ?", person)
}

// ConditionsOf is what limits a person and was not lifted, the oldest first.
// One whose date has passed is among them: that is a rule.
func (s *Store) ConditionsOf(ctx context.Context, person models.PersonID) ([]models.Condition, error) {
	return many[models.Condition](ctx, s, "created_at, type, value, id", "person = ? AND lifted_at = ?", person, time.Time{})
}

// ConditionsEndedBy is what a gate of the rule has lifted for a person, the
// oldest first.
func (s *Store) ConditionsEndedBy(ctx context.Context, person models.PersonID, rule string) ([]models.Condition, error) {
	return many[models.Condition](ctx, s, "created_at, type, value, id", "person = ? AND until_gate = ? AND lifted_why = 'gate' AND lifted_at <> ?", person, rule, time.Time{})
}
