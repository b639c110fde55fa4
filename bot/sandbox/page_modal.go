package sandbox

import (
	"html/template"
	"net/url"
	"time"
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
		Close: plainText(v.Close, "Cancel"), Blocks: on.nodes(v.Blocks), Below: s.page.below(v),
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
	return or(emojiText(t.Text), fallback)
}

// clockFace is the clock as the person's wall shows it.
type clockFace struct {
	Day, Time, Zone string
	Turns           []turn
	Next            string // what the next event is in words, empty if there is none
	NextURL         string
}

type turn struct{ Label, URL string }

func (s *scene) clockFace() clockFace {
	now := s.Now.In(s.Zone)
	face := clockFace{Day: now.Format("Mon, Jan 2, 2006"), Time: now.Format("3:04 PM"), Zone: now.Format("MST")}
	for _, t := range []turn{{"+1 hour", "1h"}, {"+1 day", "1d"}, {"+2 weeks", "14d"}} {
		face.Turns = append(face.Turns, turn{t.Label, s.ui("clock", url.Values{"turn": {t.URL}})})
	}
	if due, ok := s.page.NextEvent(); ok {
		face.Next, face.NextURL = due.In(s.Zone).Format("Mon, Jan 2, 3:04 PM"), s.ui("clock", url.Values{"turn": {"next"}})
	}
	return face
}

// turned returns where a control of the clock leads; days are calendar days
// in the person's zone.
func (s *scene) turned(control string) (time.Time, bool) {
	now := s.Now.In(s.Zone)
	switch control {
	case "1h":
		return now.Add(time.Hour), true
	case "1d":
		return now.AddDate(0, 0, 1), true
	case "14d":
		return now.AddDate(0, 0, 14), true
	case "next":
		return s.page.NextEvent()
	}
	return time.Time{}, false
}

// NoticeText says in words what a notice is about.
func (s *scene) NoticeText(n Notice) template.HTML { return emojied(or(n.Text, n.Code)) }

// DismissURL clears the person's notices.
func (s *scene) DismissURL() string { return s.ui("dismiss", nil) }
