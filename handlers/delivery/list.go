package delivery

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"cairn/bot"
	"cairn/models"
)

// list brings a platform's own list of what is to come up to date, where it has
// one. The platform finds the entry by the meeting's key, so after an answer
// that was lost it is simply asked again. That a list takes nothing from us is
// no failure: the card tells everything.
func (t *task) list(ctx context.Context) models.Settled {
	lister, p := t.lister()
	if lister == nil {
		return t.outcome(nil)
	}
	m, announced, err := t.Meetings(ctx, strings.TrimPrefix(t.d.Room, models.ListRoom))
	if err != nil {
		return t.outcome(err)
	}
	if !m.Off {
		if m.Card, err = t.card(ctx, announced); err != nil {
			return t.outcome(err)
		}
		m.Off = m.Card.Message == "" // announced nowhere
	}
	err = t.call(ctx, p, models.EditMethod, func(ctx context.Context) error { return lister.ListMeeting(ctx, m) })
	if bot.ClassOf(err) == bot.Recipient {
		t.stats.Unlisted.Add(1)
		t.Log.Info("meeting not listed", "id", t.d.ID, "platform", p.Name(), "code", codeOf(err))
		err = nil
	}
	return t.outcome(err)
}

// lister is the delivery's platform, if it has a list.
func (t *task) lister() (bot.Lister, bot.Platform) {
	for _, p := range t.Platforms {
		if lister, can := p.(bot.Lister); can && p.Name() == t.d.Platform {
			return lister, p
		}
	}
	return nil, nil
}

// card is where the message that announces a meeting stands; nowhere, if it
// never came to stand. It waits for one that is on its way.
func (t *task) card(ctx context.Context, key string) (bot.Ref, error) {
	card, err := t.Store.DeliveryByKey(ctx, key)
	if errors.Is(err, models.ErrNotFound) {
		return bot.Ref{}, nil
	}
	if err != nil {
		return bot.Ref{}, fmt.Errorf("find the card of delivery %d: %w", t.d.ID, err)
	}
	if card.RefMessage == "" && (card.State == models.Pending || card.State == models.Sending || card.State == models.Unknown) {
		return bot.Ref{}, later{t.Now().Add(poll)}
	}
	return bot.Ref{Channel: card.RefChannel, Message: card.RefMessage}, nil
}
