package main

import (
	"strings"
	"testing"
	"time"

	"cairn/handlers/roster"
)

// TestWhoMovesOvernightIsNotWoken: the invitations wait for seven o'clock in Chicago, and
// an import says in the night that Mia is in Honolulu. She is told at seven there.
func TestWhoMovesOvernightIsNotWoken(t *testing.T) {
	t.Parallel()
	w := newWire(t).(*wire)
	at := func(utc string) {
		moment, err := time.Parse(time.RFC3339, utc)
		if err != nil {
			t.Fatal(err)
		}
		w.Turn(moment)
	}
	at("2027-01-05T05:00:00Z")
	const people = "name,email,slack_id,timezone,roles\nMia Torres,mia@example.org,U0MIA,America/Chicago,mentee\nLeo Park,leo@example.org,U0LEO,America/Chicago,mentor\n"
	if err := w.Import(people, nil); err != nil {
		t.Fatal(err)
	}
	w.Settle()
	moved := strings.Replace(people, "America/Chicago", "Pacific/Honolulu", 1)
	reply, _, err := roster.Import(t.Context(), w.app.store, strings.NewReader(moved), w.app.policy, roster.Options{}, w.clock.Now())
	if err != nil {
		t.Fatal(err)
	}
	if err := w.app.router.Do(t.Context(), "import.people", reply); err != nil {
		t.Fatal(err)
	}
	invited := func(user string) bool { return len(w.Seen(user)) > 0 }
	at("2027-01-05T13:05:00Z")
	w.Settle()
	if leo, mia := invited("U0LEO"), invited("U0MIA"); !leo || mia {
		t.Errorf("at seven in Chicago, and three in Honolulu, Leo is told: %v; Mia is told: %v", leo, mia)
	}
	at("2027-01-05T17:05:00Z")
	w.Settle()
	if !invited("U0MIA") {
		t.Error("at seven in Honolulu Mia is not told")
	}
}
