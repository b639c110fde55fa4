package main

import (
	"strings"

	"cairn/bot/slack"
)

type manifestCommand struct {
	Slack manifestSlackCommand `cmd:"" help:"The manifest of the Slack app, as JSON."`
}

type manifestSlackCommand struct {
	HTTP bool `help:"For signed HTTP at CAIRN_PUBLIC_URL instead of Socket Mode."`
}

// Run implements the command.
func (m *manifestSlackCommand) Run(c *console) error {
	cfg, err := settings(c)
	if err != nil {
		return err
	}
	if m.HTTP && !strings.HasPrefix(cfg.PublicURL, "https://") {
		return mistakes{{Where: "CAIRN_PUBLIC_URL", What: "is needed with --http, and has to begin with https://: Slack calls this address"}}
	}
	raw, err := slack.Manifest(manifestOf(cfg.PublicURL, !m.HTTP))
	if err != nil {
		return err
	}
	_, err = c.out.Write(raw)
	return err
}

// manifestOf is the Slack app of this program.
func manifestOf(publicURL string, socket bool) slack.App {
	return slack.App{
		Name: "Cairn", Description: "Mentoring: goals, check-ins, validation gates and concerns.", Command: command,
		CommandHelp: "Goals, check-ins, gates and concerns",
		Flag:        slack.Shortcut{Name: "Raise a concern", Description: "When practice is or may be unsafe"},
		Save:        slack.Shortcut{Name: "Save as evidence", Description: "Put on file what this message shows of somebody's practice"},
		Home:        slack.Shortcut{Name: "My mentoring", Description: "What waits for you, and where you stand"},
		Flash:       slack.Shortcut{Name: "Flash session", Description: "A short session on one topic: offer one, or ask for one"},
		Socket:      socket, PublicURL: publicURL,
	}
}
