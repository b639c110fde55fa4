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
	var found []models.Question
	query := holding(s.read.WithContext(ctx).Where("public"), words, "text", "answer")
	if err := query.Order("answered_at DESC, id").Limit(limit).Find(&found).Error; err != nil {
		return nil, fmt.Errorf("search answers: %w", fault(err))
	}
	return found, nil
}
