package handlers

import (
	"fmt"
	"time"

	"cairn/models"
	"cairn/scheduler"
)

// Calendar says when people may be asked for something, by the program's
// cadences, quiet hours, workdays and holidays and by each person's own zone,
// working days, night shift and leave.
type Calendar struct {
	// Entry is the address of a session as an entry for people's own calendars;
	// nil where nothing of ours can be reached from outside.
	Entry func(models.SessionID) string

	policy   models.Policy
	cadences map[string]scheduler.Cadence
	holidays map[string]map[models.Date]bool // by site; "" for all sites
}

// NewCalendar reads the policy's cadences. Invalid cron text is an error that
// names its question set.
func NewCalendar(policy models.Policy) (*Calendar, error) {
	c := &Calendar{policy: policy, cadences: map[string]scheduler.Cadence{}, holidays: map[string]map[models.Date]bool{}}
	for _, rule := range policy.CheckIns {
		if rule.Cron == "" {
			continue
		}
		cadence, err := scheduler.ParseDaily(rule.Cron)
		if err != nil {
			return nil, fmt.Errorf("check-in %s: %w", rule.Set, err)
		}
		c.cadences[rule.Set] = cadence
	}
	for site, dates := range policy.Holidays {
		c.holidays[site] = map[models.Date]bool{}
		for _, d := range dates {
			c.holidays[site][d] = true
		}
	}
	return c, nil
}

// Next is when a question set is due for a person after a time; the zero time
// when it is not due anymore. Matched is when the person's pair began, for a
// set that counts from it.
func (c *Calendar) Next(rule models.CheckInRule, p models.Person, absences []models.Absence, matched, after time.Time) time.Time {
	w := c.when(p)
	w.Away = awayIn(absences)
	w.Anchor, w.Weeks, w.Jitter, w.Seed = rule.Anchor, rule.Weeks, rule.Jitter, p.Email
	if len(rule.Days) == 0 {
		return c.cadences[rule.Set].Next(after, w)
	}
	anchor := p.HiredOn
	if rule.From == models.SinceMatched {
		anchor = models.DateOf(matched.In(c.Zone(p)))
	}
	if anchor == "" {
		return time.Time{}
	}
	return scheduler.Days{From: anchor, On: rule.Days, Then: rule.Then, At: rule.At}.Next(after, w)
}

// Awake is t, or the first moment after it that is neither quiet time nor a
// day off where the person is.
func (c *Calendar) Awake(p models.Person, t time.Time) time.Time {
	return scheduler.AfterWorking(t, 0, c.when(p))
}

// NotAtNight is t, or the first moment after it that is not quiet time where the person
// is. Unlike Awake, it allows a day off.
func (c *Calendar) NotAtNight(p models.Person, t time.Time) time.Time {
	w := c.when(p)
	w.Workdays, w.Holidays = nil, nil
	return scheduler.AfterWorking(t, 0, w)
}

// Back is Awake, but after leave as well; the zero time when leave has no end.
func (c *Calendar) Back(p models.Person, absences []models.Absence, t time.Time) time.Time {
	away := awayIn(absences)
	for range len(absences) + 1 {
		if t = c.Awake(p, t); t.IsZero() {
			return t
		}
		until, gone := away(t)
		if !gone {
			return t
		}
		if until.IsZero() {
			return until
		}
		t = until
	}
	return t
}

// Workdays is the same local time n workdays later.
func (c *Calendar) Workdays(p models.Person, t time.Time, n int) time.Time {
	return scheduler.AddWorkdays(t, n, c.when(p))
}

// Patience is the end of a wait of d in working time: whole days count as
// workdays, and the rest runs only outside quiet hours and days off.
func (c *Calendar) Patience(p models.Person, from time.Time, d time.Duration) time.Time {
	const day = 24 * time.Hour
	at := scheduler.AfterWorking(from, d%day, c.when(p))
	return scheduler.AddWorkdays(at, int(d/day), c.when(p))
}

// Morning is nine o'clock on a date where the person is. For somebody on a night
// shift it is when their quiet hours end.
func (c *Calendar) Morning(p models.Person, d models.Date) time.Time {
	nine := 9 * time.Hour
	if p.ShiftLasts > 0 {
		quiet := p.Quiet(c.policy.Quiet)
		nine = (quiet.From + quiet.Lasts) % (24 * time.Hour)
	}
	return d.At(nine, c.Zone(p))
}

// NextMorning is the first Morning of a workday that is not before t.
func (c *Calendar) NextMorning(p models.Person, t time.Time) time.Time {
	return c.firstDay(p, t, func(day models.Date) time.Time { return c.Morning(p, day) })
}

// Daily is the first time at or after t at which a person who wants everything
// once a day is told of it.
func (c *Calendar) Daily(p models.Person, t time.Time) time.Time {
	return c.firstDay(p, t, func(day models.Date) time.Time { return day.At(p.DigestAt, c.Zone(p)) })
}

// firstDay is NotAtNight at the time of a day, on the first day on which that is not
// before t, nor on a day off.
func (c *Calendar) firstDay(p models.Person, t time.Time, of func(models.Date) time.Time) time.Time {
	for day := models.DateOf(t.In(c.Zone(p))); ; day = day.Plus(1) {
		at := of(day)
		if at.Before(t) {
			continue
		}
		at = c.NotAtNight(p, at)
		if awake := c.Awake(p, at); at.IsZero() || awake.IsZero() || awake.Equal(at) {
			return awake
		}
	}
}

// Zone is where the person is, the program's where that is not known.
func (c *Calendar) Zone(p models.Person) *time.Location {
	if p.Zone == "" {
		p.Zone = c.policy.Zone
	}
	return p.Location()
}

func (c *Calendar) when(p models.Person) scheduler.When {
	w := scheduler.When{
		Zone: c.Zone(p), Quiet: p.Quiet(c.policy.Quiet), Workdays: c.policy.Workdays, Holidays: c.holiday(p.Site),
	}
	if own := p.WorksOn.Weekdays(); len(own) > 0 {
		w.Workdays = own
	}
	return w
}

func (c *Calendar) holiday(site string) func(models.Date) bool {
	everywhere, here := c.holidays[""], c.holidays[site]
	return func(d models.Date) bool { return everywhere[d] || here[d] }
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
