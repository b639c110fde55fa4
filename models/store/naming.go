package store

import (
	"reflect"

	"gorm.io/gorm/schema"

	"cairn/models"
)

// naming is GORM's, but for the nouns whose plural it gets wrong.
type naming struct{ schema.NamingStrategy }

// TableName implements schema.Namer.
func (n naming) TableName(noun string) string {
	switch noun {
	case "Evidence":
		return "evidence"
	case "CheckIn":
		return "checkins"
	case "LinkTry":
		return "link_tries"
	case "Thanks":
		return "thanks"
	}
	return n.NamingStrategy.TableName(noun)
}

// Nouns is one empty noun of every kind, ordered so that what is referred to
// comes before what refers to it. Commit saves in this order.
func Nouns() []models.Noun {
	return []models.Noun{
		&models.Program{}, &models.Cohort{}, &models.Person{}, &models.Member{}, &models.Account{},
		&models.Assignment{}, &models.Supervision{}, &models.Absence{}, &models.Conflict{},
		&models.Competency{}, &models.Intake{}, &models.Proposal{}, &models.Mentorship{},
		&models.Round{}, &models.Rematch{}, &models.Campaign{},
		&models.Goal{}, &models.CheckIn{}, &models.Circle{}, &models.CircleMember{},
		&models.Session{}, &models.Participant{}, &models.Item{},
		&models.Enrollment{}, &models.Preceptorship{}, &models.Assurance{}, &models.Attestation{},
		&models.Evidence{}, &models.Countersign{}, &models.Rating{}, &models.Gate{}, &models.Decision{},
		&models.Motion{},
		&models.Condition{}, &models.Flag{}, &models.Reading{}, &models.Remark{}, &models.Case{},
		&models.GoalStep{}, &models.Sheet{}, &models.Action{}, &models.Reflection{}, &models.Ask{},
		&models.Thanks{}, &models.Question{}, &models.Copy{}, &models.LinkCode{}, &models.LinkTry{},
		&models.Erasure{},
	}
}

// kinds are the types of all nouns, in the same order.
var kinds = func() (all []reflect.Type) {
	for _, noun := range Nouns() {
		all = append(all, reflect.TypeOf(noun))
	}
	return all
}()

// appendOnlyTables are those that migrations/0004_backstops.sql guards; later
// migrations guard their own.
var appendOnlyTables = [...]string{"evidence", "ratings", "decisions", "readings", "audit_events", "checkpoints"}

// appendOnlyKinds are the kinds that nothing but an erasure may change.
var appendOnlyKinds = func() map[string]bool {
	all := map[string]bool{}
	for _, noun := range Nouns() {
		if _, fixed := noun.(models.AppendOnly); fixed {
			kind, _ := noun.Ident()
			all[kind] = true
		}
	}
	return all
}()

// erasureKind is the kind of the line that an erasure begins with.
var erasureKind, _ = (&models.Erasure{}).Ident()
