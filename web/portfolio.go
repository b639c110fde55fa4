package web

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"html/template"
	"io"
	"net/http"
	"net/url"
	"strings"

	"cairn/bot"
	"cairn/models"
)

// Document is something to read, in one reader's words.
type Document struct {
	Locale string
	Parts  []Part
	// Signed is the text of the parts with a signature, for whoever checks it;
	// empty for a page that says only why there is none.
	Signed string
	Save   string // the words of the link that downloads it
}

// Part is a part of a document. Depth is that of its heading: 1 is the document's own,
// and 3 stands below the 2 before it.
type Part struct {
	bot.Message
	Depth int
}

// Portfolios serves copies of portfolios, each behind a signed link. Find says
// what a copy holds, and asks again whether its owner may have it: a refusal comes
// with the page that says so.
type Portfolios struct {
	Public string // our address, without a slash at its end; empty: no links
	Key    []byte
	Find   func(ctx context.Context, copied string) (Document, error)
}

const portfolioPath = "/portfolio/"

// Link is the address of a copy; empty when we have no address.
func (p Portfolios) Link(copied string) string {
	if p.Public == "" {
		return ""
	}
	return p.Public + portfolioPath + url.PathEscape(copied) + "?s=" + sealed(p.Key, "portfolio:"+copied)
}

// ServeHTTP implements http.Handler. Nothing may keep the page, show it inside of
// another, or learn its address from a link.
func (p Portfolios) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	copied := strings.TrimPrefix(r.URL.Path, portfolioPath)
	asked := r.URL.Query()
	if !opens(p.Key, "portfolio:"+copied, asked.Get("s")) {
		http.NotFound(w, r)
		return
	}
	d, err := p.Find(r.Context(), copied)
	code := statusOf(err)
	if code == http.StatusNotFound || code == http.StatusServiceUnavailable {
		http.Error(w, http.StatusText(code), code)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "private, no-store")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Robots-Tag", "noindex")
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
	save := ""
	if asked.Has("save") && d.Signed != "" {
		h.Set("Content-Disposition", `attachment; filename="portfolio.html"`)
	} else if d.Signed != "" {
		asked.Set("save", "1")
		save = "?" + asked.Encode()
	}
	w.WriteHeader(code)
	_ = d.write(w, save)
}

// statusOf is how HTTP says what became of it.
func statusOf(err error) int {
	switch {
	case err == nil:
		return http.StatusOK
	case errors.Is(err, models.ErrNotReady):
		return http.StatusGone
	case errors.Is(err, models.ErrNotAllowed):
		return http.StatusForbidden
	case errors.Is(err, models.ErrNotFound):
		return http.StatusNotFound
	}
	return http.StatusServiceUnavailable
}

// Write writes the document as a page of its own, with the signed text in it.
func (d Document) Write(w io.Writer) error { return d.write(w, "") }

//go:embed portfolio.html
var portfolioHTML string

var portfolioPage = template.Must(template.New("portfolio").Funcs(template.FuncMap{"runs": runsOf}).Parse(portfolioHTML))

// run is lines that follow each other and are all items of one list, or none.
type run struct {
	List  bool
	Lines []line
}

// line is a line and what it quotes below it.
type line struct {
	Spans  []bot.Span
	Quoted [][]bot.Span
}

// runsOf is a text as a page has it: a quotation is part of the line that it belongs
// to, so that whoever hears the page read knows how many items there are.
func runsOf(text string) []run {
	var out []run
	for _, b := range bot.Parse(text) {
		if b.Kind == bot.Quoted && len(out) > 0 {
			lines := out[len(out)-1].Lines
			last := &lines[len(lines)-1]
			last.Quoted = append(last.Quoted, b.Spans)
			continue
		}
		next := line{Spans: b.Spans}
		if b.Kind == bot.Quoted {
			next = line{Quoted: [][]bot.Span{b.Spans}}
		}
		if item := b.Kind == bot.Item; len(out) == 0 || out[len(out)-1].List != item {
			out = append(out, run{List: item})
		}
		at := &out[len(out)-1]
		at.Lines = append(at.Lines, next)
	}
	return out
}

// The marks between which a page holds its signed text, as JSON.
const signedFrom, signedTo = `<script type="application/json" id="signed">`, `</script>`

func (d Document) write(w io.Writer, save string) error {
	data, err := json.Marshal(d.Signed) // < and > are escaped
	if err != nil {
		return err
	}
	return portfolioPage.Execute(w, struct {
		Document
		Data   template.JS
		SaveAt string
	}{d, template.JS(data), save}) //nolint:gosec // JSON of our own
}

// Signed is the signed text that a page holds; false where it holds none.
func Signed(page []byte) (string, bool) {
	_, after, found := strings.Cut(string(page), signedFrom)
	data, _, ended := strings.Cut(after, signedTo)
	var text string
	return text, found && ended && json.Unmarshal([]byte(data), &text) == nil && text != ""
}
