package matching

import (
	"context"
	"slices"
	"time"

	"cairn/handlers"
	"cairn/models"
)

// pool is everybody who could be paired now, and who was told of whom.
type pool struct {
	ground
	mentees  []wish            // who wait, or were told of somebody
	resting  []models.PersonID // mentees who want nobody now
	mentors  []candidate
	released []models.Proposal
}

// repose is how long a pair rests that was proposed and not answered in time.
const repose = 4 * week

// records are what a pool is made from.
type records struct {
	org            models.Org
	intakes        []models.Intake
	released, over []models.Proposal
	evidence       []models.Evidence
	ratings        []models.Rating
	parted         map[models.PersonID]map[models.PersonID]bool // mentor -> mentees who are not proposed to them now
	decisions      []models.Decision
	ended          map[models.PersonID]time.Time // mentees whose pair ends in this act
}

// waits is since when a mentee waits.
func (on records) waits(in models.Intake) time.Time {
	if at, now := on.ended[in.Person]; now {
		return at
	}
	return on.org.WaitsSince(in)
}

// load reads the pool, as it will be when the reply has been saved: a rule that
// runs in the same act as a change must see the change.
func (a activity) load(ctx context.Context, r handlers.Request, changed []models.Noun) (pool, error) {
	on, err := a.read(ctx, r)
	if err != nil {
		return pool{}, err
	}
	on.change(changed)
	for _, x := range on.over {
		if x.State == models.ProposalDeclined || x.State == models.ProposalExpired && r.Now.Before(x.AnswerBy.Add(repose)) {
			on.part(x.Mentor, x.Mentee)
		}
	}
	p := pool{ground: ground{on.org, a.policy.Matching, a.policy.Zone, r.Now, decided(on.decisions)}}
	p.released = slices.DeleteFunc(on.released, func(x models.Proposal) bool { return x.State != models.ProposalReleased })
	shown, growth := shownLevels(on.evidence), growthAreas(on.ratings)
	for _, in := range on.intakes {
		switch {
		case in.Side == models.AsMentor && in.State == models.IntakeSubmitted:
			p.mentors = append(p.mentors, candidate{Intake: in, shown: shown[in.Person], declined: on.parted[in.Person]})
		case in.Side == models.AsMentee && (in.State == models.IntakeSubmitted || in.State == models.IntakeProposed):
			p.mentees = append(p.mentees, wish{in, without(growth[in.Person], in.Competency), on.waits(in)})
		case in.Side == models.AsMentee && in.State == models.IntakeWithdrawn:
			p.resting = append(p.resting, in.Person)
		}
	}
	return p, nil
}

func (a activity) read(ctx context.Context, r handlers.Request) (on records, err error) {
	on.parted, on.ended = map[models.PersonID]map[models.PersonID]bool{}, map[models.PersonID]time.Time{}
	if on.org, err = r.Org(ctx); err != nil {
		return on, err
	}
	if on.intakes, err = a.store.Intakes(ctx); err != nil {
		return on, err
	}
	if on.released, err = a.store.ReleasedProposals(ctx); err != nil {
		return on, err
	}
	if on.over, err = a.store.DeclinedProposals(ctx); err != nil {
		return on, err
	}
	if on.evidence, err = a.store.EvidenceOfMentors(ctx); err != nil {
		return on, err
	}
	if on.decisions, err = a.store.Decisions(ctx); err != nil {
		return on, err
	}
	on.ratings, err = a.store.RatingsOfMentees(ctx)
	return on, err
}

// change puts what an act changes in the place of what was read.
func (on *records) change(changed []models.Noun) {
	for _, noun := range changed {
		switch n := noun.(type) {
		case *models.Intake:
			on.intakes = replace(on.intakes, *n, func(x models.Intake) bool { return x.ID == n.ID })
		case *models.Proposal:
			on.released = replace(on.released, *n, func(x models.Proposal) bool { return x.ID == n.ID })
			on.over = append(on.over, *n)
		case *models.Mentorship:
			if n.State == models.MentorshipEnded {
				on.part(n.Mentor, n.Mentee)
				on.ended[n.Mentee] = n.EndedAt
			}
		}
	}
}

func (on *records) part(mentor, mentee models.PersonID) {
	if on.parted[mentor] == nil {
		on.parted[mentor] = map[models.PersonID]bool{}
	}
	on.parted[mentor][mentee] = true
}

// replace puts a noun in the place of the one that was read, or adds it.
func replace[T any](list []T, by T, same func(T) bool) []T {
	if i := slices.IndexFunc(list, same); i >= 0 {
		list[i] = by
		return list
	}
	return append(list, by)
}

// growthAreas is what each mentee's supervisor picked as growth areas.
func growthAreas(ratings []models.Rating) map[models.PersonID][]models.CompetencyKey {
	last := map[models.PersonID]map[models.CompetencyKey]models.Rating{}
	for _, rating := range ratings {
		if rating.By == rating.Person {
			continue
		}
		if last[rating.Person] == nil {
			last[rating.Person] = map[models.CompetencyKey]models.Rating{}
		}
		last[rating.Person][rating.Competency] = rating
	}
	out := map[models.PersonID][]models.CompetencyKey{}
	for person, areas := range last {
		for key, rating := range areas {
			if rating.Growth {
				out[person] = append(out[person], key)
			}
		}
		slices.Sort(out[person])
	}
	return out
}

func without(list []models.CompetencyKey, key models.CompetencyKey) []models.CompetencyKey {
	return slices.DeleteFunc(list, func(k models.CompetencyKey) bool { return k == key })
}

// waiting is who has nobody proposed to them and does not rest, for a round.
func (p pool) waiting() (out []wish) {
	for _, w := range p.mentees {
		if w.State == models.IntakeSubmitted && !w.Paused(p.now) && p.org.Person(w.Person).State == models.Active {
			out = append(out, w)
		}
	}
	return out
}

// paused is how many mentees rest until a date.
func (p pool) paused() (n int) {
	for _, w := range p.mentees {
		if w.State == models.IntakeSubmitted && w.Paused(p.now) {
			n++
		}
	}
	return n
}

// givers are the mentors with the places that no proposal has a claim on. In a
// new round every proposal that is out has one; after an answer only those that
// cannot be changed anymore.
func (p pool) givers(claims func(models.Proposal) bool) []candidate {
	out := slices.Clone(p.mentors)
	for i := range out {
		for _, x := range p.released {
			if x.Mentor == out[i].Person && x.Trio == "" && claims(x) {
				out[i].Taken = min(out[i].Taken+1, out[i].Places)
			}
		}
	}
	return out
}

// oldest is since when the longest waiting has waited.
func oldest(waiting []wish) (at time.Time) {
	for _, w := range waiting {
		if at.IsZero() || w.since.Before(at) {
			at = w.since
		}
	}
	return at
}
