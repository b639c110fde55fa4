// Package chromium starts the browser in which tests look at the pages. It knows nothing of what
// they show: a test opens its tabs and asserts what stands in them.
package chromium

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"cairn/test/need"
)

// Browser is a running Chromium with a profile of its own.
type Browser struct {
	// Context is the browser's first tab; a context made from it by chromedp.NewContext is
	// another one. It is done when the browser has gone away.
	Context context.Context

	dir   string   // of the profile and of the browser's last words
	words *os.File // what the browser and its driver complain of
	stop  context.CancelFunc
}

// Start runs a Chromium, with further options of its command line. Whoever starts it closes it.
// The test is skipped, or in CI fails, where there is none, and fails where it does not start.
func Start(t testing.TB, options ...chromedp.ExecAllocatorOption) *Browser {
	t.Helper()
	program := need.Program(t, "chromium")
	dir, err := os.MkdirTemp("", "chromium-")
	if err != nil {
		t.Fatal(err)
	}
	words, err := os.Create(filepath.Join(dir, "words"))
	if err != nil {
		t.Fatal(err)
	}
	options = append(append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(program), chromedp.UserDataDir(filepath.Join(dir, "profile")), chromedp.WSURLReadTimeout(2*time.Minute),
		chromedp.CombinedOutput(words), chromedp.DisableGPU, chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true)), options...)
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	b := &Browser{dir: dir, words: words}
	ctx, stop := chromedp.NewExecAllocator(context.Background(), options...)
	b.stop = stop
	b.Context, _ = chromedp.NewContext(ctx, chromedp.WithErrorf(func(format string, args ...any) {
		fmt.Fprintf(words, "chromedp: "+format+"\n", args...) // mostly of events newer than itself
	}))
	if err := chromedp.Run(b.Context); err != nil {
		t.Errorf("Chromium does not start: %v\n%s", err, b.Words())
		b.Close()
		t.FailNow()
	}
	return b
}

// Gone reports whether the browser has ended, by itself or by Close.
func (b *Browser) Gone() bool { return b.Context.Err() != nil }

// Words are the last 4,000 bytes that the browser and its driver complained of, also after Close.
func (b *Browser) Words() string {
	var words strings.Builder
	if is, err := b.words.Stat(); err == nil {
		_, _ = io.Copy(&words, io.NewSectionReader(b.words, max(0, is.Size()-4_000), 4_000))
	}
	return words.String()
}

// Close ends the browser and removes its profile, in this order: it writes until it is gone.
// Its words are kept as long as anybody may ask for them.
func (b *Browser) Close() {
	_ = chromedp.Cancel(b.Context) // asks it to close; stop ends it in any case
	b.stop()
	if c := chromedp.FromContext(b.Context); c.Allocator != nil {
		c.Allocator.Wait()
	}
	_ = os.RemoveAll(b.dir)
}
