package slack

import (
	"context"
	"encoding/json"
	"errors"
	"sync"
	"time"

	"github.com/slack-go/slack"
	"github.com/slack-go/slack/socketmode"

	"cairn/bot"
)

const (
	maxEnvelope = 1 << 20 // bytes of one delivery
	maxAtOnce   = 2048    // deliveries in hand, a second of the worst rush; more are left for Slack to send again
)

// link is one Socket Mode connection. Several run side by side, so that one
// can be renewed while another receives.
type link struct {
	number int

	mu      sync.Mutex
	up      bool
	changed time.Time
}

func (l *link) state() (up bool, changed time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.up, l.changed
}

func (l *link) set(up bool, now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.up != up {
		l.up, l.changed = up, now
	}
}

// keep holds one link open until ctx ends. The library renews a connection by
// itself; when it gives up, keep raises an alarm and begins anew, except when
// Slack does not accept our token any more.
func (s *Slack) keep(ctx context.Context, l *link) {
	wait(ctx, time.Duration(l.number)*s.config.Stagger)
	for attempt := 0; ctx.Err() == nil; attempt++ {
		began := s.config.Now()
		err := s.listen(ctx, l)
		now := s.config.Now()
		l.set(false, now)
		if ctx.Err() != nil {
			return
		}
		if now.Sub(began) > time.Minute {
			attempt = 0
		}
		ended := refusal("apps.connections.open", true, err)
		s.log.Error("slack connection ended", "link", l.number, "code", ended.Code, "class", ended.Class)
		if ended.Class == bot.Stopped {
			s.revoked(ctx, ended)
			return
		}
		wait(ctx, max(backOff(attempt), ended.RetryAfter))
	}
}

// revoked tells the sink that the platform will not have us any more, once,
// and ends Run.
func (s *Slack) revoked(ctx context.Context, why *bot.SendError) {
	sink, open := s.intake.enter()
	if !open {
		return
	}
	defer s.intake.leave()
	if !s.intake.last.CompareAndSwap(false, true) {
		return
	}
	sink(context.WithoutCancel(ctx), bot.Event{
		Kind: bot.Revoked, ID: "revoked/" + s.config.Now().UTC().Format(time.RFC3339),
		Platform: s.Name(), Workspace: s.identity().Workspace(), At: s.config.Now(),
	})
	s.intake.stop(why)
}

// listen runs one library client until it gives up.
func (s *Slack) listen(ctx context.Context, l *link) error {
	client := socketmode.New(s.api, socketmode.OptionReadLimit(maxEnvelope))
	ended := make(chan error, 1)
	go func() { ended <- client.RunContext(ctx) }()
	hands := make(chan struct{}, maxAtOnce)
	for {
		select {
		case e := <-client.Events:
			s.receive(ctx, l, client, e, hands)
		case err := <-ended:
			return err
		}
	}
}

// receive never blocks: a client whose events wait does not renew its connection.
func (s *Slack) receive(ctx context.Context, l *link, client *socketmode.Client, e socketmode.Event, hands chan struct{}) {
	switch e.Type {
	case socketmode.EventTypeConnected:
		l.set(true, s.config.Now())
		s.log.Info("slack connected", "link", l.number)
		return
	case socketmode.EventTypeConnecting:
		l.set(false, s.config.Now())
		return
	case socketmode.EventTypeConnectionError:
		s.warnConnection(l, e)
		return
	case socketmode.EventTypeErrorWriteFailed:
		s.log.Warn("acknowledgment not sent", "link", l.number)
		return
	}
	env, ok := envelopeOf(e)
	if !ok {
		return
	}
	select {
	case hands <- struct{}{}:
	default:
		s.log.Error("too many events at once", "link", l.number, "envelope", env.ID)
		return
	}
	go func() {
		defer func() { <-hands }()
		s.deliver(ctx, client, env)
	}()
}

func (s *Slack) warnConnection(l *link, e socketmode.Event) {
	failed, ok := e.Data.(*slack.ConnectionErrorEvent)
	if !ok {
		return
	}
	why := refusal("apps.connections.open", true, failed.ErrorObj)
	s.log.Warn("slack connection refused", "link", l.number, "code", why.Code, "again_in", failed.Backoff)
}

// envelope is one Socket Mode delivery.
type envelope struct {
	ID      string          `json:"envelope_id"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload"`
	Accepts bool            `json:"accepts_response_payload"`
}

// envelopeOf takes the delivery out of a library event, also when the library
// could not read it: most of what it stumbles over is nothing that we read.
func envelopeOf(e socketmode.Event) (envelope, bool) {
	if e.Request != nil && e.Request.EnvelopeID != "" {
		r := e.Request
		return envelope{ID: r.EnvelopeID, Type: r.Type, Payload: r.Payload, Accepts: r.AcceptsResponsePayload}, true
	}
	bad, ok := e.Data.(*socketmode.ErrorBadMessage)
	if !ok {
		return envelope{}, false
	}
	var env envelope
	err := json.Unmarshal(bad.Message, &env)
	return env, err == nil && env.ID != ""
}

// deliver handles one delivery and acknowledges it. What was not saved is not
// acknowledged, so that Slack sends it again.
func (s *Slack) deliver(ctx context.Context, client *socketmode.Client, env envelope) {
	sink, open := s.intake.enter()
	if !open {
		return
	}
	defer s.intake.leave()
	work := context.WithoutCancel(ctx)
	in, err := s.envelope(env)
	if err != nil {
		s.log.Warn("delivery not readable", "envelope", env.ID, "type", env.Type)
	}
	out := s.respond(work, sink, in)
	if out.retry {
		return
	}
	s.fit(env, in, &out)
	if err := client.AckCtx(ctx, env.ID, out.body); err != nil && !errors.Is(err, context.Canceled) {
		s.log.Warn("acknowledgment not sent", "envelope", env.ID)
	}
	s.finish(work, in, out)
}

// envelope translates a delivery by its type.
func (s *Slack) envelope(env envelope) (inbound, error) {
	p := parser{who: s.identity(), now: s.config.Now()}
	switch env.Type {
	case socketmode.RequestTypeEventsAPI:
		return p.callback(env.Payload)
	case socketmode.RequestTypeInteractive:
		return p.interaction(env.Payload)
	case socketmode.RequestTypeSlashCommands:
		var c command
		if err := json.Unmarshal(env.Payload, &c); err != nil {
			return inbound{}, err
		}
		return p.typed(c), nil
	}
	return inbound{}, nil
}

// fit sees to an answer that the acknowledgment cannot carry: Slack drops
// large ones without a word.
func (s *Slack) fit(env envelope, in inbound, out *response) {
	raw, err := json.Marshal(out.body)
	if out.body == nil || err == nil && env.Accepts && len(raw) < maxSocketBytes-len(env.ID)-100 {
		return
	}
	switch body := out.body.(type) {
	case ephemeral:
		out.body = nil
		out.after = func(ctx context.Context) error { return s.postBody(ctx, in.responseURL, body) }
	case *slack.ViewSubmissionResponse:
		if body.View != nil {
			s.large(in, out, *body.View)
		}
	}
}

// large shows a view that is too large for an acknowledgment: first an empty
// one in its place, then the view itself.
func (s *Slack) large(in inbound, out *response, view slack.ModalViewRequest) {
	empty := view
	empty.Submit, empty.Blocks = nil, slack.Blocks{BlockSet: note("wait", ellipsis)}
	empty.ExternalID = in.event.ID
	out.body = slack.NewUpdateViewSubmissionResponse(&empty)
	say := out.after
	out.after = func(ctx context.Context) error {
		err := s.replace(ctx, empty.ExternalID, view)
		if say != nil {
			return errors.Join(err, say(ctx))
		}
		return err
	}
}

// replace shows a view in the place of another. The other may not stand yet,
// because Slack takes acknowledgments and calls by different ways: it is asked
// for by a name that it has only once it stands.
func (s *Slack) replace(ctx context.Context, external string, view slack.ModalViewRequest) error {
	const attempts = 7
	pause := 50 * time.Millisecond
	for n := 1; ; n++ {
		err := call(ctx, "views.update", func(ctx context.Context) error {
			_, err := s.api.UpdateViewContext(ctx, view, external, "", "")
			return err
		})
		if !hasCode(err, "not_found") || n == attempts {
			return err
		}
		wait(ctx, pause)
		pause *= 2
	}
}
