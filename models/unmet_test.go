package models_test

import (
	"testing"
	"time"

	"cairn/models"
)

func TestTimeOffDoesNotCountAgainstAPair(t *testing.T) {
	t.Parallel()
	monday := time.Date(2027, 1, 4, 9, 0, 0, 0, time.UTC)
	const goesOn = 0
	off := func(days ...int) (all []models.Pause) {
		for i := 0; i < len(days); i += 2 {
			p := models.Pause{From: monday.AddDate(0, 0, days[i])}
			if days[i+1] != goesOn {
				p.Until = monday.AddDate(0, 0, days[i+1])
			}
			all = append(all, p)
		}
		return all
	}
	for _, c := range []struct {
		name string
		off  []models.Pause
		want int // weeks of the four since they last met
	}{
		{"none", nil, 4},
		{"a week of them", off(7, 14), 3},
		{"two that overlap", off(7, 14, 10, 21), 2},
		{"one within another", off(7, 21, 10, 14), 2},
		{"one that began before they met", off(-7, 7), 3},
		{"one that was over before they met", off(-14, -7), 4},
		{"one that goes on", off(21, goesOn), 3},
		{"one that ends later", off(21, 42), 3},
		{"one ahead", off(35, 42), 4},
		{"one ahead whose end nobody knows", off(35, goesOn), 4},
		{"all of them", off(-7, 35), 0},
	} {
		pair := models.Mentorship{StartedAt: monday, Pauses: c.off}
		if got := pair.Unmet(models.Org{}, nil, monday.AddDate(0, 0, 28)); got.Weeks != c.want {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}
