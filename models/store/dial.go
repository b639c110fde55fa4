package store

import (
	"fmt"
	"net"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// A host that vanishes says nothing: no answer, no end of the connection. Left
// to itself the kernel waits for it a quarter of an hour, and with it everybody
// who asked.
const (
	connectWithin = 10 * time.Second // unless connect_timeout says otherwise
	heardWithin   = 15 * time.Second // unless tcp_user_timeout does
	pongWithin    = 5 * time.Second  // of a connection that nobody used for a while
)

// impatient has connections given up whose host is silent. A statement may take
// as long as it does while the host is there: it is asked in between. The names
// of what an address may choose, and their units, are those of libpq.
func impatient(config *pgxpool.Config) error {
	silence := heardWithin
	const chosen = "tcp_user_timeout"
	if text, ok := config.ConnConfig.RuntimeParams[chosen]; ok {
		delete(config.ConnConfig.RuntimeParams, chosen) // else it is told to the server
		ms, err := strconv.ParseUint(text, 10, 31)
		if err != nil {
			return fmt.Errorf("%s: %w", chosen, err)
		}
		silence = time.Duration(ms) * time.Millisecond
	}
	if config.ConnConfig.ConnectTimeout == 0 {
		config.ConnConfig.ConnectTimeout = connectWithin
	}
	config.ConnConfig.DialFunc = dialer(config.ConnConfig.ConnectTimeout, silence)
	config.PingTimeout = pongWithin
	return nil
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
