package matching

import (
	"context"
	"fmt"
	"slices"

	"cairn/handlers"
	"cairn/models"
	"cairn/models/assign"
	"cairn/prompts"
)

// next proposes again after an answer freed somebody: whoever lost a proposal,
// those whom a round left out, and who joined since. What people were told of
// stays where that costs little, and nobody loses what they were told of to one
// who waits. It returns what is proposed anew, and adds it to the reply.
func (a activity) next(ctx context.Context, r handlers.Request, reply *handlers.Reply) ([]models.Proposal, error) {
	p, err := a.load(ctx, r, reply.Save)
	if err != nil {
		return nil, err
	}
	c := a.present(p)
	made, err := c.propose(models.NewID[string]("rd"), a.policy)
	if err != nil {
		return nil, err
	}
	before := func(x models.Proposal) int {
		return slices.IndexFunc(p.released, func(old models.Proposal) bool { return old.Mentee == x.Mentee && old.Trio == "" })
	}
	fresh := slices.DeleteFunc(made.pairs, func(x models.Proposal) bool {
		i := before(x)
		return x.Trio != "" || i >= 0 && p.released[i].Mentor == x.Mentor
	})
	for i := range fresh {
		if old := before(fresh[i]); old >= 0 {
			if err := a.exchange(ctx, r, p.released[old], fresh, reply); err != nil {
				return nil, err
			}
		}
		if err := a.releaseOne(ctx, r, p, &fresh[i], reply); err != nil {
			return nil, fmt.Errorf("release %s: %w", fresh[i].ID, err)
		}
	}
	if len(fresh) > 0 {
		reply.Save = append(reply.Save, &made.Round)
	}
	explain(reply, made.unmatched)
	return fresh, nil
}

// explain writes on the intakes that change in this act why there is nobody yet.
func explain(reply *handlers.Reply, left []gap) {
	for _, noun := range reply.Save {
		in, ok := noun.(*models.Intake)
		if i := slices.IndexFunc(left, func(g gap) bool { return ok && g.mentee == in.Person }); i >= 0 && in.Side == models.AsMentee {
			in.Why, in.FreeOn = left[i].why, left[i].until
		}
	}
}

// present is who can be paired as things stand: without those who have said yes
// or asked something, whose place is theirs until the other one has answered.
func (a activity) present(p pool) *cohort {
	settled := func(x models.Proposal) bool { return !x.Unsettled() || x.Trio != "" }
	told := map[models.PersonID]models.PersonID{}
	mentees := p.waiting()
	if !a.policy.Matching.Rolling {
		mentees = slices.DeleteFunc(mentees, func(w wish) bool { return !w.First })
	}
	for _, x := range p.released {
		if i := slices.IndexFunc(p.mentees, func(w wish) bool { return w.Person == x.Mentee }); i >= 0 && !settled(x) {
			mentees = append(mentees, p.mentees[i])
			told[x.Mentee] = x.Mentor
		}
	}
	c := newCohort(p.ground, mentees, p.givers(settled))
	c.told = make([]int32, len(c.mentees))
	for i, w := range c.mentees {
		c.told[i] = int32(slices.IndexFunc(c.mentors, func(m candidate) bool { return m.Person == told[w.Person] }))
		c.keepAllowed(i, p.released)
	}
	return c
}

// keepAllowed leaves a pair allowed that a coordinator chose against a rule, as
// long as it is out.
func (c *cohort) keepAllowed(i int, released []models.Proposal) {
	j := c.told[i]
	chosen := slices.ContainsFunc(released, func(x models.Proposal) bool { return x.Mentee == c.mentees[i].Person && x.Override != "" })
	if j != assign.Nobody && chosen {
		score, _ := c.softScore(c.mentees[i], c.mentors[j])
		c.problem.Choices[i] = []assign.Choice{{Mentor: j, Score: int32(score)}}
	}
}

// exchange takes back a proposal that nobody has answered, because fresh ones are better
// for all together.
func (a activity) exchange(ctx context.Context, r handlers.Request, p models.Proposal, fresh []models.Proposal, reply *handlers.Reply) error {
	p.State = models.ProposalDropped
	reply.Save = append(reply.Save, &p)
	reply.Unset = append(reply.Unset, timersOf(p)...)
	reply.Cancel = append(reply.Cancel, subject(p))
	for _, id := range []models.PersonID{p.Mentee, p.Mentor} {
		to, err := a.store.Person(ctx, id)
		if err != nil {
			return err
		}
		next := slices.ContainsFunc(fresh, func(x models.Proposal) bool { return x.Mentee == id || x.Mentor == id })
		reply.Send = append(reply.Send, a.instead(r, p, to, "matching.exchanged", prompts.Data{"Next": next}))
		reply.Homes = append(reply.Homes, id)
		if err := a.spend(ctx, r, p, reply, to); err != nil {
			return err
		}
	}
	return nil
}

// join proposes somebody who told what they bring, or what they give, after the
// round: nobody waits for the next one who need not.
func (a activity) join(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	rounds, err := a.store.Rounds(ctx)
	if err != nil || !a.policy.Matching.Rolling {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	if begun, err := a.begun(ctx, rounds); err != nil || !begun {
		return handlers.Reply{}, err
	}
	fresh, err := a.next(ctx, r, &reply)
	if err != nil || len(fresh) == 0 {
		return handlers.Reply{}, err
	}
	err = a.tellCoordinators(ctx, r, &reply, "joined:"+fresh[0].Round, "matching.joined", prompts.Data{}, fresh)
	return reply, err
}

// begun reports whether a round was released in this program.
func (a activity) begun(ctx context.Context, rounds []models.Round) (bool, error) {
	for _, round := range rounds {
		pairs, err := a.store.Proposals(ctx, round.ID)
		if err != nil {
			return false, err
		}
		if slices.ContainsFunc(pairs, func(p models.Proposal) bool { return !p.ReleasedAt.IsZero() }) {
			return true, nil
		}
	}
	return false, nil
}

// tellCoordinators tells each of them, with what is proposed anew. Rounds and proposals
// are their work, whoever is in them: whom nobody may pair with whom is a hard rule.
func (a activity) tellCoordinators(ctx context.Context, r handlers.Request, reply *handlers.Reply, about, key string, data prompts.Data, fresh []models.Proposal) error {
	org, err := r.Org(ctx)
	if err == nil {
		tellOf(r, org, org.Holding(models.CoordinatorRole, r.Now), reply, about, key, data, fresh)
	}
	return err
}

// tellOf tells some people, with what is proposed anew.
func tellOf(r handlers.Request, org models.Org, people []models.PersonID, reply *handlers.Reply, about, key string, data prompts.Data, fresh []models.Proposal) {
	pairs := []map[string]any{}
	for _, p := range fresh[:min(len(fresh), mostLines)] {
		pairs = append(pairs, map[string]any{"Mentee": org.Person(p.Mentee).Name, "Mentor": org.Person(p.Mentor).Name})
	}
	data["Next"] = pairs
	for _, id := range people {
		data["Rounds"] = org.Has(id, models.CoordinatorRole, r.Now)
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: about + ":" + string(id), Subject: "told:" + about,
			Message: r.Words(org.Person(id)).Message(key, data),
		})
		reply.Homes = append(reply.Homes, id)
	}
}

// saveIntake saves an intake once, in its newest form.
func saveIntake(reply *handlers.Reply, in models.Intake) {
	for _, noun := range reply.Save {
		if old, ok := noun.(*models.Intake); ok && old.ID == in.ID {
			*old = in
			return
		}
	}
	reply.Save = append(reply.Save, &in)
}
