package models

import "time"

// LinkCode is the one code with which a person brings an account of theirs on
// another platform into the program. The code itself is shown once and not kept.
type LinkCode struct {
	ID        string `gorm:"primaryKey"` // "lc_" and the person: one at a time
	Stamp     `gorm:"embedded"`
	Person    PersonID
	Platform  string // where it was asked for; it is typed on another
	Hash      string // hex SHA-256 of the code; empty once it was used
	ExpiresAt time.Time
	Made      int       // since Since
	Since     time.Time // when the first of these was made
}

// Ident implements Noun.
func (c *LinkCode) Ident() (string, string) { return "link_code", c.ID }

// LinkTry counts the codes that an account typed in vain.
type LinkTry struct {
	ID     string `gorm:"primaryKey"` // "lt_" and a hash of the account
	Stamp  `gorm:"embedded"`
	Failed int // since Since
	Since  time.Time
}

// Ident implements Noun.
func (t *LinkTry) Ident() (string, string) { return "link_try", t.ID }
