package precept

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// mostAsked is how many people without a preceptor a home shows at once.
const mostAsked = 5

// aloneSubject is the subject of the messages that suggest preceptors for a person.
func aloneSubject(p models.PersonID) string { return "alone:" + string(p) }

// suggest tells the supervisor of somebody new, or the coordinators if there is none,
// who could precept them. It assigns nobody, and the people it names are not told.
func (a activity) suggest(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	p := org.Person(models.PersonID(r.Subject))
	if !Alone(org, p, r.Now) {
		return handlers.Reply{}, nil
	}
	could, err := a.candidates(ctx, org, p, r)
	if err != nil || len(could) == 0 {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, id := range asked(org, p.ID, r) {
		to := org.Person(id)
		reply.Homes = append(reply.Homes, id)
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: aloneSubject(p.ID) + ":" + string(id), Subject: aloneSubject(p.ID), Due: a.calendar.Awake(to, r.Now),
			Message: r.Words(to).Message("precept.suggested", prompts.Data{"Person": p.ID, "Name": p.Name, "Could": a.rows(r, org, to, p, could)}),
		})
	}
	return reply, nil
}

func (a activity) candidates(ctx context.Context, org models.Org, p models.Person, r handlers.Request) ([]Candidate, error) {
	fit, err := a.could(ctx, org, p.ID, r)
	if err != nil {
		return nil, err
	}
	evidence := map[models.PersonID][]models.Evidence{}
	for _, id := range fit {
		if evidence[id], err = a.store.EvidenceOf(ctx, id); err != nil {
			return nil, err
		}
	}
	return Suggest(org, p, fit, evidence, a.areas(), r.Now), nil
}

func (a activity) could(ctx context.Context, org models.Org, person models.PersonID, r handlers.Request) ([]models.PersonID, error) {
	made, err := a.store.DecisionsOf(ctx, person)
	return Could(org, made, person, r.Now), err
}

// areas are the competencies of the gates that people face on arrival.
func (a activity) areas() (out []models.CompetencyKey) {
	for _, g := range a.policy.Gates {
		if a.policy.Track(g.Track).Audience != "" {
			out = append(out, g.Competencies...)
		}
	}
	return out
}

// rows lists the candidates with what makes each a good match. What others observed of
// a candidate is shown only to those who may see the candidate's record.
func (a activity) rows(r handlers.Request, org models.Org, to, p models.Person, could []Candidate) []map[string]any {
	var out []map[string]any
	for _, c := range could {
		var areas []string
		if sees, _ := models.Can(org, to.ID, models.SeeRecord, c.ID, r.Now); sees {
			for _, key := range c.Shown {
				areas = append(areas, handlers.CompetencyName(a.policy, key, r.Words(to).Locale()))
			}
		}
		out = append(out, map[string]any{
			"Choice": string(p.ID) + "/" + string(c.ID), "Who": c.Name, "Title": c.Title, "Site": c.Site, "Shift": c.Shift, "Language": c.Language,
			"Shown": areas, "Has": c.Has,
		})
	}
	return out
}

// choose opens the form for a person, with the preceptor who was chosen filled in.
func (a activity) choose(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	person, preceptor, _ := strings.Cut(r.Subject, "/")
	p, err := a.store.Person(ctx, models.PersonID(person))
	if err != nil {
		return handlers.Reply{}, err
	}
	accounts, err := a.store.Accounts(ctx, models.PersonID(preceptor))
	if err != nil {
		return handlers.Reply{}, err
	}
	return a.form(ctx, r, p, handlers.UserHere(r, accounts))
}

// found takes back the suggestions for a person who has a preceptor now.
func (a activity) found(ctx context.Context, r handlers.Request, org models.Org, p models.Person, names []string, reply *handlers.Reply) error {
	sent, err := a.store.MessagesAbout(ctx, aloneSubject(p.ID))
	if err != nil {
		return err
	}
	reply.Cancel = append(reply.Cancel, aloneSubject(p.ID))
	for _, d := range sent {
		reply.Homes = append(reply.Homes, d.Person)
		reply.Send = append(reply.Send, handlers.Message{
			To: d.Person, Key: d.Key + ":found", Subject: "precepted:" + string(p.ID), Replaces: d.Key,
			Message: r.Words(org.Person(d.Person)).Message("precept.found", prompts.Data{"Name": p.Name, "Names": names}),
		})
	}
	return nil
}

// alone shows a supervisor, on one card, their new people for whom somebody could be a
// preceptor, the longest employed first. It waits since the first of them could have one.
func (a activity) alone(ctx context.Context, r handlers.Request, org models.Org) ([]handlers.Card, error) {
	var fresh []models.Person
	var since time.Time
	for _, id := range org.Reports(r.Person.ID, r.Now) {
		p := org.Person(id)
		if !Alone(org, p, r.Now) {
			continue
		}
		could, err := a.could(ctx, org, id, r)
		if err != nil {
			return nil, err
		}
		if len(could) == 0 {
			continue
		}
		fresh = append(fresh, p)
		if missing := Missing(org, p, could, r.Now); since.IsZero() || missing.Before(since) {
			since = missing
		}
	}
	if len(fresh) == 0 {
		return nil, nil
	}
	slices.SortFunc(fresh, func(x, y models.Person) int {
		return cmp.Or(cmp.Compare(x.HiredOn, y.HiredOn), cmp.Compare(x.Name, y.Name))
	})
	var rows []map[string]any
	for _, p := range fresh[:min(len(fresh), mostAsked)] {
		rows = append(rows, map[string]any{"Person": p.ID, "Name": p.Name})
	}
	return []handlers.Card{{Place: handlers.ToDo, Since: since, Message: *r.Say("precept.alone", prompts.Data{"People": rows})}}, nil
}
