package flash

import (
	"slices"
	"strconv"
	"time"

	"cairn/models"
)

// What a flash session may be.
const (
	ShortestMinutes = 10
	LongestMinutes  = 60
	Proven          = 4 // the level from which on a mentor is asked to host
)

// Wish is what somebody entered about a flash session.
type Wish struct {
	Topic, Competency, When, Day, Time, Minutes, Places, Place, Link, For string
}

// Plan turns a wish into a session, or returns a models.Invalid that says what one
// field still needs. The wish's times are in zone.
func Plan(w Wish, host models.PersonID, most int, zone *time.Location, now time.Time) (models.Session, error) {
	s := models.Session{
		ID: models.NewID[models.SessionID]("se"), Type: models.FlashSession, Host: host, State: models.SessionPlanned,
		Title: models.OneLine(w.Topic), Competency: models.CompetencyKey(w.Competency),
		Place: w.Place, Link: w.Link, For: models.Role(w.For),
	}
	var err error
	if err = models.CheckTopic(s.Title); err != nil {
		return s, err
	}
	if s.Minutes, err = minutes(w.Minutes); err != nil {
		return s, err
	}
	s.Places, _ = strconv.Atoi(w.Places) // 0 if it is not a number, which CheckPlaces refuses
	if err = models.CheckPlaces(s.Places, most); err != nil {
		return s, err
	}
	if s.StartsAt, err = Starts(w, zone, now); err != nil {
		return s, err
	}
	if s.Place != models.PlaceLink {
		s.Link = ""
	} else if !models.IsLink(w.Link) {
		return s, models.Invalid{Field: "link", Why: "meeting.why_link"}
	}
	return s, nil
}

func minutes(text string) (int, error) {
	n, err := strconv.Atoi(text)
	if err != nil || n < ShortestMinutes || n > LongestMinutes {
		return 0, models.Invalid{Field: "minutes", Why: "meeting.why_minutes", Data: map[string]any{"Least": ShortestMinutes, "Most": LongestMinutes}}
	}
	return n, nil
}

// Starts is when the session of a wish begins: now, or at a time of day that exists on
// that day in zone.
func Starts(w Wish, zone *time.Location, now time.Time) (time.Time, error) {
	if w.When == "now" {
		return now, nil
	}
	day := models.DateOf(now.In(zone))
	if w.When == "pick" {
		day = models.Date(w.Day)
	}
	return models.MeetAt(string(day), w.Time, zone, now)
}

// Fits checks a session against those that its host already leads: not two at once,
// and not more hours in a month than the program gives a mentor. Zero hours means no
// limit.
func Fits(s models.Session, hosted []models.Session, hours int) error {
	used := 0
	for _, other := range hosted {
		used += other.Minutes
		live := other.State == models.SessionPlanned || other.State == models.SessionOpen
		if live && s.StartsAt.Before(other.Ends()) && other.StartsAt.Before(s.Ends()) {
			return models.Invalid{Field: "time", Why: "flash.why_overlap", Data: map[string]any{"Title": other.Title}}
		}
	}
	if left := hours*60 - used; hours > 0 && s.Minutes > left {
		return models.Invalid{Field: "minutes", Why: "flash.why_budget", Data: map[string]any{"Hours": hours, "Left": max(0, left)}}
	}
	return nil
}

// Month is the first moment of the month around t in zone, and of the next one.
func Month(t time.Time, zone *time.Location) (from, to time.Time) {
	first := models.Date(t.In(zone).Format("2006-01-") + "01")
	return first.In(zone).UTC(), first.PlusMonths(1).In(zone).UTC()
}

// Able lists who is asked to host: mentors proven in the competency, the strongest
// first. They are active, not away, not the asker, and not in a declared conflict with
// the asker.
func Able(org models.Org, intakes []models.Intake, key models.CompetencyKey, asker models.PersonID, now time.Time) []models.PersonID {
	able := slices.DeleteFunc(slices.Clone(intakes), func(i models.Intake) bool {
		return i.Side != models.AsMentor || i.State == models.IntakeWithdrawn || i.Competency != key || i.Level < Proven ||
			i.Person == asker || org.Person(i.Person).State != models.Active || org.Away(i.Person, now) || org.Conflicted(i.Person, asker)
	})
	slices.SortStableFunc(able, func(a, b models.Intake) int { return b.Level - a.Level })
	var out []models.PersonID
	for _, i := range able {
		out = append(out, i.Person)
	}
	return out
}
