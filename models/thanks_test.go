package models_test

import (
	"errors"
	"testing"

	"cairn/models"
)

func TestThanksSayWhatWasDone(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, receiver, deed, field string
	}{
		{"what was seen and what it changed", "pe_ana", "  You stayed until my note was clear ", ""},
		{"thanks alone say nothing", "pe_ana", "Thank you so much", "deed"},
		{"nothing at all", "pe_ana", " ", "deed"},
		{"oneself", "pe_mia", "I stayed until the note was clear", "who"},
	} {
		_, err := models.Thanks{Giver: "pe_mia", Receiver: models.PersonID(c.receiver), Deed: c.deed}.Give()
		invalid, _ := errors.AsType[models.Invalid](err)
		if invalid.Field != c.field || (err == nil) != (c.field == "") {
			t.Errorf("%s: %v, want a word about %q", c.name, err, c.field)
		}
	}
}

func TestWhoIsThankedDecidesWhoReadsIt(t *testing.T) {
	t.Parallel()
	show, hide := models.Thanks.Show, models.Thanks.TakeDown
	for _, c := range []struct {
		name string
		from models.ThanksState
		act  func(models.Thanks, models.PersonID) (models.Thanks, error)
		by   models.PersonID
		want models.ThanksState
		kind error
	}{
		{"who is thanked shows what was offered", models.ThanksOffered, show, "pe_ana", models.ThanksShown, nil},
		{"who gave it does not", models.ThanksOffered, show, "pe_mia", models.ThanksOffered, models.ErrNotAllowed},
		{"nor anybody else", models.ThanksOffered, show, "pe_leo", models.ThanksOffered, models.ErrNotAllowed},
		{"what was meant for one alone is not shown", models.ThanksPrivate, show, "pe_ana", models.ThanksPrivate, models.ErrNotReady},
		{"nor what was taken down", models.ThanksTaken, show, "pe_ana", models.ThanksTaken, models.ErrNotReady},
		{"who is thanked takes it down", models.ThanksShown, hide, "pe_ana", models.ThanksTaken, nil},
		{"who gave it does, too", models.ThanksShown, hide, "pe_mia", models.ThanksTaken, nil},
		{"nobody else does", models.ThanksShown, hide, "pe_leo", models.ThanksShown, models.ErrNotAllowed},
		{"what is not shown is not taken down", models.ThanksOffered, hide, "pe_ana", models.ThanksOffered, models.ErrNotReady},
	} {
		got, err := c.act(models.Thanks{Giver: "pe_mia", Receiver: "pe_ana", State: c.from}, c.by)
		if got.State != c.want || !errors.Is(err, c.kind) {
			t.Errorf("%s: %s, %v; want %s, %v", c.name, got.State, err, c.want, c.kind)
		}
	}
}
