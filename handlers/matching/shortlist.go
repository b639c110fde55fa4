package matching

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// askToRank lets everybody who waits rank a few mentors before the round. What
// they say counts in the next preview, and they need not answer. Nobody is asked
// twice for one preview, nor for an old one.
func (a activity) askToRank(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if _, err := a.drafts(ctx, r); err != nil {
		return handlers.Reply{}, err
	}
	p, err := a.load(ctx, r, nil)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	givers := p.givers(always)
	for _, w := range p.waiting() {
		if len(p.shortlist(w, givers)) < 2 {
			continue // nothing to choose between
		}
		to := p.org.Person(w.Person)
		reply.Send = append(reply.Send, handlers.Message{
			To: to.ID, Key: ranks(w.Intake) + ":" + r.Subject, Subject: ranks(w.Intake), Due: a.calendar.Awake(to, r.Now),
			Message: r.Words(to).Message("matching.rank", prompts.Data{"Intake": w.ID, "People": a.listed(r.Words(to), p, w, givers)}),
		})
	}
	reply.Answer = r.Say("matching.rank_asked", prompts.Data{"Count": len(reply.Send)})
	return reply, nil
}

// shortlist is the mentors whom no rule forbids, the best first.
func (p pool) shortlist(w wish, givers []candidate) []candidate {
	scores := map[models.PersonID]int{}
	var out []candidate
	w.Picked = nil // what they picked before must not decide what they can pick
	for _, c := range givers {
		if c.Free() > 0 && p.hardRule(w, c) == "" {
			scores[c.Person], _ = p.softScore(w, c)
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(scores[y.Person], scores[x.Person]), cmp.Compare(x.Person, y.Person))
	})
	return out[:min(len(out), shortlist)]
}

func (a activity) listed(words prompts.Voice, p pool, w wish, givers []candidate) []map[string]any {
	out := []map[string]any{}
	w.Picked = nil
	for _, c := range p.shortlist(w, givers) {
		_, reasons := p.softScore(w, c)
		out = append(out, map[string]any{"Mentor": p.org.Person(c.Person).Name, "Reasons": a.reasons(words, reasons)})
	}
	return out
}

// openRank shows the shortlist as it is now.
func (a activity) openRank(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, w, err := a.ranking(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	var people []models.Person
	for _, c := range p.shortlist(w, p.givers(always)) {
		people = append(people, p.org.Person(c.Person))
	}
	if len(people) == 0 {
		return handlers.Reply{}, models.NotReady("matching.rank_over")
	}
	data := prompts.Data{"Intake": w.ID, "People": handlers.PeopleOptions(people)}
	for n := range shortlist {
		picked := ""
		if n < len(w.Picked) && slices.ContainsFunc(people, func(x models.Person) bool { return x.ID == w.Picked[n] }) {
			picked = string(w.Picked[n])
		}
		data[fmt.Sprintf("Choice%d", n+1)], data[fmt.Sprintf("Has%d", n+1)] = picked, len(people) > n
	}
	return handlers.Reply{Form: r.Form("matching.form_rank", data)}, nil
}

// ranking is the mentee's own wish, while nobody is proposed to them.
func (a activity) ranking(ctx context.Context, r handlers.Request) (pool, wish, error) {
	p, err := a.load(ctx, r, nil)
	if err != nil {
		return p, wish{}, err
	}
	i := slices.IndexFunc(p.mentees, func(w wish) bool { return w.Person == r.Person.ID && string(w.ID) == r.Subject })
	if i < 0 || p.mentees[i].State != models.IntakeSubmitted {
		return p, wish{}, models.NotReady("matching.rank_over")
	}
	return p, p.mentees[i], nil
}

// rank keeps the order. The same mentor twice counts once.
func (a activity) rank(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, w, err := a.ranking(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	allowed := p.shortlist(w, p.givers(always))
	in := w.Intake
	in.Picked = nil
	var names []string
	for n := range shortlist {
		id := models.PersonID(r.Entered(fmt.Sprintf("choice%d", n+1)))
		known := slices.ContainsFunc(allowed, func(c candidate) bool { return c.Person == id })
		if id != "" && !known {
			return handlers.Reply{}, models.Invalid{Field: fmt.Sprintf("choice%d", n+1), Why: "matching.why_choice"}
		}
		if known && !slices.Contains(in.Picked, id) {
			in.Picked = append(in.Picked, id)
			names = append(names, p.org.Person(id).Name)
		}
	}
	reply := handlers.Reply{Save: []models.Noun{&in}}
	if err := a.spendRank(ctx, r, in, r.Person, true, &reply); err != nil {
		return handlers.Reply{}, err
	}
	reply.Send = append(reply.Send, handlers.Message{
		To: r.Person.ID, Key: "ranked:" + string(in.ID) + ":" + r.Event.ID, Subject: ranks(in),
		Message: *r.Say("matching.ranked", prompts.Data{"Names": names, "Intake": in.ID}),
	})
	return reply, nil
}

func ranks(in models.Intake) string { return "rank:" + string(in.ID) }

// spendRank takes the way to rank from what was sent to a mentee before: their order is in
// a newer message or, once somebody is proposed to them, counts no more.
func (a activity) spendRank(ctx context.Context, r handlers.Request, in models.Intake, to models.Person, newer bool, reply *handlers.Reply) error {
	sent, err := a.store.MessagesAbout(ctx, ranks(in))
	if err != nil {
		return err
	}
	spent, err := handlers.Spent(sent, string(in.ID), func(models.PersonID) string {
		return r.Words(to).Text("matching.spent_rank", prompts.Data{"Newer": newer})
	})
	reply.Send, reply.Cancel = append(reply.Send, spent...), append(reply.Cancel, ranks(in))
	return err
}
