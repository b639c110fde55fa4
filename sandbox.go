package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"time"

	"cairn/bot/sandbox"
)

type sandboxCommand struct {
	Listen   string `help:"Where the workspace is served; this machine only." default:"127.0.0.1:8090"`
	Manifest string `help:"Your app's manifest as JSON: its name, commands, shortcuts, scopes and request URLs. Cairn's own otherwise." placeholder:"FILE"`
}

// Run implements the command: the workspace alone.
func (s *sandboxCommand) Run(c *console) error {
	people, err := demoPeople(time.Now())
	if err != nil {
		return err
	}
	config, err := workspaceOf(people, "en", time.Now())
	if err == nil && s.Manifest != "" {
		config.App, err = appOf(s.Manifest)
	}
	if err != nil {
		return err
	}
	listener, err := listenHere(s.Listen)
	if err != nil {
		return err
	}
	printSandbox(c.out, listener.Addr().String())
	return sandbox.Serve(c.ctx, listener, sandbox.New(config))
}

// appOf is the app that a manifest describes.
func appOf(file string) (sandbox.App, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return sandbox.App{}, mistakes{{Where: "--manifest", What: file + ": " + notAFile(err)}}
	}
	app, err := sandbox.AppFromManifest(raw)
	if err != nil {
		return app, mistakes{{Where: "--manifest", What: err.Error() + ": it has to be JSON, as api.slack.com shows it under App Manifest"}}
	}
	return app, nil
}

// listenHere refuses an address of other machines before anybody is told where
// the workspace is, and by which tokens.
func listenHere(address string) (net.Listener, error) {
	listener, err := listen("--listen", address)
	if _, odd := errors.AsType[*net.AddrError](err); odd {
		return nil, mistakes{{Where: "--listen", What: fmt.Sprintf("%q is not host:port: write 127.0.0.1:8090", address)}}
	}
	if err != nil || sandbox.Local(listener) {
		return listener, err
	}
	wrong := mistakes{{Where: "--listen", What: fmt.Sprintf("at %s other machines could act as anybody: write an address of this machine alone, such as 127.0.0.1:8090", address)}}
	return nil, errors.Join(wrong, listener.Close())
}

func printSandbox(out io.Writer, addr string) {
	fmt.Fprintf(out, `Practice workspace: http://%[1]s/   (Ctrl-C ends it)
Start your app with these, or give them to its Slack library in place of Slack's own:
export SLACK_API_URL=http://%[1]s/api/
export SLACK_BOT_TOKEN=%[2]s
export SLACK_APP_TOKEN=%[3]s
export SLACK_SIGNING_SECRET=%[4]s
`, addr, sandbox.BotToken, sandbox.AppToken, sandbox.SigningSecret)
}
