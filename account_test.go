package main

import (
	"regexp"
	"slices"
	"testing"
	"time"

	"cairn/bot/sandbox"
	"cairn/models"
)

// TestWhoComesByEmailHearsWhatWaitedForThem: until they use the bot nobody knows
// their account, and the invitation must not be lost meanwhile.
func TestWhoComesByEmailHearsWhatWaitedForThem(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.awake()
	w := d.workspace(staffCSV)
	d.hire(regexp.MustCompile("U0[A-Z]+").ReplaceAllString(staffCSV, ""))
	ctx, stop := contextOf(t)
	ended := d.start(ctx, "serve")
	s := d.database()
	leo, err := s.PersonByEmail(ctx, "leo@example.org")
	if err != nil {
		t.Fatal(err)
	}
	waits := func() bool {
		stuck, err := s.StuckDeliveries(ctx, time.Time{}, 100)
		return err == nil && slices.ContainsFunc(stuck, func(m models.Delivery) bool { return m.Person == leo.ID && m.Kind == models.SendMessage })
	}
	d.eventually("the invitation waits", waits)
	d.eventually("the bot is connected", func() bool { return w.Connections() > 0 })
	if err := w.Command("U0LEO", w.DM("U0LEO"), "/mentor"); err != nil {
		t.Fatal(err)
	}
	d.eventually("it waits no more", func() bool { return !waits() })
	d.eventually("Leo has it", func() bool {
		return slices.ContainsFunc(w.Messages("U0LEO", w.DM("U0LEO")), func(m sandbox.Message) bool { return m.Only == "" })
	})
	stop()
	if o := ended(); o.code != 0 {
		t.Errorf("%+v", o)
	}
}
