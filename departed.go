package main

import (
	"context"
	"errors"
	"time"

	"cairn/bot"
	"cairn/models"
)

// checkPeople asks Discord who is still on the server, since it tells that only
// to bots with a privileged intent. Slack tells us itself. Somebody who is gone
// from Discord and has another account is still with us. It reports whether it
// knows whom to ask about.
func (a *app) checkPeople(ctx context.Context) bool {
	if a.discord == nil {
		return true
	}
	accounts, err := a.store.AllAccounts(ctx)
	if err != nil {
		a.log.Warn("people not checked", "err", err)
		return false
	}
	number := map[models.PersonID]int{}
	for _, account := range accounts {
		number[account.Person]++
	}
	for _, account := range accounts {
		if account.Platform == a.discord.Name() && number[account.Person] == 1 && a.departed(ctx, account) {
			a.router.Handle(ctx, bot.Event{
				Kind: bot.Left, ID: "left/" + account.ID, Platform: account.Platform, Workspace: account.Workspace,
				User: account.User, At: a.clock.Now(),
			})
		}
	}
	return true
}

// departed reports whether Discord is sure that an account is not on the server
// anymore. It asks again where it is told to wait, three times.
func (a *app) departed(ctx context.Context, account models.Account) bool {
	for range 3 {
		profile, err := a.discord.Profile(ctx, account.User)
		refused, ok := errors.AsType[*bot.SendError](err)
		if !ok || refused.Class != bot.Wait {
			return err == nil && profile.Deleted
		}
		select {
		case <-ctx.Done():
			return false
		case <-a.clock.After(max(refused.RetryAfter, time.Second)):
		}
	}
	return false
}
