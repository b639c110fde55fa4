package handlers

import (
	"context"
	"errors"
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
	if err := ro.Platforms[r.Event.Platform].OpenForm(ctx, r.Event.Trigger, *reply.Form); err != nil {
		a.Message = ro.notOpened(r, reply.Form.Action, err)
	}
	return a
}

// notOpened says that a form did not open, and offers it again if it may open then.
func (ro *Router) notOpened(r Request, form bot.Action, err error) *bot.Message {
	refused, ok := errors.AsType[*bot.SendError](err)
	if !ok || refused.Class != bot.Expired {
		ro.Log.Warn("form not opened", "action", form.Name(), "err", err)
	}
	if !ok || refused.Class != bot.Expired && !refused.Passes() {
		return r.Say("errors.something_wrong", nil)
	}
	again := bot.Action("")
	if r.Event.Kind == bot.Click {
		again = r.Event.Action
	}
	return r.Say("errors.form_expired", prompts.Data{"Action": again})
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
		ro.Log.Error("answer not queued", "person", r.Person.ID, "err", err)
		return bot.Answer{Retry: true}
	}
	return bot.Answer{}
}

// refuse turns an error into a sentence for the actor: below the field of a
// form, or in a message only they see. What was not saved is said so. A direct message
// that storage had no room for comes again. So does what merely happened, such as that
// somebody left; of that nobody is told.
func (ro *Router) refuse(ctx context.Context, r Request, err error) bot.Answer {
	key, data, _ := sentence(err)
	if key == "errors.something_wrong" || key == "errors.not_done" {
		who := r.Person.ID
		if ro.Board.unnamed(r.Event) {
			who = ""
		}
		ro.Log.Error("act refused", "kind", r.Event.Kind, "action", actionOf(r.Event), "person", who, "err", err)
	}
	words, busy := ro.In(r.Person), errors.Is(err, models.ErrBusy)
	switch r.Event.Kind {
	case bot.Submit:
		return bot.Answer{Errors: below(words, err)}
	case bot.Command, bot.Click, bot.Shortcut, bot.HomeOpened, bot.Text:
		if busy && r.Event.Kind == bot.Text {
			return bot.Answer{Retry: true}
		}
		m := words.Message(key, data)
		return ro.durably(ctx, r, bot.Answer{Message: &m, Retry: busy})
	default:
		overtaken := errors.Is(err, models.ErrConflict) && !errors.Is(err, models.ErrDuplicate)
		return bot.Answer{Retry: busy || overtaken}
	}
}

// below are the sentences that stand below the fields of a refused form.
func below(words prompts.Voice, err error) map[string]string {
	flaws, some := errors.AsType[models.Invalids](err)
	if !some {
		key, data, field := sentence(err)
		if inForm := ofForm[key]; inForm != "" {
			key = inForm
		}
		return map[string]string{field: bot.PlainText(words.Text(key, data))}
	}
	out := map[string]string{}
	for _, flaw := range flaws {
		out[flaw.Field] = bot.PlainText(words.Text(flaw.Why, flaw.Data))
	}
	return out
}

// ofForm is what is said in the place of other words where somebody has typed something:
// it is still there.
var ofForm = map[string]string{
	"errors.something_wrong": "errors.form_wrong",
	"errors.not_done":        "errors.not_saved",
	"errors.conflict":        "errors.form_conflict",
	"errors.not_found":       "errors.form_gone",
	"errors.unknown_action":  "errors.form_gone",
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
		return "errors.not_allowed", nil, ""
	case errors.Is(err, models.ErrNotReady):
		return "errors.not_ready", nil, ""
	case errors.Is(err, models.ErrBusy), errors.Is(err, context.DeadlineExceeded):
		return "errors.not_done", nil, ""
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
	return bot.Answer{Retry: ok && refused.Passes() || errors.Is(err, models.ErrBusy)}
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
