// Package feedback lets a mentee ask their mentor to look at something today.
// A clock runs with every request: the mentor is reminded, and when the time is
// up a coordinator owns it, until somebody has answered or the mentee has left.
// Nothing is posted and forgotten. It is not for emergencies; those are concerns.
package feedback

import (
	"context"
	"net/url"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what requests for feedback need of storage.
type Store interface {
	Person(context.Context, models.PersonID) (models.Person, error)
	Mentorship(context.Context, models.MentorshipID) (models.Mentorship, error)
	MentorshipsOf(context.Context, models.PersonID) ([]models.Mentorship, error)
	Ask(context.Context, models.AskID) (models.Ask, error)
	OpenAsks(context.Context) ([]models.Ask, error)
	MessagesAbout(ctx context.Context, subjects ...string) ([]models.Delivery, error)
}

// Clock is how long a mentor has to answer, in working hours.
const Clock = 8 * time.Hour

// New is the activity.
func New(store Store, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, calendar}
	return handlers.Activity{
		Name:     "feedback",
		Commands: []handlers.Command{{Name: "feedback", Who: []models.Role{models.MenteeRole}, Handle: a.ask, Now: mentored}},
		Clicks:   map[string]handlers.Handler{"feedback.ask": a.ask, "feedback.answer": a.answer, "feedback.pass": a.pass},
		Forms:    map[string]handlers.Handler{"feedback.send": a.send, "feedback.save": a.save},
		Timers:   map[string]handlers.Handler{"feedback.remind": a.remind, "feedback.late": a.late, "feedback.over": a.pairOver},
		Events:   map[bot.Kind]handlers.Handler{bot.Left: handlers.Departed(a.left)},
		Home:     a.home,
	}
}

type activity struct {
	store    Store
	calendar *handlers.Calendar
}

// ask opens the form that asks what the mentor should look at.
func (a activity) ask(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.pair(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	mentor, err := a.store.Person(ctx, m.Mentor)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: askForm(r, mentor)}, nil
}

func askForm(r handlers.Request, mentor models.Person) *bot.Form {
	return r.Form("feedback.form_ask", prompts.Data{"Mentor": mentor.Name})
}

// mentored reports whether the actor has a mentor to ask.
func mentored(_ context.Context, r handlers.Request, pairs handlers.Pairs) (bool, error) {
	return pairs.Any(func(m models.Mentorship) bool { return m.Mentee == r.Person.ID && m.State == models.MentorshipActive })
}

// pair is the active pair in which the actor is the mentee.
func (a activity) pair(ctx context.Context, r handlers.Request) (models.Mentorship, error) {
	pairs, err := a.store.MentorshipsOf(ctx, r.Person.ID)
	if err != nil {
		return models.Mentorship{}, err
	}
	refusal := models.NotReady("feedback.no_pair")
	for _, m := range pairs {
		switch {
		case m.Mentee == r.Person.ID && m.State == models.MentorshipActive:
			return m, nil
		case m.Mentee == r.Person.ID && m.State == models.MentorshipPaused:
			refusal = models.Refused{Kind: models.ErrNotReady, Why: "feedback.paused", Data: map[string]any{"Until": m.PauseEnds()}}
		}
	}
	return models.Mentorship{}, refusal
}

// send sends the request to the mentor and starts its clock.
func (a activity) send(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.pair(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	mentor := org.Person(m.Mentor)
	ask := models.Ask{
		ID: models.NewID[models.AskID]("ak"), Mentorship: m.ID, Mentee: m.Mentee, Owner: m.Mentor, State: models.AskOpen, AskedAt: r.Now,
		Question: r.Entered("question"), Link: r.Entered("link"), AnswerBy: a.calendar.Patience(mentor, r.Now, Clock),
	}
	if ask.Question == "" {
		return handlers.Reply{}, models.Invalid{Field: "question", Why: "feedback.why_question"}
	}
	if u, err := url.Parse(ask.Link); err != nil || ask.Link != "" && (u.Scheme != "https" && u.Scheme != "http" || u.Host == "") {
		return handlers.Reply{}, models.Invalid{Field: "link", Why: "feedback.why_link"}
	}
	return handlers.Screened(r, org, askForm(r, mentor), subject(ask), handlers.Around(org, r.Now, m.Mentee, m.Mentor), handlers.Reply{
		Save: []models.Noun{&ask},
		Timers: []models.Timer{
			models.At(a.calendar.Patience(mentor, r.Now, Clock/2), string(bot.Do("feedback.remind", string(ask.ID)))),
			models.At(ask.AnswerBy, string(bot.Do("feedback.late", string(ask.ID)))),
		},
		Send: []handlers.Message{
			a.asked(r, ask, r.Person, mentor),
			{To: r.Person.ID, Key: subject(ask) + ":sent", Subject: "sent:" + string(ask.ID), Message: *r.Say("feedback.sent", prompts.Data{
				"Mentor": mentor.Name, "By": ask.AnswerBy, "Heard": heard(org, ask, r.Now),
			})},
		},
		Homes: []models.PersonID{m.Mentee, m.Mentor},
	}, "question"), nil
}

func subject(ask models.Ask) string { return "feedback:" + string(ask.ID) }

func askedKey(ask models.Ask, to models.PersonID) string {
	return subject(ask) + ":asked:" + string(to)
}

// asked is the message with the request to somebody who should answer.
func (a activity) asked(r handlers.Request, ask models.Ask, mentee, to models.Person) handlers.Message {
	return handlers.Message{
		To: to.ID, Key: askedKey(ask, to.ID), Subject: subject(ask), Message: r.Words(to).Message("feedback.asked", data(ask, mentee, r.Now)),
	}
}

func data(ask models.Ask, mentee models.Person, now time.Time) prompts.Data {
	return prompts.Data{
		"Ask": ask.ID, "Mentee": mentee.Name, "Question": ask.Question, "Link": ask.Link, "By": ask.AnswerBy, "Late": now.After(ask.AnswerBy),
		"Passed": ask.State == models.AskPassed,
	}
}

// answer opens the form for whoever owns the request.
func (a activity) answer(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	ask, org, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if _, err := a.replied(ctx, r, ask, org, "?"); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: answerForm(r, ask, org)}, nil
}

func answerForm(r handlers.Request, ask models.Ask, org models.Org) *bot.Form {
	return r.Form("feedback.form_answer", prompts.Data{"Ask": ask.ID, "Mentee": org.Person(ask.Mentee).Name, "Question": ask.Question})
}

func (a activity) load(ctx context.Context, r handlers.Request) (models.Ask, models.Org, error) {
	ask, err := a.store.Ask(ctx, models.AskID(r.Subject))
	if err != nil {
		return ask, models.Org{}, err
	}
	org, err := r.Org(ctx)
	return ask, org, err
}

// replied is a request with an answer, if the actor may give one. A mentor whose pair
// has ended may not write to their former mentee anymore. The coordinators, who get the
// request when its time is up, may.
func (a activity) replied(ctx context.Context, r handlers.Request, ask models.Ask, org models.Org, text string) (models.Ask, error) {
	takesOver := coordinates(org, ask, r.Person.ID, r.Now)
	after, err := ask.Reply(r.Person.ID, takesOver, text, r.Now)
	if err != nil || ask.State == models.AskPassed && takesOver {
		return after, err
	}
	ended, err := a.ended(ctx, ask)
	if err == nil && ended {
		err = models.NotReady("feedback.ended")
	}
	return after, err
}

// ended reports whether the pair in which something was asked is over.
func (a activity) ended(ctx context.Context, ask models.Ask) (bool, error) {
	m, err := a.store.Mentorship(ctx, ask.Mentorship)
	return m.State == models.MentorshipEnded, err
}

// pairOver hands over what was asked in a pair that has ended: its mentor may not answer
// anymore.
func (a activity) pairOver(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	open, err := a.store.OpenAsks(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, ask := range open {
		if string(ask.Mentorship) != r.Subject {
			continue
		}
		if ask.State == models.AskOpen {
			reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("feedback.late", string(ask.ID)))))
		}
		if err := a.spend(ctx, r, ask, &reply); err != nil {
			return handlers.Reply{}, err
		}
	}
	return reply, nil
}

// spend takes the way to answer from what the mentor of a pair that has ended was sent.
func (a activity) spend(ctx context.Context, r handlers.Request, ask models.Ask, reply *handlers.Reply) error {
	org, err := r.Org(ctx)
	if err != nil {
		return err
	}
	sent, err := a.store.MessagesAbout(ctx, subject(ask))
	if err != nil {
		return err
	}
	toOthers := func(d models.Delivery) bool { return d.Person != ask.Owner }
	spent, err := handlers.Spent(slices.DeleteFunc(sent, toOthers), string(ask.ID), handlers.PairEnded(r, org))
	reply.Send = append(reply.Send, spent...)
	return err
}

// save sends the feedback to the mentee. Everybody else who was asked sees that nothing
// is left to do.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	ask, org, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	others := holders(org, ask, r.Now)
	if ask, err = a.replied(ctx, r, ask, org, r.Entered("answer")); err != nil {
		return handlers.Reply{}, err
	}
	mentee := org.Person(ask.Mentee)
	reply := handlers.Reply{
		Homes: []models.PersonID{ask.Mentee},
		Send:  toMentee(r, ask, mentee, "answer", prompts.Data{"Who": r.Person.Name, "Question": ask.Question, "Answer": ask.Answer}),
	}
	err = a.over(ctx, ask, others, func(id models.PersonID) bot.Message {
		key := "feedback.waiting"
		if id == r.Person.ID {
			key = "feedback.given"
		}
		return r.Words(org.Person(id)).Message(key, prompts.Data{"Who": r.Person.Name, "Mentee": mentee.Name})
	}, &reply)
	settle(&ask, &reply)
	return handlers.Screened(r, org, answerForm(r, ask, org), subject(ask), handlers.Around(org, r.Now, ask.Mentee, ask.Owner), reply), err
}

// holders are the people who have been asked to answer a request.
func holders(org models.Org, ask models.Ask, now time.Time) []models.PersonID {
	if ask.State == models.AskPassed {
		return append([]models.PersonID{ask.Owner}, caretakers(org, ask, now)...)
	}
	return []models.PersonID{ask.Owner}
}

// settle saves a request that is closed, and cancels what was still to come of it.
func settle(ask *models.Ask, reply *handlers.Reply) {
	reply.Save, reply.Cancel = append(reply.Save, ask), append(reply.Cancel, subject(*ask))
	reply.Unset = append(reply.Unset, string(bot.Do("feedback.remind", string(ask.ID))), string(bot.Do("feedback.late", string(ask.ID))))
}

// over replaces every message that asked somebody to answer: these people, and whoever was
// asked or reminded besides.
func (a activity) over(ctx context.Context, ask models.Ask, asked []models.PersonID, says func(models.PersonID) bot.Message, reply *handlers.Reply) error {
	sent, err := a.store.MessagesAbout(ctx, subject(ask))
	if err != nil {
		return err
	}
	key := func(to models.PersonID) string { return askedKey(ask, to) }
	for _, m := range handlers.Over(sent, asked, key, "answer:"+string(ask.ID), says) {
		reply.Send, reply.Homes = append(reply.Send, m), append(reply.Homes, m.To)
	}
	return nil
}

// unanswered is every request that waits for an answer; where none does, the organization
// is not asked for.
func (a activity) unanswered(ctx context.Context, r handlers.Request) ([]models.Ask, models.Org, error) {
	open, err := a.store.OpenAsks(ctx)
	if err != nil || len(open) == 0 {
		return nil, models.Org{}, err
	}
	org, err := r.Org(ctx)
	return open, org, err
}

// left ends the requests of somebody who has left. Whoever was asked reads that nothing
// is left to do.
func (a activity) left(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	open, org, err := a.unanswered(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, ask := range open {
		if ask.Mentee != r.Person.ID {
			continue
		}
		there := slices.DeleteFunc(holders(org, ask, r.Now), func(id models.PersonID) bool { return org.Person(id).State != models.Active })
		if err := a.over(ctx, ask, there, func(id models.PersonID) bot.Message {
			return r.Words(org.Person(id)).Message("feedback.left", prompts.Data{"Mentee": r.Person.Name})
		}, &reply); err != nil {
			return handlers.Reply{}, err
		}
		ask.State = models.AskEnded
		settle(&ask, &reply)
	}
	return reply, nil
}

// toMentee tells the mentee what happened with their request, unless they have left.
func toMentee(r handlers.Request, ask models.Ask, mentee models.Person, what string, data prompts.Data) []handlers.Message {
	if mentee.State != models.Active {
		return nil
	}
	return []handlers.Message{{
		To: mentee.ID, Key: subject(ask) + ":" + what, Subject: "answer:" + string(ask.ID), Message: r.Words(mentee).Message("feedback."+what, data),
	}}
}

// pass hands over a request whose mentor has no time today.
func (a activity) pass(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	ask, org, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	switch {
	case ask.State == models.AskAnswered:
		return handlers.Reply{}, models.NotReady("feedback.answered_already")
	case ask.State == models.AskEnded:
		return handlers.Reply{}, models.NotReady("feedback.ended")
	case r.Person.ID != ask.Owner:
		return handlers.Reply{}, models.NotAllowed("feedback.not_yours")
	}
	reply, err := a.handOver(ctx, r, ask, org, false)
	if err == nil {
		reply.Answer = r.Say("feedback.passed_you", prompts.Data{"Mentee": org.Person(ask.Mentee).Name, "Heard": heard(org, ask, r.Now)})
	}
	return reply, err
}

// remind tells the mentor that half of the time has passed.
func (a activity) remind(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	ask, org, err := a.load(ctx, r)
	if err != nil || ask.State != models.AskOpen || org.Person(ask.Owner).State != models.Active || org.Person(ask.Mentee).State != models.Active {
		return handlers.Reply{}, err
	}
	mentor := org.Person(ask.Owner)
	return handlers.Reply{Send: []handlers.Message{{
		To: mentor.ID, Key: remindKey(ask), Subject: subject(ask), Due: a.calendar.Awake(mentor, r.Now),
		Message: r.Words(mentor).Message("feedback.remind", data(ask, org.Person(ask.Mentee), r.Now)),
	}}}, nil
}

// late hands over a request when the mentor's time is up, and reminds its coordinators
// afterward.
func (a activity) late(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	ask, org, err := a.load(ctx, r)
	if err != nil || !ask.Open() || org.Person(ask.Mentee).State != models.Active {
		return handlers.Reply{}, err
	}
	if ask.State == models.AskPassed {
		var reply handlers.Reply
		a.toCoordinators(r, ask, org, ":"+string(models.DateOf(r.Now)), &reply)
		return reply, nil
	}
	ended, err := a.ended(ctx, ask)
	if err != nil {
		return handlers.Reply{}, err
	}
	return a.handOver(ctx, r, ask, org, ended)
}

// handOver makes the coordinators own a request. The mentee hears whether that is because
// the pair has ended.
func (a activity) handOver(ctx context.Context, r handlers.Request, ask models.Ask, org models.Org, ended bool) (handlers.Reply, error) {
	asked := ask
	ask, err := ask.Pass()
	if err != nil {
		return handlers.Reply{}, err
	}
	mentee, mentor := org.Person(ask.Mentee), org.Person(ask.Owner)
	if first := caretakers(org, ask, r.Now); len(first) > 0 {
		ask.AnswerBy = a.calendar.Patience(org.Person(first[0]), r.Now, Clock)
	}
	reply := handlers.Reply{
		Save: []models.Noun{&ask}, Cancel: []string{subject(ask)}, Homes: []models.PersonID{ask.Mentee, ask.Owner},
		Unset: []string{string(bot.Do("feedback.remind", string(ask.ID)))},
		Send:  toMentee(r, ask, mentee, "passed", prompts.Data{"Mentor": mentor.Name, "Heard": heard(org, ask, r.Now), "Ended": ended}),
	}
	a.toCoordinators(r, ask, org, "", &reply)
	if ended {
		return reply, nil // its mentor may not answer anymore
	}
	asked.State = ask.State
	err = a.passed(ctx, r, asked, org, &reply)
	return reply, err
}

// passed takes the way to hand a request over, which has been, from what its mentor was
// sent. They can still answer it; their time, which they read there, stays as it was.
func (a activity) passed(ctx context.Context, r handlers.Request, ask models.Ask, org models.Org, reply *handlers.Reply) error {
	mentee, mentor := org.Person(ask.Mentee), org.Person(ask.Owner)
	if mentor.State != models.Active {
		return nil
	}
	sent, err := a.store.MessagesAbout(ctx, subject(ask))
	if err != nil {
		return err
	}
	said := map[string]string{askedKey(ask, mentor.ID): "feedback.asked", remindKey(ask): "feedback.remind"}
	read := data(ask, mentee, ask.AskedAt)
	for _, d := range sent {
		if key, known := said[d.Key]; known {
			reply.Send = append(reply.Send, handlers.Message{
				To: mentor.ID, Key: d.Key + ":passed", Subject: "answer:" + string(ask.ID), Replaces: d.Key,
				Message: r.Words(mentor).Message(key, read),
			})
		}
	}
	return nil
}

// remindKey is the key of the message that half of the mentor's time has passed.
func remindKey(ask models.Ask) string { return subject(ask) + ":remind" }

// caretakers are the people who look after a request that its mentor does not answer:
// the coordinators, or whoever stands in for them.
func caretakers(org models.Org, ask models.Ask, now time.Time) []models.PersonID {
	return org.Caretakers(now, org.KeptFrom(ask.Mentee, ask.Owner)...)
}

// coordinates reports whether p is a coordinator who may read and answer it then.
func coordinates(org models.Org, ask models.Ask, p models.PersonID, now time.Time) bool {
	return org.Has(p, models.CoordinatorRole, now) && !slices.Contains(org.KeptFrom(ask.Mentee, ask.Owner), p)
}

// heard reports whether any caretaker of a request is there.
func heard(org models.Org, ask models.Ask, now time.Time) bool {
	return org.Attended(caretakers(org, ask, now), now)
}

// toCoordinators asks the coordinators, now and every working day until somebody has
// answered. Whoever stands in for them hears who is waiting, but not for what.
func (a activity) toCoordinators(r handlers.Request, ask models.Ask, org models.Org, again string, reply *handlers.Reply) {
	mentee := org.Person(ask.Mentee)
	reply.Timers = append(reply.Timers, models.At(a.calendar.Workdays(mentee, r.Now, 1), string(bot.Do("feedback.late", string(ask.ID)))))
	for _, id := range caretakers(org, ask, r.Now) {
		to := org.Person(id)
		m := a.asked(r, ask, mentee, to)
		if !org.Has(id, models.CoordinatorRole, r.Now) {
			m.Message = r.Words(to).Message("feedback.unread", prompts.Data{"Mentee": mentee.Name})
		}
		m.Key += again
		reply.Send, reply.Homes = append(reply.Send, m), append(reply.Homes, id)
	}
}

// home shows a request to whoever should answer it and to the mentee.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	open, org, err := a.unanswered(ctx, r)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, ask := range open {
		d := data(ask, org.Person(ask.Mentee), r.Now)
		switch {
		case org.Person(ask.Mentee).State != models.Active: // they left, and this request has not been ended yet
		case ask.Owns(r.Person.ID, coordinates(org, ask, r.Person.ID, r.Now)):
			cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: ask.AskedAt, Message: *r.Say("feedback.asked", d)})
		case ask.Mentee == r.Person.ID:
			d["Heard"] = heard(org, ask, r.Now)
			cards = append(cards, handlers.Card{Place: handlers.Dates, Since: ask.AskedAt, Message: *r.Say("feedback.card", d)})
		}
	}
	return cards, nil
}
