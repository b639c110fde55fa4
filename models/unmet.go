package models

import (
	"slices"
	"time"
)

// Stalled is after how many weeks without a meeting a pair needs help.
const Stalled = 4

// Unmet is for how long a pair could have met and did not.
type Unmet struct {
	Weeks  int
	Rested bool // there are more with the pauses of the pair and the leave of the two
}

// Stalled reports whether the pair needs help.
func (u Unmet) Stalled() bool { return u.Weeks >= Stalled }

// Unmet is for how long the pair has not met, or not begun to, of all its sessions.
func (m Mentorship) Unmet(org Org, sessions []Session, now time.Time) Unmet {
	const week = 7 * 24 * time.Hour
	since := m.LastMet(sessions)
	weeks := int(counted(since, now, m.off(org)) / week)
	return Unmet{weeks, weeks < int(now.Sub(since)/week)}
}

// LastMet is when the pair last met; when it began, if it never has.
func (m Mentorship) LastMet(sessions []Session) time.Time {
	last := m.StartedAt
	for _, s := range sessions {
		if s.State == SessionHeld && s.StartsAt.After(last) {
			last = s.StartsAt
		}
	}
	return last
}

// off is when the pair did not have to meet: while it was on pause, or one of the two on
// leave.
func (m Mentorship) off(org Org) []Pause {
	out := slices.Clone(m.Pauses)
	for _, a := range slices.Concat(org.Absences(m.Mentee), org.Absences(m.Mentor)) {
		out = append(out, Pause{From: a.From, Until: a.Until})
	}
	slices.SortFunc(out, func(a, b Pause) int { return a.From.Compare(b.From) })
	return out
}

// counted is how much time passed from since to now without what was off: pauses in order
// of their beginning, which may overlap.
func counted(since, now time.Time, off []Pause) time.Duration {
	var sum time.Duration
	for _, p := range off {
		if !p.From.Before(now) {
			break
		}
		if p.Until.IsZero() {
			p.Until = now
		}
		sum += max(0, p.From.Sub(since))
		if p.Until.After(since) {
			since = p.Until
		}
	}
	return sum + max(0, now.Sub(since))
}
