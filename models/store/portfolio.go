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

// Portfolio is what a copy holds: what is on file about the person's practice at one
// moment, whatever is saved meanwhile.
func (s *Store) Portfolio(ctx context.Context, c models.Copy) (models.Portfolio, error) {
	var p models.Portfolio
	err := s.inSnapshot(ctx, func(tx *gorm.DB) error {
		if err := tx.Where("id = ?", c.Person).Limit(1).Find(&p.Person).Error; err != nil {
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
			if err := tx.Where("person = ?", c.Person).Order(q.order).Find(q.list).Error; err != nil {
				return err
			}
		}
		var taken models.AuditEvent
		err := tx.Where("kind = 'copy' AND object = ?", c.ID).Limit(1).Find(&taken).Error
		p.Line = taken.Hash
		return err
	})
	if err != nil {
		return models.Portfolio{}, fmt.Errorf("read portfolio of %s: %w", c.Person, fault(err))
	}
	return p, nil
}
