package models

import (
	"slices"
	"time"
)

// Conflict is a declared reason (kin, a past complaint) for which two people
// do not decide about each other.
type Conflict struct {
	ID    string `gorm:"primaryKey"`
	Stamp `gorm:"embedded"`
	One   PersonID
	Two   PersonID
	Why   string
	By    PersonID  // who declared it; empty: it was imported
	Ended time.Time // zero while it holds
}

// Ident implements Noun.
func (c *Conflict) Ident() (string, string) { return "conflict", c.ID }

// Conflicted reports whether a conflict between the two was declared.
func (o Org) Conflicted(a, b PersonID) bool { return len(o.conflicts[a][b]) > 0 }

// Declared reports whether by declared a conflict between the two.
func (o Org) Declared(by, a, b PersonID) bool {
	return slices.Contains(o.conflicts[a][b], by)
}

// Barred reports whether a conflict keeps p from hearing about subject at all,
// and from putting on hold what subject may do. One that subject alone declared
// does not, or whoever declared one with everybody could not be stopped.
func (o Org) Barred(p, subject PersonID) bool {
	return slices.ContainsFunc(o.conflicts[p][subject], func(by PersonID) bool { return by != subject })
}
