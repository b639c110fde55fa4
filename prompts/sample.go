package prompts

import (
	"strings"
	"time"
	"unicode"

	"cairn/bot"
)

// sampleTime is the instant that samples speak of, and sampleNow the one they
// are seen from: five days earlier.
var (
	sampleTime = time.Date(2027, time.March, 2, 15, 0, 0, 0, time.UTC)
	sampleNow  = sampleTime.AddDate(0, 0, -5)
)

// Sample makes up data for needs, the same every time, with everything given.
func Sample(needs Needs) Data {
	d := Data{}
	for _, n := range needs {
		d[n.Name] = n.sample()
	}
	return d
}

// bareSample is Sample without the things that the words ask about with if:
// it shows what else they say.
func bareSample(needs Needs, asked map[string]bool) Data {
	d := Data{}
	for _, n := range needs {
		switch {
		case asked[n.path]:
			d[n.Name] = n.nothing()
		case n.Of != nil:
			d[n.Name] = []map[string]any{bareSample(n.Of, asked)}
		default:
			d[n.Name] = n.sample()
		}
	}
	return d
}

// sample is made up for one need.
func (n Need) sample() any {
	switch n.Type {
	case WordsNeed:
		return Words("words of **" + spaced(n.Name) + "**")
	case IDNeed:
		return "id_7f3a"
	case NumberNeed:
		return 3
	case TimeNeed:
		return sampleTime
	case DateNeed:
		return "2027-03-02"
	case BoolNeed:
		return true
	case OptionsNeed:
		return []bot.Option{{Label: "First choice", Value: "first"}, {Label: "Second choice", Value: "second"}}
	case LinkNeed:
		return "https://cairn.example/page"
	case ListNeed:
		if n.Of != nil {
			return []map[string]any{Sample(n.Of)}
		}
		return []string{"first " + spaced(n.Name), "second " + spaced(n.Name)}
	default:
		return "the " + spaced(n.Name)
	}
}

// nothing is what a need holds when there is nothing to say.
func (n Need) nothing() any {
	switch n.Type {
	case WordsNeed:
		return Words("")
	case NumberNeed:
		return 0
	case TimeNeed:
		return time.Time{}
	case BoolNeed:
		return false
	case OptionsNeed:
		return []bot.Option{}
	case ListNeed:
		return []map[string]any{}
	default: // the others are strings
		return ""
	}
}

// spaced is "due date" for "DueDate".
func spaced(name string) string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
