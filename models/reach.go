package models

import (
	"slices"
	"strings"
	"time"
)

// Reach is everybody whom a ladder about subject would come to if it began now
// and nobody ever answered, in the order in which they would hear, up to the
// governance pool at its end. Nobody is found when the case would stay where
// it is: see Case.Step.
func Reach(org Org, ladder Ladder, subject PersonID, now time.Time) []PersonID {
	var heard []PersonID
	c := Case{Person: subject, Ladder: ladder}
	for c.Round < max(1, ladder.Repeat) {
		var who []PersonID
		c, who = c.Step(org, now)
		for _, p := range who {
			if !slices.Contains(heard, p) {
				heard = append(heard, p)
			}
		}
		now = c.NextAt
	}
	return heard
}

// Pool is who of governance may hear of a case about subject now.
func Pool(org Org, subject PersonID, now time.Time) []PersonID {
	return Case{Person: subject}.reach(org, []Who{TheGovernance}, now, false)
}

// enoughGovernance is how many must be left to hear of a case, so that one of
// them may be its reporter, or away.
const enoughGovernance = 2

// Gap is a ladder that is not sure to end at a human for somebody.
type Gap struct {
	Ladder  string
	Person  PersonID
	Reached []PersonID
	Pool    []PersonID // of governance
}

// Broken reports whether nobody at all would hear.
func (g Gap) Broken() bool { return len(g.Reached) == 0 }

// Gaps looks for ladders that reach nobody, or have fewer than two people of
// governance at their end, for any active mentee.
func Gaps(org Org, ladders map[string]Ladder, now time.Time) []Gap {
	var gaps []Gap
	for _, mentee := range org.Holding(MenteeRole, now) {
		if org.Person(mentee).State != Active {
			continue
		}
		pool := Pool(org, mentee, now)
		for key, ladder := range ladders {
			g := Gap{Ladder: key, Person: mentee, Reached: Reach(org, ladder, mentee, now), Pool: pool}
			if g.Broken() || len(pool) < enoughGovernance {
				gaps = append(gaps, g)
			}
		}
	}
	slices.SortFunc(gaps, func(a, b Gap) int {
		if a.Ladder != b.Ladder {
			return strings.Compare(a.Ladder, b.Ladder)
		}
		return strings.Compare(string(a.Person), string(b.Person))
	})
	return gaps
}
