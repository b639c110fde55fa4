package handlers_test

import (
	"testing"

	"cairn/bot"
)

// TestWhoeverIsPickedInAFormIsNotUnknownBecauseThePlatformIsDown: it is to be tried
// again, and nobody is said not to be in the program.
func TestWhoeverIsPickedInAFormIsNotUnknownBecauseThePlatformIsDown(t *testing.T) {
	t.Parallel()
	b := house(t)
	send := func() bot.Answer {
		return b.does(bot.Event{
			Kind: bot.Submit, User: "UMIA", Action: bot.Do("away.save", string(b.person("mia").ID)),
			Values: map[string][]string{"from": {"2027-01-05"}, "until": {"2027-01-06"}, "deputy": {"UNEW"}},
		})
	}
	if a := send(); a.Errors["deputy"] == "" {
		t.Errorf("the platform does not know them, and it says %+v", a)
	}
	b.platform.down = true
	if a := send(); a.Errors["deputy"] != "" || said(a) == "" {
		t.Errorf("nobody can tell who it is, and it says %+v", a)
	}
}
