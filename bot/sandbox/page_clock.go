package sandbox

import (
	"fmt"
	"net/http"
	"net/url"
	"time"
)

// How far the clock goes at one press: so many events, and no further where the
// bot stays behind for so long over one of them.
const (
	passEvents = 500
	passStuck  = 10 * time.Second
)

// passage is the way that the clock went last, or still goes.
type passage struct {
	to   time.Time
	said string // what came of it, in English; empty on the way
}

// clockFace is the clock as the person's wall shows it.
type clockFace struct {
	Day, Time, Zone string
	Turns           []turn
	Next            string // what the next event is in words, empty if there is none
	NextURL         string
	Passed          string // what the last turn came to, or where it goes
	Going           bool   // it still goes there
}

type turn struct{ Label, URL string }

func (s *scene) clockFace() clockFace {
	now := s.Now.In(s.Zone)
	face := clockFace{Day: dayIn(s.Speaks(), now), Time: hourIn(s.Speaks(), now), Zone: now.Format("MST")}
	for _, t := range []turn{{"+1 hour", "1h"}, {"+1 day", "1d"}, {"+2 weeks", "14d"}} {
		face.Turns = append(face.Turns, turn{s.Page(t.Label), s.ui("clock", url.Values{"turn": {t.URL}})})
	}
	if due, ok := s.page.NextEvent(); ok {
		face.Next, face.NextURL = s.wallTime(due), s.ui("clock", url.Values{"turn": {"next"}})
	}
	if way := s.page.passage.Load(); way != nil {
		face.Passed, face.Going = s.Page(way.said), way.said == ""
		if face.Going {
			face.Passed = s.Page("On the way to") + " " + s.wallTime(way.to) + "…"
		}
	}
	return face
}

// wallTime is "Mon, Nov 30, 9:16 AM" on the person's wall, in the page's language.
func (s *scene) wallTime(t time.Time) string {
	t = t.In(s.Zone)
	weekday := t.Format("Mon")
	if s.Speaks() == "es" {
		weekday = string([]rune(spanishDays[t.Weekday()])[:3])
	}
	return weekday + ", " + dateIn(s.Speaks(), t) + ", " + hourIn(s.Speaks(), t)
}

// turn lets time go by and says what happened, on every page: whoever turned it
// may have gone on as somebody else meanwhile.
func (p *page) turn(rw http.ResponseWriter, r *http.Request) {
	p.passing.Lock()
	defer p.passing.Unlock()
	p.settle()
	s, ok := p.scene(whereOf(r.URL.Query(), false))
	if !ok {
		http.Error(rw, "no such person in this workspace", http.StatusNotFound)
		return
	}
	said := "Nothing is due."
	if to, ok := s.turned(r.URL.Query().Get("turn")); ok {
		p.goes(&passage{to: to})
		said = p.pass(to)
	}
	p.goes(&passage{said: said})
	rw.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = fmt.Fprint(rw, said) // the browser may be gone; time has passed all the same
}

func (p *page) goes(way *passage) {
	p.passage.Store(way)
	p.changed()
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

// pass goes to a time from event to event, as for somebody who waits: what is
// due on the way happens at its own time and in its order.
func (p *page) pass(to time.Time) string {
	events, end := 0, time.Now().Add(passStuck)
	for events < passEvents && time.Now().Before(end) {
		at, some := p.NextEvent()
		if !some || at.After(to) {
			if to.After(p.Now()) {
				p.clock.Set(to)
			}
			return passed(events)
		}
		if at.After(p.Now()) {
			p.clock.Set(at)
			events, end = events+1, time.Now().Add(passStuck)
		}
		p.settle()
	}
	return fmt.Sprintf("%d events so far. Press again to go on.", events)
}

// settle waits for the bot.
func (p *page) settle() {
	if p.config.Settle != nil {
		p.config.Settle()
	}
}

func passed(events int) string {
	switch events {
	case 0:
		return "Nothing was due."
	case 1:
		return "1 event, at its time."
	}
	return fmt.Sprintf("%d events, each at its time.", events)
}
