package models_test

import (
	"testing"

	"cairn/models"
)

func TestWhoIsSilentIsLeftInPeace(t *testing.T) {
	t.Parallel()
	usual := models.Silence{Unreminded: 3, Seldom: 6, Every: 4}
	for _, c := range []struct {
		name           string
		silence        models.Silence
		missed         int
		rings, reminds bool
	}{
		{"somebody who answers", usual, 0, true, true},
		{"the third in a row", usual, 2, true, true},
		{"after three", usual, 3, true, false},
		{"the sixth", usual, 5, true, false},
		{"the first that is seldom, which says so", usual, 6, true, false},
		{"the next", usual, 7, false, false},
		{"the last of four", usual, 9, false, false},
		{"one in four", usual, 10, true, false},
		{"a program that never leaves anybody in peace", models.Silence{}, 99, true, true},
		{"a program that only stops the reminders", models.Silence{Unreminded: 3}, 99, true, false},
	} {
		if rings, reminds := c.silence.Rings(c.missed), c.silence.Reminds(c.missed); rings != c.rings || reminds != c.reminds {
			t.Errorf("%s: rings %t, reminds %t", c.name, rings, reminds)
		}
	}
}
