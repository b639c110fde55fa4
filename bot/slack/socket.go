package slack

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/slack-go/slack"

	"cairn/bot"
)

// link is one Socket Mode connection. Several run side by side, so that one
// can be renewed while another receives.
type link struct {
	bot.Link
	number  int
	leaving sync.WaitGroup // connections that ended, until what was in hand is acknowledged
}

const (
	lasting = time.Minute // a connection that stood for so long was a good one
	atOnce  = 4           // renewals of younger ones within that time, of all links
)

// keep holds one link open until ctx ends. A connection that lasted is renewed
// at once, and so is one that Slack asks us to renew. One that cannot be made, or
// does not last, is tried again after growing pauses. keep gives up when Slack does
// not accept our token anymore.
func (s *Slack) keep(ctx context.Context, l *link) {
	defer l.leaving.Wait()
	bot.Pause(ctx, time.Duration(l.number)*s.config.Stagger)
	for attempt := 0; ctx.Err() == nil; {
		began := s.config.Now()
		err := s.listen(ctx, l)
		stood, _ := l.State()
		now := s.config.Now()
		l.Set(false, now)
		if ctx.Err() != nil { // what our own stop cut short has not failed
			return
		}
		why := refusal("apps.connections.open", true, err)
		if why.Class == bot.Stopped {
			s.log.Error("slack connection ended", "link", l.number, "code", why.Code, "class", why.Class)
			if sink, open := s.intake.Enter(); open {
				s.revoked(ctx, sink, why)
				s.intake.Leave()
			}
			return
		}
		lasted := stood && now.Sub(began) >= lasting
		if lasted {
			attempt = 0
		}
		if lasted || stood && s.mayRenew(why.Code, now) {
			s.log.Info("slack connection renewed", "link", l.number, "code", why.Code)
			continue
		}
		pause := max(backOff(attempt), why.RetryAfter)
		attempt++
		s.log.Warn("slack connection refused", "link", l.number, "greeted", stood, "code", why.Code, "again_in", pause)
		bot.Pause(ctx, pause)
	}
}

// mayRenew reports whether a young connection that ended for this reason is
// renewed at once: when Slack asked for it, which it may do at any age, but not
// of each one as soon as it stands.
func (s *Slack) mayRenew(reason string, now time.Time) bool {
	if reason != "refresh_requested" && reason != "warning" {
		return false
	}
	s.renewing.Lock()
	defer s.renewing.Unlock()
	s.renewals = slices.DeleteFunc(s.renewals, func(at time.Time) bool { return now.Sub(at) >= lasting })
	if len(s.renewals) == atOnce {
		return false
	}
	s.renewals = append(s.renewals, now)
	return true
}

// revoked tells the sink that the platform will not have us anymore, once,
// and ends Run.
func (s *Slack) revoked(ctx context.Context, sink bot.Sink, why *bot.SendError) {
	if !s.last.CompareAndSwap(false, true) {
		return
	}
	inTime(sink)(context.WithoutCancel(ctx), bot.Event{
		Kind: bot.Revoked, ID: "revoked/" + s.config.Now().UTC().Format(time.RFC3339),
		Platform: s.Name(), Workspace: s.identity().Workspace(), At: s.config.Now(),
	})
	s.stop(why)
}

// listen holds one connection until it ends or ctx does. What is in hand then
// is still acknowledged on it, while the next one may already stand.
func (s *Slack) listen(ctx context.Context, l *link) error {
	_, address, err := s.api.StartSocketModeContext(ctx)
	if err != nil {
		return err
	}
	w, err := dial(ctx, address, s.config.Quiet)
	if err != nil {
		return err
	}
	defer l.leaving.Go(w.leave)
	defer context.AfterFunc(ctx, w.hush)()
	for {
		env, err := w.next()
		switch {
		case err != nil:
			return err
		case env.Type == "hello":
			l.Set(true, s.config.Now())
			s.log.Info("slack connected", "link", l.number)
		case env.Type == "disconnect":
			return refusedWith("disconnect", env.Reason)
		case env.ID != "":
			s.receive(ctx, l, w, env)
		}
	}
}

// receive never blocks: a connection that is not read is taken for dead.
func (s *Slack) receive(ctx context.Context, l *link, w *wire, env envelope) {
	respond, taken := s.take(w.hands, "link", l.number, "envelope", env.ID)
	if !taken {
		return
	}
	w.working.Go(func() {
		defer w.hands.free()
		s.survives(env.ID, func() { s.deliver(ctx, w, env, respond) })
	})
}

// deliver handles one delivery and acknowledges it. What was not saved is not
// acknowledged, so that Slack sends it again, or tells who clicked.
func (s *Slack) deliver(ctx context.Context, w *wire, env envelope, respond responder) {
	sink, open := s.intake.Enter()
	if !open {
		return
	}
	defer s.intake.Leave()
	work := context.WithoutCancel(ctx)
	in, err := s.envelope(env)
	if err != nil {
		s.log.Warn("delivery not readable", "envelope", env.ID, "type", env.Type)
	}
	out := respond(work, sink, in)
	if out.retry {
		return
	}
	if err := w.write(s.acknowledgment(env, in, &out)); err != nil {
		s.log.Warn("acknowledgment not sent", "envelope", env.ID)
	}
	s.finish(work, in, out)
}

// envelope translates a delivery by its type.
func (s *Slack) envelope(env envelope) (inbound, error) {
	p := parser{who: s.identity(), now: s.config.Now()}
	switch env.Type {
	case "events_api":
		return p.callback(env.Payload)
	case "interactive":
		return p.interaction(env.Payload)
	case "slash_commands":
		var c command
		if err := json.Unmarshal(env.Payload, &c); err != nil {
			return inbound{}, err
		}
		return p.typed(c), nil
	}
	return inbound{}, nil
}

// acknowledgment encodes what a delivery is answered with. What it cannot
// carry goes another way: Slack drops large ones without a word.
func (s *Slack) acknowledgment(env envelope, in inbound, out *response) []byte {
	raw, fits := encoded(env, out.body)
	if !fits {
		s.detour(in, out)
		raw, fits = encoded(env, out.body)
	}
	if !fits {
		s.log.Warn("answer too large for an acknowledgment", "envelope", env.ID)
		raw, _ = encoded(env, nil)
	}
	return raw
}

// encoded reports whether Slack would read the acknowledgment.
func encoded(env envelope, body any) (raw []byte, fits bool) {
	raw, err := json.Marshal(struct {
		ID   string `json:"envelope_id"`
		Body any    `json:"payload,omitempty"`
	}{env.ID, body})
	return raw, err == nil && len(raw) < maxSocketBytes && (body == nil || env.Accepts)
}

// detour shows an answer by calls that come after the acknowledgment.
func (s *Slack) detour(in inbound, out *response) {
	switch body := out.body.(type) {
	case ephemeral:
		out.body = nil
		out.after = func(ctx context.Context) error { return s.postResponse(ctx, in.responseURL, body) }
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
		bot.Pause(ctx, pause)
		pause *= 2
	}
}
