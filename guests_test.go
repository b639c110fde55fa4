package main

import (
	"strings"
	"testing"
	"time"

	"cairn/bot/sandbox"
	"cairn/handlers/storytest"
)

// TestGuestsOfTheWorkspaceDoNotJoin where the program keeps its sessions to its own
// people: Ana, who is a guest on Slack, gets into no session and no group, nor does Leo get her into his. Bo joins.
func TestGuestsOfTheWorkspaceDoNotJoin(t *testing.T) {
	t.Parallel()
	w := newWire(t).(*wire)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		w.Settle()
	}
	w.Turn(time.Date(2027, 3, 2, 16, 0, 0, 0, time.UTC))
	const people = "name,email,slack_id,timezone,roles\nLeo,leo@example.org,U0LEO,America/Chicago,mentor\n" +
		"Ana,ana@example.org,U0ANA,America/Chicago,mentee\nBo,bo@example.org,U0BO,America/Chicago,mentee\n" +
		"Cy,cy@example.org,U0CY,America/Chicago,mentee\nDi,di@example.org,U0DI,America/Chicago,mentee\n"
	must(w.Import(people, []storytest.Fact{
		{Channel: "#help-desk", Members: []string{"U0LEO", "U0ANA", "U0BO"}}, {Sets: [2]string{"no_guests", "true"}},
	}))
	w.workspace.AddUser(sandbox.User{ID: "U0ANA", Name: "ana", RealName: "Ana", Email: "ana@example.org", TZ: "America/Chicago", Guest: true})
	w.Settle()
	for _, of := range []struct {
		command string
		form    map[string][]string
	}{
		{"/mentor group First crisis calls", map[string][]string{"day": {"2027-03-04"}, "time": {"9 AM"}}},
		{"/mentor flash Crisis notes", map[string][]string{"when": {"Now"}}},
	} {
		must(w.CommandIn("U0LEO", "#help-desk", of.command))
		must(w.Submit("U0LEO", of.form))
		_, about, _ := strings.Cut(strings.TrimPrefix(of.command, "/mentor "), " ")
		for user, refused := range map[string]bool{"U0ANA": true, "U0BO": false} {
			w.Seen(user)
			must(w.ClickIn(user, "#help-desk", "Join", about))
			var said string
			for _, seen := range w.Seen(user) {
				said += seen.Text + "\n"
			}
			if got := strings.Contains(said, "guest"); got != refused {
				t.Errorf("%s, who joins %s, reads %q", user, about, said)
			}
		}
	}
	w.Seen("U0ANA")
	for _, brings := range []struct{ who, in, by, near string }{
		{"@cy", "", "Add a member", "Bo"}, {"@di", "", "Add a member", "Cy"}, {"@ana", "", "Add a member", "Di"}, {"@ana", "#session-first-crisis-calls", "Bring a guest", "First crisis calls"},
	} {
		must(w.ClickIn("U0LEO", brings.in, brings.by, brings.near))
		w.Seen("U0LEO")
		must(w.Submit("U0LEO", map[string][]string{"who": {brings.who}}))
		said := w.Seen("U0LEO")
		refused := len(said) == 1 && strings.Contains(said[0].Text, "not for guests")
		if refused != (brings.who == "@ana") {
			t.Errorf("Leo, who brings %s by %q, reads %v", brings.who, brings.by, said)
		}
	}
	if said := w.Seen("U0ANA"); len(said) != 0 {
		t.Errorf("Ana, whom Leo brings, reads %v", said)
	}
}
