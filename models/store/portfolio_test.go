package store_test

import (
	"errors"
	"strings"
	"testing"

	"cairn/models"
	"cairn/models/store"
)

// TestAPortfolioIsOfOneMoment: all that is on file about a person's practice, what
// was lifted and corrected as well, and the line that says that it was taken.
func TestAPortfolioIsOfOneMoment(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		nouns := examples()
		save(t, s, nouns...)
		p := must(s.Portfolio(t.Context(), models.Copy{ID: "cy_1", Person: "pe_mia"}))(t)
		for name, c := range map[string]struct {
			got  any
			want []string
		}{
			"person": {p.Person, []string{"pe_mia"}}, "gates": {p.Gates, []string{"gt_1"}}, "decisions": {p.Decisions, []string{"de_1"}},
			"conditions": {p.Conditions, []string{"cd_1", "cd_2"}}, "evidence": {p.Evidence, []string{"ev_1"}}, "second readers": {p.Signs, []string{"ct_1"}},
		} {
			same(t, name, listed(c.got), pick(nouns, c.want...))
		}
		if lines := must(s.AuditOf(t.Context(), "copy", "cy_1"))(t); len(lines) != 1 || p.Line != lines[0].Hash {
			t.Errorf("line %s of %+v", p.Line, lines)
		}
		if _, err := s.Portfolio(t.Context(), models.Copy{Person: "pe_nobody"}); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("of nobody: %v", err)
		}
		for _, statement := range []string{"DELETE FROM copies", "UPDATE copies SET why = 'x'"} {
			if _, err := raw(t, url).ExecContext(t.Context(), statement); err == nil || !strings.Contains(err.Error(), "append only") {
				t.Errorf("%s: %v", statement, err)
			}
		}
	})
}
