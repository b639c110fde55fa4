package storytest

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"cairn/models"
)

// story is a parsed file.
type story struct {
	cast  []actor
	facts []Fact
	zone  *time.Location
	lines []line
}

// actor is one person of the cast.
type actor struct {
	name string // as the story writes it: "mia"
	csv  []string
}

func (a actor) user() string { return "U0" + strings.ToUpper(a.name) }

// line is one line of the file with the indented lines below it.
type line struct {
	number int
	text   string
	below  []string
}

// spoken reports whether the line is the bot's part.
func (l line) spoken() bool {
	return strings.HasPrefix(l.text, "bot ") || strings.HasPrefix(l.text, "home of ") || strings.HasPrefix(l.text, "at ") ||
		strings.HasPrefix(l.text, "room ")
}

// tells reports whether the file has this line.
func (s story) tells(text string) bool {
	return slices.ContainsFunc(s.lines, func(l line) bool { return l.text == text })
}

func parse(text string) (story, error) {
	s := story{zone: time.UTC}
	for i, raw := range strings.Split(text, "\n") {
		switch {
		case strings.TrimSpace(raw) == "":
		case strings.HasPrefix(raw, "  ") && len(s.lines) > 0:
			last := &s.lines[len(s.lines)-1]
			last.below = append(last.below, strings.TrimPrefix(raw, "  "))
		default:
			s.lines = append(s.lines, line{number: i + 1, text: strings.TrimRight(raw, " ")})
		}
	}
	for _, l := range s.lines {
		if l.text != "cast" {
			continue
		}
		for _, text := range l.below {
			f, known, err := parseFact(text)
			if err != nil {
				return s, fmt.Errorf("line %d: %w", l.number, err)
			}
			if known {
				s.facts = append(s.facts, f)
				continue
			}
			a, err := parseActor(text)
			if err != nil {
				return s, fmt.Errorf("line %d: %w", l.number, err)
			}
			s.cast = append(s.cast, a)
		}
	}
	return s, nil
}

// parseActor reads "mia is mentee, supervised by sam, hired 2027-01-04".
func parseActor(text string) (actor, error) {
	name, rest, ok := strings.Cut(text, " is ")
	if !ok {
		return actor{}, fmt.Errorf("%q does not say what somebody is", text)
	}
	a := actor{name: strings.TrimSpace(name)}
	zone, locale, site, hired, boss := "America/Chicago", "en", "", "", ""
	var roles []string
	for part := range strings.SplitSeq(rest, ",") {
		part = strings.TrimSpace(part)
		word, value, _ := strings.Cut(part, " ")
		switch {
		case slices.Contains(models.AllRoles, models.Role(part)):
			roles = append(roles, part)
		case word == "supervised":
			boss = email(strings.TrimPrefix(value, "by "))
		case word == "hired":
			hired = value
		case word == "in":
			zone = value
		case word == "speaks":
			locale = value
		case word == "at":
			site = value
		default:
			return a, fmt.Errorf("%q is nothing a person can be here", part)
		}
	}
	display := strings.ToUpper(a.name[:1]) + a.name[1:]
	a.csv = []string{display, email(a.name), a.user(), zone, locale, site, hired, boss, strings.Join(roles, ";")}
	return a, nil
}

// roster is the cast as people.csv.
func (s story) roster() string {
	var b strings.Builder
	b.WriteString("name,email,slack_id,timezone,locale,site,hired_on,supervisor_email,roles\n")
	for _, a := range s.cast {
		b.WriteString(strings.Join(a.csv, ",") + "\n")
	}
	return b.String()
}

// channel reports whether the cast has a channel of this name.
func (s story) channel(name string) bool {
	return slices.ContainsFunc(s.facts, func(f Fact) bool { return f.Channel == name })
}

func (s story) actor(name string) (actor, bool) {
	i := slices.IndexFunc(s.cast, func(a actor) bool { return a.name == name })
	if i < 0 {
		return actor{}, false
	}
	return s.cast[i], true
}

// clock reads "2027-01-04 09:00 America/Chicago".
func clock(text string) (time.Time, error) {
	day, rest, _ := strings.Cut(text, " ")
	hour, zone, _ := strings.Cut(rest, " ")
	location, err := time.LoadLocation(strings.TrimSpace(zone))
	if err != nil {
		return time.Time{}, err
	}
	return time.ParseInLocation("2006-01-02 15:04", day+" "+hour, location)
}

// wait reads "3 days", "2 hours", "1 week", "10 minutes".
func wait(text string) (time.Duration, error) {
	var n int
	var unit string
	if _, err := fmt.Sscanf(text, "%d %s", &n, &unit); err != nil {
		return 0, fmt.Errorf("%q is not a time to wait: %w", text, err)
	}
	units := map[string]time.Duration{
		"minute": time.Minute, "hour": time.Hour, "day": 24 * time.Hour, "week": 7 * 24 * time.Hour,
	}
	d, ok := units[strings.TrimSuffix(unit, "s")]
	if !ok {
		return 0, fmt.Errorf("%q is not a unit of time", unit)
	}
	return time.Duration(n) * d, nil
}
