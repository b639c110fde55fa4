package delivery_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"cairn/bot"
)

// chat is a hostile chat platform. It stores what it is told, cuts connections
// before and after, stores late, refuses, and keeps a bucket per workspace.
type chat struct {
	name   string
	random *rand.Rand
	delay  time.Duration // round trip of a call

	mu       sync.Mutex
	messages []posted
	homes    []string // users, in the order of publishing
	calls    []called
	fault    func(method string, to bot.Address) fault
	limit    *limit
	next     int
}

type posted struct {
	bot.Ref
	to      bot.Address
	key     string
	m       bot.Message
	at      time.Time
	deleted bool
}

type called struct {
	method string
	at     time.Time
}

// fault is what goes wrong with one call.
type fault struct {
	refuse *bot.SendError // without doing anything
	cut    bool           // after doing it, the answer is lost
	late   time.Duration  // with cut: done so much later
	hang   time.Duration  // before doing it
	panics bool
}

type limit struct {
	rate, burst, level float64
	at                 time.Time
}

func newChat(name string, seed uint64) *chat {
	return &chat{name: name, random: rand.New(rand.NewPCG(seed, 7)), delay: 150 * time.Millisecond}
}

func refusal(class bot.Class, code string, after time.Duration) *bot.SendError {
	return &bot.SendError{Class: class, Method: "fake", Code: code, RetryAfter: after}
}

// call makes a round trip around do.
func (c *chat) call(ctx context.Context, method string, to bot.Address, do func()) error {
	var f fault
	c.mu.Lock() // a fault script runs under the lock
	if c.fault != nil {
		f = c.fault(method, to)
	}
	c.calls = append(c.calls, called{method, time.Now()})
	c.mu.Unlock()
	if err := sleep(ctx, c.delay/2+f.hang); err != nil {
		return refusal(bot.Ambiguous, "timeout", 0)
	}
	if f.panics {
		panic("adapter")
	}
	if f.refuse == nil && method == "send" {
		f.refuse = c.tooFast()
	}
	switch {
	case f.refuse != nil:
	case f.late > 0:
		time.AfterFunc(f.late, func() { c.mu.Lock(); defer c.mu.Unlock(); do() })
	default:
		c.mu.Lock()
		do()
		c.mu.Unlock()
	}
	if err := sleep(ctx, c.delay/2); err != nil || f.cut {
		return refusal(bot.Ambiguous, "cut", 0)
	}
	if f.refuse != nil {
		return f.refuse
	}
	return nil
}

func (c *chat) tooFast() *bot.SendError {
	c.mu.Lock()
	defer c.mu.Unlock()
	l, now := c.limit, time.Now()
	if l == nil {
		return nil
	}
	l.level = min(l.burst, l.level+now.Sub(l.at).Seconds()*l.rate)
	if l.at = now; l.level < 1 {
		return refusal(bot.Wait, "ratelimited", time.Duration(1+(1-l.level)/l.rate)*time.Second)
	}
	l.level--
	return nil
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (c *chat) Name() string { return c.name }

func (c *chat) Run(ctx context.Context, _ bot.Sink) error { <-ctx.Done(); return nil }

func (c *chat) Send(ctx context.Context, to bot.Address, m bot.Message, key string) (bot.Ref, error) {
	var ref bot.Ref
	err := c.call(ctx, "send", to, func() {
		c.next++
		ref = bot.Ref{Channel: "D" + to.User + to.Channel, Message: fmt.Sprint(c.next)}
		c.messages = append(c.messages, posted{Ref: ref, to: to, key: key, m: m, at: time.Now()})
	})
	if err != nil {
		return bot.Ref{}, err // it may still be stored
	}
	return ref, nil
}

func (c *chat) Update(ctx context.Context, ref bot.Ref, m bot.Message) error {
	var gone error
	err := c.call(ctx, "update", bot.Address{Channel: ref.Channel}, func() {
		gone = refusal(bot.Recipient, "message_not_found", 0)
		for i := range c.messages {
			if p := &c.messages[i]; p.Ref == ref && !p.deleted {
				p.m, gone = m, nil
			}
		}
	})
	return errors.Join(err, gone)
}

func (c *chat) Delete(ctx context.Context, ref bot.Ref) error {
	return c.call(ctx, "delete", bot.Address{Channel: ref.Channel}, func() { c.drop(ref) })
}

func (c *chat) drop(ref bot.Ref) {
	for i := range c.messages {
		if c.messages[i].Ref == ref {
			c.messages[i].deleted = true
		}
	}
}

func (c *chat) FindDelivered(ctx context.Context, to bot.Address, key string, since time.Time) (bot.Ref, bool, error) {
	refs, err := c.FindAll(ctx, to, key, since)
	if err != nil || len(refs) == 0 {
		return bot.Ref{}, false, err
	}
	return refs[0], true, nil
}

func (c *chat) FindAll(ctx context.Context, to bot.Address, key string, since time.Time) (refs []bot.Ref, err error) {
	err = c.call(ctx, "find", to, func() {
		for _, p := range c.messages {
			if p.key == key && !p.deleted && !p.at.Before(since) {
				refs = append(refs, p.Ref)
			}
		}
	})
	return refs, err
}

func (c *chat) OpenForm(context.Context, bot.Trigger, bot.Form) error { return nil }

func (c *chat) PublishHome(ctx context.Context, user string, h bot.Home) error {
	return c.call(ctx, "home", bot.Address{User: user}, func() { c.homes = append(c.homes, user+" "+h.Title) })
}

func (c *chat) EnsureRoom(ctx context.Context, r bot.Room) (string, error) {
	if err := c.call(ctx, "room", bot.Address{Room: r.Key}, func() {}); err != nil {
		return "", err
	}
	err := c.call(ctx, "invite", bot.Address{Room: r.Key}, func() {})
	return "C" + r.Key, err
}

func (c *chat) Profile(context.Context, string) (bot.Profile, error) { return bot.Profile{}, nil }

// shown is how often each message stands, by its text.
func (c *chat) shown() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := map[string]int{}
	for _, p := range c.messages {
		if !p.deleted {
			out[p.m.Text]++
		}
	}
	return out
}

// texts are the messages that stand, in the order of arrival.
func (c *chat) texts() (out []string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, p := range c.messages {
		if !p.deleted {
			out = append(out, p.m.Text)
		}
	}
	return out
}

// count is how often a method was called.
func (c *chat) count(method string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := 0
	for _, call := range c.calls {
		if call.method == method {
			n++
		}
	}
	return n
}
