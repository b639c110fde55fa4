package bot

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/url"
	"sync"
	"time"
)

// Link is whether a connection to a platform stands, and since when it does or does not.
type Link struct {
	mu      sync.Mutex
	up      bool
	changed time.Time
}

// State is whether the connection stands, and when that last changed.
func (l *Link) State() (up bool, changed time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.up, l.changed
}

// Set notes whether the connection stands.
func (l *Link) Set(up bool, now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.up != up {
		l.up, l.changed = up, now
	}
}

// Transport gives up on a platform that does not answer.
func Transport() *http.Transport {
	return &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           (&net.Dialer{Timeout: 4 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
		TLSHandshakeTimeout:   4 * time.Second,
		ResponseHeaderTimeout: 8 * time.Second,
		IdleConnTimeout:       90 * time.Second,
		MaxIdleConnsPerHost:   8,
		ForceAttemptHTTP2:     true,
	}
}

// Client calls a platform's API, each call within a time. It follows no redirect: no
// platform's API has any, and a token must not travel.
func Client(over http.RoundTripper, within time.Duration) *http.Client {
	return &http.Client{
		Timeout:       within,
		Transport:     over,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// WithoutAddress drops the URL of an HTTP error, which may hold a token.
func WithoutAddress(err error) error {
	if failed, ok := errors.AsType[*url.Error](err); ok {
		return failed.Err
	}
	return err
}

// Pause waits for d or until ctx ends.
func Pause(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}
