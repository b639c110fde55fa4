package sandbox_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"cairn/test/chromium"
)

// browser opens a tab in a fresh Chromium.
func browser(t *testing.T) context.Context {
	t.Helper()
	b := chromium.Start(t, chromedp.WindowSize(1280, 860))
	t.Cleanup(func() {
		if b.Gone() {
			t.Error("the browser went away: ", b.Words())
		}
		b.Close()
	})
	ctx := b.Context
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
	if err := chromedp.Run(ctx, log.Enable()); err != nil {
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
