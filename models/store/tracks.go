package store

import (
	"context"

	"cairn/models"
)

// EnrollmentsOf is the tracks that a person is or was on, the oldest first.
func (s *Store) EnrollmentsOf(ctx context.Context, person models.PersonID) ([]models.Enrollment, error) {
	return many[models.Enrollment](ctx, s, "created_at, id", "person = ?", person)
}

// Preceptorship is the preceptorship with the id.
func (s *Store) Preceptorship(ctx context.Context, id string) (models.Preceptorship, error) {
	return one[models.Preceptorship](ctx, s, "id = ?", id)
}

// CountersignsOf is what second readers said of the evidence about a person,
// the oldest first.
func (s *Store) CountersignsOf(ctx context.Context, person models.PersonID) ([]models.Countersign, error) {
	return many[models.Countersign](ctx, s, "signed_at, id", "person = ?", person)
}

// Motion is the motion with the id.
func (s *Store) Motion(ctx context.Context, id string) (models.Motion, error) {
	return one[models.Motion](ctx, s, "id = ?", id)
}

// OpenMotions is the decisions about a gate that wait for a second signature:
// one, or none.
func (s *Store) OpenMotions(ctx context.Context, gate models.GateID) ([]models.Motion, error) {
	return many[models.Motion](ctx, s, "made_at, id", "gate = ? AND state = 'open'", gate)
}

// Condition is the condition with the id.
func (s *Store) Condition(ctx context.Context, id string) (models.Condition, error) {
	return one[models.Condition](ctx, s, "id = ?", id)
}
