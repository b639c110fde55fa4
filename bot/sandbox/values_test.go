package sandbox_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/slack-go/slack"
	"github.com/slack-go/slack/socketmode"

	"cairn/bot/sandbox"
)

const everyField = `
{"type":"input","block_id":"text","label":{"type":"plain_text","text":"Text"},"element":{"type":"plain_text_input","action_id":"a","initial_value":"start"}},
{"type":"input","block_id":"pick","label":{"type":"plain_text","text":"Pick"},"element":{"type":"static_select","action_id":"a","options":[{"text":{"type":"plain_text","text":"One"},"value":"1"},{"text":{"type":"plain_text","text":"Two"},"value":"2"}]}},
{"type":"input","block_id":"box","optional":true,"label":{"type":"plain_text","text":"Boxes"},"element":{"type":"checkboxes","action_id":"a","options":[{"text":{"type":"plain_text","text":"Red"},"value":"r"},{"text":{"type":"plain_text","text":"Blue"},"value":"b"}]}},
{"type":"input","block_id":"who","label":{"type":"plain_text","text":"Who"},"element":{"type":"users_select","action_id":"a"}},
{"type":"input","block_id":"all","optional":true,"label":{"type":"plain_text","text":"All"},"element":{"type":"multi_users_select","action_id":"a","initial_users":["U0SAM"]}},
{"type":"input","block_id":"day","label":{"type":"plain_text","text":"Day"},"element":{"type":"datepicker","action_id":"a"}},
{"type":"input","block_id":"far","optional":true,"label":{"type":"plain_text","text":"Far"},"element":{"type":"external_select","action_id":"a"}},
{"type":"input","block_id":"num","optional":true,"label":{"type":"plain_text","text":"Number"},"element":{"type":"number_input","action_id":"a","is_decimal_allowed":false,"max_value":"5"}}`

func TestEveryFieldArrivesInItsShape(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	api, socket := link(t, w, base)
	got := make(chan map[string]map[string]slack.BlockAction, 1)
	on(t, socket, func(e socketmode.Event) any {
		data, ok := e.Data.(slack.InteractionCallback)
		switch {
		case !ok:
			return nil
		case data.Type == slack.InteractionTypeShortcut:
			if _, err := api.OpenView(data.TriggerID, viewOf(t, modal("all", everyField))); err != nil {
				t.Error(err)
			}
		case data.Type == slack.InteractionTypeBlockSuggestion:
			text := map[string]any{"type": "plain_text", "text": "Far " + data.Value}
			return map[string]any{"options": []any{map[string]any{"text": text, "value": "far-1"}}}
		case data.Type == slack.InteractionTypeViewSubmission:
			got <- data.View.State.Values
		}
		return nil
	})
	if err := w.GlobalShortcut(mia, "begin"); err != nil {
		t.Fatal(err)
	}
	until(t, w, func() bool { _, open := w.Modal(mia); return open })
	options, err := w.Options(mia, sandbox.Surface{Modal: true}, sandbox.Press{BlockID: "far"}, "out")
	if err != nil || len(options) != 1 {
		t.Fatalf("options: %v, %v", options, err)
	}
	if _, err := w.Submit(mia, sandbox.Values{"Nobody": {"x"}}); !errors.Is(err, sandbox.ErrUnseen) {
		t.Errorf("a field that is not there: %v", err)
	}
	refused, err := w.Submit(mia, sandbox.Values{"num": {"7"}})
	if err != nil || len(refused) != 4 || refused["num"] == "" || refused["who"] == "" {
		t.Fatalf("missing answers: %v, %v", refused, err)
	}
	var answers sandbox.Values
	err = json.Unmarshal([]byte(`{"Pick":"Two","box":["Red","b"],"who":"Sam Reed","day":"2027-03-01","far":"Far out","num":4}`), &answers)
	if err != nil {
		t.Fatal(err)
	}
	if refused, err := w.Submit(mia, answers); err != nil || len(refused) > 0 {
		t.Fatalf("full answers: %v, %v", refused, err)
	}
	v := <-got
	values := fmt.Sprintf("%v %v %v %v %v %v %v %v", v["text"]["a"].Value, v["pick"]["a"].SelectedOption.Value, len(v["box"]["a"].SelectedOptions),
		v["who"]["a"].SelectedUser, v["all"]["a"].SelectedUsers, v["day"]["a"].SelectedDate, v["far"]["a"].SelectedOption.Value, v["num"]["a"].Value)
	if want := "start 2 2 U0SAM [U0SAM] 2027-03-01 far-1 4"; values != want {
		t.Errorf("values %q, want %q", values, want)
	}
}

func TestAWhisperIsForOnePersonOnly(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	got := call(t, base, "chat.postEphemeral", "channel", string(general), "user", string(mia), "text", "psst")
	ts := sandbox.TS(got["message_ts"].(string))
	if m, ok := w.Message(mia, ts); !ok || m.Text != "psst" {
		t.Errorf("Mia sees %+v", m)
	}
	if _, ok := w.Message(sam, ts); ok || len(w.Messages(sam, general)) != 0 {
		t.Error("Sam sees it too")
	}
	if err := w.React(sam, ts, "eyes"); !errors.Is(err, sandbox.ErrUnseen) {
		t.Errorf("Sam reacts: %v", err)
	}
	history := call(t, base, "conversations.history", "channel", string(general))
	if messages := history["messages"].([]any); len(messages) != 0 {
		t.Errorf("in the history: %v", messages)
	}
	if got := call(t, base, "chat.update", "channel", string(general), "ts", string(ts), "text", "x"); got["error"] != "message_not_found" {
		t.Errorf("updating it: %v", got)
	}
}

func TestHistoryIsReadInPagesAndSpans(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	var sent []string
	for i := range 25 {
		posted := call(t, base, "chat.postMessage", "channel", string(mia), "text", fmt.Sprint(i))
		sent = append(sent, posted["ts"].(string))
	}
	dm := string(w.DM(mia))
	read := func(args ...string) (texts []string, next string) {
		got := call(t, base, "conversations.history", append([]string{"channel", dm}, args...)...)
		for _, m := range got["messages"].([]any) {
			texts = append(texts, dig(m, "text").(string))
		}
		next, _ = dig(got, "response_metadata", "next_cursor").(string)
		if got["has_more"] != (next != "") {
			t.Errorf("has_more %v with cursor %q", got["has_more"], next)
		}
		return texts, next
	}
	all, next := read("limit", "10")
	for next != "" {
		var page []string
		page, next = read("limit", "10", "cursor", next)
		all = append(all, page...)
	}
	if len(all) != 25 || all[0] != "24" || all[24] != "0" {
		t.Errorf("pages: %v", all)
	}
	if got, _ := read("oldest", sent[3], "latest", sent[6]); fmt.Sprint(got) != "[5 4]" {
		t.Errorf("between: %v", got)
	}
	if got, _ := read("oldest", sent[3], "latest", sent[6], "inclusive", "true"); fmt.Sprint(got) != "[6 5 4 3]" {
		t.Errorf("inclusive: %v", got)
	}
	for i := range 5 {
		call(t, base, "chat.postMessage", "channel", dm, "thread_ts", sent[0], "text", fmt.Sprint("r", i))
	}
	replies := call(t, base, "conversations.replies", "channel", dm, "ts", sent[0], "limit", "3")
	cursor, _ := dig(replies, "response_metadata", "next_cursor").(string)
	rest := call(t, base, "conversations.replies", "channel", dm, "ts", sent[0], "cursor", cursor)
	first, second := replies["messages"].([]any), rest["messages"].([]any)
	if len(first) != 4 || len(second) != 3 || dig(second[2], "text") != "r4" || dig(first[0], "reply_count") != 5.0 {
		t.Errorf("replies: %v then %v", first, second)
	}
	if got := w.Thread(mia, sandbox.TS(sent[0])); len(got) != 6 {
		t.Errorf("thread: %d", len(got))
	}
}

func BenchmarkPostMessageAmongTenThousand(b *testing.B) {
	config := town()
	for i := range 10_000 {
		config.People = append(config.People, sandbox.User{ID: sandbox.UserID(fmt.Sprintf("U1%06d", i)), RealName: fmt.Sprint("Person ", i)})
	}
	w := sandbox.New(config)
	handler := w.Handler()
	b.ResetTimer()
	for i := 0; b.Loop(); i++ {
		postTo(b, handler, fmt.Sprintf("U1%06d", i%10_000))
	}
}
