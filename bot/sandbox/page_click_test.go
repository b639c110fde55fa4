package sandbox_test

import (
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"

	"cairn/bot/sandbox"
)

const dialog = "dialog[data-modal]"

func TestAPersonWritesANoteAndMarksItDone(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	dm := base + "/?as=" + string(mia) + "&in=" + string(w.DM(mia))
	text := dialog + " [data-action=text]"
	play(t, ctx, at(dm),
		write("#write-text", "/note hi"+kb.Enter), see(dialog),
		holds("document.activeElement.matches('dialog textarea')"),
		chromedp.SetValue(dialog+" select", "idea", chromedp.ByQuery),
		click("[data-action=submit]"),
		says(dialog, "Please write at least ten characters."),
		holds(`document.activeElement.getAttribute("aria-invalid") == "true"`),
		holds(`document.getElementById(document.activeElement.getAttribute("aria-describedby").split(" ")[0]).innerText.includes("ten characters")`),
		holds(`document.querySelector("dialog textarea").value == "hi" && document.querySelector("dialog select").value == "idea"`),
		write(text, " there, a longer note"),
		click("[data-action=submit]"), gone(dialog),
		see("[data-action=done]"), says("[role=log]", "hi there, a longer note"),
		click("[data-action=done]"), says("#confirm", "Mark as done?"), click("#confirm-no"),
		holds(`!document.getElementById("confirm").open`), see("[data-action=done]"),
		// Asked again at once, before the dialog says that it has closed.
		chromedp.Evaluate(`document.querySelector("[data-action=done]").click()`, nil), click("#confirm-yes"),
		gone("[data-action=done]"), says("[role=log]", "Done"),
	)
	if last := w.Messages(mia, w.DM(mia)); len(last) != 1 || !strings.HasPrefix(last[0].Text, "Done: hi there") {
		t.Errorf("in the DM: %+v", last)
	}
}

func TestFormsAreStacked(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(w.DM(mia))),
		write("#write-text", "/note more"+kb.Enter), see(dialog),
		chromedp.SetValue(dialog+" select", "idea", chromedp.ByQuery), click("[data-action=submit]"),
		says(dialog+" h2", "One more"), says(dialog+" .crumb", "New note"),
		holds(`document.activeElement.matches("dialog[data-modal] input")`),
		chromedp.KeyEvent(kb.Escape), says(dialog+" h2", "New note"),
		holds(`document.querySelector("dialog textarea").value == "more" && document.querySelector("dialog[data-modal]").matches(":modal")`),
		click("[data-action=leave-modal]"), gone(dialog),
	)
	if err := w.CloseModal(mia); err == nil {
		t.Error("a form was left open")
	}
}

func TestWhatIsRefusedIsSaidAboveAnOpenForm(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	if err := w.GlobalShortcut(mia, "new"); err != nil {
		t.Fatal(err)
	}
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(general)), see(dialog),
		chromedp.Evaluate(`htmx.ajax("POST", "/ui/fly?as=U0MIA", {target: "#refusal"})`, nil),
		says("#refusal:popover-open", "That did not work: no act called fly."),
		click("[data-action=leave-modal]"), gone(dialog), holds(`!document.querySelector("#refusal:popover-open")`),
	)
}

func TestEveryFieldOfAFormReachesTheApp(t *testing.T) {
	t.Parallel()
	w, base, app := startApp(t)
	ctx := browser(t)
	field := func(block string) string { return dialog + " [data-block=" + block + "] " }
	play(t, ctx, at(base+"/?as="+string(mia)), write("#write-text", "/note fields"+kb.Enter), see(dialog),
		click("[data-action=submit]"), see(field("line")+".error"),
		holds(`document.querySelectorAll("dialog .error").length == 11`),
		write(field("line")+"input", "a line"),
		write(field("lines")+"textarea", "first"+kb.Enter+"second"),
		chromedp.SetValue(field("one")+"select", "fri", chromedp.ByQuery),
		click(field("many")+"input[value=b]"),
		chromedp.SetValue(field("person")+"select", string(sam), chromedp.ByQuery),
		chromedp.SetValue(field("place")+"select", string(general), chromedp.ByQuery),
		write(field("ward")+"input[type=search]", "no"), says(field("ward"), "North <ward>"), click(field("ward")+"input[value=north]"),
		click(field("radio")+"input[value=n]"),
		click(field("boxes")+"input[value=e]"), click(field("boxes")+"input[value=l]"),
		write(field("number")+"input", "42"), write(field("email")+"input", "mia@example.org"), write(field("url")+"input", "https://example.org"),
		click("[data-action=submit]"), gone(dialog),
	)
	until(t, w, func() bool { app.mu.Lock(); defer app.mu.Unlock(); return app.answers != nil })
	got := map[string]string{}
	for block, actions := range app.answers {
		a := actions["a"]
		got[block] = a.Value + a.SelectedOption.Value + a.SelectedUser + a.SelectedConversation + a.SelectedDate + a.SelectedTime
		for _, o := range a.SelectedOptions {
			got[block] += o.Value + " "
		}
		if a.SelectedDateTime != 0 {
			got[block] = time.Unix(a.SelectedDateTime, 0).UTC().Format(time.RFC3339)
		}
	}
	want := map[string]string{
		"line": "a line", "lines": "first\nsecond", "one": "fri", "many": "r b ", "person": "U0SAM", "place": "C0GENERAL",
		"ward": "north", "radio": "n", "boxes": "e l ", "date": "2027-03-09", "time": "07:30", "moment": "2027-03-03T15:00:00Z",
		"number": "42", "email": "mia@example.org", "url": "https://example.org",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("what the app was told (-want +got):\n%s", diff)
	}
}

func TestTheHomeIsPublishedAndCounts(t *testing.T) {
	t.Parallel()
	_, base := start(t)
	ctx := browser(t)
	play(t, ctx, at(base+"/home?as="+string(mia)),
		says("[data-surface=home]", "0 counted so far, @Mia Lopez"),
		click("[data-action=count]"), says("[data-surface=home]", "1 counted so far"),
		click("[data-action=count]"), says("[data-surface=home]", "2 counted so far"),
	)
}

func TestAPersonSwitchesPersonasAndSeesWhatIsTheirs(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	call(t, base, "chat.postMessage", "channel", string(sam), "text", "for Sam alone")
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(general)),
		says("#as-U0SAM .unread", "1"),
		write("#write-text", "/note whisper"+kb.Enter),
		says(".line.only", "Only visible to you"), says(".line.only", "A word in your ear, @Mia Lopez"),
		click("[data-persona=U0SAM]"), says("[aria-current=true]", "Sam Reed"),
		holds("!!document.getElementById('live')._htmx?.sse"), gone(".line.only"),
		says(".rail", "charge-nurses"),
		click("a.place.app"), says("[role=log]", "for Sam alone"), gone("#as-U0SAM .unread"),
		click("[data-persona=U0ANA]"), says(".clock .zone", "CET"),
		holds(`document.querySelector(".rail").innerText.includes("charge-nurses") == false`),
	)
	if n := len(w.Messages(sam, general)); n != 0 {
		t.Errorf("Sam sees %d messages in a channel where only Mia was whispered to", n)
	}
}

func TestTheClockTurnsByButton(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	play(t, ctx, at(base+"/?as="+string(mia)), says(".clock", "9:04 AM"),
		click("[data-turn='+1 hour']"), says(".clock", "10:04 AM"),
		click("[data-turn='+1 day']"), says(".clock", "March 3"),
		// The clocks go forward on March 14; a fortnight later it is still 10:04 there.
		click("[data-turn='+2 weeks']"), says(".clock", "March 17"), says(".clock", "10:04 AM"),
		click("[data-turn=next]"), says(".clock", "March 19"),
	)
	if got := w.Now().Format("2006-01-02 15:04"); got != "2027-03-20 00:00" {
		t.Errorf("the workspace's time is %s", got)
	}
}

func TestAMessageShortcutAnswersInTheThread(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	ts, err := w.Say(sam, general, "The form is in the blue folder", "")
	if err != nil {
		t.Fatal(err)
	}
	line := "[data-message='" + string(ts) + "']"
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(general)),
		holds(`document.querySelector(".menu[data-menu] summary").focus() || true`),
		click(line+" .menu summary"), click(line+" [data-shortcut=keep]"),
		says(line+" .replies", "1 reply"), click(line+" .replies"),
		says(".pane", "Kept: The form is in the blue folder"),
		write("#reply-text", "Thank you"+kb.Enter), says(".pane", "Thank you"),
		holds(`document.getElementById("reply-text").value == ""`),
		click("[data-action=close-thread]"), gone(".pane"),
	)
}

func TestHostileTextIsOnlyText(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	hostile := `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`
	if _, err := w.Say(sam, general, hostile, ""); err != nil {
		t.Fatal(err)
	}
	call(t, base, "chat.postMessage", "channel", string(general), "text", hostile+" <javascript:alert(1)|click> <https://x/\"onload=alert(1)|y>")
	call(t, base, "chat.postMessage", "channel", string(general), "text", "x",
		"blocks", `[{"type":"markdown","text":"[a](javascript:alert(1)) <b onclick=alert(1)>b</b>"},{"type":"header","text":{"type":"plain_text","text":"<svg onload=alert(1)>"}}]`)
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(general)),
		says("[role=log]", `<script>document.title='owned'</script>`),
		says("[role=log] h3", "<svg onload=alert(1)>"),
		holds(`document.title != "owned" && !document.querySelector("#live :is(img, script, svg, [onload], [onerror], [onclick], a[href^=javascript])")`),
	)
}

func TestTypedTextSurvivesAPush(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(general)),
		write("#write-text", "half a sentence"), holds(`document.querySelector(".members").open = true`), see(".members .card"))
	if _, err := w.Say(sam, general, "something new", ""); err != nil {
		t.Fatal(err)
	}
	play(t, ctx, says("[role=log]", "something new"), holds(`document.querySelector(".members").open`),
		holds(`document.activeElement.id == "write-text" && document.activeElement.value == "half a sentence"`))

	if err := w.GlobalShortcut(mia, "new"); err != nil {
		t.Fatal(err)
	}
	play(t, ctx, see(dialog), write(dialog+" textarea", "half a note"), click(dialog+" input[type=radio][value=team]"))
	if _, err := w.Say(sam, general, "and more", ""); err != nil {
		t.Fatal(err)
	}
	play(t, ctx, holds(`document.querySelector("[role=log]").textContent.includes("and more")`),
		holds(`document.querySelector("dialog textarea").value == "half a note"`),
		holds(`document.querySelector("dialog input[value=team]").checked && document.querySelector("dialog").matches(":modal")`))
}

// TestWhoHasGoneOnIsNotCalledBack: a refusal's sentences may come a moment after
// it, when the person is writing elsewhere.
func TestWhoHasGoneOnIsNotCalledBack(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(w.DM(mia))),
		write("#write-text", "/note hi"+kb.Enter), see(dialog),
		chromedp.Evaluate(`document.dispatchEvent(new CustomEvent("refused", {detail: {blocks: ["kind"]}}))`, nil),
		click(dialog+" input[type=radio][value=team]"),
		chromedp.Evaluate(`document.addEventListener("htmx:after:swap", () => { window.swapped = true })`, nil))
	if _, err := w.Submit(mia, nil); err != nil {
		t.Fatal(err)
	}
	play(t, ctx, says(dialog, "Please complete this required field."), holds(`window.swapped`),
		holds(`document.activeElement.matches("input[type=radio]")`))
}

// TestASecondRefusalLeadsToItsOwnField, also while the sentences of the first one
// still stand there.
func TestASecondRefusalLeadsToItsOwnField(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(w.DM(mia))),
		write("#write-text", "/note hi"+kb.Enter), see(dialog), click("[data-action=submit]"),
		says(dialog, "Please complete this required field."), holds(`document.activeElement.matches("dialog select")`),
		chromedp.Evaluate(`document.querySelector("dialog [data-action=submit]").focus();
			document.dispatchEvent(new CustomEvent("refused", {detail: {blocks: ["note"]}}))`, nil),
		holds(`document.activeElement.dataset.action == "submit"`),
		chromedp.SetValue(dialog+" select", "idea", chromedp.ByQuery), click("[data-action=submit]"),
		says(dialog, "Please write at least ten characters."), holds(`document.activeElement.matches("dialog textarea")`))
}

// TestAnotherPageOfAFormBeginsAtItsTop: what took the form's place would else
// look as if nothing had happened.
func TestAnotherPageOfAFormBeginsAtItsTop(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(w.DM(mia))),
		write("#write-text", "/note again"+kb.Enter), see(dialog),
		chromedp.SetValue(dialog+" select", "idea", chromedp.ByQuery), click("[data-action=submit]"),
		says(dialog, "Once more"), holds(`document.activeElement.name == "f:again/again"`))
}

// TestEscapeFromADateClosesTheFormOnce: Chromium cancels twice there.
func TestEscapeFromADateClosesTheFormOnce(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(w.DM(mia))),
		write("#write-text", "/note fields"+kb.Enter), see(dialog),
		chromedp.Evaluate(`window.cancels = 0; document.addEventListener("cancel", () => cancels++, true);
			document.addEventListener("htmx:after:request", () => { window.asked = (window.asked || 0) + 1 })`, nil),
		chromedp.Focus(dialog+" input[type=date]", chromedp.ByQuery), chromedp.KeyEvent(kb.Escape), gone(dialog),
		holds(`window.cancels == 2`), holds(`window.asked == 1`))
}

// TestWhoClosesAFormIsWhereTheyWere, or near it where that is gone.
func TestWhoClosesAFormIsWhereTheyWere(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	focused := func(selector string) chromedp.Action {
		return holds(`document.activeElement.matches("` + selector + `")`)
	}
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(w.DM(mia))),
		write("#write-text", "/note hi"+kb.Enter), see(dialog), chromedp.KeyEvent(kb.Escape), gone(dialog), focused("#write-text"),
		click(".menu.up summary"), click("[data-shortcut=new]"), see(dialog),
		chromedp.KeyEvent(kb.Escape), gone(dialog), focused(".menu.up summary"),
		write("#write-text", "/note something long enough"+kb.Enter), see(dialog),
		chromedp.SetValue(dialog+" select", "idea", chromedp.ByQuery), click("[data-action=submit]"), gone(dialog), focused("#write-text"),
		click("[data-action=done]"), click("#confirm-no"), focused("[data-action=done]"),
		click("[data-action=done]"), click("#confirm-yes"), gone("[data-action=done]"), focused("#main"))
}

func TestEverythingIsReachedByKeyboardAlone(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	press := func(keys string) chromedp.Action { return chromedp.KeyEvent(keys) }
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(w.DM(mia))),
		press(kb.Tab), holds(`document.activeElement.className == "skip"`), press(kb.Enter),
		holds(`location.hash == "#main"`),
		holds(`document.getElementById("write-text").focus() || document.activeElement.id == "write-text"`),
		press("/no"), see("#write-hints"), press(kb.Tab), holds(`document.activeElement.value == "/note "`),
		press(kb.Enter), see(dialog), holds("document.activeElement.matches('dialog textarea')"),
		press("typed without a mouse"), press(kb.Tab), press("I"), press(kb.Tab), press(" "),
		press(kb.Tab), press(kb.Tab), holds(`document.activeElement.dataset.action == "submit"`), press(kb.Enter),
		gone(dialog), says("[role=log]", "typed without a mouse"),
		holds(`document.getElementById("write-text").focus() || true`), press("/note again"), press(kb.Enter), see(dialog),
		press(kb.Escape), gone(dialog),
	)
}

// TestNamesAreOfferedAsOneWrites, with the keys that every such list has, and with
// the mouse; a push meanwhile takes nothing of it away.
func TestNamesAreOfferedAsOneWrites(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	press := func(keys string) chromedp.Action { return chromedp.KeyEvent(keys) }
	offers := func(names ...string) chromedp.Action {
		return holds(`[...document.querySelectorAll("#write-hints:not([hidden]) > li:not([hidden]) strong")].map(e => e.innerText).join() == "` + strings.Join(names, ",") + `"`)
	}
	written := func(text string) chromedp.Action {
		return holds(`document.activeElement.id == "write-text" && document.activeElement.value == "` + text + `"`)
	}
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(general)),
		write("#write-text", "Ask @"), offers("Mia Lopez", "Sam Reed", "Ana Öberg"), press(kb.ArrowDown),
		holds(`document.getElementById(document.activeElement.getAttribute("aria-activedescendant")).innerText.includes("Sam Reed")`))
	if _, err := w.Say(sam, general, "something new", ""); err != nil {
		t.Fatal(err)
	}
	play(t, ctx, says("[role=log]", "something new"), offers("Mia Lopez", "Sam Reed", "Ana Öberg"),
		press(kb.Enter), written("Ask @sam "),
		press("or @lop"), offers("Mia Lopez"), press(kb.Tab), written("Ask @sam or @mia "),
		press("in #"), offers("#general"), press(kb.Escape), gone("#write-hints:not([hidden])"), written("Ask @sam or @mia in #"),
		press("g"), click("#write-hints > li:not([hidden])"), written("Ask @sam or @mia in #general "),
		press("a@b or @ana"), gone("#write-hints:not([hidden])"), press(kb.Enter), says("[role=log]", "in #general a@b or @Ana Öberg"))
}

// TestAGuideLeadsThroughThePage from the first visit on, whoever one is meanwhile. It
// knows what is done, and leads on to what is not.
func TestAGuideLeadsThroughThePage(t *testing.T) {
	t.Parallel()
	config := village()
	var wrote atomic.Bool
	config.Guide = []sandbox.Step{
		{As: sam, Text: "Write *something*.", Done: wrote.Load},
		{As: mia, Home: true, Text: "Look at her Home."},
		{As: sam, Text: "Write once more.", Done: wrote.Load},
		{As: mia, Text: "Go on.", Done: func() bool { return false }},
	}
	w, base := open(t, config)
	ctx := browser(t)
	play(t, ctx, at(base), says("#guide", "1 of 4 Write something."), says(".persona[aria-current]", "Sam Reed"), gone("[data-action=guide-there]"), gone(".guide.is-done"))
	wrote.Store(true)
	if _, err := w.Say(sam, general, "something", ""); err != nil {
		t.Fatal(err)
	}
	play(t, ctx, says("#guide [role=status]", "✓ Done"),
		click("[data-action=guide-next].primary"), says("#guide", "2 of 4 ✓ Done Look at her Home."), says("main", "Home of Mia Lopez"),
		click("[data-persona=U0ANA]"), says("[data-action=guide-there]", "Go to Mia Lopez"), click("[data-action=guide-there]"), says("main", "Home of Mia Lopez"),
		click("[data-action=guide-next]"), says("#guide", "4 of 4 Go on."), gone("[data-action=guide-next]"),
		click("[data-action=guide-back]"), says("#guide", "3 of 4 ✓ Done Write once more."),
		click("[data-action=guide-close]"), gone("#guide"), click("a.place.app"), gone("#guide"),
		click("[data-action=guide]"), says("#guide", "4 of 4"), gone("#connect"))
}

// TestAMessagesMenuIsInSight below a short message at the end, and at the top of a
// long one.
func TestAMessagesMenuIsInSight(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	for _, text := range []string{"Short", "Long" + strings.Repeat("\nand longer", 28)} {
		ts, err := w.Say(sam, general, text, "")
		if err != nil {
			t.Fatal(err)
		}
		line := "[data-message='" + string(ts) + "']"
		play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(general)), click(line+" .menu summary"),
			holds(`[...document.querySelectorAll("`+line+` .card button")].every(e => {
				const r = e.getBoundingClientRect();
				return e.contains(document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2)) })`))
	}
}

// TestEverybodyIsInSight on a small laptop, and whoever is the one is where more
// people are than fit.
func TestEverybodyIsInSight(t *testing.T) {
	t.Parallel()
	config := village()
	for _, name := range []string{"Ben Ode", "Cleo Rose Montgomery", "Dan Fox", "Eva Lund", "Fay Wu", "Gil Roth"} {
		config.People = append(config.People, sandbox.User{Name: strings.ToLower(name[:3]), RealName: name, Title: "Coordinator · Main office"})
	}
	w, base := open(t, config)
	ctx := browser(t)
	const whole = `[...document.querySelectorAll(".persona, .rail a.place")].every(e => {
		const r = e.getBoundingClientRect();
		return e.contains(document.elementFromPoint(r.x + 9, r.y + 2)) && e.contains(document.elementFromPoint(r.x + 9, r.bottom - 2)) })`
	play(t, ctx, chromedp.EmulateViewport(1280, 800), at(base+"/?as="+string(mia)), holds(whole),
		holds(`document.getElementById("passed").textContent = "12 events, each at its time."`), holds(whole))
	var last sandbox.User
	for range 20 {
		last = w.AddUser(sandbox.User{RealName: "One More"})
	}
	play(t, ctx, at(base+"/?as="+string(last.ID)), holds(`(e => {
		const r = e.getBoundingClientRect();
		return e.contains(document.elementFromPoint(r.x + 9, r.bottom - 2)) })(document.querySelector(".persona[aria-current]"))`))
}

func TestThePageWorksOnAPhone(t *testing.T) {
	t.Parallel()
	w, base := start(t)
	ctx := browser(t)
	fits := `document.documentElement.scrollWidth <= 390`
	play(t, ctx, chromedp.EmulateViewport(390, 780), at(base+"/?as="+string(mia)+"&in="+string(general)), holds(fits),
		holds(`getComputedStyle(document.getElementById("rail")).display == "none"`),
		click(".burger"), see("#rail"), click("a.place.app"), see("h1"), says("h1", "Notes"),
		holds("!!document.getElementById('live')._htmx?.sse"),
		write("#write-text", "/note written on a phone"), click("[data-action=send]"), see(dialog), holds(fits),
		chromedp.SetValue(dialog+" select", "idea", chromedp.ByQuery),
		click("[data-action=submit]"), gone(dialog), says("[role=log]", "written on a phone"), holds(fits),
		click(".burger"), see("#rail"), click("#inspect"), see(".inspector"), holds(fits),
		click(".entry summary"), see(".entry pre"),
		holds(`[...document.querySelectorAll(".chips a")].every(e => e.getBoundingClientRect().height >= 44)`), // a thumb hits it
		click(".chips a:last-child"), says(".chips [aria-current]", "Errors"), says(".inspector", "Nothing of this kind has crossed the wire yet."), holds(fits),
		click(".chips a"), see(".entry"), click("[data-action=close-inspector]"), gone(".inspector"),
		click(".burger"), holds(`document.querySelector("#rail:popover-open") != null`), chromedp.EmulateViewport(1280, 780), // it was turned
		holds(`document.getElementById("write-text").getBoundingClientRect().width > 400`), click("a.place.home"), says("main", "Home of Mia Lopez"),
	)
	if n := len(w.Messages(mia, w.DM(mia))); n != 1 {
		t.Errorf("%d messages in the DM", n)
	}
}

func TestAnAppThatIsAwayIsTalkedAbout(t *testing.T) {
	t.Parallel()
	w, base := open(t, village())
	ctx := browser(t)
	play(t, ctx, at(base+"/?as="+string(mia)+"&in="+string(general)),
		says(".lamp", "App not connected"), says("#connect", "export SLACK_API_URL="+base+"/api/"),
		write("#write-text", "/note"+kb.Enter), says(".notices", "/note failed"),
		holds(`document.getElementById("write-text").value == "/note"`), // nothing that was typed is lost
		click("[data-action=dismiss]"), gone(".notices"),
		at(base+"/?as="+string(mia)+"&in="+string(general)+"&inspect=1"), // what stands beside it leaves it a readable width
		holds(`document.querySelector("#connect .step").getBoundingClientRect().width > 240`),
	)
	if len(w.Notices(mia)) != 0 {
		t.Error("the notice is still there")
	}
}
