package sandbox

import (
	"bytes"
	"embed"
	"html/template"
	"maps"
	"net/http"
	"net/url"
	"strconv"
	"sync"
	"sync/atomic"
)

// Among the assets are htmx 4.0.1 and its SSE extension, unchanged from the
// npm package htmx.org, with their license.
//
//go:embed assets templates/*.html
var pageFiles embed.FS

// page is the workspace as a web page: one person's view at a time, told by
// the address, kept up to date over a stream.
type page struct {
	*Workspace
	templates *template.Template

	reading sync.Mutex
	read    map[bookmark]TS // how far each person has read
	looked  map[int]bool    // steps of the guide that were looked at where they are done

	passing sync.Mutex // held while time goes by
	passage atomic.Pointer[passage]
}

type bookmark struct {
	user UserID
	in   ConversationID
}

// page serves the workspace's web page.
func (w *Workspace) page() http.Handler {
	p := &page{
		Workspace: w,
		templates: template.Must(template.ParseFS(pageFiles, "templates/*.html")),
		read:      map[bookmark]TS{},
		looked:    map[int]bool{},
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", p.show)
	mux.HandleFunc("GET /home", p.show)
	mux.HandleFunc("GET /ui/events", p.stream)
	mux.HandleFunc("GET /ui/entry", p.showEntry)
	mux.HandleFunc("GET /ui/options", p.showOptions)
	mux.HandleFunc("POST /ui/clock", p.turn)
	mux.HandleFunc("POST /ui/{act}", p.perform)
	mux.Handle("GET /assets/", http.FileServerFS(pageFiles))
	return guarded(http.NewCrossOriginProtection().Handler(mux))
}

// guarded lets nothing into the page but the page's own files.
func guarded(next http.Handler) http.Handler {
	const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
		"form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		h := rw.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cache-Control", "no-store")
		next.ServeHTTP(rw, r)
	})
}

// show writes the whole page.
func (p *page) show(rw http.ResponseWriter, r *http.Request) {
	at := whereOf(r.URL.Query(), r.URL.Path == "/home")
	if !r.URL.Query().Has("as") {
		at = p.firstVisit(at)
	}
	s, ok := p.scene(at)
	if !ok {
		http.Error(rw, "no such person in this workspace", http.StatusNotFound)
		return
	}
	p.write(rw, "page", s)
}

// write renders a template in full before the first byte goes out.
func (p *page) write(rw http.ResponseWriter, name string, data any) {
	body, err := p.render(name, data)
	if err != nil {
		http.Error(rw, err.Error(), http.StatusInternalServerError)
		return
	}
	rw.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = rw.Write(body) // the browser may be gone; nothing to do about it
}

func (p *page) render(name string, data any) ([]byte, error) {
	var out bytes.Buffer
	err := p.templates.ExecuteTemplate(&out, name, data)
	return out.Bytes(), err
}

// where is a place in the page, as its address says it.
type where struct {
	As      UserID
	In      ConversationID
	Thread  TS
	Home    bool
	Inspect bool
	Guide   int    // the step that is shown, from 1
	Filter  string // of the inspector
}

func whereOf(q url.Values, home bool) where {
	step, _ := strconv.Atoi(q.Get("guide"))
	return where{
		As:      UserID(q.Get("as")),
		In:      ConversationID(q.Get("in")),
		Thread:  TS(q.Get("thread")),
		Home:    home || q.Get("home") == "1",
		Inspect: q.Get("inspect") == "1",
		Guide:   step,
		Filter:  q.Get("filter"),
	}
}

func (at where) query() url.Values {
	q := url.Values{"as": {string(at.As)}}
	set := func(key, value string) {
		if value != "" {
			q.Set(key, value)
		}
	}
	set("in", string(at.In))
	set("thread", string(at.Thread))
	set("filter", at.Filter)
	if at.Inspect {
		q.Set("inspect", "1")
	}
	if at.Guide > 0 {
		q.Set("guide", strconv.Itoa(at.Guide))
	}
	return q
}

// URL returns the address of the place.
func (at where) URL() string {
	if at.Home {
		return "/home?" + at.query().Encode()
	}
	return "/?" + at.query().Encode()
}

// Stream returns the address of the place's stream.
func (at where) Stream() string { return at.ui("events", nil) }

// ui returns the address of something done at the place.
func (at where) ui(act string, more url.Values) string {
	q := at.query()
	if at.Home {
		q.Set("home", "1")
	}
	maps.Copy(q, more)
	return "/ui/" + act + "?" + q.Encode()
}
