package handlers

import (
	"fmt"
	"time"

	"cairn/models"
	"cairn/scheduler"
)

// Calendar says when people may be asked for something, by the program's
// cadences, quiet hours, workdays and holidays and by each person's own zone
// and leave.
type Calendar struct {
	policy   models.Policy
	cadences map[string]scheduler.Cadence
}

// NewCalendar reads the policy's cadences. Cron text that does not hold is an
// error that names its question set.
func NewCalendar(policy models.Policy) (*Calendar, error) {
	c := &Calendar{policy: policy, cadences: map[string]scheduler.Cadence{}}
	for _, rule := range policy.CheckIns {
		cadence, err := scheduler.Parse(rule.Cron)
		if err != nil {
			return nil, fmt.Errorf("check-in %s: %w", rule.Set, err)
		}
		c.cadences[rule.Set] = cadence
	}
	return c, nil
}

// Next is when a question set is due for a person after a time; the zero time
// when it is not due any more.
func (c *Calendar) Next(rule models.CheckInRule, p models.Person, absences []models.Absence, after time.Time) time.Time {
	w := c.when(p)
	w.Away = awayIn(absences)
	w.Anchor, w.Weeks, w.Jitter, w.Seed = rule.Anchor, rule.Weeks, rule.Jitter, p.Email
	return c.cadences[rule.Set].Next(after, w)
}

// Awake is t, or the first moment after it that is neither quiet time nor a
// day off where the person is.
func (c *Calendar) Awake(p models.Person, t time.Time) time.Time {
	return scheduler.AfterWorking(t, 0, c.when(p))
}

// Workdays is the same local time n days of work later.
func (c *Calendar) Workdays(p models.Person, t time.Time, n int) time.Time {
	return scheduler.AddWorkdays(t, n, c.when(p))
}

// Patience is the end of a wait of d working time: whole days are days of work,
// the rest is counted outside quiet hours and days off.
func (c *Calendar) Patience(p models.Person, from time.Time, d time.Duration) time.Time {
	const day = 24 * time.Hour
	at := scheduler.AfterWorking(from, d%day, c.when(p))
	return scheduler.AddWorkdays(at, int(d/day), c.when(p))
}

// Morning is nine o'clock on a date where the person is.
func (c *Calendar) Morning(p models.Person, d models.Date) time.Time {
	return scheduler.Local(d, 9*time.Hour, c.Zone(p))
}

// Zone is where the person is, the program's where that is not known.
func (c *Calendar) Zone(p models.Person) *time.Location {
	if p.Zone == "" {
		p.Zone = c.policy.Zone
	}
	return p.Location()
}

func (c *Calendar) when(p models.Person) scheduler.When {
	return scheduler.When{
		Zone: c.Zone(p), Quiet: c.policy.Quiet, Workdays: c.policy.Workdays, Holidays: c.holiday(p.Site),
	}
}

func (c *Calendar) holiday(site string) func(models.Date) bool {
	days := map[models.Date]bool{}
	for _, list := range [][]models.Date{c.policy.Holidays[""], c.policy.Holidays[site]} {
		for _, d := range list {
			days[d] = true
		}
	}
	return func(d models.Date) bool { return days[d] }
}

func awayIn(absences []models.Absence) func(time.Time) (time.Time, bool) {
	return func(t time.Time) (time.Time, bool) {
		for _, a := range absences {
			if models.Covers(a.From, a.Until, t) {
				return a.Until, true
			}
		}
		return time.Time{}, false
	}
}
