package models

// ProgramID names a mentoring program.
type ProgramID string

// Program is one mentoring program of the organization. Nothing writes one yet: an
// installation serves a single program, whose name and rules are its Policy.
type Program struct {
	ID    ProgramID `gorm:"primaryKey"`
	Stamp `gorm:"embedded"`
	Name  string
	State string // "open", "closed"
}

// Ident implements Noun.
func (p *Program) Ident() (string, string) { return "program", string(p.ID) }

// Cohort is a group of people who start together. Nothing writes one yet: the cohort
// that meets and graduates is a Circle of type CohortMeet.
type Cohort struct {
	ID       string `gorm:"primaryKey"`
	Stamp    `gorm:"embedded"`
	Program  ProgramID
	Name     string
	StartsOn Date
	EndsOn   Date
}

// Ident implements Noun.
func (c *Cohort) Ident() (string, string) { return "cohort", c.ID }

// Member puts a person into a cohort. Nothing writes one yet: see CircleMember.
type Member struct {
	ID     string `gorm:"primaryKey"`
	Stamp  `gorm:"embedded"`
	Cohort string
	Person PersonID
}

// Ident implements Noun.
func (m *Member) Ident() (string, string) { return "member", m.ID }
