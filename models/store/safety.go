package store

import (
	"context"
	"slices"

	"cairn/models"
)

// Flag is the flag with the id.
func (s *Store) Flag(ctx context.Context, id models.FlagID) (models.Flag, error) {
	return one[models.Flag](ctx, s, "id = ?", id)
}

// FlagsBy is what a person reported, the newest first.
func (s *Store) FlagsBy(ctx context.Context, reporter models.PersonID) ([]models.Flag, error) {
	return many[models.Flag](ctx, s, "raised_at DESC, id", "reporter = ?", reporter)
}

// OpenFlags is every flag that is not closed, the oldest first.
func (s *Store) OpenFlags(ctx context.Context) ([]models.Flag, error) {
	return many[models.Flag](ctx, s, "raised_at, id", "state <> 'closed'")
}

// Case is the case with the id.
func (s *Store) Case(ctx context.Context, id models.CaseID) (models.Case, error) {
	return one[models.Case](ctx, s, "id = ?", id)
}

// CasesHeardBy is the open cases that a person holds or was told of last.
func (s *Store) CasesHeardBy(ctx context.Context, person models.PersonID) ([]models.Case, error) {
	open, err := s.OpenCases(ctx)
	return slices.DeleteFunc(open, func(c models.Case) bool {
		return c.Holder != person && !slices.Contains(c.Notified, person)
	}), err
}

// OpenCases is every case that is not closed, the oldest first.
func (s *Store) OpenCases(ctx context.Context) ([]models.Case, error) {
	return many[models.Case](ctx, s, "opened_at, id", "state <> 'closed'")
}
