package handlers

import (
	"time"

	"cairn/models"
)

// Present is Awake for somebody who may be on leave: it is t, or the first
// moment after it at which the person is there, awake and at work.
func (c *Calendar) Present(p models.Person, absences []models.Absence, t time.Time) time.Time {
	away := awayIn(absences)
	for range absences {
		at := c.Awake(p, t)
		until, absent := away(at)
		if !absent || until.IsZero() {
			return at
		}
		t = until
	}
	return c.Awake(p, t)
}
