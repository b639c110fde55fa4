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

// FlagsAbout is what was reported about a person's practice, the newest first.
func (s *Store) FlagsAbout(ctx context.Context, person models.PersonID) ([]models.Flag, error) {
	return many[models.Flag](ctx, s, "raised_at DESC, id", "person = ?", person)
}

// Readings is who read a flag when, the oldest first.
func (s *Store) Readings(ctx context.Context, flag models.FlagID) ([]models.Reading, error) {
	return many[models.Reading](ctx, s, "read_at, id", "flag = ?", flag)
}

// OpenFlags is every flag that is not closed, the oldest first.
func (s *Store) OpenFlags(ctx context.Context) ([]models.Flag, error) {
	return many[models.Flag](ctx, s, "raised_at, id", "state <> 'closed'")
}

// Case is the case with the id.
func (s *Store) Case(ctx context.Context, id models.CaseID) (models.Case, error) {
	return one[models.Case](ctx, s, "id = ?", id)
}

// CasesHeardBy is the open cases that a person holds or was told of.
func (s *Store) CasesHeardBy(ctx context.Context, person models.PersonID) ([]models.Case, error) {
	open, err := s.OpenCases(ctx)
	return slices.DeleteFunc(open, func(c models.Case) bool {
		_, told := c.Notified[person]
		return c.Holder != person && !told
	}), err
}

// OpenCases is every case that is not closed, the oldest first.
func (s *Store) OpenCases(ctx context.Context) ([]models.Case, error) {
	return many[models.Case](ctx, s, "opened_at, id", "state <> 'closed'")
}
