package main

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"cairn/web"
)

// TestHealthcheckAsksWhereTheBotListens: at the one address that it is given,
// and at this machine's own where it is given all of them.
func TestHealthcheckAsksWhereTheBotListens(t *testing.T) {
	t.Parallel()
	ready := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/readyz" {
			w.WriteHeader(http.StatusNotFound)
		}
	})
	for at, set := range map[string]string{"127.0.0.1": "0.0.0.0", "127.0.0.2": "127.0.0.2", "::1": "::1"} {
		l, err := net.Listen("tcp", net.JoinHostPort(at, "0"))
		if err != nil {
			t.Logf("this machine has no %s: %v", at, err)
			continue
		}
		server := &http.Server{Handler: ready, ReadHeaderTimeout: time.Minute}
		go func() { _ = server.Serve(l) }()
		t.Cleanup(func() { _ = server.Close() })
		_, port, _ := net.SplitHostPort(l.Addr().String())
		d := newDesk(t)
		d.env["CAIRN_LISTEN"] = net.JoinHostPort(set, port)
		if o := d.run("healthcheck"); o.code != 0 {
			t.Errorf("%s: %+v", d.env["CAIRN_LISTEN"], o)
		}
	}
}

func TestHealthcheckAsksTheRunningBot(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env["CAIRN_LISTEN"] = port(t)
	if o := d.run("healthcheck"); o.code != 1 || !strings.HasPrefix(o.err, "cairn: no bot answers at "+d.env["CAIRN_LISTEN"]+": it is not running, or ") {
		t.Errorf("before: %+v", o)
	}
	d.env["CAIRN_LISTEN"] = "127.0.0.1:0"
	w := d.workspace(staffCSV)
	ctx, stop := contextOf(t)
	log := &page{}
	ended := d.startOn(ctx, &page{}, log, "serve")
	bot := d.listens(log)
	d.env["CAIRN_LISTEN"] = bot
	d.eventually("the bot is ready", func() bool { return w.Connections() > 0 && d.run("healthcheck").code == 0 })
	d.env["CAIRN_LISTEN"] = notReady(t)
	if o := d.run("healthcheck"); o.code != 1 || o.err != "cairn: the bot at "+d.env["CAIRN_LISTEN"]+" answers: not ready: slack\n" {
		t.Errorf("another that is not ready: %+v", o)
	}
	d.env["CAIRN_LISTEN"] = bot
	for path, want := range map[string]int{"/healthz": 200, "/readyz": 200, "/metrics": 200, "/slack/events": 404} {
		res, err := http.Get("http://" + d.env["CAIRN_LISTEN"] + path)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(res.Body)
		if res.Body.Close(); res.StatusCode != want || err != nil {
			t.Errorf("%s: %d, want %d (%v)", path, res.StatusCode, want, err)
		}
		if path == "/metrics" {
			has(t, string(body), `cairn_queue_total{what="calls"} `, `cairn_queue_total{what="unlisted"} 0`)
		}
	}
	stop()
	if o := ended(); o.code != 0 {
		t.Errorf("serve: %+v", o)
	}
	if o := d.run("healthcheck"); o.code != 1 {
		t.Errorf("after: %+v", o)
	}
}

// notReady is where a bot answers that is up and cannot do its work.
func notReady(t *testing.T) string {
	server := httptest.NewServer(web.Operations(nil, web.Probe{Name: "slack", Check: func(context.Context) error { return errors.New("hush") }}))
	t.Cleanup(server.Close)
	return strings.TrimPrefix(server.URL, "http://")
}
