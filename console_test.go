package main

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"maps"
	"net"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"cairn/bot/sandbox"
	"cairn/config"
	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/litetest"
)

// staffCSV is a program that lacks nothing.
const staffCSV = `name,email,slack_id,timezone,locale,hired_on,supervisor_email,roles
Mia Torres,mia@example.org,U0MIA,America/Chicago,en,2027-01-04,sam@example.org,mentee
Leo Park,leo@example.org,U0LEO,America/Denver,en,,rita@example.org,mentor
Sam Okafor,sam@example.org,U0SAM,America/Chicago,en,,rita@example.org,supervisor
Rita Vance,rita@example.org,U0RITA,America/Chicago,en,,,supervisor;leader;credentialing
Carla Mendes,carla@example.org,U0CARLA,America/Chicago,en,,rita@example.org,coordinator
Gus Adeyemi,gus@example.org,U0GUS,America/Chicago,en,,,governance
Hana Kim,hana@example.org,U0HANA,America/Chicago,en,,,governance
`

// desk is where an operator sits: an environment, and nothing of the machine's own.
type desk struct {
	t        *testing.T
	dir      string
	env      map[string]string
	underWay sync.Map // of each command that has not ended, what it writes
}

// endure is how long a test waits for what comes sooner or never: a machine that
// builds and tests other packages meanwhile may stand still for a minute.
const endure = 5 * time.Minute

func newDesk(t *testing.T) *desk {
	t.Helper()
	dir := litetest.Dir(t)
	return &desk{t: t, dir: dir, env: map[string]string{
		"CAIRN_DATABASE_URL": "sqlite:" + filepath.Join(dir, "cairn.db"),
		"CAIRN_LISTEN":       "127.0.0.1:0",
	}}
}

// outcome is what a command left behind.
type outcome struct {
	code     int
	out, err string
}

// run runs a command to its end.
func (d *desk) run(args ...string) outcome {
	d.t.Helper()
	return d.start(d.t.Context(), args...)()
}

// start runs a command until ctx ends; what it returns waits for that.
func (d *desk) start(ctx context.Context, args ...string) func() outcome {
	out, err := &page{}, &page{}
	return d.startOn(ctx, out, err, args...)
}

func (d *desk) startOn(ctx context.Context, out, err *page, args ...string) func() outcome {
	env := desk{env: maps.Clone(d.env)}
	var environ []string
	for name, value := range env.env {
		environ = append(environ, name+"="+value)
	}
	ended := make(chan int, 1)
	d.underWay.Store(strings.Join(args, " "), err)
	go func() {
		defer d.underWay.CompareAndDelete(strings.Join(args, " "), err)
		ended <- run(&console{ctx: ctx, out: out, err: err, lookup: env.lookup, environ: environ}, args)
	}()
	return func() outcome {
		d.t.Helper()
		select {
		case code := <-ended:
			return outcome{code, out.String(), err.String()}
		case <-time.After(endure):
			d.t.Fatalf("cairn %s does not end:\n%s\n%s", strings.Join(args, " "), out, err)
			return outcome{}
		}
	}
}

func (d *desk) lookup(name string) (string, bool) { v, ok := d.env[name]; return v, ok }

// write puts a file on the desk and returns its path.
func (d *desk) write(name, text string) string {
	d.t.Helper()
	name = filepath.Join(d.dir, name)
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		d.t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		d.t.Fatal(err)
	}
	return name
}

// begun makes sure that there is a database: its first start is a test of its own.
func (d *desk) begun() {
	d.t.Helper()
	path, lite := strings.CutPrefix(d.env["CAIRN_DATABASE_URL"], "sqlite:")
	if _, err := os.Stat(path); lite && errors.Is(err, fs.ErrNotExist) {
		litetest.Write(d.t, path)
	}
}

// database opens what the commands work on.
func (d *desk) database() *store.Store {
	d.t.Helper()
	d.begun()
	s, err := store.Open(d.t.Context(), d.env["CAIRN_DATABASE_URL"], store.Options{})
	if err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(func() { _ = s.Close() })
	if err := s.Migrate(d.t.Context()); err != nil {
		d.t.Fatal(err)
	}
	return s
}

func (d *desk) save(c models.Commit) {
	d.t.Helper()
	s := d.database()
	if err := s.Commit(d.t.Context(), c); err != nil {
		d.t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		d.t.Fatal(err)
	}
}

// hire imports a program.
func (d *desk) hire(csv string) {
	d.t.Helper()
	d.begun()
	if o := d.run("import", "people", d.write("people.csv", csv)); o.code != 0 {
		d.t.Fatalf("import: %+v", o)
	}
}

// hireNextMonth imports the staff, who begin on the second Monday of next month, and
// says when: a rehearsal may begin a week before that, and they are in the program.
func (d *desk) hireNextMonth() time.Time {
	d.t.Helper()
	today := time.Now().UTC()
	monday := time.Date(today.Year(), today.Month()+1, 8, 15, 0, 0, 0, time.UTC)
	for monday.Weekday() != time.Monday {
		monday = monday.AddDate(0, 0, 1)
	}
	d.hire(strings.ReplaceAll(staffCSV, "2027-01-04", monday.Format(time.DateOnly)))
	return monday
}

// workspace opens a chat with the people of a roster, and points the
// environment at it.
func (d *desk) workspace(csv string, change ...func(*sandbox.Config)) *sandbox.Workspace {
	d.t.Helper()
	w, err := newWorkspace(csv, sandbox.NewClock(), nil, sandbox.Timing{})
	if err != nil {
		d.t.Fatal(err)
	}
	c := w.Config()
	c.Timing.Retries = []time.Duration{10 * time.Millisecond, 50 * time.Millisecond}
	for _, f := range change {
		f(&c)
	}
	w = sandbox.New(c)
	server := httptest.NewServer(w.Handler())
	d.t.Cleanup(func() { w.Disconnect("drop"); server.CloseClientConnections(); server.Close() })
	d.env["SLACK_BOT_TOKEN"], d.env["SLACK_APP_TOKEN"], d.env["SLACK_API_URL"] = sandbox.BotToken, sandbox.AppToken, server.URL+"/api/"
	return w
}

// awake has nobody wait for the morning or a workday, whenever the test is run.
func (d *desk) awake() {
	d.t.Helper()
	program := strings.NewReplacer(
		"\nquiet: 20:00-07:00", "", "\nworkdays: [mon, tue, wed, thu, fri] ", "\nworkdays: [mon, tue, wed, thu, fri, sat, sun] ",
	).Replace(string(config.BuiltIn()))
	d.env["CAIRN_PROGRAM"] = d.write("awake.yaml", program)
}

// eventually looks again and again. In vain, it tells what the commands say that
// are still under way.
func (d *desk) eventually(what string, holds func() bool) {
	d.t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	end := time.After(endure)
	for !holds() {
		select {
		case <-tick.C:
		case <-end:
			d.underWay.Range(func(command, log any) bool {
				d.t.Logf("cairn %s:\n%s", command, log)
				return true
			})
			d.t.Fatalf("waited for %s until %s", endure, what)
		}
	}
}

// listens waits until a bot says where it listens. An address that was looked up
// before its start may be another's by then.
func (d *desk) listens(log *page) (address string) {
	d.t.Helper()
	d.eventually("it says where it listens", func() bool {
		_, after, said := strings.Cut(log.String(), `"listen":"`)
		address, _, _ = strings.Cut(after, `"`)
		return said
	})
	return address
}

// port is an address that nobody listens on.
func port(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// page is a buffer that one goroutine writes while another reads.
type page struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (p *page) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.Write(b)
}

func (p *page) String() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.String()
}

// has fails unless a text has all the parts.
func has(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("%q is not in:\n%s", part, text)
		}
	}
}

// hasNot fails if a text has any of the parts.
func hasNot(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if strings.Contains(text, part) {
			t.Errorf("%q is in:\n%s", part, text)
		}
	}
}

// contextOf is a context to start a program in: it ends with the test at the latest.
func contextOf(t *testing.T) (context.Context, context.CancelFunc) {
	t.Helper()
	return context.WithCancel(t.Context())
}

// newWorkspace is a workspace with the people of a roster.
func newWorkspace(csv string, clock *sandbox.Clock, next func() (time.Time, bool), timing sandbox.Timing) (*sandbox.Workspace, error) {
	c, err := workspaceOf(csv, "en", clock.Now())
	if err != nil {
		return nil, err
	}
	c.Clock, c.NextEvent, c.Timing = clock, next, timing
	return sandbox.New(c), nil
}
