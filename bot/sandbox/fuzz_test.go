package sandbox_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"cairn/bot/sandbox"
)

// FuzzBlocks throws any JSON at the block checker and, where it is taken,
// presses whatever it holds.
func FuzzBlocks(f *testing.F) {
	seeds := []string{
		"[" + nameField + "]", "[" + everyField + "]", "[null]", "[[]]", `[{"type":"actions","elements":[null,5,{"type":"button"}]}]`,
		"[" + actions("["+button(plainText(3))+"]") + "]", `[{"type":"section","text":{"type":"mrkdwn","text":"x"},"accessory":{"type":"overflow"}}]`,
		`[{"type":"container","child_blocks":[{"type":"actions","elements":[{"type":"datetimepicker","initial_date_time":1}]}]}]`,
	}
	for _, seed := range seeds {
		f.Add(seed)
	}
	w := sandbox.New(town())
	handler := w.Handler()
	f.Fuzz(func(t *testing.T, blocks string) {
		form := url.Values{"channel": {string(mia)}, "text": {"x"}, "blocks": {blocks}, "token": {sandbox.BotToken}}
		request := httptest.NewRequest(http.MethodPost, "/api/chat.postMessage", strings.NewReader(form.Encode()))
		request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, request)
		var answer struct {
			OK    bool
			TS    sandbox.TS
			Error string
		}
		if err := json.Unmarshal(recorder.Body.Bytes(), &answer); err != nil || answer.Error == "internal_error" {
			t.Fatalf("%s: %s", blocks, recorder.Body)
		}
		if !answer.OK {
			return
		}
		m, _ := w.Message(mia, answer.TS)
		for _, b := range m.Blocks {
			id, _ := b["block_id"].(string)
			_ = w.Act(mia, sandbox.Surface{Message: answer.TS}, sandbox.Press{BlockID: id, Chosen: []string{"x", "1"}}) // a refusal is fine, a panic is not
		}
	})
}
