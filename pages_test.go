package main

import (
	"io"
	"net"
	"net/http"
	"testing"
	"testing/synctest"
	"time"
)

// visitors is a listener at which those who are sent come.
type visitors chan net.Conn

func (v visitors) Accept() (net.Conn, error) {
	if c, open := <-v; open {
		return c, nil
	}
	return nil, net.ErrClosed
}

func (v visitors) Close() error   { close(v); return nil }
func (v visitors) Addr() net.Addr { return &net.TCPAddr{} }

// TestARequestThatNeverEndsIsLetGo: whoever announces a body and does not send it
// keeps no connection of ours, and does not hold up a stop, which waits ten seconds.
func TestARequestThatNeverEndsIsLetGo(t *testing.T) {
	t.Parallel()
	for name, begun := range map[string]string{
		"in its header": "POST /slack/events HTTP/1.1\r\nHost: x\r\n",
		"in its body":   "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n{",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				us, them := net.Pipe()
				server, in := window(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
					_, _ = io.Copy(io.Discard, r.Body)
				})), make(visitors, 1)
				in <- us
				go func() { _ = server.Serve(in) }()
				began := time.Now()
				if _, err := io.WriteString(them, begun); err != nil {
					t.Fatal(err)
				}
				if _, err := io.ReadAll(them); err != nil {
					t.Error(err)
				}
				if held := time.Since(began); held >= 10*time.Second {
					t.Errorf("held for %s", held)
				}
				if err := server.Close(); err != nil {
					t.Error(err)
				}
			})
		})
	}
}
