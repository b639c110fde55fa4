package discord

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

const commandsKey = "discord/commands/" // + server

// register tells Discord our commands: all of them at once, and only when they
// are other than last time, since each change counts against a daily limit.
func (d *Discord) register(ctx context.Context) error {
	who, path := d.identity(), d.commandsPath()
	commands := d.commands()
	raw, err := json.Marshal(commands)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(raw)
	mark := hex.EncodeToString(sum[:])
	last, err := d.config.Memory.Recall(ctx, commandsKey+who.Guild)
	if err != nil {
		return err
	}
	if last == mark && d.registered(ctx, path, commands) {
		d.listed.Store(true)
		return nil
	}
	if err := d.call(ctx, http.MethodPut, path, commands, nil); err != nil {
		return err
	}
	d.listed.Store(true)
	d.log.Info("commands registered", "commands", len(commands))
	return d.config.Memory.Remember(ctx, commandsKey+who.Guild, mark)
}

func (d *Discord) commandsPath() string {
	who := d.identity()
	return "/applications/" + who.App + "/guilds/" + who.Guild + "/commands"
}

// MayCommand is Discord's refusal to show us our commands on the server: who invited us
// left out a scope. They need not be there yet.
func (d *Discord) MayCommand(ctx context.Context) error {
	return d.call(ctx, http.MethodGet, d.commandsPath(), nil, nil)
}

// registered reports whether Discord still has our commands: they go when the
// bot is removed from the server.
func (d *Discord) registered(ctx context.Context, path string, want []declared) bool {
	var have []declared
	if err := d.call(ctx, http.MethodGet, path, nil, &have); err != nil {
		return false
	}
	names := func(commands []declared) []string {
		var out []string
		for _, c := range commands {
			out = append(out, c.Name)
		}
		return slices.Sorted(slices.Values(out))
	}
	return slices.Equal(names(have), names(want))
}

// declared is a command, a subcommand or what may be typed after it, without
// the empty fields that the library's type would send along.
type declared struct {
	Name         string     `json:"name"`
	Type         int        `json:"type"`
	Description  string     `json:"description,omitempty"`
	Options      []declared `json:"options,omitempty"`
	Autocomplete bool       `json:"autocomplete,omitempty"`
}

// commands are what Discord is told.
func (d *Discord) commands() []declared {
	c := d.config
	out := []declared{}
	if name := strings.TrimPrefix(c.Command, "/"); name != "" {
		slash := declared{
			Name: name, Type: int(discordgo.ChatApplicationCommand), Description: cmp.Or(line(c.About, maxCommandText), name),
		}
		beside, grouped := c.arranged()
		for _, sub := range beside {
			slash.Options = append(slash.Options, d.subcommand(sub))
		}
		if len(grouped) > 0 {
			group := declared{Type: int(discordgo.ApplicationCommandOptionSubCommandGroup), Name: c.Group.Name, Description: cmp.Or(line(c.Group.About, maxCommandText), c.Group.Name)}
			for _, sub := range grouped {
				group.Options = append(group.Options, d.subcommand(sub))
			}
			slash.Options = append(slash.Options, group)
		}
		out = append(out, slash)
	}
	for _, s := range c.Menu {
		out = append(out, declared{Name: line(s.Name, 32), Type: int(discordgo.MessageApplicationCommand)})
	}
	return out
}

// arranged are the subcommands beside the group, and those in it. What has no
// place beside it goes into it.
func (c Config) arranged() (beside, grouped []Command) {
	for _, sub := range c.Commands {
		if sub.Grouped || len(beside) == maxSubcommands-1 {
			grouped = append(grouped, sub)
			continue
		}
		beside = append(beside, sub)
	}
	return beside, grouped
}

// inGroup finds the commands that stand in the group, as words name them; nil
// for none.
func (c Config) inGroup() *regexp.Regexp {
	_, grouped := c.arranged()
	if len(grouped) == 0 {
		return nil
	}
	var names []string
	for _, sub := range grouped {
		names = append(names, regexp.QuoteMeta(sub.Name))
	}
	return regexp.MustCompile("/" + regexp.QuoteMeta(strings.TrimPrefix(c.Command, "/")) + " (" + strings.Join(names, "|") + `)\b`)
}

// asTyped names the commands of the group as they are typed here: words, which
// are the same everywhere, say "/mentor hours", and Discord wants "/mentor lead
// hours".
func (d *Discord) asTyped(m bot.Message) bot.Message {
	m.Text, m.Footer, m.Fields = d.typed(m.Text), d.typed(m.Footer), slices.Clone(m.Fields)
	for i := range m.Fields {
		m.Fields[i].Value = d.typed(m.Fields[i].Value)
	}
	return m
}

func (d *Discord) typed(text string) string {
	if d.grouped == nil {
		return text
	}
	return d.grouped.ReplaceAllString(text, "/"+strings.TrimPrefix(d.config.Command, "/")+" "+d.config.Group.Name+" $1")
}

// fits reports whether every subcommand has a place and a name of its own.
func (c Config) fits() error {
	_, grouped := c.arranged()
	switch {
	case len(grouped) > maxSubcommands:
		return fmt.Errorf("discord: %d commands, %d fit", len(c.Commands), 2*maxSubcommands-1)
	case len(grouped) > 0 && c.Group.Name == "":
		return errors.New("discord: the group of commands needs a name")
	}
	for _, sub := range c.Commands {
		if sub.Name == c.Group.Name {
			return fmt.Errorf("discord: the group of commands and a command are both named %s", sub.Name)
		}
	}
	return nil
}

func (d *Discord) subcommand(c Command) declared {
	return declared{
		Type: int(discordgo.ApplicationCommandOptionSubCommand), Name: c.Name, Description: cmp.Or(line(d.typed(c.About), maxCommandText), c.Name),
		Options: []declared{{
			Type: int(discordgo.ApplicationCommandOptionString), Name: "text",
			Description: line(d.config.Words.Details, maxCommandText), Autocomplete: len(c.Examples) > 0,
		}},
	}
}

// complete offers the examples that what was typed so far may become.
func (d *Discord) complete(ctx context.Context, in inbound) {
	type choice struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	}
	name, typed := in.typed()
	choices := []choice{}
	for _, c := range d.config.Commands {
		for _, e := range c.Examples {
			if c.Name == name && strings.Contains(strings.ToLower(e), strings.ToLower(strings.TrimSpace(typed))) && len(choices) < maxChoices {
				choices = append(choices, choice{line(e, maxOptionText), line(e, maxOptionText)})
			}
		}
	}
	x := &exchange{d: d, in: in}
	x.shown(x.respond(ctx, sayChoices, map[string]any{"choices": choices}))
}
