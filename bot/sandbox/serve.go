package sandbox

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"time"
)

// Serve answers on the listener until the context ends. It refuses a listener
// that other machines can reach, unless the configuration allows it.
func Serve(ctx context.Context, listener net.Listener, w *Workspace) error {
	if !w.config.AllowRemote && !Local(listener) {
		return fmt.Errorf("listen on %s: other machines could act as anybody here", listener.Addr())
	}
	w.SetURL(&url.URL{Scheme: "http", Host: listener.Addr().String()})
	server := &http.Server{Handler: w.Handler(), ReadHeaderTimeout: 10 * time.Second}
	stop := context.AfterFunc(ctx, func() { server.Close(); w.sockets.dropAll() })
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve sandbox: %w", err)
	}
	return nil
}

// Local reports whether only this machine can reach a listener.
func Local(listener net.Listener) bool {
	addr, ok := listener.Addr().(*net.TCPAddr)
	return ok && addr.IP.IsLoopback()
}

// SetURL tells the workspace where it is served, for the links it hands out.
// Serve does so by itself; otherwise the first request's Host is taken.
func (w *Workspace) SetURL(u *url.URL) { w.url.Store(u) }

// Handler serves the Web API, Socket Mode, response URLs, the control API and
// the page.
func (w *Workspace) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/api/{method}", w.serveAPI)
	mux.HandleFunc("GET /link/", w.serveSocket)
	mux.HandleFunc("POST /response/{hook}", w.serveHook)
	mux.Handle("/_sandbox/", w.local(w.control()))
	mux.Handle("/", w.local(w.page()))
	return w.learnURL(mux)
}

// local answers only requests from this machine that name it as such, so
// that no web page elsewhere can reach in, through DNS rebinding or by
// posting across origins.
func (w *Workspace) local(next http.Handler) http.Handler {
	if w.config.AllowRemote {
		return next
	}
	next = http.NewCrossOriginProtection().Handler(next)
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if !isLoopback(r.Host) || !isLoopback(r.RemoteAddr) {
			http.Error(rw, "only from this machine", http.StatusForbidden)
			return
		}
		next.ServeHTTP(rw, r)
	})
}

func isLoopback(hostport string) bool {
	host, _, err := net.SplitHostPort(hostport)
	if err != nil {
		host = hostport
	}
	ip := net.ParseIP(host)
	return host == "localhost" || (ip != nil && ip.IsLoopback())
}

func (w *Workspace) learnURL(next http.Handler) http.Handler {
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if w.url.Load() == nil {
			w.url.CompareAndSwap(nil, &url.URL{Scheme: "http", Host: r.Host})
		}
		next.ServeHTTP(rw, r)
	})
}

// base returns where the sandbox is served, for building links.
func (w *Workspace) base() url.URL {
	if u := w.url.Load(); u != nil {
		return *u
	}
	return url.URL{Scheme: "http", Host: "sandbox.invalid"}
}
