package models

import "time"

// Attestation is a person's word that they have read the boundaries of a role that they
// hold, and will keep to them. It is append-only; a new edition of the text asks anew.
type Attestation struct {
	ID         string `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Person     PersonID
	Subject    string // whose boundaries: "boundaries.mentor"
	Edition    int
	Text       string // as they read it, in their language
	AttestedAt time.Time
}

// Ident implements Noun.
func (a *Attestation) Ident() (string, string) { return "attestation", a.ID }
func (*Attestation) appendOnly()               {}

// Boundary is one edition of where a role ends, in writing.
type Boundary struct {
	Role    Role
	Edition int
}

// Subject is what an attestation of it is about.
func (b Boundary) Subject() string { return "boundaries." + string(b.Role) }

// Attested reports whether a person's attestations hold one of this very edition.
func (b Boundary) Attested(given []Attestation) (Attestation, bool) {
	for _, a := range given {
		if a.Subject == b.Subject() && a.Edition == b.Edition {
			return a, true
		}
	}
	return Attestation{}, false
}

// BoundariesOf is what a program asks of somebody with these roles, in the order of
// AllRoles.
func (p Policy) BoundariesOf(roles []Role) []Boundary {
	var out []Boundary
	for _, role := range AllRoles {
		for _, held := range roles {
			if edition := p.Boundaries[role]; held == role && edition > 0 {
				out = append(out, Boundary{role, edition})
			}
		}
	}
	return out
}

// Unattested are those of some boundaries that a person has not attested to.
func Unattested(asked []Boundary, given []Attestation) []Boundary {
	var out []Boundary
	for _, b := range asked {
		if _, done := b.Attested(given); !done {
			out = append(out, b)
		}
	}
	return out
}
