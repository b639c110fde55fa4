package config

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"cairn/models"
)

var (
	durationText = regexp.MustCompile(`^([0-9]{1,4})([mhdw])$`)
	localeText   = regexp.MustCompile(`^[a-z]{2,3}(-[A-Z]{2})?$`)
	keyText      = regexp.MustCompile(`^[a-z][a-z0-9_]{0,59}$`) // it is what a choice in a form stands for: 100 at most on Discord
	channelText  = regexp.MustCompile(`^[a-z0-9_-]{1,80}$`)     // of all platforms together
)

var units = map[string]time.Duration{"m": time.Minute, "h": time.Hour, "d": 24 * time.Hour, "w": 7 * 24 * time.Hour}

var weekdays = []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}

// fairnesses are those of package models/assign.
var fairnesses = []string{"total", "floor", "square"}

// longestWait is the longest that anything waits: whoever writes more has meant
// another unit, and nobody would be told or asked anymore.
const longestWait = 52 * 7 * 24 * time.Hour

// ever is as long as a duration can be written.
const ever = 9999 * 7 * 24 * time.Hour

// duration reads 30m, 4h, 3d or 2w from low to high.
func (r *reader) duration(what string, into *time.Duration, low, high time.Duration) func(*yaml.Node) {
	return func(n *yaml.Node) {
		value, ok := r.scalar(n, what, "a duration such as 30m, 4h, 3d or 2w")
		if !ok {
			return
		}
		match := durationText.FindStringSubmatch(value)
		if match == nil {
			r.wrong(n, "%s %q is no duration: write 30m, 4h, 3d or 2w", what, value)
			return
		}
		count, _ := strconv.Atoi(match[1]) // at most four digits
		*into = time.Duration(count) * units[match[2]]
		switch {
		case *into < low:
			r.wrong(n, "%s %q is too short: it must be at least %s", what, value, short(low))
		case *into > high:
			r.wrong(n, "%s %q is too long: it must be at most %dw", what, value, high/units["w"])
		}
	}
}

// short is a duration as one writes it here.
func short(d time.Duration) string {
	if d%time.Hour == 0 {
		return fmt.Sprintf("%dh", d/time.Hour)
	}
	return fmt.Sprintf("%dm", d/time.Minute)
}

func (r *reader) date(what string, use func(models.Date)) func(*yaml.Node) {
	return func(n *yaml.Node) {
		value, ok := r.scalar(n, what, "a date such as 2027-01-31")
		if !ok {
			return
		}
		date, ok := models.ParseDate(value)
		if !ok {
			r.wrong(n, "%s %q is no date: write year-month-day, such as 2027-01-31", what, value)
			return
		}
		use(date)
	}
}

func (r *reader) zone(what string, into *string) func(*yaml.Node) {
	return func(n *yaml.Node) {
		value, ok := r.scalar(n, what, "a time zone such as America/Chicago")
		if !ok {
			return
		}
		if _, err := time.LoadLocation(value); err != nil || value == "Local" {
			r.wrong(n, "%s %q is no time zone: write an IANA name such as America/Chicago", what, value)
			return
		}
		*into = value
	}
}

func (r *reader) locale(what string, into *string) func(*yaml.Node) {
	return func(n *yaml.Node) {
		value, ok := r.scalar(n, what, "a language such as en or es")
		if ok && !localeText.MatchString(value) {
			r.wrong(n, "%s %q is no language: write a code such as en, es or pt-BR", what, value)
		}
		*into = value
	}
}

// spoken reads a language that there must be words in.
func (r *reader) spoken(what string, into *string) func(*yaml.Node) {
	read := r.locale(what, into)
	return func(n *yaml.Node) {
		if read(n); localeText.MatchString(*into) {
			r.asked(n, r.checks.Locale, *into, "%s %q %s", what, *into)
		}
	}
}

// names reads a translated name: language: text.
func (r *reader) names(into *map[string]string) func(*yaml.Node) {
	return func(n *yaml.Node) {
		*into = map[string]string{}
		r.each(n, "names", func(key, value *yaml.Node) {
			var locale, name string
			r.locale("the language of names", &locale)(key)
			r.text("names", &name)(value)
			(*into)[locale] = name
		})
	}
}

// timeOfDay reads 09:00.
func (r *reader) timeOfDay(what string, into *time.Duration) func(*yaml.Node) {
	return func(n *yaml.Node) {
		value, ok := r.scalar(n, what, "a time such as 09:00")
		if !ok {
			return
		}
		at, err := time.Parse("15:04", value)
		if err != nil {
			r.wrong(n, "%s %q is no time: write it on a 24-hour clock, such as 09:00", what, value)
			return
		}
		*into = time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute
	}
}

// longestQuiet leaves everybody a part of the day in which they can be told.
const longestQuiet = 16 * time.Hour

// window reads 20:00-07:00.
func (r *reader) window(what string, into *models.Hours) func(*yaml.Node) {
	return func(n *yaml.Node) {
		value, ok := r.scalar(n, what, "a window such as 20:00-07:00")
		if !ok {
			return
		}
		from, to, _ := strings.Cut(value, "-")
		begin, err := time.Parse("15:04", strings.TrimSpace(from))
		end, err2 := time.Parse("15:04", strings.TrimSpace(to))
		if err != nil || err2 != nil || begin.Equal(end) {
			r.wrong(n, "%s %q is no window: write from-until on a 24-hour clock, such as 20:00-07:00", what, value)
			return
		}
		if end.Before(begin) {
			end = end.AddDate(0, 0, 1)
		}
		into.From = time.Duration(begin.Hour())*time.Hour + time.Duration(begin.Minute())*time.Minute
		if into.Lasts = end.Sub(begin); into.Lasts > longestQuiet {
			r.wrong(n, "%s %q leaves less than eight hours of a day: make it 16 hours at most", what, value)
		}
	}
}

// channel reads the name of a channel, or the beginning of one.
func (r *reader) channel(what string, into *string) func(*yaml.Node) {
	return func(n *yaml.Node) {
		value, ok := r.scalar(n, what, "a name such as mentoring-sessions")
		if !ok {
			return
		}
		if n.ShortTag() == "!!bool" {
			r.wrong(n, "%s must be a name such as mentoring-sessions: put %q in quotes if a channel is called that", what, value)
		}
		if !channelText.MatchString(value) {
			r.wrong(n, "%s %q is no name of a channel: write small letters, digits, - and _, 80 at most", what, value)
		}
		*into = value
	}
}

func (r *reader) cron(what string, into *string) func(*yaml.Node) {
	return func(n *yaml.Node) {
		value, ok := r.scalar(n, what, "five fields, such as 0 9 * * 1 for Mondays at 9:00")
		if !ok {
			return
		}
		r.asked(n, r.checks.Cron, value, "%s: %s", what)
		*into = value
	}
}

// key is the name of something that other lines refer to.
func (r *reader) key(n *yaml.Node, what string) string {
	if !keyText.MatchString(n.Value) {
		r.wrong(n, "%s %q is no key: write small letters, digits and underscores, 60 at most", what, n.Value)
	}
	return n.Value
}
