package handlers

import (
	"context"
	"errors"
	"strings"
	"time"

	"cairn/models"
)

// Finder looks people up.
type Finder interface {
	Person(context.Context, models.PersonID) (models.Person, error)
	PersonByEmail(ctx context.Context, email string) (models.Person, error)
	Identify(ctx context.Context, platform, workspace, user string, now time.Time) (models.Actor, error)
}

// Mentioned is the person that a command's argument names: by mention
// ("<@U123>", as adapters write it) or by email.
func Mentioned(ctx context.Context, store Finder, r Request, arg string) (models.Person, error) {
	arg = strings.TrimSpace(arg)
	if user, ok := strings.CutPrefix(arg, "<@"); ok {
		return known(ByUser(ctx, store, r, strings.TrimSuffix(user, ">")))
	}
	if strings.Contains(arg, "@") {
		return known(store.PersonByEmail(ctx, strings.ToLower(arg)))
	}
	return models.Person{}, models.Refused{Kind: models.ErrNotFound, Why: "errors.who"}
}

// Whom is the person that a command's argument names, and the actor where there is none.
func Whom(ctx context.Context, store Finder, r Request) (models.Person, error) {
	if strings.TrimSpace(r.Args) == "" {
		return r.Person, nil
	}
	return Mentioned(ctx, store, r, r.Args)
}

// Seen is Whom, for what the actor may see of that person.
func Seen(ctx context.Context, store Finder, r Request, what models.Act) (models.Person, models.Org, error) {
	about, err := Whom(ctx, store, r)
	if err != nil {
		return about, models.Org{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return about, org, err
	}
	if ok, why := models.Can(org, r.Person.ID, what, about.ID, r.Now); !ok {
		return about, org, models.NotAllowed(why)
	}
	return about, org, nil
}

// known asks for a person whom the program knows.
func known(p models.Person, err error) (models.Person, error) {
	if errors.Is(err, models.ErrNotFound) {
		err = models.Refused{Kind: models.ErrNotFound, Why: "errors.who_unknown"}
	}
	return p, err
}

// Picked is the person chosen in a field of a form. Whoever the program does not know is
// refused below the field, by the words why.
func Picked(ctx context.Context, store Finder, r Request, field, why string) (models.Person, error) {
	p, err := ByUser(ctx, store, r, r.Entered(field))
	if errors.Is(err, models.ErrNotFound) {
		err = models.Invalid{Field: field, Why: why}
	}
	return p, err
}

// ByUser is the person behind a platform user of the event's workspace: also one
// who never used the bot and is known by email alone. Being named leaves no trace, so
// the account is not linked.
func ByUser(ctx context.Context, store Finder, r Request, user string) (models.Person, error) {
	who, err := store.Identify(ctx, r.Event.Platform, r.Event.Workspace, user, r.Now)
	if !errors.Is(err, models.ErrNotFound) {
		return who.Person, err
	}
	email, err := r.Email(ctx, user)
	if err != nil {
		return models.Person{}, err
	}
	return store.PersonByEmail(ctx, email)
}

// UserHere is the platform user of the event's workspace with one of somebody's
// accounts; empty where they have none there.
func UserHere(r Request, accounts []models.Account) string {
	user := ""
	for _, c := range accounts {
		if c.Platform == r.Event.Platform && (c.Workspace == r.Event.Workspace || c.Workspace == "") {
			user = c.User
		}
	}
	return user
}
