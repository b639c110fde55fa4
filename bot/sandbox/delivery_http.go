package sandbox

import (
	"bytes"
	"cmp"
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// RegisterURLs switches the app to signed HTTP delivery at these URLs, after
// the events URL has answered Slack's url_verification challenge.
func (w *Workspace) RegisterURLs(urls RequestURLs) error {
	if urls.Events != "" {
		if err := w.challenge(urls.Events); err != nil {
			return fmt.Errorf("verify %s: %w", urls.Events, err)
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.urls = urls
	return nil
}

func (w *Workspace) challenge(url string) error {
	challenge := rand.Text()
	body := mustJSON(object{"token": verificationToken, "challenge": challenge, "type": "url_verification"})
	reply, err := w.exchange(url, "application/json", body, nil, "url_verification")
	if err != nil {
		return err
	}
	var answer struct{ Challenge string }
	if json.Unmarshal(reply, &answer) != nil {
		answer.Challenge = strings.TrimPrefix(strings.TrimSpace(string(reply)), "challenge=")
	}
	if answer.Challenge != challenge {
		return errors.New("challenge not answered")
	}
	return nil
}

// requestURL returns where a delivery is posted, or "" for Socket Mode.
func (w *Workspace) requestURL(d delivery) string {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case d.kind == eventsAPI:
		return w.urls.Events
	case d.kind == slashCommands:
		return w.urls.Commands
	case d.name == "block_suggestion":
		return cmp.Or(w.urls.Options, w.urls.Interactions)
	}
	return w.urls.Interactions
}

// post delivers over HTTP and returns what the app answered.
func (w *Workspace) post(to string, d delivery) ([]byte, error) {
	var headers map[string]string
	if d.retry > 0 {
		headers = map[string]string{"X-Slack-Retry-Num": strconv.Itoa(d.retry), "X-Slack-Retry-Reason": d.reason}
	}
	const form = "application/x-www-form-urlencoded"
	switch d.kind {
	case eventsAPI:
		return w.exchange(to, "application/json", mustJSON(d.payload), headers, d.name)
	case slashCommands:
		values := url.Values{}
		for key, value := range d.payload {
			values.Set(key, fmt.Sprint(value))
		}
		return w.exchange(to, form, []byte(values.Encode()), headers, d.name)
	}
	values := url.Values{"payload": {string(mustJSON(d.payload))}}
	return w.exchange(to, form, []byte(values.Encode()), headers, d.name)
}

// exchange posts a signed body and reads the answer within the deadline. Its
// errors are errHTTPTimeout, errHTTP, errRefusedRetry and ErrNotConnected.
func (w *Workspace) exchange(to, kind string, body []byte, headers map[string]string, name string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(context.Background(), w.config.Timing.Ack)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, to, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("request URL %q: %w", to, err)
	}
	request.Header.Set("Content-Type", kind)
	request.Header.Set("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
	for key, value := range headers {
		request.Header.Set(key, value)
	}
	sign(request.Header, body, time.Now())
	entry := Entry{Kind: "request", Name: name, Sent: loggedBody(kind, body)}
	defer func() { w.note(entry) }()
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, lost(err)
	}
	defer response.Body.Close()
	reply, err := io.ReadAll(io.LimitReader(response.Body, maxBody))
	entry.Status, entry.Answer = response.StatusCode, asJSON(reply)
	switch {
	case err != nil:
		return nil, lost(err)
	case response.StatusCode/100 == 2:
		return reply, nil
	case response.Header.Get("X-Slack-No-Retry") == "1":
		return nil, errRefusedRetry
	}
	return nil, errHTTP
}

func lost(err error) error {
	if e, ok := errors.AsType[net.Error](err); ok && e.Timeout() {
		return errHTTPTimeout
	}
	return ErrNotConnected
}

// sign adds Slack's v0 signature: an HMAC over version, time and body.
func sign(header http.Header, body []byte, now time.Time) {
	timestamp := strconv.FormatInt(now.Unix(), 10)
	mac := hmac.New(sha256.New, []byte(SigningSecret))
	fmt.Fprintf(mac, "v0:%s:%s", timestamp, body)
	header.Set("X-Slack-Request-Timestamp", timestamp)
	header.Set("X-Slack-Signature", "v0="+hex.EncodeToString(mac.Sum(nil)))
}

func loggedBody(kind string, body []byte) any {
	if kind == "application/json" {
		return asJSON(body)
	}
	form, _ := url.ParseQuery(string(body)) // it was encoded a moment ago
	a := args{}
	a.add(form)
	return a.logged()
}
