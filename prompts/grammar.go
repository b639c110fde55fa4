package prompts

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// grammar is how a language tells times, joins lists and minds its manners: the file <locale>/grammar.yaml.
type grammar struct {
	Months     []string `yaml:"months"`   // January first
	Weekdays   []string `yaml:"weekdays"` // Sunday first
	Clock      string   `yaml:"clock"`    // a layout of package time: "3:04 PM"
	Date       string   `yaml:"date"`
	Day        string   `yaml:"day"`
	DayAndYear string   `yaml:"day_and_year"`
	When       string   `yaml:"when"`
	Now        string   `yaml:"now"`
	Today      string   `yaml:"today"`
	Ahead      string   `yaml:"ahead"`
	Ago        string   `yaml:"ago"`
	And        string   `yaml:"and"`
	// AndBefore is what stands for And before a word that begins so, the longest
	// beginning first: in Spanish two like sounds do not meet.
	AndBefore map[string]string `yaml:"and_before"`

	// Avoid are words that blame or frighten, or are true on one platform only, each
	// with what to say instead.
	Avoid map[string]string `yaml:"avoid"`

	Units struct {
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
func (g *grammar) fill(pattern string, t time.Time, day string) Words {
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
		b.WriteString(g.part(name, t, day))
		pattern = after
	}
}

func (g *grammar) part(name string, t time.Time, day string) string {
	switch name {
	case "year":
		return strconv.Itoa(t.Year())
	case "month":
		return g.Months[t.Month()-1]
	case "weekday":
		return g.Weekdays[t.Weekday()]
	case "day":
		return day
	case "time":
		return t.Format(g.Clock)
	case "zone":
		return t.Format("MST")
	}
	return ""
}

// distance is how far t is from now, in the largest unit that is still exact
// enough to plan by. From a day on it counts the days of the calendar, so the
// hour that a change of clocks adds or takes does not matter.
func (g *grammar) distance(now, t time.Time) Words {
	span := t.Sub(now).Abs()
	minutes := int(span.Round(time.Minute) / time.Minute)
	switch {
	case minutes == 0:
		return Words(g.Now)
	case minutes < 60:
		return g.apart(g.Units.Minutes.count(minutes), t.Before(now))
	case span < 24*time.Hour:
		return g.apart(g.Units.Hours.count(int(span.Round(time.Hour)/time.Hour)), t.Before(now))
	}
	return g.daysApart(now, t)
}

// daysApart is distance for days that have no hour.
func (g *grammar) daysApart(now, t time.Time) Words {
	days, past := calendarDays(now, t), t.Before(now)
	switch {
	case days == 0:
		return Words(g.Today)
	case days < 14:
		return g.apart(g.Units.Days.count(days), past)
	case days < 61:
		return g.apart(g.Units.Weeks.count((days+3)/7), past)
	}
	return g.apart(g.Units.Months.count((days+15)/30), past)
}

func (g *grammar) apart(span string, past bool) Words {
	if past {
		return Words(strings.Replace(g.Ago, "{span}", span, 1))
	}
	return Words(strings.Replace(g.Ahead, "{span}", span, 1))
}

// calendarDays is the number of midnights between two times of one zone.
func calendarDays(a, b time.Time) int {
	noon := func(t time.Time) time.Time {
		return time.Date(t.Year(), t.Month(), t.Day(), 12, 0, 0, 0, time.UTC)
	}
	return int(noon(a).Sub(noon(b)).Abs() / (24 * time.Hour))
}

// grammarFields are the fields of a grammar file.
var grammarFields = []string{
	"months", "weekdays", "clock", "date", "day", "day_and_year", "when", "now", "today", "ahead", "ago", "and", "and_before", "units", "avoid",
}

// and is the word between the last two of a list, of which the last is a piece of Markdown.
func (g *grammar) and(last string) string {
	word, longest := strings.ToLower(strings.TrimLeft(last, `*_\"“`)), ""
	for begins := range g.AndBefore {
		if strings.HasPrefix(word, begins) && len(begins) > len(longest) {
			longest = begins
		}
	}
	if longest == "" {
		return g.And
	}
	return g.AndBefore[longest]
}

// incomplete says what is missing, or nothing.
func (g *grammar) incomplete() string {
	if len(g.Months) != 12 {
		return "months needs 12 names, January first"
	}
	if len(g.Weekdays) != 7 {
		return "weekdays needs 7 names, Sunday first"
	}
	texts := []string{g.Clock, g.Date, g.Day, g.DayAndYear, g.When, g.Now, g.Today, g.Ahead, g.Ago, g.And}
	for _, u := range []units{g.Units.Minutes, g.Units.Hours, g.Units.Days, g.Units.Weeks, g.Units.Months} {
		texts = append(texts, u[0], u[1])
	}
	if slices.Contains(texts, "") {
		return "every field of a grammar file has words: " + strings.Join(grammarFields, ", ")
	}
	return ""
}
