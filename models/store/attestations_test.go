package store_test

import (
	"errors"
	"testing"

	"cairn/models"
	"cairn/models/store"
)

// TestAnAttestationIsGivenOnce for each edition, and kept as it was read.
func TestAnAttestationIsGivenOnce(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		give := func(id string, edition int) error {
			return s.Commit(t.Context(), models.Commit{At: noon, Save: []models.Noun{&models.Attestation{
				ID: id, Person: "pe_mia", Subject: "boundaries.mentor", Edition: edition, Text: "You support.", AttestedAt: noon,
			}}})
		}
		if err := s.Commit(t.Context(), models.Commit{At: noon, Save: []models.Noun{&models.Person{ID: "pe_mia", Name: "Mia", State: models.Active}}}); err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(give("at_1", 1), give("at_2", 2)); err != nil {
			t.Fatal(err)
		}
		if err := give("at_3", 2); !errors.Is(err, models.ErrConflict) { // the second press is decided again, and reads that
			t.Errorf("the second edition is attested to twice: %v", err)
		}
		hers, err := s.AttestationsOf(t.Context(), "pe_mia")
		if err != nil || len(hers) != 2 || hers[1].Edition != 2 || hers[1].Text != "You support." {
			t.Errorf("hers: %+v, %v", hers, err)
		}
		all, err := s.Attestations(t.Context())
		if err != nil || len(all) != 2 || all[0].Person != "pe_mia" || all[0].Subject != "boundaries.mentor" || all[0].Text != "" {
			t.Errorf("everybody's: %+v, %v", all, err)
		}
	})
}
