package models

import (
	"context"
	"slices"
	"strings"
	"time"
)

// Reach is everybody whom the case would come to if nobody ever answered, in the order in
// which they would hear, up to the governance pool at the ladder's end. Nobody is found
// when the case would stay where it is: see Case.Step.
func (c Case) Reach(org Org, now time.Time) []PersonID {
	var heard []PersonID
	before := map[PersonID]bool{}
	for c.Round < c.Ladder.rounds() {
		var who []PersonID
		c, who = c.Step(org, now)
		for _, p := range who {
			if !before[p] {
				before[p], heard = true, append(heard, p)
			}
		}
		now = c.NextAt
	}
	return heard
}

// Nobody reports whether nobody who was told of the case may still hear of it, and it
// would come to nobody else.
func (c Case) Nobody(org Org, now time.Time) bool {
	_, next := c.Step(org, now)
	return len(next)+len(c.Reach(org, now)) == 0 && !slices.ContainsFunc(c.Told(), c.in(org, now).hears)
}

// Pool is who of governance may hear of a case about subject now.
func Pool(org Org, subject PersonID, now time.Time) []PersonID {
	c := Case{Person: subject}
	h := c.in(org, now)
	_, pool := c.tell(h.ask(h.relation(TheGovernance), asking{}), 1)
	return pool
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
// governance at their end, for any active mentee. For thousands of people that takes a
// while: when ctx ends it stops, and what it found is not all.
func Gaps(ctx context.Context, org Org, ladders map[string]Ladder, now time.Time) []Gap {
	var gaps []Gap
	for _, mentee := range org.Holding(MenteeRole, now) {
		if ctx.Err() != nil {
			break
		}
		pool := Pool(org, mentee, now)
		for key, ladder := range ladders {
			c := Case{Person: mentee, Ladder: ladder}
			if _, first := c.Step(org, now); len(first) > 0 && len(pool) >= enoughGovernance {
				continue
			}
			gaps = append(gaps, Gap{Ladder: key, Person: mentee, Reached: c.Reach(org, now), Pool: pool})
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

// Narrow is somebody about whom a concern has too few to go to: Outside are those
// with an office who may hear of it and are neither below that person nor their
// pair, Close are the others. Whether they are away does not count.
type Narrow struct {
	Person  PersonID
	Outside int
	Close   int
}

// Broken reports whether nobody at all could hear.
func (n Narrow) Broken() bool { return n.Outside+n.Close == 0 }

// enoughOutside is how many outside of a person's line there must be: one of
// them may be who raises the concern, with or without a name.
const enoughOutside = 2

// Narrows is every active person about whom a concern is not sure to reach
// somebody outside of their line. About everybody else it does, whoever raises
// it, as long as nobody steps out. An organization without anybody in it has no
// such people, and nobody who could raise a concern.
func Narrows(org Org, now time.Time) []Narrow {
	var office []PersonID
	for _, w := range lastAsked {
		for _, p := range org.Resolve(w, "", now) {
			if !slices.Contains(office, p) {
				office = append(office, p)
			}
		}
	}
	var out []Narrow
	for _, p := range org.People() {
		if p.State != Active {
			continue
		}
		n := narrow(org, p.ID, office, now)
		if n.Outside < enoughOutside {
			out = append(out, n)
		}
	}
	return out
}

// narrow counts who could hear of a concern about subject; it stops counting
// when there are enough.
func narrow(org Org, subject PersonID, office []PersonID, now time.Time) Narrow {
	h, n := Case{About: "flag", Person: subject}.in(org, now), Narrow{Person: subject}
	for _, p := range office {
		switch {
		case n.Outside == enoughOutside:
			return n
		case !h.allows(p):
		case h.tooClose(p):
			n.Close++
		default:
			n.Outside++
		}
	}
	return n
}
