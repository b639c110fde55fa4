package models

// Reflection is what a person writes after a session: what happened, why, and
// what comes next, about one competency. It is append-only; what is written
// later about the same session stands beside it. The supervisor sees a summary
// of it, and the text only when its writer wants that.
type Reflection struct {
	ID         string `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Session    SessionID
	Mentorship MentorshipID
	Person     PersonID
	Competency CompetencyKey
	Answers    map[string][]string `gorm:"serializer:json"`       // by question key, the open ones
	Before     int                 `gorm:"column:before_session"` // confidence 1 to 5; 0: not said
	After      int                 `gorm:"column:after_session"`
	NeedsHelp  bool
	FullText   bool // its writer lets the supervisor read it
}

// Ident implements Noun.
func (r *Reflection) Ident() (string, string) { return "reflection", r.ID }
func (*Reflection) appendOnly()               {}
