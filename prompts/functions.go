package prompts

import (
	"errors"
	"fmt"
	"strings"
	"text/template"
	"time"

	"cairn/bot"
)

// clockFunctions are the functions that tell time or speak a language: their
// first argument is the clock, which rewrite puts there.
var clockFunctions = map[string]bool{
	"date": true, "day": true, "time": true, "when": true, "ago": true, "in": true, "join": true, "and_before": true, "moment": true, "clock": true, "lasts": true,
}

// functions are what templates may call. README.md describes them.
func functions() template.FuncMap {
	return template.FuncMap{
		string(markdown): inMarkdown,
		string(line):     inLine,
		string(block):    inBlock,
		beforeStop:       withoutStop,

		"date":       clock.date,
		"day":        clock.day,
		"time":       clock.time,
		"when":       clock.when,
		"ago":        clock.distance,
		"in":         clock.distance,
		"join":       clock.join,
		"and_before": clock.andBefore,
		"moment":     clock.moment,
		"clock":      clock.hour,
		"lasts":      clock.lasts,
		"plural":     plural,
		"quote":      quote,
		"code":       code,
	}
}

// plural chooses the word that goes with the number.
func plural(n int, one, many string) Words {
	if n == 1 {
		return Words(one)
	}
	return Words(many)
}

// quote sets what a person wrote as a Markdown quotation, every line of it.
func quote(value any) (Words, error) {
	s, err := inMarkdown(value)
	if err != nil {
		return "", err
	}
	return Words("> " + strings.ReplaceAll(strings.TrimSpace(s), "\n", "\n> ")), nil
}

// code sets a value between backticks, which it cannot close.
func code(value any) (Words, error) {
	s, err := inLine(value)
	s = strings.ReplaceAll(s, "`", "'")
	if s == "" || err != nil {
		return "", err
	}
	return Words("`" + s + "`"), nil
}

// clock tells times: in one language, in one zone, seen from one instant.
type clock struct {
	grammar *grammar
	zone    *time.Location
	now     time.Time
}

// date is "March 2, 2027".
func (c clock) date(value any) (Words, error) {
	t, err := c.at(value)
	return c.grammar.fill(c.grammar.Date, t, ""), err
}

// day is "Tuesday, March 2", with the year when it is not this one.
func (c clock) day(value any) (Words, error) {
	t, err := c.at(value)
	if err != nil {
		return "", err
	}
	if t.Year() != c.now.In(c.zone).Year() {
		return c.grammar.fill(c.grammar.DayAndYear, t, ""), nil
	}
	return c.grammar.fill(c.grammar.Day, t, ""), nil
}

// time is "9:00 AM".
func (c clock) time(value any) (Words, error) {
	t, err := c.at(value)
	return Words(t.Format(c.grammar.Clock)), err
}

// when is "Tuesday, March 2, 9:00 AM CST".
func (c clock) when(value any) (Words, error) {
	day, err := c.day(value)
	if err != nil {
		return "", err
	}
	t, err := c.at(value)
	return c.grammar.fill(c.grammar.When, t, string(day)), err
}

// moment is when, in a place that many people read: each sees it in their own
// zone, where the platform can.
func (c clock) moment(value any) (Words, error) {
	when, err := c.when(value)
	if err != nil {
		return "", err
	}
	t, err := c.at(value)
	return Words(bot.Moment(t, bot.Unescape(string(when)))), err
}

// hour is time, in a place that many people read.
func (c clock) hour(value any) (Words, error) {
	words, err := c.time(value)
	if err != nil {
		return "", err
	}
	t, err := c.at(value)
	return Words(bot.Clock(t, string(words))), err
}

// distance is "in 3 days" or "3 days ago", whichever is so.
func (c clock) distance(value any) (Words, error) {
	t, err := c.at(value)
	if err != nil {
		return "", err
	}
	if _, date := value.(string); date {
		return c.grammar.daysApart(c.now.In(c.zone), t), nil
	}
	return c.grammar.distance(c.now.In(c.zone), t), nil
}

// lasts is "25 minutes", "2 hours" or "5 days", of a number of minutes.
func (c clock) lasts(minutes int) Words {
	units, span := c.grammar.Units, time.Duration(minutes)*time.Minute
	switch {
	case span < 2*time.Hour:
		return Words(units.Minutes.count(minutes))
	case span < 48*time.Hour:
		return Words(units.Hours.count(int(span.Round(time.Hour) / time.Hour)))
	}
	return Words(units.Days.count(int(span.Round(24*time.Hour) / (24 * time.Hour))))
}

// at takes a time, or a date as noon in the zone: some zones change their
// clocks at midnight, and then the day has none.
func (c clock) at(value any) (time.Time, error) {
	switch v := value.(type) {
	case time.Time:
		return v.In(c.zone), nil
	case string:
		t, err := time.Parse(time.DateOnly, v)
		if err != nil {
			return time.Time{}, errors.New("not a date like 2027-03-02")
		}
		return time.Date(t.Year(), t.Month(), t.Day(), 12, 0, 0, 0, c.zone), nil
	case nil:
		return time.Time{}, errors.New("there is no time to tell: ask with {{if}} first")
	}
	return time.Time{}, fmt.Errorf("a %T is not a time", value)
}

// join is "Ana, Ben and Cy", or the list with the separator that is given.
func (c clock) join(list any, separator ...string) (Words, error) {
	values, ok := list.([]any)
	if !ok {
		return "", fmt.Errorf("a %T is not a list", list)
	}
	parts := make([]string, len(values))
	for i, value := range values {
		s, err := inMarkdown(value)
		if err != nil {
			return "", err
		}
		parts[i] = s
	}
	if len(separator) > 0 {
		return Words(strings.Join(parts, separator[0])), nil
	}
	if last := len(parts) - 1; last > 0 {
		parts = append(parts[:last-1], parts[last-1]+" "+bot.Escape(c.grammar.and(parts[last]))+" "+parts[last])
	}
	return Words(strings.Join(parts, ", ")), nil
}

// beforeStop is the function for a value that the words end a sentence with.
const beforeStop = "before_stop"

// withoutStop is what a person typed without its period, since the words have one.
func withoutStop(value any) any {
	if s, ok := value.(string); ok {
		return strings.TrimSuffix(strings.TrimRight(s, " \n\t"), ".")
	}
	return value
}

// andBefore is the *and* that fits before a value.
func (c clock) andBefore(value any) (Words, error) {
	s, err := inMarkdown(value)
	return Words(bot.Escape(c.grammar.and(s))), err
}
