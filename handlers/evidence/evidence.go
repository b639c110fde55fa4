// Package evidence lets mentors, preceptors and supervisors put on file what
// they saw of somebody's practice. Evidence is append-only: a correction is a
// new entry that names the old one, and a second reader signs beside it. It
// authorizes nothing: other people decide, in the gate activity. It never holds the
// name of a person served.
package evidence

import (
	"cmp"
	"context"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what evidence needs of storage.
type Store interface {
	handlers.Finder
	Evidence(context.Context, models.EvidenceID) (models.Evidence, error)
	EvidenceOf(context.Context, models.PersonID) ([]models.Evidence, error)
	CountersignsOf(context.Context, models.PersonID) ([]models.Countersign, error)
}

// who lists the roles that may write evidence at all; whom they may write about is
// checked for each person.
var who = []models.Role{models.MentorRole, models.PreceptorRole, models.SupervisorRole, models.CredentialingRole}

// New is the activity.
func New(store Store, policy models.Policy) handlers.Activity {
	a := activity{store, policy}
	return handlers.Activity{
		Name:     "evidence",
		Commands: []handlers.Command{{Name: "evidence", Handle: a.open}},
		Clicks: map[string]handlers.Handler{
			"evidence.start": a.start, "evidence.correct": a.openCorrection, "evidence.read": a.openCountersign,
		},
		Forms:     map[string]handlers.Handler{"evidence.save": a.save, "evidence.signed": a.countersign},
		Shortcuts: map[string]handlers.Handler{"save_evidence": a.fromMessage},
	}
}

type activity struct {
	store  Store
	policy models.Policy
}

// open shows an empty form, for the people whom the actor supports; with
// somebody's name, what is on file about them.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if strings.TrimSpace(r.Args) != "" {
		return a.list(ctx, r)
	}
	return a.form(ctx, r, draft{source: "command"})
}

// start opens the form from elsewhere: "evidence.start:pe_x" about somebody,
// "evidence.start:pe_x/session" with where it comes from.
func (a activity) start(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	person, source, _ := strings.Cut(r.Subject, "/")
	return a.form(ctx, r, draft{about: models.PersonID(person), source: cmp.Or(source, "command")})
}

// fromMessage starts from a message that the actor pointed at.
func (a activity) fromMessage(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	d := draft{source: "message"}
	if r.Event.Quote != nil {
		d.old.Note = r.Event.Quote.Text
	}
	return a.form(ctx, r, d)
}

// draft is what a form begins with.
type draft struct {
	source string // or "corrects.ev_…"
	about  models.PersonID
	old    models.Evidence
	first  models.Date // of a correction: the author's date when they wrote of it first
}

// form asks for a piece of evidence, wherever it was opened from, if the actor's
// present role allows it. Saving checks the piece against the form, and so against
// the role.
func (a activity) form(ctx context.Context, r handlers.Request, d draft) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	people, err := d.people(org, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	on := d.old.ObservedOn
	if on == "" {
		on = models.DateOf(r.Now.In(r.Person.Location()))
	}
	direct := ""
	if d.old.ID != "" {
		direct = map[bool]string{true: "yes", false: "no"}[d.old.Direct]
	}
	form := r.Form("evidence.form", prompts.Data{
		"Source": d.source, "People": handlers.PeopleOptions(people), "Person": handlers.Only(people), "Types": types(words), "Type": d.old.Type, "Note": d.old.Note, "Context": d.old.Context,
		"Competencies": handlers.CompetencyOptions(a.policy, words.Locale()), "Competency": d.old.Competency, "Level": handlers.Filled(d.old.Level), "Direct": direct, "Day": on,
		"Corrects": d.old.ID != "",
	})
	return handlers.Reply{Form: form}, nil
}

// people lists whom the piece can be about.
func (d draft) people(org models.Org, r handlers.Request) ([]models.Person, error) {
	if !handlers.May(who, r.Roles) {
		return nil, models.NotAllowed("evidence.not_your_role")
	}
	if d.old.ID != "" {
		about := org.Person(d.about)
		if about.State != models.Active {
			return nil, models.NotReady("errors.why_left")
		}
		return []models.Person{about}, nil
	}
	var supported []models.Person
	for _, p := range org.People() {
		if ok, _ := models.Can(org, r.Person.ID, models.Support, p.ID, r.Now); ok && p.State == models.Active && (d.about == "" || d.about == p.ID) {
			supported = append(supported, p)
		}
	}
	if len(supported) == 0 {
		return nil, models.NotReady("evidence.nobody")
	}
	return supported, nil
}

func types(words prompts.Voice) []bot.Option {
	var out []bot.Option
	for _, t := range models.AllEvidenceTypes {
		out = append(out, bot.Option{Label: bot.PlainText(words.Text("evidence.type_"+string(t), nil)), Value: string(t)})
	}
	return out
}

// save puts a piece of evidence on file and tells the person it is about. Text that
// could identify a person served goes back to the author first.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	about := org.Person(models.PersonID(r.Entered("person")))
	d, err := a.begun(ctx, r, org, about.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	e, err := entered(r.Event.Values, org.LocalDate(r.Person.ID, r.Now))
	if err != nil {
		return handlers.Reply{}, err
	}
	supervises := observes(org, r.Person.ID, about.ID, r.Now)
	e.ID, e.Person, e.Author = models.NewID[models.EvidenceID]("ev"), about.ID, r.Person.ID
	e.Supervises, e.WrittenAt, e.Source = supervises, r.Now, r.Subject
	if d.old.ID != "" {
		if d.first.Before(e.ObservedOn) {
			return handlers.Reply{}, models.Invalid{Field: "observed_on", Why: "evidence.why_later"}
		}
		// A supervisor's observation stays one, whoever supervises at the time of the correction.
		e.Corrects, e.Source, e.Supervises = d.old.ID, "correction", supervises || d.old.Supervises
	}
	blank, err := a.form(ctx, r, d)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Screened(r, org, blank.Form, "evidence:"+string(e.ID), []models.PersonID{about.ID}, a.put(r, e, about)), nil
}

// observes reports whether what the author saw is a supervisor's observation: they
// are above the person and authorize. Somebody who mentored or precepted the person
// before supervising them still only supports.
func observes(org models.Org, author, about models.PersonID, now time.Time) bool {
	_, above := org.Supervises(author, about, now)
	authorizes, _ := models.Can(org, author, models.Authorize, about, now)
	return above && authorizes
}

// begun is the draft that the form was opened with, if the actor may still write it
// about the person.
func (a activity) begun(ctx context.Context, r handlers.Request, org models.Org, about models.PersonID) (draft, error) {
	old, corrects := strings.CutPrefix(r.Subject, "corrects.")
	if !corrects {
		if ok, why := models.Can(org, r.Person.ID, models.Support, about, r.Now); !ok {
			return draft{}, models.Invalid{Field: "person", Why: why}
		}
		if org.Person(about).State != models.Active { // the form was open when they left
			return draft{}, models.Invalid{Field: "person", Why: "errors.why_left"}
		}
		return draft{source: r.Subject}, nil
	}
	d, err := a.corrected(ctx, r, org, models.EvidenceID(old))
	if err == nil && d.about != about {
		err = models.Invalid{Field: "person", Why: "evidence.why_same_person"}
	}
	return d, err
}

// put saves a piece, has the person's gates weighed again, and tells the person and
// the author.
func (a activity) put(r handlers.Request, e models.Evidence, about models.Person) handlers.Reply {
	words := r.Words(about)
	saved := "evidence.saved"
	if e.Corrects != "" {
		saved = "evidence.corrects"
	}
	return handlers.Reply{
		Save:   []models.Noun{&e},
		Timers: []models.Timer{models.At(r.Now, string(bot.Do("gate.weigh", string(about.ID))))},
		Send: []handlers.Message{{
			To: about.ID, Key: "evidence:" + string(e.ID), Subject: "evidence:" + string(e.ID),
			Message: words.Message("evidence.told", prompts.Data{
				"Author": r.Person.Name, "Type": prompts.Words(words.Text("evidence.type_"+string(e.Type), nil)), "Corrects": e.Corrects != "",
				"Competency": handlers.CompetencyName(a.policy, e.Competency, words.Locale()), "Level": e.Level, "Note": e.Note,
			}),
		}, {
			To: r.Person.ID, Key: "evidence:" + string(e.ID) + ":author", Subject: "evidence:" + string(e.ID),
			Message: *r.Say(saved, prompts.Data{"Person": about.Name}),
		}},
		Homes: []models.PersonID{about.ID},
	}
}
