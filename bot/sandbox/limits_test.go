package sandbox_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"cairn/bot/sandbox"
)

func long(n int) string { return strings.Repeat("x", n) }

func plainText(n int) string { return fmt.Sprintf(`{"type":"plain_text","text":"%s"}`, long(n)) }

func many(n int, item string) string {
	items := make([]string, n)
	for i := range items {
		items[i] = strings.ReplaceAll(item, "#", fmt.Sprint(i))
	}
	return "[" + strings.Join(items, ",") + "]"
}

func button(text string) string { return `{"type":"button","text":` + text + `}` }

func actions(elements string) string { return `{"type":"actions","elements":` + elements + `}` }

func inputOf(element string) string {
	return `{"type":"input","label":` + plainText(5) + `,"element":` + element + `}`
}

func TestBlocksAreHeldToTheirLimits(t *testing.T) {
	t.Parallel()
	_, base := open(t, town())
	option := `{"text":` + plainText(3) + `,"value":"v#"}`
	tests := []struct {
		name, block, pointer string // pointer is empty if the block is fine
	}{
		{"a header of 150", `{"type":"header","text":` + plainText(150) + `}`, ""},
		{"a header of 151", `{"type":"header","text":` + plainText(151) + `}`, "/blocks/0/text/text"},
		{"a header in mrkdwn", `{"type":"header","text":{"type":"mrkdwn","text":"x"}}`, "/blocks/0/text/type"},
		{"a section of 3000", `{"type":"section","text":` + plainText(3000) + `}`, ""},
		{"a section of 3001", `{"type":"section","text":` + plainText(3001) + `}`, "/blocks/0/text/text"},
		{"an empty section", `{"type":"section"}`, "/blocks/0"},
		{"an empty text", `{"type":"section","text":` + plainText(0) + `}`, "/blocks/0/text/text"},
		{"ten fields", `{"type":"section","fields":` + many(10, plainText(2000)) + `}`, ""},
		{"eleven fields", `{"type":"section","fields":` + many(11, plainText(1)) + `}`, "/blocks/0/fields"},
		{"a field of 2001", `{"type":"section","fields":` + many(1, plainText(2001)) + `}`, "/blocks/0/fields/0/text"},
		{"25 buttons", actions(many(25, button(plainText(75)))), ""},
		{"26 buttons", actions(many(26, button(plainText(1)))), "/blocks/0/elements"},
		{"no buttons", actions("[]"), "/blocks/0/elements"},
		{"a button of 76", actions(many(1, button(plainText(76)))), "/blocks/0/elements/0/text/text"},
		{"a value of 2001", actions(`[{"type":"button","text":` + plainText(1) + `,"value":"` + long(2001) + `"}]`), "/blocks/0/elements/0/value"},
		{"an action_id of 256", actions(`[{"type":"button","text":` + plainText(1) + `,"action_id":"` + long(256) + `"}]`), "/blocks/0/elements/0/action_id"},
		{"the same action_id twice", actions(many(2, `{"type":"button","action_id":"a","text":`+plainText(1)+`}`)), "/blocks/0/elements/1/action_id"},
		{"a purple button", actions(`[{"type":"button","style":"purple","text":` + plainText(1) + `}]`), "/blocks/0/elements/0/style"},
		{"a text field among actions", actions(`[{"type":"plain_text_input"}]`), "/blocks/0/elements/0"},
		{"a block_id of 256", `{"type":"divider","block_id":"` + long(256) + `"}`, "/blocks/0/block_id"},
		{"ten context elements", `{"type":"context","elements":` + many(10, plainText(1)) + `}`, ""},
		{"eleven context elements", `{"type":"context","elements":` + many(11, plainText(1)) + `}`, "/blocks/0/elements"},
		{"five overflow options", actions(`[{"type":"overflow","options":` + many(5, option) + `}]`), ""},
		{"six overflow options", actions(`[{"type":"overflow","options":` + many(6, option) + `}]`), "/blocks/0/elements/0/options"},
		{"a hundred options", actions(`[{"type":"static_select","options":` + many(100, option) + `}]`), ""},
		{"101 options", actions(`[{"type":"static_select","options":` + many(101, option) + `}]`), "/blocks/0/elements/0/options"},
		{"a select without options", actions(`[{"type":"static_select"}]`), "/blocks/0/elements/0"},
		{"an option value of 151", actions(`[{"type":"static_select","options":[{"text":` + plainText(1) + `,"value":"` + long(151) + `"}]}]`), "/blocks/0/elements/0/options/0/value"},
		{"an initial option that is none", actions(`[{"type":"static_select","options":` + many(2, option) + `,"initial_option":{"text":` + plainText(1) + `,"value":"zz"}}]`), "/blocks/0/elements/0/initial_option"},
		{"eleven checkboxes", inputOf(`{"type":"checkboxes","options":` + many(11, option) + `}`), "/blocks/0/element/options"},
		{"a placeholder of 151", inputOf(`{"type":"plain_text_input","placeholder":` + plainText(151) + `}`), "/blocks/0/element/placeholder/text"},
		{"max_length 3001", inputOf(`{"type":"plain_text_input","max_length":3001}`), "/blocks/0/element/max_length"},
		{"a label of 2001", `{"type":"input","label":` + plainText(2001) + `,"element":{"type":"plain_text_input"}}`, "/blocks/0/label/text"},
		{"an input without an element", `{"type":"input","label":` + plainText(1) + `}`, "/blocks/0"},
		{"a button as an input", inputOf(button(plainText(1))), "/blocks/0/element"},
		{"a confirm title of 101", actions(`[{"type":"button","text":` + plainText(1) + `,"confirm":{"title":` + plainText(101) + `,"text":` + plainText(1) + `,"confirm":` + plainText(1) + `,"deny":` + plainText(1) + `}}]`), "/blocks/0/elements/0/confirm/title/text"},
		{"an image without alt_text", `{"type":"image","image_url":"https://example.org/x.png"}`, "/blocks/0"},
		{"markdown of 12001", `{"type":"markdown","text":"` + long(12001) + `"}`, "/blocks/0/text"},
		{"a block without a type", `{}`, "/blocks/0"},
		{"null", `null`, "/blocks/0"},
		{"a number where text belongs", `{"type":"section","text":5}`, "/blocks/0/text"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := call(t, base, "chat.postMessage", "channel", string(mia), "text", "x", "blocks", "["+test.block+"]")
			messages := fmt.Sprint(dig(got, "response_metadata", "messages"))
			switch {
			case test.pointer == "" && got["ok"] != true:
				t.Errorf("refused: %v", got)
			case test.pointer != "" && (got["error"] != "invalid_blocks" || !strings.Contains(messages, "[json-pointer:"+test.pointer+"]")):
				t.Errorf("%v, want a refusal at %s", got, test.pointer)
			}
		})
	}
}

func TestMessagesAndViewsAreHeldToTheirLimits(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	publish := func(blocks string) map[string]any {
		return call(t, base, "views.publish", "user_id", string(mia), "view", `{"type":"home","blocks":`+blocks+`}`)
	}
	if got := publish(many(100, `{"type":"divider"}`)); got["ok"] != true {
		t.Errorf("100 blocks at home: %v", got)
	}
	if got := publish(many(101, `{"type":"divider"}`)); got["error"] != "invalid_arguments" {
		t.Errorf("101 blocks at home: %v", got)
	}
	if got := publish(many(2, `{"type":"divider","block_id":"same"}`)); !strings.Contains(fmt.Sprint(got), "block_id already exists") {
		t.Errorf("a block_id twice: %v", got)
	}
	if got := publish(`[{"type":"markdown","text":"` + long(250000) + `"}]`); got["error"] != "view_too_large" {
		t.Errorf("250 KB: %v", got["error"])
	}
	got := call(t, base, "chat.postMessage", "channel", string(mia), "blocks", many(51, `{"type":"divider"}`))
	if got["error"] != "invalid_blocks" {
		t.Errorf("51 blocks in a message: %v", got)
	}
	modals := map[string]string{
		"a title of 25":        `{"type":"modal","title":` + plainText(25) + `,"blocks":[]}`,
		"no title":             `{"type":"modal","blocks":[]}`,
		"inputs but no submit": `{"type":"modal","title":` + plainText(1) + `,"blocks":[` + nameField + `]}`,
		"no blocks":            `{"type":"modal","title":` + plainText(1) + `}`,
		"metadata of 3001":     `{"type":"modal","title":` + plainText(1) + `,"private_metadata":"` + long(3001) + `","blocks":[]}`,
		"no JSON":              `{`,
	}
	for name, view := range modals {
		if got := call(t, base, "views.open", "trigger_id", "1.2.3", "view", view); got["error"] != "invalid_arguments" {
			t.Errorf("%s: %v", name, got)
		}
	}
	posted := call(t, base, "chat.postMessage", "channel", string(mia), "text", long(4001))
	channel, ts := posted["channel"].(string), posted["ts"].(string)
	if got := call(t, base, "chat.update", "channel", channel, "ts", ts, "text", long(4001)); got["error"] != "msg_too_long" {
		t.Errorf("4001 characters in an update: %v", got)
	}
	call(t, base, "chat.postMessage", "channel", string(mia), "blocks", `[{"type":"hologram"}]`)
	if got := w.UnknownBlocks(); len(got) != 1 || got[0] != "hologram" {
		t.Errorf("unknown blocks: %v", got)
	}
}

func TestBlocksWithoutIDsAreGivenSome(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	posted := call(t, base, "chat.postMessage", "channel", string(mia), "text", "x", "blocks", "["+actions(many(2, button(plainText(1))))+"]")
	m, _ := w.Message(mia, sandbox.TS(posted["ts"].(string)))
	raw, _ := json.Marshal(m.Blocks)
	if n := strings.Count(string(raw), `"action_id":"s`); n != 2 || m.Blocks[0]["block_id"] == "" {
		t.Errorf("%d action_ids in %s", n, raw)
	}
}

func TestAHomeChangedMeanwhileIsNotOverwritten(t *testing.T) {
	t.Parallel()
	_, base := open(t, town())
	publish := func(hash string) map[string]any {
		return call(t, base, "views.publish", "user_id", string(mia), "hash", hash, "view", `{"type":"home","blocks":[{"type":"divider"}]}`)
	}
	first := publish("")
	hash := dig(first, "view", "hash").(string)
	second := publish(hash)
	if second["ok"] != true || dig(second, "view", "id") != dig(first, "view", "id") || dig(second, "view", "hash") == hash {
		t.Fatalf("with the right hash: %v", second)
	}
	if got := publish(hash); got["error"] != "hash_conflict" {
		t.Errorf("with a stale hash: %v", got)
	}
}

func TestHostileStringsComeBackAsTheyWere(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	hostile := []string{
		"<script>alert(1)</script>", "\u202eevil\u202c", "'; DROP TABLE users; --", "{{.}}", "\u0000nul", "🧗\u200d♀️",
		"%s%d%!", "<!channel> <@U0SAM>", `"quotes" \ back`, "line\r\nline", strings.Repeat("a", 4000), "[json-pointer:%d]",
	}
	for _, text := range hostile {
		posted := call(t, base, "chat.postMessage", "channel", string(mia), "text", text)
		if m, _ := w.Message(mia, sandbox.TS(posted["ts"].(string))); m.Text != text {
			t.Errorf("%q became %q", text, m.Text)
		}
		block, _ := json.Marshal([]any{map[string]any{"type": text, "block_id": text}})
		if got := call(t, base, "chat.postMessage", "channel", string(mia), "blocks", string(block)); got["error"] == "internal_error" {
			t.Errorf("%q as a block: %v", text, got)
		}
		call(t, base, "conversations.history", "channel", text, "cursor", text, "oldest", text, "limit", text)
	}
}
