package sandbox

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// AppFromManifest reads an app manifest as Slack would when it creates the
// app: its name, scopes, events, commands, shortcuts and, without Socket Mode,
// its request URLs.
func AppFromManifest(raw []byte) (App, error) {
	var m struct {
		Display struct {
			Name string `json:"name"`
		} `json:"display_information"`
		Features struct {
			Commands []struct {
				Command
				URL string `json:"url"`
			} `json:"slash_commands"`
			Shortcuts []Shortcut `json:"shortcuts"`
		} `json:"features"`
		OAuth struct {
			Scopes struct {
				Bot []string `json:"bot"`
			} `json:"scopes"`
		} `json:"oauth_config"`
		Settings struct {
			Events struct {
				URL    string   `json:"request_url"`
				Events []string `json:"bot_events"`
			} `json:"event_subscriptions"`
			Interactivity struct {
				URL string `json:"request_url"`
			} `json:"interactivity"`
			Socket bool `json:"socket_mode_enabled"`
		} `json:"settings"`
	}
	err := json.Unmarshal(raw, &m)
	if bytes.Equal(bytes.TrimSpace(raw), []byte("null")) { // which package json takes for anything
		err = &json.UnmarshalTypeError{Value: "null"}
	}
	if odd, ok := errors.AsType[*json.UnmarshalTypeError](err); ok { // whose text names our types
		err = fmt.Errorf("%s cannot be of the kind %s", cmp.Or(strings.TrimPrefix(odd.Field, "."), "the whole"), odd.Value)
	}
	if err != nil {
		return App{}, fmt.Errorf("read manifest: %w", err)
	}
	app := App{
		Name: m.Display.Name, Scopes: m.OAuth.Scopes.Bot, Events: m.Settings.Events.Events, Shortcuts: m.Features.Shortcuts,
	}
	for _, c := range m.Features.Commands {
		app.Commands = append(app.Commands, c.Command)
		app.RequestURLs.Commands = c.URL
	}
	app.RequestURLs.Events, app.RequestURLs.Interactions = m.Settings.Events.URL, m.Settings.Interactivity.URL
	if m.Settings.Socket {
		app.RequestURLs = RequestURLs{}
	}
	return app, nil
}
