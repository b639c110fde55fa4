package models

import "cmp"

// CompetencyKey names a competency in a framework: "crisis_documentation".
type CompetencyKey string

// Competency is one skill of a versioned framework. A framework that changes
// gets a new version; what was rated or decided keeps the version it used.
type Competency struct {
	ID        string `gorm:"primaryKey"` // framework/version/key
	Stamp     `gorm:"embedded"`
	Framework string
	Edition   int
	Key       CompetencyKey
	Name      string            // in the program's language
	Names     map[string]string `gorm:"serializer:json"` // by locale, where translated
	Domain    string
	Anchors   []string `gorm:"serializer:json"` // what levels 1 to 5 look like
}

// Ident implements Noun.
func (c *Competency) Ident() (string, string) { return "competency", c.ID }

// NameIn is the competency's name in a language.
func (c Competency) NameIn(locale string) string {
	return cmp.Or(c.Names[locale], c.Name)
}

// Rating is one judgment of a person's level in a competency, by themselves or
// by their supervisor. It is append-only: a new judgment is a new rating.
type Rating struct {
	ID         string `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Person     PersonID
	By         PersonID
	Competency CompetencyKey
	Level      int    // 1 to 5
	Confidence int    // 1 to 5; 0: not asked
	Example    string // in the rater's words
	Growth     bool   // the supervisor picked it as a growth area
}

// Ident implements Noun.
func (r *Rating) Ident() (string, string) { return "rating", r.ID }
func (*Rating) appendOnly()               {}
