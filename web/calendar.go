package web

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Entry is a session as a calendar shows it. It names nobody: a calendar is
// seen by more people than a session has.
type Entry struct {
	Title    string
	Starts   time.Time
	Minutes  int
	Changed  time.Time // of the newest version
	Version  int64
	Canceled bool
}

// Calendar serves sessions as single iCalendar files (RFC 5545), each behind a
// signed link: who has the link has the entry, and no other.
type Calendar struct {
	Public string // our address, without a slash at its end; empty: no links
	Key    []byte
	Find   func(ctx context.Context, session string) (Entry, error)
}

const calendarPath = "/calendar/"

// Link is the address of a session's entry; empty when we have no address.
func (c Calendar) Link(session string) string {
	if c.Public == "" {
		return ""
	}
	return c.Public + calendarPath + url.PathEscape(session) + ".ics?s=" + sealed(c.Key, "calendar:"+session)
}

// sealed is what a link to a thing carries, so that nobody can write one.
func sealed(key []byte, thing string) string {
	mac := hmac.New(sha256.New, key)
	_, _ = mac.Write([]byte(thing))
	return hex.EncodeToString(mac.Sum(nil)[:16])
}

// opens reports whether the seal is that of a link to the thing.
func opens(key []byte, thing, seal string) bool {
	return hmac.Equal([]byte(seal), []byte(sealed(key, thing)))
}

// ServeHTTP implements http.Handler.
func (c Calendar) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	session, isEntry := strings.CutSuffix(strings.TrimPrefix(r.URL.Path, calendarPath), ".ics")
	if !isEntry || !opens(c.Key, "calendar:"+session, r.URL.Query().Get("s")) {
		http.NotFound(w, r)
		return
	}
	entry, err := c.Find(r.Context(), session)
	if code := statusOf(err); code != http.StatusOK {
		http.Error(w, http.StatusText(code), code)
		return
	}
	w.Header().Set("Content-Type", "text/calendar; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="session.ics"`)
	w.Header().Set("Cache-Control", "private, no-store")
	_, _ = w.Write([]byte(entry.file(session)))
}

// file is the entry as text: UTC, lines folded at 75 bytes and ended by CRLF.
func (e Entry) file(session string) string {
	const utc = "20060102T150405Z"
	status := "CONFIRMED"
	if e.Canceled {
		status = "CANCELLED" //nolint:misspell // as RFC 5545 spells it
	}
	lines := []string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Cairn//Mentoring//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT",
		"UID:" + session + "@cairn", fmt.Sprintf("SEQUENCE:%d", e.Version), "DTSTAMP:" + e.Changed.UTC().Format(utc),
		"DTSTART:" + e.Starts.UTC().Format(utc), "DTEND:" + e.Starts.Add(time.Duration(e.Minutes)*time.Minute).UTC().Format(utc),
		"SUMMARY:" + escaped.Replace(e.Title), "STATUS:" + status, "END:VEVENT", "END:VCALENDAR",
	}
	var b strings.Builder
	for _, line := range lines {
		b.WriteString(folded(line) + "\r\n")
	}
	return b.String()
}

var escaped = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`)

// folded breaks a line that is longer than 75 bytes, between characters.
func folded(line string) string {
	var b strings.Builder
	room := 75
	for _, r := range line {
		if size := len(string(r)); size > room {
			b.WriteString("\r\n ")
			room = 74 - size
		} else {
			room -= size
		}
		b.WriteRune(r)
	}
	return b.String()
}
