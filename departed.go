package main

import (
	"context"
	"errors"
	"time"

	"cairn/bot"
	"cairn/models"
)

// checkPeople asks who is still there, and reports whether it knows whom to ask about,
// and whoever is not could be put on file.
// Discord is asked every day, since it tells that only to bots with a privileged
// intent. Slack tells us itself, once: it is asked when the database was put back from
// before. Somebody who is gone from Discord and has another account is still with us.
func (a *app) checkPeople(ctx context.Context) bool {
	asked := map[string]bot.Platform{}
	if a.discord != nil {
		asked[a.discord.Name()] = a.discord
	}
	if a.slack != nil && a.clock.Now().Before(a.queue.Forgotten.Until) {
		asked[a.slack.Name()] = a.slack
	}
	if len(asked) == 0 {
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
	done := true
	today := a.clock.Now().UTC().Format(time.DateOnly) // whoever comes back may leave again
	for _, account := range accounts {
		at := asked[account.Platform]
		if at != nil && (at != a.discord || number[account.Person] == 1) && a.departed(ctx, at, account) {
			said := a.router.Handle(ctx, bot.Event{
				Kind: bot.Left, ID: "left/" + account.ID + "/" + today, Platform: account.Platform, Workspace: account.Workspace,
				User: account.User, At: a.clock.Now(),
			})
			done = done && !said.Retry
		}
	}
	return done
}

// departed reports whether a platform is sure that an account is not there
// anymore. It asks again where it is told to wait, three times.
func (a *app) departed(ctx context.Context, at bot.Platform, account models.Account) bool {
	for range 3 {
		profile, err := at.Profile(ctx, account.User)
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
