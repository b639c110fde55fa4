package store

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
)

// Trouble is an error that is the database's own and not that of what was asked of
// it: its disk, its server, its rights. Its text is for the log. What and Way are for
// whoever runs the program, in their words.
type Trouble struct {
	What string // is the matter, to be read after the name of the database
	Way  string // out of it

	err error
}

// Error implements error.
func (t *Trouble) Error() string { return t.err.Error() }

// Unwrap is the kind, and what the driver said.
func (t *Trouble) Unwrap() error { return t.err }

// troubled makes a Trouble of an error where it is one. cause is the error before
// it had a kind.
func troubled(err, cause error) error {
	what, way := "", ""
	if lite, ok := errors.AsType[sqliteError](cause); ok {
		what, way = sqliteTrouble(lite)
	} else if pg, ok := errors.AsType[*pgconn.PgError](cause); ok {
		what, way = postgresTrouble(pg)
	} else if what, way = untrusted(cause); what == "" && connectionLost(err) && !errors.Is(err, context.Canceled) {
		what, way = "does not answer: "+whyNot(cause), "start it, or mend CAIRN_DATABASE_URL"
	}
	if what == "" {
		return err
	}
	return &Trouble{What: what, Way: way, err: err}
}

func sqliteTrouble(lite sqliteError) (what, way string) {
	switch lite.Code() & 0xff {
	case 5, 6, 15: // busy, locked, protocol
		return "is held by another program (" + lite.Error() + ")", "end that program, or try again when it is done"
	case 8, 10, 13, 14: // read-only, I/O, full, cannot open
		return "cannot be written (" + lite.Error() + ")", "whoever runs cairn must be allowed to write it and its folder, and the disk must have room"
	}
	return "", ""
}

func postgresTrouble(pg *pgconn.PgError) (what, way string) {
	switch pg.Code {
	case "25006": // read_only_sql_transaction
		return "takes no changes (" + pg.Message + ")", "name the primary, not a standby"
	case "42501": // insufficient_privilege
		return "does not let this role do it (" + pg.Message + ")", "grant the role what docs/DEPLOY.md lists, or name another"
	case "53100": // disk_full
		return "has a full disk (" + pg.Message + ")", "make room on its server"
	case "53300", "53400": // too_many_connections, configuration_limit_exceeded
		return "takes no more connections (" + pg.Message + ")", "end some that nobody needs, or raise the limit on its server"
	case "55P03": // lock_not_available
		return "is held by somebody else (" + pg.Message + ")", "end what holds it, or try again when it is done"
	case "57P01", "57P02", "57P03": // shutdown, crash, cannot connect now
		return "is being stopped or started (" + pg.Message + ")", "wait until it has started, or start it"
	}
	return "", ""
}

// untrusted is about a server that answers, and is not the one that the address asks for.
func untrusted(cause error) (what, way string) {
	refused, checked := errors.AsType[*tls.CertificateVerificationError](cause)
	unknown, strange := errors.AsType[x509.UnknownAuthorityError](cause)
	switch {
	case checked:
		return "is not trusted (" + refused.Err.Error() + ")", "name the host that its certificate is for, and with sslrootcert in CAIRN_DATABASE_URL whoever signed it"
	case strange:
		return "is not trusted (" + unknown.Error() + ")", "name with sslrootcert in CAIRN_DATABASE_URL whoever signed its certificate"
	case cause != nil && strings.Contains(cause.Error(), "server refused TLS connection"): // pgconn has no type for it
		return "does not encrypt its connections, and sslmode in CAIRN_DATABASE_URL asks for it", "turn on TLS on its server"
	}
	return "", ""
}

// whyNot is why a server does not answer, in one line and without who asked and how:
// of one address, where several were tried.
func whyNot(err error) string {
	if op, ok := errors.AsType[*net.OpError](err); ok && op.Addr != nil {
		return op.Addr.String() + ": " + op.Err.Error()
	}
	if dns, ok := errors.AsType[*net.DNSError](err); ok {
		return dns.Name + ": " + dns.Err
	}
	lines := strings.Split(err.Error(), "\n\t")
	last := lines[len(lines)-1]
	if _, why, ok := strings.Cut(last, "`: "); ok { // only one was, and the line begins with who asked
		last = why
	}
	return last
}
