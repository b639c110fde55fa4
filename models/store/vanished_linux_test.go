package store_test

import (
	"context"
	"net"
	"sync"
	"syscall"
	"testing"
	"time"

	"cairn/models/store/pgtest"
)

// TestAHostThatVanishesHoldsNobodyUp: its kernel answers nothing anymore, not
// even that a connection is over, and another host has taken its address.
func TestAHostThatVanishesHoldsNobodyUp(t *testing.T) {
	t.Parallel()
	direct := pgtest.URL(t)
	staff(t, open(t, direct))
	host := newHost(t, direct)
	s := open(t, host.url+"&tcp_user_timeout=1000")
	severalConnections(t, s)
	for name, act := range urgent() {
		severalConnections(t, s)
		host.vanish()
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		for err := act(ctx, s); err != nil; err = act(ctx, s) { // as the loops do
			if ctx.Err() != nil {
				host.close() // else whoever waits is waited for
				t.Fatalf("%s waited for ten seconds: %v", name, err)
			}
		}
		cancel()
	}
}

// TestAHostThatVanishesAtWork has taken what was asked, and the answer never
// comes.
func TestAHostThatVanishesAtWork(t *testing.T) {
	t.Parallel()
	direct := pgtest.URL(t)
	staff(t, open(t, direct))
	host := newHost(t, direct)
	s := open(t, host.url+"&tcp_user_timeout=1000")
	db := raw(t, direct)
	holds := must(db.BeginTx(t.Context(), nil))(t)
	if _, err := holds.ExecContext(t.Context(), "LOCK TABLE timers"); err != nil {
		t.Fatal(err)
	}
	asked := make(chan error, 1)
	go func() { asked <- errOf(s.ClaimTimers(t.Context(), noon, 5*time.Second, 10)) }()
	await(t, db, 1)
	host.vanish()
	if err := holds.Rollback(); err != nil {
		t.Fatal(err)
	}
	select {
	case err := <-asked:
		if err != nil { // it was asked again, of the next host
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		host.close() // else it is waited for
		t.Error("still waiting after ten seconds")
	}
}

// host lies between a store and its server, and can vanish from the network.
type host struct {
	url string

	mu    sync.Mutex
	conns map[net.Conn]bool // whether it is there
}

func newHost(t *testing.T, direct string) *host {
	t.Helper()
	h := &host{conns: map[net.Conn]bool{}}
	t.Cleanup(h.close)
	h.url = between(t, direct, func(client, server net.Conn) {
		h.set(client, true)
		go h.carry(server, client, client)
		go h.carry(client, server, client)
	})
	return h
}

// carry brings what comes to the other side while the host is there.
func (h *host) carry(to, from, client net.Conn) {
	buffer := make([]byte, 1<<16)
	for {
		n, err := from.Read(buffer)
		if err != nil {
			broken(to, from)
			return
		}
		if h.there(client) {
			_, _ = to.Write(buffer[:n])
		}
	}
}

func (h *host) set(client net.Conn, there bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.conns[client] = there
}

func (h *host) there(client net.Conn) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.conns[client]
}

func (h *host) close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for conn := range h.conns {
		_ = conn.Close()
	}
}

// vanish takes the connections that stand off the network: a filter drops what
// comes in before the kernel acknowledges it. New ones are the next host's.
func (h *host) vanish() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for conn := range h.conns {
		h.conns[conn] = false
		raw, err := conn.(*net.TCPConn).SyscallConn()
		if err == nil { // else it is closed
			_ = raw.Control(dropAll)
		}
	}
}

func dropAll(fd uintptr) {
	//lint:ignore SA1019 the alternative is a module more
	_ = syscall.AttachLsf(int(fd), []syscall.SockFilter{{Code: syscall.BPF_RET + syscall.BPF_K}}) //nolint:staticcheck // the alternative is a module more
}
