package main

import (
	"net/http/httptest"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"
)

// measured is what a page comes to for whoever looks at it: its headings in order, how
// many items its lists have, how much wider it is than the window, its faintest text
// against what is behind it (WCAG asks for 4.5), and whether its link is there.
type measured struct {
	Headings []string
	Items    int
	Over     float64
	Contrast float64
	Link     bool
}

const measure = `(() => {
	const channels = color => color.match(/[\d.]+/g).slice(0, 3).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
	const light = color => channels(color).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0)
	const paper = light(getComputedStyle(document.body).backgroundColor)
	const against = e => { const [a, b] = [light(getComputedStyle(e).color), paper].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05) }
	const link = document.querySelector("main .save a")
	return {
		Headings: [...document.querySelectorAll("main :is(h1, h2, h3)")].map(h => h.tagName + " " + h.innerText),
		Items: document.querySelectorAll("main ul > li").length,
		Over: document.documentElement.scrollWidth - innerWidth,
		Contrast: Math.min(...[...document.querySelectorAll("main *")].filter(e => e.innerText && e.checkVisibility()).map(against)),
		Link: link.checkVisibility(),
	}
})()`

// TestAPortfolioIsReadOnAnyScreenAndOnPaper: on a telephone, in the dark, printed, and
// by whoever hears it read.
func TestAPortfolioIsReadOnAnyScreenAndOnPaper(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env["CAIRN_PUBLIC_URL"] = "https://cairn.example.org"
	who := d.practiced()
	a, _ := d.app()
	a.taken(t, "cy_own", who["mia"], who["mia"], 0)
	server := httptest.NewServer(a.pages())
	t.Cleanup(server.Close)
	a.copies.Public = server.URL
	v := &visitor{t: t, ctx: tab(t)}
	scheme := func(name string) *emulation.MediaFeature {
		return &emulation.MediaFeature{Name: "prefers-color-scheme", Value: name}
	}
	v.do("open it", chromedp.EmulateViewport(390, 844), chromedp.Navigate(a.copies.Link("cy_own")))
	for _, way := range []struct {
		name, media, scheme string
		link                bool
	}{{"on a telephone", "screen", "light", true}, {"in the dark", "screen", "dark", true}, {"on paper", "print", "dark", false}} {
		var is measured
		v.do(way.name, emulation.SetEmulatedMedia().WithMedia(way.media).WithFeatures([]*emulation.MediaFeature{scheme(way.scheme)}), chromedp.Evaluate(measure, &is))
		if is.Over > 0 || is.Contrast < 4.5 || is.Link != way.link {
			t.Errorf("%s: %+v", way.name, is)
		}
		headings := []string{"H1 Portfolio of Mia Torres", "H2 May do now", "H2 What was decided", "H2 What was observed", "H3 Crisis documentation", "H2 How to check this"}
		if diff := cmp.Diff(headings, is.Headings); diff != "" {
			t.Errorf("%s: %s", way.name, diff)
		}
		if is.Items != 5 {
			t.Errorf("%s: the lists have %d items", way.name, is.Items)
		}
	}
	var dark, paper string
	background := func(into *string) chromedp.Action {
		return chromedp.Evaluate(`getComputedStyle(document.body).backgroundColor`, into)
	}
	v.do("compare", emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{scheme("dark")}), background(&dark),
		emulation.SetEmulatedMedia().WithMedia("print").WithFeatures([]*emulation.MediaFeature{scheme("dark")}), background(&paper))
	if dark == paper {
		t.Errorf("paper is %s, as the screen is in the dark", paper)
	}
}
