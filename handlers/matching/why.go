package matching

import (
	"context"
	"slices"
	"strings"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// couple is the mentee and the mentor that a coordinator names, and the rest of
// what they typed.
func (a activity) couple(ctx context.Context, r handlers.Request, typed string) (mentee, mentor models.Person, rest string, err error) {
	fields := strings.Fields(typed)
	if len(fields) < 2 {
		return mentee, mentor, "", a.usage("matching.name_two")
	}
	if mentee, err = handlers.Mentioned(ctx, a.store, r, fields[0]); err != nil {
		return
	}
	mentor, err = handlers.Mentioned(ctx, a.store, r, fields[1])
	return mentee, mentor, strings.Join(fields[2:], " "), err
}

// usage refuses what was typed, and says how it is typed.
func (a activity) usage(why string) error {
	return models.Refused{Kind: models.ErrNotReady, Why: why, Data: map[string]any{"Command": a.command}}
}

// whyNot says what stands between two people: a rule, or what their pair would
// cost the others, from the prices of the best round there is now.
func (a activity) whyNot(ctx context.Context, r handlers.Request, typed string) (handlers.Reply, error) {
	mentee, mentor, _, err := a.couple(ctx, r, typed)
	if err != nil {
		return handlers.Reply{}, err
	}
	p, err := a.load(ctx, r, nil)
	if err != nil {
		return handlers.Reply{}, err
	}
	c := newCohort(p.ground, p.waiting(), p.givers(always))
	i := slices.IndexFunc(c.mentees, func(w wish) bool { return w.Person == mentee.ID })
	j := slices.IndexFunc(c.mentors, func(m candidate) bool { return m.Person == mentor.ID })
	if i < 0 || j < 0 {
		return handlers.Reply{}, models.NotReady("matching.not_waiting")
	}
	words := r.Words(r.Person)
	data := prompts.Data{"Mentee": mentee.Name, "Mentor": mentor.Name}
	if rule := c.hardRule(c.mentees[i], c.mentors[j]); rule != "" {
		data["Why"] = prompts.Words(words.Text(rule, nil))
		return handlers.Reply{Answer: r.Say("matching.whynot_rule", data)}, nil
	}
	s, err := c.solve(a.policy)
	if err != nil {
		return handlers.Reply{}, err
	}
	if s.Mentor[i] == int32(j) {
		return handlers.Reply{Answer: r.Say("matching.whynot_is", data)}, nil
	}
	cost, possible := s.WhyNot(i, j)
	if !possible {
		return handlers.Reply{Answer: r.Say("matching.whynot_full", data)}, nil
	}
	score, _ := c.softScore(c.mentees[i], c.mentors[j])
	moves := []map[string]any{}
	for _, m := range cost.Moves {
		if m.Mentee == i {
			continue
		}
		to := ""
		if m.To >= 0 {
			to = p.org.Person(c.mentors[m.To].Person).Name
		}
		moves = append(moves, map[string]any{"Mentee": p.org.Person(c.mentees[m.Mentee].Person).Name, "Mentor": to})
	}
	data["Score"], data["Points"], data["People"], data["Moves"] = score, int(cost.Points), cost.People, moves[:min(len(moves), mostLines)]
	return handlers.Reply{Answer: r.Say("matching.whynot_cost", data)}, nil
}

// ruleStays are the rules that no coordinator can put aside: they protect
// somebody, or one of the two has said no.
var ruleStays = []string{
	"matching.rule_self", "matching.rule_supervisor", "matching.rule_decided", "matching.rule_credentialing", "matching.rule_conflict",
	"matching.rule_reciprocal", "matching.rule_private", "matching.rule_role", "matching.rule_away", "matching.rule_declined",
}

// override puts a pair of the coordinator's own choice into the preview, with
// the reason on file. The others are paired as well as is possible then.
func (a activity) override(ctx context.Context, r handlers.Request, typed string) (handlers.Reply, error) {
	mentee, mentor, reason, err := a.couple(ctx, r, typed)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case len([]rune(reason)) < 10:
		return handlers.Reply{}, a.usage("matching.say_why")
	}
	p, err := a.load(ctx, r, nil)
	if err != nil {
		return handlers.Reply{}, err
	}
	waiting, givers := p.waiting(), p.givers(always)
	i := slices.IndexFunc(waiting, func(w wish) bool { return w.Person == mentee.ID })
	j := slices.IndexFunc(givers, func(m candidate) bool { return m.Person == mentor.ID })
	if i < 0 || j < 0 {
		return handlers.Reply{}, models.NotReady("matching.not_waiting")
	}
	rule := p.hardRule(waiting[i], givers[j])
	switch {
	case slices.Contains(ruleStays, rule):
		why := prompts.Words(r.Words(r.Person).Text(rule, nil))
		return handlers.Reply{Answer: r.Say("matching.whynot_rule", prompts.Data{"Mentee": mentee.Name, "Mentor": mentor.Name, "Why": why})}, nil
	case givers[j].Free() == 0:
		return handlers.Reply{Answer: r.Say("matching.whynot_full", prompts.Data{"Mentee": mentee.Name, "Mentor": mentor.Name})}, nil
	}
	given, err := a.given(ctx, mentee.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	return a.propose(ctx, r, append(given, models.Proposal{Mentee: mentee.ID, Mentor: mentor.ID, Override: reason}))
}

// given is the pairs of the preview that a coordinator chose before.
func (a activity) given(ctx context.Context, besides models.PersonID) ([]models.Proposal, error) {
	drafts, err := a.store.DraftRound(ctx)
	return slices.DeleteFunc(drafts, func(p models.Proposal) bool { return p.Override == "" || p.Mentee == besides }), err
}
