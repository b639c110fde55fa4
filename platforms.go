package main

import (
	"context"
	"errors"
	"strings"
	"time"

	"cairn/bot"
	"cairn/bot/discord"
	"cairn/bot/slack"
	"cairn/handlers"
	"cairn/models"
	"cairn/models/store"
	"cairn/prompts"
)

// platforms makes the adapters of the platforms that are configured. The board
// names the commands that Discord is told of.
func (a *app) platforms(board *handlers.Board) (list []bot.Platform, err error) {
	if a.config.Slack.Configured() {
		if a.slack, err = a.newSlack(); err != nil {
			return nil, err
		}
		list = append(list, a.slack)
	}
	if a.config.Discord.Configured() {
		if a.discord, err = a.newDiscord(a.subcommands(board)); err != nil {
			return nil, err
		}
		list = append(list, a.discord)
	}
	return list, nil
}

// newSlack is the adapter. It does not talk to Slack yet.
func (a *app) newSlack() (*slack.Slack, error) {
	c := a.config.Slack
	return slack.New(slack.Config{
		BotToken: c.BotToken.Reveal(), AppToken: c.AppToken.Reveal(), SigningSecret: c.SigningSecret.Reveal(),
		APIURL: c.APIURL, Words: a.slackWords(), Now: time.Now, Log: a.log,
	})
}

// newDiscord is the adapter. It does not talk to Discord yet.
func (a *app) newDiscord(commands []discord.Command) (*discord.Discord, error) {
	c, say := a.config.Discord, a.sayings()
	return discord.New(discord.Config{
		BotToken: c.BotToken.Reveal(), Guild: c.GuildID, APIURL: c.APIURL,
		Command: command, About: say("discord.command"), Commands: commands, Group: discord.Group{Name: "lead", About: say("discord.lead")},
		Menu: []discord.Shortcut{
			{Name: say("discord.concern"), Action: slack.FlagConcern},
			{Name: say("discord.evidence"), Action: slack.SaveEvidence},
		},
		Words: a.discordWords(), Memory: memory{a.store, a.clock.Now}, Now: time.Now, Log: a.log,
	})
}

// voice is the program's own language.
func (a *app) voice() prompts.Voice { return a.words.In(a.policy.Locale, nil, a.clock.Now()) }

// sayings are the words of the program's own language, without markup.
func (a *app) sayings() func(key string) string {
	voice := a.voice()
	return func(key string) string {
		return bot.PlainText(voice.Text(key, prompts.Data{"Command": command}))
	}
}

// slackWords are the sentences that only the adapter knows the moment for.
func (a *app) slackWords() slack.Words {
	say := a.sayings()
	return slack.Words{
		Retry: say("errors.not_saved"), Again: say("errors.not_done"), Foreign: say("errors.foreign_workspace"),
		More: say("common.more"), Cancel: say("common.cancel"),
	}
}

// discordWords are the same for Discord, which needs more of them.
func (a *app) discordWords() discord.Words {
	say := a.sayings()
	return discord.Words{
		Retry: say("errors.not_saved"), Again: say("errors.not_done"), Foreign: say("errors.foreign_workspace"),
		More: say("common.more"), Cancel: say("common.cancel"),
		Gone: say("discord.gone"), Lost: say("discord.lost"), Next: say("discord.next"), Unsent: say("discord.unsent"), Back: say("discord.back"), Correct: say("discord.correct"),
		Sure: say("discord.sure"), Needed: say("discord.needed"), OneOnly: say("discord.one_only"), Date: say("discord.date"),
		Home: say("discord.home"), Rest: say("discord.rest"), Details: say("discord.details"), Nook: say("discord.nook"),
	}
}

// subcommands are what Discord is told of each command: the first line of its
// help, as far as it fits, and what may be typed behind it, a line each in the
// words "<activity>.try_<command>" where there are any.
func (a *app) subcommands(board *handlers.Board) []discord.Command {
	say, voice := a.sayings(), a.voice()
	var out []discord.Command
	for _, l := range board.Commands(models.AllRoles) {
		about, _, _ := strings.Cut(l.Help(voice, command, models.AllRoles), "\n")
		c := discord.Command{Name: l.Name, About: about, Grouped: !handlers.May(l.Who, []models.Role{models.MenteeRole})}
		if try := strings.Replace(l.HelpKey(), ".help_", ".try_", 1); a.words.Has(try) {
			c.Examples = strings.Fields(say(try))
		}
		out = append(out, c)
	}
	return out
}

// memory keeps in the database what Discord's adapter must not forget.
type memory struct {
	store *store.Store
	now   func() time.Time
}

// Recall implements discord.Memory.
func (m memory) Recall(ctx context.Context, key string) (string, error) {
	return orNone(m.store.Setting(ctx, key))
}

// Remember implements discord.Memory.
func (m memory) Remember(ctx context.Context, key, value string) error {
	return m.store.PutSetting(ctx, key, value)
}

// Draft implements discord.Memory.
func (m memory) Draft(ctx context.Context, name string) (string, error) {
	return orNone(m.store.Draft(ctx, name))
}

// KeepDraft implements discord.Memory. It tells the hour alone: at which minute
// somebody wrote may give away who it was.
func (m memory) KeepDraft(ctx context.Context, name, sealed string) error {
	return m.store.PutDraft(ctx, name, sealed, m.now().UTC().Truncate(time.Hour))
}

// DropDraft implements discord.Memory.
func (m memory) DropDraft(ctx context.Context, name string) error {
	return m.store.DropDraft(ctx, name)
}

// orNone is a value that was looked for, "" where there is none.
func orNone(value string, err error) (string, error) {
	if errors.Is(err, models.ErrNotFound) {
		return "", nil
	}
	return value, err
}
