package web_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"cairn/models"
	"cairn/web"
)

func TestASessionIsACalendarEntryBehindASignedLink(t *testing.T) {
	t.Parallel()
	starts := time.Date(2027, 3, 14, 15, 30, 0, 0, time.FixedZone("", -5*3600))
	c := web.Calendar{Public: "https://cairn.example.org", Key: []byte("a key"), Find: func(_ context.Context, id string) (web.Entry, error) {
		switch id {
		case "se_1":
		case "se_off":
			return web.Entry{Title: "Mentoring", Starts: starts, Minutes: 45, Changed: starts, Version: 4, Canceled: true}, nil
		case "se_down":
			return web.Entry{}, errors.New("the database does not answer")
		default:
			return web.Entry{}, models.ErrNotFound
		}
		return web.Entry{Title: "Mentoring; " + strings.Repeat("sesión, ", 12), Starts: starts, Minutes: 45, Changed: starts.Add(-time.Hour), Version: 3}, nil
	}}
	ask := func(link string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		c.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, strings.TrimPrefix(link, c.Public), nil))
		return w
	}
	link := c.Link("se_1")
	got := ask(link)
	for _, want := range []string{
		"BEGIN:VCALENDAR\r\n", "UID:se_1@cairn\r\n", "SEQUENCE:3\r\n", "DTSTAMP:20270314T193000Z\r\n",
		"DTSTART:20270314T203000Z\r\n", "DTEND:20270314T211500Z\r\n", `SUMMARY:Mentoring\; sesión\, `, "STATUS:CONFIRMED\r\n", "END:VCALENDAR\r\n",
	} {
		if !strings.Contains(got.Body.String(), want) {
			t.Errorf("lacks %q in\n%s", want, got.Body)
		}
	}
	for line := range strings.SplitSeq(got.Body.String(), "\r\n") {
		if len(line) > 75 {
			t.Errorf("%d bytes: %q", len(line), line)
		}
	}
	if got.Header().Get("Content-Type") != "text/calendar; charset=utf-8" {
		t.Errorf("served as %q", got.Header().Get("Content-Type"))
	}
	for name, other := range map[string]string{
		"no signature": strings.Split(link, "?")[0], "the signature of another": strings.Replace(link, "se_1", "se_2", 1),
		"a changed signature": link[:len(link)-1] + "x", "a session that is gone": c.Link("se_3"), "no session": c.Public + "/calendar/?s=",
	} {
		if w := ask(other); w.Code != http.StatusNotFound {
			t.Errorf("%s: %d", name, w.Code)
		}
	}
	if off := ask(c.Link("se_off")).Body.String(); !strings.Contains(off, "STATUS:CANCELLED\r\n") || !strings.Contains(off, "SEQUENCE:4\r\n") { //nolint:misspell // as RFC 5545 spells it
		t.Errorf("called off:\n%s", off)
	}
	if w := ask(c.Link("se_down")); w.Code != http.StatusServiceUnavailable {
		t.Errorf("a session that nobody could look for: %d", w.Code)
	}
	if c.Public = ""; c.Link("se_1") != "" {
		t.Error("a link without an address of ours")
	}
}
