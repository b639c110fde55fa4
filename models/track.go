package models

import "time"

// Enrollment puts a person on a track: the gates of the track are planned for
// them, and not before.
type Enrollment struct {
	ID        string `gorm:"primaryKey"`
	Stamp     `gorm:"embedded"`
	Person    PersonID
	Track     string   // Track.Key
	StartedOn Date     // its gates are due so many days after
	By        PersonID // who put them on it; empty: the program, by their role
	EndedAt   time.Time
	EndedWhy  string // empty while it goes on
}

// Ident implements Noun.
func (e *Enrollment) Ident() (string, string) { return "enrollment", e.ID }

// Current reports whether the person is on the track.
func (e Enrollment) Current() bool { return e.EndedWhy == "" }

// Due is the day on which a gate of the track is due, where that counts from the
// start of the track.
func (e Enrollment) Due(r GateRule) Date { return e.StartedOn.Plus(r.DueDays) }

// Skipped reports whether a gate's day had come when the person was put on the track, as
// it has for somebody who was hired long before the program: it is not planned for them.
func (on Ground) Skipped(e Enrollment, r GateRule) bool {
	came := on.Org.LocalDate(e.Person, e.CreatedAt)
	return r.Anchor != FromBefore && !came.Before(e.Due(r))
}

// Planned is the day on which a gate of the track is due; no date while a gate before
// it still has to be passed, or where nobody knows when one was.
func (on Ground) Planned(e Enrollment, r GateRule) Date {
	if r.Anchor != FromBefore {
		return e.Due(r)
	}
	var last Date
	for _, key := range r.After {
		if !on.passed(key) && !on.passedBefore(key) {
			return ""
		}
		for _, g := range on.Gates {
			if g.Rule == key && g.Passed() && last < g.PracticedOn {
				last = g.PracticedOn
			}
		}
	}
	return last.Plus(r.DueDays)
}
