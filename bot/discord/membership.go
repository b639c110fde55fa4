package discord

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"cairn/bot"
)

// Servers is on how many servers we are, none of them known to be ours, where an error
// of Connect says so: on none, or not on the configured one, or on several of which none
// is configured.
func Servers(err error) (n int, ok bool) {
	if hasCode(err, notAMember) {
		return 0, true
	}
	refused, is := errors.AsType[*bot.SendError](err)
	if !is {
		return 0, false
	}
	_, scanned := fmt.Sscanf(refused.Code, memberOf, &n)
	return n, scanned == nil
}

// memberOf is the code of a refusal where we are on so many servers.
const memberOf = "member_of_%d_servers"

// notAMember is the code of a refusal where we are not on our server.
const notAMember = "not_a_member"

// server is what the gateway tells of one.
type server struct {
	ID          string `json:"id"`
	Unavailable bool   `json:"unavailable"`
}

// heardOf hears that we came onto our server or were taken off it. One that
// Discord cannot reach for a while is still ours.
func (d *Discord) heardOf(f frame) {
	var s server
	if json.Unmarshal(f.Data, &s) != nil || s.ID != d.identity().Guild || s.Unavailable {
		return
	}
	if f.Type == "GUILD_CREATE" {
		d.member.Store(true)
		return
	}
	d.left()
}

// isAmong looks for our server among those that a session begins with: one that
// took us off while we were away tells us nothing else.
func (d *Discord) isAmong(servers []server) {
	if !slices.ContainsFunc(servers, func(s server) bool { return s.ID == d.identity().Guild }) {
		d.left()
	}
}

// left notes that we are off the server, and our commands with us.
func (d *Discord) left() {
	if d.member.Swap(false) {
		d.log.Error("discord took us off the server: nobody can be reached until somebody invites us")
	}
	d.listed.Store(false)
}

// outside turns the refusal of a recipient into a refusal of us, while we are not on
// the server: Discord then says of everybody that they cannot be reached, and what is
// for them has to wait. The gateway tells only one replica that we were taken off, so
// where a refusal may mean that, we ask. If nobody answers, nobody is given up.
func (d *Discord) outside(ctx context.Context, refused *bot.SendError) *bot.SendError {
	if refused.Class != bot.Recipient {
		return refused
	}
	if d.member.Load() && hasCode(refused, "10004", "50001", "50278") && !d.certain(ctx) {
		refused.Class = bot.Unsent
	}
	if !d.member.Load() {
		refused.Class = bot.Stopped
	}
	return refused
}

// certain asks whether we are on the server, one caller after the other, and
// reports whether that is known then.
func (d *Discord) certain(ctx context.Context) bool {
	d.asking.Lock()
	defer d.asking.Unlock()
	if !d.member.Load() {
		return true
	}
	_, _, err := d.guild(ctx)
	refused, ok := errors.AsType[*bot.SendError](err)
	return err == nil || ok && !refused.Passes()
}

// registerSometime tells Discord our commands where it does not have them, until
// it takes them or says that it never will.
func (d *Discord) registerSometime(ctx context.Context) {
	for attempt := 0; ctx.Err() == nil && !d.listed.Load(); attempt++ {
		err := d.register(ctx)
		if err == nil {
			return
		}
		d.logRefusal("commands not registered", err)
		refused, ok := errors.AsType[*bot.SendError](err)
		if ok && !refused.Passes() {
			return
		}
		pause := d.backOff(attempt)
		if ok {
			pause = max(pause, refused.RetryAfter)
		}
		bot.Pause(ctx, pause)
	}
}
