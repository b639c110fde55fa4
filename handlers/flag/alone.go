package flag

import (
	"context"
	"fmt"
	"time"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// reach looks whether anybody in the program may hear of a concern now. When nobody may
// anymore, reporters who gave their name are told, so that they do not wait for an answer;
// what they read changes as soon as somebody may. It never says who stepped out, or why.
func (a activity) reach(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	f, err := a.store.Flag(ctx, models.FlagID(r.Subject))
	if err != nil || f.State == models.FlagClosed {
		return handlers.Reply{}, err
	}
	o, err := a.whole(ctx, r.Org, f)
	if err != nil {
		return handlers.Reply{}, err
	}
	told := aloneKey(f)
	switch nobody := o.kase.Nobody(o.org, r.Now); {
	case nobody == !f.AloneAt.IsZero():
		return handlers.Reply{}, nil
	case nobody:
		f.AloneAt = r.Now
	default:
		f.AloneAt = time.Time{}
	}
	reply := handlers.Reply{Save: []models.Noun{&f}}
	if !o.there(f.Reporter) {
		return reply, nil
	}
	to, words := o.org.Person(f.Reporter), "flag.alone"
	m := handlers.Message{To: to.ID, Key: aloneKey(f), Subject: subject(f), Lane: models.SafetyLane}
	if f.AloneAt.IsZero() {
		m.Key, m.Replaces, words = told+":over", told, "flag.alone_over"
	} else if !f.Urgent() {
		m.Due = a.calendar.Awake(to, r.Now)
	}
	m.Message = r.Words(to).Message(words, prompts.Data{
		"Flag": f.ID, "Raised": f.RaisedAt, "Emergency": a.policy.EmergencyNo, "StateLine": a.policy.StateLine,
	})
	reply.Send, reply.Homes = []handlers.Message{m}, []models.PersonID{to.ID}
	return reply, nil
}

// aloneKey is the key of the message that says that nobody may hear of a concern: the first
// one, if it was so from the beginning.
func aloneKey(f models.Flag) string {
	if f.AloneAt.Equal(f.RaisedAt) {
		return subject(f) + ":received"
	}
	return fmt.Sprintf("%s:alone:%d", subject(f), f.AloneAt.Unix())
}
