package matching

import (
	"context"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/models/assign"
	"cairn/prompts"
)

// preview proposes a round and shows it to the coordinator alone. Nothing that
// was previewed before and not released is kept.
func (a activity) preview(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if !coordinates(r) {
		return handlers.Reply{}, models.NotAllowed("errors.why_no_coordinator")
	}
	mentees, err := a.store.IntakesWaiting(ctx, models.AsMentee)
	if err != nil {
		return handlers.Reply{}, err
	}
	candidates, err := a.candidates(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	old, err := a.store.DraftRound(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	made, err := propose(models.NewID[string]("rd"), assign.Fairness(a.policy.Fairness), mentees, candidates, org, r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for i := range old {
		old[i].State = models.ProposalDropped
		reply.Save = append(reply.Save, &old[i])
	}
	for i := range made.pairs {
		reply.Save = append(reply.Save, &made.pairs[i])
	}
	reply.Answer = a.roundMessage(r, org, made)
	return reply, nil
}

// candidates are the mentors with what they have shown, not only said, and
// with whom it came to nothing before.
func (a activity) candidates(ctx context.Context) ([]candidate, error) {
	intakes, err := a.store.IntakesWaiting(ctx, models.AsMentor)
	if err != nil {
		return nil, err
	}
	proposals, err := a.store.DeclinedProposals(ctx)
	if err != nil {
		return nil, err
	}
	declined := map[models.PersonID]map[models.PersonID]bool{}
	for _, p := range proposals {
		if declined[p.Mentor] == nil {
			declined[p.Mentor] = map[models.PersonID]bool{}
		}
		declined[p.Mentor][p.Mentee] = true
	}
	var out []candidate
	for _, in := range intakes {
		evidence, err := a.store.EvidenceOf(ctx, in.Person)
		if err != nil {
			return nil, err
		}
		out = append(out, candidate{Intake: in, shown: shownLevels(evidence), declined: declined[in.Person]})
	}
	return out, nil
}

func (a activity) roundMessage(r handlers.Request, org models.Org, made round) *bot.Message {
	words := r.Words(r.Person)
	name := func(c models.CompetencyKey) string { return handlers.CompetencyName(a.policy, c, words.Locale()) }
	var lines, alone, short []map[string]any
	for _, p := range made.pairs {
		lines = append(lines, map[string]any{
			"Mentee": org.Person(p.Mentee).Name, "Mentor": org.Person(p.Mentor).Name, "Score": p.Score,
			"Reasons": a.reasons(words, p.Reasons),
		})
	}
	for _, g := range made.unmatched {
		alone = append(alone, map[string]any{
			"Mentee": org.Person(g.mentee).Name,
			"Why":    prompts.Words(words.Text(g.why, prompts.Data{"Competency": name(g.competency)})),
		})
	}
	for _, s := range made.short {
		short = append(short, map[string]any{"Competency": name(s.competency), "Count": s.people})
	}
	if len(made.pairs) == 0 {
		return r.Say("matching.nothing", prompts.Data{"Alone": alone, "Short": short})
	}
	return r.Say("matching.round", prompts.Data{"Round": made.id, "Pairs": lines, "Alone": alone, "Short": short})
}

// reasons are the terms of a score as one sentence.
func (a activity) reasons(words prompts.Voice, reasons []models.Reason) prompts.Words {
	out := make([]string, len(reasons))
	for i, reason := range reasons {
		out[i] = words.Text(reason.Term, prompts.Data{
			"Competency": handlers.CompetencyName(a.policy, reason.Competency, words.Locale()), "Count": reason.Count,
		})
	}
	return prompts.Words(strings.Join(out, "; "))
}
