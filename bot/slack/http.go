package slack

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

const (
	maxBody   = 1 << 20         // bytes of a request, before anything looks at it
	usualBody = 16 << 10        // bytes that most of Slack's requests have room in
	fresh     = 5 * time.Minute // how far a request's time may be from ours
)

// Handler receives what Slack sends by signed HTTP: POST /slack/events,
// /slack/interactions and /slack/commands. It answers 401 to what Slack did
// not sign, without a look at the content, and 503 while Run does not run.
func (s *Slack) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("POST /slack/events", s.signed(parser.callback))
	mux.Handle("POST /slack/interactions", s.signed(payloadField))
	mux.Handle("POST /slack/commands", s.signed(commandFields))
	return mux
}

// payloadField reads an interaction out of the body's form. A "payload" in the
// query is not signed and is never looked at.
func payloadField(p parser, body []byte) (inbound, error) {
	form, err := url.ParseQuery(string(body))
	if err != nil {
		return inbound{}, err
	}
	return p.interaction([]byte(form.Get("payload")))
}

func commandFields(p parser, body []byte) (inbound, error) {
	form, err := url.ParseQuery(string(body))
	if err != nil {
		return inbound{}, err
	}
	if form.Get("ssl_check") == "1" {
		return inbound{}, nil
	}
	c := commandForm(form)
	if c.UserID == "" || c.TriggerID == "" {
		return inbound{}, errors.New("a command without a user")
	}
	return p.typed(c), nil
}

// signed lets in what Slack signed, translates it and answers.
func (s *Slack) signed(translate func(parser, []byte) (inbound, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := bodyOf(w, r)
		if _, large := errors.AsType[*http.MaxBytesError](err); large {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		if err != nil {
			http.Error(w, "not whole", http.StatusBadRequest)
			return
		}
		now := s.config.Now()
		if !genuine(s.config.SigningSecret, r.Header, body, now) {
			http.Error(w, "not signed", http.StatusUnauthorized)
			return
		}
		in, err := translate(parser{who: s.identity(), now: now}, body)
		switch {
		case err != nil:
			http.Error(w, "not readable", http.StatusBadRequest)
		case in.challenge != "":
			w.Header().Set("Content-Type", "text/plain; charset=utf-8")
			_, _ = io.WriteString(w, in.challenge)
		default:
			s.receiveHTTP(w, r, in)
		}
	})
}

// bodyOf reads a request. Anybody can claim a large body and send none of it, so
// what is more than usual gets its room as it comes.
func bodyOf(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	var body bytes.Buffer
	body.Grow(int(min(max(r.ContentLength, 0), usualBody)) + bytes.MinRead)
	_, err := body.ReadFrom(http.MaxBytesReader(w, r.Body, maxBody))
	return body.Bytes(), err
}

// receiveHTTP hands an event on. Leaving the intake is left to the last one
// who needs it: what remains to be said is said after Slack has its answer.
func (s *Slack) receiveHTTP(w http.ResponseWriter, r *http.Request, in inbound) {
	respond, taken := s.take(s.hands, "event", in.event.ID)
	if !taken {
		http.Error(w, "too many at once", http.StatusServiceUnavailable)
		return
	}
	sink, open := s.intake.Enter()
	if !open || s.identity().Workspace() == "" {
		if open {
			s.intake.Leave()
		}
		s.hands.free()
		http.Error(w, "not ready", http.StatusServiceUnavailable)
		return
	}
	work := context.WithoutCancel(r.Context())
	leave := func() { s.intake.Leave(); s.hands.free() }
	var out response
	if !s.survives(in.event.ID, func() { out = respond(work, sink, in); acknowledge(w, out) }) {
		leave()
		http.Error(w, "not handled", http.StatusInternalServerError)
		return
	}
	go func() {
		defer leave()
		s.survives(in.event.ID, func() { s.finish(work, in, out) })
	}()
}

func acknowledge(w http.ResponseWriter, out response) {
	switch {
	case out.retry:
		http.Error(w, "not saved", http.StatusServiceUnavailable)
	case out.body == nil:
		w.WriteHeader(http.StatusOK)
	default:
		raw, err := json.Marshal(out.body)
		if err != nil {
			http.Error(w, "not encoded", http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		_, _ = w.Write(raw)
	}
}

// genuine reports whether Slack signed this body, and just now. The same
// request may be genuine twice: callers tell by the event's id.
func genuine(secret string, h http.Header, body []byte, now time.Time) bool {
	stamp := h.Get("X-Slack-Request-Timestamp")
	seconds, err := strconv.ParseInt(stamp, 10, 64)
	if secret == "" || err != nil || now.Sub(time.Unix(seconds, 0)).Abs() > fresh {
		return false
	}
	given, ok := strings.CutPrefix(h.Get("X-Slack-Signature"), "v0=")
	if !ok {
		return false
	}
	signature, err := hex.DecodeString(given)
	if err != nil {
		return false
	}
	mac := hmac.New(sha256.New, []byte(secret))
	_, _ = io.WriteString(mac, "v0:"+stamp+":")
	mac.Write(body)
	return hmac.Equal(signature, mac.Sum(nil))
}
