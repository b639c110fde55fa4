package sandbox_test

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/slack-go/slack"
	"github.com/slack-go/slack/socketmode"

	"cairn/bot/sandbox"
)

const (
	mia sandbox.UserID = "U0MIA"
	sam sandbox.UserID = "U0SAM"
	bob sandbox.UserID = "U0BOB"

	general sandbox.ConversationID = "C0GENERAL"
	secret  sandbox.ConversationID = "C0SECRET"
)

const botUser sandbox.UserID = "U0SANDBOXB"

// town is the workspace most tests play in.
func town() sandbox.Config {
	return sandbox.Config{
		App: sandbox.App{
			Name:     "Test App",
			Commands: []sandbox.Command{{Name: "/try", ShouldEscape: true}},
			Shortcuts: []sandbox.Shortcut{
				{Name: "Begin", Type: "global", CallbackID: "begin"},
				{Name: "Keep this", Type: "message", CallbackID: "keep"},
			},
		},
		People: []sandbox.User{
			{ID: mia, Name: "mia", RealName: "Mia Lopez", Email: "mia@example.org"},
			{ID: sam, Name: "sam", RealName: "Sam Reed", Email: "sam@example.org"},
			{ID: bob, Name: "bob", RealName: "Bob Gone", Deactivated: true},
		},
		Channels: []sandbox.Conversation{
			{ID: general, Name: "general", Members: []sandbox.UserID{mia, sam, botUser}},
			{ID: secret, Name: "secret", Kind: sandbox.PrivateChannel, Members: []sandbox.UserID{sam}},
		},
		Timing: sandbox.Timing{
			Ack:     500 * time.Millisecond,
			Retries: []time.Duration{10 * time.Millisecond, 10 * time.Millisecond},
		},
	}
}

// open serves a workspace for the time of a test.
func open(t *testing.T, config sandbox.Config) (*sandbox.Workspace, string) {
	t.Helper()
	w := sandbox.New(config)
	server := httptest.NewServer(w.Handler())
	t.Cleanup(server.Close)
	t.Cleanup(func() { w.Disconnect("drop") })
	return w, server.URL
}

// client returns a Slack client of the workspace.
func client(base string) *slack.Client {
	return slack.New(sandbox.BotToken, slack.OptionAPIURL(base+"/api/"), slack.OptionAppLevelToken(sandbox.AppToken))
}

// link connects a slack-go Socket Mode client and hands its events over.
func link(t *testing.T, w *sandbox.Workspace, base string) (*slack.Client, *socketmode.Client) {
	t.Helper()
	api := client(base)
	before := w.Connections()
	socket := socketmode.New(api)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { defer close(done); _ = socket.RunContext(ctx) }() // it ends with ctx, and says so
	t.Cleanup(func() { cancel(); <-done })
	until(t, w, func() bool { return w.Connections() > before })
	return api, socket
}

// until waits for the workspace to change into what is wanted.
func until(t *testing.T, w *sandbox.Workspace, reached func() bool) {
	t.Helper()
	changed, stop := w.Subscribe()
	defer stop()
	deadline := time.NewTimer(10 * time.Second)
	defer deadline.Stop()
	for !reached() {
		select {
		case <-changed:
		case <-deadline.C:
			t.Fatal("the workspace did not get there")
		}
	}
}

// on answers every socket event with the function; the ack is its result.
func on(t *testing.T, socket *socketmode.Client, answer func(e socketmode.Event) any) {
	t.Helper()
	go func() {
		for {
			select {
			case e := <-socket.Events:
				if e.Request == nil || e.Request.EnvelopeID == "" {
					continue
				}
				if err := socket.AckCtx(t.Context(), e.Request.EnvelopeID, answer(e)); err != nil && t.Context().Err() == nil {
					t.Error(err)
				}
			case <-t.Context().Done():
				return
			}
		}
	}()
}

// call makes a raw Web API call with form values.
func call(t *testing.T, base, method string, pairs ...string) map[string]any {
	t.Helper()
	form := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		form.Set(pairs[i], pairs[i+1])
	}
	token := sandbox.BotToken
	if method == "apps.connections.open" {
		token = sandbox.AppToken
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/api/"+method, strings.NewReader(form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.Header.Set("Authorization", "Bearer "+token)
	_, answer := do(t, request)
	return answer
}

// do sends a request and reads the JSON object it is answered with.
func do(t *testing.T, request *http.Request) (*http.Response, map[string]any) {
	t.Helper()
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	var answer map[string]any
	if err := json.Unmarshal(body, &answer); err != nil {
		t.Fatalf("status %d, body %q: %v", response.StatusCode, body, err)
	}
	return response, answer
}

// dig walks into decoded JSON.
func dig(v any, path ...string) any {
	for _, key := range path {
		o, _ := v.(map[string]any)
		v = o[key]
	}
	return v
}

func TestSlackGoReadsTheWorkspace(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	api := client(base)
	ctx := t.Context()

	auth, err := api.AuthTestContext(ctx)
	if err != nil || auth.UserID != string(botUser) || auth.BotID == "" || auth.TeamID != sandbox.TeamID {
		t.Fatalf("auth.test: %+v, %v", auth, err)
	}
	user, err := api.GetUserByEmailContext(ctx, "MIA@example.org")
	if err != nil || user.ID != string(mia) || user.TZ == "" || user.Profile.Email != "mia@example.org" {
		t.Fatalf("users.lookupByEmail: %+v, %v", user, err)
	}
	users, err := api.GetUsersContext(ctx, slack.GetUsersOptionLimit(2))
	if err != nil || len(users) != 4 {
		t.Fatalf("users.list in pages of two: %d people, %v", len(users), err)
	}
	channel, ts, err := api.PostMessageContext(ctx, string(mia), slack.MsgOptionText("hello", false),
		slack.MsgOptionMetadata(slack.SlackMetadata{EventType: "k", EventPayload: map[string]any{"key": "1"}}))
	if err != nil || channel != string(w.DM(mia)) {
		t.Fatalf("post to a person: %s, %v", channel, err)
	}
	history, err := api.GetConversationHistoryContext(ctx, &slack.GetConversationHistoryParameters{
		ChannelID: channel, Oldest: ts, Inclusive: true, IncludeAllMetadata: true,
	})
	if err != nil || len(history.Messages) != 1 || history.Messages[0].Metadata.EventPayload["key"] != "1" {
		t.Fatalf("history with metadata: %+v, %v", history, err)
	}
	if _, _, _, err := api.UpdateMessageContext(ctx, channel, ts, slack.MsgOptionText("changed", false)); err != nil {
		t.Fatal(err)
	}
	if m, ok := w.Message(mia, sandbox.TS(ts)); !ok || m.Text != "changed" || m.EditedTS == "" {
		t.Fatalf("after chat.update: %+v", m)
	}
	if _, ok := w.Message(sam, sandbox.TS(ts)); ok {
		t.Error("Sam sees Mia's DM")
	}
	if _, _, err := api.DeleteMessageContext(ctx, channel, ts); err != nil {
		t.Fatal(err)
	}
	if got := w.Messages(mia, sandbox.ConversationID(channel)); len(got) != 0 {
		t.Errorf("after chat.delete: %v", got)
	}
}

func TestSlackGoManagesARoom(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	api := client(base)
	ctx := t.Context()

	room, err := api.CreateConversationContext(ctx, slack.CreateConversationParams{ChannelName: "pair-mia-sam", IsPrivate: true})
	if err != nil || !room.IsPrivate {
		t.Fatalf("create: %+v, %v", room, err)
	}
	if _, err := api.InviteUsersToConversationContext(ctx, room.ID, string(mia), string(sam)); err != nil {
		t.Fatal(err)
	}
	members, _, err := api.GetUsersInConversationContext(ctx, &slack.GetUsersInConversationParameters{ChannelID: room.ID})
	if err != nil || len(members) != 3 {
		t.Fatalf("members: %v, %v", members, err)
	}
	if _, err := api.SetTopicOfConversationContext(ctx, room.ID, "growing"); err != nil {
		t.Fatal(err)
	}
	if _, err := api.AddBookmarkContext(ctx, room.ID, slack.AddBookmarkParameters{Title: "Plan", Type: "link", Link: "https://example.org"}); err != nil {
		t.Fatal(err)
	}
	if marks, err := api.ListBookmarksContext(ctx, room.ID); err != nil || len(marks) != 1 {
		t.Fatalf("bookmarks: %v, %v", marks, err)
	}
	if err := api.KickUserFromConversationContext(ctx, room.ID, string(mia)); err != nil {
		t.Fatal(err)
	}
	if _, ok := w.Conversation(mia, sandbox.ConversationID(room.ID)); ok {
		t.Error("Mia still sees the private room she was taken out of")
	}
	rooms, _, err := api.GetConversationsForUserContext(ctx, &slack.GetConversationsForUserParameters{Types: []string{"private_channel"}})
	if err != nil || len(rooms) != 1 {
		t.Fatalf("users.conversations: %v, %v", rooms, err)
	}
	if err := api.ArchiveConversationContext(ctx, room.ID); err != nil {
		t.Fatal(err)
	}
	if _, _, err := api.PostMessageContext(ctx, room.ID, slack.MsgOptionText("x", false)); err == nil || err.Error() != "is_archived" {
		t.Errorf("post to an archived room: %v", err)
	}
}

func TestRefusalsBearSlacksNames(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	said, err := w.Say(mia, general, "a person's message", "")
	if err != nil {
		t.Fatal(err)
	}
	dm := string(w.DM(mia))
	tests := []struct {
		name, method, want string
		args               []string
	}{
		{"a method that does not exist", "chat.shout", "unknown_method", nil},
		{"a channel nobody has", "chat.postMessage", "channel_not_found", []string{"channel", "C404", "text", "x"}},
		{"a private channel without the bot", "chat.postMessage", "channel_not_found", []string{"channel", string(secret), "text", "x"}},
		{"somebody who has left", "chat.postMessage", "user_disabled", []string{"channel", string(bob), "text", "x"}},
		{"a DM to the bot itself", "chat.postMessage", "cannot_dm_bot", []string{"channel", string(botUser), "text", "x"}},
		{"nothing to say", "chat.postMessage", "no_text", []string{"channel", dm}},
		{"40,001 characters", "chat.postMessage", "msg_too_long", []string{"channel", dm, "text", strings.Repeat("ä", 40001)}},
		{"a thread that is not there", "chat.postMessage", "thread_not_found", []string{"channel", dm, "text", "x", "thread_ts", "1.000001"}},
		{"blocks that are no list", "chat.postMessage", "invalid_blocks_format", []string{"channel", dm, "blocks", "{"}},
		{"metadata without a type", "chat.postMessage", "invalid_metadata_schema", []string{"channel", dm, "text", "x", "metadata", "{}"}},
		{"a message nobody posted", "chat.update", "message_not_found", []string{"channel", dm, "ts", "1.000001", "text", "x"}},
		{"a person's message", "chat.update", "cant_update_message", []string{"channel", string(general), "ts", string(said), "text", "x"}},
		{"deleting a person's message", "chat.delete", "cant_delete_message", []string{"channel", string(general), "ts", string(said)}},
		{"whispering to an outsider", "chat.postEphemeral", "user_not_in_channel", []string{"channel", dm, "user", string(sam), "text", "x"}},
		{"an unknown person", "users.info", "user_not_found", []string{"user", "U404"}},
		{"an unknown email", "users.lookupByEmail", "users_not_found", []string{"email", "who@example.org"}},
		{"opening a DM with the departed", "conversations.open", "user_disabled", []string{"users", string(bob)}},
		{"a channel name that is taken", "conversations.create", "name_taken", []string{"name", "general"}},
		{"a channel name with capitals", "conversations.create", "invalid_name_specials", []string{"name", "Rooms"}},
		{"inviting somebody twice", "conversations.invite", "already_in_channel", []string{"channel", string(general), "users", string(mia)}},
		{"a made-up trigger", "views.open", "invalid_trigger_id", []string{"trigger_id", "1.2.3", "view", modal("t", "")}},
		{"a view nobody opened", "views.update", "not_found", []string{"view_id", "V404", "view", modal("t", "")}},
		{"a home for nobody", "views.publish", "user_not_found", []string{"user_id", "U404", "view", `{"type":"home","blocks":[]}`}},
		{"a modal as a home", "views.publish", "invalid_arguments", []string{"user_id", string(mia), "view", modal("t", "")}},
		{"a cursor from elsewhere", "users.list", "invalid_cursor", []string{"cursor", "zzz"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := call(t, base, test.method, test.args...); got["ok"] != false || got["error"] != test.want {
				t.Errorf("%s: %v, want %s", test.method, got, test.want)
			}
		})
	}
}

func TestTokensAndScopesAreChecked(t *testing.T) {
	t.Parallel()
	config := town()
	config.App.Scopes = []string{"chat:write", "users:read"}
	_, base := open(t, config)
	tests := []struct{ name, method, token, want string }{
		{"no token", "auth.test", "", "not_authed"},
		{"a strange token", "auth.test", "xoxb-other", "invalid_auth"},
		{"the app token for a bot method", "auth.test", sandbox.AppToken, "not_allowed_token_type"},
		{"the bot token for Socket Mode", "apps.connections.open", sandbox.BotToken, "not_allowed_token_type"},
		{"a scope not granted", "conversations.open?users=U0MIA", sandbox.BotToken, "missing_scope"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			request, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/api/"+test.method, strings.NewReader(url.Values{"token": {test.token}}.Encode()))
			request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			response, got := do(t, request)
			if got["error"] != test.want {
				t.Errorf("%v, want %s", got, test.want)
			}
			if test.want == "missing_scope" && (got["needed"] != "im:write" || got["provided"] != "chat:write,users:read") {
				t.Errorf("scopes named: %v", got)
			}
			if response.Header.Get("X-OAuth-Scopes") != "chat:write,users:read" {
				t.Errorf("X-OAuth-Scopes: %q", response.Header.Get("X-OAuth-Scopes"))
			}
		})
	}
	info := call(t, base, "users.info", "user", string(mia))
	if dig(info, "user", "profile", "email") != nil {
		t.Error("an email without users:read.email")
	}
}

func TestArgumentsComeInEveryEncoding(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	multipart := "--b\r\nContent-Disposition: form-data; name=\"channel\"\r\n\r\nU0MIA\r\n--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhi\r\n--b--\r\n"
	tests := []struct{ name, kind, body string }{
		{"a form", "application/x-www-form-urlencoded", "channel=U0MIA&text=hi"},
		{"JSON", "application/json; charset=utf-8", `{"channel":"U0MIA","text":"hi","blocks":[{"type":"divider"}]}`},
		{"JSON with blocks as a string", "application/json", `{"channel":"U0MIA","text":"hi","blocks":"[{\"type\":\"divider\"}]"}`},
		{"multipart", "multipart/form-data; boundary=b", multipart},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			request, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/api/chat.postMessage", strings.NewReader(test.body))
			request.Header.Set("Content-Type", test.kind)
			request.Header.Set("Authorization", "Bearer "+sandbox.BotToken)
			if _, got := do(t, request); got["ok"] != true {
				t.Errorf("%v", got)
			}
		})
	}
	if got := len(w.Messages(mia, w.DM(mia))); got != len(tests) {
		t.Errorf("%d messages, want %d", got, len(tests))
	}
}

// modal is a form with the given blocks, as JSON items.
func modal(callback, blocks string) string {
	if blocks == "" {
		blocks = `{"type":"divider"}`
	}
	return `{"type":"modal","callback_id":"` + callback + `","title":{"type":"plain_text","text":"Form"},` +
		`"submit":{"type":"plain_text","text":"Send"},"notify_on_close":true,"private_metadata":"pm","blocks":[` + blocks + `]}`
}
