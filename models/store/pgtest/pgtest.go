// Package pgtest gives tests a PostgreSQL server of their own, started from the
// programs installed on this machine and gone when the tests end.
//
// It is imported by tests only, and it knows nothing of a server that somebody
// else runs: the data lives in a new directory and the server listens on a
// socket in it, never on the network.
package pgtest

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"

	"cairn/models/store"
	"cairn/models/store/litetest"
)

// URL is the address of a new database with the newest schema, dropped when
// the test ends. Without PostgreSQL on this machine the test is skipped or,
// where CI=true, fails. PG_BIN names the directory of its programs.
func URL(tb testing.TB) string {
	tb.Helper()
	return create(tb, server, "migrated")
}

// Empty is like URL, of a database in which there is nothing yet.
func Empty(tb testing.TB) string {
	tb.Helper()
	return create(tb, server, "template0")
}

// Durable is like URL, on a server with PostgreSQL's own settings that keeps
// its data on the disk and waits for it, as a deployment does. It is for
// measuring; URL is for everything else.
func Durable(tb testing.TB) string {
	tb.Helper()
	return create(tb, durable, "migrated")
}

// Each server is one per test program: starting it takes longer than most tests.
var (
	server = sync.OnceValues(func() (cluster, error) {
		return start(litetest.Memory(), "-c fsync=off -c full_page_writes=off -c autovacuum=off -c wal_level=minimal -c max_wal_senders=0")
	})
	durable = sync.OnceValues(func() (cluster, error) { return start("", "") })
)

// cluster is a running server. Its life is the pipe that ends it when closed,
// by us or by our end.
type cluster struct {
	dir  string
	life io.Closer
}

var databases atomic.Int64

var errAbsent = errors.New("no PostgreSQL on this machine: set PG_BIN")

func create(tb testing.TB, server func() (cluster, error), template string) string {
	tb.Helper()
	c, err := server()
	demand(tb, err)
	name := fmt.Sprintf("t%d", databases.Add(1))
	if err := admin(c.dir, "CREATE DATABASE "+name+" TEMPLATE "+template+" STRATEGY FILE_COPY"); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := admin(c.dir, "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			tb.Error(err)
		}
	})
	return address(c.dir, name)
}

// demand skips the test where there is no server to be had.
func demand(tb testing.TB, err error) {
	tb.Helper()
	switch {
	case errors.Is(err, errAbsent) && os.Getenv("CI") != "true":
		tb.Skip(err)
	case err != nil:
		tb.Fatal(err)
	}
}

func address(dir, database string) string {
	return "postgres:///" + database + "?" +
		url.Values{"host": {dir}, "user": {"postgres"}, "sslmode": {"disable"}}.Encode()
}

func admin(dir, statement string) error {
	db, err := sql.Open("pgx", address(dir, "postgres"))
	if err != nil {
		return err
	}
	_, err = db.ExecContext(context.Background(), statement)
	return errors.Join(err, db.Close())
}

// Server is a server of one test's own, which the test may kill.
type Server struct {
	URL string // of a database with the newest schema
	dir string
}

// Alone starts a server that nobody else uses.
func Alone(tb testing.TB) Server {
	tb.Helper()
	own, err := start(litetest.Memory(), "-c fsync=off -c full_page_writes=off -c autovacuum=off")
	demand(tb, err)
	tb.Cleanup(func() { _ = own.life.Close() })
	return Server{address(own.dir, "migrated"), own.dir}
}

// Kill ends the server's first process, and with it all others, without a
// chance to put anything in order. The server comes back by itself and recovers
// from its log.
func (s Server) Kill(tb testing.TB) {
	tb.Helper()
	text, err := os.ReadFile(filepath.Join(s.dir, "data", "postmaster.pid"))
	if errors.Is(err, os.ErrNotExist) {
		return // it is down already
	}
	if err != nil {
		tb.Fatal(err)
	}
	first, _, _ := strings.Cut(string(text), "\n")
	pid, err := strconv.Atoi(first)
	if err != nil {
		return // just being written: it is coming up
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil && !errors.Is(err, syscall.ESRCH) {
		tb.Fatal(err)
	}
}

// start makes a cluster below a directory, the default one if it is empty, runs
// a server on it with these settings and migrates the template. The shell starts
// the server again when it was killed, and ends it and removes the directory once
// this process is gone and its end of the pipe with it.
func start(under, settings string) (cluster, error) {
	bin, err := programs()
	if err != nil {
		return cluster{}, err
	}
	dir, err := os.MkdirTemp(under, "pgtest")
	if err != nil {
		return cluster{}, err
	}
	as, err := owner(dir)
	if err != nil {
		return cluster{}, err
	}
	initdb := exec.Command(filepath.Join(bin, "initdb"), "-D", filepath.Join(dir, "data"),
		"-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--no-locale")
	initdb.SysProcAttr, initdb.Dir = as, dir
	if out, err := initdb.CombinedOutput(); err != nil {
		return cluster{}, fmt.Errorf("initdb: %w: %s", err, out)
	}
	shell := exec.Command("sh", "-c", `while sleep 0.05; do
			"$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c max_connections=200 $3 \
				-c shared_buffers=256MB -c max_wal_size=4GB >>"$2/log" 2>&1 </dev/null
		done &
		read -r _; kill $!; kill -QUIT $(head -n 1 "$2/data/postmaster.pid"); wait
		while [ -e "$2/data/postmaster.pid" ] && kill -0 $(head -n 1 "$2/data/postmaster.pid"); do sleep 0.05; done 2>/dev/null
		cd /; rm -rf "$2"`, "sh", bin, dir, settings)
	shell.SysProcAttr, shell.Dir = as, dir
	life, err := shell.StdinPipe()
	if err != nil {
		return cluster{}, err
	}
	if err := shell.Start(); err != nil {
		return cluster{}, err
	}
	return cluster{dir, life}, errors.Join(await(dir), migrateTemplate(dir))
}

func await(dir string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	every := time.NewTicker(10 * time.Millisecond)
	defer every.Stop()
	for {
		err := admin(dir, "SELECT 1")
		if err == nil {
			return nil
		}
		select {
		case <-every.C:
		case <-ctx.Done():
			return fmt.Errorf("start PostgreSQL: %w", err)
		}
	}
}

func migrateTemplate(dir string) error {
	if err := admin(dir, "CREATE DATABASE migrated"); err != nil {
		return err
	}
	ctx := context.Background()
	s, err := store.Open(ctx, address(dir, "migrated"), store.Options{})
	if err != nil {
		return err
	}
	return errors.Join(s.Migrate(ctx), s.Close())
}

// programs is the directory of PostgreSQL's programs.
func programs() (string, error) {
	if bin := os.Getenv("PG_BIN"); bin != "" {
		return bin, nil
	}
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/postgres")
	if err != nil {
		return "", err
	}
	if path, err := exec.LookPath("postgres"); err == nil {
		found = append(found, path)
	}
	for _, path := range slices.Backward(found) {
		if path, err := filepath.EvalSymlinks(path); err == nil {
			return filepath.Dir(path), nil
		}
	}
	return "", errAbsent
}

// owner gives the directory away when we are root, for whom PostgreSQL refuses
// to run.
func owner(dir string) (*syscall.SysProcAttr, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	account, err := user.Lookup("postgres")
	if err != nil {
		if account, err = user.Lookup("nobody"); err != nil {
			return nil, err
		}
	}
	uid, err := strconv.Atoi(account.Uid)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.Atoi(account.Gid)
	if err != nil {
		return nil, err
	}
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}, os.Chown(dir, uid, gid)
}

// Work is the processor time that the server of a database has used: what a
// figure in wall time does not say on a machine that others use as well. It is
// zero where there is no /proc.
func Work(tb testing.TB, url string) time.Duration {
	tb.Helper()
	db, err := sql.Open("pgx", url)
	if err != nil {
		tb.Fatal(err)
	}
	defer db.Close()
	var backend int
	if err := db.QueryRowContext(tb.Context(), "SELECT pg_backend_pid()").Scan(&backend); err != nil {
		tb.Fatal(err)
	}
	server := procOf(backend).parent
	ticks := procOf(server).all
	pids, _ := filepath.Glob("/proc/[0-9]*")
	for _, dir := range pids {
		pid, _ := strconv.Atoi(filepath.Base(dir))
		if p := procOf(pid); p.parent == server {
			ticks += p.own
		}
	}
	return time.Duration(ticks) * 10 * time.Millisecond // USER_HZ is 100 on every Linux
}

// proc is what /proc tells of a process; zero when it is gone.
type proc struct {
	parent   int
	own, all int // processor time, without and with that of children that ended
}

func procOf(pid int) (p proc) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return p
	}
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	numbers := make([]int, len(fields))
	for i, f := range fields {
		numbers[i], _ = strconv.Atoi(f) // the first is a letter
	}
	p.parent, p.own = numbers[1], numbers[11]+numbers[12]
	p.all = p.own + numbers[13] + numbers[14]
	return p
}
