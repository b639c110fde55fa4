package evidence

import (
	"context"
	"slices"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// mostListed is how many pieces a list shows, the newest ones.
const mostListed = 10

// list shows those who may read it what is on file about somebody: they may correct
// their own pieces and countersign others'. Whoever may no longer read it still sees
// what they wrote themselves.
func (a activity) list(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	about, err := handlers.Mentioned(ctx, a.store, r, r.Args)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	all, err := a.store.EvidenceOf(ctx, about.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	signs, err := a.store.CountersignsOf(ctx, about.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	standing := models.Standing(all)
	sees, why := models.Can(org, r.Person.ID, models.SeeRecord, about.ID, r.Now)
	writes := handlers.May(who, r.Roles)
	if !sees {
		standing = slices.DeleteFunc(standing, func(e models.Evidence) bool { return !writes || e.Author != r.Person.ID })
	}
	switch {
	case !sees && len(standing) == 0:
		return handlers.Reply{}, models.NotAllowed(why)
	case len(standing) == 0:
		return handlers.Reply{Answer: r.Say("evidence.none", prompts.Data{"Person": about.Name})}, nil
	}
	data := rowsOf(r, org, standing, all, signs)
	data["Person"], data["Whole"] = about.Name, sees
	return handlers.Reply{Answer: r.Say("evidence.list", data)}, nil
}

// rowsOf is the newest pieces, and which of them the actor may correct or sign.
func rowsOf(r handlers.Request, org models.Org, standing, all []models.Evidence, signs []models.Countersign) prompts.Data {
	older := max(0, len(standing)-mostListed)
	standing = standing[older:]
	slices.Reverse(standing)
	words := r.Words(r.Person)
	var rows []map[string]any
	var own, others []bot.Option
	for _, e := range standing {
		name := prompts.Words(words.Text("evidence.type_"+string(e.Type), nil))
		rows = append(rows, map[string]any{
			"Type": name, "On": e.ObservedOn, "Author": org.Person(e.Author).Name, "Level": e.Level, "Note": e.Note,
			"Corrects": e.Corrects != "", "Readers": readers(org, signs, e.ID, true), "Others": readers(org, signs, e.ID, false),
		})
		option := bot.Option{Label: bot.PlainText(words.Text("evidence.option", prompts.Data{"Type": name, "On": e.ObservedOn, "Author": org.Person(e.Author).Name})), Value: string(e.ID)}
		c := models.Countersign{By: r.Person.ID, Agrees: true}
		signed := slices.ContainsFunc(signs, func(s models.Countersign) bool { return s.Evidence == e.ID && s.By == r.Person.ID })
		if _, err := e.Countersigned(org, c, r.Now); err == nil && !signed {
			others = append(others, option)
		}
		if handlers.May(who, r.Roles) && e.CorrectedBy(org, r.Person.ID, all, r.Now) == nil {
			own = append(own, option)
		}
	}
	return prompts.Data{"Rows": rows, "Older": older, "Own": own, "Unread": others}
}

func readers(org models.Org, signs []models.Countersign, e models.EvidenceID, agree bool) []string {
	var out []string
	for _, s := range signs {
		if s.Evidence == e && s.Agrees == agree {
			out = append(out, org.Person(s.By).Name)
		}
	}
	return out
}

// openCorrection shows the author their piece again so that they can correct it.
func (a activity) openCorrection(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	d, err := a.corrected(ctx, r, org, models.EvidenceID(chosen(r)))
	if err != nil {
		return handlers.Reply{}, err
	}
	return a.form(ctx, r, d)
}

// chosen is the piece that a list or a button names.
func chosen(r handlers.Request) string {
	if r.Subject != "" {
		return r.Subject
	}
	return r.Event.Value
}

// corrected is the draft of a correction, if the actor may make it.
func (a activity) corrected(ctx context.Context, r handlers.Request, org models.Org, id models.EvidenceID) (draft, error) {
	old, err := a.store.Evidence(ctx, id)
	if err != nil {
		return draft{}, err
	}
	all, err := a.store.EvidenceOf(ctx, old.Person)
	if err != nil {
		return draft{}, err
	}
	first := org.LocalDate(r.Person.ID, old.FirstWritten(all))
	return draft{source: "corrects." + string(old.ID), about: old.Person, old: old, first: first}, old.CorrectedBy(org, r.Person.ID, all, r.Now)
}

// openCountersign shows a second reader a piece and asks for their word.
func (a activity) openCountersign(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	e, org, err := a.unread(ctx, r, models.EvidenceID(chosen(r)), models.Countersign{By: r.Person.ID, Agrees: true})
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	return handlers.Reply{Form: r.Form("evidence.form_sign", prompts.Data{
		"Evidence": e.ID, "Person": org.Person(e.Person).Name, "Author": org.Person(e.Author).Name, "Level": e.Level, "Note": e.Note, "On": e.ObservedOn,
		"Type": prompts.Words(words.Text("evidence.type_"+string(e.Type), nil)), "Competency": handlers.CompetencyName(a.policy, e.Competency, words.Locale()),
	})}, nil
}

// unread loads a piece that the actor may countersign.
func (a activity) unread(ctx context.Context, r handlers.Request, id models.EvidenceID, c models.Countersign) (models.Evidence, models.Org, error) {
	e, err := a.store.Evidence(ctx, id)
	if err != nil {
		return e, models.Org{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return e, org, err
	}
	signs, err := a.store.CountersignsOf(ctx, e.Person)
	if err != nil {
		return e, org, err
	}
	if slices.ContainsFunc(signs, func(s models.Countersign) bool { return s.Evidence == e.ID && s.By == r.Person.ID }) {
		return e, org, models.ErrDuplicate
	}
	_, err = e.Countersigned(org, c, r.Now)
	return e, org, err
}

// countersign puts the second reader's word on file and tells the author.
func (a activity) countersign(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c := models.Countersign{ID: models.NewID[string]("ct"), By: r.Person.ID, Agrees: r.Entered("fits") == "yes", Note: r.Entered("note")}
	if r.Entered("fits") == "" {
		return handlers.Reply{}, models.Invalid{Field: "fits", Why: "evidence.why_fits"}
	}
	e, org, err := a.unread(ctx, r, models.EvidenceID(r.Subject), c)
	if err != nil {
		return handlers.Reply{}, err
	}
	blank, err := a.openCountersign(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if c, err = e.Countersigned(org, c, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Save: []models.Noun{&c}, Send: signed(r, org, e, c)}
	return handlers.Screened(r, org, blank.Form, "countersign:"+c.ID, []models.PersonID{e.Person, e.Author}, reply), nil
}

// signed tells the second reader that their word is on file, and the author, unless
// they have left.
func signed(r handlers.Request, org models.Org, e models.Evidence, c models.Countersign) []handlers.Message {
	author, key, about := org.Person(e.Author), "countersign:"+c.ID, "evidence:"+string(e.ID)
	there := author.State == models.Active
	out := []handlers.Message{{
		To: r.Person.ID, Key: key + ":reader", Subject: about,
		Message: *r.Say("evidence.sign_saved", prompts.Data{"Author": author.Name, "Told": there}),
	}}
	if there {
		out = append(out, handlers.Message{
			To: author.ID, Key: key, Subject: about,
			Message: r.Words(author).Message("evidence.countersigned", prompts.Data{"Reader": r.Person.Name, "Person": org.Person(e.Person).Name, "Agrees": c.Agrees, "Note": c.Note}),
		})
	}
	return out
}
