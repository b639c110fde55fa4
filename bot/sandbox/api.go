package sandbox

import (
	"encoding/json"
	"errors"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// call is one Web API call being answered.
type call struct {
	*Workspace
	args
	method string
	ts     TS // for the message it posts, set early when the commit is late
}

// failure is an {"ok":false} answer.
type failure struct {
	code  string
	extra object
}

func (f failure) Error() string { return f.code }

func fail(code string) error { return failure{code: code} }

// answer is what goes back to the app.
type answer struct {
	status     int
	retryAfter int
	body       object
}

// serveAPI answers one Web API call, with whatever the fault script has for it.
func (w *Workspace) serveAPI(rw http.ResponseWriter, r *http.Request) {
	began := time.Now()
	name := r.PathValue("method")
	a, err := readArgs(r)
	entry := Entry{Kind: "api", Name: name, Sent: a.logged()}
	fault, struck := w.faults.strike(name)
	if struck {
		entry.Fault = fault.Kind
	}
	finish := func(ans answer) {
		entry.Status, entry.Answer, entry.Micros = ans.status, ans.body, time.Since(began).Microseconds()
		w.note(entry)
	}
	c := &call{Workspace: w, args: a, method: name}
	ans, cut := w.answerWithFault(c, err, token(r, a), fault, struck)
	finish(ans)
	if cut {
		panic(http.ErrAbortHandler) // the server closes the connection
	}
	w.reply(rw, ans)
}

// answerWithFault runs a call under a fault; cut means that no answer is sent.
func (w *Workspace) answerWithFault(c *call, bad error, token string, f Fault, struck bool) (ans answer, cut bool) {
	run := func() answer { return w.answer(c, bad, token) }
	if !struck {
		return run(), false
	}
	switch f.Kind {
	case "error":
		return refusal(failure{code: f.Error}), false
	case "ratelimit":
		return tooMany(max(f.RetryAfter, 1)), false
	case "delay":
		time.Sleep(f.Delay)
		return run(), false
	case "delay_after":
		ans = run()
		time.Sleep(f.Delay)
		return ans, false
	case "hangup_before":
		return answer{}, true
	case "hangup_after":
		return run(), true
	case "500_before":
		return answer{status: http.StatusInternalServerError}, false
	case "500_after":
		run()
		return answer{status: http.StatusInternalServerError}, false
	case "late_commit":
		w.mu.Lock()
		c.ts = w.nextTS()
		w.mu.Unlock()
		time.AfterFunc(f.Delay, func() { run() })
		return answer{}, true
	}
	return run(), false
}

// answer checks who asks and how often, then runs the method.
func (w *Workspace) answer(c *call, bad error, token string) answer {
	m, known := methods[c.method]
	switch {
	case !known:
		return refusal(failure{code: "unknown_method", extra: object{"req_method": c.method}})
	case bad != nil:
		return refusal(fail("invalid_form_data"))
	}
	if err := w.admit(m, token); err != nil {
		return refusal(err)
	}
	if wait := w.limits.wait(w.config, c.method, m.tier, c.args["channel"]); wait > 0 {
		return tooMany(wait)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	body, err := m.run(c)
	if err != nil {
		return refusal(err)
	}
	reply := object{"ok": true}
	maps.Copy(reply, body)
	return answer{status: http.StatusOK, body: reply}
}

// admit checks the token and the scopes every call of a method needs.
func (w *Workspace) admit(m method, token string) error {
	switch {
	case m.open:
		return nil
	case token == "":
		return fail("not_authed")
	case token != BotToken && token != AppToken:
		return fail("invalid_auth")
	case m.app != (token == AppToken):
		return fail("not_allowed_token_type")
	}
	return w.need(m.scope)
}

// need fails unless one of the scopes, separated by "|", is granted.
func (w *Workspace) need(scopes string) error {
	granted := w.config.App.Scopes
	if scopes == "" || granted == nil {
		return nil
	}
	for scope := range strings.SplitSeq(scopes, "|") {
		if slices.Contains(granted, scope) {
			return nil
		}
	}
	first, _, _ := strings.Cut(scopes, "|")
	return failure{"missing_scope", object{"needed": first, "provided": strings.Join(granted, ",")}}
}

func (w *Workspace) granted(scope string) bool { return w.need(scope) == nil }

func (w *Workspace) reply(rw http.ResponseWriter, ans answer) {
	header := rw.Header()
	header.Set("X-OAuth-Scopes", strings.Join(w.scopes(), ","))
	if ans.retryAfter > 0 {
		header.Set("Retry-After", strconv.Itoa(ans.retryAfter))
	}
	if ans.body == nil {
		http.Error(rw, http.StatusText(ans.status), ans.status)
		return
	}
	header.Set("Content-Type", "application/json; charset=utf-8")
	rw.WriteHeader(ans.status)
	_ = json.NewEncoder(rw).Encode(ans.body) // the client may be gone; nothing to do about it
}

// scopes returns what the app was granted.
func (w *Workspace) scopes() []string {
	if w.config.App.Scopes != nil {
		return w.config.App.Scopes
	}
	return allScopes()
}

func refusal(err error) answer {
	f, ok := errors.AsType[failure](err)
	if !ok {
		f = failure{code: "internal_error"}
	}
	body := object{"ok": false, "error": f.code}
	maps.Copy(body, f.extra)
	return answer{status: http.StatusOK, body: body}
}

func tooMany(seconds int) answer {
	body := object{"ok": false, "error": "ratelimited"}
	return answer{status: http.StatusTooManyRequests, retryAfter: seconds, body: body}
}

func token(r *http.Request, a args) string {
	if bearer, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		return strings.TrimSpace(bearer)
	}
	return a["token"]
}
