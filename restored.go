package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"cairn/handlers/delivery"
	"cairn/models/store"
)

// restored is the setting of a database that was put back from a backup: since when it
// does not know what was sent, and until when that makes itself felt.
type restored struct {
	Since time.Time `json:"since"`
	Until time.Time `json:"until,omitzero"` // zero: nobody has served it yet
}

const (
	restoredKey = "restored"
	// catchUp is how long what came due in the meantime may take to be queued after
	// the first start. What is queued later was not sent before.
	catchUp = 15 * time.Minute
)

// noteRestored notes that a database was put back, and says from when it is. To note it
// twice before anybody serves changes nothing: the first time knew best what is newest.
func noteRestored(ctx context.Context, s *store.Store) (time.Time, error) {
	before, kept, err := restoredOf(ctx, s)
	if err != nil || kept != "" && before.Until.IsZero() {
		return before.Since, err
	}
	since, err := s.Newest(ctx)
	if err != nil {
		return since, err
	}
	return since, swapRestored(ctx, s, kept, restored{Since: since})
}

// forgotten is what a database that was put back does not know of. It ends a while after
// the first start.
func (a *app) forgotten(ctx context.Context) (delivery.Forgotten, error) {
	r, kept, err := restoredOf(ctx, a.store)
	if err != nil || kept == "" {
		return delivery.Forgotten{}, err
	}
	if r.Until.IsZero() {
		r.Until = a.clock.Now().UTC().Round(0).Add(catchUp)
		err = swapRestored(ctx, a.store, kept, r)
	}
	if a.clock.Now().Before(r.Until) {
		a.log.Info("what may have been sent before is looked up in the chat", "since", r.Since, "queued_until", r.Until)
	}
	return delivery.Forgotten(r), err
}

func restoredOf(ctx context.Context, s *store.Store) (r restored, kept string, err error) {
	kept, err = orNone(s.Setting(ctx, restoredKey))
	if err != nil || kept == "" {
		return r, "", err
	}
	if err = json.Unmarshal([]byte(kept), &r); err != nil {
		err = fmt.Errorf("read the setting %s: %w", restoredKey, err)
	}
	return r, kept, err
}

// swapRestored leaves it as it is if a replica was first.
func swapRestored(ctx context.Context, s *store.Store, kept string, r restored) error {
	text, err := json.Marshal(r)
	if err != nil {
		return err
	}
	_, err = s.SwapSetting(ctx, restoredKey, kept, string(text))
	return err
}
