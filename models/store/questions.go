package store

import (
	"context"
	"fmt"

	"cairn/models"
)

// Question is the question with the id.
func (s *Store) Question(ctx context.Context, id models.QuestionID) (models.Question, error) {
	return one[models.Question](ctx, s, "id = ?", id)
}

// OpenQuestions is every question without an answer, the oldest first.
func (s *Store) OpenQuestions(ctx context.Context) ([]models.Question, error) {
	return many[models.Question](ctx, s, "asked_at, id", "state <> 'answered'")
}

// PublicAnswers is the newest questions whose answer everybody may read and that
// have all of the words, in whatever case; with no words, the newest of all.
func (s *Store) PublicAnswers(ctx context.Context, words string, limit int) ([]models.Question, error) {
	public := s.read.WithContext(ctx).Where("public").Order("answered_at DESC, id")
	found, err := holding(public, words, limit, func(q models.Question) string { return q.Text + "\n" + q.Answer })
	if err != nil {
		return nil, fmt.Errorf("search answers: %w", err)
	}
	return found, nil
}
