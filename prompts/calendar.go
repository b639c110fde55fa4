package prompts

import (
	"strconv"
	"strings"
	"time"
)

// calendar is how a language tells times: the file <locale>/calendar.yaml.
type calendar struct {
	Months     []string `yaml:"months"`   // January first
	Weekdays   []string `yaml:"weekdays"` // Sunday first
	Clock      string   `yaml:"clock"`    // a layout of package time: "3:04 PM"
	Date       string   `yaml:"date"`
	Day        string   `yaml:"day"`
	DayAndYear string   `yaml:"day_and_year"`
	When       string   `yaml:"when"`
	Now        string   `yaml:"now"`
	Ahead      string   `yaml:"ahead"`
	Ago        string   `yaml:"ago"`
	And        string   `yaml:"and"`
	Units      struct {
		Minutes units `yaml:"minutes"`
		Hours   units `yaml:"hours"`
		Days    units `yaml:"days"`
		Weeks   units `yaml:"weeks"`
		Months  units `yaml:"months"`
	} `yaml:"units"`
}

// units is the words for one and for many of a unit.
type units [2]string

func (u units) count(n int) string {
	return strconv.Itoa(n) + " " + string(plural(n, u[0], u[1]))
}

// fill puts the parts of t into a pattern such as "{weekday}, {month} {day}".
func (c *calendar) fill(pattern string, t time.Time, day string) Words {
	if day == "" {
		day = strconv.Itoa(t.Day())
	}
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(pattern, "{")
		b.WriteString(before)
		name, after, closed := strings.Cut(rest, "}")
		if !found || !closed {
			return Words(b.String())
		}
		b.WriteString(c.part(name, t, day))
		pattern = after
	}
}

func (c *calendar) part(name string, t time.Time, day string) string {
	switch name {
	case "year":
		return strconv.Itoa(t.Year())
	case "month":
		return c.Months[t.Month()-1]
	case "weekday":
		return c.Weekdays[t.Weekday()]
	case "day":
		return day
	case "time":
		return t.Format(c.Clock)
	case "zone":
		return t.Format("MST")
	}
	return ""
}

// distance is how far t is from now, in the largest unit that is still exact
// enough to plan by. From a day on it counts the days of the calendar, so the
// hour that a change of clocks adds or takes does not matter.
func (c *calendar) distance(now, t time.Time) Words {
	pattern, span := c.Ahead, t.Sub(now)
	if span < 0 {
		pattern, span = c.Ago, -span
	}
	minutes := int(span.Round(time.Minute) / time.Minute)
	days := calendarDays(now, t)
	var words string
	switch {
	case minutes == 0:
		return Words(c.Now)
	case minutes < 60:
		words = c.Units.Minutes.count(minutes)
	case span < 24*time.Hour || days == 0:
		words = c.Units.Hours.count(int(span.Round(time.Hour) / time.Hour))
	case days < 14:
		words = c.Units.Days.count(days)
	case days < 61:
		words = c.Units.Weeks.count((days + 3) / 7)
	default:
		words = c.Units.Months.count((days + 15) / 30)
	}
	return Words(strings.Replace(pattern, "{span}", words, 1))
}

// calendarDays is the number of midnights between two times of one zone.
func calendarDays(a, b time.Time) int {
	noon := func(t time.Time) time.Time {
		return time.Date(t.Year(), t.Month(), t.Day(), 12, 0, 0, 0, time.UTC)
	}
	return int(noon(a).Sub(noon(b)).Abs() / (24 * time.Hour))
}

// calendarFields are the fields of a calendar file.
var calendarFields = []string{
	"months", "weekdays", "clock", "date", "day", "day_and_year", "when", "now", "ahead", "ago", "and", "units",
}

// incomplete says what is missing, or nothing.
func (c *calendar) incomplete() string {
	if len(c.Months) != 12 {
		return "months needs 12 names, January first"
	}
	if len(c.Weekdays) != 7 {
		return "weekdays needs 7 names, Sunday first"
	}
	texts := []string{c.Clock, c.Date, c.Day, c.DayAndYear, c.When, c.Now, c.Ahead, c.Ago, c.And}
	for _, u := range []units{c.Units.Minutes, c.Units.Hours, c.Units.Days, c.Units.Weeks, c.Units.Months} {
		texts = append(texts, u[0], u[1])
	}
	for _, text := range texts {
		if text == "" {
			return "every field of a calendar has words: " + strings.Join(calendarFields, ", ")
		}
	}
	return ""
}
