package handlers

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"cairn/bot"
	"cairn/models"
)

// commit turns a reply into what storage saves together.
func (ro *Router) commit(r Request, reply Reply, action string, fired *models.Timer) models.Commit {
	c := models.Commit{
		At: r.Now, Actor: cmp.Or(reply.Actor, r.Person.ID), Action: action, Once: r.Event.ID, Fired: fired,
		Save: reply.Save, Timers: reply.Timers, Unset: reply.Unset, Cancel: reply.Cancel, Homes: reply.Homes, Rescheduled: reply.Rescheduled,
	}
	if ro.Board.unnamed(r.Event) {
		// A platform's id of an event may name who sent it, and the minute may tell.
		sum := sha256.Sum256([]byte(r.Event.ID))
		c.At, c.Actor, c.Once = r.Now.Truncate(time.Hour), "", hex.EncodeToString(sum[:])
	}
	if r.Event.Kind == bot.Moved {
		c.Moved = models.Moved{Platform: r.Event.Platform, From: r.Event.Channel, To: r.Event.Text}
	}
	for _, m := range reply.Send {
		c.Send = append(c.Send, ro.delivery(r, m))
	}
	for _, room := range reply.Rooms {
		c.Send = append(c.Send, models.Delivery{
			Key: models.NewID[string]("room:" + room.Key), Lane: models.TalkLane, // each change is one more look
			Kind: models.RefreshRoom, Platform: cmp.Or(room.Platform, r.Event.Platform), Room: room.Key,
			State: models.Pending, DueAt: r.Now, CreatedAt: r.Now,
		})
	}
	for _, m := range reply.Meetings {
		c.Send = append(c.Send, models.Delivery{
			Key: models.NewID[string]("listing:" + m.Key), Lane: models.PromptLane, Kind: models.ListMeeting,
			Platform: cmp.Or(m.Platform, r.Event.Platform), Room: models.ListRoom + m.Key, // one after the other, and before nothing else
			State: models.Pending, DueAt: dueOr(m.Due, r.Now), CreatedAt: r.Now,
		})
	}
	return c
}

// dueOr is due, or now when there is none.
func dueOr(due, now time.Time) time.Time {
	if due.IsZero() {
		return now
	}
	return due
}

func (ro *Router) delivery(r Request, m Message) models.Delivery {
	if ro.Rehearsal {
		m.Message = ro.marked(r, m.Message)
	}
	body, err := json.Marshal(m.Message)
	if err != nil {
		panic(fmt.Sprintf("encode message %s: %v", m.Key, err)) // strings and slices only: cannot happen
	}
	d := models.Delivery{
		Key: m.Key, Lane: m.Lane, Kind: models.SendMessage, Person: m.To,
		Platform: cmp.Or(m.Platform, r.Event.Platform), Under: m.Under, Channel: m.Channel.Channel, Thread: m.Channel.Thread, Only: m.Channel.Only, Room: m.Channel.Room,
		Subject: m.Subject, Replaces: m.Replaces, Rings: m.Rings, Otherwise: m.Otherwise,
		Body: body, DueAt: dueOr(m.Due, r.Now), ExpiresAt: m.Expires, State: models.Pending, CreatedAt: r.Now,
	}
	if d.Lane == "" {
		d.Lane = models.TalkLane
	}
	if d.Person != "" {
		d.Platform = "" // wherever the person can be reached
	}
	return d
}

// marked puts the word for a rehearsal before a message, so that nobody takes
// it for real.
func (ro *Router) marked(r Request, m bot.Message) bot.Message {
	mark := ro.In(r.Person).Text("common.rehearsal", nil)
	if strings.HasPrefix(m.Text, bot.Escape(mark)) {
		return m // what was said before, said again
	}
	if m.Title != "" {
		m.Title = mark + " " + m.Title
	}
	m.Text = bot.Escape(mark) + " " + m.Text
	return m
}
