package discord_test

import (
	"errors"
	"log/slog"
	"net/http"
	"testing"
	"time"

	"cairn/bot"
	"cairn/bot/discord"
	"cairn/bot/discord/discordfake"
)

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

func class(err error) bot.Class {
	refused, ok := errors.AsType[*bot.SendError](err)
	if !ok {
		return ""
	}
	return refused.Class
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		read   bool
		status int
		body   string
		class  bot.Class
		code   string
	}{
		{"direct messages closed", false, 403, `{"code":50007}`, bot.Recipient, "50007"},
		{"no server in common", false, 403, `{"code":50278}`, bot.Recipient, "50278"},
		{"unknown channel", false, 404, `{"code":10003}`, bot.Recipient, "10003"},
		{"missing access", false, 403, `{"code":50001}`, bot.Recipient, "50001"},
		{"missing permissions", false, 403, `{"code":50013}`, bot.Recipient, "50013"},
		{"unauthorized", false, 401, `{"code":40001}`, bot.Stopped, "40001"},
		{"unauthorized without a code", true, 401, `{"message":"401: Unauthorized","code":0}`, bot.Stopped, "http_401"},
		{"too fast", false, 429, `{"retry_after":2,"global":false}`, bot.Wait, "http_429"},
		{"banned by the proxy", false, 429, `<html>`, bot.Wait, "http_429"},
		{"opening direct messages too fast", false, 400, `{"code":40003}`, bot.Wait, "40003"},
		{"a form body that is wrong", false, 400, `{"code":50035}`, bot.Bug, "50035"},
		{"an interaction that is over", false, 404, `{"code":10062}`, bot.Expired, "10062"},
		{"a broken gateway, writing", false, 502, `<html>`, bot.Ambiguous, "http_502"},
		{"a broken gateway, reading", true, 502, `<html>`, bot.Unsent, "http_502"},
		{"a new code with 403", false, 403, `{"code":99999}`, bot.Recipient, "99999"},
		{"a new code with 400", false, 400, `{"code":99999}`, bot.Bug, "99999"},
		{"a success nobody can read", false, 200, `<html>`, bot.Ambiguous, "unclear"},
	} {
		got := discord.Refused(c.read, c.status, c.body)
		if got.Class != c.class || got.Code != c.code {
			t.Errorf("%s: %s %s, want %s %s", c.name, got.Class, got.Code, c.class, c.code)
		}
		if got.Class == bot.Wait && got.RetryAfter == 0 {
			t.Errorf("%s: no time to wait", c.name)
		}
	}
	if got := discord.Lost(false, true).Class; got != bot.Ambiguous {
		t.Errorf("written and not answered: %s", got)
	}
	if got := discord.Lost(false, false).Class; got != bot.Unsent {
		t.Errorf("never written: %s", got)
	}
	for code, class := range discord.Classes() {
		if class == bot.Ambiguous || class == bot.Unsent {
			t.Errorf("%d: a word of Discord's is never %s", code, class)
		}
	}
}

func TestRoutesHideWhatIsSecret(t *testing.T) {
	t.Parallel()
	for path, want := range map[string][2]string{
		"/channels/12/messages/34":               {"/channels/{}/messages/{}", "/channels/12/messages/{}"},
		"/interactions/12/s3cret/callback":       {"/interactions/{}/{}/callback", "/interactions/12/s3cret/callback"},
		"/webhooks/12/s3cret/messages/@original": {"/webhooks/{}/{}/messages/{}", "/webhooks/12/s3cret/messages/@original"},
		"/api/v10/guilds/1/members/2?limit=1":    {"/guilds/{}/members/{}", "/guilds/1/members/{}"},
		"/channels/12/thread-members/34":         {"/channels/{}/thread-members/{}", "/channels/12/thread-members/{}"},
		"/applications/@me":                      {"/applications/{}", "/applications/@me"},
		"/applications/1/guilds/2/commands":      {"/applications/{}/guilds/{}/commands", "/applications/1/guilds/{}/commands"},
	} {
		if name, limit := discord.RouteOf(path); name != want[0] || limit != want[1] {
			t.Errorf("%s: %s %s", path, name, limit)
		}
	}
}

func TestFaultsBecomeClasses(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		fault discordfake.Fault
		want  bot.Class
		after time.Duration
		here  bool // others may go on
	}{
		{"too fast", discordfake.Fault{Status: 429, RetryAfter: 7, Scope: "user"}, bot.Wait, 7 * time.Second, true},
		{"too fast for all", discordfake.Fault{Status: 429, RetryAfter: 3, Scope: "global"}, bot.Wait, 3 * time.Second, false},
		{"the proxy's page", discordfake.Fault{Status: 429, HTML: true, RetryAfter: 9}, bot.Wait, 9 * time.Second, false},
		{"too fast for ever", discordfake.Fault{Status: 429, RetryAfter: 1e300, Scope: "global"}, bot.Wait, time.Hour, false},
		{"502", discordfake.Fault{Status: 502, HTML: true}, bot.Ambiguous, 0, false},
		{"503", discordfake.Fault{Status: 503}, bot.Ambiguous, 0, false},
		{"missing permissions", discordfake.Fault{Status: 403, Code: 50013}, bot.Recipient, 0, false},
		{"slow mode", discordfake.Fault{Status: 429, Code: 20016, RetryAfter: 4}, bot.Wait, 4 * time.Second, true},
		{"writing too fast on the server", discordfake.Fault{Status: 429, Code: 20029, RetryAfter: 4, Scope: "user"}, bot.Wait, 4 * time.Second, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			o := openOffice(t)
			c.fault.Method, c.fault.Path, c.fault.Times = "POST", "/messages", 1
			o.Fail(c.fault)
			before := o.Count("POST", "/channels/")
			_, err := o.discord.Send(t.Context(), bot.Address{User: mia}, bot.Message{Text: "x"}, "K")
			refused, _ := errors.AsType[*bot.SendError](err)
			if refused == nil || refused.Class != c.want || refused.RetryAfter != c.after || refused.Here != c.here {
				t.Fatalf("%+v", refused)
			}
			if n := o.Count("POST", "/channels/") - before; n != 1 {
				t.Errorf("%d calls: the library tried again", n)
			}
			if c.want != bot.Wait {
				return
			}
			_, err = o.discord.Send(t.Context(), bot.Address{User: mia}, bot.Message{Text: "x"}, "K")
			if held, _ := errors.AsType[*bot.SendError](err); held == nil || held.Code != "paced" || o.Count("POST", "/channels/") != before+1 {
				t.Errorf("went out although it had to wait: %v", err)
			}
			o.turn(max(10*time.Second, c.after))
			if _, err = o.discord.Send(t.Context(), bot.Address{User: mia}, bot.Message{Text: "x"}, "K"); err != nil {
				t.Errorf("after the wait: %v", err)
			}
		})
	}
}

func TestARouteIsLeftAloneWhenItsAllowanceIsUsedUp(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	p := o.discord.Pacer()
	p.Note("/channels/7/messages", 200, http.Header{"X-Ratelimit-Remaining": {"1"}, "X-Ratelimit-Reset-After": {"5"}})
	if err := p.Enter(t.Context(), "/channels/7/messages"); err != nil {
		t.Fatalf("one is left: %v", err)
	}
	err := p.Enter(t.Context(), "/channels/7/messages")
	if refused, ok := errors.AsType[*bot.SendError](err); !ok || refused.RetryAfter != 5*time.Second || !refused.Here {
		t.Errorf("none is left: %v", err)
	}
	if err := p.Enter(t.Context(), "/channels/8/messages"); err != nil {
		t.Errorf("another channel: %v", err)
	}
	o.turn(6 * time.Second)
	if err := p.Enter(t.Context(), "/channels/7/messages"); err != nil {
		t.Errorf("after the reset: %v", err)
	}
}

func TestTooManyRefusalsStopAllCallsForAWhile(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	p := o.discord.Pacer()
	for range 600 {
		p.Note("/channels/7/messages", 429, http.Header{"X-Ratelimit-Scope": {"shared"}})
	}
	if err := p.Enter(t.Context(), "/users/@me"); err != nil {
		t.Fatalf("shared limits are nobody's fault: %v", err)
	}
	for range 500 {
		p.Note("/channels/7/messages", 403, nil)
	}
	err := p.Enter(t.Context(), "/users/@me")
	if refused, ok := errors.AsType[*bot.SendError](err); !ok || refused.Class != bot.Wait || refused.Here || refused.Code != "breaker" || refused.RetryAfter < 9*time.Minute {
		t.Errorf("%v", err)
	}
	o.turn(11 * time.Minute)
	if err := p.Enter(t.Context(), "/users/@me"); err != nil {
		t.Errorf("after a while: %v", err)
	}
}
