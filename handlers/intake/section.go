package intake

import (
	"context"
	"slices"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// owned is the intake of a button or form, if it is the actor's own.
func (a activity) owned(ctx context.Context, r handlers.Request) (models.Intake, error) {
	in, err := a.store.Intake(ctx, models.IntakeID(r.Subject))
	switch {
	case err != nil:
		return in, err
	case in.Person != r.Person.ID:
		return in, models.NotAllowed("intake.not_your_side")
	case in.Side == models.AsMentee && in.State == models.IntakeMatched:
		return in, models.NotReady("intake.matched")
	}
	return in, nil
}

// openSection shows one of the parts that may be left out, with what is known.
func (a activity) openSection(name string) handlers.Handler {
	return func(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
		in, err := a.owned(ctx, r)
		if err != nil {
			return handlers.Reply{}, err
		}
		return handlers.Reply{Form: a.section(r, name, in)}, nil
	}
}

func (a activity) section(r handlers.Request, name string, in models.Intake) *bot.Form {
	data := prompts.Data{"Intake": in.ID}
	switch name {
	case "work":
		data["Goals"], data["Wanted"], data["Shift"], data["Supports"], data["Tracks"] = in.Goals, in.Wanted, in.Shift, in.Supports, in.Tracks
	case "ways":
		data["Styles"], data["Draws"], data["Stuck"] = in.Styles, in.Draws, in.Stuck
	case "gives":
		data["Competencies"] = handlers.CompetencyOptions(a.policy, r.Words(r.Person).Locale())
		data["Offers"], data["Hours"], data["Trained"], data["Criteria"] = texts(in.Offers), handlers.Filled(in.FlashHours), in.TrainedOn, in.Criteria
		data["Trio"] = slices.DeleteFunc([]string{"yes"}, func(string) bool { return !in.Trio })
	}
	return r.Form("intake.form_"+name, data)
}

func texts(keys []models.CompetencyKey) []string {
	out := make([]string, len(keys))
	for i, key := range keys {
		out[i] = string(key)
	}
	return out
}

// saveSection keeps one part.
func (a activity) saveSection(name string) handlers.Handler {
	return func(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
		in, err := a.owned(ctx, r)
		if err != nil {
			return handlers.Reply{}, err
		}
		if in, err = sections[name](in, r.Event.Values, r.Now.In(a.calendar.Zone(r.Person))); err != nil {
			return handlers.Reply{}, err
		}
		if err := a.noBoth(ctx, in); err != nil {
			return handlers.Reply{}, err
		}
		return screened(ctx, r, a.section(r, name, in), in, a.kept(r, in))
	}
}

// noBoth refuses to grow in an area and to mentor others in it at once.
func (a activity) noBoth(ctx context.Context, in models.Intake) error {
	other := models.AsMentee
	if in.Side == models.AsMentee {
		other = models.AsMentor
	}
	that, err := a.intake(ctx, in.Person, other)
	if err != nil || that.Version == 0 || that.State == models.IntakeWithdrawn {
		return err
	}
	grows, mentors, field := in, that, "competency"
	if in.Side == models.AsMentor {
		grows, mentors = that, in
		if in.Competency != that.Competency {
			field = "offers"
		}
	}
	if mentors.Gives(grows.Competency) {
		return models.Invalid{Field: field, Why: "intake.why_both"}
	}
	return nil
}

// kept says that a part is saved, and offers the next one.
func (a activity) kept(r handlers.Request, in models.Intake) handlers.Reply {
	return handlers.Reply{
		Save: []models.Noun{&in}, Timers: a.after(r, in),
		Send: []handlers.Message{{
			To: r.Person.ID, Key: "intake.kept:" + string(in.ID) + ":" + r.Event.ID, Subject: "intake:" + string(in.ID),
			Message: *r.Say("intake.kept", a.parts(in)),
		}},
		Homes: []models.PersonID{r.Person.ID},
	}
}

// parts say which of the parts that may be left out are still empty.
func (a activity) parts(in models.Intake) prompts.Data {
	return prompts.Data{
		"Intake": in.ID, "Mentor": in.Side == models.AsMentor,
		"Work":  in.Goals == "" && in.Shift == "" && len(in.Tracks) == 0,
		"Ways":  len(in.Styles) == 0 && in.Draws == "" && in.Stuck == "",
		"Gives": in.Side == models.AsMentor && len(in.Offers) == 0 && in.FlashHours == 0 && in.TrainedOn == "",
	}
}

// skills shows what the person rated, and lets them rate one more area.
func (a activity) skills(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.rated(ctx, r, nil)
	if err != nil {
		return handlers.Reply{}, err
	}
	m.Key = skillsKey(r.Person.ID) + ":" + r.Event.ID
	return handlers.Reply{Send: []handlers.Message{m}}, nil
}

func skillsKey(p models.PersonID) string { return "intake.skills:" + string(p) }

// rated is the message with the person's own ratings, newest of each area.
func (a activity) rated(ctx context.Context, r handlers.Request, more []models.Rating) (handlers.Message, error) {
	ratings, err := a.store.RatingsOf(ctx, r.Person.ID)
	if err != nil {
		return handlers.Message{}, err
	}
	locale := r.Words(r.Person).Locale()
	newest := map[models.CompetencyKey]models.Rating{}
	for _, rating := range append(ratings, more...) {
		if rating.By == r.Person.ID {
			newest[rating.Competency] = rating
		}
	}
	rows := []map[string]any{}
	for _, c := range a.policy.Competencies {
		if rating, ok := newest[c.Key]; ok {
			rows = append(rows, map[string]any{"Competency": c.NameIn(locale), "Level": rating.Level, "Confidence": rating.Confidence})
		}
	}
	return handlers.Message{
		To: r.Person.ID, Subject: "skills:" + string(r.Person.ID),
		Message: *r.Say("intake.skills", prompts.Data{"Rows": rows, "Competencies": handlers.CompetencyOptions(a.policy, locale)}),
	}, nil
}

// openSkill asks for one area: level, confidence and an example.
func (a activity) openSkill(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, known := a.policy.Competency(models.CompetencyKey(r.Event.Value))
	if !known {
		return handlers.Reply{}, models.NotReady("intake.why_competency")
	}
	ratings, err := a.store.RatingsOf(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	last := models.Rating{}
	for _, rating := range ratings {
		if rating.By == r.Person.ID && rating.Competency == c.Key {
			last = rating
		}
	}
	return handlers.Reply{Form: skillForm(r, c, last)}, nil
}

func skillForm(r handlers.Request, c models.Competency, last models.Rating) *bot.Form {
	return r.Form("intake.form_skill", prompts.Data{
		"Key": c.Key, "Name": c.NameIn(r.Words(r.Person).Locale()), "Anchors": anchors(c),
		"Level": handlers.Filled(last.Level), "Confidence": handlers.Filled(last.Confidence), "Example": last.Example,
	})
}

// anchors are what the levels look like, as one line; empty when the framework
// says nothing.
func anchors(c models.Competency) string {
	lines := make([]string, len(c.Anchors))
	for i, anchor := range c.Anchors {
		lines[i] = string(rune('1'+i)) + " " + anchor
	}
	return strings.Join(lines, "; ")
}

// saveSkill keeps one rating. The first area of the intake moves with it.
func (a activity) saveSkill(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, known := a.policy.Competency(models.CompetencyKey(r.Subject))
	rating, err := self(r, c.Key)
	switch {
	case !known:
		return handlers.Reply{}, models.Invalid{Field: "level", Why: "intake.why_competency"}
	case err != nil:
		return handlers.Reply{}, err
	}
	m, err := a.rated(ctx, r, []models.Rating{rating})
	if err != nil {
		return handlers.Reply{}, err
	}
	m.Key = skillsKey(r.Person.ID) + ":" + r.Event.ID
	reply := handlers.Reply{Save: []models.Noun{&rating}, Send: []handlers.Message{m}}
	for _, side := range []models.Side{models.AsMentee, models.AsMentor} {
		in, err := a.intake(ctx, r.Person.ID, side)
		if err != nil {
			return handlers.Reply{}, err
		}
		if in.Version > 0 && in.Competency == c.Key {
			in.Level, in.Confidence, in.Example = rating.Level, rating.Confidence, rating.Example
			reply.Save = append(reply.Save, &in)
		}
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Screened(r, org, skillForm(r, c, rating), "rating:"+rating.ID, handlers.Around(org, r.Now, r.Person.ID), reply), nil
}

// self is the actor's rating of themselves, as it was entered.
func self(r handlers.Request, key models.CompetencyKey) (models.Rating, error) {
	rating := models.Rating{
		ID: models.NewID[string]("ra"), Person: r.Person.ID, By: r.Person.ID, Competency: key,
		Level: handlers.Number(r.Event.Values, "level"), Confidence: handlers.Number(r.Event.Values, "confidence"), Example: r.Entered("example"),
	}
	if rating.Level < 1 || rating.Level > 5 {
		return rating, models.Invalid{Field: "level", Why: "intake.why_level"}
	}
	return rating, nil
}

// openAvoid asks privately with whom somebody does not want to be paired.
func (a activity) openAvoid(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	in, err := a.owned(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	var people []models.Person
	var names []string
	for _, id := range in.Avoid {
		p, err := a.store.Person(ctx, id)
		if err != nil {
			return handlers.Reply{}, err
		}
		people, names = append(people, p), append(names, p.Name)
	}
	return handlers.Reply{Form: r.Form("intake.form_avoid", prompts.Data{
		"Intake": in.ID, "Names": names, "People": handlers.PeopleOptions(people), "Has": len(people) > 0,
	})}, nil
}

// saveAvoid keeps the list. Matching alone reads it.
func (a activity) saveAvoid(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	in, err := a.owned(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	for _, id := range r.Event.Values["remove"] {
		in.Avoid = slices.DeleteFunc(slices.Clone(in.Avoid), func(p models.PersonID) bool { return string(p) == id })
	}
	for _, field := range []string{"one", "two", "three"} {
		if r.Entered(field) == "" {
			continue
		}
		p, err := handlers.Picked(ctx, a.store, r, field, "intake.why_who")
		switch {
		case err != nil:
			return handlers.Reply{}, err
		case p.ID == r.Person.ID:
			return handlers.Reply{}, models.Invalid{Field: field, Why: "intake.why_self"}
		case !in.Avoids(p.ID):
			in.Avoid = append(slices.Clone(in.Avoid), p.ID)
		}
	}
	return a.kept(r, in), nil
}
