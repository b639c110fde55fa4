package sandbox

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// optionList is what a search in a select of the app's own choices has found.
type optionList struct {
	*scene
	Name    string
	Kind    string // of control
	Error   string
	Options []choice
}

// showOptions answers a search in a select whose choices the app knows. What
// has been picked already stays in the list, found or not.
func (p *page) showOptions(rw http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	s, ok := p.scene(whereOf(q, false))
	if !ok {
		http.Error(rw, "no such person in this workspace", http.StatusNotFound)
		return
	}
	list := optionList{scene: s, Name: q.Get("name"), Kind: "radio"}
	if q.Get("multi") == "1" {
		list.Kind = "checkbox"
	}
	key := q.Get("block") + "/" + q.Get("action")
	before, picked := p.offers(key), s.typed(q)[key]
	found, err := p.Options(s.As, surfaceOf(q), press(q, nil), q.Get("query"))
	if err != nil {
		list.Error = fmt.Sprintf(s.Client("That did not work: %s."), err)
	} else {
		found = p.offer(key, found, before, picked)
	}
	on := &surface{scene: s}
	for _, o := range on.nodes(found) {
		value := o.Str("value")
		list.Options = append(list.Options, choice{
			Value: value, Text: o.Text("text"), Plain: o.Plain("text"),
			Hint: o.Text("description"), Selected: slices.Contains(picked, value), ID: foundID(q.Get("id"), value),
		})
	}
	p.write(rw, "options", list)
}

// foundID stays with a choice, so that it stays picked from search to search.
func foundID(field, value string) string {
	return field + "-found-" + strings.ReplaceAll(url.QueryEscape(value), "%", "_")
}

// offers returns the choices the app has named for an external select.
func (w *Workspace) offers(key string) []Block {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.offered[key])
}

// offer adds what was picked from an earlier search to what is found now, or
// it could not be sent anymore.
func (w *Workspace) offer(key string, found, before []Block, picked []string) []Block {
	w.mu.Lock()
	defer w.mu.Unlock()
	has := func(all []Block, value string) bool {
		return slices.ContainsFunc(all, func(o Block) bool { return textIn(o["value"]) == value })
	}
	all := slices.Clone(found)
	for _, o := range before {
		if value := textIn(o["value"]); slices.Contains(picked, value) && !has(all, value) {
			all = append(all, o)
		}
	}
	w.offered[key] = all
	return all
}
