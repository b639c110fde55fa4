package main

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot/sandbox"
	"cairn/models"
)

// hostile is what somebody may type to reach others, to break out of the
// text, or to be found in a log.
const hostile = "CANARY <!channel> <!here> <@U0SAM> @everyone @sam <https://evil.example|click> *bold* `code` \u202eright-to-left \x00 {{.Name}} %s ' OR 1=1 --"

// secrets must be in no log: tokens, names, emails and what was typed.
var secrets = []string{
	sandbox.BotToken, sandbox.AppToken, sandbox.SigningSecret, "CANARY", "evil.example", "@example.org",
	"Mia Torres", "Leo Park", "Sam Okafor", "Rita Vance", "Carla Mendes", "Gus Adeyemi", "Hana Kim",
}

// opened is the bot in a workspace of staffCSV, on a Monday morning.
func opened(t *testing.T, csv string) *wire {
	t.Helper()
	w := newWire(t).(*wire)
	w.Turn(time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC))
	if err := w.Import(csv, nil); err != nil {
		t.Fatal(err)
	}
	w.Settle()
	t.Cleanup(func() { hasNot(t, w.log.String(), secrets...) })
	return w
}

// fill sends the form before somebody, with hostile text wherever text can be
// typed, and the answers where they matter.
func (w *wire) fill(user string, answers map[string][]string) {
	w.t.Helper()
	w.fillWith(user, hostile, answers)
}

func (w *wire) fillWith(user, text string, answers map[string][]string) {
	w.t.Helper()
	form, open := w.workspace.Modal(sandbox.UserID(user))
	if !open {
		w.t.Fatalf("%s has no form; notices %+v", user, w.workspace.Notices(sandbox.UserID(user)))
	}
	values := map[string][]string{}
	for id, element := range inputs(form) {
		if v := typedInto(element, text); v != "" {
			values[id] = []string{v}
		}
	}
	for key, v := range answers {
		for i := range v {
			v[i] = strings.ReplaceAll(v[i], "HOSTILE", text)
		}
		values[key] = v
	}
	w.send(user, form, values)
	again, open := w.workspace.Modal(sandbox.UserID(user))
	if asked := inputs(again)["not_identifiers"]; open && asked != nil { // what is hostile may look like somebody
		values["not_identifiers"] = choices(asked)
		w.send(user, again, values)
	}
}

func (w *wire) send(user string, form sandbox.View, values map[string][]string) {
	w.t.Helper()
	refused, err := w.workspace.Submit(sandbox.UserID(user), values)
	if err != nil || len(refused) > 0 {
		w.t.Fatalf("%s fills %q: %v, %v", user, form.Title.Text, refused, err)
	}
	w.Settle()
}

// inputs are the elements of a form's questions, by the question.
func inputs(form sandbox.View) map[string]map[string]any {
	out := map[string]map[string]any{}
	for _, b := range form.Blocks {
		element, asked := b["element"].(map[string]any)
		if id, _ := b["block_id"].(string); asked && b["type"] == "input" {
			out[id] = element
		}
	}
	return out
}

// choices are the values that can be chosen in an element.
func choices(element map[string]any) []string {
	var out []string
	options, _ := element["options"].([]any)
	for _, o := range options {
		value, _ := o.(map[string]any)["value"].(string)
		out = append(out, value)
	}
	return out
}

// typedInto is a text for a text field, and the first choice of any other.
func typedInto(element map[string]any, text string) string {
	switch element["type"] {
	case "plain_text_input":
		if most, ok := element["max_length"].(float64); ok && len(text) > int(most) {
			text = text[:int(most)]
		}
		return text
	case "datepicker", "users_select":
		return ""
	}
	if all := choices(element); len(all) > 0 {
		return all[0]
	}
	return ""
}

func (w *wire) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
	w.Settle()
}

// live is every part of what the bot said that would call somebody, or lead
// somewhere, that somebody typed.
func live(part any) []string {
	var found []string
	switch v := part.(type) {
	case []any:
		for _, each := range v {
			found = append(found, live(each)...)
		}
	case map[string]any:
		text, _ := v["text"].(string)
		url, _ := v["url"].(string)
		switch kind, _ := v["type"].(string); {
		case kind == "broadcast" || kind == "user" || kind == "usergroup":
			found = append(found, kind)
		case kind == "mrkdwn" && marked(text):
			found = append(found, text)
		case strings.Contains(url, "evil.example"):
			found = append(found, url)
		}
		for _, each := range v {
			found = append(found, live(each)...)
		}
	}
	return found
}

// marked reports whether Slack would read a mention or a link in a text.
func marked(text string) bool {
	return strings.Contains(text, "<!") || strings.Contains(text, "<@") || strings.Contains(text, "<https://evil")
}

// nobodyCalled fails when anything that people see is a live mention or link.
func (w *wire) nobodyCalled() {
	w.t.Helper()
	state := w.workspace.State()
	if len(state.Messages) == 0 {
		w.t.Error("nothing was said")
	}
	for _, m := range state.Messages {
		if m.Bot && (marked(m.Text) || len(live(anyOf(w.t, m.Blocks))) > 0) {
			w.t.Errorf("live: %s\n%v", m.Text, live(anyOf(w.t, m.Blocks)))
		}
	}
	for _, views := range []map[sandbox.UserID]sandbox.View{state.Homes, state.Modals} {
		for user, v := range views {
			if found := live(anyOf(w.t, v.Blocks)); len(found) > 0 {
				w.t.Errorf("live before %s: %v", user, found)
			}
		}
	}
}

// anyOf is a value as it is in JSON.
func anyOf(t *testing.T, v any) any {
	t.Helper()
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var out any
	if err := json.Unmarshal(raw, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestHostileTextStaysText goes the thin path with hostile text in every field
// that takes text: nobody is called by it, and no log has it.
func TestHostileTextStaysText(t *testing.T) {
	t.Parallel()
	w := opened(t, strings.ReplaceAll(staffCSV, "Mia Torres,", "Mia Torres <!channel> *x*,"))
	w.must(w.Click("U0MIA", "Start", ""))
	w.fill("U0MIA", map[string][]string{"competency": {"safety"}})
	w.must(w.Command("U0LEO", "/mentor intake"))
	w.fill("U0LEO", map[string][]string{"competency": {"safety"}, "level": {"5"}, "places": {"2"}})
	w.must(w.Command("U0CARLA", "/mentor match"))
	w.must(w.Click("U0CARLA", "Release", ""))
	w.must(w.Click("U0LEO", "Ask a question", ""))
	w.fill("U0LEO", nil)
	w.must(w.Click("U0MIA", "Accept", ""))
	w.must(w.Click("U0LEO", "Accept", ""))
	w.must(w.Click("U0MIA", "Write a goal", ""))
	w.fill("U0MIA", map[string][]string{"title": {"Write crisis notes at the day program HOSTILE"}, "measure": {"Of 10 notes, how many HOSTILE"}, "target": {"9 of 10 HOSTILE"}, "due": {"2027-03-15"}})
	w.must(w.Command("U0LEO", "/mentor evidence"))
	w.fill("U0LEO", map[string][]string{"observed_on": {"2027-01-04"}})
	w.must(w.Command("U0MIA", "/mentor flag"))
	w.fill("U0MIA", map[string][]string{"severity": {"3"}, "about": {"U0LEO"}})
	w.must(w.Click("U0RITA", "Snooze", ""))
	w.fill("U0RITA", nil)
	w.nobodyCalled()

	w.Turn(time.Date(2027, 1, 18, 18, 0, 0, 0, time.UTC))
	w.Settle()
	w.must(w.Command("U0MIA", "/mentor checkin"))
	w.fill("U0MIA", map[string][]string{"unsafe": {"yes"}})
	w.fill("U0MIA", map[string][]string{"severity": {"4"}}) // the concern form, which the yes opened
	w.must(w.Click("U0SAM", "Decide", ""))
	w.fill("U0SAM", map[string][]string{"outcome": {string(models.Defer)}, "review": {"2027-02-20"}})
	w.nobodyCalled()
	if err := w.Verify(); err != nil {
		t.Error(err)
	}
	if !strings.Contains(string(mustJSON(t, w.workspace.State().Messages)), "CANARY") {
		t.Error("the text was nowhere shown: this test proves nothing")
	}
}

func mustJSON(t *testing.T, v any) []byte {
	t.Helper()
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// answered is what the bot said to somebody alone, last.
func (w *wire) answered(user string) string {
	for _, m := range slices.Backward(w.workspace.Messages(sandbox.UserID(user), w.dm(user))) {
		if m.Bot {
			return m.Text
		}
	}
	return ""
}

func TestAStrangerIsToldWhomToAskAndADeactivatedPersonIsToldWhy(t *testing.T) {
	t.Parallel()
	w := opened(t, staffCSV)
	w.workspace.AddUser(sandbox.User{ID: "U0EVE", Name: "eve", RealName: "Eve Stone", Email: "eve@elsewhere.org"})
	for _, line := range []string{"/mentor flag", "/mentor", "/mentor scope @mia"} {
		w.must(w.Command("U0EVE", line))
		has(t, w.answered("U0EVE"), "You are not in the mentoring program yet", "U0EVE")
	}
	mia, err := w.app.store.PersonByEmail(t.Context(), "mia@example.org")
	w.must(err)
	mia.State = models.Gone
	w.must(w.app.store.Commit(t.Context(), models.Commit{At: w.clock.Now(), Action: "test.leave", Save: []models.Noun{&mia}}))
	w.must(w.Command("U0MIA", "/mentor flag"))
	has(t, w.answered("U0MIA"), "Your place in the mentoring program is closed")
	if _, open := w.workspace.Modal("U0MIA"); open {
		t.Error("the form was opened")
	}
	if flags, err := w.app.store.Flags(t.Context(), 9); err != nil || len(flags) != 0 {
		t.Errorf("%d flags, %v", len(flags), err)
	}
}

// TestPayloadsOfAnotherWorkspaceChangeNothing: a raw delivery that names
// another team, even for a user id that is known here.
func TestPayloadsOfAnotherWorkspaceChangeNothing(t *testing.T) {
	t.Parallel()
	w := opened(t, staffCSV)
	before, err := w.app.store.AuditEvents(t.Context(), 0, 1000)
	w.must(err)
	command := map[string]any{
		"team_id": "T0OTHER", "user_id": "U0MIA", "command": "/mentor", "text": "intake", "trigger_id": "1.2.3",
		"channel_id": "D0MIA", "api_app_id": "A0SANDBOX0", "response_url": "http://127.0.0.1:9/none",
	}
	submit := map[string]any{
		"type": "view_submission", "team": map[string]any{"id": "T0OTHER"}, "user": map[string]any{"id": "U0MIA", "team_id": "T0OTHER"},
		"view": map[string]any{"callback_id": "flag.save", "private_metadata": "flag.save:command", "state": map[string]any{"values": map[string]any{}}},
	}
	for kind, payload := range map[string]map[string]any{"slash_commands": command, "interactive": submit} {
		_, _ = w.workspace.Deliver(kind, payload) // however it is answered
		garbage := maps.Clone(payload)
		garbage["user"], garbage["user_id"], garbage["view"] = 7, []any{}, "x"
		_, _ = w.workspace.Deliver(kind, garbage)
	}
	w.Settle()
	after, err := w.app.store.AuditEvents(t.Context(), 0, 1000)
	w.must(err)
	if len(after) != len(before) {
		t.Errorf("%d lines were added to the record", len(after)-len(before))
	}
	if _, open := w.workspace.Modal("U0MIA"); open {
		t.Error("a form was opened")
	}
}
