package discordfake

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

const prefix = "/api/v10"

// refused is an answer that is an error of Discord's.
type refused struct {
	status int
	code   int
	text   string
}

func (r *refused) Error() string { return fmt.Sprintf("%d: %s", r.code, r.text) }

func badForm(format string, args ...any) error {
	return &refused{http.StatusBadRequest, 50035, "Invalid Form Body: " + fmt.Sprintf(format, args...)}
}

func unknown(code int, what string) error {
	return &refused{http.StatusNotFound, code, "Unknown " + what}
}

// request is a call with what it carries.
type request struct {
	*http.Request
	body []byte
}

func (r request) decode(v any) error {
	if err := json.Unmarshal(r.body, v); err != nil {
		return &refused{http.StatusBadRequest, 50109, "The request body contains invalid JSON."}
	}
	return nil
}

// routes are the calls that the fake knows. Each is answered with mu held.
func (f *Discord) routes() http.Handler {
	mux := http.NewServeMux()
	for pattern, answer := range map[string]func(request) (any, error){
		"GET /gateway/bot":      f.gatewayBot,
		"GET /applications/@me": func(request) (any, error) { return map[string]any{"id": App, "name": "Cairn"}, nil },
		"GET /users/@me":        func(request) (any, error) { return f.userJSON(Bot), nil },
		"GET /users/@me/guilds": func(request) (any, error) {
			if f.kicked {
				return []any{}, nil
			}
			may := strconv.FormatInt(everything&^f.denied, 10)
			return []any{map[string]any{"id": f.config.Guild, "name": "Test", "permissions": may}}, nil
		},
		"POST /users/@me/channels":                                   f.openDM,
		"GET /guilds/{guild}/members/{user}":                         f.member,
		"GET /guilds/{guild}/channels":                               f.listChannels,
		"POST /guilds/{guild}/channels":                              f.makeChannel,
		"GET /guilds/{guild}/roles":                                  f.listRoles,
		"GET /guilds/{guild}/scheduled-events":                       f.listEvents,
		"POST /guilds/{guild}/scheduled-events":                      f.createEvent,
		"PATCH /guilds/{guild}/scheduled-events/{event}":             f.changeEvent,
		"DELETE /guilds/{guild}/scheduled-events/{event}":            f.deleteEvent,
		"GET /guilds/{guild}/threads/active":                         f.activeThreads,
		"GET /channels/{channel}/users/@me/threads/archived/private": f.privateAway,
		"GET /channels/{channel}/threads/archived/public":            f.publicAway,
		"POST /channels/{channel}/threads":                           f.makeThread,
		"GET /channels/{channel}":                                    f.readChannel,
		"PATCH /channels/{channel}":                                  f.changeChannel,
		"POST /channels/{channel}/messages/{message}/threads":        f.makeThreadBelow,
		"PUT /channels/{channel}/thread-members/{user}":              f.addMember,
		"DELETE /channels/{channel}/thread-members/{user}":           f.removeMember,
		"POST /channels/{channel}/messages":                          f.postMessage,
		"GET /channels/{channel}/messages":                           f.listMessages,
		"PATCH /channels/{channel}/messages/{message}":               f.editMessage,
		"DELETE /channels/{channel}/messages/{message}":              f.deleteMessage,
		"GET /applications/{app}/guilds/{guild}/commands":            f.listCommands,
		"PUT /applications/{app}/guilds/{guild}/commands":            f.putCommands,
		"POST /interactions/{id}/{token}/callback":                   f.callback,
		"POST /webhooks/{app}/{token}":                               f.followUp,
		"PATCH /webhooks/{app}/{token}/messages/@original":           f.editOriginal,
		"DELETE /webhooks/{app}/{token}/messages/@original":          f.deleteOriginal,
	} {
		method, path, _ := strings.Cut(pattern, " ")
		mux.HandleFunc(method+" "+prefix+path, f.answered(answer))
	}
	mux.HandleFunc("GET /gw", f.gateway) // discord.js puts no slash before the query
	mux.HandleFunc("GET /gw/", f.gateway)
	mux.HandleFunc("/", f.answered(func(r request) (any, error) {
		f.violation("no such call: " + r.Method + " " + r.URL.Path)
		return nil, &refused{http.StatusNotFound, 0, "404: Not Found"}
	}))
	return mux
}

// answered makes a handler of an answer.
func (f *Discord) answered(answer func(request) (any, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		if err != nil {
			return
		}
		path := strings.TrimPrefix(r.URL.Path, prefix)
		status := http.StatusOK
		defer func() {
			f.mu.Lock()
			defer f.mu.Unlock()
			f.calls = append(f.calls, Call{r.Method, path, bytes.Clone(body), status})
		}()
		fault, faulty := f.fault(r.Method, path)
		if faulty && fault.Delay > 0 {
			late := time.NewTimer(fault.Delay)
			defer late.Stop()
			<-late.C
		}
		if faulty && fault.Status != 0 {
			status = fault.Status
			answerFault(w, fault)
			return
		}
		value, err := f.serve(answer, request{r, body})
		if faulty && fault.Lost {
			status = 0
			panic(http.ErrAbortHandler)
		}
		status = answerWith(w, value, err)
	}
}

func (f *Discord) serve(answer func(request) (any, error), r request) (any, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	inside := strings.HasPrefix(r.URL.Path, prefix+"/interactions/") || strings.HasPrefix(r.URL.Path, prefix+"/webhooks/")
	if !inside && r.Header.Get("Authorization") != "Bot "+f.config.Token {
		return nil, &refused{http.StatusUnauthorized, 0, "401: Unauthorized"}
	}
	defer f.note()
	if f.kicked && f.onServer(r) {
		return nil, &refused{http.StatusForbidden, 50001, "Missing Access"}
	}
	return answer(r)
}

func answerFault(w http.ResponseWriter, fault Fault) {
	if fault.RetryAfter > 0 {
		w.Header().Set("Retry-After", strconv.FormatFloat(fault.RetryAfter, 'f', -1, 64))
		w.Header().Set("X-RateLimit-Scope", fault.Scope)
		if fault.Scope == "global" {
			w.Header().Set("X-RateLimit-Global", "true")
		}
	}
	if fault.HTML {
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(fault.Status)
		_, _ = io.WriteString(w, "<html>error "+strconv.Itoa(fault.Status)+"</html>")
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(fault.Status)
	said := map[string]any{"message": "fault", "code": fault.Code}
	if fault.RetryAfter > 0 {
		said["retry_after"] = fault.RetryAfter
	}
	_ = json.NewEncoder(w).Encode(said)
}

// answerWith writes an answer: nothing has no content, nor a type of it.
func answerWith(w http.ResponseWriter, value any, err error) int {
	status := http.StatusOK
	if r, ok := err.(*refused); ok { //nolint:errorlint // made above, never wrapped
		status, value = r.status, map[string]any{"message": r.text, "code": r.code}
	} else if value == nil {
		w.WriteHeader(http.StatusNoContent)
		return http.StatusNoContent
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(value)
	return status
}

// commandJSON is what is read of a command.
type commandJSON struct {
	Name        string        `json:"name"`
	Type        int           `json:"type"`
	Description string        `json:"description"`
	Options     []commandJSON `json:"options"`
}

func (f *Discord) listCommands(request) (any, error) {
	return append([]json.RawMessage{}, f.commands...), nil
}

func (f *Discord) putCommands(r request) (any, error) {
	var raw []json.RawMessage
	if err := r.decode(&raw); err != nil {
		return nil, err
	}
	for _, each := range raw {
		var c commandJSON
		if err := json.Unmarshal(each, &c); err != nil {
			return nil, badForm("not a command")
		}
		if err := c.check(); err != nil {
			return nil, err
		}
	}
	f.commands = raw
	return raw, nil
}
