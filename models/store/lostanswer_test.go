package store_test

import (
	"bytes"
	"database/sql"
	"io"
	"net"
	"net/url"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/pgtest"
)

// TestALostAnswerIsFoundOut: the connection breaks while a commit is on its way.
// Whoever committed hears what became of it, and nothing is saved twice.
func TestALostAnswerIsFoundOut(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		cut  cut
		work models.Commit
	}{
		"it never arrived, a new noun":   {beforeItArrives, newConflict("cf_1")},
		"it was saved, a new noun":       {beforeItIsHeard, newConflict("cf_1")},
		"it was saved, a changed noun":   {beforeItIsHeard, models.Commit{At: noon, Action: "x", Save: []models.Noun{&models.Person{ID: "pe_mia", Name: "Mia", Stamp: models.Stamp{Version: 1}}}}},
		"it was saved, an event":         {beforeItIsHeard, withEvent(newConflict("cf_1"), "e1")},
		"it was saved, and took back":    {beforeItIsHeard, withCancel(withEvent(newConflict("cf_1"), "e1"), "pe_mia")},
		"it was saved, nothing recorded": {beforeItIsHeard, models.Commit{At: noon, Timers: []models.Timer{models.At(noon, "x.y:1")}, Homes: []models.PersonID{"pe_mia"}}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, wire := overWire(t, pgtest.URL(t))
			wire.next.Store(int32(c.cut))
			commit(t, s, c.work)
			if wire.next.Load() != int32(never) {
				t.Error("nothing was cut")
			}
			commit(t, s, newConflict("cf_c"))
			events := must(s.AuditEvents(t.Context(), 1, 100))(t)
			sound(t, s, int64(len(events)))
			same(t, "lines", len(events), 5+3+len(c.work.Save))
		})
	}
}

// TestACommitThatOutlivesItsConnection is tried again while the first try is
// still at work, and waits for it.
func TestACommitThatOutlivesItsConnection(t *testing.T) {
	t.Parallel()
	direct := pgtest.URL(t)
	s, wire := overWire(t, direct)
	db := raw(t, direct)
	holds := must(db.BeginTx(t.Context(), nil))(t)
	if _, err := holds.ExecContext(t.Context(), "UPDATE audit_head SET seq = seq"); err != nil {
		t.Fatal(err)
	}
	wire.next.Store(int32(whileItWorks))
	saved := make(chan error, 1)
	go func() { saved <- s.Commit(t.Context(), newConflict("cf_1")) }()
	await(t, db, 2) // the first one for the end of the record, the second one for the first
	if err := holds.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := <-saved; err != nil {
		t.Error(err)
	}
	commit(t, s, newConflict("cf_c"))
	sound(t, s, 5+4)
}

// overWire is a store over a wire of its own that has committed before, and by
// now goes by how it left the record.
func overWire(t *testing.T, direct string) (*store.Store, *wire) {
	t.Helper()
	staff(t, open(t, direct))
	w := newWire(t, direct)
	s := open(t, w.url)
	commit(t, s, newConflict("cf_a"))
	commit(t, s, newConflict("cf_b"))
	return s, w
}

// await returns when so many sessions wait for a lock.
func await(t *testing.T, db *sql.DB, sessions int) {
	t.Helper()
	for begun := time.Now(); time.Since(begun) < 4*time.Second; {
		var n int
		err := db.QueryRowContext(t.Context(), "SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())").Scan(&n)
		if err != nil {
			t.Fatal(err)
		}
		if n == sessions {
			return
		}
	}
	t.Fatalf("there never were %d sessions that wait", sessions)
}

func newConflict(id string) models.Commit {
	return models.Commit{At: noon, Action: "conflict.add", Save: []models.Noun{&models.Conflict{ID: id, One: "pe_mia", Two: "pe_sam"}}}
}

func withEvent(c models.Commit, id string) models.Commit {
	c.Once = id
	return c
}

// withCancel asks the database in the middle of the transaction.
func withCancel(c models.Commit, subject string) models.Commit {
	c.Cancel = []string{subject}
	return c
}

// cut is when a wire breaks.
type cut int32

const (
	never           cut = iota
	beforeItArrives     // with the next thing that is asked
	beforeItIsHeard     // when the server says that it committed
	whileItWorks        // on our side, as soon as the server has what was asked
)

// wire lies between a store and its server, and breaks once when told to.
type wire struct {
	url  string
	next atomic.Int32 // the next cut
}

func newWire(t *testing.T, direct string) *wire {
	t.Helper()
	w := &wire{}
	w.url = between(t, direct, func(client, server net.Conn) {
		go w.carry(server, client, w.asked)
		go w.carry(client, server, w.answered)
	})
	return w
}

// between is the address of something that lies between a store and its server:
// lies hears of each connection, and carries what comes from one end to the other.
func between(t *testing.T, direct string, lies func(client, server net.Conn)) string {
	t.Helper()
	to := must(url.Parse(direct))(t)
	socket := filepath.Join(to.Query().Get("host"), ".s.PGSQL.5432")
	listener := must(net.Listen("tcp", "127.0.0.1:0"))(t)
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			server, err := net.Dial("unix", socket)
			if err != nil {
				_ = client.Close()
				return
			}
			lies(client, server)
		}
	}()
	return "postgres://postgres@" + listener.Addr().String() + to.Path + "?sslmode=disable"
}

// carry brings what comes to the other side until the wire breaks.
func (w *wire) carry(to, from net.Conn, passes func(to, from net.Conn, data []byte) bool) {
	buffer := make([]byte, 1<<16)
	for {
		n, err := from.Read(buffer)
		if n > 0 && !passes(to, from, buffer[:n]) {
			return
		}
		if err != nil {
			broken(to, from)
			return
		}
	}
}

// cancelRequest begins what a client sends to have a statement ended.
var cancelRequest = []byte{0, 0, 0, 16, 0x04, 0xd2, 0x16, 0x2e}

func (w *wire) asked(server, client net.Conn, data []byte) bool {
	about := bytes.Contains(data, []byte("cf_1")) // and not a question whether the connection stands
	switch {
	case bytes.HasPrefix(data, cancelRequest): // which would not get through either
		return broken(server, client)
	case about && w.next.CompareAndSwap(int32(beforeItArrives), int32(never)):
		return broken(server, client)
	case about && w.next.CompareAndSwap(int32(whileItWorks), int32(never)):
		_, _ = server.Write(data)
		_ = client.Close() // the server's answer will find nobody
		return false
	}
	_, err := server.Write(data)
	return err == nil || broken(server, client)
}

func (w *wire) answered(client, server net.Conn, data []byte) bool {
	if bytes.Contains(data, []byte("COMMIT\x00")) && w.next.CompareAndSwap(int32(beforeItIsHeard), int32(never)) {
		return broken(server, client)
	}
	_, err := client.Write(data)
	return err == nil || broken(server, client)
}

func broken(ends ...io.Closer) bool {
	for _, end := range ends {
		_ = end.Close()
	}
	return false
}

// TestACommitThatWasIdleForTooLongIsSaved all the same: the process stood still in
// the middle of a transaction, and the server has ended it meanwhile.
func TestACommitThatWasIdleForTooLongIsSaved(t *testing.T) {
	t.Parallel()
	direct := pgtest.URL(t)
	staff(t, open(t, direct))
	var stood atomic.Bool
	late := &wire{}
	url := between(t, direct, func(client, server net.Conn) {
		go late.carry(server, client, func(to, _ net.Conn, data []byte) bool {
			if bytes.Contains(data, []byte("COMMIT")) && !bytes.Contains(data, []byte("BEGIN")) && stood.CompareAndSwap(false, true) {
				<-time.After(time.Second)
			}
			_, err := to.Write(data)
			return err == nil
		})
		go late.carry(client, server, late.answered)
	})
	s := open(t, url+"&idle_in_transaction_session_timeout=200")
	commit(t, s, models.Commit{At: noon, Action: "x", Save: []models.Noun{&models.Person{ID: "pe_mia", Name: "Mia", Stamp: models.Stamp{Version: 1}}}})
	if !stood.Load() {
		t.Error("nothing stood still")
	}
	sound(t, s, int64(len(must(s.AuditEvents(t.Context(), 1, 100))(t))))
}
