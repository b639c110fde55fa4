// Package home answers "what do I have to do, and where do I stand", and lists
// what can be typed. It does not know what there is to do: every activity draws
// its own part.
package home

import (
	"context"
	"strconv"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// New is the activity. The slash command is named in the help.
func New(policy models.Policy, command string) handlers.Activity {
	h := activity{policy.EmergencyNo, command}
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

type activity struct{ emergency, command string }

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

// help lists what this person can do now, page by page, or whatever of their roles has
// to do with the word behind the command. It also answers whatever is said to the bot in a
// direct message.
func (h activity) help(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	line := func(l handlers.Listed) string { return l.Help(r.Words(r.Person), h.command, r.Roles) }
	var groups []string
	if near := handlers.Near(r.Board.Commands(r.Roles), line, r.Args); len(near) > 0 {
		groups = []string{strings.Join(each(near, line), "\n")}
	} else {
		offered, err := r.Board.Offered(ctx, r)
		if err != nil {
			return handlers.Reply{}, err
		}
		groups = grouped(r.Words(r.Person).Message("home.groups", nil), offered, line)
	}
	from, _ := strconv.Atoi(r.Subject) // a command has none: from the beginning
	from = max(0, min(from, len(groups)))
	shown := page(groups[from:])
	to := from + len(shown)
	return handlers.Reply{Answer: r.Say("home.help", prompts.Data{
		"Emergency": h.emergency, "Lines": prompts.Words(strings.Join(shown, "\n")), "Next": to, "More": to < len(groups),
	})}, nil
}

// grouped is the help of each group that has some of the commands. The words name
// the commands of a group; those that they name nowhere come last.
func grouped(words bot.Message, all []handlers.Listed, line func(handlers.Listed) string) []string {
	left := map[string]handlers.Listed{}
	var names []string
	for _, l := range all {
		left[l.Name], names = l, append(names, l.Name)
	}
	var out []string
	for _, g := range append(words.Fields, bot.Field{Label: words.Text, Value: strings.Join(names, " ")}) {
		var in []handlers.Listed
		for name := range strings.FieldsSeq(g.Value) {
			if l, may := left[name]; may {
				in = append(in, l)
				delete(left, name)
			}
		}
		if len(in) > 0 {
			out = append(out, "**"+g.Label+"**\n"+strings.Join(each(in, line), "\n"))
		}
	}
	return out
}

func each(commands []handlers.Listed, line func(handlers.Listed) string) []string {
	var lines []string
	for _, l := range commands {
		lines = append(lines, line(l))
	}
	return lines
}

// pageSize is how much help is shown at once, in bytes: about a screen or two of a
// phone. With what stands around it, it fits into the shortest message of any
// platform.
const pageSize = 1000

// page is the first of some groups, as many as are shown at once.
func page(groups []string) []string {
	size := 0
	for i, g := range groups {
		if size += len(g) + 1; size > pageSize && i > 0 {
			return groups[:i]
		}
	}
	return groups
}
