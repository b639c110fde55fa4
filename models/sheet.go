package models

import (
	"slices"
	"time"
)

// SheetID names an objective sheet.
type SheetID string

// Sheet is a pair's objective sheet: what it works on in its first ninety days,
// from where to where, and how that will be seen. It is made from the gap when
// the pair starts; it counts once both accepted it.
type Sheet struct {
	ID         SheetID `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Mentorship MentorshipID
	Mentee     PersonID
	StartsOn   Date
	EndsOn     Date
	Lines      []SheetLine `gorm:"serializer:json"`
	Reasons    []Reason    `gorm:"serializer:json"` // why this mentor
	Dates      []Date      `gorm:"serializer:json"` // of sessions
	Gates      []SheetGate `gorm:"serializer:json"` // due in the period
	Note       string      // what one of the pair wanted to be otherwise
	Edition    int         // counts up with each change of what it aims at
	MenteeAt   time.Time   // when the mentee accepted
	MentorAt   time.Time   // when the mentor accepted
}

// SheetLine is one growth area of a sheet.
type SheetLine struct {
	Competency CompetencyKey  `json:"competency"`
	Baseline   int            `json:"baseline"` // level 1 to 5
	Target     int            `json:"target"`
	Evidence   []EvidenceType `json:"evidence"`
}

// SheetGate is a gate that is due while the sheet runs.
type SheetGate struct {
	Gate  GateID `json:"gate"`
	Rule  string `json:"rule"`
	DueOn Date   `json:"due_on"`
}

// Ident implements Noun.
func (s *Sheet) Ident() (string, string) { return "sheet", string(s.ID) }

// WaitsFor reports whether this one of the pair still has to accept the sheet.
func (s Sheet) WaitsFor(m Mentorship, person PersonID) bool {
	return person == m.Mentee && s.MenteeAt.IsZero() || person == m.Mentor && s.MentorAt.IsZero()
}

// Accepted reports whether both stand behind the sheet.
func (s Sheet) Accepted() bool { return !s.MenteeAt.IsZero() && !s.MentorAt.IsZero() }

// Accept records that one of the pair stands behind the sheet as it is.
func (s Sheet) Accept(m Mentorship, by PersonID, now time.Time) (Sheet, error) {
	switch {
	case !m.Has(by):
		return s, NotAllowed("goal.not_yours")
	case by == m.Mentee && !s.MenteeAt.IsZero(), by == m.Mentor && !s.MentorAt.IsZero():
		return s, ErrDuplicate
	case by == m.Mentee:
		s.MenteeAt = now
	default:
		s.MentorAt = now
	}
	return s, nil
}

// Retarget changes what the sheet aims at, by competency. Whoever changes it
// accepts it by that; the other one has to accept it anew.
func (s Sheet) Retarget(m Mentorship, by PersonID, targets map[CompetencyKey]int, note string, now time.Time) (Sheet, error) {
	if !m.Has(by) {
		return s, NotAllowed("goal.not_yours")
	}
	if s.Accepted() {
		return s, NotReady("goal.sheet_agreed")
	}
	lines := slices.Clone(s.Lines)
	for i, line := range lines {
		target := targets[line.Competency]
		if target <= line.Baseline || target > 5 {
			return s, Invalid{Field: "target_" + string(line.Competency), Why: "goal.why_sheet_target", Data: map[string]any{"Baseline": line.Baseline}}
		}
		lines[i].Target = target
	}
	s.Lines, s.Note, s.MenteeAt, s.MentorAt = lines, note, time.Time{}, time.Time{}
	s.Edition++
	return s.Accept(m, by, now)
}

// Covers reports whether a date lies in the period of the sheet.
func (s Sheet) Covers(d Date) bool { return !d.Before(s.StartsOn) && !s.EndsOn.Before(d) }

// SessionDates are when a pair meets that begins on one date and ends on another: two
// days after the first, and then every two weeks counted from it.
func SessionDates(from, until Date) []Date {
	dates := []Date{from.Plus(2)}
	for d := from.Plus(14); d.Before(until); d = d.Plus(14) {
		dates = append(dates, d)
	}
	return dates
}
