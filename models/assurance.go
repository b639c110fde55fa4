package models

import "time"

// Assurance is an author's word that what looked like a person served in their
// text is none: a colleague's name, a room of the office. It is append-only, and
// holds what kind of thing it was, not the thing.
type Assurance struct {
	ID      string `gorm:"primaryKey"`
	Stamp   `gorm:"embedded"`
	By      PersonID
	About   string   // what the text belongs to: "evidence:ev_…"
	Kinds   []string `gorm:"serializer:json"` // redact.Kind, one for each place
	GivenAt time.Time
}

// Ident implements Noun.
func (a *Assurance) Ident() (string, string) { return "assurance", a.ID }
func (*Assurance) appendOnly()               {}
