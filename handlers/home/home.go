// Package home answers "what do I have to do, and where do I stand", and lists
// what can be typed. It does not know what there is to do: every activity draws
// its own part.
package home

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// New is the activity. The slash command is named in the help.
func New(policy models.Policy, command string) handlers.Activity {
	h := activity{policy.EmergencyNo, command, &sync.Map{}}
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

type activity struct {
	emergency, command string
	guides             *sync.Map // of readers, to *guide
}

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
	g := h.guideFor(r)
	if near := handlers.Near(g.all, g.line, r.Args); len(near) > 0 {
		return h.helpful(r, each(near, g.line), 0, false), nil
	}
	from, _ := strconv.Atoi(r.Subject) // a command has none: from the beginning
	from = max(0, min(from, len(g.groups)))
	pairs := sync.OnceValues(func() ([]models.Mentorship, error) {
		org, err := r.Org(ctx)
		return org.Mentorships(r.Person.ID), err
	})
	lines, shown, err := page(ctx, r, pairs, g.groups[from:], g.line)
	to := from + shown
	return h.helpful(r, lines, to, to < len(g.groups)), err
}

func (h activity) helpful(r handlers.Request, lines []string, next int, more bool) handlers.Reply {
	return handlers.Reply{Answer: r.Say("home.help", prompts.Data{
		"Emergency": h.emergency, "Lines": prompts.Words(strings.Join(lines, "\n")), "Next": next, "More": more,
	})}
}

// guide is what people of the same roles can type, in their language. It changes
// for nobody while the program runs, so each is written once.
type guide struct {
	all    []handlers.Listed
	lines  map[string]string // by command
	groups []group
}

func (g *guide) line(l handlers.Listed) string { return g.lines[l.Name] }

// readers are people who read the same guide.
type readers struct{ locale, roles string }

// guideFor is the actor's.
func (h activity) guideFor(r handlers.Request) *guide {
	words := r.Words(r.Person)
	of := readers{words.Locale(), fmt.Sprint(r.Roles)}
	if known, ok := h.guides.Load(of); ok {
		return known.(*guide)
	}
	g := &guide{all: r.Board.Commands(r.Roles), lines: map[string]string{}}
	for _, l := range g.all {
		g.lines[l.Name] = l.Help(words, h.command, r.Roles)
	}
	g.groups = grouped(words.Message("home.groups", nil), g.all)
	h.guides.Store(of, g)
	return g
}

// group is commands that stand below one heading.
type group struct {
	heading  string
	commands []handlers.Listed
}

// grouped is the groups that have some of the commands. The words name the commands of
// a group; those that they name nowhere come last.
func grouped(words bot.Message, all []handlers.Listed) []group {
	left := map[string]handlers.Listed{}
	var names []string
	for _, l := range all {
		left[l.Name], names = l, append(names, l.Name)
	}
	var out []group
	for _, f := range append(words.Fields, bot.Field{Label: words.Text, Value: strings.Join(names, " ")}) {
		g := group{heading: f.Label}
		for name := range strings.FieldsSeq(f.Value) {
			if l, may := left[name]; may {
				g.commands = append(g.commands, l)
				delete(left, name)
			}
		}
		if len(g.commands) > 0 {
			out = append(out, g)
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

// page is the lines of the first of some groups, as many as are shown at once. Of these
// alone is asked which commands do something now.
func page(ctx context.Context, r handlers.Request, pairs handlers.Pairs, groups []group, line func(handlers.Listed) string) (lines []string, shown int, err error) {
	size := 0
	for ; shown < len(groups); shown++ {
		g := groups[shown]
		offered, err := handlers.Offered(ctx, r, pairs, g.commands)
		if err != nil {
			return nil, 0, err
		}
		if len(offered) == 0 {
			continue
		}
		text := "**" + g.heading + "**\n" + strings.Join(each(offered, line), "\n")
		if size += len(text) + 1; size > pageSize && len(lines) > 0 {
			break
		}
		lines = append(lines, text)
	}
	return lines, shown, nil
}
