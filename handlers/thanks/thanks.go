// Package thanks lets people say what somebody did well, in private, or in the
// channel when both want that. It keeps no score: nobody is ranked by it, and it
// is evidence for nothing.
package thanks

import (
	"cmp"
	"context"
	"errors"
	"strconv"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

// Store is what thanks need of storage.
type Store interface {
	handlers.Finder
	Thanks(context.Context, models.ThanksID) (models.Thanks, error)
	ThanksIn(ctx context.Context, channel string) ([]models.Thanks, error)
}

// New is the activity.
func New(store Store, policy models.Policy) handlers.Activity {
	a := activity{store, policy}
	return handlers.Activity{
		Name:     "thanks",
		Commands: []handlers.Command{{Name: "thanks", Handle: a.open}},
		Clicks:   map[string]handlers.Handler{"thanks.show": a.show, "thanks.hide": a.hide},
		Forms:    map[string]handlers.Handler{"thanks.save": a.save},
		Timers:   map[string]handlers.Handler{"thanks.unposted": a.unposted},
		Events:   map[bot.Kind]handlers.Handler{bot.Moved: a.follow},
	}
}

type activity struct {
	store  Store
	policy models.Policy
}

func subject(t models.Thanks) string { return "thanks:" + string(t.ID) }

// Keys of the three messages: to the receiver, to the giver and in the channel.
func givenKey(t models.Thanks) string { return subject(t) + ":given" }
func sentKey(t models.Thanks) string  { return subject(t) + ":sent" }
func shownKey(t models.Thanks) string { return subject(t) + ":shown" }

// open asks whom to thank for what. The thank-you may be shown in the channel where the
// command was typed if we may post there, or else in the program's own channel.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	channel, _, err := a.fit(ctx, r, r.Event.Channel)
	if err != nil {
		return handlers.Reply{}, err
	}
	user, deed := typed(r.Args)
	return handlers.Reply{Form: form(r, channel, user, deed)}, nil
}

// fit is the channel if we may post there, or else "" and false.
func (a activity) fit(ctx context.Context, r handlers.Request, channel string) (string, bool, error) {
	place, err := meeting.Announceable(ctx, r, a.policy, channel)
	if err != nil && !errors.Is(err, models.ErrBusy) {
		return "", false, nil
	}
	return place, err == nil, err
}

// typed is what stands behind the command: "<@U1> for staying late", or less.
func typed(args string) (user, deed string) {
	first, rest, _ := strings.Cut(args, " ")
	if mention, ok := strings.CutPrefix(first, "<@"); ok {
		return strings.TrimSuffix(mention, ">"), strings.TrimSpace(rest)
	}
	return "", args
}

func form(r handlers.Request, channel, user, deed string) *bot.Form {
	return r.Form("thanks.form", prompts.Data{"Channel": channel, "User": user, "Deed": deed})
}

// save brings the thank-you to the one who did something.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	channel, _, err := a.fit(ctx, r, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	who, err := handlers.Picked(ctx, a.store, r, "who", "errors.who")
	if err != nil {
		return handlers.Reply{}, err
	}
	if who.State != models.Active {
		return handlers.Reply{}, models.Invalid{Field: "who", Why: "errors.who"}
	}
	t := models.Thanks{
		ID: models.NewID[models.ThanksID]("tk"), Giver: r.Person.ID, Receiver: who.ID, Deed: r.Entered("deed"),
		State: models.ThanksPrivate, Platform: r.Event.Platform, Channel: channel,
	}
	if r.Entered("offer") == "yes" {
		t.State = models.ThanksOffered
	}
	if t, err = t.Give(); err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{
		Save: []models.Noun{&t},
		Send: []handlers.Message{
			{To: who.ID, Key: givenKey(t), Subject: subject(t), Message: r.Words(who).Message("thanks.given", data(t, r.Person, who))},
			{To: r.Person.ID, Key: sentKey(t), Subject: subject(t), Message: *r.Say("thanks.sent", data(t, r.Person, who))},
		},
	}
	return handlers.Screened(r, org, form(r, channel, r.Entered("who"), t.Deed), subject(t), handlers.Around(org, r.Now, who.ID), reply), nil
}

func data(t models.Thanks, giver, receiver models.Person) prompts.Data {
	return prompts.Data{
		"Thanks": t.ID, "Giver": giver.Name, "Receiver": receiver.Name, "Deed": t.Deed,
		"Offered": t.State == models.ThanksOffered, "Shown": t.State == models.ThanksShown, "Here": t.Channel != "",
	}
}

// show posts it where the giver offered it, if that is still a place to speak in.
func (a activity) show(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	t, giver, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if t, err = t.Show(r.Person.ID); err != nil {
		return handlers.Reply{}, err
	}
	if r.Event.Platform == t.Platform { // else the queue finds out
		if _, fits, err := a.fit(ctx, r, t.Channel); err != nil || !fits {
			return handlers.Reply{}, cmp.Or(err, models.NotReady("thanks.no_place"))
		}
	}
	d := data(t, giver, r.Person)
	key, replaces := shownKey(t), ""
	if t.Version > 1 { // it could not be shown before: this takes the place of what the queue still holds
		key, replaces = key+":"+r.Event.ID, key
	}
	return handlers.Reply{
		Save: []models.Noun{&t},
		Send: []handlers.Message{
			a.post(t, key, replaces, r.Words(models.Person{}).Message("thanks.shown", d)),
			a.now(r, t, givenKey(t), ":shown", "thanks.given", r.Person, d),
			a.now(r, t, sentKey(t), ":shown", "thanks.sent", giver, d),
		},
	}, nil
}

// unposted lets the receiver know that it could not be shown after all.
func (a activity) unposted(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	t, giver, err := a.load(ctx, r)
	if err != nil || t.State != models.ThanksShown {
		return handlers.Reply{}, err
	}
	receiver, err := a.store.Person(ctx, t.Receiver)
	if err != nil {
		return handlers.Reply{}, err
	}
	t.State = models.ThanksOffered
	d := data(t, giver, receiver)
	return handlers.Reply{
		Save: []models.Noun{&t},
		Send: []handlers.Message{
			a.now(r, t, givenKey(t), ":unposted", "thanks.unposted", receiver, d), a.now(r, t, sentKey(t), ":unposted", "thanks.sent", giver, d),
		},
	}, nil
}

// hide takes what was shown out of the channel again.
func (a activity) hide(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	t, giver, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if t, err = t.TakeDown(r.Person.ID); err != nil {
		return handlers.Reply{}, err
	}
	receiver, err := a.store.Person(ctx, t.Receiver)
	if err != nil {
		return handlers.Reply{}, err
	}
	d := data(t, giver, receiver)
	return handlers.Reply{
		Save: []models.Noun{&t},
		Send: []handlers.Message{
			a.post(t, shownKey(t)+":hidden", shownKey(t), r.Words(models.Person{}).Message("thanks.hidden", nil)),
			a.now(r, t, givenKey(t), ":hidden", "thanks.given", receiver, d),
			a.now(r, t, sentKey(t), ":hidden", "thanks.sent", giver, d),
		},
	}, nil
}

// follow keeps what may be shown in a channel there, where the channel has another id.
func (a activity) follow(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	all, err := a.store.ThanksIn(ctx, r.Event.Channel)
	var reply handlers.Reply
	for _, t := range all {
		t.Channel = r.Event.Text
		reply.Save = append(reply.Save, &t)
	}
	return reply, err
}

// load is the thank-you that was clicked, and who gave it.
func (a activity) load(ctx context.Context, r handlers.Request) (models.Thanks, models.Person, error) {
	t, err := a.store.Thanks(ctx, models.ThanksID(r.Subject))
	if err != nil {
		return t, models.Person{}, err
	}
	giver, err := a.store.Person(ctx, t.Giver)
	return t, giver, err
}

// post is the one message in the channel, or what takes its place there.
func (a activity) post(t models.Thanks, key, replaces string, m bot.Message) handlers.Message {
	to := bot.Address{Channel: t.Channel}
	if t.Channel == "" {
		to = bot.Address{Room: meeting.Lobby}
	}
	return handlers.Message{
		Channel: to, Platform: t.Platform, Key: key, Replaces: replaces, Subject: subject(t), Message: m,
		Otherwise: string(bot.Do("thanks.unposted", string(t.ID))),
	}
}

// now updates the message that tells one of the two how things stand. They may come to
// stand like this more than once.
func (a activity) now(r handlers.Request, t models.Thanks, first, step, words string, who models.Person, d prompts.Data) handlers.Message {
	return handlers.Message{
		To: who.ID, Key: first + step + ":" + strconv.FormatInt(t.Version, 10), Replaces: first, Subject: subject(t), Message: r.Words(who).Message(words, d),
	}
}
