package sandbox_test

import (
	"bufio"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"cairn/bot/sandbox"
)

// fetch reads a page with the given headers; "Host" is one of them.
func fetch(t *testing.T, method, address string, headers ...string) (int, http.Header, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
		if headers[i] == "Host" {
			request.Host = headers[i+1]
		}
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, response.Header, string(body)
}

func TestMarkupIsEscapedFirstAndThenDecorated(t *testing.T) {
	t.Parallel()
	_, base := open(t, village())
	cases := []struct{ name, text, want string }{
		{"bold, italic and strike", "*b* _i_ ~s~", `<strong>b</strong> <em>i</em> <s>s</s>`},
		{"stars within words stay", "2*3*4 and snake_case_name", `2*3*4 and snake_case_name`},
		{"code is left alone", "`*a* <b>`", `<code>*a* &lt;b&gt;</code>`},
		{"a fence keeps its lines", "```\na *b*\n```", "<pre>a *b*</pre>"},
		{"what a person typed is escaped once", "&lt;b&gt; &amp; c", `&lt;b&gt; &amp; c`},
		{"a raw tag is text", `<img src=x onerror=alert(1)>`, `&lt;img src=x onerror=alert(1)&gt;`},
		{"a link with a label", "<https://example.org/a_b_c?x=1&amp;y=2|here>", `<a href="https://example.org/a_b_c?x=1&amp;y=2" target="_blank" rel="noopener noreferrer">here</a>`},
		{"a bold link", "*<https://example.org|here>*", `<strong><a href="https://example.org"`},
		{"a script link is text", "<javascript:alert(1)|click>", `&lt;javascript:alert(1)|click&gt;`},
		{"a mention by name", "hi <@U0SAM>", `<span class="mention">@Sam Reed</span>`},
		{"a channel", "<#C0GENERAL|general>", `<a class="mention" href="/?as=U0MIA&amp;in=C0GENERAL">#general</a>`},
		{"a channel the person does not see", "<#C0SECRET|charge-nurses>", `#private channel</a>`},
		{"everybody", "<!here> now", `<span class="mention">@here</span> now`},
		{"a quote of two lines", "&gt; one\n> two", "<blockquote>one\ntwo</blockquote>"},
		{"emoji that are known", ":tada: :no_such_thing: 10:30:15", `🎉 :no_such_thing: 10:30:15`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			call(t, base, "chat.postMessage", "channel", string(mia), "text", c.text)
			if _, _, body := fetch(t, "GET", base+"/?as=U0MIA"); !strings.Contains(body, c.want) {
				t.Errorf("%q is not shown as %s", c.text, c.want)
			}
		})
	}
}

func TestBlocksAreShown(t *testing.T) {
	t.Parallel()
	_, base := open(t, village())
	cases := []struct{ name, block, want string }{
		{"a header", `{"type":"header","text":{"type":"plain_text","text":"A *plain* :seedling:"}}`, `<h3>A *plain* 🌱</h3>`},
		{"the title of a page, below the place it is in", `{"type":"header","level":1,"text":{"type":"plain_text","text":"Top"}}`, `<h2>Top</h2>`},
		{"a header of the second level", `{"type":"header","level":2,"text":{"type":"plain_text","text":"Second"}}`, `<h2>Second</h2>`},
		{"a header of the last level", `{"type":"header","level":4,"text":{"type":"plain_text","text":"Fourth"}}`, `<h4>Fourth</h4>`},
		{"fields", `{"type":"section","fields":[{"type":"mrkdwn","text":"*Goal*"}]}`, `<div class="pairs"><div class="text"><strong>Goal</strong></div></div>`},
		{"a divider", `{"type":"divider"}`, `<hr>`},
		{"a picture by its words", `{"type":"image","image_url":"https://example.org/x.png","alt_text":"A chart"}`, `A chart</figure>`},
		{
			"markdown", `{"type":"markdown","text":"# Top\n- **a**\n- [b](https://example.org)\n1. c"}`,
			`<p class="heading">Top</p><ul><li><strong>a</strong></li><li><a href="https://example.org" target="_blank" rel="noopener noreferrer">b</a></li></ul><ol><li>c</li></ol>`,
		},
		{
			"markdown that quotes, and shows code", `{"type":"markdown","text":"> one\n> ` + "`a<b`" + `\n\n` + "```" + `\n*c* <d>\n  e\n` + "```" + `\n~~f~~"}`,
			"<blockquote>one\n<code>a&lt;b</code>\n</blockquote><pre>*c* &lt;d&gt;\n  e\n</pre><p><s>f</s>",
		},
		{
			"rich text", `{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"<x>","style":{"bold":true}},{"type":"user","user_id":"U0SAM"}]}]}`,
			`<span class="is-bold">&lt;x&gt;</span><span class="mention">@Sam Reed</span>`,
		},
		{
			"rich text with an emoji, a channel and a moment", `{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"emoji","name":"wave"},{"type":"channel","channel_id":"C0GENERAL"},{"type":"date","timestamp":1796050800,"format":"{date_long}"}]}]}`,
			`👋<a class="mention" href="/?as=U0MIA&amp;in=C0GENERAL">#general</a>Nov 30, 2026, 9:00 AM</div>`,
		},
		{"a list that goes on", `{"type":"rich_text","elements":[{"type":"rich_text_list","style":"ordered","offset":4,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"fifth"}]}]}]}`, `<ol class="indent-0" start="5"><li>fifth</li></ol>`},
		{
			"a menu of more", `{"type":"section","text":{"type":"mrkdwn","text":"x"},"accessory":{"type":"overflow","action_id":"more","options":[{"text":{"type":"plain_text","text":"First"},"description":{"type":"plain_text","text":"a hint"},"value":"1"}]}}`,
			`First<span class="sub">a hint</span>`,
		},
		{"a table", `{"type":"table","rows":[[{"type":"raw_text","text":"Week"}],[{"type":"raw_text","text":"1"}]]}`, `<th scope="col" class="">Week</th></tr><tr><td class="">1</td>`},
		{"a kind the page does not draw, by its name", `{"type":"alert","text":{"type":"plain_text","text":"Careful"}}`, `<span class="unknown">alert</span>`},
		{
			"a button names what it does", `{"type":"actions","block_id":"bl","elements":[{"type":"button","action_id":"go","text":{"type":"plain_text","text":"Go"}}]}`,
			`data-action="go" data-block="bl" data-persona="U0MIA" data-message="`,
		},
		{
			"a button asks first", `{"type":"actions","elements":[{"type":"button","action_id":"go","text":{"type":"plain_text","text":"Go"},"confirm":{"title":{"type":"plain_text","text":"Sure?"},"text":{"type":"plain_text","text":"It is final."},"confirm":{"type":"plain_text","text":"Do it"},"deny":{"type":"plain_text","text":"No"}}}]}`,
			`hx-confirm="It is final." data-confirm-title="Sure?" data-confirm-yes="Do it" data-confirm-no="No"`,
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			answer := call(t, base, "chat.postMessage", "channel", string(mia), "text", "x", "blocks", "["+c.block+"]")
			if answer["ok"] != true {
				t.Fatal(answer)
			}
			_, _, body := fetch(t, "GET", base+"/?as=U0MIA")
			if !strings.Contains(body, c.want) {
				at := strings.LastIndex(body, "data-surface")
				t.Errorf("not shown as\n%s\nbut\n%s", c.want, body[at:min(len(body), at+900)])
			}
		})
	}
}

func TestThePageKeepsStrangersOut(t *testing.T) {
	t.Parallel()
	w, base := open(t, village())
	turn := base + "/ui/clock?as=U0MIA&turn=1h"
	cases := []struct {
		name, method, url string
		headers           []string
		want              int
	}{
		{"a page", "GET", base + "/?as=U0MIA", nil, http.StatusOK},
		{"a page without a person", "GET", base + "/", nil, http.StatusOK},
		{"somebody who is not here", "GET", base + "/?as=U0NOBODY", nil, http.StatusNotFound},
		{"the bot itself", "GET", base + "/?as=" + string(botUser), nil, http.StatusNotFound},
		{"another host name", "GET", base + "/?as=U0MIA", []string{"Host", "evil.example"}, http.StatusForbidden},
		{"an act from another site", "POST", turn, []string{"Sec-Fetch-Site", "cross-site"}, http.StatusForbidden},
		{"an act from another origin", "POST", turn, []string{"Origin", "https://evil.example"}, http.StatusForbidden},
		{"an unknown act", "POST", base + "/ui/fly?as=U0MIA", nil, http.StatusUnprocessableEntity},
		{"an act by reading", "GET", turn, nil, http.StatusMethodNotAllowed},
	}
	before := w.Now()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			status, headers, _ := fetch(t, c.method, c.url, c.headers...)
			if status != c.want {
				t.Errorf("status %d, want %d", status, c.want)
			}
			if policy := headers.Get("Content-Security-Policy"); c.want == http.StatusOK && !strings.HasPrefix(policy, "default-src 'none'; script-src 'self';") {
				t.Errorf("the policy is %q", policy)
			}
		})
	}
	if w.Now() != before {
		t.Error("the clock was turned from outside")
	}
}

func TestAPersonSeesNobodyElsesThings(t *testing.T) {
	t.Parallel()
	w, base := open(t, village())
	ts, err := w.Say(sam, secret, "among charge nurses", "")
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range []string{string(secret), string(w.DM(sam))} {
		for _, path := range []string{"/?", "/ui/entry?seq=1&"} {
			_, _, body := fetch(t, "GET", base+path+url.Values{"as": {string(mia)}, "in": {in}, "thread": {string(ts)}}.Encode())
			if strings.Contains(body, "among charge nurses") || strings.Contains(body, `data-message="`+string(ts)) {
				t.Errorf("Mia reads Sam's message at %s of %s", path, in)
			}
		}
	}
}

func TestTheStreamBeginsWithAWholeView(t *testing.T) {
	t.Parallel()
	w, base := open(t, village())
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base+"/ui/events?as=U0MIA&in="+string(general), nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	lines := bufio.NewReader(response.Body)
	next := func() string {
		var message strings.Builder
		for {
			line, err := lines.ReadString('\n')
			if err != nil {
				t.Fatal(err)
			}
			if line == "\n" {
				return message.String()
			}
			data, ok := strings.CutPrefix(line, "data: ")
			if !ok {
				t.Fatalf("line %q of the stream", line)
			}
			message.WriteString(data)
		}
	}
	if first := next(); !strings.Contains(first, `id="rail"`) || !strings.Contains(first, "Nobody has written here yet") {
		t.Errorf("first message: %s", first)
	}
	if _, err := w.Say(sam, general, "one\r\ndata: two", ""); err != nil {
		t.Fatal(err)
	}
	if second := next(); !strings.Contains(second, "one\ndata: two") {
		t.Errorf("second message: %s", second)
	}
	w.Clock().Advance(time.Minute)
	if third := next(); !strings.Contains(third, "9:05 AM") {
		t.Errorf("third message: %s", third)
	}
}

// TestOnlyWhatPeopleAndTheAppSayIsUnread: who joined is nothing to be read.
func TestOnlyWhatPeopleAndTheAppSayIsUnread(t *testing.T) {
	t.Parallel()
	w, base := open(t, village())
	call(t, base, "conversations.leave", "channel", string(general))
	call(t, base, "conversations.join", "channel", string(general))
	unread := func() bool {
		_, _, body := fetch(t, "GET", base+"/?as="+string(mia))
		return strings.Contains(body, " unread\"")
	}
	if lines := w.Messages(mia, general); len(lines) == 0 || lines[0].Subtype == "" || unread() {
		t.Errorf("who comes and goes is unread: %+v", lines)
	}
	call(t, base, "chat.postMessage", "channel", string(general), "text", "Hello")
	if !unread() {
		t.Error("a message is not")
	}
}

// TestAReplyIsUnreadForWhoIsInTheThread, and for whom it names.
func TestAReplyIsUnreadForWhoIsInTheThread(t *testing.T) {
	t.Parallel()
	w, base := open(t, village())
	say := func(as sandbox.UserID, text string, thread sandbox.TS) sandbox.TS {
		t.Helper()
		ts, err := w.Say(as, general, text, thread)
		if err != nil {
			t.Fatal(err)
		}
		return ts
	}
	root := say(mia, "Who has the blue folder?", "")
	say(sam, "I have", root)
	unread := func(as sandbox.UserID, want string) {
		t.Helper()
		_, _, page := fetch(t, "GET", base+"/?as="+string(as))
		if !strings.Contains(page, `<span class="name">general</span><span class="unread" aria-label="`+want+` unread">`) {
			t.Errorf("%s does not have %s unread", as, want)
		}
	}
	unread(mia, "1")
	unread("U0ANA", "1")
	say(sam, "@ana has one, too", root)
	unread("U0ANA", "2")
	say(mia, "Thank you", root)
	unread(sam, "2")
	unread("U0ANA", "2")
}

// TestAReactionIsShownWithWhoseItIs, and is taken back by the next press.
func TestAReactionIsShownWithWhoseItIs(t *testing.T) {
	t.Parallel()
	w, base := open(t, village())
	ts, err := w.Say(sam, general, "Well done", "")
	if err != nil {
		t.Fatal(err)
	}
	page := func() string {
		_, _, body := fetch(t, "GET", base+"/?as=U0MIA&in=C0GENERAL")
		return body
	}
	react := base + "/ui/react?as=U0MIA&emoji=tada&in=C0GENERAL&message=" + string(ts)
	if code, _, body := fetch(t, "POST", react); code != http.StatusOK || !strings.Contains(page(), "Mia Lopez reacted with :tada:") {
		t.Errorf("%d %s\n%s", code, body, page())
	}
	if code, _, _ := fetch(t, "POST", react); code != http.StatusOK || strings.Contains(page(), "reacted with :tada:") {
		t.Errorf("%d\n%s", code, page())
	}
}
