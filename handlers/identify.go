package handlers

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"cairn/bot"
	"cairn/models"
	"cairn/prompts"
)

// identify finds the person behind an event. An account that is seen for the
// first time is linked by the email that the platform vouches for.
func (ro *Router) identify(ctx context.Context, e bot.Event, now time.Time) (models.Actor, error) {
	who, err := ro.Store.Identify(ctx, e.Platform, e.Workspace, e.User, now)
	if errors.Is(err, models.ErrNotFound) {
		who, err = ro.link(ctx, e, now)
	}
	if err == nil {
		err = placed(who.Person)
	}
	return who, err
}

// placed refuses whose place in the program is closed.
func placed(p models.Person) error {
	if p.State != models.Active {
		return models.NotAllowed("errors.deactivated")
	}
	return nil
}

func (ro *Router) link(ctx context.Context, e bot.Event, now time.Time) (models.Actor, error) {
	email, err := ro.email(e)(ctx, e.User)
	if err != nil {
		return models.Actor{}, err
	}
	p, err := ro.Store.PersonByEmail(ctx, email)
	if err != nil {
		return models.Actor{}, err
	}
	account := &models.Account{
		ID: models.NewID[string]("ac"), Person: p.ID, Platform: e.Platform, Workspace: e.Workspace, User: e.User,
	}
	err = ro.Store.Commit(ctx, models.Commit{At: now, Actor: p.ID, Action: "account.link", Save: []models.Noun{account}})
	if err != nil && !errors.Is(err, models.ErrConflict) {
		return models.Actor{}, err
	}
	roles, err := ro.Store.Roles(ctx, p.ID, now)
	return models.Actor{Person: p, Roles: roles}, err
}

// email asks which address the platform of an event vouches for in one of its users.
// No error names them: it may be whom a concern is about.
func (ro *Router) email(e bot.Event) func(context.Context, string) (string, error) {
	return func(ctx context.Context, user string) (string, error) {
		platform := ro.Platforms[e.Platform]
		if platform == nil || user == "" {
			return "", models.ErrNotFound
		}
		profile, err := platform.Profile(ctx, user)
		if refused, ok := errors.AsType[*bot.SendError](err); ok && refused.Class != bot.Recipient {
			return "", fmt.Errorf("look at a profile: %w: %w", models.ErrBusy, err)
		}
		if err != nil || profile.Email == "" || profile.Bot {
			return "", fmt.Errorf("look at a profile: %w", models.ErrNotFound)
		}
		return strings.ToLower(profile.Email), nil
	}
}

// strange is what an account may do that the program does not know, nil for
// nothing.
func (ro *Router) strange(r *Request, unknown error) Handler {
	if r.Event.Kind != bot.Command || !errors.Is(unknown, models.ErrNotFound) {
		return nil
	}
	name, args := typed(r.Event)
	r.Args = args
	return ro.Board.commands[name].Stranger
}

// stranger answers somebody whom the program does not know, or could not look
// up right now. Only what a person does on purpose is answered.
func (ro *Router) stranger(ctx context.Context, r Request, err error) bot.Answer {
	switch r.Event.Kind {
	case bot.Command, bot.Click, bot.Submit, bot.Shortcut:
		return ro.turnedAway(ctx, r, err)
	case bot.HomeOpened:
		return ro.doorstep(ctx, r, err)
	default:
		return bot.Answer{Retry: errors.Is(err, models.ErrBusy)}
	}
}

func (ro *Router) turnedAway(ctx context.Context, r Request, err error) bot.Answer {
	if !errors.Is(err, models.ErrNotFound) {
		return ro.refuse(ctx, r, err)
	}
	m := ro.In(models.Person{}).Message("errors.unknown_person", prompts.Data{"User": r.Event.User})
	if r.Event.Kind == bot.Submit {
		return bot.Answer{Errors: map[string]string{"": m.Plain()}}
	}
	return bot.Answer{Message: &m}
}

// doorstep is the home of somebody without a place in the program. It says so:
// otherwise it would be empty, or out of date.
func (ro *Router) doorstep(ctx context.Context, r Request, err error) bot.Answer {
	a := ro.turnedAway(ctx, r, err)
	if a.Retry {
		return bot.Answer{Retry: true}
	}
	title := ro.In(models.Person{}).Text("home.title", nil)
	return ro.publish(ctx, r, bot.Home{Title: title, Sections: []bot.Section{{Cards: []bot.Message{*a.Message}}}})
}
