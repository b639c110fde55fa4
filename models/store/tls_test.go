package store_test

import (
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http/httptest"
	"strings"
	"testing"

	"cairn/models/store"
)

// TestAServerThatIsNotTrusted is not told to start: it answers, without encryption or
// with a certificate of which nobody knows.
func TestAServerThatIsNotTrusted(t *testing.T) {
	t.Parallel()
	web := httptest.NewTLSServer(nil) // for its certificate
	t.Cleanup(web.Close)
	for sslmode, want := range map[string][2]string{
		"require":     {"does not encrypt its connections, and sslmode in CAIRN_DATABASE_URL asks for it", "turn on TLS on its server"},
		"verify-ca":   {"is not trusted (x509: ", "name with sslrootcert in CAIRN_DATABASE_URL whoever signed its certificate"},
		"verify-full": {"is not trusted (x509: ", "name the host that its certificate is for, and with sslrootcert in CAIRN_DATABASE_URL whoever signed it"},
	} {
		address := answering(t, sslmode != "require", web.TLS)
		_, err := store.Open(t.Context(), "postgres://u:secret@"+address+"/x?sslmode="+sslmode, store.Options{})
		trouble, ok := errors.AsType[*store.Trouble](err)
		if !ok || !strings.HasPrefix(trouble.What, want[0]) || trouble.Way != want[1] {
			t.Errorf("%s: %+v", sslmode, err)
		}
	}
}

// answering is where a server answers whoever asks for encryption, and no more.
func answering(t *testing.T, encrypts bool, c *tls.Config) (address string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			var asked [8]byte // SSLRequest
			_, _ = io.ReadFull(conn, asked[:])
			if encrypts {
				_, _ = conn.Write([]byte("S"))
				_ = tls.Server(conn, c).Handshake()
			} else {
				_, _ = conn.Write([]byte("N"))
			}
			_ = conn.Close()
		}
	}()
	return l.Addr().String()
}
