package sandbox_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"cairn/test/need"
)

// browser opens a tab in a fresh Chromium.
func browser(t *testing.T) context.Context {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(need.Program(t, "chromium")), chromedp.WSURLReadTimeout(2*time.Minute), chromedp.UserDataDir(t.TempDir()), chromedp.DisableGPU, chromedp.NoFirstRun, chromedp.WindowSize(1280, 860),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true))
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	ctx, stop := chromedp.NewExecAllocator(context.WithoutCancel(t.Context()), options...)
	ctx, _ = chromedp.NewContext(ctx, chromedp.WithErrorf(func(string, ...any) {})) // it reports events newer than itself
	t.Cleanup(func() {                                                              // the browser has to be gone before its directory is removed
		_ = chromedp.Cancel(ctx) // asks it to close; stop ends it in any case
		stop()
		chromedp.FromContext(ctx).Allocator.Wait()
	})
	chromedp.ListenTarget(ctx, func(event any) {
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			t.Errorf("the page's script: %v", e.ExceptionDetails)
		case *log.EventEntryAdded: // such as a breach of the content security policy
			if e.Entry.Level == log.LevelError && !strings.Contains(e.Entry.URL, "/ui/fly") {
				t.Errorf("the browser complains: %s %s", e.Entry.Text, e.Entry.URL)
			}
		}
	})
	if err := chromedp.Run(ctx, log.Enable()); err != nil { // starts the browser, which must outlive any deadline
		t.Fatal(err)
	}
	return ctx
}

// play runs browser actions one by one; each has half a minute.
func play(t *testing.T, ctx context.Context, actions ...chromedp.Action) {
	t.Helper()
	for i, action := range actions {
		each, stop := context.WithTimeout(ctx, 30*time.Second)
		err := chromedp.Run(each, action)
		stop()
		if err != nil {
			var page string
			_ = chromedp.Run(ctx, chromedp.Evaluate(`document.body.innerText`, &page)) // empty where the browser itself is gone
			t.Fatalf("action %d: %v\n%s", i+1, err, page)
		}
	}
}

func see(selector string) chromedp.Action { return chromedp.WaitVisible(selector, chromedp.ByQuery) }

func gone(selector string) chromedp.Action {
	return chromedp.WaitNotPresent(selector, chromedp.ByQuery)
}

func click(selector string) chromedp.Action {
	return chromedp.Click(selector, chromedp.ByQuery, chromedp.NodeVisible)
}

func write(selector, text string) chromedp.Action {
	return chromedp.SendKeys(selector, text, chromedp.ByQuery, chromedp.NodeVisible)
}

// holds waits until a JavaScript condition is true, on this page or, if one
// is being loaded, on the next.
func holds(condition string) chromedp.Action {
	poll := chromedp.Poll(condition, nil, chromedp.WithPollingInterval(20*time.Millisecond))
	return chromedp.ActionFunc(func(ctx context.Context) error {
		for {
			err := poll.Do(ctx)
			if gone, ok := errors.AsType[*cdproto.Error](err); !ok || gone.Code != -32000 || ctx.Err() != nil {
				return err
			}
		}
	})
}

// says waits until an element's text contains some words.
func says(selector, words string) chromedp.Action {
	return holds(fmt.Sprintf("document.querySelector(%q)?.innerText.includes(%q)", selector, words))
}

// at opens a place of the page and waits until its stream is on.
func at(url string) chromedp.Action {
	return chromedp.Tasks{chromedp.Navigate(url), see("#live"), holds("!!document.getElementById('live')._htmx?.sse")}
}
