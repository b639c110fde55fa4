package main

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot/sandbox"
	"cairn/handlers/delivery"
	"cairn/models"
	"cairn/models/store"
)

// said is every message of the bot that anybody in a workspace has.
func said(w *sandbox.Workspace) []sandbox.Message {
	var all []sandbox.Message
	for _, m := range w.State().Messages {
		if m.Bot {
			all = append(all, m)
		}
	}
	return all
}

func TestARehearsalTakesADatabaseOfItsOwn(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.workspace(staffCSV)
	ctx, stop := contextOf(t)
	ended := d.start(ctx, "serve")
	d.eventually("the bot is connected", func() bool { return w.Connections() > 0 })
	stop()
	ended()
	o := d.run("serve", "--rehearse-from", "2027-01-04T15:00:00Z")
	if o.code != 2 || !strings.HasPrefix(o.err, "--rehearse-from: this database has served real people") {
		t.Errorf("%+v", o)
	}

	d = newDesk(t)
	d.workspace(staffCSV)
	d.rehearse(winter)
	o = d.run("serve")
	if o.code != 2 || !strings.HasPrefix(o.err, "CAIRN_DATABASE_URL: this database was used for a rehearsal") {
		t.Errorf("%+v", o)
	}
}

// TestARehearsalBeforeAnybodyCameIsRefused: nothing would be due, and nobody would
// know why. The time that it names is one to begin at.
func TestARehearsalBeforeAnybodyCameIsRefused(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.workspace(staffCSV)
	d.hire(staffCSV)
	o := d.run("serve", "--rehearse-from", "2025-01-06T15:00:00Z")
	_, from, told := strings.Cut(strings.TrimSpace(o.err), "begin at ")
	if o.code != 2 || !told || !strings.HasPrefix(o.err, "--rehearse-from: nobody in this database has a role or a supervisor before ") {
		t.Fatalf("%+v", o)
	}
	from, _, _ = strings.Cut(from, " ")
	running, stop := contextOf(t)
	ended := d.start(running, "serve", "--rehearse-from", from, "--rehearse-speed", "80000") // nights and holidays pass
	d.eventually("somebody is told something", func() bool { return len(said(w)) > 0 })
	stop()
	ended()
}

// TestTwoServeOneSQLiteFile: the second is refused, by whatever name it knows the
// file, and an operator's commands go on beside the first.
func TestTwoServeOneSQLiteFile(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.workspace(staffCSV)
	ctx, stop := contextOf(t)
	ended := d.start(ctx, "serve")
	d.eventually("the bot is connected", func() bool { return w.Connections() > 0 })
	first, link := filepath.Join(d.dir, "cairn.db"), filepath.Join(d.dir, "other.db")
	if err := os.Symlink(first, link); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{first, link} {
		d.env["CAIRN_DATABASE_URL"], d.env["CAIRN_KEY"] = "sqlite:"+file, strings.TrimSpace(readFile(t, d.keyFile()))
		if o := d.run("serve"); o.code != 2 || !strings.HasPrefix(o.err, "CAIRN_DATABASE_URL: another cairn serves "+file+": ") {
			t.Errorf("%+v", o)
		}
	}
	d.hire(staffCSV)
	for _, args := range [][]string{{"migrate"}, {"doctor"}, {"schedule"}, {"audit", "verify"}} {
		if o := d.run(args...); o.code != 0 {
			t.Errorf("%q beside it: %+v", args, o)
		}
	}
	stop()
	if o := ended(); o.code != 0 {
		t.Errorf("%+v", o)
	}
	ctx, stop = contextOf(t)
	ended = d.start(ctx, "serve")
	d.eventually("the next one is connected", func() bool { return w.Connections() > 0 })
	stop()
	ended()
}

// TestAStartThatFailsLeavesTheChoiceOpen: a database is served or rehearsed
// only once that has really begun.
func TestAStartThatFailsLeavesTheChoiceOpen(t *testing.T) {
	t.Parallel()
	rehearse := []string{"serve", "--rehearse-from", "2027-01-04T15:00:00Z"}
	for _, c := range []struct{ first, then []string }{{[]string{"serve"}, rehearse}, {rehearse, []string{"serve"}}} {
		d := newDesk(t)
		w := d.workspace(staffCSV)
		d.env["CAIRN_PROGRAM"] = d.write("program.yaml", "id: x\n")
		if o := d.run(c.first...); o.code != 2 {
			t.Errorf("a bad program: %+v", o)
		}
		delete(d.env, "CAIRN_PROGRAM")
		taken, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		defer taken.Close()
		d.env["CAIRN_LISTEN"] = taken.Addr().String()
		if o := d.run(c.first...); o.code != 1 || o.err != "cairn: CAIRN_LISTEN: nobody can listen at "+taken.Addr().String()+" (bind: address already in use): stop what listens there, or write another address\n" {
			t.Errorf("the port is in use: %+v", o)
		}
		d.env["CAIRN_LISTEN"] = "127.0.0.1:0"
		ctx, stop := contextOf(t)
		ended := d.start(ctx, c.then...)
		d.eventually("the bot is connected", func() bool { return w.Connections() > 0 })
		stop()
		if o := ended(); o.code != 0 {
			t.Errorf("%q after %q: %+v", c.then, c.first, o)
		}
	}
}

// TestAnAddressThatIsNotThisMachines is not told to stop what listens there: nothing does.
func TestAnAddressThatIsNotThisMachines(t *testing.T) {
	t.Parallel()
	for _, address := range []string{"192.0.2.1:8080", "256.1.1.1:8080"} {
		_, err := listen("CAIRN_LISTEN", address)
		if err == nil || !strings.HasSuffix(err.Error(), "): write an address of this machine, such as 127.0.0.1:8080, or :8080 for all that it has") {
			t.Errorf("%s: %v", address, err)
		}
	}
}

// TestTwoThatBeginAtOnce: who comes second learns of it, and a replica is welcome.
func TestTwoThatBeginAtOnce(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	a, _ := d.app()
	if err := errors.Join(a.begin(t.Context(), ""), a.begin(t.Context(), "")); err != nil {
		t.Errorf("a replica: %v", err)
	}
	a.clock = rehearsal{From: winter, Speed: 1}.resume(time.Now())
	if err := a.begin(t.Context(), ""); err == nil || !strings.HasPrefix(err.Error(), "CAIRN_DATABASE_URL: another cairn") {
		t.Errorf("a rehearsal beside it: %v", err)
	}
}

// TestARehearsalKnowsWhatTimeItIsForSlack: what it sent in its own March was sent
// today, or, before a pause of unknown length, in the week before it went on.
func TestARehearsalKnowsWhatTimeItIsForSlack(t *testing.T) {
	t.Parallel()
	a := &app{clock: fastClock{from: winter, began: winter.AddDate(0, -2, 0), speed: 60}}
	theirs := a.paced(delivery.Config{}).Theirs
	for _, c := range []struct{ ours, want time.Time }{
		{winter, winter.AddDate(0, -2, 0)},
		{winter.Add(time.Hour), winter.AddDate(0, -2, 0).Add(time.Minute)},
		{winter.Add(-time.Hour), winter.AddDate(0, -2, -7)},
	} {
		if got := theirs(c.ours); !got.Equal(c.want) {
			t.Errorf("%s is %s for Slack, want %s", c.ours, got, c.want)
		}
	}
}

// TestARehearsalPlaysThirtyDaysInSeconds: everything that the bot would say in
// a month, marked as a rehearsal, and a clock that stands while nobody serves. It
// begins a week early, so that a busy machine does not lose the first days to its start.
func TestARehearsalPlaysThirtyDaysInSeconds(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.workspace(staffCSV)
	began := d.hireNextMonth()
	ctx, stop := contextOf(t)
	out, log := &page{}, &page{}
	ended := d.startOn(ctx, out, log, "serve", "--rehearse-from", began.AddDate(0, 0, -7).Format(time.RFC3339), "--rehearse-speed", "80000")
	db := d.database()
	d.eventually("the month is over", func() bool {
		due, err := db.TimersBetween(t.Context(), time.Time{}, began.AddDate(0, 0, 31), 10)
		return err == nil && len(due) == 0
	})
	for _, what := range []string{"Ready to start", "welcome to Cairn Mentoring", "overdue"} {
		d.eventually("they read "+what, func() bool {
			return slices.ContainsFunc(said(w), func(m sandbox.Message) bool { return strings.Contains(m.Text, what) })
		})
	}
	stop()
	if o := ended(); o.code != 0 {
		t.Fatalf("%+v", o)
	}
	for _, m := range said(w) {
		if !strings.HasPrefix(m.Text, "[rehearsal] ") {
			t.Errorf("not marked: %s", m.Text)
		}
	}

	reached := d.reached()
	if reached.From.Before(began.AddDate(0, 0, 30)) || !reached.Began.IsZero() {
		t.Errorf("it came to %+v", reached)
	}
	if again := d.reached(); again != reached {
		t.Errorf("the clock runs while nobody serves: %+v, then %+v", reached, again)
	}
	has(t, d.run("doctor").out, "this database is a rehearsal's: there it is ")
	ctx, stop = contextOf(t)
	ended = d.start(ctx, "serve", "--rehearse-from", began.Format(time.RFC3339))
	d.eventually("the bot is connected again", func() bool { return w.Connections() > 0 })
	if on := d.reached(); on.From.Before(reached.From) || on.Speed != 80000 || on.Began.IsZero() {
		t.Errorf("the clock goes on from %+v, not from %+v", on, reached)
	}
	stop()
	if o := ended(); o.code != 0 {
		t.Errorf("%+v", o)
	}
}

// TestARehearsalGoesOnAtAnotherSpeed, and from the time that it had reached.
func TestARehearsalGoesOnAtAnotherSpeed(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.workspace(staffCSV)
	for _, c := range []struct {
		args []string
		want float64
	}{
		{[]string{"--rehearse-from", "2027-01-04T15:00:00Z"}, 1},
		{[]string{"--rehearse-from", "2028-01-04T15:00:00Z", "--rehearse-speed", "60"}, 60},
		{[]string{"--rehearse-from", "2029-01-04T15:00:00Z"}, 60},
	} {
		ctx, stop := contextOf(t)
		ended := d.start(ctx, append([]string{"serve"}, c.args...)...)
		d.eventually("the bot is connected", func() bool { return w.Connections() > 0 })
		stop()
		if o := ended(); o.code != 0 {
			t.Fatalf("%+v", o)
		}
		if r := d.reached(); r.Speed != c.want || r.From.Year() != 2027 {
			t.Errorf("%q: it came to %+v", c.args, r)
		}
		d.eventually("the bot is gone", func() bool { return w.Connections() == 0 })
	}
}

// TestARehearsalThatWasKilledStands where its time was last kept.
func TestARehearsalThatWasKilledStands(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.workspace(staffCSV)
	killed, err := rehearsal{From: winter, Began: time.Now().Add(-time.Hour), Speed: 1000}.use()
	if err != nil {
		t.Fatal(err)
	}
	db := d.database()
	if err := db.PutSetting(t.Context(), servedKey, string(killed)); err != nil {
		t.Fatal(err)
	}
	has(t, d.run("doctor").out, "this database is a rehearsal's: there it is "+winter.Format(time.RFC3339))
	ctx, stop := contextOf(t)
	ended := d.start(ctx, "serve", "--rehearse-from", "2027-01-04T15:00:00Z", "--rehearse-speed", "1")
	d.eventually("the bot is connected", func() bool { return w.Connections() > 0 })
	first := reachedIn(t, db)
	if first.From.Before(winter) || first.From.After(winter.Add(time.Hour)) || first.Began.IsZero() {
		t.Errorf("it goes on from %+v", first)
	}
	d.eventually("its time is kept while it serves", func() bool { return reachedIn(t, db).From.After(first.From) })
	if r := reachedIn(t, db); r.Began.IsZero() {
		t.Errorf("nobody serves it: %+v", r)
	}
	stop()
	if o := ended(); o.code != 0 {
		t.Errorf("%+v", o)
	}
}

// TestAnOddRehearsalServesNobody: the flag says that it is one, whatever its time.
func TestAnOddRehearsalServesNobody(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	if err := d.database().PutSetting(t.Context(), servedKey, string(servedReal)); err != nil {
		t.Fatal(err)
	}
	for from, want := range map[string]string{
		"2001-01-01T00:00:00Z": "--rehearse-from: this database has served real people",
		"0001-01-01T00:00:00Z": "--rehearse-from: choose a year between 2000 and 2100",
		"9999-12-31T23:59:59Z": "--rehearse-from: choose a year between 2000 and 2100",
		"":                     "--rehearse-from: not a time such as",
	} {
		if o := d.run("serve", "--rehearse-from", from); o.code != 2 || !strings.HasPrefix(o.err, want) {
			t.Errorf("%q: %+v", from, o)
		}
	}
}

// reached is what the database remembers of its rehearsal.
func (d *desk) reached() rehearsal {
	d.t.Helper()
	return reachedIn(d.t, d.database())
}

func reachedIn(t *testing.T, db *store.Store) rehearsal {
	t.Helper()
	text, err := db.Setting(t.Context(), servedKey)
	if err != nil {
		t.Fatal(err)
	}
	r, err := use(text).rehearsal()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestWhatWasNotSentIsSentAfterARestart: the queue is in the database, not in
// the process that was told to end.
func TestWhatWasNotSentIsSentAfterARestart(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.workspace(staffCSV)
	began := d.hireNextMonth()
	w.SetFaults(1, sandbox.Fault{Method: "chat.postMessage", Kind: "error", Error: "invalid_auth"})
	rehearse := []string{"serve", "--rehearse-from", began.Format(time.RFC3339)}
	ctx, stop := contextOf(t)
	ended := d.start(ctx, rehearse...)
	db := d.database()
	waiting := func() int {
		n := 0
		counts, err := db.Queue(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range counts {
			if c.State == models.Pending && c.Lane == models.PromptLane {
				n += c.Count
			}
		}
		return n
	}
	d.eventually("two invitations wait", func() bool { return waiting() >= 2 })
	stop()
	if o := ended(); o.code != 0 {
		t.Errorf("%+v", o)
	}
	if len(said(w)) != 0 || waiting() < 2 {
		t.Fatalf("%d messages, %d wait", len(said(w)), waiting())
	}
	w.SetFaults(1)
	ctx, stop = contextOf(t)
	ended = d.start(ctx, rehearse...)
	d.eventually("both were sent", func() bool { return len(said(w)) >= 2 && waiting() == 0 })
	stop()
	ended()
	if n := len(said(w)); n != 2 {
		t.Errorf("%d messages, want 2", n)
	}
}

// TestThePracticeWorkspaceIsNotShownWhereOthersReachIt: it is refused before
// anybody reads tokens and where to go.
func TestThePracticeWorkspaceIsNotShownWhereOthersReachIt(t *testing.T) {
	t.Parallel()
	for _, command := range []string{"demo", "sandbox"} {
		for _, address := range []string{"0.0.0.0:0", ":0"} {
			o := newDesk(t).run(command, "--listen", address)
			if o.code != 2 || o.out != "" {
				t.Errorf("%s: %+v", command, o)
			}
			has(t, o.err, "--listen: at "+address+" other machines could act as anybody: write an address of this machine alone, such as 127.0.0.1:8090")
		}
	}
}

// TestAnAddressThatIsNone is a mistake of whoever wrote it.
func TestAnAddressThatIsNone(t *testing.T) {
	t.Parallel()
	for _, command := range []string{"demo", "sandbox"} {
		if o := newDesk(t).run(command, "--listen", "8090"); o.code != 2 || !strings.HasPrefix(o.err, "--listen: \"8090\" is not host:port: write 127.0.0.1:8090") {
			t.Errorf("%s: %+v", command, o)
		}
	}
}

func TestTheDemoDoesNotMeetARealWorkspace(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "DISCORD_BOT_TOKEN"} {
		d := newDesk(t)
		d.env[name] = "a-real-one"
		o := d.run("demo", "--listen", "127.0.0.1:0")
		if o.code != 2 || !strings.HasPrefix(o.err, name+": is set") || strings.Contains(o.err, "a-real-one") {
			t.Errorf("%s: %+v", name, o)
		}
	}
	d := newDesk(t)
	ctx, stop := contextOf(t)
	out, log := &page{}, &page{}
	ended := d.startOn(ctx, out, log, "demo", "--listen", "127.0.0.1:0")
	d.eventually("the demo says where it is", func() bool { return strings.Contains(out.String(), "http://127.0.0.1:") })
	stop()
	if o := ended(); o.code != 0 {
		t.Errorf("%+v", o)
	}
}
