package store

import (
	"context"

	"cairn/models"
)

// Intake is the intake with the id.
func (s *Store) Intake(ctx context.Context, id models.IntakeID) (models.Intake, error) {
	return one[models.Intake](ctx, s, "id = ?", id)
}

// IntakeOf is what a person asked for on a side.
func (s *Store) IntakeOf(ctx context.Context, person models.PersonID, side models.Side) (models.Intake, error) {
	return one[models.Intake](ctx, s, "person = ? AND side = ?", person, side)
}

// Intakes is every intake, the oldest first.
func (s *Store) Intakes(ctx context.Context) ([]models.Intake, error) {
	return many[models.Intake](ctx, s, "created_at, id", "")
}

// Proposal is the proposal with the id.
func (s *Store) Proposal(ctx context.Context, id models.ProposalID) (models.Proposal, error) {
	return one[models.Proposal](ctx, s, "id = ?", id)
}

// Proposals is a round's proposals, the best first.
func (s *Store) Proposals(ctx context.Context, round string) ([]models.Proposal, error) {
	return many[models.Proposal](ctx, s, "score DESC, id", "round = ?", round)
}

// ReleasedProposalsOf is what a person, on either side, may answer.
func (s *Store) ReleasedProposalsOf(ctx context.Context, person models.PersonID) ([]models.Proposal, error) {
	return many[models.Proposal](ctx, s, "released_at, id",
		"state = ? AND (mentee = ? OR mentor = ?)", models.ProposalReleased, person, person)
}

// DeclinedProposals is every proposal that one of its two declined, or that ran
// out of time.
func (s *Store) DeclinedProposals(ctx context.Context) ([]models.Proposal, error) {
	return many[models.Proposal](ctx, s, "id", "state IN ('declined', 'expired')")
}

// ReleasedProposals is every proposal that waits for an answer, the oldest first.
func (s *Store) ReleasedProposals(ctx context.Context) ([]models.Proposal, error) {
	return many[models.Proposal](ctx, s, "released_at, id", "state = ?", models.ProposalReleased)
}

// EvidenceOfMentors is the evidence about everybody who offers to mentor.
func (s *Store) EvidenceOfMentors(ctx context.Context) ([]models.Evidence, error) {
	return many[models.Evidence](ctx, s, "written_at, id", "person IN (SELECT person FROM intakes WHERE side = ?)", models.AsMentor)
}

// RatingsOfMentees is every rating of somebody who asks for a mentor, in the
// order in which they were given.
func (s *Store) RatingsOfMentees(ctx context.Context) ([]models.Rating, error) {
	return many[models.Rating](ctx, s, "created_at, id", "person IN (SELECT person FROM intakes WHERE side = ?)", models.AsMentee)
}

// Rounds is every run of the pairing, the newest first.
func (s *Store) Rounds(ctx context.Context) ([]models.Round, error) {
	return many[models.Round](ctx, s, "at DESC, id", "")
}

// Rematch is the wish for a re-match with the id.
func (s *Store) Rematch(ctx context.Context, id string) (models.Rematch, error) {
	return one[models.Rematch](ctx, s, "id = ?", id)
}

// OpenRematches is every wish for a re-match that nobody has answered, the
// oldest first.
func (s *Store) OpenRematches(ctx context.Context) ([]models.Rematch, error) {
	return many[models.Rematch](ctx, s, "asked_at, id", "state = ?", models.RematchOpen)
}

// Campaigns is every invitation that went to many, the newest first.
func (s *Store) Campaigns(ctx context.Context) ([]models.Campaign, error) {
	return many[models.Campaign](ctx, s, "sent_at DESC, id", "")
}

// DraftRound is the drafts of the newest round that has any, the best first.
func (s *Store) DraftRound(ctx context.Context) ([]models.Proposal, error) {
	return many[models.Proposal](ctx, s, "score DESC, id", `state = 'draft' AND round = (
		SELECT round FROM proposals WHERE state = 'draft' ORDER BY created_at DESC, id DESC LIMIT 1)`)
}

// Mentorship is the mentorship with the id.
func (s *Store) Mentorship(ctx context.Context, id models.MentorshipID) (models.Mentorship, error) {
	return one[models.Mentorship](ctx, s, "id = ?", id)
}

// ActiveMentorships is every active pair, the oldest first.
func (s *Store) ActiveMentorships(ctx context.Context) ([]models.Mentorship, error) {
	return many[models.Mentorship](ctx, s, "started_at, id", "state = ?", models.MentorshipActive)
}

// Mentorships is every pair that is or was, the oldest first.
func (s *Store) Mentorships(ctx context.Context) ([]models.Mentorship, error) {
	return many[models.Mentorship](ctx, s, "started_at, id", "")
}

// MentorshipsOf is every pair that a person is or was in, the newest first.
func (s *Store) MentorshipsOf(ctx context.Context, person models.PersonID) ([]models.Mentorship, error) {
	return many[models.Mentorship](ctx, s, "started_at DESC, id", "mentee = ? OR mentor = ?", person, person)
}
