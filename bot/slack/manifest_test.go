package slack_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"cairn/bot/slack"
)

func app() slack.App {
	return slack.App{
		Name: "Cairn", Description: "Mentorship with a next step for everyone.",
		Command: "/mentor", CommandHelp: "See your next step, or ask for help.",
		Flag:  slack.Shortcut{Name: "Raise a concern", Description: "Tell those who must act."},
		Save:  slack.Shortcut{Name: "Save as evidence", Description: "Put what this shows on file."},
		Home:  slack.Shortcut{Name: "My mentoring", Description: "See what waits for you."},
		Flash: slack.Shortcut{Name: "Flash session", Description: "Offer a short session."}, Socket: true,
	}
}

func TestTheManifestLooksAsInTheGoldens(t *testing.T) {
	t.Parallel()
	http := app()
	http.Socket, http.PublicURL = false, "https://cairn.example.org/"
	for name, a := range map[string]slack.App{"socket": app(), "http": http} {
		raw, err := slack.Manifest(a)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var m any
		if err := json.Unmarshal(raw, &m); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		golden(t, "manifest/"+name, m)
	}
}

func TestAManifestThatSlackWouldRefuseIsRefused(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*slack.App){
		"no name":                     func(a *slack.App) { a.Name = "" },
		"a name of 36 characters":     func(a *slack.App) { a.Name = strings.Repeat("n", 36) },
		"a long description":          func(a *slack.App) { a.Description = strings.Repeat("d", 141) },
		"a long shortcut":             func(a *slack.App) { a.Flag.Name = strings.Repeat("f", 25) },
		"a shortcut without a word":   func(a *slack.App) { a.Home.Description = "" },
		"a command without a slash":   func(a *slack.App) { a.Command = "mentor" },
		"a command in capitals":       func(a *slack.App) { a.Command = "/Mentor" },
		"a command of two words":      func(a *slack.App) { a.Command = "/men tor" },
		"a command of 33 characters":  func(a *slack.App) { a.Command = "/" + strings.Repeat("m", 32) },
		"signed HTTP and no address":  func(a *slack.App) { a.Socket = false },
		"signed HTTP without the TLS": func(a *slack.App) { a.Socket, a.PublicURL = false, "http://cairn.example.org" },
	} {
		a := app()
		change(&a)
		if _, err := slack.Manifest(a); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestTheAppAsksForNoMoreThanItNeeds(t *testing.T) {
	t.Parallel()
	want := []string{
		"channels:manage", "channels:read", "chat:write", "commands", "groups:read", "groups:write",
		"im:history", "im:write", "users:read", "users:read.email",
	}
	if got := slack.Scopes(); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestScopesAreComparedWithNeed(t *testing.T) {
	t.Parallel()
	missing, excess := slack.CompareScopes([]string{"chat:write", "files:read", "admin"})
	if len(missing) != len(slack.Scopes())-1 || strings.Join(excess, " ") != "admin files:read" {
		t.Errorf("missing %v, excess %v", missing, excess)
	}
}
