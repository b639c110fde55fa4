package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"cairn/bot/sandbox"
	"cairn/handlers/storytest"
)

// The stories of a mentee's weeks.
var menteesPath = []string{
	"checkin/three_taps",
	"goal/vague_then_agreed",
	"away/at_night",
	"away/leave_in_the_middle",
	"checkin/on_a_pause",
	"checkin/snoozed_until_a_date",
	"checkin/changed_and_more_asked",
	"checkin/missed",
	"checkin/unsafe",
	"checkin/they_see_it_differently",
	"session/stalled",
	"checkin/in_spanish_at_night",
}

// The same stories once more, and what a mentee does in them is done by hand: in
// the workspace's page, in a browser, on a screen as wide as a phone. What she is
// told has to stand there, and everything has to fit.
func TestMenteesPathOnAPhone(t *testing.T) {
	t.Parallel()
	files := storyFiles(t)
	for _, name := range menteesPath {
		at := slices.IndexFunc(files, func(file string) bool { return storyName(file) == name })
		if at < 0 {
			t.Errorf("there is no story %s", name)
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := &phone{wire: newWire(t).(*wire), hands: map[string]*visitor{}}
			p.clock = storyClock()
			storytest.Play(t, files[at], p)
		})
	}
}

// phone is the stage on which mentees hold a phone. Everybody else acts as on
// the wire.
type phone struct {
	*wire
	mentees []string
	hands   map[string]*visitor // mentees at their page, from their first act on
}

// Import implements storytest.Stage.
func (p *phone) Import(roster string, facts []storytest.Fact) error {
	rows, err := csv.NewReader(strings.NewReader(roster)).ReadAll()
	if err != nil {
		return err
	}
	user, roles := slices.Index(rows[0], "slack_id"), slices.Index(rows[0], "roles")
	for _, row := range rows[1:] {
		if slices.Contains(strings.Split(row[roles], ";"), "mentee") {
			p.mentees = append(p.mentees, row[user])
		}
	}
	return p.wire.Import(roster, facts)
}

// at is the page of a mentee, opened when it is first needed; nil for others.
func (p *phone) at(user string) *visitor {
	p.t.Helper()
	if !slices.Contains(p.mentees, user) {
		return nil
	}
	v := p.hands[user]
	if v == nil {
		v = &visitor{t: p.t, ctx: tab(p.t), demo: &demo{app: p.app, workspace: p.workspace}}
		p.hands[user] = v
		v.do("open the page", chromedp.EmulateViewport(390, 844),
			chromedp.Navigate(p.url+"?as="+user+"&in="+string(p.dm(user))))
		v.is(streams)
	}
	return v
}

// leaves closes what form lies over everything else.
func (v *visitor) leaves() *visitor {
	v.t.Helper()
	for {
		var form string
		v.do("look for a form", chromedp.Evaluate(`document.querySelector("dialog[data-modal]:modal")?.id ?? ""`, &form))
		if form == "" {
			return v
		}
		v.click("leave the form", `document.querySelector("dialog:modal [data-action=leave-modal]")`).is(`!document.getElementById(` + quoted(form) + `)`)
	}
}

// inEnglish is a place's name in English: a client speaks the person's language.
const inEnglish = `(name => ({"Inicio": "Home", "Mensajes": "Messages"})[name] ?? name)`

// goes opens a place over the menu, as a thumb does.
func (v *visitor) goes(place string) *visitor {
	v.t.Helper()
	v.click("the menu", `document.querySelector("button.burger")`)
	v.is(`document.getElementById("rail").matches(":popover-open")`)
	v.do("mark the page", chromedp.Evaluate(`window.old = true`, nil))
	v.click(place, `[...document.querySelectorAll(".rail a.place")].find(e => `+inEnglish+`(e.querySelector(".name").innerText) == `+quoted(place)+`)`)
	return v.is(`!window.old && ` + inEnglish + `(document.querySelector("#rail a.place[aria-current] .name")?.textContent) == ` + quoted(place)).is(streams)
}

// place is what is open: a conversation or Home.
func (v *visitor) place() (name string) {
	v.t.Helper()
	v.do("look where this is", chromedp.Evaluate(inEnglish+`(document.querySelector("#rail a.place[aria-current] .name")?.textContent ?? "")`, &name))
	return name
}

// stays goes to a place unless it is open.
func (v *visitor) stays(place string) *visitor {
	v.t.Helper()
	if v.place() == place {
		return v
	}
	return v.goes(place)
}

const dms = "Messages"

func placeOf(channel string) string {
	if channel == "" {
		return dms
	}
	return strings.TrimPrefix(channel, "#")
}

// CommandIn implements storytest.Stage.
func (p *phone) CommandIn(user, channel, text string) error {
	v := p.at(user)
	if v == nil {
		return p.wire.CommandIn(user, channel, text)
	}
	v.leaves().stays(placeOf(channel)).click("the composer", `document.getElementById("write-text")`)
	return v.acted(func() { v.writes(text).keys("\r") })
}

// ClickIn implements storytest.Stage.
func (p *phone) ClickIn(user, channel, label, near string) error {
	v := p.at(user)
	if v == nil {
		return p.wire.ClickIn(user, channel, label, near)
	}
	button := `[...(` + p.surface(v, user, channel, label, near) + `)?.querySelectorAll("button.button") ?? []].find(e => e.innerText.trim() == ` + quoted(label) + `)`
	var asks bool
	v.do("look at "+label, chromedp.Evaluate(`!!(`+button+`)?.hasAttribute("hx-confirm")`, &asks))
	if asks {
		v.click(label, button)
		button = `document.querySelector("#confirm:modal #confirm-yes")`
	}
	return v.acted(func() { v.click(label, button) })
}

// Choose implements storytest.Stage.
func (p *phone) Choose(user, option, list string) error {
	v := p.at(user)
	if v == nil {
		return p.wire.Choose(user, option, list)
	}
	find := `[...(` + p.surface(v, user, "", list, "") + `)?.querySelectorAll("select") ?? []].find(e => e.ariaLabel == ` + quoted(list) + `)`
	return v.acted(func() { v.selects(list, find, option) })
}

// surface finds the newest message that offers something, or home, and opens it.
func (p *phone) surface(v *visitor, user, channel, label, near string) string {
	p.t.Helper()
	v.leaves()
	if m, offered := p.offers(user, channel, label, near); offered {
		v.stays(placeOf(channel))
		return `document.querySelector("article.line[data-message='` + string(m) + `']")`
	}
	v.stays("Home")
	return `document.querySelector(".home-view")`
}

// Submit implements storytest.Stage: it fills what the story fills, from the top
// to the bottom, and sends the form.
func (p *phone) Submit(user string, values map[string][]string) error {
	v := p.at(user)
	if v == nil {
		return p.wire.Submit(user, values)
	}
	before, open := p.workspace.Modal(sandbox.UserID(user))
	if !open {
		return errors.New("no form is open")
	}
	v.is(`document.getElementById("modal-` + string(before.ID) + `")?.matches(":modal")`).fits()
	fields := p.fields(user)
	for key := range values {
		if !slices.Contains(fields, key) {
			return fmt.Errorf("no field %q", key)
		}
	}
	for _, key := range fields {
		if entered, some := values[key]; some {
			v.answers(key, entered)
		}
	}
	v.do("forget an earlier refusal", chromedp.Evaluate(reachable+`.querySelectorAll(".error").forEach(e => { e.textContent = "" })`, nil))
	if err := v.acted(func() { v.click("send", reachable+`.querySelector("[data-action=submit]")`) }); err != nil {
		return err
	}
	after, open := p.workspace.Modal(sandbox.UserID(user))
	if !open || after.ID != before.ID || len(after.Errors) == 0 {
		p.modal[user] = ""
		return nil
	}
	p.seen[user] = append(p.seen[user], storytest.AsksAgain(fields, v.refused(after.Errors)))
	return nil
}

// refused reads the sentences below the fields, once they are there.
func (v *visitor) refused(told map[string]string) map[string]string {
	v.t.Helper()
	const sentences = `Object.fromEntries([...` + reachable + `.querySelectorAll(".block.input")].map(b => [b.dataset.block, b.querySelector(".error")?.innerText]).filter(e => e[1]))`
	var seen map[string]string
	v.until("a refusal is shown", `(seen => Object.keys(seen).sort() == `+quoted(strings.Join(slices.Sorted(maps.Keys(told)), ","))+` ? seen : null)(`+sentences+`)`, &seen)
	for field, sentence := range seen {
		if sentence == "Completa este campo obligatorio." { // the client's own, in Spanish
			seen[field] = storytest.Unanswered
		}
	}
	return seen
}

// answers gives a question its answers, in place of those it has.
func (v *visitor) answers(key string, entered []string) {
	v.t.Helper()
	field := `[...` + reachable + `.querySelectorAll(".block.input")].find(b => b.dataset.block == ` + quoted(key) + `)`
	var kind string
	v.until("find the question "+key, `(f => f && (f.querySelector("select") ? "select" : f.querySelector("input[type=date]") ? "date" : f.querySelector(".check") ? "check" : "text"))(`+field+`)`, &kind)
	switch kind {
	case "select":
		v.selects(key, field+`.querySelector("select")`, entered[0])
	case "date":
		v.is(`!!(date => { date.value = ` + quoted(entered[0]) + `; return true })(` + field + `.querySelector("input[type=date]"))`)
	case "check":
		v.ticks(key, field, entered)
	default:
		box := field + `.querySelector("input:not([type=hidden]), textarea")`
		v.click(key, box).is("document.activeElement == " + box)
		v.do("select all of "+key, chromedp.Evaluate(box+".select()", nil))
		if entered[0] == "" {
			v.keys("\b")
		} else {
			v.writes(entered[0])
		}
		v.is(box + ".value == " + quoted(entered[0]))
	}
}

// ticks taps each answer that is not as it should be.
func (v *visitor) ticks(key, field string, entered []string) {
	v.t.Helper()
	wanted := `["` + strings.Join(entered, `","`) + `"]`
	wrong := `[...` + field + `.querySelectorAll("label.check")].find(e => e.querySelector("input").checked != ` + wanted + `.includes(e.innerText.trim()))`
	for range 20 {
		var left bool
		v.do("look at "+key, chromedp.Evaluate(`!!`+wrong, &left))
		if !left {
			return
		}
		v.click(key, `[...`+field+`.querySelectorAll("label.check")].find(e => !e.querySelector("input").checked && `+wanted+`.includes(e.innerText.trim())) ?? `+wrong)
	}
	v.t.Fatalf("%s does not take %s", key, wanted)
}

// selects chooses an entry of a list, whose menu the browser draws outside the page.
func (v *visitor) selects(name, list, entry string) {
	v.t.Helper()
	v.until("choose "+entry+" in "+name, `(list => {
		const entry = [...list?.options ?? []].find(o => o.text == `+quoted(entry)+` || o.value == `+quoted(entry)+`);
		if (!entry) return false;
		list.value = entry.value;
		list.dispatchEvent(new Event("change", {bubbles: true}));
		return true })(`+list+`)`, nil)
}

// writes puts in a text as the keyboard of a phone does, a whole line at a time.
func (v *visitor) writes(text string) *visitor {
	v.t.Helper()
	return v.do("write "+text, input.InsertText(text))
}

// acted does something that the workspace is told of, and returns when it has
// been told and has answered; an error is what it refuses.
func (v *visitor) acted(act func()) error {
	v.t.Helper()
	v.do("count", chromedp.Evaluate(`window.told ??= (document.addEventListener("htmx:after:request", e => { if (e.detail.ctx.request?.method == "POST") told.n++ }), {n: 0}); told.n = 0`, nil))
	act()
	v.is(`told.n > 0`)
	v.fits()
	var refusal string
	v.do("look for a refusal", chromedp.Evaluate(`document.getElementById("refusal").textContent.trim()`, &refusal))
	if refusal != "" {
		return errors.New(refusal)
	}
	return nil
}

// Home implements storytest.Stage.
func (p *phone) Home(user string) (string, error) {
	text, err := p.wire.Home(user)
	if v := p.at(user); v != nil && err == nil {
		v.leaves().goes("Home").reads(text)
		text, err = p.wire.Home(user)
	}
	return text, err
}

// Seen implements storytest.Stage.
func (p *phone) Seen(user string) []storytest.Seen {
	all := p.wire.Seen(user)
	v := p.hands[user]
	if v == nil {
		return all
	}
	_, form := p.workspace.Modal(sandbox.UserID(user))
	for _, s := range all {
		switch {
		case s.How == storytest.Opened:
			v.is(reachable + `.querySelector("h2")?.innerText == ` + quoted(s.Text)).fits()
		case s.How != storytest.Refused && (!form || v.place() == dms): // a form lies over everything
			v.stays(dms).reads(s.Text)
		}
	}
	return all
}

// reads checks that each line stands in the page, but for the buttons.
func (v *visitor) reads(text string) {
	v.t.Helper()
	const letters = `(s => s.replace(/[^\p{L}\p{N}]+/gu, " ").trim())`
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "[") {
			v.is(letters + `(document.getElementById("main").innerText).includes(` + letters + `(` + quoted(line) + `))`)
		}
	}
	v.fits()
}
