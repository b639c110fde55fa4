// Package home answers "what do I have to do, and where do I stand", and lists
// what can be typed. It does not know what there is to do: every activity draws
// its own part.
package home

import (
	"context"
	"strconv"
	"strings"

	"cairn/handlers"
	"cairn/prompts"
)

// New is the activity. The slash command is named in the help.
func New(command string) handlers.Activity {
	h := activity{command}
	return handlers.Activity{
		Name: "home",
		Commands: []handlers.Command{
			{Name: "home", Handle: h.show},
			{Name: "help", Handle: h.help},
		},
		Clicks:    map[string]handlers.Handler{"home.help": h.help},
		Shortcuts: map[string]handlers.Handler{"mentor_home": h.show},
	}
}

type activity struct{ command string }

// show answers with what is on the person's home.
func (h activity) show(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	home, err := r.Board.Home(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	m := r.Say("home.summary", prompts.Data{"Name": r.Person.Name})
	m.Sections = home.Sections
	return handlers.Reply{Answer: m}, nil
}

// help lists what this person can do, page by page. It also answers whatever is
// said to the bot in a direct message.
func (h activity) help(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	words := r.Words(r.Person)
	all := r.Board.Commands(r.Roles)
	from, _ := strconv.Atoi(r.Subject) // a command has none: from the beginning
	from = max(0, min(from, len(all)))
	lines := page(all[from:], func(l handlers.Listed) string {
		return words.Text(l.HelpKey(), prompts.Data{"Command": h.command})
	})
	to := from + len(lines)
	return handlers.Reply{Answer: r.Say("home.help", prompts.Data{
		"Lines": prompts.Words(strings.Join(lines, "\n")), "Next": to, "More": to < len(all),
	})}, nil
}

// pageSize is how much help is shown at once, in bytes: with what stands around
// it, it fits into the shortest message of any platform.
const pageSize = 1650

// page is the help for the first of some commands, as many as are shown at once.
func page(all []handlers.Listed, help func(handlers.Listed) string) (lines []string) {
	size := 0
	for i, l := range all {
		line := help(l)
		if size += len(line) + 1; size > pageSize && i > 0 {
			break
		}
		lines = append(lines, line)
	}
	return lines
}
