package scheduler

import (
	"errors"
	"fmt"
	"math/bits"
	"strings"
	"time"

	"github.com/robfig/cron/v3"

	"cairn/models"
)

// horizonYears is how many years ahead a cadence looks before it says "never".
const horizonYears = 5

// star is the bit that robfig/cron sets for a field written as *.
const star = 1 << 63

// Cadence is cron text as a calculator: it says when something is due next and
// runs nothing.
//
// It computes on local wall time and turns that into a moment at the very end.
// Hence a wall time that a clock change skips is due at the first valid minute
// after it, and one that comes twice is due the first time only.
type Cadence struct {
	spec *cron.SpecSchedule
	text string
}

// Parse reads five fields: minute, hour, day of month, month, weekday. The
// error is an English sentence for whoever wrote the text. Refused are zones
// in the text (a cadence runs in each person's own zone), "@daily" and the
// like, a day of the month together with a weekday (cron reads it as either,
// people as both), text that never comes, and text that comes more often than
// once an hour.
func Parse(text string) (Cadence, error) {
	text = strings.Join(strings.Fields(text), " ")
	switch {
	case text == "":
		return Cadence{}, errors.New("cron text is empty: write five fields, such as 0 9 * * 1 for Mondays at 9:00")
	case strings.Contains(text, "="):
		return Cadence{}, fmt.Errorf("cron text %q names a zone: leave it out, it runs in each person's own zone", text)
	case strings.HasPrefix(text, "@"):
		return Cadence{}, fmt.Errorf("cron text %q is a shorthand: write five fields, such as 0 9 * * 1", text)
	}
	parsed, err := cron.NewParser(cron.Minute | cron.Hour | cron.Dom | cron.Month | cron.Dow).Parse(text)
	if err != nil {
		return Cadence{}, fmt.Errorf("cron text %q: %w (minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-6 from Sunday)", text, err)
	}
	c := Cadence{spec: parsed.(*cron.SpecSchedule), text: text}
	return c, c.check()
}

// ParseDaily is Parse for what must not come more than once a day.
func ParseDaily(text string) (Cadence, error) {
	c, err := Parse(text)
	if err == nil && bits.OnesCount64(c.spec.Hour&^star) > 1 {
		return c, fmt.Errorf("cron text %q comes more than once a day, and people are asked once a day at most: name one hour", c.text)
	}
	return c, err
}

func (c Cadence) check() error {
	s := c.spec
	minutes := bits.OnesCount64(s.Minute &^ star)
	switch {
	case minutes == 0 || s.Hour&^star == 0 || s.Dom&^star == 0 || s.Month&^star == 0 || s.Dow&^star == 0:
		return fmt.Errorf("cron text %q has a field that names nothing", c.text)
	case minutes > 1:
		return fmt.Errorf("cron text %q comes more often than hourly: name one minute", c.text)
	case s.Dom&star == 0 && s.Dow&star == 0:
		return fmt.Errorf("cron text %q names a day of the month and a weekday, which would mean either: make one of them *", c.text)
	case s.Next(time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)).IsZero():
		return fmt.Errorf("cron text %q never comes: no year has that day", c.text)
	}
	return nil
}

// String is the cron text.
func (c Cadence) String() string { return c.text }

// Next is the first moment after after at which something with this cadence is
// due; the zero time when there is none within five years. An occurrence that
// quiet hours, holidays or leave delay until the next one is dropped, and the next
// one counts for both.
func (c Cadence) Next(after time.Time, w When) time.Time {
	limit := after.AddDate(horizonYears, 0, 0)
	for wall := c.start(after, w); !wall.IsZero(); {
		following := c.following(wall, w)
		due := w.instant(w.move(wall))
		if due.IsZero() || due.After(limit) {
			return time.Time{}
		}
		room := limit.Sub(due)
		if !following.IsZero() {
			room = w.instant(following).Sub(due)
		}
		if room > 0 {
			if due = due.Add(w.jitter(due, room)); due.After(after) {
				return due
			}
		}
		wall = following
	}
	return time.Time{}
}

// start is the last occurrence that is not after a moment, since a move may have
// delayed it past that moment; the first one ever when there is none.
func (c Cadence) start(after time.Time, w When) time.Time {
	local := models.Wall(after.In(w.zone()))
	for _, days := range []int{2, 8, 32, 367, 366 * horizonYears} {
		wall := c.following(local.AddDate(0, 0, -days), w)
		if wall.IsZero() || w.instant(wall).After(after) {
			continue
		}
		for {
			next := c.following(wall, w)
			if next.IsZero() || w.instant(next).After(after) {
				return wall
			}
			wall = next
		}
	}
	return c.following(local, w)
}

// following is the next wall time of the cron text in a week that counts; zero
// when there is none within five years.
func (c Cadence) following(wall time.Time, w When) time.Time {
	if first := w.firstWeek(); wall.Before(first) {
		wall = first.Add(-time.Second)
	}
	limit := wall.AddDate(horizonYears, 0, 0)
	for wall = c.spec.Next(wall); !wall.IsZero() && !wall.After(limit); wall = c.spec.Next(wall) {
		skip := w.weeksToSkip(wall)
		if skip == 0 {
			return wall
		}
		wall = mondayOf(wall).AddDate(0, 0, 7*skip).Add(-time.Second)
	}
	return time.Time{}
}
