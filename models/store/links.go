package store

import (
	"context"

	"cairn/models"
)

// LinkCode is the code with the id.
func (s *Store) LinkCode(ctx context.Context, id string) (models.LinkCode, error) {
	return one[models.LinkCode](ctx, s, "id = ?", id)
}

// LinkCodeByHash is the code that has this hash and was not used.
func (s *Store) LinkCodeByHash(ctx context.Context, hash string) (models.LinkCode, error) {
	return one[models.LinkCode](ctx, s, "hash = ? AND hash <> ''", hash)
}

// LinkTry is the account of codes typed in vain with the id.
func (s *Store) LinkTry(ctx context.Context, id string) (models.LinkTry, error) {
	return one[models.LinkTry](ctx, s, "id = ?", id)
}
