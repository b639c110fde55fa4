package slack

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"cairn/bot"
)

// App is what a deployer decides about the Slack app.
type App struct {
	Name        string   // shown as the bot's name
	Description string   // one sentence, shown beside the name
	Command     string   // the slash command, "/mentor"
	CommandHelp string   // what the command does
	Flag        Shortcut // raises a concern
	Save        Shortcut // saves evidence
	Home        Shortcut // shows where a person stands
	Flash       Shortcut // begins a flash session
	Socket      bool     // events come by Socket Mode
	PublicURL   string   // without Socket: where Slack reaches us, "https://cairn.example.org"
}

// Shortcut is an entry of Slack's menus: its name, and below it what it does.
type Shortcut struct{ Name, Description string }

// The shortcuts, by the callback id that their events carry as the action.
const (
	FlagConcern  = "flag_concern"  // on a message, and anywhere with anywhere behind it
	SaveEvidence = "save_evidence" // on a message
	MentorHome   = "mentor_home"   // anywhere
	FlashStart   = "flash_start"   // anywhere
)

// anywhere ends the callback id of a shortcut that is there without a message as
// well: two shortcuts of one app do not share an id, but mean one action.
const anywhere = "_anywhere"

// manifest is Slack's app manifest, major version 1, as far as it is used.
type manifest struct {
	Metadata struct {
		Major int `json:"major_version"`
	} `json:"_metadata"`
	Display struct {
		Name        string `json:"name"`
		Description string `json:"description,omitempty"`
	} `json:"display_information"`
	Features features `json:"features"`
	OAuth    struct {
		Scopes struct {
			Bot []string `json:"bot"`
		} `json:"scopes"`
	} `json:"oauth_config"`
	Settings settings `json:"settings"`
}

type features struct {
	AppHome struct {
		Home     bool `json:"home_tab_enabled"`
		Messages bool `json:"messages_tab_enabled"`
		ReadOnly bool `json:"messages_tab_read_only_enabled"`
	} `json:"app_home"`
	BotUser struct {
		Name   string `json:"display_name"`
		Always bool   `json:"always_online"`
	} `json:"bot_user"`
	Shortcuts []shortcut     `json:"shortcuts"`
	Commands  []slashCommand `json:"slash_commands"`
}

type shortcut struct {
	Name        string `json:"name"`
	Type        string `json:"type"`
	CallbackID  string `json:"callback_id"`
	Description string `json:"description"`
}

type slashCommand struct {
	Command     string `json:"command"`
	Description string `json:"description"`
	Escape      bool   `json:"should_escape"`
	URL         string `json:"url,omitempty"`
}

type settings struct {
	Events struct {
		URL    string   `json:"request_url,omitempty"`
		Events []string `json:"bot_events"`
	} `json:"event_subscriptions"`
	Interactivity struct {
		Enabled bool   `json:"is_enabled"`
		URL     string `json:"request_url,omitempty"`
	} `json:"interactivity"`
	OrgDeploy bool `json:"org_deploy_enabled"`
	Socket    bool `json:"socket_mode_enabled"`
	Rotation  bool `json:"token_rotation_enabled"`
}

// Manifest is the app manifest to create or update the Slack app with, as
// indented JSON. It asks for exactly the scopes that the adapter needs.
func Manifest(a App) ([]byte, error) {
	if err := a.check(); err != nil {
		return nil, err
	}
	raw, err := json.MarshalIndent(a.manifest(), "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode the manifest: %w", err)
	}
	return append(raw, '\n'), nil
}

func (a App) manifest() manifest {
	var m manifest
	m.Metadata.Major = 1
	m.Display.Name, m.Display.Description = a.Name, a.Description
	m.Features.AppHome.Home, m.Features.AppHome.Messages = true, true
	m.Features.BotUser.Name = a.Name
	m.Features.Shortcuts = []shortcut{
		a.Flag.as("message", FlagConcern),
		a.Save.as("message", SaveEvidence),
		a.Home.as("global", MentorHome),
		a.Flag.as("global", FlagConcern+anywhere),
		a.Flash.as("global", FlashStart),
	}
	m.Features.Commands = []slashCommand{{
		Command: a.Command, Description: a.CommandHelp, Escape: true, URL: a.address("/slack/commands"),
	}}
	m.OAuth.Scopes.Bot = scopes()
	m.Settings.Events.URL = a.address("/slack/events")
	m.Settings.Events.Events = slices.Sorted(maps.Keys(subscriptions()))
	m.Settings.Interactivity.Enabled = true
	m.Settings.Interactivity.URL = a.address("/slack/interactions")
	m.Settings.Socket = a.Socket
	return m
}

func (s Shortcut) as(kind, callback string) shortcut {
	return shortcut{s.Name, kind, callback, s.Description}
}

// address is where Slack sends to, empty with Socket Mode.
func (a App) address(path string) string {
	if a.Socket {
		return ""
	}
	return strings.TrimRight(a.PublicURL, "/") + path
}

// check holds an app to Slack's manifest schema.
func (a App) check() error {
	for _, rule := range []struct {
		name, value string
		most        int
	}{
		{"name", a.Name, 35},
		{"description", a.Description, 140},
		{"command help", a.CommandHelp, 2000},
		{"flag shortcut", a.Flag.Name, 24},
		{"flag shortcut's description", a.Flag.Description, 150},
		{"save shortcut", a.Save.Name, 24},
		{"save shortcut's description", a.Save.Description, 150},
		{"home shortcut", a.Home.Name, 24},
		{"home shortcut's description", a.Home.Description, 150},
		{"flash shortcut", a.Flash.Name, 24},
		{"flash shortcut's description", a.Flash.Description, 150},
	} {
		if n := bot.Units(rule.value); n == 0 || n > rule.most {
			return fmt.Errorf("slack manifest: %s of %d characters, 1 to %d are allowed", rule.name, n, rule.most)
		}
	}
	if !regexp.MustCompile(`^/[\p{Ll}\p{N}_-]{1,31}$`).MatchString(a.Command) {
		return fmt.Errorf("slack manifest: the command %q is not a slash and 1 to 31 lower-case letters", a.Command)
	}
	if a.Socket {
		return nil
	}
	if u, err := url.Parse(a.PublicURL); err != nil || u.Scheme != "https" || u.Host == "" {
		return fmt.Errorf("slack manifest: without Socket Mode a public https address is needed, not %q", a.PublicURL)
	}
	return nil
}
