package store

import (
	"context"
	"errors"
	"net"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// A host that vanishes says nothing: no answer, no end of the connection. Left
// to itself the kernel waits for it a quarter of an hour, and with it everybody
// who asked.
const (
	connectWithin  = 10 * time.Second // unless connect_timeout says otherwise
	heardWithin    = 15 * time.Second // unless tcp_user_timeout does
	answeredWithin = 10 * time.Second // unless answer_timeout does
	pongWithin     = 5 * time.Second  // of a connection that nobody used for a while

	leastPatience = 100 * time.Millisecond
)

// impatient gives up connections whose host is silent, or whose server owes an
// answer. The names and units of what an address may set are libpq's, which has no
// limit for answers.
func impatient(config *pgxpool.Config) (*watch, error) {
	silence, errSilence := chosen(config, "tcp_user_timeout", heardWithin)
	answer, errAnswer := chosen(config, "answer_timeout", answeredWithin)
	if err := errors.Join(errSilence, errAnswer); err != nil {
		return nil, err
	}
	if answer == 0 { // no limit in libpq's settings, and here the end of every connection
		return nil, hasty(config, "answer_timeout")
	}
	if config.ConnConfig.ConnectTimeout == 0 {
		config.ConnConfig.ConnectTimeout = connectWithin
	}
	w := &watch{within: answer}
	config.ConnConfig.DialFunc = w.over(dialer(config.ConnConfig.ConnectTimeout, silence))
	config.PingTimeout = pongWithin
	return w, nil
}

// chosen is the milliseconds that an address names, or what is usual.
func chosen(config *pgxpool.Config, name string, usual time.Duration) (time.Duration, error) {
	text, ok := config.ConnConfig.RuntimeParams[name]
	if !ok {
		return usual, nil
	}
	delete(config.ConnConfig.RuntimeParams, name) // else it is told to the server
	ms, err := strconv.ParseUint(text, 10, 31)
	if err != nil {
		return 0, pgconn.NewParseConfigError(config.ConnString(), name+" is a number of milliseconds, such as 10000", nil)
	}
	if within := time.Duration(ms) * time.Millisecond; within == 0 || within >= leastPatience {
		return within, nil
	}
	return 0, hasty(config, name)
}

// hasty is the mistake of a limit in which no server can answer.
func hasty(config *pgxpool.Config, name string) error {
	return pgconn.NewParseConfigError(config.ConnString(), name+" leaves the server no time to answer: write 100 milliseconds or more, such as 10000", nil)
}

// watch cuts a connection whose server says nothing for too long while we wait
// for it: the host may be there and the process stopped, or its disk gone. What
// is read row by row, as whole tables are, may take as long as it does.
type watch struct {
	within time.Duration
	off    atomic.Bool // while a migration changes whole tables without a word
}

func (w *watch) over(dial pgconn.DialFunc) pgconn.DialFunc {
	return func(ctx context.Context, network, address string) (net.Conn, error) {
		conn, err := dial(ctx, network, address)
		if err != nil {
			return nil, err
		}
		cut := time.AfterFunc(w.within, func() { _ = conn.Close() })
		cut.Stop()
		return watched{conn, w, cut}, nil
	}
}

type watched struct {
	net.Conn
	watch *watch
	cut   *time.Timer
}

func (c watched) Read(b []byte) (int, error) {
	if !c.watch.off.Load() {
		c.cut.Reset(c.watch.within)
		defer c.cut.Stop()
	}
	return c.Conn.Read(b)
}

// dialer makes connections that end when the other host was silent for too long:
// what we wrote is not acknowledged, or it does not answer when asked whether it
// is there.
func dialer(connect, silence time.Duration) pgconn.DialFunc {
	const asks = 2
	every := silence / (asks + 1)
	d := &net.Dialer{
		Timeout:         connect,
		KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: every, Interval: every, Count: asks},
		Control: func(network, _ string, conn syscall.RawConn) error {
			if !strings.HasPrefix(network, "tcp") {
				return nil
			}
			return endUnacknowledged(conn, silence)
		},
	}
	return d.DialContext
}
