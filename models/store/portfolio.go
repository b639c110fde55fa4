package store

import (
	"context"
	"fmt"

	"gorm.io/gorm"

	"cairn/models"
)

// Copy is the copy of a portfolio with the id.
func (s *Store) Copy(ctx context.Context, id models.CopyID) (models.Copy, error) {
	return one[models.Copy](ctx, s, "id = ?", id)
}

// Portfolio is what is on file about a person's practice at one moment, whatever is
// saved meanwhile, and the line that the record had come to then.
func (s *Store) Portfolio(ctx context.Context, person models.PersonID) (models.Portfolio, error) {
	var p models.Portfolio
	err := s.inSnapshot(ctx, func(tx *gorm.DB) error {
		if err := tx.Where("id = ?", person).Limit(1).Find(&p.Person).Error; err != nil {
			return err
		}
		if p.Person.ID == "" {
			return models.ErrNotFound
		}
		for _, q := range []struct {
			list  any
			order string
		}{
			{&p.Gates, "due_at, rule, id"},
			{&p.Decisions, "decided_at, id"},
			{&p.Conditions, "created_at, type, value, id"},
			{&p.Evidence, "written_at, id"},
			{&p.Signs, "signed_at, id"},
		} {
			if err := tx.Where("person = ?", person).Order(q.order).Find(q.list).Error; err != nil {
				return err
			}
		}
		head, err := s.readHead(tx, false)
		p.Line, p.Hash = head.Seq, head.Hash
		return err
	})
	if err != nil {
		return models.Portfolio{}, fmt.Errorf("read portfolio of %s: %w", person, fault(err))
	}
	return p, nil
}
