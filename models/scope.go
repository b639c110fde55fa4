package models

import (
	"slices"
	"time"
)

// Scope is what a person may do on their own at a moment: what their passed
// gates allow, and nothing else. What is not in it is a no.
type Scope struct {
	Person PersonID
	At     time.Time
	Grants []Grant
	// Held is the rules of the gates that are on hold.
	Held []string
}

// Grant is what one passed gate allows, at which level, within which limits,
// until when, by whose decision.
type Grant struct {
	Gate       GateID
	Rule       string
	Decision   DecisionID
	Level      int // 1 to 5; 0: not said, as before
	By         PersonID
	SecondBy   PersonID
	DecidedAt  time.Time
	ExpiresAt  time.Time // zero: it does not expire
	ReviewOn   Date
	Conditions []Condition
}

// ScopeOf is a person's scope now. What has run out does not count, whether or not it
// has been noted yet, and somebody who has left may do nothing here.
func ScopeOf(person Person, gates []Gate, decisions []Decision, conditions []Condition, now time.Time) Scope {
	s := Scope{Person: person.ID, At: now}
	if person.State != Active {
		return s
	}
	today := DateOf(now.In(person.Location()))
	for _, g := range gates {
		if g.State == GateSuspended {
			s.Held = append(s.Held, g.Rule)
		}
		at := slices.IndexFunc(decisions, func(d Decision) bool { return d.ID == g.Decision })
		if !g.Passed() || !g.ExpiresAt.IsZero() && !now.Before(g.ExpiresAt) || at < 0 {
			continue
		}
		d := decisions[at]
		grant := Grant{
			Gate: g.ID, Rule: g.Rule, Decision: d.ID, Level: d.Level, By: d.By, SecondBy: d.SecondBy, DecidedAt: d.DecidedAt,
			ExpiresAt: g.ExpiresAt, ReviewOn: d.ReviewOn,
		}
		for _, c := range conditions {
			if c.Decision == d.ID && c.Holds() && !c.Over(today) {
				grant.Conditions = append(grant.Conditions, c)
			}
		}
		s.Grants = append(s.Grants, grant)
	}
	return s
}
