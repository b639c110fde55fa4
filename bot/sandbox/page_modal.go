package sandbox

import (
	"cmp"
	"fmt"
	"html/template"
)

// modalView is the form in front of a person.
type modalView struct {
	*surface
	View   View
	Title  string
	Submit string
	Close  string
	Below  []string // titles of the forms underneath, bottom first
	Blocks []node
	Send   string
	Leave  string
	Stray  []string // refusals that belong to no block of the form
}

func (s *scene) modalView() *modalView {
	v, open := s.page.Modal(s.As)
	if !open {
		return nil
	}
	on := &surface{scene: s, On: "modal", ID: string(v.ID), Typed: v.Typed, Errors: v.Errors}
	m := &modalView{
		surface: on, View: v, Title: plainText(v.Title, "Form"), Submit: plainText(v.Submit, ""),
		Close: plainText(v.Close, s.Client("Cancel")), Blocks: on.nodes(v.Blocks), Below: s.page.below(v),
		Send: s.ui("submit", nil), Leave: s.ui("close", nil),
	}
	shown := map[string]bool{}
	for _, b := range m.Blocks {
		shown[b.Block] = b.OneOf("input")
	}
	for block, text := range v.Errors {
		if !shown[block] {
			m.Stray = append(m.Stray, text)
		}
	}
	return m
}

// below lists the titles of the forms a form stands on.
func (w *Workspace) below(top View) []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	var titles []string
	for _, id := range w.modals[top.Owner] {
		if v := w.views[id]; v != nil && id != top.ID {
			titles = append(titles, plainText(v.Title, "Form"))
		}
	}
	return titles
}

func plainText(t *Text, fallback string) string {
	if t == nil {
		return fallback
	}
	return cmp.Or(emojiText(t.Text), fallback)
}

// NoticeText says in words what a notice is about.
func (s *scene) NoticeText(n Notice) template.HTML {
	if n.form == "" {
		return emojied(cmp.Or(n.Text, n.Code))
	}
	return emojied(fmt.Sprintf(s.Client(n.form), n.args...))
}

// DismissURL clears the person's notices.
func (s *scene) DismissURL() string { return s.ui("dismiss", nil) }
