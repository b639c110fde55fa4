package matching

import (
	"context"
	"maps"
	"slices"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/models/assign"
	"cairn/prompts"
)

// match is the coordinator's command: a preview, or a word about one pair.
func (a activity) match(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if !coordinates(r) {
		return handlers.Reply{}, models.NotAllowed("errors.why_no_coordinator")
	}
	verb, rest, _ := strings.Cut(r.Args, " ")
	switch strings.ToLower(verb) {
	case "why":
		return a.whyNot(ctx, r, rest)
	case "pair":
		return a.override(ctx, r, rest)
	}
	return a.preview(ctx, r)
}

// preview proposes a round and shows it to the coordinator alone. Nothing that
// was previewed before and not released is kept.
func (a activity) preview(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if !coordinates(r) {
		return handlers.Reply{}, models.NotAllowed("errors.why_no_coordinator")
	}
	return a.propose(ctx, r, nil)
}

// propose makes a round with some pairs given, and puts it in the place of the
// one that was previewed before.
func (a activity) propose(ctx context.Context, r handlers.Request, given []models.Proposal) (handlers.Reply, error) {
	p, err := a.load(ctx, r, nil)
	if err != nil {
		return handlers.Reply{}, err
	}
	old, err := a.store.DraftRound(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	c := newCohort(p.ground, p.waiting(), p.givers(always))
	for _, g := range given {
		c.give(g)
	}
	made, err := c.propose(models.NewID[string]("rd"), a.policy)
	if err != nil {
		return handlers.Reply{}, err
	}
	made.By = r.Person.ID
	made.excuse(given)
	var reply handlers.Reply
	for i := range old {
		old[i].State = models.ProposalDropped
		reply.Save = append(reply.Save, &old[i])
	}
	for i := range made.pairs {
		reply.Save = append(reply.Save, &made.pairs[i])
	}
	m := a.roundMessage(r, p, made)
	if len(made.pairs) > 0 {
		reply.Save = append(reply.Save, &made.Round)
		reply.Send = append(reply.Send, handlers.Message{To: r.Person.ID, Key: roundSubject(made.ID) + ":preview", Subject: roundSubject(made.ID), Message: *m})
	} else {
		reply.Answer = m
	}
	err = a.spendRounds(ctx, r, p.org, old, "matching.spent_newer", &reply)
	return reply, err
}

func roundSubject(round string) string { return "round:" + round }

// spendRounds takes the buttons from the previews of rounds that are nothing to decide
// about anymore, and has them say what became of them: first of all in the place of the
// title, which says that nobody has been told.
func (a activity) spendRounds(ctx context.Context, r handlers.Request, org models.Org, drafts []models.Proposal, became string, reply *handlers.Reply) error {
	rounds := map[string]bool{}
	for _, d := range drafts {
		rounds[d.Round] = true
	}
	for _, round := range slices.Sorted(maps.Keys(rounds)) {
		sent, err := a.store.MessagesAbout(ctx, roundSubject(round))
		if err != nil {
			return err
		}
		says := func(to models.PersonID) bot.Message {
			return r.Words(org.Person(to)).Message(became, prompts.Data{"By": r.Person.Name})
		}
		spent, err := handlers.Spent(sent, round, func(to models.PersonID) string { return says(to).Text })
		if err != nil {
			return err
		}
		for i := range spent {
			spent[i].Message.Title = says(spent[i].To).Title
		}
		reply.Send, reply.Cancel = append(reply.Send, spent...), append(reply.Cancel, roundSubject(round))
	}
	return nil
}

func always(models.Proposal) bool { return true }

// give leaves a mentee no other choice than the mentor that a coordinator chose
// for them.
func (c *cohort) give(p models.Proposal) {
	i := slices.IndexFunc(c.mentees, func(w wish) bool { return w.Person == p.Mentee })
	j := slices.IndexFunc(c.mentors, func(m candidate) bool { return m.Person == p.Mentor })
	if i < 0 || j < 0 {
		return
	}
	score, _ := c.softScore(c.mentees[i], c.mentors[j])
	c.problem.Choices[i] = []assign.Choice{{Mentor: int32(j), Score: int32(score)}}
	c.mentees[i].First = true
}

// excuse writes the coordinator's reasons beside the pairs that they chose.
func (r *round) excuse(given []models.Proposal) {
	for _, g := range given {
		for i := range r.pairs {
			if r.pairs[i].Mentee == g.Mentee && r.pairs[i].Mentor == g.Mentor {
				r.pairs[i].Override = g.Override
			}
		}
	}
}

// mostLines keeps a preview within what a platform shows.
const mostLines = 25

func (a activity) roundMessage(r handlers.Request, p pool, made round) *bot.Message {
	words := r.Words(r.Person)
	name := func(c models.CompetencyKey) string { return handlers.CompetencyName(a.policy, c, words.Locale()) }
	person := func(id models.PersonID) string { return p.org.Person(id).Name }
	lines, alone, short, untrained := []map[string]any{}, []map[string]any{}, []map[string]any{}, []string{}
	worst, chosen := models.Proposal{Score: assign.MaxScore + 1}, false
	for _, pair := range made.pairs {
		if pair.Score < worst.Score {
			worst = pair
		}
		chosen = chosen || pair.Override != ""
		lines = append(lines, map[string]any{
			"Mentee": person(pair.Mentee), "Mentor": person(pair.Mentor), "Score": pair.Score,
			"Reasons": a.reasons(words, pair.Reasons), "Trio": person(pair.Trio), "Override": pair.Override,
		})
	}
	for _, g := range made.unmatched {
		alone = append(alone, map[string]any{"Mentee": person(g.mentee), "Why": a.why(words, g)})
	}
	for _, s := range made.short {
		tongue := prompts.Words("")
		if s.language != "" {
			tongue = prompts.Words(words.Text("matching.language_"+s.language, nil))
		}
		short = append(short, map[string]any{"Competency": name(s.competency), "Count": s.people, "Language": tongue})
	}
	for _, id := range made.untrained {
		untrained = append(untrained, person(id))
	}
	slices.Sort(untrained)
	data := prompts.Data{
		"Alone": alone[:min(len(alone), mostLines)], "Short": short, "Paused": p.paused(),
		"Untrained": untrained[:min(len(untrained), mostShortages)], "MoreUntrained": max(0, len(untrained)-mostShortages),
		"More": max(0, len(alone)-mostLines) + max(0, len(lines)-mostLines),
	}
	if len(made.pairs) == 0 {
		data["Nobody"] = len(alone) == 0
		return r.Say("matching.nothing", data)
	}
	data["Round"], data["Pairs"] = made.ID, lines[:min(len(lines), mostLines)]
	data["Matched"], data["Waiting"] = len(made.pairs), len(made.pairs)+len(made.unmatched)
	data["Average"], data["Worst"] = average(made.pairs), worst.Score
	data["WorstMentee"], data["Chosen"] = person(worst.Mentee), chosen
	return r.Say("matching.round", data)
}

func average(pairs []models.Proposal) int {
	sum := 0
	for _, p := range pairs {
		sum += p.Score
	}
	return sum / max(1, len(pairs))
}

// why is the reason for which somebody has no mentor, as a sentence.
func (a activity) why(words prompts.Voice, g gap) prompts.Words {
	return prompts.Words(words.Text(g.why, prompts.Data{
		"Competency": handlers.CompetencyName(a.policy, g.competency, words.Locale()), "Until": g.until,
	}))
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
