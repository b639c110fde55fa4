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

// keepers look after the list of answers.
var keepers = []models.Role{models.CoordinatorRole, models.CredentialingRole}

// The limits of one search. An answer alone always fits into a message on every
// platform.
const (
	found    = 5    // answers
	readable = 1600 // bytes of all answers
)

// answer opens the form for somebody who has the question.
func (a activity) answer(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	q, org, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if _, err := replied(r, org, q, "?"); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: a.replyForm(r, org, q, "")}, nil
}

// replied is a question with an answer, if the actor may give one. Somebody who was
// asked as a mentor or preceptor may have lost the role since.
func replied(r handlers.Request, org models.Org, q models.Question, text string) (models.Question, error) {
	coordinates := slices.Contains(Owners(org, q, r.Now), r.Person.ID)
	if !coordinates && !handlers.May(leads, r.Roles) {
		return q, models.NotAllowed("question.not_yours")
	}
	return q.Reply(r.Person.ID, coordinates, text, r.Now)
}

func (a activity) replyForm(r handlers.Request, org models.Org, q models.Question, text string) *bot.Form {
	return r.Form("question.form_reply", prompts.Data{
		"Question": q.ID, "Asker": org.Person(q.Asker).Name, "Text": q.Text, "Answer": text,
	})
}

// reply sends the answer to the asker, or makes it public if they gave no name.
// Everybody who was asked sees that nothing is left to do.
func (a activity) reply(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	q, org, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	had := holders(org, q, r.Now)
	if q, err = replied(r, org, q, r.Entered("answer")); err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	settle(&q, &reply)
	if asker := org.Person(q.Asker); asker.State == models.Active {
		reply.Send = append(reply.Send, handlers.Message{
			To: asker.ID, Key: subject(q) + ":answer", Subject: subject(q) + ":asker", Message: r.Words(asker).Message("question.answer", a.answered(org, q)),
		})
		reply.Homes = append(reply.Homes, asker.ID)
	}
	err = a.over(ctx, q, had, func(id models.PersonID) bot.Message {
		if id == q.AnsweredBy {
			return *r.Say("question.thanks", prompts.Data{"Asker": org.Person(q.Asker).Name, "Command": a.command})
		}
		return r.Words(org.Person(id)).Message("question.over", prompts.Data{"Who": org.Person(q.AnsweredBy).Name, "Text": q.Text})
	}, &reply)
	return handlers.Screened(r, org, a.replyForm(r, org, q, q.Answer), subject(q), handlers.Around(org, r.Now, r.Person.ID, q.Asker), reply), err
}

// holders are the people who have a question now.
func holders(org models.Org, q models.Question, now time.Time) []models.PersonID {
	if q.State == models.QuestionOwned {
		return append(slices.Clone(q.Offered), Owners(org, q, now)...)
	}
	return slices.Clone(q.Offered)
}

// over replaces every message that asked somebody to answer: these people, and whoever was
// asked or reminded besides, except those who would rather not.
func (a activity) over(ctx context.Context, q models.Question, asked []models.PersonID, says func(models.PersonID) bot.Message, reply *handlers.Reply) error {
	sent, err := a.store.MessagesAbout(ctx, subject(q))
	if err != nil {
		return err
	}
	sent = slices.DeleteFunc(sent, func(d models.Delivery) bool {
		return slices.Contains(q.Passed, d.Person) && d.Key == offerKey(q, d.Person)
	})
	key := func(to models.PersonID) string { return offerKey(q, to) }
	for _, m := range handlers.Over(sent, asked, key, subject(q)+":over", says) {
		reply.Send, reply.Homes = append(reply.Send, m), append(reply.Homes, m.To)
	}
	return nil
}

func (a activity) answered(org models.Org, q models.Question) prompts.Data {
	return prompts.Data{
		"Question": q.ID, "Who": org.Person(q.AnsweredBy).Name, "Text": q.Text, "Answer": q.Answer, "Public": q.Public, "Command": a.command,
	}
}

// share makes the actor's question and its answer public, without the actor's name.
func (a activity) share(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	q, org, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if q, err = q.Share(r.Person.ID); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Save: []models.Noun{&q}, Send: []handlers.Message{{
		To: q.Asker, Key: subject(q) + ":shared", Replaces: subject(q) + ":answer", Subject: subject(q) + ":asker",
		Message: *r.Say("question.answer", a.answered(org, q)),
	}}}, nil
}

// search answers with the newest public answers that contain all of the words, and says
// so if there are more.
func (a activity) search(ctx context.Context, r handlers.Request, words string) (handlers.Reply, error) {
	all, err := a.store.PublicAnswers(ctx, words, found+1)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	say, data := r.Words(r.Person), prompts.Data{"Words": words, "Command": a.command}
	if len(all) == 0 {
		return handlers.Reply{Answer: r.Say("question.none_found", data)}, nil
	}
	var mine []bot.Option
	var text strings.Builder
	more := len(all) > found
	for _, q := range all[:min(len(all), found)] {
		one := "\n" + say.Text("question.found_one", prompts.Data{
			"Text": q.Text, "Answer": q.Answer, "Who": org.Person(q.AnsweredBy).Name, "On": q.AnsweredAt,
		})
		if text.Len() > 0 && text.Len()+len(one) > readable {
			more = true
			break
		}
		text.WriteString(one)
		if _, err := q.Withdraw(r.Person.ID, handlers.May(keepers, r.Roles)); err == nil {
			mine = append(mine, bot.Option{Label: models.OneLine(q.Text), Value: string(q.ID)})
		}
	}
	data["Mine"], data["Any"] = mine, len(mine) > 0
	m := r.Say("question.found", data)
	if m.Text += text.String(); more {
		m.Text += "\n" + say.Text("question.found_more", nil)
	}
	return handlers.Reply{Answer: m}, nil
}

// withdraw makes an answer no longer public.
func (a activity) withdraw(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	q, err := a.store.Question(ctx, models.QuestionID(r.Event.Value))
	if err != nil {
		return handlers.Reply{}, err
	}
	if q, err = q.Withdraw(r.Person.ID, handlers.May(keepers, r.Roles)); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Save: []models.Noun{&q}, Answer: r.Say("question.withdrawn", nil)}, nil
}

// home shows a question to whoever can answer it and to its asker.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	open, org, err := a.unanswered(ctx, r)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, q := range open {
		switch {
		case gone(org, q): // they left, and this question has not been closed yet
		case q.Owns(r.Person.ID, slices.Contains(Owners(org, q, r.Now), r.Person.ID)):
			cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: q.AskedAt, Message: *r.Say("question.offered", a.data(org, q, r.Person))})
		case q.Asker == r.Person.ID:
			cards = append(cards, handlers.Card{Place: handlers.Dates, Since: q.AskedAt, Message: *r.Say("question.card", prompts.Data{"Text": q.Text})})
		}
	}
	return cards, nil
}
