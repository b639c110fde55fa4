package main

import (
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/models"
)

// TestNothingThatSomebodyTypedInChatIsLeft has Mia fill forms for weeks, and leave.
// Then she is erased while the bot runs, and every table is looked into, and the
// bytes of the file.
func TestNothingThatSomebodyTypedInChatIsLeft(t *testing.T) {
	t.Parallel()
	w := opened(t, staffCSV)
	typesEverywhere(w)
	d := newDesk(t)
	d.dir = filepath.Dir(sqliteFile(w.app.config))
	d.env["CAIRN_DATABASE_URL"] = w.app.config.Database.Reveal()
	file := filepath.Join(d.dir, "cairn.db")
	o := d.run("erase", "mia@example.org", "--why", "She asked.", "--yes")
	if o.code != 1 || !strings.Contains(o.err, "people who have not left: 1; deactivate") {
		t.Errorf("before she left: %+v", o)
	}

	w.must(w.Leave("U0MIA"))
	w.Turn(time.Date(2027, 1, 25, 18, 0, 0, 0, time.UTC))
	w.Settle()
	before := found(t, file, "PEBBLE")
	if len(before) < 20 {
		t.Errorf("little was typed: %v", before)
	}
	dry := d.run("erase", "mia@example.org")
	if dry.code != 0 || !slices.Equal(before, found(t, file, "PEBBLE")) {
		t.Errorf("without --yes: %+v", dry)
	}
	out, logged := &page{}, len(w.log.String())
	w.must((&eraseCommand{Person: "Mia@Example.org ", Yes: true, Why: "She asked."}).erase(&console{ctx: t.Context(), out: out}, w.app))
	has(t, out.String(), "was erased, and that is on file", "somebody may have to show, years later")
	table := func(report string) string { _, table, _ := strings.Cut(report, "\n\n"); return table }
	if table(out.String()) != table(dry.out) {
		t.Errorf("the reports differ:\n%s\n%s", dry.out, out)
	}
	for _, text := range []string{"PEBBLE", "Mia Torres", "mia@example.org", "U0MIA"} {
		if left := found(t, file, text); len(left) > 0 {
			t.Errorf("%s is left:\n%s", text, strings.Join(left, "\n"))
		}
		for _, beside := range []string{file, file + "-wal"} {
			if raw, err := os.ReadFile(beside); err == nil && strings.Contains(string(raw), text) {
				t.Errorf("%s is in the bytes of %s", text, filepath.Base(beside))
			}
		}
	}
	w.Turn(time.Date(2027, 3, 25, 18, 0, 0, 0, time.UTC))
	w.Settle()
	for _, command := range []string{"", " goal", " session", " checkin", " evidence", " question find day", " thanks", " group"} {
		w.must(w.Command("U0LEO", "/mentor"+command))
		w.must(w.Command("U0CARLA", "/mentor"+command))
	}
	for _, command := range []string{" report", " match", " oversight", " gate", " scope", " flags", " gaps"} {
		w.must(w.Command("U0RITA", "/mentor"+command))
		w.must(w.Command("U0CARLA", "/mentor"+command))
	}
	hasNot(t, w.log.String()[logged:], "level=ERROR")
	if err := w.Verify(); err != nil {
		t.Error(err)
	}
}

// typesEverywhere has Mia paired with Leo, and fill the forms of her first two weeks.
func typesEverywhere(w *wire) {
	w.t.Helper()
	types := func(answers map[string][]string) {
		w.t.Helper()
		w.fillWith("U0MIA", "PEBBLE <@U0SAM> *bold* at the day program, and nobody told me so", answers)
	}
	w.must(w.Click("U0MIA", "Start", ""))
	types(map[string][]string{"competency": {"safety"}})
	w.must(w.Command("U0LEO", "/mentor intake"))
	w.fill("U0LEO", map[string][]string{"competency": {"safety"}, "level": {"5"}, "places": {"2"}})
	w.must(w.Command("U0CARLA", "/mentor match"))
	w.must(w.Click("U0CARLA", "Release", ""))
	w.must(w.Click("U0MIA", "Accept", ""))
	w.must(w.Click("U0LEO", "Accept", ""))
	w.must(w.Click("U0MIA", "Write a goal", ""))
	types(map[string][]string{"title": {"Write crisis notes HOSTILE"}, "measure": {"Of 10 notes, how many HOSTILE"}, "target": {"9 of 10 HOSTILE"}, "due": {"2027-03-15"}})
	for command, answers := range map[string]map[string][]string{"question": nil, "thanks @leo": nil, "feedback": {"link": {"https://example.com/PEBBLE"}}} {
		w.must(w.Command("U0MIA", "/mentor "+command))
		types(answers)
	}
	w.must(w.Command("U0LEO", "/mentor evidence"))
	w.fill("U0LEO", map[string][]string{"observed_on": {"2027-01-04"}})
	w.Turn(time.Date(2027, 1, 18, 18, 0, 0, 0, time.UTC))
	w.Settle()
	w.must(w.Command("U0MIA", "/mentor checkin"))
	types(map[string][]string{"unsafe": {"no"}})
	w.must(w.Command("U0MIA", "/mentor flash"))
	types(nil)
	w.must(w.Command("U0MIA", "/mentor peers"))
	w.fillWith("U0MIA", "Notes among us", map[string][]string{"day": {"2027-01-22"}, "time": {"10:00"}, "most": {"5"}, "meetings": {"4"}, "link": {""}})
	w.must(w.Command("U0MIA", "/mentor session"))
	w.must(w.Click("U0MIA", "Tuesday, January 19, 9:00 AM CST", ""))
	w.must(w.Click("U0LEO", "Accept", ""))
}

// found is where in the tables of an SQLite file a text stands.
func found(t *testing.T, file, text string) (all []string) {
	t.Helper()
	db := openRaw(t, file)
	for _, column := range listed(t, db, `SELECT m.name || ' ' || c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY 1`) {
		table, name, _ := strings.Cut(column, " ")
		all = append(all, listed(t, db, fmt.Sprintf(`SELECT '%s: ' || CAST("%s" AS text) FROM "%s" WHERE instr(CAST("%[2]s" AS text), ?) > 0`, column, name, table), text)...)
	}
	return all
}

// listed is the one column that a query answers with.
func listed(t *testing.T, db *sql.DB, query string, args ...any) (all []string) {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), query, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			t.Fatal(err)
		}
		all = append(all, text)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// TestWhatSomebodyDecidedStaysWithoutTheirName: who was authorized can still show
// why, and the record of who decided is found by the id.
func TestWhatSomebodyDecidedStaysWithoutTheirName(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	who := d.practiced()
	db := d.database()
	sam, err := db.Person(t.Context(), who["sam"])
	if err != nil {
		t.Fatal(err)
	}
	sam.State = models.Gone
	d.save(models.Commit{At: time.Now().UTC().Add(2 * time.Minute), Action: "test.leave", Save: []models.Noun{&sam}})
	if o := d.run("erase", "sam@example.org", "--yes"); o.code != 2 || !strings.Contains(o.err, "--why: is needed with --yes") {
		t.Errorf("without a reason: %+v", o)
	}
	if o := d.run("erase", "sam@example.org", "--yes", "--why", "He asked on March 2."); o.code != 0 {
		t.Fatalf("%+v", o)
	}
	portfolio := d.portfolio("mia@example.org")
	has(t, portfolio, "Former staff member", "Both notes held.")
	hasNot(t, portfolio, "Sam Okafor")
	if o := d.run("erase", "sam@example.org"); o.code != 1 || !strings.Contains(o.err, "nobody here has the email") {
		t.Errorf("once more: %+v", o)
	}
	o := d.run("audit", "trail", "--person", string(sam.ID))
	has(t, o.out, "person.erase", "He asked on March 2.")
	if o := d.run("audit", "verify"); o.code != 0 {
		t.Errorf("%+v", o)
	}
}
