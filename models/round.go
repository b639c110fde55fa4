package models

import "time"

// Round is one run of the pairing: what it came to and the proof that nothing
// better was possible, kept so that anybody can ask later why it was so.
type Round struct {
	ID        string `gorm:"primaryKey"`
	Stamp     `gorm:"embedded"`
	By        PersonID // who asked for it; empty: the program itself, after an answer
	At        time.Time
	Fairness  string
	Weights   map[string]int `gorm:"serializer:json"` // most points of each term
	Mentees   int
	Places    int
	Matched   int
	Total     int  // the sum of scores
	Worst     int  // the lowest score of a pair
	Certified bool // the solver's proof was checked by other code
}

// Ident implements Noun.
func (r *Round) Ident() (string, string) { return "round", r.ID }

// Rematch is somebody's private wish to have another mentor or mentee, or to end
// well. The other one of the pair never learns who asked.
type Rematch struct {
	ID         string `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Mentorship MentorshipID
	By         PersonID
	Reason     string // "time", "fit", "needs", "other", or Reached
	Words      string
	State      RematchState
	AskedAt    time.Time
}

// Reached is the reason of a wish that is no complaint: the pair has done what it
// set out to do, and the mentee needs no other mentor for it.
const Reached = "reached"

// RematchState says where a wish for a re-match stands.
type RematchState string

// The states of a wish for a re-match.
const (
	RematchOpen RematchState = "open"
	RematchMade RematchState = "made" // the pair was ended
	RematchKept RematchState = "kept" // they go on together
)

// Ident implements Noun.
func (r *Rematch) Ident() (string, string) { return "rematch", r.ID }

// Campaign is an invitation that went to many at once. Whoever of them made an intake
// after it has joined.
type Campaign struct {
	ID     string `gorm:"primaryKey"`
	Stamp  `gorm:"embedded"`
	By     PersonID
	Side   Side
	Site   string     // empty: all sites
	Words  string     // of the coordinator's own
	People []PersonID `gorm:"serializer:json"`
	SentAt time.Time
}

// Ident implements Noun.
func (c *Campaign) Ident() (string, string) { return "campaign", c.ID }
