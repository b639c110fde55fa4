package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime/debug"
	"strings"
	"time"

	"cairn/bot/slack"
	"cairn/config"
	"cairn/handlers/roster"
	"cairn/models"
	"cairn/models/store"
)

type migrateCommand struct {
	Restored bool `help:"The database was put back from a backup: whatever may have been sent since is looked up in the chat before it is sent."`
}

// Run implements the command.
func (m *migrateCommand) Run(c *console) error {
	cfg, err := settings(c)
	if err != nil {
		return err
	}
	s, err := openDatabase(c.ctx, cfg, store.Options{Logger: logger(c, cfg)})
	if err != nil {
		return err
	}
	defer s.Close()
	if err := migrate(c.ctx, cfg, s); err != nil {
		return err
	}
	have, need, err := s.Schema(c.ctx)
	if err != nil {
		return err
	}
	if err := schemaFits(have, need); err != nil {
		return err
	}
	fmt.Fprintln(c.out, "The database has this version's schema.")
	if !m.Restored {
		return nil
	}
	since, err := noteRestored(c.ctx, s)
	if err == nil {
		fmt.Fprintf(c.out, "Its newest entry is of %s. What may have been sent since then is looked up in the chat before it is sent.\n", since.UTC().Format(time.RFC3339))
	}
	return err
}

type importCommand struct {
	People importPeopleCommand `cmd:"" help:"Read people.csv: name, email, slack_id, discord_id, timezone, locale, title, site, hired_on, supervisor_email, roles (separated by ;)."`
}

type importPeopleCommand struct {
	File    string `arg:"" help:"The CSV file." type:"path"`
	Partial bool   `help:"Import the good rows even when others have mistakes."`

	Returning []string `help:"Emails of people who had left and are back, separated by commas." placeholder:"EMAIL"`
}

// Run implements the command.
func (i *importPeopleCommand) Run(c *console) error {
	people, wrong := given(i.File)
	a, err := offline(c, store.Options{}, wrong...)
	if err != nil {
		return err
	}
	defer a.close()
	reply, result, err := roster.Import(c.ctx, a.store, bytes.NewReader(people), a.policy, roster.Options{Partial: i.Partial, Returning: i.Returning, Words: a.words}, a.clock.Now())
	for _, w := range result.Warnings {
		fmt.Fprintf(c.err, "%s: WARNING: %s\n", i.File, w)
	}
	for _, m := range result.Mistakes {
		fmt.Fprintf(c.err, "%s: %s\n", i.File, m)
	}
	if result.Broken {
		return errors.New("nothing was imported: mend the file where the lines above say")
	}
	if errors.Is(err, roster.ErrMistakes) {
		return fmt.Errorf("nothing was imported: mend %s, or import the rest with --partial", linesAbove(len(result.Mistakes)))
	}
	if err != nil {
		return err
	}
	err = a.router.Do(c.ctx, "import.people", reply)
	if errors.Is(err, models.ErrConflict) {
		return errors.New("nothing was imported, because the bot or another import changed somebody of the file at the same time: import it again")
	}
	if err != nil {
		return err
	}
	left := map[int]bool{} // a line may have several mistakes
	for _, m := range result.Mistakes {
		left[m.Line] = true
	}
	fmt.Fprintf(c.out, "%d new, %d changed, %d as before", result.New, result.Changed, result.Same)
	if len(left) > 0 {
		fmt.Fprintf(c.out, "; %d left out for their mistakes", len(left))
	}
	fmt.Fprintln(c.out, ".")
	return i.warn(c, a)
}

func linesAbove(n int) string {
	if n == 1 {
		return "the line above"
	}
	return fmt.Sprintf("the %d lines above", n)
}

// warn says about whom a concern may reach nobody, now that the file is in. It
// is no mistake of a line: people may come in several files.
func (i *importPeopleCommand) warn(c *console, a *app) error {
	org, err := a.store.Org(c.ctx)
	if err != nil {
		return fmt.Errorf("the file is imported; but whether concerns about its people reach anybody could not be read (%w): run cairn doctor", err)
	}
	for _, w := range narrowLines(org, models.Narrows(org, a.clock.Now())) {
		fmt.Fprintf(c.err, "%s: WARNING: %s\n", i.File, w.text)
	}
	return nil
}

// offline is the program without a loop running, for commands that look or
// change something and end. What else was found wrong is told with the mistakes in the
// settings, before anything is opened.
func offline(c *console, opts store.Options, more ...config.Mistake) (*app, error) {
	cfg, wrong := environment(c)
	set, err := prepare(cfg, append(append(wrong, cfg.WithoutKey(wrong)...), more...))
	if err != nil {
		return nil, err
	}
	s, used, err := useOf(c.ctx, set.config, opts)
	if err != nil {
		return nil, err
	}
	clock, err := used.clock()
	if err := errors.Join(err, s.Close()); err != nil {
		return nil, err
	}
	return build(c.ctx, set, clock, logger(c, set.config), false)
}

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

type healthcheckCommand struct{}

// Run implements the command. It is what the container asks.
func (healthcheckCommand) Run(c *console) error {
	cfg, err := settings(c)
	if err != nil {
		return err
	}
	here, err := askAt(cfg.Listen)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(c.ctx, 3*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+here+"/readyz", http.NoBody)
	if err != nil {
		return err
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return fmt.Errorf("no bot answers at %s: it is not running, or CAIRN_LISTEN is another than its own: %w", here, errors.Unwrap(err))
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		why, _ := io.ReadAll(io.LimitReader(res.Body, 200))
		return fmt.Errorf("the bot at %s answers: %s", here, bytes.TrimSpace(why))
	}
	return nil
}

// askAt is where this machine reaches what listens: an address that stands
// for all of the machine's is none to ask.
func askAt(listen string) (string, error) {
	host, port, err := net.SplitHostPort(listen)
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	return net.JoinHostPort(host, port), err
}

type versionCommand struct{}

// Run implements the command.
func (versionCommand) Run(c *console) error {
	version, revision := "development", ""
	if info, ok := debug.ReadBuildInfo(); ok {
		if info.Main.Version != "" && info.Main.Version != "(devel)" {
			version = info.Main.Version
		}
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				revision = " " + s.Value
			}
		}
	}
	_, err := fmt.Fprintf(c.out, "cairn %s%s\n", version, revision)
	return err
}
