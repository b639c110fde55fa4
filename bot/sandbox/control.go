package sandbox

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"
)

// control serves the control API under /_sandbox/: everything a person can
// do, and the sandbox's own switches, for curl and for tests in any language.
// Requests and answers are JSON; a refused act is answered with 409.
func (w *Workspace) control() http.Handler {
	mux := http.NewServeMux()
	w.routeReads(mux)
	w.routeActs(mux)
	w.routeSwitches(mux)
	return mux
}

func (w *Workspace) routeReads(mux *http.ServeMux) {
	get := func(path string, read func(r *http.Request) any) {
		mux.HandleFunc("GET /_sandbox/"+path, func(rw http.ResponseWriter, r *http.Request) {
			send(rw, http.StatusOK, read(r))
		})
	}
	get("state", func(*http.Request) any { return w.State() })
	get("people", func(*http.Request) any { return w.Users() })
	get("clock", func(*http.Request) any { return w.clockState() })
	get("faults", func(*http.Request) any { return w.faultState() })
	get("channels", func(r *http.Request) any { return w.Conversations(asUser(r)) })
	get("notices", func(r *http.Request) any { return w.Notices(asUser(r)) })
	get("messages", func(r *http.Request) any {
		if thread := r.FormValue("thread"); thread != "" {
			return w.Thread(asUser(r), TS(thread))
		}
		channel := ConversationID(r.FormValue("channel"))
		if channel == "" {
			channel = w.DM(asUser(r))
		}
		return w.Messages(asUser(r), channel)
	})
	get("home", func(r *http.Request) any { return orNull(w.Home(asUser(r))) })
	get("modal", func(r *http.Request) any { return orNull(w.Modal(asUser(r))) })
	mux.HandleFunc("GET /_sandbox/log", w.sendLog)
}

// act is the body of every act: who does it, and to what.
type act struct {
	User    UserID         `json:"user"`
	Channel ConversationID `json:"channel"` // the person's DM with the bot if empty
	Thread  TS             `json:"thread"`
	Text    string         `json:"text"`
	Name    string         `json:"name"` // of a shortcut, an emoji, a channel
	Values  Values         `json:"values"`
	Query   string         `json:"query"`
	Surface
	Press
}

func (w *Workspace) routeActs(mux *http.ServeMux) {
	post := func(path string, do func(a act) (any, error)) { verb(mux, path, do) }
	post("say", func(a act) (any, error) {
		ts, err := w.Say(a.User, a.where(w), a.Text, a.Thread)
		return object{"ts": ts}, err
	})
	post("command", func(a act) (any, error) { return nil, w.Command(a.User, a.where(w), a.Text) })
	post("click", func(a act) (any, error) { return nil, w.Act(a.User, a.Surface, a.Press) })
	post("options", func(a act) (any, error) {
		found, err := w.Options(a.User, a.Surface, a.Press, a.Query)
		return object{"options": found}, err
	})
	post("type", func(a act) (any, error) { return nil, w.Type(a.User, a.Values) })
	post("submit", func(a act) (any, error) {
		refused, err := w.Submit(a.User, a.Values)
		return object{"errors": refused}, err
	})
	post("close", func(a act) (any, error) { return nil, w.CloseModal(a.User) })
	post("home", func(a act) (any, error) { return nil, w.OpenHome(a.User) })
	post("shortcut", func(a act) (any, error) {
		if a.Message != "" {
			return nil, w.MessageShortcut(a.User, a.Message, a.Name)
		}
		return nil, w.GlobalShortcut(a.User, a.Name)
	})
	post("react", func(a act) (any, error) { return nil, w.React(a.User, a.Message, a.Name) })
	post("join", func(a act) (any, error) { return nil, w.Join(a.User, a.Channel) })
	post("leave", func(a act) (any, error) { return nil, w.Leave(a.User, a.Channel) })
	post("archive", func(a act) (any, error) { return nil, w.Archive(a.User, a.Channel, true) })
	post("unarchive", func(a act) (any, error) { return nil, w.Archive(a.User, a.Channel, false) })
	post("rename", func(a act) (any, error) { return nil, w.Rename(a.User, a.Channel, a.Name) })
}

func (w *Workspace) routeSwitches(mux *http.ServeMux) {
	verb(mux, "people", func(u User) (any, error) { return w.AddUser(u), nil })
	verb(mux, "channels", func(c Conversation) (any, error) { return w.AddConversation(c), nil })
	verb(mux, "share", func(s struct {
		Channel ConversationID
		Shared  bool
	},
	) (any, error) {
		return nil, w.Share(s.Channel, s.Shared)
	})
	verb(mux, "faults", func(s struct {
		Seed   uint64
		Faults []Fault
	},
	) (any, error) {
		w.SetFaults(s.Seed, s.Faults...)
		return w.faultState(), nil
	})
	verb(mux, "disconnect", func(s struct{ Reason string }) (any, error) {
		w.Disconnect(cmp.Or(s.Reason, "refresh_requested"))
		return nil, nil
	})
	verb(mux, "deliver", func(s struct {
		Type    string
		Payload map[string]any
	},
	) (any, error) {
		reply, err := w.Deliver(s.Type, s.Payload)
		return object{"reply": asJSON(reply)}, err
	})
	verb(mux, "urls", func(u RequestURLs) (any, error) { return nil, w.RegisterURLs(u) })
	verb(mux, "clock", w.turn)
	verb(mux, "reset", func(struct{}) (any, error) { w.Reset(); return nil, nil })
	mux.HandleFunc("POST /_sandbox/idle", func(rw http.ResponseWriter, r *http.Request) {
		respondTo(rw, nil, w.Idle(r.Context()))
	})
}

// turn turns the clock: to a time, by a duration such as "72h", or to the
// bot's next event.
func (w *Workspace) turn(t struct {
	Set     time.Time
	Advance string
	Next    bool
},
) (any, error) {
	switch {
	case t.Next:
		at, ok := w.NextEvent()
		if !ok {
			return nil, errors.New("nothing is due")
		}
		if at.After(w.clock.Now()) { // what is overdue is not a reason to turn back
			w.clock.Set(at)
		}
	case t.Advance != "":
		d, err := time.ParseDuration(t.Advance)
		if err != nil {
			return nil, fmt.Errorf("turn the clock: %w", err)
		}
		w.clock.Advance(d)
	case !t.Set.IsZero():
		w.clock.Set(t.Set)
	}
	w.changed()
	return w.clockState(), nil
}

func (w *Workspace) clockState() object {
	o := object{"now": w.clock.Now()}
	if at, ok := w.NextEvent(); ok {
		o["next_event"] = at
	}
	return o
}

func (w *Workspace) faultState() object {
	seed, script := w.Faults()
	return object{"seed": seed, "faults": script}
}

// State is the whole workspace as the control API shows it.
type State struct {
	Now           time.Time       `json:"now"`
	Connections   int             `json:"connections"`
	People        []User          `json:"people"`
	Conversations []Conversation  `json:"conversations"`
	Messages      []Message       `json:"messages"` // ephemeral ones too
	Homes         map[UserID]View `json:"homes"`
	Modals        map[UserID]View `json:"modals"` // the form on top
	UnknownBlocks []string        `json:"unknown_blocks"`
}

// State returns everything, whoever may see it.
func (w *Workspace) State() State {
	s := State{
		Now: w.clock.Now(), Connections: w.Connections(), People: w.Users(), UnknownBlocks: w.UnknownBlocks(),
		Homes: map[UserID]View{}, Modals: map[UserID]View{},
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, id := range w.roomOrder {
		r := w.conversations[id]
		s.Conversations = append(s.Conversations, r.snapshot())
		for _, m := range r.timeline {
			s.Messages = append(s.Messages, *m)
			for _, reply := range w.replies(m) {
				s.Messages = append(s.Messages, *reply)
			}
		}
	}
	for user, id := range w.homes {
		s.Homes[user] = *w.views[id]
	}
	for user := range w.modals {
		if v := w.topModal(user); v != nil {
			s.Modals[user] = *v
		}
	}
	return s
}

// sendLog writes the request log as JSON lines.
func (w *Workspace) sendLog(rw http.ResponseWriter, r *http.Request) {
	after, _ := strconv.ParseInt(r.FormValue("after"), 10, 64)
	rw.Header().Set("Content-Type", "application/jsonl")
	lines := json.NewEncoder(rw)
	for _, entry := range w.Log(after) {
		if lines.Encode(entry) != nil {
			return // the client is gone
		}
	}
}

func (a act) where(w *Workspace) ConversationID {
	if a.Channel != "" {
		return a.Channel
	}
	return w.DM(a.User)
}

func asUser(r *http.Request) UserID { return UserID(r.FormValue("user")) }

func orNull[T any](v T, ok bool) any {
	if !ok {
		return nil
	}
	return v
}

// verb serves one control verb whose body is a JSON object.
func verb[Body any](mux *http.ServeMux, path string, do func(Body) (any, error)) {
	mux.HandleFunc("POST /_sandbox/"+path, func(rw http.ResponseWriter, r *http.Request) {
		var body Body
		err := json.NewDecoder(http.MaxBytesReader(rw, r.Body, maxBody)).Decode(&body)
		if err != nil && !errors.Is(err, io.EOF) {
			send(rw, http.StatusBadRequest, object{"ok": false, "error": err.Error()})
			return
		}
		answer, err := do(body)
		respondTo(rw, answer, err)
	})
}

func respondTo(rw http.ResponseWriter, answer any, err error) {
	if err != nil {
		send(rw, http.StatusConflict, object{"ok": false, "error": err.Error()})
		return
	}
	if answer == nil {
		answer = object{"ok": true}
	}
	send(rw, http.StatusOK, answer)
}

func send(rw http.ResponseWriter, status int, v any) {
	rw.Header().Set("Content-Type", "application/json; charset=utf-8")
	rw.WriteHeader(status)
	_ = json.NewEncoder(rw).Encode(v) // the client may be gone; nothing to do about it
}
