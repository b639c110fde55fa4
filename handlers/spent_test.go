package handlers_test

import (
	"testing"

	"cairn/handlers"
	"cairn/models"
)

// TestWhatWasErasedKeepsItsButtons: nobody knows anymore what stands there, and the
// others still lose theirs.
func TestWhatWasErasedKeepsItsButtons(t *testing.T) {
	t.Parallel()
	sent := []models.Delivery{
		{Key: "erased", Person: "pe_mia"},
		{Key: "whole", Person: "pe_sam", Body: []byte(`{"Text":"A gate is due","Buttons":[{"Action":"gate.decide:gt_1"}]}`)},
	}
	left, err := handlers.Spent(sent, "gt_1", func(models.PersonID) string { return "It was decided." })
	if err != nil || len(left) != 1 || left[0].Replaces != "whole" || len(left[0].Message.Buttons) != 0 {
		t.Errorf("%+v, %v", left, err)
	}
}
