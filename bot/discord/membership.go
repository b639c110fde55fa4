package discord

import (
	"context"
	"encoding/json"
	"errors"

	"cairn/bot"
)

// notAMember is the code of a refusal where we are not on our server.
const notAMember = "not_a_member"

// server hears that we came onto our server or were taken off it. One that
// Discord cannot reach for a while is still ours.
func (d *Discord) server(f frame) {
	var g struct {
		ID          string `json:"id"`
		Unavailable bool   `json:"unavailable"`
	}
	if json.Unmarshal(f.Data, &g) != nil || g.ID != d.identity().Guild || g.Unavailable {
		return
	}
	if f.Type == "GUILD_CREATE" {
		d.member.Store(true)
		return
	}
	d.left()
	d.log.Error("discord took us off the server: nobody can be reached until somebody invites us")
}

// left notes that we are off the server, and our commands with us.
func (d *Discord) left() {
	d.member.Store(false)
	d.listed.Store(false)
}

// outside turns the refusal of one recipient into one of us, while we are not on
// the server: Discord then says of everybody that they cannot be reached, and
// what is for them has to wait.
func (d *Discord) outside(refused *bot.SendError) *bot.SendError {
	if refused.Class == bot.Recipient && !d.member.Load() {
		refused.Class = bot.Stopped
	}
	return refused
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
		if ok && !passes(refused) {
			return
		}
		pause := d.backOff(attempt)
		if ok {
			pause = max(pause, refused.RetryAfter)
		}
		wait(ctx, pause)
	}
}
