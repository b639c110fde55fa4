package models

import "time"

// Erasure says that what a person typed, and what tells who they were, was taken
// out of everything that is stored. It is append-only.
type Erasure struct {
	ID       string `gorm:"primaryKey"`
	Stamp    `gorm:"embedded"`
	Person   PersonID
	Why      string // whoever runs the server has to say
	ErasedAt time.Time
}

// Ident implements Noun.
func (e *Erasure) Ident() (string, string) { return "erasure", e.ID }
func (*Erasure) appendOnly()               {}

// Erased is the action of the lines of the record that an erasure adds: first its
// own, then one for each thing that lost its words. It alone may change what is
// append-only, and then only by emptying it.
const Erased = "person.erase"
