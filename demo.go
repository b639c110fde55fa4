package main

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"

	"cairn/bot/sandbox"
	"cairn/bot/slack"
	"cairn/config"
	"cairn/handlers/roster"
	"cairn/models"
	"cairn/prompts"
)

//go:embed demo.csv
var demoRoster string

// demoOpens is what whoever starts the demo reads.
const demoOpens = `Cairn demo: %s   (Ctrl-C ends it)

Open that page: a guide at its top leads through the program, step by step.
All that happens goes on record. In another terminal, see that it is whole:

  CAIRN_DATABASE_URL=sqlite:%s/cairn.db cairn audit verify
`

type demoCommand struct {
	Listen string `help:"Where the workspace's page is served; this machine only." default:"127.0.0.1:8090"`
	Dir    string `help:"Where the demo's database is kept. A new temporary one otherwise." placeholder:"DIR"`
	// Everybody in the demo reads the language of who tries it, except one.
	Language string `help:"What you read: the guide, the page and its people speak it. One of ${enum}." enum:"en,es" default:"en"`
}

// Run implements the command: a practice workspace, the bot connected to it as
// to Slack, a small program with people in it, and one page to click through.
func (d *demoCommand) Run(c *console) error {
	for _, name := range []string{"SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "DISCORD_BOT_TOKEN"} {
		if v, set := c.lookup(name); set && v != "" {
			return mistakes{{Where: name, What: "is set: the demo uses a workspace of its own and must not meet a real one; unset it"}}
		}
	}
	dir, cleanup, err := d.folder()
	if err != nil {
		return err
	}
	defer cleanup()
	s, err := startDemo(c.ctx, d.Listen, dir, d.Language, time.Now(), slog.New(slog.NewJSONHandler(c.err, &slog.HandlerOptions{Level: slog.LevelWarn})))
	if err != nil {
		return err
	}
	fmt.Fprintf(c.out, demoOpens, s.url, dir)
	return s.run()
}

func (d *demoCommand) folder() (string, func(), error) {
	if d.Dir != "" {
		return d.Dir, func() {}, makeFolder(d.Dir, 0o700)
	}
	dir, err := os.MkdirTemp("", "cairn-demo-")
	if err != nil { // an image of the program alone has no place for temporary files
		err = fmt.Errorf("no temporary folder for the demo's database (%w): name one with --dir", err)
	}
	return dir, func() { _ = os.RemoveAll(dir) }, err
}

// demo is a workspace with the bot in it.
type demo struct {
	app       *app
	workspace *sandbox.Workspace
	deeds     deeds // of its people
	url       string
	run       func() error
}

// startDemo serves the workspace, seeds the program and builds the bot. The
// bot begins with run, on the Monday after today.
func startDemo(ctx context.Context, listen, dir, language string, today time.Time, log *slog.Logger) (*demo, error) {
	listener, err := listenHere(listen)
	if err != nil {
		return nil, err
	}
	clock := sandbox.NewClock()
	clock.Set(monday(today))
	people, err := demoPeople(clock.Now())
	if err != nil {
		return nil, err
	}
	people = readers(people, language)
	d := &demo{url: "http://" + listener.Addr().String() + "/", deeds: deeds{done: map[deed]bool{}}}
	c, err := workspaceOf(people, language, clock.Now())
	if err != nil {
		return nil, err
	}
	c.Clock, c.NextEvent = clock, func() (time.Time, bool) { return d.app.nextEvent(ctx) }
	c.Settle = func() { d.app.settle(ctx, clock) }
	c.Guide, c.Language = guideOf(demoGuides[language], func(who, what string) bool { return d.did(ctx, who, what) }), language
	for i := range c.Channels { // the bot is in them, so that sessions can be announced there
		c.Channels[i].Members = append(c.Channels[i].Members, c.App.BotUser)
	}
	d.workspace = sandbox.New(c)
	set, err := prepare(config.FromEnv(demoEnvironment(d.url, dir), os.ReadFile))
	if err != nil {
		return nil, err
	}
	if d.app, err = build(ctx, set, turnedClock{clock}, log, false); err != nil {
		return nil, plainly(set.config, err)
	}
	if err := d.app.seed(ctx, people); err != nil {
		return nil, plainly(set.config, err)
	}
	health, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	d.app.copies.Public = "http://" + health.Addr().String() // so that a portfolio opens
	d.run = func() error {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		serving, closeWorkspace := context.WithCancel(context.WithoutCancel(ctx)) // the bot takes its leave of it first
		served := make(chan error, 1)
		go func() { served <- sandbox.Serve(serving, listener, d.workspace); stop() }()
		err := d.app.run(ctx, health)
		closeWorkspace()
		return errors.Join(err, d.app.close(), <-served)
	}
	return d, nil
}

// demoEnvironment is the environment of the bot in the demo: nothing of the
// machine's own gets in.
func demoEnvironment(url, dir string) func(string) (string, bool) {
	env := map[string]string{
		"CAIRN_DATABASE_URL": "sqlite:" + filepath.Join(dir, "cairn.db"),
		"SLACK_BOT_TOKEN":    sandbox.BotToken,
		"SLACK_APP_TOKEN":    sandbox.AppToken,
		"SLACK_API_URL":      url + "api/",
	}
	return func(name string) (string, bool) { v, ok := env[name]; return v, ok }
}

// nextEvent is when the bot has something due, for the page's clock.
func (a *app) nextEvent(ctx context.Context) (time.Time, bool) {
	timer, some, err := a.store.NextTimer(ctx)
	if err != nil {
		return time.Time{}, false
	}
	message, queued, err := a.store.NextDelivery(ctx, a.clock.Now())
	if err != nil || !queued {
		return timer, some
	}
	if !some || message.Before(timer) {
		return message, true
	}
	return timer, true
}

// settle returns when the bot has done what is due by now, or has had a second
// for it. Where nothing is left but to wait until a second message to somebody
// may follow the first, that moment passes at once.
func (a *app) settle(ctx context.Context, clock *sandbox.Clock) {
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	waited := 0
	for end := time.Now().Add(time.Second); time.Now().Before(end); <-tick.C {
		if idle, err := a.store.Idle(ctx, clock.Now()); idle || err != nil {
			return
		}
		if waited++; waited < 5 {
			continue
		}
		if waited = 0; a.apart(ctx) {
			clock.Advance(time.Second)
		}
	}
}

// apart tells whether messages wait for nothing but a moment to pass: none is
// under way, and the queue would be given none if it looked. Else it is to look.
func (a *app) apart(ctx context.Context) bool {
	counts, err := a.store.Queue(ctx)
	if err != nil {
		return false
	}
	waits := false
	for _, c := range counts {
		switch c.State {
		case models.Pending, models.Unknown:
			waits = true
		case models.Sending:
			return false
		default: // at rest
		}
	}
	now := a.clock.Now()
	next, some, err := a.store.NextTimer(ctx)
	if !waits || err != nil || some && !next.After(now) {
		return false
	}
	claimable, err := a.store.Claimable(ctx, now)
	if claimable {
		a.queue.Wake()
	}
	return err == nil && !claimable
}

// seed imports the demo's people, once.
func (a *app) seed(ctx context.Context, csv string) error {
	reply, _, err := roster.Import(ctx, a.store, strings.NewReader(csv), a.policy, roster.Options{}, a.clock.Now())
	if err != nil {
		return err
	}
	return a.router.Do(ctx, "import.people", reply)
}

// monday is nine o'clock on the Monday after t where the demo's people are, so
// that it opens on a working morning whatever day it is here.
func monday(t time.Time) time.Time {
	zone, err := time.LoadLocation("America/Chicago")
	if err != nil {
		return t
	}
	t = t.In(zone)
	days := (int(time.Monday-t.Weekday())+7-1)%7 + 1
	return time.Date(t.Year(), t.Month(), t.Day()+days, 9, 0, 0, 0, zone)
}

// demoPeople is the roster of the demo, with everybody hired as many days before
// today as it says.
func demoPeople(today time.Time) (string, error) {
	text := demoRoster
	for days := range 60 {
		text = strings.ReplaceAll(text, fmt.Sprintf("{today-%d}", days), today.AddDate(0, 0, -days).Format(time.DateOnly))
	}
	if strings.Contains(text, "{") {
		return "", errors.New("demo.csv: a date is not {today-N}")
	}
	return text, nil
}

// readers has everybody read a language whom the roster has reading English, and
// the other one whom it has not.
func readers(people, language string) string {
	if language == "en" {
		return people
	}
	return strings.NewReplacer(",en,", ","+language+",", ","+language+",", ",en,").Replace(people)
}

// workspaceOf is what a workspace is like today that has the people of a roster, and
// the app installed by its manifest. Who they are is said in the language.
func workspaceOf(csv, language string, today time.Time) (c sandbox.Config, err error) {
	people, result := roster.Parse(strings.NewReader(csv), config.Default(), models.DateOf(today))
	if len(result.Mistakes) > 0 {
		return c, fmt.Errorf("demo.csv: %v", result.Mistakes[0])
	}
	words, err := prompts.Load(nil)
	if err != nil {
		return c, err
	}
	voice := words.In(language, time.UTC, today)
	c.Name = "Riverside Community Services"
	for _, p := range people {
		handle, _, _ := strings.Cut(p.Email, "@")
		c.People = append(c.People, sandbox.User{
			ID: sandbox.UserID(p.Users["slack"]), Name: handle, RealName: p.Name, Email: p.Email, TZ: p.Zone, Locale: p.Locale, Title: partOf(p, voice),
		})
	}
	c.Channels = []sandbox.Conversation{{Name: "general"}, {Name: "mentoring"}}
	for i := range c.Channels {
		for _, u := range c.People {
			c.Channels[i].Members = append(c.Channels[i].Members, u.ID)
		}
	}
	manifest, err := slack.Manifest(manifestOf("", true))
	if err != nil {
		return c, err
	}
	c.App, err = sandbox.AppFromManifest(manifest)
	c.App.BotUser = "U0CAIRN"
	return c, err
}

// partOf says who somebody is in the program, for whoever plays them.
func partOf(p roster.Row, words prompts.Voice) string {
	parts := make([]string, 0, 2)
	if len(p.Roles) > 0 {
		parts = append(parts, words.Text("common.role_"+string(p.Roles[0]), nil))
	}
	if p.Site != "" {
		parts = append(parts, p.Site)
	}
	return strings.Join(parts, " · ")
}
