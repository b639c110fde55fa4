package all_test

import (
	"strings"
	"testing"
)

// TestAReviewWhoseDayIsOverIsNotAhead: what somebody may do names the day on which the
// decision is looked at again.
func TestAReviewWhoseDayIsOverIsNotAhead(t *testing.T) {
	t.Parallel()
	p := approved(t, "g1")
	again := p.decision("dc_2", "gt_1")
	again.ReviewOn = "2027-03-01"
	gate, err := p.store.Gate(t.Context(), "gt_1")
	check(t, err)
	gate.Decision = again.ID
	p.set(again, &gate)
	for days, want := range map[int]string{55: "review on March 1", 56: "review on March 1", 57: "was to be reviewed on March 1"} {
		p.at = now.AddDate(0, 0, days)
		if said := p.says("USAM", "scope <@UMIA>"); !strings.Contains(said, want) {
			t.Errorf("after %d days: %s", days, said)
		}
	}
}
