package discord

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptrace"
	"strings"
	"sync/atomic"
	"time"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

const (
	// callWithin is how long one call may take.
	callWithin = 10 * time.Second
	// patience is how long a call may wait for its turn. Whoever calls again
	// later knows better how than a sleep in here would.
	patience = time.Second
	// maxAnswer is how many bytes of an answer are read.
	maxAnswer = 8 << 20
)

// call makes one REST call: body goes out as JSON, the answer into out; either
// may be nil. The path begins with a slash and may hold a token, so it is
// never logged: errors name the route.
func (d *Discord) call(ctx context.Context, method, path string, body, out any) error {
	name := method + " " + routeOf(path).name
	ctx, cancel := context.WithTimeout(ctx, callWithin)
	defer cancel()
	h := &heard{read: method == http.MethodGet}
	ctx = context.WithValue(ctx, heardKey{}, h)
	var sent atomic.Bool // the trace may go on after the call has ended
	ctx = httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		WroteHeaders: func() { sent.Store(true) },
	})
	var raw []byte
	if body != nil {
		var err error
		if raw, err = json.Marshal(body); err != nil {
			return &bot.SendError{Class: bot.Bug, Method: name, Code: "encode", Err: err}
		}
	}
	// A limiter of its own for each call keeps the library from sleeping: the
	// pacer knows the limits.
	bucket := discordgo.NewRatelimiter().LockBucket(name)
	answer, err := d.session.RequestWithLockedBucket(method, d.base+path, "application/json", raw, bucket, 0,
		discordgo.WithContext(ctx))
	h.sent = sent.Load()
	if err != nil || h.status >= 300 {
		return d.outside(ctx, refusal(name, *h, err))
	}
	if out == nil || h.status == http.StatusNoContent {
		return nil
	}
	if err := json.Unmarshal(answer, out); err != nil {
		return &bot.SendError{Class: unclear(h.read), Method: name, Code: codeUnclear, Err: err}
	}
	return nil
}

func unclear(read bool) bot.Class {
	if read {
		return bot.Unsent
	}
	return bot.Ambiguous
}

// heardKey is where a call's context keeps what is heard of it.
type heardKey struct{}

// transport paces calls and notes what comes back, below the library.
type transport struct {
	under http.RoundTripper
	pace  *pacer
}

// RoundTrip implements http.RoundTripper.
func (t *transport) RoundTrip(r *http.Request) (*http.Response, error) {
	to := routeOf(r.URL.Path)
	if err := t.pace.enter(r.Context(), r.Method, to); err != nil {
		return nil, err
	}
	res, err := t.under.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer))
	if closing := res.Body.Close(); err == nil {
		err = closing
	}
	res.Body = io.NopCloser(bytes.NewReader(body))
	h, _ := r.Context().Value(heardKey{}).(*heard)
	if h != nil && err == nil {
		h.status, h.body, h.after = res.StatusCode, body, retryAfter(res.Header, body)
		if res.Header.Get("X-RateLimit-Global") == "" {
			h.scope = res.Header.Get("X-RateLimit-Scope")
		}
	}
	t.pace.note(r.Method, to, res, retryAfter(res.Header, body))
	return res, err
}

// retryAfter is how long Discord asks us to wait, by the body, which is finer,
// or by the header.
func retryAfter(header http.Header, body []byte) time.Duration {
	var said struct {
		RetryAfter float64 `json:"retry_after"`
	}
	if json.Unmarshal(body, &said) == nil && said.RetryAfter > 0 {
		return seconds(said.RetryAfter)
	}
	return seconds(number(header.Get("Retry-After")))
}

// codeOf is Discord's own number for a refusal.
func codeOf(body []byte) int {
	var said struct {
		Code int `json:"code"`
	}
	_ = json.Unmarshal(body, &said) // a proxy's page has none
	return said.Code
}

// route is a kind of call: its name, and what its limit is counted by.
type route struct {
	name  string // "/channels/{}/messages"
	limit string // with the ids that limits are counted by: "/channels/7/messages"
	ours  bool   // answers an interaction: outside of the global limit
}

// routeOf reads a path.
func routeOf(path string) route {
	if at := strings.Index(path, "/v10/"); at >= 0 {
		path = path[at+4:]
	}
	path, _, _ = strings.Cut(path, "?")
	parts := strings.Split(strings.Trim(path, "/"), "/")
	name, limit := make([]string, len(parts)), make([]string, len(parts))
	secret := parts[0] == "interactions" || parts[0] == "webhooks"
	for i, part := range parts {
		name[i], limit[i] = part, part
		if !isID(part) && (!secret || i != 2) && !strings.HasPrefix(part, "@") {
			continue
		}
		name[i] = "{}"
		if i > 1 && !secret {
			limit[i] = "{}"
		}
	}
	return route{"/" + strings.Join(name, "/"), "/" + strings.Join(limit, "/"), secret}
}

func isID(part string) bool {
	return part != "" && strings.Trim(part, "0123456789") == ""
}
