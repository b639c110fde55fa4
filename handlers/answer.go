package handlers

import (
	"context"
	"errors"
	"slices"
	"strings"

	"cairn/bot"
	"cairn/models"
	"cairn/prompts"
)

// answer turns a saved reply into what the actor gets back at once. A form
// that comes too late for its trigger becomes a button that opens it.
func (ro *Router) answer(ctx context.Context, r Request, reply Reply) bot.Answer {
	a := bot.Answer{Message: reply.Answer}
	if ro.Rehearsal && a.Message != nil {
		m := ro.marked(r, *a.Message)
		a.Message = &m
	}
	if reply.Form == nil {
		return ro.durably(ctx, r, a)
	}
	if r.Event.Kind == bot.Submit {
		a.Form = reply.Form
		return a
	}
	err := ro.Platforms[r.Event.Platform].OpenForm(ctx, r.Event.Trigger, *reply.Form)
	if err == nil {
		return a
	}
	if refused, ok := errors.AsType[*bot.SendError](err); !ok || refused.Class != bot.Expired {
		ro.Log.Warn("form not opened", "action", reply.Form.Action.Name(), "err", err)
	}
	again := bot.Action("")
	if r.Event.Kind == bot.Click {
		again = r.Event.Action
	}
	a.Message = r.Say("errors.form_expired", prompts.Data{"Action": again})
	return a
}

// durably queues the answer to a direct message, which a platform cannot show
// to one person in passing.
func (ro *Router) durably(ctx context.Context, r Request, a bot.Answer) bot.Answer {
	if r.Event.Kind != bot.Text || a.Message == nil {
		return a
	}
	say := func(context.Context, Request) (Reply, error) {
		return Reply{Send: []Message{{To: r.Person.ID, Message: *a.Message, Key: "say:" + r.Event.ID}}}, nil
	}
	if _, err := ro.act(ctx, r, say, "say", nil); err != nil && !errors.Is(err, errSeen) {
		return bot.Answer{Retry: true}
	}
	return bot.Answer{}
}

// refuse turns an error into a sentence for the actor: below the field of a
// form, or in a message only they see. What was not saved is said so.
func (ro *Router) refuse(r Request, err error) bot.Answer {
	key, data, _ := sentence(err)
	if key == "errors.something_wrong" || key == "errors.not_saved" {
		who := r.Person.ID
		if ro.Board.unnamed(r.Event) {
			who = ""
		}
		ro.Log.Error("act refused", "kind", r.Event.Kind, "action", actionOf(r.Event), "person", who, "err", err)
	}
	words := ro.In(r.Person)
	if r.Event.Kind == bot.Submit {
		return bot.Answer{Errors: below(words, err)}
	}
	m := words.Message(key, data)
	return bot.Answer{Message: &m, Retry: errors.Is(err, models.ErrBusy)}
}

// below are the sentences that stand below the fields of a refused form.
func below(words prompts.Voice, err error) map[string]string {
	flaws, some := errors.AsType[models.Invalids](err)
	if !some {
		key, data, field := sentence(err)
		return map[string]string{field: bot.PlainText(words.Text(key, data))}
	}
	out := map[string]string{}
	for _, flaw := range flaws {
		out[flaw.Field] = bot.PlainText(words.Text(flaw.Why, flaw.Data))
	}
	return out
}

// sentence is the one table from an error's kind to words.
func sentence(err error) (key string, data prompts.Data, field string) {
	if invalid, ok := errors.AsType[models.Invalid](err); ok {
		return invalid.Why, invalid.Data, invalid.Field
	}
	if refused, ok := errors.AsType[models.Refused](err); ok {
		return refused.Why, refused.Data, ""
	}
	switch {
	case errors.Is(err, models.ErrDuplicate):
		return "errors.already_done", nil, ""
	case errors.Is(err, models.ErrConflict):
		return "errors.conflict", nil, ""
	case errors.Is(err, models.ErrNotFound):
		return "errors.not_found", nil, ""
	case errors.Is(err, models.ErrNotAllowed):
		return "errors.not_allowed", prompts.Data{"Why": prompts.Words("")}, ""
	case errors.Is(err, models.ErrNotReady):
		return "errors.not_ready", nil, ""
	case errors.Is(err, models.ErrBusy), errors.Is(err, context.DeadlineExceeded):
		return "errors.not_saved", nil, ""
	}
	return "errors.something_wrong", nil, ""
}

// unknownCommand names the commands that the typed word may have meant, with what each
// does, so that the person sees why.
func (ro *Router) unknownCommand(r Request, typed string) error {
	words := ro.In(r.Person)
	var near []string
	for _, l := range Near(ro.Board.Commands(r.Roles), func(l Listed) string { return l.Help(words, "", r.Roles) }, typed) {
		near = append(near, l.Help(words, ro.Command, r.Roles))
	}
	return models.Refused{Kind: models.ErrNotFound, Why: "errors.unknown_command", Data: map[string]any{
		"Typed": clip(typed, 40), "Suggestions": prompts.Words(strings.Join(near[:min(len(near), mostNear)], "\n")), "Help": ro.Command + " help",
	}}
}

// mostNear is how many commands are suggested at most.
const mostNear = 8

func clip(s string, runes int) string {
	if r := []rune(s); len(r) > runes {
		return string(r[:runes]) + "…"
	}
	return s
}

// showHome draws and publishes the home of somebody who is looking at it.
func (ro *Router) showHome(ctx context.Context, r Request) bot.Answer {
	home, err := ro.Board.Home(ctx, r)
	if err != nil {
		return ro.notShown(r, err)
	}
	return ro.publish(ctx, r, home)
}

func (ro *Router) publish(ctx context.Context, r Request, home bot.Home) bot.Answer {
	if err := ro.Platforms[r.Event.Platform].PublishHome(ctx, r.Event.User, home); err != nil {
		return ro.notShown(r, err)
	}
	return bot.Answer{}
}

// notShown asks for the event again where that may help: showing a home twice does
// no harm.
func (ro *Router) notShown(r Request, err error) bot.Answer {
	ro.Log.Error("home not shown", "person", r.Person.ID, "err", err)
	refused, ok := errors.AsType[*bot.SendError](err)
	passing := ok && slices.Contains([]bot.Class{bot.Ambiguous, bot.Unsent, bot.Wait}, refused.Class)
	return bot.Answer{Retry: passing || errors.Is(err, models.ErrBusy)}
}

// Home draws somebody's home as it is now, for the queue.
func (ro *Router) Home(ctx context.Context, id models.PersonID) (bot.Home, error) {
	r := ro.request()
	var err error
	if r.Person, err = ro.Store.Person(ctx, id); err != nil {
		return bot.Home{}, err
	}
	if r.Roles, err = ro.Store.Roles(ctx, id, r.Now); err != nil {
		return bot.Home{}, err
	}
	return ro.Board.Home(ctx, r)
}
