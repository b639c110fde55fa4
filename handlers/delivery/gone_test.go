package delivery_test

import (
	"context"
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/litetest"
)

// TestSomebodyWhoIsGoneIsNotWrittenTo: their message is held, and what was to
// happen otherwise happens at once. The account is still theirs.
func TestSomebodyWhoIsGoneIsNotWrittenTo(t *testing.T) {
	t.Parallel()
	db, err := store.Open(t.Context(), "sqlite:"+litetest.File(t, "gone.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	now := time.Now().UTC()
	message := func(key string, person models.PersonID) models.Delivery {
		d := to(key, person, models.SafetyLane)
		d.Kind, d.Body, d.State, d.DueAt, d.CreatedAt = models.SendMessage, []byte(`{"Text":"Somebody asks for you."}`), models.Pending, now, now
		d.Otherwise = "escalation.step:" + key
		return d
	}
	err = db.Commit(t.Context(), models.Commit{
		At: now, Action: "test.set",
		Save: []models.Noun{
			&models.Person{ID: "pe_leo", Name: "Leo", State: models.Gone}, &models.Account{ID: "ac_leo", Person: "pe_leo", Platform: "slack", User: "ULEO"},
			&models.Person{ID: "pe_sam", Name: "Sam", State: models.Active}, &models.Account{ID: "ac_sam", Person: "pe_sam", Platform: "slack", User: "USAM"},
		},
		Timers: []models.Timer{models.At(now.Add(time.Hour), "escalation.step:to_leo"), models.At(now.Add(time.Hour), "escalation.step:to_sam")},
		Send:   []models.Delivery{message("to_leo", "pe_leo"), message("to_sam", "pe_sam")},
	})
	if err != nil {
		t.Fatal(err)
	}
	b := newBench(t)
	settled := make(chan models.Settled, 10)
	b.config.Store = telling{db, settled}
	b.start()
	for range 2 {
		select {
		case <-settled:
		case <-time.After(10 * time.Second):
			t.Fatal("not settled within ten seconds")
		}
	}
	b.stop()
	for key, want := range map[string]models.DeliveryState{"to_leo": models.Held, "to_sam": models.Sent} {
		if d, err := db.DeliveryByKey(t.Context(), key); err != nil || d.State != want {
			t.Errorf("%s is %s, want %s, %v", key, d.State, want, err)
		}
	}
	due, err := db.ClaimTimers(t.Context(), time.Now().UTC(), time.Minute, 10)
	if err != nil || len(due) != 1 || due[0].Key != "escalation.step:to_leo" {
		t.Errorf("%+v are due, %v", due, err)
	}
	if kept, err := db.Accounts(t.Context(), "pe_leo"); err != nil || len(kept) != 1 {
		t.Errorf("Leo has %d accounts, %v", len(kept), err)
	}
}

// telling is a store that tells what was settled.
type telling struct {
	*store.Store
	settled chan<- models.Settled
}

func (s telling) SettleDeliveries(ctx context.Context, results []models.Settled) error {
	err := s.Store.SettleDeliveries(ctx, results)
	if err == nil {
		for _, r := range results {
			s.settled <- r
		}
	}
	return err
}
