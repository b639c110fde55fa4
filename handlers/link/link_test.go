package link_test

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/link"
	"cairn/models"
	"cairn/models/store"
	"cairn/prompts"
)

// TestWhoTypesACode: what somebody reads who has a place already, who guessed too often,
// or whose code is of somebody who has left; and that nobody gives up their only account
// or one of somebody else.
func TestWhoTypesACode(t *testing.T) {
	t.Parallel()
	words, err := prompts.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "cairn.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	mia := models.Person{ID: "p_mia", Name: "Mia", State: models.Active}
	leo := models.Person{ID: "p_leo", Name: "Leo", State: models.Active}
	eve := models.Person{ID: "p_eve", Name: "Eve", State: models.Gone}
	code := func(who models.PersonID, text string, until time.Duration) *models.LinkCode {
		return &models.LinkCode{ID: "lc_" + string(who), Person: who, Platform: "discord", Hash: link.Hash(text), Since: noon(), Made: 1, ExpiresAt: noon().Add(until)}
	}
	for _, nouns := range [][]models.Noun{
		{&mia, &leo, &eve},
		{
			&models.Account{ID: "ac_1", Person: "p_mia", Platform: "discord", User: "D1"}, &models.Account{ID: "ac_2", Person: "p_mia", Platform: "slack", User: "S1"},
			&models.Account{ID: "ac_3", Person: "p_leo", Platform: "slack", User: "S2"},
			code("p_mia", "AAAAA-AAAAA", time.Minute), code("p_leo", "BBBBB-BBBBB", -time.Minute), code("p_eve", "CCCCC-CCCCC", time.Minute),
		},
	} {
		if err := s.Commit(t.Context(), models.Commit{At: noon(), Save: nouns}); err != nil {
			t.Fatal(err)
		}
	}
	a := link.New(s, "/mentor")
	known, stranger := a.Commands[0].Handle, a.Commands[0].Stranger
	tried := func(n int) *models.LinkTry { // by the stranger below
		var last models.LinkTry
		for range n {
			reply, err := stranger(t.Context(), request(words, s, models.Person{}, "slack", "S9", "XXXXX-XXXXX", ""))
			if err != nil {
				t.Fatal(err)
			}
			last = *reply.Save[0].(*models.LinkTry)
			if err := s.Commit(t.Context(), models.Commit{At: noon(), Save: reply.Save}); err != nil {
				t.Fatal(err)
			}
		}
		return &last
	}
	for _, c := range []struct {
		name    string
		handler handlers.Handler
		r       handlers.Request
		says    string // of a refusal, or in the answer
	}{
		{"nobody knows them, and they type no code", stranger, request(words, s, models.Person{}, "slack", "S8", "", ""), "/mentor link"},
		{"the code is of somebody who has left", stranger, request(words, s, models.Person{}, "slack", "S8", "CCCCC-CCCCC", ""), "does not open anything"},
		{"the code is too old", stranger, request(words, s, models.Person{}, "slack", "S8", "BBBBB-BBBBB", ""), "does not open anything"},
		{"their own, on the platform that it was made on", known, request(words, s, mia, "discord", "D1", "AAAAA-AAAAA", ""), "link.other_platform"},
		{"their own, where they are known meanwhile", known, request(words, s, mia, "slack", "S1", "AAAAA-AAAAA", ""), "Slack"},
		{"their own, too late", known, request(words, s, leo, "discord", "D2", "BBBBB-BBBBB", ""), "does not open anything"},
		{"that of somebody else", known, request(words, s, leo, "slack", "S2", "AAAAA-AAAAA", ""), "link.taken"},
		{"that of somebody else, too late", known, request(words, s, mia, "slack", "S1", "BBBBB-BBBBB", ""), "does not open anything"},
		{"giving up the only account", a.Clicks["link.unlink"], request(words, s, leo, "slack", "S2", "", "ac_3"), "link.only_one"},
		{"giving up that of somebody else", a.Clicks["link.unlink"], request(words, s, leo, "slack", "S2", "", "ac_1"), "link.gone"},
		{"preferring that of somebody else", a.Clicks["link.prefer"], request(words, s, leo, "slack", "S2", "", "ac_1"), "link.gone"},
	} {
		reply, err := c.handler(t.Context(), c.r)
		said := ""
		if reply.Answer != nil {
			said = reply.Answer.Plain()
		}
		if refused, ok := errors.AsType[models.Refused](err); ok {
			said = refused.Why
		}
		if !strings.Contains(said, c.says) {
			t.Errorf("%s: %q, %v", c.name, said, err)
		}
		for _, n := range reply.Save {
			if _, try := n.(*models.LinkTry); !try {
				t.Errorf("%s: saves %T", c.name, n)
			}
		}
	}
	if last := tried(5); last.Failed != 5 {
		t.Errorf("%d guesses are counted of 5", last.Failed)
	}
	_, err = stranger(t.Context(), request(words, s, models.Person{}, "slack", "S9", "AAAAA-AAAAA", ""))
	if refused, _ := errors.AsType[models.Refused](err); refused.Why != "link.too_many" {
		t.Errorf("who guessed too often is let in with the right one: %v", err)
	}
}

func request(words *prompts.Book, s *store.Store, who models.Person, platform, user, args, subject string) handlers.Request {
	r := handlers.Request{Person: who, Now: noon(), Args: args, Subject: subject, Event: bot.Event{ID: "ev_1", Platform: platform, User: user}}
	r.Words, r.Org = func(models.Person) prompts.Voice { return words.In("en", time.UTC, r.Now) }, s.Org
	return r
}
