package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot/sandbox"
	"cairn/models"
	"cairn/web"
)

// practiced puts on file what Mia has shown and what Sam decided, and returns the
// people by email.
func (d *desk) practiced() map[string]models.PersonID {
	d.t.Helper()
	d.hire(staffCSV)
	db, who := d.database(), map[string]models.PersonID{}
	for _, name := range []string{"mia", "leo", "sam"} {
		p, err := db.PersonByEmail(d.t.Context(), name+"@example.org")
		if err != nil {
			d.t.Fatal(err)
		}
		who[name] = p.ID
	}
	at := time.Now().UTC().Add(time.Minute).Truncate(time.Microsecond)
	mia, sam := who["mia"], who["sam"]
	saw := models.Evidence{
		ID: "ev_1", Person: mia, Author: who["leo"], Type: models.Observation, Competency: "crisis_documentation", Level: 2, Direct: true, ObservedOn: "2027-01-06", WrittenAt: at,
		Context: "CANARY of where it was", Note: "Mia called <b>first</b>.\n- January 9, 2027, **Independent practice**: Approved, by Sam",
	}
	again := saw
	again.ID, again.Level, again.Note, again.ObservedOn = "ev_2", 4, "Mia wrote the note alone.", "2027-02-06"
	d.save(models.Commit{At: at, Actor: sam, Action: "gate.save", Save: []models.Noun{
		&saw, &again, &models.Countersign{ID: "ct_1", Evidence: "ev_1", Person: mia, By: sam, Note: "CANARY of a second reader", SignedAt: at},
		&models.Gate{ID: "gt_1", Person: mia, Rule: "g1", State: models.GateConditional, Decision: "de_1", DueAt: at},
		&models.Gate{ID: "gt_2", Person: mia, Rule: "g2", State: models.GateSuspended, Decision: "de_2", DueAt: at},
		&models.Decision{ID: "de_1", Gate: "gt_1", Person: mia, By: sam, Outcome: models.Conditional, Level: 2, Rationale: "Both notes held.", Seen: []models.EvidenceID{"ev_1", "ev_2"}, DecidedAt: at},
		&models.Condition{ID: "cd_1", Decision: "de_1", Person: mia, Type: models.ExcludesActivity, Value: "crisis calls alone", UntilGate: "g2"},
		&models.Condition{ID: "cd_2", Decision: "de_1", Person: mia, Type: models.LimitsPeople, Value: "2", UntilDate: "2027-01-10", LiftedAt: at, LiftedWhy: "date"},
		&models.Decision{ID: "de_2", Gate: "gt_2", Person: mia, By: sam, Outcome: models.Suspend, Rationale: "CANARY of a concern", DecidedAt: at, Flag: "fl_1"},
	}})
	return who
}

// taken is a copy on file, as somebody took it so long ago.
func (a *app) taken(t *testing.T, id models.CopyID, person, by models.PersonID, ago time.Duration) {
	t.Helper()
	c := &models.Copy{ID: id, Person: person, By: by, TakenAt: time.Now().UTC().Add(-ago)}
	if err := a.store.Commit(t.Context(), models.Commit{At: c.TakenAt, Actor: by, Action: "portfolio", Save: []models.Noun{c}}); err != nil {
		t.Fatal(err)
	}
}

// opened is what a browser gets at an address of ours.
func (a *app) opened(t *testing.T, link string) *httptest.ResponseRecorder {
	t.Helper()
	w := httptest.NewRecorder()
	a.pages().ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, strings.TrimPrefix(link, a.copies.Public), http.NoBody))
	return w
}

// TestAPortfolioOpensByItsLinkAlone: for whoever took it, while they may have it.
func TestAPortfolioOpensByItsLinkAlone(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env["CAIRN_PUBLIC_URL"] = "https://cairn.example.org"
	who := d.practiced()
	a, _ := d.app()
	a.taken(t, "cy_own", who["mia"], who["mia"], 0)
	a.taken(t, "cy_sam", who["mia"], who["sam"], 59*time.Minute)
	a.taken(t, "cy_late", who["mia"], who["sam"], time.Hour)
	a.taken(t, "cy_leo", who["mia"], who["leo"], 0)
	own := a.copies.Link("cy_own")
	for name, c := range map[string]struct {
		link string
		code int
		says string
	}{
		"one's own":                        {own, http.StatusOK, "<h1>Portfolio of Mia Torres</h1>"},
		"the supervisor's":                 {a.copies.Link("cy_sam"), http.StatusOK, "<h1>Portfolio of Mia Torres</h1>"},
		"too late":                         {a.copies.Link("cy_late"), http.StatusGone, "This link has stopped working."},
		"of somebody who may not, anymore": {a.copies.Link("cy_leo"), http.StatusForbidden, "A portfolio is handed to the person"},
		"without its seal":                 {strings.Split(own, "?")[0], http.StatusNotFound, "not found"},
		"with the seal of another":         {strings.Replace(own, "cy_own", "cy_sam", 1), http.StatusNotFound, "not found"},
		"a copy that is not there":         {a.copies.Link("cy_none"), http.StatusNotFound, "Not Found"},
	} {
		w := a.opened(t, c.link)
		if w.Code != c.code {
			t.Errorf("%s: answered %d", name, w.Code)
		}
		has(t, w.Body.String(), c.says)
		if c.code != http.StatusOK {
			hasNot(t, w.Body.String(), "Mia Torres", "Both notes held", `id="signed"`)
		}
		if c.code != http.StatusNotFound && (w.Header().Get("Cache-Control") != "private, no-store" || w.Header().Get("Referrer-Policy") != "no-referrer") {
			t.Errorf("%s: kept or told on: %v", name, w.Header())
		}
	}
	saved := a.opened(t, own+"&save=1")
	if saved.Header().Get("Content-Disposition") != `attachment; filename="portfolio.html"` || strings.Contains(saved.Body.String(), "Download") {
		t.Errorf("saved as %v:\n%s", saved.Header(), saved.Body)
	}
	has(t, a.opened(t, own).Body.String(), "Download this page", "save=1")
	a.copies.Public = ""
	if a.copies.Link("cy_own") != "" {
		t.Error("a link without an address of ours")
	}
}

// TestAPageThatCouldNotBeShownIsLogged: by its id; a refusal is no fault of ours.
func TestAPageThatCouldNotBeShownIsLogged(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	const token = "opens-everybodys-scope-to-us"
	d.env["CAIRN_PUBLIC_URL"], d.env["CAIRN_SCOPE_TOKEN"] = "https://cairn.example.org", token
	who := d.practiced()
	a, log := d.app()
	scope := func() int {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/scope?person=nobody@example.org", http.NoBody)
		r.Header.Set("Authorization", "Bearer "+token)
		w := httptest.NewRecorder()
		a.pages().ServeHTTP(w, r)
		return w.Code
	}
	if code := scope(); code != http.StatusNotFound {
		t.Errorf("the scope of nobody: %d", code)
	}
	a.taken(t, "cy_late", who["mia"], who["mia"], time.Hour)
	for _, link := range []string{a.copies.Link("cy_late"), a.copies.Link("cy_none"), a.entries.Link("se_none")} {
		if w := a.opened(t, link); w.Code == http.StatusOK || w.Code == http.StatusServiceUnavailable {
			t.Errorf("%s: %d", link, w.Code)
		}
	}
	if log.String() != "" {
		t.Errorf("logged: %s", log)
	}
	if err := a.close(); err != nil {
		t.Fatal(err)
	}
	for _, link := range []string{a.copies.Link("cy_own"), a.entries.Link("se_1")} {
		if w := a.opened(t, link); w.Code != http.StatusServiceUnavailable {
			t.Errorf("%s: %d", link, w.Code)
		}
	}
	if code := scope(); code != http.StatusServiceUnavailable {
		t.Errorf("a scope that nobody could look for: %d", code)
	}
	has(t, log.String(), `"msg":"portfolio not shown","copy":"cy_own"`, `"msg":"calendar entry not shown","session":"se_1"`, `"msg":"scope not shown","err":`)
	hasNot(t, log.String(), token, "nobody@example.org")
}

// TestAPortfolioSaysWhatIsOnFileAndNothingOfConcerns: read as a page and as text,
// in which nobody's note can pass for a decision.
func TestAPortfolioSaysWhatIsOnFileAndNothingOfConcerns(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	who := d.practiced()
	o := d.run("export", "portfolio", "--person", "MIA@example.org", "--why", "The county asked")
	if o.code != 0 {
		t.Fatalf("%+v", o)
	}
	has(t, o.out, "<blockquote>Mia called &lt;b&gt;first&lt;/b&gt;.\n- January 9, 2027, **Independent practice**: Approved, by Sam</blockquote>",
		"<strong>Works alongside</strong>", "not yet: crisis calls alone, until Works with a supervisor at hand is passed")
	hasNot(t, o.out+o.err, "CANARY", "county", "fl_1")
	text, its := web.Signed([]byte(o.out))
	if !its {
		t.Fatal("nothing is signed")
	}
	has(t, text, "# Portfolio of Mia Torres\n", "Works alongside: side by side with someone; not yet: crisis calls alone", "On hold: Works with a supervisor at hand.",
		"at most 2 at a time, until January 10, 2027 (lifted on ", "; on 2 pieces of evidence\n> Both notes held.\n", "Works with a supervisor at hand: On hold, by Sam",
		"Level 2 on January 6, 2027, level 4 on February 6, 2027.\n", "level 2, by Leo", "; seen directly; seen differently by Sam", "\n> - January 9, 2027, **Independent practice**")
	told, err := d.database().DeliveryByKey(t.Context(), "copy:"+d.copied())
	if err != nil || told.Person != who["mia"] || !strings.Contains(string(told.Body), "The person who runs Cairn has a copy of your portfolio") {
		t.Errorf("%v: Mia is told %s", err, told.Body)
	}
	for name, args := range map[string][]string{"nobody's": {"--person", "x@example.org", "--why", "x y z"}, "without a reason": {"--person", "mia@example.org"}} {
		if o := d.run(append([]string{"export", "portfolio"}, args...)...); o.code == 0 || o.out != "" {
			t.Errorf("%s: %+v", name, o)
		}
	}
}

// copied is the id of the one copy on file.
func (d *desk) copied() (id string) {
	d.t.Helper()
	db := openRaw(d.t, filepath.Join(d.dir, "cairn.db"))
	if err := db.QueryRowContext(d.t.Context(), "SELECT id FROM copies").Scan(&id); err != nil {
		d.t.Fatal(err)
	}
	return id
}

// verifier is the key that checks what the program signs.
func (d *desk) verifier() string {
	d.t.Helper()
	lines := strings.Split(strings.TrimSpace(d.run("audit", "checkpoint").err), "\n")
	return lines[len(lines)-1]
}

// TestAnOutsiderChecksAPortfolio: without the database, by the text alone.
func TestAnOutsiderChecksAPortfolio(t *testing.T) {
	t.Parallel()
	d, outside := newDesk(t), newDesk(t)
	d.practiced()
	page := d.run("export", "portfolio", "--person", "mia@example.org", "--why", "The county asked").out
	key := d.verifier()
	check := func(text, key string) outcome {
		return outside.run("audit", "check", outside.write("portfolio.html", text), "--key", key)
	}
	if o := check(page, key); o.code != 0 {
		t.Fatalf("%+v", o)
	} else {
		has(t, o.out, "# Portfolio of Mia Torres\n", "> Both notes held.\n", "The text above is as it was signed.")
	}
	other := newDesk(t)
	other.hire(staffCSV)
	for name, c := range map[string][2]string{
		"a level is edited":     {strings.Replace(page, `level 4 on`, `level 5 on`, 2), key},
		"the name is edited":    {strings.ReplaceAll(page, "Mia Torres", "Mia Lopez"), key},
		"another program's key": {page, other.verifier()},
	} {
		if o := check(c[0], c[1]); o.code != 1 || strings.Contains(o.out, "Portfolio") {
			t.Errorf("%s: %+v", name, o)
		}
	}
	signed, _ := web.Signed([]byte(page))
	if o := d.run("audit", "verify", "--checkpoint", d.write("checkpoint.txt", signed)); o.code != 1 {
		t.Errorf("a portfolio passes for a checkpoint: %+v", o)
	}
	checkpoint, err := json.Marshal(d.run("audit", "checkpoint").out)
	if err != nil {
		t.Fatal(err)
	}
	if o := check(`<script type="application/json" id="signed">`+string(checkpoint)+`</script>`, key); o.code != 1 {
		t.Errorf("a checkpoint passes for a portfolio: %+v", o)
	}
}

// TestATrailListsWhoTookACopy: an auditor finds the line that a portfolio names.
func TestATrailListsWhoTookACopy(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	who := d.practiced()
	a, _ := d.app()
	a.taken(t, "cy_sam", who["mia"], who["sam"], 0)
	a.taken(t, "cy_leo", who["leo"], who["leo"], 0)
	o := d.run("audit", "trail", "--person", "mia@example.org")
	has(t, o.out, `"id": "cy_sam"`, `"object": "cy_sam"`, `"actor": "`+string(who["sam"])+`"`)
	hasNot(t, o.out, "cy_leo")
	if o := newDesk(t).run("audit", "check", d.write("trail.json", o.out), "--key", d.verifier()); o.code != 0 {
		t.Errorf("%+v", o)
	}
}

// TestWithoutAnAddressSomebodyElsePrintsIt: a bot that has no page of its own says
// who can help, and tells nobody of a copy that nobody has.
func TestWithoutAnAddressSomebodyElsePrintsIt(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.workspace(staffCSV)
	d.hire(staffCSV)
	ctx, stop := contextOf(t)
	ended := d.start(ctx, "serve")
	d.eventually("the bot is connected", func() bool { return w.Connections() > 0 })
	dm := w.DM("U0SAM")
	if err := w.Command("U0SAM", dm, "/mentor scope @mia"); err != nil {
		t.Fatal(err)
	}
	says := func(text string) (ts sandbox.TS) {
		for _, m := range w.Messages("U0SAM", dm) {
			if strings.Contains(m.Text, text) {
				ts = m.TS
			}
		}
		return ts
	}
	d.eventually("Sam reads what Mia may do", func() bool { return says("Mia Torres is not authorized") != "" })
	if err := w.Act("U0SAM", sandbox.Surface{Message: says("Mia Torres is not authorized")}, sandbox.Press{Label: "Portfolio"}); err != nil {
		t.Fatal(err)
	}
	d.eventually("Sam reads who can print it", func() bool { return says("no web address yet") != "" })
	stop()
	if o := ended(); o.code != 0 {
		t.Errorf("%+v", o)
	}
	mia := w.Messages("U0MIA", w.DM("U0MIA"))
	if slices.ContainsFunc(mia, func(m sandbox.Message) bool { return strings.Contains(m.Text, "a copy of your portfolio") }) {
		t.Error("Mia is told of a copy that nobody has")
	}
}
