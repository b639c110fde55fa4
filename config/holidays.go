package config

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/us"
	"go.yaml.in/yaml/v3"

	"cairn/models"
)

// everySite is how program.yaml names the holidays of all sites.
const everySite = "all"

// The years for which calendars are worked out: from before anybody could have
// been hired who is still in a program to after anybody plans.
const firstYear, lastYear = 2020, 2045

// holidays reads the days off of each site: dates, calendars such as us or
// us-ma, and files with a date on each line.
func (r *reader) holidays(p *models.Policy) func(*yaml.Node) {
	return func(n *yaml.Node) {
		r.each(n, "holidays", func(site, days *yaml.Node) {
			key := site.Value
			if key == everySite {
				key = ""
			}
			found := map[models.Date]bool{}
			r.list("holidays", func(n *yaml.Node) { r.daysOff(n, found) })(days)
			for d := range found {
				p.Holidays[key] = append(p.Holidays[key], d)
			}
			slices.Sort(p.Holidays[key])
		})
	}
}

// daysOff reads one item of a site's list.
func (r *reader) daysOff(n *yaml.Node, found map[models.Date]bool) {
	value, ok := r.scalar(n, "holiday", "a date such as 2027-01-31, a calendar such as us-ma or a file")
	switch {
	case !ok:
	case strings.HasSuffix(value, ".txt"):
		r.holidayFile(n, value, found)
	case value[0] >= '0' && value[0] <= '9':
		r.date("holiday", func(d models.Date) { found[d] = true })(n)
	default:
		calendar, known := calendars[value]
		if !known {
			r.wrong(n, "holiday %q is neither a date, nor a file that ends in .txt, nor a calendar%s (one of %s)", value, didYouMean(value, calendarNames()), strings.Join(calendarNames(), ", "))
			return
		}
		for _, holiday := range calendar {
			observe(holiday, found)
		}
	}
}

// holidayFile reads a file with a date on each line, and after it what the day
// is called. What is wrong with it is said by its own lines.
func (r *reader) holidayFile(n *yaml.Node, name string, found map[models.Date]bool) {
	path := name
	if !filepath.IsAbs(name) {
		path = filepath.Join(filepath.Dir(r.file), name)
	}
	data, err := os.ReadFile(path)
	if failed, ok := errors.AsType[*fs.PathError](err); ok {
		err = failed.Err
	}
	if err != nil {
		r.wrong(n, "holiday file %s cannot be read: %v", name, err)
		return
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff")) // some editors begin a file with a mark
	if line, what := unreadable(data); line > 0 {
		r.mistakes = append(r.mistakes, Mistake{path, line, what})
		return
	}
	first := map[models.Date]int{}
	for i, line := range bytes.Split(data, []byte("\n")) {
		text, _, _ := strings.Cut(string(line), "#")
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		day := strings.Fields(text)[0]
		date, ok := models.ParseDate(day)
		switch {
		case !ok:
			r.mistakes = append(r.mistakes, Mistake{path, i + 1, "begins with " + strconv.Quote(day) + ", which is no date: write year-month-day, such as 2027-01-31, and then what the day is called"})
		case first[date] > 0:
			r.mistakes = append(r.mistakes, Mistake{path, i + 1, "has " + day + " once more"})
		default:
			first[date], found[date] = i+1, true
		}
	}
}

// observe adds the days on which a holiday is kept, which is another day when it
// falls on a weekend.
func observe(h *cal.Holiday, found map[models.Date]bool) {
	for year := firstYear; year <= lastYear; year++ {
		if _, kept := h.Calc(year); !kept.IsZero() {
			found[models.DateOf(kept)] = true
		}
	}
}

func calendarNames() []string { return slices.Sorted(maps.Keys(calendars)) }

// calendars are the holidays of the United States, and of each state that keeps
// more. The federal ones are the library's; the states' are ours, and a state
// changes them by law: hold them against its list, and add what is missing.
var calendars = states()

func states() map[string][]*cal.Holiday {
	all := map[string][]*cal.Holiday{"us": us.Holidays}
	for state, more := range map[string][]*cal.Holiday{
		"ak": {nth(time.March, time.Monday, -1), on(time.October, 18)},
		"al": {}, "ar": {}, "az": {}, "fl": {friday()}, "ga": {friday()}, "id": {}, "ms": {}, "mt": {}, "oh": {}, "or": {}, "wy": {},
		"ca": {on(time.March, 31), friday()},
		"co": {nth(time.October, time.Monday, 1)},
		"ct": {on(time.February, 12), goodFriday()},
		"dc": {on(time.April, 16)},
		"de": {goodFriday(), friday()},
		"hi": {on(time.March, 26), goodFriday(), on(time.June, 11), nth(time.August, time.Friday, 3)},
		"ia": {friday()},
		"il": {on(time.February, 12), friday()},
		"in": {goodFriday(), friday()},
		"ks": {friday()},
		"ky": {goodFriday(), friday(), on(time.December, 24), on(time.December, 31)},
		"la": {mardiGras(), goodFriday()},
		"ma": {nth(time.April, time.Monday, 3)},
		"md": {friday()},
		"me": {nth(time.April, time.Monday, 3), friday()},
		"mi": {friday(), on(time.December, 24), on(time.December, 31)},
		"mn": {friday()},
		"mo": {on(time.February, 12), on(time.May, 8)},
		"nc": {goodFriday(), friday(), on(time.December, 24), on(time.December, 26)},
		"nd": {goodFriday()},
		"ne": {nth(time.April, time.Friday, -1), friday()},
		"nh": {friday()},
		"nj": {goodFriday()},
		"nm": {friday()},
		"nv": {nth(time.October, time.Friday, -1), friday()},
		"ny": {on(time.February, 12)},
		"ok": {friday()},
		"pa": {friday()},
		"ri": {nth(time.August, time.Monday, 2)},
		"sc": {friday(), on(time.December, 24), on(time.December, 26)},
		"sd": {},
		"tn": {goodFriday()},
		"tx": {on(time.March, 2), on(time.April, 21), on(time.August, 27), friday(), on(time.December, 24), on(time.December, 26)},
		"ut": {on(time.July, 24)},
		"va": {friday()},
		"vt": {nth(time.March, time.Tuesday, 1), on(time.August, 16)},
		"wa": {friday()},
		"wi": {on(time.December, 24), on(time.December, 31)},
		"wv": {on(time.June, 20), friday()},
	} {
		all["us-"+state] = append(slices.Clone(us.Holidays), more...)
	}
	return all
}

// on is a day of the year; when it falls on a Saturday the Friday before is
// kept, and on a Sunday the Monday after.
func on(month time.Month, day int) *cal.Holiday {
	return &cal.Holiday{
		Month: month, Day: day, Func: cal.CalcDayOfMonth,
		Observed: []cal.AltDay{{Day: time.Saturday, Offset: -1}, {Day: time.Sunday, Offset: 1}},
	}
}

// nth is the nth weekday of a month, or the last one for -1.
func nth(month time.Month, day time.Weekday, n int) *cal.Holiday {
	return &cal.Holiday{Month: month, Weekday: day, Offset: n, Func: cal.CalcWeekdayOffset}
}

// friday is the day after Thanksgiving.
func friday() *cal.Holiday {
	return &cal.Holiday{Month: time.November, Weekday: time.Thursday, Offset: 4, CalcOffset: 1, Func: cal.CalcWeekdayOffset}
}

func goodFriday() *cal.Holiday { return &cal.Holiday{Offset: -2, Func: cal.CalcEasterOffset} }

func mardiGras() *cal.Holiday { return &cal.Holiday{Offset: -47, Func: cal.CalcEasterOffset} }
