package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

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
