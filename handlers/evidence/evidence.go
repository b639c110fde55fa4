// Package evidence lets mentors, preceptors and supervisors put on file what
// they saw of somebody's practice. Evidence is append-only. It authorizes
// nothing: deciding is the gate activity's, with other people.
package evidence

import (
	"context"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what evidence needs of storage.
type Store interface {
	handlers.Finder
	Org(context.Context) (models.Org, error)
	EvidenceOf(context.Context, models.PersonID) ([]models.Evidence, error)
}

// who may write evidence at all; whom about is asked for each person.
var who = []models.Role{models.MentorRole, models.PreceptorRole, models.SupervisorRole, models.CredentialingRole}

// New is the activity.
func New(store Store, policy models.Policy) handlers.Activity {
	a := activity{store, policy}
	return handlers.Activity{
		Name:      "evidence",
		Commands:  []handlers.Command{{Name: "evidence", Who: who, Handle: a.open}},
		Forms:     map[string]handlers.Handler{"evidence.save": a.save},
		Shortcuts: map[string]handlers.Handler{"save_evidence": a.fromMessage},
	}
}

type activity struct {
	store  Store
	policy models.Policy
}

// open shows an empty form, for the people whom the actor supports.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	return a.form(ctx, r, "")
}

// fromMessage starts from a message that the actor pointed at.
func (a activity) fromMessage(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if !handlers.May(who, r.Roles) {
		return handlers.Reply{}, models.NotAllowed("evidence.not_your_role")
	}
	text := ""
	if r.Event.Quote != nil {
		text = r.Event.Quote.Text
	}
	return a.form(ctx, r, text)
}

func (a activity) form(ctx context.Context, r handlers.Request, note string) (handlers.Reply, error) {
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var supported []models.Person
	for _, p := range org.People() {
		if ok, _ := models.Can(org, r.Person.ID, models.Support, p.ID, r.Now); ok && p.State == models.Active {
			supported = append(supported, p)
		}
	}
	if len(supported) == 0 {
		return handlers.Reply{}, models.NotReady("evidence.nobody")
	}
	words := r.Words(r.Person)
	return handlers.Reply{Form: r.Form("evidence.form", prompts.Data{
		"People": handlers.PeopleOptions(supported), "Types": types(words), "Note": note,
		"Competencies": handlers.CompetencyOptions(a.policy, words.Locale()),
		"Today":        models.DateOf(r.Now.In(r.Person.Location())),
	})}, nil
}

func types(words prompts.Voice) []bot.Option {
	var out []bot.Option
	for _, t := range models.AllEvidenceTypes {
		out = append(out, bot.Option{Label: bot.PlainText(words.Text("evidence.type_"+string(t), nil)), Value: string(t)})
	}
	return out
}

// save puts a piece of evidence on file and tells the person whom it is about.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	about := org.Person(models.PersonID(r.Entered("person")))
	if ok, why := models.Can(org, r.Person.ID, models.Support, about.ID, r.Now); !ok {
		return handlers.Reply{}, models.Invalid{Field: "person", Why: why}
	}
	e, err := entered(r.Event.Values, org.LocalDate(r.Person.ID, r.Now))
	if err != nil {
		return handlers.Reply{}, err
	}
	_, supervises := org.Supervises(r.Person.ID, about.ID, r.Now)
	e.ID, e.Person, e.Author = models.NewID[models.EvidenceID]("ev"), about.ID, r.Person.ID
	e.Supervises, e.WrittenAt = supervises, r.Now
	words := r.Words(about)
	return handlers.Reply{
		Save: []models.Noun{&e},
		Send: []handlers.Message{{
			To: about.ID, Key: "evidence:" + string(e.ID), Subject: "evidence:" + string(e.ID),
			Message: words.Message("evidence.told", prompts.Data{
				"Author": r.Person.Name, "Type": prompts.Words(words.Text("evidence.type_"+string(e.Type), nil)),
				"Competency": handlers.CompetencyName(a.policy, e.Competency, words.Locale()), "Level": e.Level, "Note": e.Note,
			}),
		}, {
			To: r.Person.ID, Key: "evidence:" + string(e.ID) + ":author", Subject: "evidence:" + string(e.ID),
			Message: *r.Say("evidence.saved", prompts.Data{"Person": about.Name}),
		}},
		Homes: []models.PersonID{about.ID},
	}, nil
}
