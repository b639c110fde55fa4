package slack

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/slack-go/slack"

	"cairn/bot"
)

// sinkWithin is how long an event may be handled. Slack waits for three
// seconds and shows the person an error then.
const sinkWithin = 2700 * time.Millisecond

// response is what Slack gets back at once and what is done after that.
type response struct {
	retry bool                        // nothing was saved: ask for the delivery again
	body  any                         // goes into the acknowledgment; nil: an empty one
	after func(context.Context) error // says what the acknowledgment cannot
}

// ephemeral is a message that only the person who acted sees.
type ephemeral struct {
	ResponseType string        `json:"response_type"`
	Replace      bool          `json:"replace_original"`
	Text         string        `json:"text"`
	Markdown     bool          `json:"mrkdwn"`
	Parse        string        `json:"parse"`
	UnfurlLinks  bool          `json:"unfurl_links"`
	UnfurlMedia  bool          `json:"unfurl_media"`
	Blocks       []slack.Block `json:"blocks,omitempty"`
}

func (s *Slack) ephemeral(m bot.Message) ephemeral {
	out := ephemeral{ResponseType: "ephemeral", Parse: "none", Text: fallback(m)}
	out.Blocks = newCanvas(s.config.Words).messageBlocks(m)
	if err := checkMessage("response_url", out.Blocks); err != nil {
		s.log.Warn("answer shown as plain text", loggable(err)...)
		out.Blocks = nil
	}
	return out
}

// responder finds out what an event is answered with.
type responder func(context.Context, bot.Sink, inbound) response

// respond hands an event to the sink and turns its answer into Slack's.
func (s *Slack) respond(ctx context.Context, sink bot.Sink, in inbound) response {
	if in.event.Kind == "" {
		return response{}
	}
	if in.foreign {
		s.log.Warn("event of another workspace", "kind", in.event.Kind, "workspace", in.event.Workspace)
		return s.turnAway(in)
	}
	if in.event.Kind == bot.Revoked {
		return response{after: func(ctx context.Context) error { s.askAnew(ctx, sink); return nil }}
	}
	return s.answered(in, inTime(sink)(ctx, in.event))
}

// inTime is a sink with as much time as an event may take.
func inTime(sink bot.Sink) bot.Sink {
	return func(ctx context.Context, e bot.Event) bot.Answer {
		limited, cancel := context.WithTimeout(ctx, sinkWithin)
		defer cancel()
		return sink(limited, e)
	}
}

// askAnew asks whether the token that Slack took away is ours. An app may have
// others, and one that was replaced is taken away as well.
func (s *Slack) askAnew(ctx context.Context, sink bot.Sink) {
	if s.Check(ctx) == nil {
		s.log.Warn("a token of the app was revoked, and not the one in use")
		return
	}
	s.revoked(ctx, sink, refusedWith("events", "token_revoked"))
}

// crowded tells a person, without asking the sink, that nothing was saved.
func (s *Slack) crowded(_ context.Context, _ bot.Sink, in inbound) response {
	if in.event.Kind == "" {
		return response{}
	}
	again := bot.Answer{Retry: true}
	if slices.Contains([]bot.Kind{bot.Command, bot.Click, bot.Shortcut}, in.event.Kind) {
		again.Message = &bot.Message{Text: s.config.Words.Again}
	}
	return s.answered(in, again)
}

// turnAway tells a person of another workspace that the app is not for them.
func (s *Slack) turnAway(in inbound) response {
	sorry := bot.Message{Text: s.config.Words.Foreign}
	switch {
	case in.event.Kind == bot.Command:
		return response{body: s.ephemeral(sorry)}
	case in.event.Kind == bot.Submit:
		return response{body: errorsBody(inputs(in.blocks), map[string]string{"": s.config.Words.Foreign})}
	case in.responseURL != "":
		return response{after: func(ctx context.Context) error { return s.say(ctx, in, sorry) }}
	}
	return response{}
}

func (s *Slack) answered(in inbound, a bot.Answer) response {
	var out response
	switch {
	case in.event.Kind == bot.Submit:
		out.body = s.submitted(in, a)
	case in.event.Kind == bot.Command && a.Message != nil:
		return response{body: s.ephemeral(*a.Message)}
	case a.Retry && a.Message == nil: // whoever clicked is told, and tries again on their own
		return response{retry: true}
	}
	if a.Message != nil {
		out.after = func(ctx context.Context) error { return s.say(ctx, in, *a.Message) }
	}
	return out
}

// submitted is what happens to the form that was sent.
func (s *Slack) submitted(in inbound, a bot.Answer) any {
	if a.Retry && len(a.Errors) == 0 {
		a.Errors = map[string]string{"": s.config.Words.Retry}
	}
	if len(a.Errors) > 0 {
		return errorsBody(inputs(in.blocks), a.Errors)
	}
	if a.Form == nil {
		return slack.NewClearViewSubmissionResponse()
	}
	next, err := modal(s.config.Words, *a.Form)
	if err != nil {
		s.log.Warn("next page not shown", loggable(err)...)
		return errorsBody(inputs(in.blocks), map[string]string{"": s.config.Words.Retry})
	}
	return slack.NewUpdateViewSubmissionResponse(&next)
}

// errorsBody keeps a form open with a sentence below each question. What is
// said about no question that the form has stands below the first.
func errorsBody(questions []string, sentences map[string]string) any {
	if len(questions) == 0 {
		return slack.NewClearViewSubmissionResponse()
	}
	out := map[string]string{}
	for _, key := range slices.Sorted(maps.Keys(sentences)) {
		at := key
		if !slices.Contains(questions, key) {
			at = questions[0]
		}
		out[at] = cut(strings.TrimSpace(out[at]+" "+bot.PlainText(sentences[key])), maxLabel)
	}
	return slack.NewErrorsViewSubmissionResponse(out)
}

// say answers a person where they acted, seen by them alone if Slack can.
func (s *Slack) say(ctx context.Context, in inbound, m bot.Message) error {
	e := in.event
	if in.responseURL != "" && s.postResponse(ctx, in.responseURL, s.ephemeral(m)) == nil {
		return nil // otherwise once more: to read it twice is better than to wait for nothing
	}
	to := bot.Address{User: e.User}
	switch {
	case e.Kind == bot.Text:
		to = bot.Address{Channel: e.Channel, Thread: e.Thread}
	case e.Channel != "" && e.Kind != bot.Submit:
		to = bot.Address{Channel: e.Channel, Thread: e.Thread, Only: e.User}
	}
	_, err := s.Send(ctx, to, m, "")
	if err != nil && to.Only != "" && undelivered(err) {
		_, err = s.Send(ctx, bot.Address{User: e.User}, m, "")
	}
	return err
}

// undelivered reports whether a refusal means that nothing was shown for sure.
func undelivered(err error) bool {
	refused, ok := errors.AsType[*bot.SendError](err)
	return ok && refused.Class != bot.Ambiguous && refused.Class != bot.Stopped
}

// postResponse posts to the response URL of an interaction.
func (s *Slack) postResponse(ctx context.Context, to string, m ephemeral) error {
	const method = "response_url"
	if !s.trusts(to) {
		return &bot.SendError{Class: bot.Bug, Method: method, Code: "foreign_address"}
	}
	body, err := json.Marshal(m)
	if err != nil {
		return fmt.Errorf("encode an answer: %w", err)
	}
	return call(ctx, method, func(ctx context.Context) error {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, to, bytes.NewReader(body))
		if err != nil {
			return err
		}
		req.Header.Set("Content-Type", "application/json")
		res, err := s.http.Do(req)
		if err != nil {
			return bot.WithoutAddress(err)
		}
		defer res.Body.Close()
		_, _ = io.Copy(io.Discard, io.LimitReader(res.Body, 1<<16))
		if res.StatusCode == http.StatusNotFound || res.StatusCode == http.StatusGone {
			return &bot.SendError{Class: bot.Expired, Method: method, Code: "expired_url"}
		}
		if res.StatusCode != http.StatusOK {
			return slack.StatusCodeError{Code: res.StatusCode, Status: res.Status}
		}
		return nil
	})
}

// trusts reports whether a response URL is Slack's, so that a forged one
// cannot make us call something inside our own network.
func (s *Slack) trusts(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	api, err := url.Parse(s.config.APIURL)
	if err != nil {
		return false
	}
	host := u.Hostname()
	return u.Scheme == "https" && (host == "hooks.slack.com" || host == "hooks.slack-gov.com") ||
		u.Scheme == api.Scheme && u.Host == api.Host
}

// finish does what remains after the acknowledgment.
func (s *Slack) finish(ctx context.Context, in inbound, out response) {
	if out.after == nil {
		return
	}
	if err := out.after(ctx); err != nil {
		s.log.Warn("answer not shown", append(loggable(err), "event", in.event.ID)...)
	}
}

// loggable is what the log says of an error: what Slack said, and never its text,
// which may hold addresses with secrets in them.
func loggable(err error) []any {
	if refused, ok := errors.AsType[*bot.SendError](err); ok {
		return []any{"method", refused.Method, "code", refused.Code, "class", refused.Class}
	}
	return []any{"code", "unknown"}
}
