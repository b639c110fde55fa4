package sandbox

import "html/template"

// guide is the step that the page shows of what can be tried in it.
type guide struct {
	Number, Count int
	Done          bool
	Text          template.HTML
	Name          string // of whoever does it
	There         string // address of where it is done, empty for who does it
	Back, Next    string // addresses of the step before it and of the next that is not done, empty at the ends
	Close         string
}

// connection is what an app needs to know in order to connect.
type connection struct{ URL, BotToken, AppToken string }

// firstVisit is where somebody begins who has never been here.
func (p *page) firstVisit(at where) where {
	if len(p.config.Guide) == 0 {
		return at
	}
	return p.step(p.undone(1), at)
}

// step is where a step of the guide is done.
func (p *page) step(n int, from where) where {
	step := p.config.Guide[n-1]
	return where{As: step.As, Home: step.Home, Guide: n, Inspect: from.Inspect, Filter: from.Filter}
}

// undone is the first step from n on that is not done, or the last one.
func (p *page) undone(n int) int {
	for n < len(p.config.Guide) && p.done(n) {
		n++
	}
	return n
}

// done tells whether a step is done or, where there is nothing to do, was looked at.
func (p *page) done(n int) bool {
	if done := p.config.Guide[n-1].Done; done != nil {
		return done()
	}
	p.reading.Lock()
	defer p.reading.Unlock()
	return p.looked[n]
}

func (p *page) look(n int) {
	p.reading.Lock()
	defer p.reading.Unlock()
	p.looked[n] = true
}

func (s *scene) guide() *guide {
	all, n := s.page.config.Guide, s.where.Guide
	if n < 1 || n > len(all) {
		return nil
	}
	closed := s.where
	closed.Guide = 0
	there := s.page.step(n, s.where)
	if s.As == there.As && s.Home == there.Home {
		s.page.look(n)
	}
	g := &guide{
		Number: n, Count: len(all), Done: s.page.done(n),
		Text: s.mrkdwn(all[n-1].Text), Name: s.name(all[n-1].As), Close: closed.URL(),
	}
	if s.As != there.As {
		g.There = there.URL()
	}
	if n > 1 {
		g.Back = s.page.step(n-1, s.where).URL()
	}
	if n < len(all) {
		g.Next = s.page.step(s.page.undone(n+1), s.where).URL()
	}
	return g
}

// GuideURL opens the guide, or closes it if it is open; empty if there is none.
func (s *scene) GuideURL() string {
	switch {
	case s.Guide != nil:
		return s.Guide.Close
	case len(s.page.config.Guide) > 0:
		return s.page.step(s.page.undone(1), s.where).URL()
	}
	return ""
}

// connection is nil where an app is connected, or where a guide expects one.
func (s *scene) connection() *connection {
	if s.Linked || len(s.page.config.Guide) > 0 {
		return nil
	}
	api := s.page.base()
	api.Path = "/api/"
	return &connection{URL: api.String(), BotToken: BotToken, AppToken: AppToken}
}
