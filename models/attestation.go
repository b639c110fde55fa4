package models

import "time"

// Attestation is a person's word that they have read a text of the program, such as
// the boundaries of their role, and will keep to it. It is append-only; a new edition
// of the text asks anew. Nothing writes one yet, since no text of the program has
// editions: what people agree to is Intake.Agreed, and for a pair its two signatures.
type Attestation struct {
	ID         string `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Person     PersonID
	Subject    string // "boundaries.mentor"
	Edition    int
	AttestedAt time.Time
}

// Ident implements Noun.
func (a *Attestation) Ident() (string, string) { return "attestation", a.ID }
func (*Attestation) appendOnly()               {}
