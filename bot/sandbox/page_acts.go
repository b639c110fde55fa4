package sandbox

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// perform does what a person did on the page. What comes of it is seen over
// the stream; the answer is only a refusal's text, empty if there is none.
func (p *page) perform(rw http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		http.Error(rw, err.Error(), http.StatusBadRequest)
		return
	}
	s, ok := p.scene(whereOf(r.URL.Query(), false))
	if !ok {
		http.Error(rw, "no such person in this workspace", http.StatusNotFound)
		return
	}
	refused, err := s.perform(r.PathValue("act"), r.URL.Query(), r.PostForm)
	told := len(p.Notices(s.As)) > len(s.Notices) // the workspace has said it already
	if err != nil && !told {
		http.Error(rw, fmt.Sprintf(s.Client("That did not work: %s."), err), http.StatusUnprocessableEntity)
		return
	}
	if becomes := s.becomes(r.PathValue("act"), refused, err); becomes != nil {
		text, _ := json.Marshal(becomes)
		rw.Header().Set("HX-Trigger", string(text))
	}
	rw.Header().Set("Content-Type", "text/html; charset=utf-8")
}

// becomes tells the page what became of what was sent: of a form that is still
// there the blocks that were refused, or the page that took its place; of a line
// that it was taken.
func (s *scene) becomes(act string, refused map[string]string, err error) map[string]any {
	v, open := s.page.Modal(s.As)
	switch {
	case act == "say" && err == nil:
		return map[string]any{"said": map[string]any{}}
	case len(refused) > 0:
		return map[string]any{"refused": map[string]any{"blocks": slices.Sorted(maps.Keys(refused))}}
	case act == "submit" && open:
		return map[string]any{"replaced": map[string]any{"hash": v.Hash}}
	}
	return nil
}

func (s *scene) perform(act string, q, form url.Values) (refused map[string]string, err error) {
	w, typed := s.page.Workspace, s.typed(form)
	message := TS(q.Get("message"))
	switch act {
	case "say":
		return nil, s.say(form.Get("text"))
	case "press":
		return nil, w.Act(s.As, surfaceOf(q), press(q, typed))
	case "submit":
		return w.Submit(s.As, typed)
	case "close":
		return nil, w.CloseModal(s.As)
	case "shortcut":
		return nil, w.MessageShortcut(s.As, message, q.Get("name"))
	case "global":
		return nil, w.GlobalShortcut(s.As, q.Get("name"))
	case "react":
		return nil, w.React(s.As, message, q.Get("emoji"))
	case "visit":
		return nil, w.OpenHome(s.As)
	case "dismiss":
		w.Dismiss(s.As)
		return nil, nil
	}
	return nil, fmt.Errorf("no act called %s", act)
}

// say posts a line, or runs it if it begins with a slash.
func (s *scene) say(text string) error {
	text = strings.TrimSpace(strings.ReplaceAll(text, "\r\n", "\n"))
	switch {
	case text == "":
		return nil
	case strings.HasPrefix(text, "/") && s.Thread == "":
		return s.page.Command(s.As, s.In, text)
	}
	_, err := s.page.Say(s.As, s.In, text, s.Thread)
	return err
}

func surfaceOf(q url.Values) Surface {
	return Surface{Message: TS(q.Get("message")), Home: q.Get("on") == "home", Modal: q.Get("on") == "modal"}
}

func press(q url.Values, typed Values) Press {
	p := Press{BlockID: q.Get("block"), ActionID: q.Get("action"), Typed: typed}
	p.Chosen = typed[p.BlockID+"/"+p.ActionID]
	if q.Has("chosen") {
		p.Chosen = q["chosen"]
	}
	return p
}

// typed reads a surface's fields; one that was emptied is there without values.
func (s *scene) typed(form url.Values) Values {
	values := Values{}
	for name, entered := range form {
		kind, key, _ := strings.Cut(name, ":")
		if kind != "f" && kind != "d" {
			continue
		}
		kept := []string{}
		for _, v := range entered {
			if kind == "d" {
				v = s.unix(v)
			}
			if v = strings.ReplaceAll(v, "\r\n", "\n"); v != "" {
				kept = append(kept, v)
			}
		}
		values[key] = slices.Clip(kept)
	}
	return values
}

// unix turns a date and time in the person's zone into Unix seconds.
func (s *scene) unix(local string) string {
	at, err := time.ParseInLocation("2006-01-02T15:04", local, s.Zone)
	if err != nil {
		return ""
	}
	return strconv.FormatInt(at.Unix(), 10)
}
