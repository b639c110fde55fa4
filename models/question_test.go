package models_test

import (
	"errors"
	"testing"
	"time"

	"cairn/models"
)

func TestWhoMayDoWhatWithAQuestion(t *testing.T) {
	t.Parallel()
	at := time.Date(2027, 1, 5, 15, 42, 0, 0, time.UTC)
	open := models.Question{Asker: "pe_mia", State: models.QuestionOpen, AskedAt: at}.Offer("pe_leo", "pe_ana", "pe_mia")
	owned, nameless := open, open.Unnamed()
	owned.State = models.QuestionOwned
	answered, _ := open.Reply("pe_leo", false, "In the box.", at)
	public, _ := answered.Share("pe_mia")
	passed, _ := open.Pass("pe_leo")
	for _, c := range []struct {
		name string
		act  func() (models.Question, error)
		kind error
	}{
		{"who is asked answers", func() (models.Question, error) { return open.Reply("pe_leo", false, "In the box.", at) }, nil},
		{"who is not asked does not", func() (models.Question, error) { return open.Reply("pe_max", false, "In the box.", at) }, models.ErrNotAllowed},
		{"nor the asker", func() (models.Question, error) { return owned.Reply("pe_mia", true, "In the box.", at) }, models.ErrNotAllowed},
		{"nor a coordinator while others have it", func() (models.Question, error) { return open.Reply("pe_carla", true, "In the box.", at) }, models.ErrNotAllowed},
		{"a coordinator when nobody answered", func() (models.Question, error) { return owned.Reply("pe_carla", true, "In the box.", at) }, nil},
		{"who would rather not does not", func() (models.Question, error) { return passed.Reply("pe_leo", false, "In the box.", at) }, models.ErrNotAllowed},
		{"nor is asked again", func() (models.Question, error) { return passed.Offer("pe_leo").Pass("pe_leo") }, models.ErrNotAllowed},
		{"the first answer counts", func() (models.Question, error) { return answered.Reply("pe_ana", false, "In the box.", at) }, models.ErrNotReady},
		{"an answered question is not passed on", func() (models.Question, error) { return answered.Pass("pe_ana") }, models.ErrNotReady},
		{"the asker lets others read it", func() (models.Question, error) { return answered.Share("pe_mia") }, nil},
		{"who answered does not", func() (models.Question, error) { return answered.Share("pe_leo") }, models.ErrNotAllowed},
		{"nor does anybody for who gave no name", func() (models.Question, error) { return nameless.Share("") }, models.ErrNotAllowed},
		{"not before there is an answer", func() (models.Question, error) { return open.Share("pe_mia") }, models.ErrNotReady},
		{"who answered takes it out", func() (models.Question, error) { return public.Withdraw("pe_leo", false) }, nil},
		{"a coordinator, too", func() (models.Question, error) { return public.Withdraw("pe_carla", true) }, nil},
		{"nobody else", func() (models.Question, error) { return public.Withdraw("pe_ana", false) }, models.ErrNotAllowed},
		{"what nobody can read is not taken out", func() (models.Question, error) { return answered.Withdraw("pe_leo", false) }, models.ErrNotReady},
	} {
		if _, err := c.act(); !errors.Is(err, c.kind) {
			t.Errorf("%s: %v, want %v", c.name, err, c.kind)
		}
	}
	if nameless.Asker != "" || nameless.AskedAt.Minute() != 0 {
		t.Errorf("a question without a name knows %q at %s", nameless.Asker, nameless.AskedAt)
	}
	if said, _ := nameless.Reply("pe_leo", false, "In the box.", at); !said.Public || answered.Public {
		t.Errorf("public without a name: %t, with a name: %t; want true, false", said.Public, answered.Public)
	}
}
