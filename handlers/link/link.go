// Package link brings the accounts of one person on several platforms together:
// a code that is shown on one platform is typed on the other. It also says which
// of them is written to first. It merges no two people; a coordinator does that.
package link

import (
	"context"
	"errors"
	"slices"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what link needs of storage.
type Store interface {
	Person(context.Context, models.PersonID) (models.Person, error)
	Accounts(context.Context, models.PersonID) ([]models.Account, error)
	LinkCode(ctx context.Context, id string) (models.LinkCode, error)
	LinkCodeByHash(ctx context.Context, hash string) (models.LinkCode, error)
	LinkTry(ctx context.Context, id string) (models.LinkTry, error)
}

// New is the activity. The slash command is named in what is said.
func New(store Store, command string) handlers.Activity {
	a := activity{store, command}
	return handlers.Activity{
		Name:     "link",
		Commands: []handlers.Command{{Name: "link", Handle: a.link, Stranger: a.redeem}},
		Clicks:   map[string]handlers.Handler{"link.prefer": a.prefer, "link.unlink": a.unlink},
	}
}

type activity struct {
	store   Store
	command string
}

// link shows the accounts of somebody who has several, gives others a code, and
// takes a code from whoever types one.
func (a activity) link(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if r.Args != "" {
		return a.known(ctx, r)
	}
	all, err := a.store.Accounts(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	if len(all) > 1 {
		return handlers.Reply{Answer: a.shown(r, all)}, nil
	}
	return a.code(ctx, r)
}

// known answers a code that is typed with an account that has its place already. It may
// have found it by this very message: then the code has nothing left to do.
func (a activity) known(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	code, err := a.store.LinkCodeByHash(ctx, Hash(r.Args))
	switch {
	case errors.Is(err, models.ErrNotFound), err == nil && Expired(code, r.Now):
		return a.missed(ctx, r)
	case err != nil:
		return handlers.Reply{}, err
	case code.Person != r.Person.ID:
		return handlers.Reply{}, models.NotAllowed("link.taken")
	case code.Platform == r.Event.Platform:
		return handlers.Reply{}, models.NotReady("link.other_platform")
	}
	all, err := a.store.Accounts(ctx, r.Person.ID)
	return handlers.Reply{Answer: a.shown(r, all)}, err
}

// code makes a new code that replaces an older one. Only its hash is kept.
func (a activity) code(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.LinkCode(ctx, codeID(r.Person.ID))
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return handlers.Reply{}, err
	}
	text := newCode()
	if c, err = Issue(c, r.Person.ID, r.Event.Platform, Hash(text), r.Now); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{
		Save:   []models.Noun{&c},
		Answer: r.Say("link.code", prompts.Data{"Command": a.command, "Code": text, "Until": c.ExpiresAt}),
	}, nil
}

// redeem takes a code from an account that nobody knows yet.
func (a activity) redeem(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if r.Args == "" {
		return handlers.Reply{Answer: r.Say("link.how", prompts.Data{"Command": a.command})}, nil
	}
	tried, err := a.tried(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if Blocked(tried, r.Now) {
		return handlers.Reply{}, models.NotReady("link.too_many")
	}
	code, err := a.store.LinkCodeByHash(ctx, Hash(r.Args))
	if errors.Is(err, models.ErrNotFound) || err == nil && Expired(code, r.Now) {
		return a.missed(ctx, r)
	}
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := Redeem(code, r.Event.Platform); err != nil {
		return handlers.Reply{}, err
	}
	return a.join(ctx, r, code)
}

// join makes the account one of the person's. They are told where they were
// known before as well, in case it was not them.
func (a activity) join(ctx context.Context, r handlers.Request, code models.LinkCode) (handlers.Reply, error) {
	person, err := a.store.Person(ctx, code.Person)
	if err != nil {
		return handlers.Reply{}, err
	}
	if person.State != models.Active {
		return a.missed(ctx, r)
	}
	account := &models.Account{
		ID: models.NewID[string]("ac"), Person: person.ID,
		Platform: r.Event.Platform, Workspace: r.Event.Workspace, User: r.Event.User,
	}
	code.Hash = ""
	words := r.Words(person)
	answer := words.Message("link.joined", prompts.Data{"Name": person.Name, "Command": a.command})
	return handlers.Reply{
		Actor: person.ID, Save: []models.Noun{account, &code}, Answer: &answer, Homes: []models.PersonID{person.ID},
		Send: []handlers.Message{{
			To: person.ID, Key: "link:" + account.ID, Subject: "link:" + account.ID,
			Message: words.Message("link.told", prompts.Data{"Platform": account.Platform, "Account": account.ID}),
		}},
	}, nil
}

// missed counts a code that does not work. The answer is the same whether the code
// never existed, has expired, or was used.
func (a activity) missed(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	tried, err := a.tried(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if Blocked(tried, r.Now) {
		return handlers.Reply{}, models.NotReady("link.too_many")
	}
	tried = Missed(tried, r.Now)
	return handlers.Reply{Save: []models.Noun{&tried}, Answer: r.Say("link.no_code", prompts.Data{"Command": a.command})}, nil
}

func (a activity) tried(ctx context.Context, r handlers.Request) (models.LinkTry, error) {
	id := tryID(r.Event.Platform, r.Event.Workspace, r.Event.User)
	tried, err := a.store.LinkTry(ctx, id)
	if errors.Is(err, models.ErrNotFound) {
		return models.LinkTry{ID: id}, nil
	}
	return tried, err
}

// shown is a person's accounts, and what can be done with each.
func (a activity) shown(r handlers.Request, all []models.Account) *bot.Message {
	accounts := make([]prompts.Data, len(all))
	for i, account := range all {
		accounts[i] = prompts.Data{"ID": account.ID, "Platform": account.Platform, "First": i == 0, "Other": i > 0}
	}
	return r.Say("link.accounts", prompts.Data{"Accounts": accounts})
}

// prefer writes to one account before the others from now on.
func (a activity) prefer(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	all, at, err := a.own(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for i := range all {
		if want := i == at; all[i].Preferred != want {
			all[i].Preferred = want
			reply.Save = append(reply.Save, &all[i])
		}
	}
	reply.Answer = r.Say("link.preferred", prompts.Data{"Platform": all[at].Platform})
	return reply, nil
}

// unlink gives up an account, and forgets whose it was on the platform.
func (a activity) unlink(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	all, at, err := a.own(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if len(all) < 2 {
		return handlers.Reply{}, models.NotReady("link.only_one")
	}
	gone := all[at]
	gone.User, gone.Workspace, gone.Preferred = "", gone.ID, false
	return handlers.Reply{
		Save:   []models.Noun{&gone},
		Answer: r.Say("link.unlinked", prompts.Data{"Platform": gone.Platform, "Command": a.command}),
	}, nil
}

// own are the actor's accounts and which of them is meant: nobody else's can be.
func (a activity) own(ctx context.Context, r handlers.Request) ([]models.Account, int, error) {
	all, err := a.store.Accounts(ctx, r.Person.ID)
	if err != nil {
		return nil, 0, err
	}
	at := slices.IndexFunc(all, func(account models.Account) bool { return account.ID == r.Subject })
	if at < 0 {
		return nil, 0, models.Refused{Kind: models.ErrNotFound, Why: "link.gone"}
	}
	return all, at, nil
}

func codeID(person models.PersonID) string { return "lc_" + strings.TrimPrefix(string(person), "p_") }
