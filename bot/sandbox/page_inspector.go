package sandbox

import (
	"cmp"
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// inspectorSize is how many entries the inspector shows at once.
const inspectorSize = 60

// inspector is the request log as the page shows it, newest first.
type inspector struct {
	Entries []wireEntry
	Total   int
	Filters []filterLink
	Filter  string
	Close   string
}

// wireEntry is one entry with its particulars put in words.
type wireEntry struct {
	Entry
	Clock  string
	Took   string
	Result string // "ok", an error code or nothing
	Bad    bool
	Inward bool // from the app
	URL    string
}

type filterLink struct {
	Label, URL string
	Current    bool
}

func (s *scene) inspector() *inspector {
	i := &inspector{Filter: s.Filter, Close: s.without()}
	for _, f := range []filterLink{
		{Label: "All"},
		{Label: "Web API", URL: "api"},
		{Label: "Deliveries", URL: "envelope"},
		{Label: "Acks", URL: "ack"},
		{Label: "Errors", URL: "error"},
	} {
		there := s.where
		there.Filter = f.URL
		i.Filters = append(i.Filters, filterLink{Label: f.Label, URL: there.URL(), Current: f.URL == s.Filter})
	}
	log := s.page.Log(0)
	delivered := deliveries(log)
	for _, e := range slices.Backward(log) {
		entry := s.wireEntry(e)
		if e.Kind == "ack" {
			entry.Name = cmp.Or(delivered[e.Name], e.Name)
		}
		if !entry.matches(s.Filter) {
			continue
		}
		if i.Total++; i.Total <= inspectorSize {
			i.Entries = append(i.Entries, entry)
		}
	}
	return i
}

// deliveries names what each envelope carried, for its acknowledgment.
func deliveries(log []Entry) map[string]string {
	names := map[string]string{}
	for _, e := range log {
		if envelope, ok := e.Sent.(object); ok && e.Kind == "envelope" {
			names[textIn(envelope["envelope_id"])] = e.Name
		}
	}
	return names
}

func (s *scene) without() string {
	there := s.where
	there.Inspect, there.Filter = false, ""
	return there.URL()
}

// InspectURL opens the inspector, or closes it if it is open.
func (s *scene) InspectURL() string {
	if s.Inspect {
		return s.without()
	}
	there := s.where
	there.Inspect = true
	return there.URL()
}

func (s *scene) wireEntry(e Entry) wireEntry {
	entry := wireEntry{Entry: e, Clock: e.At.In(s.Zone).Format("3:04:05 PM"), Inward: e.Kind == "api" || e.Kind == "response_url" || e.Kind == "ack"}
	if e.Micros > 0 {
		entry.Took = (time.Duration(e.Micros) * time.Microsecond).Round(100 * time.Microsecond).String()
	}
	if answer, ok := e.Answer.(object); ok {
		switch code, _ := answer["error"].(string); {
		case answer["ok"] == true:
			entry.Result = "ok"
		case code != "":
			entry.Result, entry.Bad = code, true
		}
	}
	if e.Status >= 400 {
		entry.Result, entry.Bad = "HTTP "+strconv.Itoa(e.Status), true
	}
	if e.Fault != "" {
		entry.Bad = true
	}
	entry.URL = s.ui("entry", map[string][]string{"seq": {strconv.FormatInt(e.Seq, 10)}})
	return entry
}

func (e wireEntry) matches(filter string) bool {
	switch filter {
	case "":
		return true
	case "error":
		return e.Bad
	case "envelope":
		return e.Kind == "envelope" || e.Kind == "request"
	}
	return e.Kind == filter || strings.Contains(strings.ToLower(e.Name+" "+e.Result), strings.ToLower(filter))
}

// showEntry writes one entry's JSON.
func (p *page) showEntry(rw http.ResponseWriter, r *http.Request) {
	seq, _ := strconv.ParseInt(r.URL.Query().Get("seq"), 10, 64)
	entries := p.Log(seq - 1)
	if len(entries) == 0 || entries[0].Seq != seq {
		http.Error(rw, "no longer kept", http.StatusNotFound)
		return
	}
	p.write(rw, "entry-body", struct{ Sent, Answer string }{pretty(entries[0].Sent), pretty(entries[0].Answer)})
}

func pretty(v any) string {
	if v == nil {
		return ""
	}
	text, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err.Error()
	}
	return readable.Replace(string(text))
}

// readable takes back what JSON escapes for the sake of HTML.
var readable = strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&")
