package models

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
	Example    string
	Hopes      string
	Languages  []string `gorm:"serializer:json"`
	Times      []string `gorm:"serializer:json"` // "mon-am" … availability slots
	Places     int      // mentors: how many mentees at once
	Taken      int      // mentors: places filled; changes in the accepting transaction
	Agreed     bool     // expectations, time, boundaries and limits of confidentiality
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
