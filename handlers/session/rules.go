package session

import (
	"encoding/json"
	"slices"
	"time"

	"cairn/models"
)

// minutes is how long a session of a pair is planned for.
const minutes = 45

const week = 7 * 24 * time.Hour

// details are what a session of a pair keeps besides what every session has.
type details struct {
	Agenda string `json:"agenda,omitempty"` // in the mentee's words
}

func agendaOf(s models.Session) string {
	var d details
	if len(s.Details) > 0 {
		_ = json.Unmarshal(s.Details, &d) // what cannot be read counts as no agenda
	}
	return d.Agenda
}

func withAgenda(s models.Session, text string) models.Session {
	s.Details, _ = json.Marshal(details{Agenda: text}) // a string: cannot fail
	return s
}

// Side is one of the pair, with when they can meet.
type Side struct {
	Zone  *time.Location
	Times []string // of the intake: wd-am wd-pm wd-ev night we; empty: working hours
	Away  []models.Absence
}

// windows are the hours that a word of the intake stands for.
var windows = map[string][2]int{"wd-am": {8, 12}, "wd-pm": {12, 17}, "wd-ev": {17, 21}, "we": {9, 18}, "night": {21, 24}}

// Free reports whether somebody said that they can meet at a time.
func (s Side) Free(from time.Time) bool {
	until := from.Add(minutes * time.Minute)
	for _, a := range s.Away {
		if a.From.Before(until) && (a.Until.IsZero() || from.Before(a.Until)) {
			return false
		}
	}
	times := s.Times
	if len(times) == 0 {
		times = []string{"wd-am", "wd-pm"}
	}
	local, end := from.In(s.Zone), until.In(s.Zone)
	weekend := local.Weekday() == time.Saturday || local.Weekday() == time.Sunday
	return slices.ContainsFunc(times, func(name string) bool {
		w, known := windows[name]
		hours := float64(local.Hour()) + float64(local.Minute())/60
		last := hours + minutes/60.0
		return known && (name == "night" || weekend == (name == "we")) && hours >= float64(w[0]) && last <= float64(w[1]) && sameDay(local, end)
	})
}

func sameDay(a, b time.Time) bool {
	return a.YearDay() == b.YearDay() || b.Hour() == 0 && b.Minute() == 0
}

// Find suggests up to n times at which both are free: on the hour, on different days of
// the next two weeks, and at least a day from now. It leaves out times that are taken.
func Find(one, two Side, taken []models.Session, now time.Time, n int) []time.Time {
	var out []time.Time
	first := now.Add(20 * time.Hour).Truncate(time.Hour).Add(time.Hour)
	var last models.Date
	for at := first; at.Before(now.Add(15*24*time.Hour)) && len(out) < n; at = at.Add(time.Hour) {
		day := models.DateOf(at.In(one.Zone))
		if day == last || !one.Free(at) || !two.Free(at) || busy(taken, at) {
			continue
		}
		out, last = append(out, at), day
	}
	return out
}

func busy(taken []models.Session, at time.Time) bool {
	end := at.Add(minutes * time.Minute)
	return slices.ContainsFunc(taken, func(s models.Session) bool {
		return (s.Live() || s.State == models.SessionAsked) && s.StartsAt.Before(end) && at.Before(s.Ends())
	})
}

// Clashes reports whether somebody meets another one in the time of a session. What they
// join in a channel or in a group they can miss for it.
func Clashes(s models.Session, theirs []models.Session) bool {
	return slices.ContainsFunc(theirs, func(other models.Session) bool {
		return other.Type == models.PairSession && other.Mentorship != s.Mentorship && other.Live() &&
			other.StartsAt.Before(s.Ends()) && s.StartsAt.Before(other.Ends())
	})
}

// typed reads the day and hour that a person proposed, in their zone.
func typed(day, hour string, zone *time.Location, now time.Time) (time.Time, error) {
	d, ok := models.ParseDate(day)
	if !ok {
		return time.Time{}, models.Invalid{Field: "day", Why: "session.why_day"}
	}
	timeOfDay, ok := models.Clock(hour)
	if !ok {
		return time.Time{}, models.Invalid{Field: "hour", Why: "session.why_hour"}
	}
	at := d.At(timeOfDay, zone)
	switch {
	case d.Skips(timeOfDay, zone):
		return time.Time{}, models.Invalid{Field: "hour", Why: "meeting.why_gap"}
	case !at.After(now):
		return time.Time{}, models.Invalid{Field: "day", Why: "session.why_past"}
	}
	return at, nil
}

// pending is the session of a pair that is asked for, planned or under way.
func pending(all []models.Session) (models.Session, bool) {
	i := slices.IndexFunc(all, func(s models.Session) bool { return s.State == models.SessionAsked || s.Live() })
	if i < 0 {
		return models.Session{}, false
	}
	return all[i], true
}

// resumes is when to look again at a pair that is on pause: an hour after it goes on, as
// this may not be on file before.
func resumes(m models.Mentorship, now time.Time) time.Time {
	if m.PausedTill.After(now) {
		return m.PausedTill.Add(time.Hour)
	}
	return now.Add(time.Hour)
}

// notActive is the refusal for a pair that is paused or over.
func notActive(m models.Mentorship) error {
	if m.State == models.MentorshipPaused {
		return models.Refused{Kind: models.ErrNotReady, Why: "session.paused", Data: map[string]any{"Until": m.PauseEnds()}}
	}
	return models.NotReady("session.ended")
}

// early is the refusal to say of a session what can be said once it has begun.
func early(s models.Session) error {
	return models.Refused{Kind: models.ErrNotReady, Why: "session.early", Data: map[string]any{"At": s.StartsAt}}
}

// plannedAlready is the refusal to look for a time while a session is planned.
func plannedAlready(s models.Session) error {
	return models.Refused{Kind: models.ErrNotReady, Why: "session.planned_already", Data: map[string]any{"At": s.StartsAt}}
}

// newest is the newest active pair, or the refusal if there is none.
func newest(pairs []models.Mentorship) (models.Mentorship, error) {
	m := models.NewestPair(pairs)
	switch {
	case m.ID == "":
		return m, models.NotReady("session.no_pair")
	case m.State != models.MentorshipActive:
		return m, notActive(m)
	}
	return m, nil
}
