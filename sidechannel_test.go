package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/models/store"
	"cairn/web"
)

// TestNoExportTellsThatThereIsAConcern compares what leaves the program about
// somebody before and after a concern about them: their authorization trail, what
// other systems are told, and their portfolio. Sam, who looks after it, is compared
// as well. (What is seen in chat: handlers/all.)
func TestNoExportTellsThatThereIsAConcern(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	exports := func() map[string]string {
		out := map[string]string{}
		for _, who := range []string{"mia@example.org", "sam@example.org"} {
			out["trail of "+who], out["scope of "+who], out["portfolio of "+who] = d.trail(who), d.scope(who), d.portfolio(who)
		}
		return out
	}
	before := exports()
	d.concern()
	after := exports()
	for what, text := range before {
		if text != after[what] {
			t.Errorf("%s before:\n%s\nafter:\n%s", what, text, after[what])
		}
		hasNot(t, after[what], "CANARY", "fl_1", "cs_1")
	}
}

// trail is what the record says of a person, without what only says how long the
// whole record is: the checkpoint, and the paths to it. The copies in it are of the
// test's own taking.
func (d *desk) trail(who string) string {
	d.t.Helper()
	o := d.run("audit", "trail", "--person", who)
	var trail store.Trail
	if err := json.Unmarshal([]byte(o.out), &trail); err != nil || o.code != 0 || len(trail.Records) == 0 {
		d.t.Fatalf("%v: %+v", err, o)
	}
	trail.MadeAt, trail.Checkpoint = time.Time{}, ""
	trail.Records = slices.DeleteFunc(trail.Records, func(r store.TrailRecord) bool { return r.Kind == "copy" })
	trail.Lines = slices.DeleteFunc(trail.Lines, func(l store.TrailLine) bool { return l.Kind == "copy" })
	for i := range trail.Lines {
		trail.Lines[i].Proof = nil
	}
	text, err := json.Marshal(trail)
	if err != nil {
		d.t.Fatal(err)
	}
	return string(text)
}

// portfolio is what a person takes away, without what tells one copy from another.
func (d *desk) portfolio(who string) string {
	d.t.Helper()
	o := d.run("export", "portfolio", "--person", who, "--why", "A test")
	signed, its := web.Signed([]byte(o.out))
	if !its || o.code != 0 {
		d.t.Fatalf("%+v", o)
	}
	text, _, _ := strings.Cut(signed, "\n\n\u2014 ")
	return regexp.MustCompile("[0-9a-f]{64}").ReplaceAllString(text, "LINE")
}

// scope is what another system is told about a person.
func (d *desk) scope(who string) string {
	d.t.Helper()
	a, _ := d.app()
	r := httptest.NewRequestWithContext(d.t.Context(), http.MethodGet, "/scope?person="+who, http.NoBody)
	r.Header.Set("Authorization", "Bearer shown")
	w := httptest.NewRecorder()
	at := time.Date(2027, 3, 2, 12, 0, 0, 0, time.UTC)
	web.Scope(a.store, a.policy, "shown", func() time.Time { return at }, func(err error) { d.t.Error(err) }).ServeHTTP(w, r)
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), who) {
		d.t.Fatalf("%d: %s", w.Code, w.Body)
	}
	return w.Body.String()
}
