// Package question is where no question is too small, with or without a name. A
// few mentors or preceptors at a time get each question, and the coordinators get it
// when nobody answers. Everybody can search the public answers. It is not for
// emergencies; those are concerns.
package question

import (
	"context"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what questions need of storage.
type Store interface {
	Question(context.Context, models.QuestionID) (models.Question, error)
	OpenQuestions(context.Context) ([]models.Question, error)
	PublicAnswers(ctx context.Context, words string, limit int) ([]models.Question, error)
	MessagesAbout(ctx context.Context, subjects ...string) ([]models.Delivery, error)
}

const (
	// asked is how many colleagues have a question at once.
	asked = 3
	// patience is how much working time they have before the coordinators own it.
	patience = 4 * time.Hour
)

// New is the activity. Its messages mention the slash command.
func New(store Store, calendar *handlers.Calendar, command string) handlers.Activity {
	a := activity{store, calendar, command}
	return handlers.Activity{
		Name:     "question",
		Commands: []handlers.Command{{Name: "question", Handle: a.open}},
		Clicks: map[string]handlers.Handler{
			"question.answer": a.answer, "question.pass": a.pass, "question.share": a.share, "question.withdraw": a.withdraw,
		},
		Forms:   map[string]handlers.Handler{"question.save": a.save, "question.noted": noted, "question.reply": a.reply},
		Timers:  map[string]handlers.Handler{"question.late": a.late},
		Events:  map[bot.Kind]handlers.Handler{bot.Left: handlers.Departed(a.left)},
		Home:    a.home,
		Unnamed: unnamed,
	}
}

type activity struct {
	store    Store
	calendar *handlers.Calendar
	command  string
}

// unnamed reports whether an event is a question from somebody who gives no name.
func unnamed(e bot.Event) bool {
	return e.Action.Name() == "question.save" && nameless(e)
}

func nameless(e bot.Event) bool { return handlers.Entered(e.Values, "name") == "no" }

func subject(q models.Question) string { return "question:" + string(q.ID) }

func timer(q models.Question) string { return string(bot.Do("question.late", string(q.ID))) }

func offerKey(q models.Question, to models.PersonID) string {
	return subject(q) + ":offer:" + string(to)
}

// open asks for the question. What follows the command is how the question begins or,
// after "find", what to search for in the answers.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if first, words, _ := strings.Cut(r.Args, " "); strings.EqualFold(first, "find") {
		return a.search(ctx, r, strings.TrimSpace(words))
	}
	return handlers.Reply{Form: a.form(r, r.Args)}, nil
}

func (a activity) form(r handlers.Request, text string) *bot.Form {
	return r.Form("question.form", prompts.Data{"Text": text, "Command": a.command})
}

// save sends a question to colleagues who can answer it.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	q := models.Question{
		ID: models.NewID[models.QuestionID]("qn"), Asker: r.Person.ID, Text: r.Entered("text"), State: models.QuestionOpen, AskedAt: r.Now,
	}
	if q.Text == "" {
		return handlers.Reply{}, models.Invalid{Field: "text", Why: "question.why_text"}
	}
	again, word := handlers.Screen(r, org, a.form(r, q.Text), subject(q), handlers.Around(org, r.Now, r.Person.ID), "text")
	if again != nil {
		return handlers.Reply{Form: again}, nil
	}
	var reply handlers.Reply
	if nameless(r.Event) {
		q = q.Unnamed()
	} else if word != nil { // kept only for a question with a name
		reply.Save = append(reply.Save, word)
	}
	q = a.offer(r, org, q, asked, &reply)
	heard := len(q.Offered) > 0 || attended(org, q, r.Now)
	if q.Asker == "" {
		reply.Form = r.Form("question.form_noted", prompts.Data{"Command": a.command, "Heard": heard})
	} else {
		reply.Homes = append(reply.Homes, q.Asker)
		reply.Send = append(reply.Send, handlers.Message{
			To: q.Asker, Key: subject(q) + ":sent", Subject: subject(q) + ":asker",
			Message: *r.Say("question.sent", prompts.Data{"Owned": q.State == models.QuestionOwned, "Heard": heard}),
		})
	}
	reply.Save = append(reply.Save, &q)
	return reply, nil
}

// noted closes the form that says what happens with a question without a name.
func noted(context.Context, handlers.Request) (handlers.Reply, error) { return handlers.Reply{}, nil }

// offer sends a question to up to n more colleagues. If that leaves nobody who could
// answer it, the coordinators own it from now on.
func (a activity) offer(r handlers.Request, org models.Org, q models.Question, n int, reply *handlers.Reply) models.Question {
	more := Next(org, q, n, r.Now)
	q = q.Offer(more...)
	for _, id := range more {
		reply.Send = append(reply.Send, a.offered(r, org, q, org.Person(id), ""))
		reply.Homes = append(reply.Homes, id)
	}
	if len(q.Offered) == 0 {
		return a.own(r, org, q, reply)
	}
	if q.State == models.QuestionOpen && n == asked {
		reply.Timers = append(reply.Timers, models.At(a.calendar.Patience(models.Person{}, q.AskedAt, patience), timer(q)))
	}
	return q
}

// offered is the message with a question to somebody who can answer it.
func (a activity) offered(r handlers.Request, org models.Org, q models.Question, to models.Person, again string) handlers.Message {
	return handlers.Message{
		To: to.ID, Key: offerKey(q, to.ID) + again, Subject: subject(q), Message: r.Words(to).Message("question.offered", a.data(org, q, to)),
	}
}

func (a activity) data(org models.Org, q models.Question, to models.Person) prompts.Data {
	return prompts.Data{
		"Question": q.ID, "Asker": org.Person(q.Asker).Name, "Text": q.Text, "Owned": q.State == models.QuestionOwned, "Command": a.command,
		"CanPass": q.Owns(to.ID, false),
	}
}

// own gives a question to the coordinators, who hear of it every working day
// until somebody has answered.
func (a activity) own(r handlers.Request, org models.Org, q models.Question, reply *handlers.Reply) models.Question {
	again := ""
	if q.State == models.QuestionOwned {
		again = ":" + string(models.DateOf(r.Now))
	}
	q.State = models.QuestionOwned
	for _, id := range Owners(org, q, r.Now) {
		reply.Send = append(reply.Send, a.offered(r, org, q, org.Person(id), again))
		reply.Homes = append(reply.Homes, id)
	}
	reply.Timers = append(reply.Timers, models.At(a.calendar.Workdays(models.Person{}, r.Now, 1), timer(q)))
	return q
}

// late hands a question that nobody has answered in time to the coordinators.
func (a activity) late(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	q, org, err := a.load(ctx, r)
	if err != nil || q.State == models.QuestionAnswered || gone(org, q) {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	first := q.State == models.QuestionOpen
	q = a.own(r, org, q, &reply)
	reply.Save = append(reply.Save, &q)
	if asker := org.Person(q.Asker); first && asker.State == models.Active {
		reply.Send = append(reply.Send, handlers.Message{
			To: asker.ID, Key: subject(q) + ":owned", Subject: subject(q) + ":asker",
			Message: r.Words(asker).Message("question.owned", prompts.Data{"Heard": attended(org, q, r.Now)}),
		})
	}
	return reply, nil
}

// gone reports whether whoever asked a question has left, so that nobody would read an
// answer.
func gone(org models.Org, q models.Question) bool {
	return q.Asker != "" && org.Person(q.Asker).State != models.Active
}

// unanswered is every question that waits for an answer; where none does, the organization
// is not asked for.
func (a activity) unanswered(ctx context.Context, r handlers.Request) ([]models.Question, models.Org, error) {
	open, err := a.store.OpenQuestions(ctx)
	if err != nil || len(open) == 0 {
		return nil, models.Org{}, err
	}
	org, err := r.Org(ctx)
	return open, org, err
}

// left closes the questions of somebody who has left. Whoever was asked reads that nothing
// is left to do.
func (a activity) left(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	open, org, err := a.unanswered(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, q := range open {
		if q.Asker != r.Person.ID {
			continue
		}
		there := slices.DeleteFunc(holders(org, q, r.Now), func(id models.PersonID) bool { return org.Person(id).State != models.Active })
		if err := a.over(ctx, q, there, func(id models.PersonID) bot.Message {
			return r.Words(org.Person(id)).Message("question.left", prompts.Data{"Asker": r.Person.Name})
		}, &reply); err != nil {
			return handlers.Reply{}, err
		}
		q.State = models.QuestionAnswered // nothing more is asked
		settle(&q, &reply)
	}
	return reply, nil
}

// settle saves a question that is closed, and cancels what was still to come of it.
func settle(q *models.Question, reply *handlers.Reply) {
	reply.Save, reply.Cancel, reply.Unset = append(reply.Save, q), append(reply.Cancel, subject(*q)), append(reply.Unset, timer(*q))
}

func (a activity) load(ctx context.Context, r handlers.Request) (models.Question, models.Org, error) {
	q, err := a.store.Question(ctx, models.QuestionID(r.Subject))
	if err != nil {
		return q, models.Org{}, err
	}
	org, err := r.Org(ctx)
	return q, org, err
}

// pass asks somebody else, because a colleague would rather not answer.
func (a activity) pass(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	q, org, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if q, err = q.Pass(r.Person.ID); err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	if q.State == models.QuestionOpen {
		q = a.offer(r, org, q, 1, &reply)
	}
	reply.Save = append(reply.Save, &q)
	reply.Send = append(reply.Send, handlers.Message{
		To: r.Person.ID, Key: offerKey(q, r.Person.ID) + ":passed", Replaces: offerKey(q, r.Person.ID), Subject: subject(q) + ":over",
		Message: *r.Say("question.passed", nil),
	})
	reply.Homes = append(reply.Homes, r.Person.ID)
	return reply, nil
}
