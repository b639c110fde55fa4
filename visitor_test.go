package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"log/slog"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"cairn/bot/sandbox"
	"cairn/models/store/litetest"
	"cairn/test/chromium"
	"cairn/test/need"
)

var (
	picture = flag.String("picture", "", "draw the picture of the demo that the README shows into this file")
	today   = flag.String("today", time.Now().Format(time.DateOnly), "the day on which the demo is opened in a browser")
)

// visitor is somebody at the demo's page, who is one person after another.
type visitor struct {
	t    *testing.T
	ctx  context.Context
	demo *demo
	acts int // what a person did with their hands so far
}

// visit starts the demo and opens its page in a Chromium of its own, width by
// height pixels large. All of a visit has four times as long as any one act.
func visit(t *testing.T, width, height int64) *visitor {
	t.Helper()
	return visitIn("en", t, width, height)
}

// visitIn is a visit of somebody who reads another language.
func visitIn(language string, t *testing.T, width, height int64) *visitor {
	t.Helper()
	need.Program(t, "chromium")
	ctx, stop := context.WithTimeout(context.WithoutCancel(t.Context()), 4*endure)
	words := slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelWarn}))
	day, err := time.Parse(time.DateOnly, *today)
	if err != nil {
		stop()
		t.Fatal(err)
	}
	d, err := startDemo(ctx, "127.0.0.1:0", litetest.Dir(t), language, day, words)
	if err != nil {
		stop()
		t.Fatal(err)
	}
	ran := make(chan error, 1)
	go func() { ran <- d.run() }()
	t.Cleanup(func() {
		stop()
		if err := <-ran; err != nil {
			t.Error(err)
		}
	})
	v := &visitor{t: t, ctx: tab(t), demo: d}
	v.do("open the page", chromedp.EmulateViewport(width, height), chromedp.Navigate(d.url))
	return v.is(streams).is(`document.querySelector(".lamp.on") != null`)
}

// shared is the browser of all tests: to start one takes as long as a test.
var shared struct {
	sync.Mutex
	*chromium.Browser
}

// tab is a page of one's own: others are open beside it, at other addresses. A
// browser that went away takes the tests along that look at it; the next test
// finds another one, and those tell its last words.
func tab(t *testing.T) context.Context {
	t.Helper()
	shared.Lock()
	defer shared.Unlock()
	if shared.Browser != nil && shared.Gone() {
		shared.Close()
		shared.Browser = nil
	}
	if shared.Browser == nil {
		shared.Browser = chromium.Start(t)
	}
	browser := shared.Browser
	ctx, stop := chromedp.NewContext(browser.Context)
	t.Cleanup(func() {
		if browser.Gone() {
			t.Error("the browser went away: ", browser.Words())
		}
		stop()
	})
	ctx = watched(ctx, t)
	if err := chromedp.Run(ctx, emulation.SetFocusEmulationEnabled(true)); err != nil {
		t.Fatal(err)
	}
	return ctx
}

// watched opens the tab of a context, whose complaints fail the test.
func watched(ctx context.Context, t *testing.T) context.Context {
	t.Helper()
	chromedp.ListenTarget(ctx, func(event any) {
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			t.Errorf("the page's script: %v", e.ExceptionDetails)
		case *log.EventEntryAdded: // such as a breach of the content security policy
			if e.Entry.Level == log.LevelError {
				t.Errorf("the browser complains: %s %s", e.Entry.Text, e.Entry.URL)
			}
		}
	})
	if err := chromedp.Run(ctx, log.Enable()); err != nil { // opens the tab, which must outlive any one action
		t.Fatal(err)
	}
	return ctx
}

// What scripts ask of the page.
const (
	// streams tells whether the page is kept up to date.
	streams = `!!document.getElementById("live")?._htmx?.sse`
	// reachable is what a person can get at: the topmost form, or the whole page.
	reachable = `([...document.querySelectorAll("dialog:modal")].at(-1) ?? document)`
	// question finds the field of a form by its label.
	question = `(label => [...` + reachable + `.querySelectorAll(".block.input")].find(b => b.querySelector("label, legend")?.innerText.startsWith(label)))`
)

// be is another person from now on.
func (v *visitor) be(name string) *visitor {
	v.t.Helper()
	return v.follow(".persona", name)
}

// open goes to the person's Home or Messages.
func (v *visitor) open(place string) *visitor {
	v.t.Helper()
	return v.follow(".rail a.place", place)
}

func (v *visitor) follow(links, name string) *visitor {
	v.t.Helper()
	v.acts++
	v.click(name, `[...document.querySelectorAll(`+quoted(links)+`)].find(e => e.querySelector(".name").innerText == `+quoted(name)+`)`)
	return v.is(`document.querySelector(` + quoted(links+"[aria-current] .name") + `)?.innerText == ` + quoted(name)).is(streams)
}

// press clicks the newest button with the label.
func (v *visitor) press(label string) *visitor {
	v.t.Helper()
	v.acts++
	return v.click(label, `[...`+reachable+`.querySelectorAll("button")].filter(e => e.checkVisibility() && e.innerText.trim() == `+quoted(label)+`).at(-1)`)
}

// turn presses a button of the workspace's clock, and waits until that time has come.
func (v *visitor) turn(label string) *visitor {
	v.t.Helper()
	v.do("forget what the clock said", chromedp.Evaluate(`document.getElementById("passed").textContent = ""`, nil))
	v.click(label, `[...document.querySelectorAll("[data-action=clock]")].find(e => e.innerText.startsWith(`+quoted(label)+`))`)
	return v.is(`document.querySelector("#passed:not(.going)")?.textContent`)
}

// waits goes on to the next event, and the next, until somebody is told one of
// the sentences, and returns which.
func (v *visitor) waits(user sandbox.UserID, sentences ...string) string {
	v.t.Helper()
	for range 300 {
		v.settles()
		for _, m := range v.demo.workspace.Messages(user, v.demo.workspace.DM(user)) {
			for _, sentence := range sentences {
				if strings.Contains(m.Text, sentence) {
					return sentence
				}
			}
		}
		v.turn("Next event")
	}
	v.t.Fatalf("%s is never told %q", user, sentences)
	return ""
}

func (v *visitor) clock() *sandbox.Clock { return v.demo.app.clock.(turnedClock).Clock }

// types writes a line below the conversation.
func (v *visitor) types(line string) *visitor {
	v.t.Helper()
	v.acts++
	return v.click("the composer", `document.getElementById("write-text")`).keys(line, "\r")
}

// fill writes over what a field of a form holds.
func (v *visitor) fill(label, text string) *visitor {
	v.t.Helper()
	v.acts++
	field := question + `(` + quoted(label) + `)?.querySelector("input, textarea")`
	v.click(label, field).is("document.activeElement == " + field)
	v.do("select all of "+label, chromedp.Evaluate(field+".select()", nil))
	return v.keys(text).is(field + ".value == " + quoted(text))
}

// pick ticks an answer to a question.
func (v *visitor) pick(label, answer string) *visitor {
	v.t.Helper()
	v.acts++
	return v.click(answer, `[...(`+question+`(`+quoted(label)+`)?.querySelectorAll("label.check") ?? [])].find(e => e.innerText.trim() == `+quoted(answer)+`)`)
}

// choose takes an entry of a list, whose menu the browser draws outside the page.
func (v *visitor) choose(label, entry string) *visitor {
	v.t.Helper()
	v.acts++
	return v.is(`(list => {
		const entry = [...list?.options ?? []].find(o => o.text == ` + quoted(entry) + `);
		if (entry) list.value = entry.value;
		return !!entry })(` + question + `(` + quoted(label) + `)?.querySelector("select"))`)
}

// takes chooses an entry of the newest list of that name below a message.
func (v *visitor) takes(list, entry string) *visitor {
	v.t.Helper()
	v.acts++
	v.settles()
	return v.is(`(list => {
		const entry = [...list?.options ?? []].find(o => o.text == ` + quoted(entry) + `);
		if (!entry) return false;
		list.value = entry.value;
		list.dispatchEvent(new Event("change", {bubbles: true}));
		return true })([...` + reachable + `.querySelectorAll("select")].filter(e => e.ariaLabel == ` + quoted(list) + `).at(-1))`)
}

// day enters a date, the same in every language of the browser.
func (v *visitor) day(label string, day time.Time) *visitor {
	v.t.Helper()
	v.acts++
	return v.is(`!!(` + question + `(` + quoted(label) + `).querySelector("input[type=date]").value = ` + quoted(day.Format(time.DateOnly)) + `)`)
}

// keys presses them, wherever the focus is.
func (v *visitor) keys(keys ...string) *visitor {
	v.t.Helper()
	for _, k := range keys {
		v.do("press "+k, chromedp.KeyEvent(k))
	}
	return v
}

// sees waits until the words stand in the form or, without one, in the conversation or Home.
func (v *visitor) sees(words ...string) *visitor {
	v.t.Helper()
	for _, w := range words {
		v.is(`(` + reachable + `.querySelector("#main") ?? ` + reachable + `.body ?? ` + reachable + `).innerText.replace(/\s+/g, " ").includes(` + quoted(w) + `)`)
	}
	return v
}

// guides waits until the guide says the words.
func (v *visitor) guides(words ...string) *visitor {
	v.t.Helper()
	for _, w := range words {
		v.is(`document.getElementById("guide")?.innerText.replace(/\s+/g, " ").includes(` + quoted(w) + `)`)
	}
	return v
}

// isAsked waits until a field is asked for again, with a sentence below it and
// what was typed still in it.
func (v *visitor) isAsked(label, sentence, typed string) *visitor {
	v.t.Helper()
	return v.is(`(field => field?.querySelector(".error")?.innerText.includes(` + quoted(sentence) + `)
		&& (field.querySelector("input[type=text]")?.value ?? "") == ` + quoted(typed) + `)(` + question + `(` + quoted(label) + `))`)
}

// draws writes what is seen into a file.
func (v *visitor) draws(file string) {
	v.t.Helper()
	var png []byte
	v.do("draw", chromedp.MouseEvent("mouseMoved", 0, 0), chromedp.CaptureScreenshot(&png))
	if err := os.WriteFile(file, png, 0o644); err != nil {
		v.t.Fatal(err)
	}
}

// click waits until the program has nothing under way and what the expression
// finds stands still in sight, and clicks there.
func (v *visitor) click(what, expression string) *visitor {
	v.t.Helper()
	v.settles()
	var at []float64
	v.until("find "+what, `(e => {
		const before = window.stood;
		window.stood = null;
		e?.scrollIntoView({block: "nearest"});
		const r = e?.getBoundingClientRect(), x = r?.x + r?.width / 2, y = r?.y + r?.height / 2;
		const top = e && document.elementFromPoint(x, y);
		window.stood = top && (e.contains(top) || top.contains(e)) ? x + " " + y : null;
		return window.stood && window.stood == before ? [x, y] : null })(`+expression+`)`, &at)
	return v.do("click "+what, chromedp.MouseClickXY(at[0], at[1]))
}

// settles waits until nothing is due and nothing is on its way.
func (v *visitor) settles() {
	v.t.Helper()
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	for {
		idle, err := v.demo.app.store.Idle(v.ctx, v.clock().Now())
		if err != nil {
			v.t.Fatal(err)
		}
		if idle {
			return
		}
		<-tick.C
	}
}

// is waits until a condition is true of the page.
func (v *visitor) is(condition string) *visitor {
	v.t.Helper()
	return v.until(condition, condition, nil)
}

// until asks the page again and again, and the next one if it is being left.
func (v *visitor) until(what, expression string, answer any) *visitor {
	v.t.Helper()
	poll := chromedp.Poll(expression, answer, chromedp.WithPollingInterval(30*time.Millisecond))
	return v.do(what, chromedp.ActionFunc(func(ctx context.Context) error {
		for {
			err := poll.Do(ctx)
			if left, ok := errors.AsType[*cdproto.Error](err); !ok || left.Code != -32000 || ctx.Err() != nil {
				return err
			}
		}
	}))
}

// do acts in the browser, and tells in vain what stood on the page.
func (v *visitor) do(what string, actions ...chromedp.Action) *visitor {
	v.t.Helper()
	ctx, stop := context.WithTimeout(v.ctx, endure)
	defer stop()
	if err := chromedp.Run(ctx, actions...); err != nil {
		var page string
		_ = chromedp.Run(v.ctx, chromedp.Evaluate(`document.body.innerText`, &page))
		v.t.Fatalf("%s: %v\n%s", what, err, strings.Join(strings.Fields(page), " "))
	}
	return v
}

// quoted is a string as JavaScript writes it.
func quoted(s string) string {
	b, _ := json.Marshal(s) // a string always has a JSON form
	return string(b)
}
