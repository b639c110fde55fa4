package main

import (
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/roster"
	"cairn/models"
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

// TestLeaveThatGetsLongerHoldsWhatWaitedForItsEnd: a question waits until Mia is back, and
// she stays away for longer. What is about a gate does not wait.
func TestLeaveThatGetsLongerHoldsWhatWaitedForItsEnd(t *testing.T) {
	t.Parallel()
	w := newWire(t).(*wire)
	at := func(utc string) time.Time {
		moment, err := time.Parse(time.RFC3339, utc)
		if err != nil {
			t.Fatal(err)
		}
		return moment
	}
	w.Turn(at("2027-01-05T16:00:00Z"))
	if err := w.Import("name,email,slack_id,timezone,roles\nMia Torres,mia@example.org,U0MIA,America/Chicago,auditor\n", nil); err != nil {
		t.Fatal(err)
	}
	mia, err := w.app.store.PersonByEmail(t.Context(), "mia@example.org")
	if err != nil {
		t.Fatal(err)
	}
	say := func(text string, lane models.Lane) handlers.Message {
		return handlers.Message{To: mia.ID, Key: text, Lane: lane, Message: bot.Message{Text: text}, Due: at("2027-01-07T16:00:00Z")}
	}
	leave := models.Absence{ID: "ab", Person: mia.ID, From: at("2027-01-04T06:00:00Z"), Until: at("2027-01-09T06:00:00Z")}
	reply := handlers.Reply{Save: []models.Noun{&leave}, Send: []handlers.Message{say("question", models.PromptLane), say("gate", models.GateLane)}}
	if err := w.app.router.Do(t.Context(), "test", reply); err != nil {
		t.Fatal(err)
	}
	heard := func(when string) (out []string) {
		w.Turn(at(when))
		w.Settle()
		for _, s := range w.Seen("U0MIA") {
			out = append(out, s.Text)
		}
		return out
	}
	if got := strings.Join(heard("2027-01-07T17:00:00Z"), " "); !strings.Contains(got, "gate") || strings.Contains(got, "question") {
		t.Errorf("on leave Mia hears %q", got)
	}
	if got := heard("2027-01-11T17:00:00Z"); !strings.Contains(strings.Join(got, " "), "question") {
		t.Errorf("back from leave Mia hears %q", got)
	}
}
