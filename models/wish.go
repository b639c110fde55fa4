package models

import (
	"net/url"
	"strings"
	"time"
	"unicode/utf8"
)

// What may be entered about a session.
const (
	LongestTopic = 120 // characters
	FarthestDays = 60
)

// OneLine is a text without line breaks, and with single spaces.
func OneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// Topic is what somebody typed behind a command, on one line and short enough
// for the field that it is put in.
func Topic(text string) string {
	text = OneLine(text)
	if r := []rune(text); len(r) > LongestTopic {
		return string(r[:LongestTopic])
	}
	return text
}

// CheckTopic refuses a topic that says nothing, or too much.
func CheckTopic(title string) error {
	switch n := utf8.RuneCountInString(title); {
	case n < 3:
		return Invalid{Field: "topic", Why: "meeting.why_title"}
	case n > LongestTopic:
		return Invalid{Field: "topic", Why: "meeting.why_long", Data: map[string]any{"Most": LongestTopic}}
	}
	return nil
}

// CheckPlaces refuses a number of places that is not from 1 to most.
func CheckPlaces(n, most int) error {
	if n < 1 || n > most {
		return Invalid{Field: "places", Why: "meeting.why_places", Data: map[string]any{"Most": most}}
	}
	return nil
}

// IsLink reports whether a text is the address of a page.
func IsLink(text string) bool {
	address, err := url.Parse(text)
	return err == nil && address.Host != "" && (address.Scheme == "https" || address.Scheme == "http")
}

// MeetAt is the moment that a day and a time of day name, as people write both. The
// clock in zone has to show it, and it has to be still to come.
func MeetAt(day, clock string, zone *time.Location, now time.Time) (time.Time, error) {
	date, ok := ParseDate(day)
	if !ok {
		return time.Time{}, Invalid{Field: "day", Why: "meeting.why_day"}
	}
	timeOfDay, ok := Clock(clock)
	if !ok {
		return time.Time{}, Invalid{Field: "time", Why: "meeting.why_clock"}
	}
	at := date.At(timeOfDay, zone)
	switch {
	case date.Skips(timeOfDay, zone):
		return time.Time{}, Invalid{Field: "time", Why: "meeting.why_gap"}
	case !at.After(now):
		return time.Time{}, Invalid{Field: "time", Why: "meeting.why_past"}
	case DateOf(now.In(zone)).Plus(FarthestDays).Before(date):
		return time.Time{}, Invalid{Field: "day", Why: "meeting.why_far", Data: map[string]any{"Days": FarthestDays}}
	}
	return at.UTC(), nil
}

// Clock reads a time of day as people write it: "14:30", "2:30 PM", "2pm", "9".
func Clock(text string) (timeOfDay time.Duration, ok bool) {
	text = strings.ToLower(strings.ReplaceAll(strings.ReplaceAll(strings.TrimSpace(text), ".", ""), " ", ""))
	layouts := []string{"15:04", "3:04pm", "3pm", "15h04", "15h", "15"}
	for _, layout := range layouts {
		if t, err := time.Parse(layout, text); err == nil {
			return time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute, true
		}
	}
	return 0, false
}
