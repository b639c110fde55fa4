package discord

import (
	"context"
	"net/http"
	"time"

	"cairn/bot"
)

// What tests look at without a connection.
var (
	Classes   = classes
	CheckForm = checkForm
	Size      = bot.Units
	Literal   = literal
	RoomName  = roomName
)

type (
	Post  = post
	Modal = modal
)

// plain is an adapter of which nothing but its words is used.
func plain(w Words) *Discord { return &Discord{config: Config{Words: w}} }

func MessagePost(w Words, m bot.Message) Post { return plain(w).canvas().message(m) }
func HomePost(w Words, h bot.Home) Post       { return plain(w).canvas().home(h, 0) }
func CheckPost(p Post) error                  { return checkPost("test", p) }
func CheckModal(m Modal) error                { return checkModal(m) }

// Modals are all the modals that a form is asked with.
func Modals(w Words, f bot.Form) []Modal {
	dr := newDrafts(w, &forgetful{}, time.Second, nil).begin(context.Background(), "1", f)
	dr.key = "0123456789"
	var out []Modal
	for n := range dr.sheets {
		out = append(out, dr.modal(n))
	}
	return out
}

// Refused classifies an HTTP answer.
func Refused(read bool, status int, body string) *bot.SendError {
	return refusal("test", heard{status: status, sent: true, read: read, body: []byte(body)}, nil)
}

// Lost classifies a call without an answer.
func Lost(read, sent bool) *bot.SendError {
	return refusal("test", heard{read: read, sent: sent}, context.DeadlineExceeded)
}

func RouteOf(path string) (name, limit string) {
	r := routeOf(path)
	return r.name, r.limit
}

// Pacer is a pacer by itself.
type Pacer struct{ p *pacer }

func (d *Discord) Pacer() Pacer {
	return Pacer{d.session.Client.Transport.(*transport).pace}
}

// Enter asks for a place, Note tells what came back.
func (p Pacer) Enter(ctx context.Context, path string) error {
	return p.p.enter(ctx, http.MethodPost, routeOf(path))
}

func (p Pacer) Note(path string, status int, header http.Header) {
	p.p.note(http.MethodPost, routeOf(path), &http.Response{StatusCode: status, Header: header}, retryAfter(header, nil))
}

// Parsed is a payload as the sink would see it.
type Parsed struct {
	Event   bot.Event
	Foreign bool
	Values  map[string][]string
}

func ParseInteraction(who Identity, menu []Shortcut, now time.Time, raw []byte) (Parsed, error) {
	in, err := parser{who, menu, now}.interaction(raw)
	return Parsed{in.event, in.foreign, in.values()}, err
}

func ParseEvent(who Identity, now time.Time, kind string, raw []byte) (bot.Event, error) {
	return parser{who: who, now: now}.event(frame{Type: kind, Data: raw})
}
