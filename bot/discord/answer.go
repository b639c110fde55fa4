package discord

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

const (
	// holdAfter is when Discord is told that the answer takes longer: it shows
	// an error after three seconds, and needs time to hear from us.
	holdAfter = 1800 * time.Millisecond
	// homeFor is how long a shown home can be changed: Discord gives fifteen
	// minutes.
	homeFor = 14 * time.Minute
	// maxKept is how many people's homes and channels are kept in mind.
	maxKept = 10000
)

// The ways to answer an interaction.
const (
	sayNew      = int(discordgo.InteractionResponseChannelMessageWithSource)
	holdNew     = int(discordgo.InteractionResponseDeferredChannelMessageWithSource)
	holdUpdate  = int(discordgo.InteractionResponseDeferredMessageUpdate)
	sayUpdate   = int(discordgo.InteractionResponseUpdateMessage)
	sayChoices  = int(discordgo.InteractionApplicationCommandAutocompleteResult)
	sayModal    = int(discordgo.InteractionResponseModal)
	notAnswered = 0
)

// confirmed begins the id of the button that says yes to a question. What
// follows are the message that the question came from and the action.
const confirmed = "!"

// errNoModal is the answer to a modal where Discord shows none.
var errNoModal = errors.New("no modal can be shown here")

// exchange is one interaction and what became of it.
type exchange struct {
	d    *Discord
	in   inbound
	ours bool // it came from a message of the adapter's own, which may change

	mu     sync.Mutex
	answer int // how it was answered first, notAnswered while it was not
}

// interact handles one interaction from the first byte to the answer.
func (d *Discord) interact(ctx context.Context, sink bot.Sink, raw []byte) {
	in, err := d.parser().interaction(raw)
	if err != nil {
		d.log.Warn("interaction not readable", "id", in.ID, "type", in.Type)
		if in.ID != "" && in.Token != "" && in.Type != typeComplete { // enough to say so
			(&exchange{d: d, in: in}).sayAgain(ctx)
		}
		return
	}
	if in.Type == typeComplete {
		d.complete(ctx, in)
		return
	}
	x := &exchange{d: d, in: in, ours: ownMessage(in)}
	defer func() {
		if p := recover(); p != nil {
			d.log.Error("interaction panicked", "id", in.ID, "panic", fmt.Sprintf("%T", p), "stack", string(debug.Stack()))
			x.sayAgain(ctx)
		}
	}()
	d.remember(x)
	defer d.forget(x)
	hold := time.AfterFunc(holdAfter, func() { x.hold(ctx) })
	defer hold.Stop()
	x.handle(ctx, d.within(sink))
}

// within is a sink with as much time as an event may take. How the answer is shown is
// none of it: whoever waited for storage in vain is told so.
func (d *Discord) within(sink bot.Sink) bot.Sink {
	return func(ctx context.Context, e bot.Event) bot.Answer {
		limited, cancel := context.WithTimeout(ctx, d.config.Within)
		defer cancel()
		return sink(limited, e)
	}
}

// ownMessage reports whether an interaction came from a step of a walk or a
// question, or asks for a home anew: what the adapter put there may go away again.
// A form that was opened from an answer leaves the answer where it is.
func ownMessage(in inbound) bool {
	if in.Message == nil || !in.Message.ephemeral() {
		return false
	}
	return in.event.Kind == bot.HomeOpened || between(in.Message.Components)
}

// between reports whether the parts are those of a step or of a question.
func between(parts []part) bool {
	return slices.ContainsFunc(parts, func(p part) bool {
		return strings.HasPrefix(p.CustomID, stepButton) || strings.HasPrefix(p.CustomID, confirmed) || between(p.Components)
	})
}

// handle does what the adapter can do alone, and asks the sink for the rest.
func (x *exchange) handle(ctx context.Context, sink bot.Sink) {
	d, id := x.d, x.in.Data.CustomID
	switch {
	case x.in.foreign:
		d.log.Warn("interaction of another server", "guild", x.in.GuildID)
		x.say(ctx, bot.Message{Text: bot.Escape(d.config.Words.Foreign)})
		return
	case x.in.Type == typeModal:
		d.submitted(ctx, x, sink)
		return
	case strings.HasPrefix(id, stepButton):
		d.step(ctx, x)
		return
	case id == cancelButton:
		x.dismiss(ctx)
		return
	case strings.HasPrefix(id, confirms):
		x.ask(ctx)
		return
	case x.in.event.Kind == "":
		x.dismiss(ctx)
		return
	}
	x.finish(ctx, sink(ctx, x.in.event))
}

// finish answers with what the sink says, or in silence.
func (x *exchange) finish(ctx context.Context, a bot.Answer) {
	switch {
	case a.Message != nil:
		x.say(ctx, *a.Message)
	case a.Retry:
		x.sayAgain(ctx)
	default:
		x.dismiss(ctx)
	}
}

// sayAgain says that nothing was saved, and that it may work in a minute.
func (x *exchange) sayAgain(ctx context.Context) {
	again := x.d.config.Words.Again
	if x.in.Type == typeModal {
		again = x.d.config.Words.Retry
	}
	x.say(ctx, bot.Message{Text: bot.Escape(again)})
}

// say shows a message to the actor alone.
func (x *exchange) say(ctx context.Context, m bot.Message) {
	p := x.d.canvas().message(m)
	if err := checkPost("interaction", p); err != nil {
		x.d.logRefusal("answer not shown", err, "event", x.in.ID)
		return
	}
	x.shown(x.show(ctx, p))
}

func (x *exchange) shown(err error) {
	if err != nil {
		x.d.logRefusal("answer not shown", err, "event", x.in.ID)
	}
}

// show posts a message that only the actor sees: in the place of the adapter's
// own message, in the place that is held for it, or below.
func (x *exchange) show(ctx context.Context, p post) error {
	p.Flags |= ephemeral
	inPlace := x.ours && x.in.Message.Flags&laidOut == p.Flags&laidOut // Discord does not change the one kind into the other
	x.mu.Lock()
	defer x.mu.Unlock()
	switch {
	case x.answer == notAnswered && inPlace:
		return x.respond(ctx, sayUpdate, p)
	case x.answer == notAnswered:
		return x.respond(ctx, sayNew, p)
	case x.answer == holdNew, x.answer == holdUpdate && inPlace:
		x.answer = sayUpdate
		return x.d.call(ctx, http.MethodPatch, x.original(), p, nil)
	}
	return x.d.call(ctx, http.MethodPost, x.followUp(), p, nil)
}

// modal shows a modal, where Discord allows one.
func (x *exchange) modal(ctx context.Context, m modal) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.answer != notAnswered || x.in.Type == typeModal {
		return errNoModal
	}
	return x.respond(ctx, sayModal, m)
}

// hold tells Discord that the answer takes longer.
func (x *exchange) hold(ctx context.Context) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.answer == notAnswered {
		x.shown(x.silence(ctx))
	}
}

// dismiss answers without a word: what only the adapter put there goes away.
func (x *exchange) dismiss(ctx context.Context) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.answer == notAnswered {
		if err := x.silence(ctx); err != nil {
			x.shown(err)
			return
		}
	}
	if x.answer == holdNew || x.answer == holdUpdate && x.ours && x.in.event.Kind != bot.HomeOpened {
		x.shown(x.d.call(ctx, http.MethodDelete, x.original(), nil, nil))
	}
}

// silence is the first answer that shows nothing yet.
func (x *exchange) silence(ctx context.Context) error {
	if x.in.Message != nil {
		return x.respond(ctx, holdUpdate, nil)
	}
	return x.respond(ctx, holdNew, map[string]any{"flags": ephemeral})
}

// respond gives the first answer. If Discord has one already, it is ours: the same
// interaction came twice. Where nobody knows what became of the answer it is given
// again, because nobody else does that and the time is short; Discord takes only one.
func (x *exchange) respond(ctx context.Context, kind int, data any) error {
	body := map[string]any{"type": kind}
	if data != nil {
		body["data"] = data
	}
	path := "/interactions/" + x.in.ID + "/" + x.in.Token + "/callback"
	err := x.d.call(ctx, http.MethodPost, path, body, nil)
	if class := bot.ClassOf(err); class == bot.Ambiguous || class == bot.Unsent {
		if err = x.d.call(ctx, http.MethodPost, path, body, nil); hasCode(err, "40060") {
			err = nil // the first one arrived
		}
	}
	if err == nil || bot.ClassOf(err) == bot.Expired {
		x.answer = kind
	}
	return err
}

func (x *exchange) followUp() string {
	return "/webhooks/" + x.d.identity().App + "/" + x.in.Token
}

func (x *exchange) original() string { return x.followUp() + "/messages/@original" }

// ask puts a button's question before the actor.
func (x *exchange) ask(ctx context.Context) {
	back, id, found := strings.Cut(strings.TrimPrefix(x.in.Data.CustomID, confirms), confirms)
	if !found {
		back, id = x.d.config.Words.Cancel, back
	}
	message := "0"
	if !x.in.Message.ephemeral() {
		message = x.in.Message.ID
	}
	label, sentence := x.asked()
	yes := component{
		Type: discordgo.ButtonComponent, Style: int(discordgo.DangerButton),
		Label: line(label, maxButtonLabel), CustomID: confirmed + message + "/" + string(bot.Used(id)),
	}
	no := component{
		Type: discordgo.ButtonComponent, Style: int(discordgo.SecondaryButton),
		Label: line(back, maxButtonLabel), CustomID: cancelButton,
	}
	x.shown(x.show(ctx, post{
		Content: sentence, Mentions: nobody(), Flags: noEmbeds, Components: []component{row(yes, no)},
	}))
}

// asked is the label of the button that was pressed and its question, which
// stands in the message, or the general one.
func (x *exchange) asked() (label, sentence string) {
	label, sentence = x.d.config.Words.Sure, literal(x.d.config.Words.Sure, true)
	if x.in.Message == nil {
		return label, sentence
	}
	label = cmp.Or(labelOf(x.in.Message.Components, x.in.Data.CustomID), label)
	mark := small(label+": ", 400)
	for l := range strings.Lines(x.in.Message.text()) {
		if found, ok := strings.CutPrefix(strings.TrimSpace(l), strings.TrimSpace(mark)); ok {
			return label, strings.TrimSpace(found)
		}
	}
	return label, sentence
}

func (d *Discord) remember(x *exchange) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.open[x.in.ID] = x
	if x.in.event.Kind == bot.HomeOpened {
		d.looking[x.in.event.User] = x
	}
}

func (d *Discord) forget(x *exchange) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.open, x.in.ID)
	if d.looking[x.in.event.User] == x {
		delete(d.looking, x.in.event.User)
	}
}

// shown is a home that somebody looks at.
type shown struct {
	token string
	until time.Time
	past  int // so many cards
}

// PublishHome shows a person their home if they just asked for it, and changes
// it if they look at it. Discord keeps no home for somebody who does not look.
func (d *Discord) PublishHome(ctx context.Context, user string, h bot.Home) error {
	now := d.config.Now()
	d.mu.Lock()
	x, look := d.looking[user], d.homes[user]
	delete(d.looking, user) // the next home changes this one
	d.mu.Unlock()
	if x != nil {
		look = shown{token: x.in.Token, until: now.Add(homeFor)}
		look.past, _ = homeAfter(x.in.Data.CustomID)
	}
	p := d.canvas().home(h, look.past)
	if err := checkPost("home", p); err != nil {
		return err
	}
	if x != nil {
		d.keepHome(user, look)
		return x.show(ctx, p)
	}
	if look.token == "" || !now.Before(look.until) {
		return nil
	}
	path := "/webhooks/" + d.identity().App + "/" + look.token + "/messages/@original"
	err := d.call(ctx, http.MethodPatch, path, p, nil)
	if class := bot.ClassOf(err); class == bot.Expired || class == bot.Recipient {
		d.keepHome(user, shown{}) // closed by its reader
		return nil
	}
	return err
}

func (d *Discord) keepHome(user string, look shown) {
	d.mu.Lock()
	defer d.mu.Unlock()
	now := d.config.Now()
	if len(d.homes) >= maxKept {
		for u, h := range d.homes {
			if !now.Before(h.until) {
				delete(d.homes, u)
			}
		}
	}
	if delete(d.homes, user); look.token != "" && len(d.homes) < maxKept {
		d.homes[user] = look
	}
}
