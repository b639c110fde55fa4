package models

import (
	"slices"
	"time"
)

// IntakeID names an intake.
type IntakeID string

// Intake is what a person brings to the program and asks of it, as a mentee
// or as a mentor. One per person and side.
type Intake struct {
	ID     IntakeID `gorm:"primaryKey"`
	Stamp  `gorm:"embedded"`
	Person PersonID
	Side   Side
	State  IntakeState

	// Competency is the growth area of a mentee, or what a mentor is strongest in.
	Competency CompetencyKey
	Level      int // 1 to 5, the person's own rating in it
	Confidence int // 1 to 5; 0: not said
	Example    string
	Hopes      string
	Languages  []string `gorm:"serializer:json"`
	Times      []string `gorm:"serializer:json"` // "mon-am" … availability slots
	Places     int      // mentors: how many mentees at once
	Taken      int      // mentors: places filled; changes in the accepting transaction
	Agreed     bool     // expectations, time, boundaries and limits of confidentiality

	// What may be left out.
	Goals    string
	Wanted   string   // the role that a mentee works toward
	Shift    string   // "day", "evening", "night", "rotating"
	Supports string   // the people supported, in general words
	Tracks   []string `gorm:"serializer:json"` // wanted, or offered
	Styles   []string `gorm:"serializer:json"` // of talking and of learning
	Draws    string   // reflection: what helped them learn before
	Stuck    string   // reflection: what a good mentor should know
	// Avoid is with whom they do not want to be paired. Matching alone reads it.
	Avoid []PersonID `gorm:"serializer:json"`

	// Mentors only.
	Offers     []CompetencyKey `gorm:"serializer:json"` // what they offer besides Competency
	FlashHours int             // hours a month for short sessions, apart from Places
	TrainedOn  Date            // when they last took the program's mentor training
	Criteria   []string        `gorm:"serializer:json"` // of eligibility, which they say hold
	Trio       bool            // a second mentee may share a place when there are too few

	// Where matching stands.
	PausedTill time.Time  // nobody is proposed before
	Silent     int        // mentors: proposals in a row that ran out unanswered
	First      bool       // mentees: comes before all others in the next round
	Picked     []PersonID `gorm:"serializer:json"` // mentees: mentors of a shortlist, the dearest first
	Why        string     // mentees: why there is no mentor yet, a prompts key
	FreeOn     Date       // mentees: when somebody may have a place, if that is known
	RatedAt    time.Time  // mentees: when the supervisor rated the same competencies
	Asked      CaseID     // mentees: the case that asks for the supervisor's ratings
}

// Side is which part of a mentorship a person asks for.
type Side string

// The sides.
const (
	AsMentee Side = "mentee"
	AsMentor Side = "mentor"
)

// IntakeState says where an intake stands.
type IntakeState string

// The states of an intake.
const (
	IntakeSubmitted IntakeState = "submitted" // waiting for a match, or open for mentees
	IntakeProposed  IntakeState = "proposed"  // mentees: a proposal is out
	IntakeMatched   IntakeState = "matched"   // mentees: paired
	IntakeWithdrawn IntakeState = "withdrawn"
)

// Ident implements Noun.
func (i *Intake) Ident() (string, string) { return "intake", string(i.ID) }

// Free is how many more mentees a mentor may take.
func (i Intake) Free() int { return max(0, i.Places-i.Taken) }

// Paused reports whether nobody is to be proposed to the person now.
func (i Intake) Paused(now time.Time) bool { return now.Before(i.PausedTill) }

// Gives reports whether a mentor offers a competency.
func (i Intake) Gives(c CompetencyKey) bool {
	return i.Competency == c || slices.Contains(i.Offers, c)
}

// Avoids reports whether the person does not want to be paired with p.
func (i Intake) Avoids(p PersonID) bool { return slices.Contains(i.Avoid, p) }
