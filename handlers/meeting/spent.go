package meeting

import (
	"context"
	"errors"
	"slices"
	"strings"

	"cairn/handlers"
	"cairn/models"
)

// spend removes the buttons from the messages about a session that is over, and says in
// them that it is: there is nothing to join or leave anymore. A message about a place
// that somebody gave up already says so, and whoever has left reads nothing.
func (a activity) spend(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil || g.Live() {
		return handlers.Reply{}, err
	}
	sent, err := a.standing(ctx, g)
	if err != nil {
		return handlers.Reply{}, err
	}
	spent, err := handlers.Spent(sent, string(g.ID), func(to models.PersonID) string {
		who := g.org.Person(to)
		if to != "" && who.State != models.Active {
			return ""
		}
		words := r.Words(who)
		if how := unheld(words, g.Session); how != "" {
			return string(how)
		}
		return words.Text("meeting.spent", nil)
	})
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, m := range spent {
		if m.To == "" { // it was said in the thread or in the room
			out, ok := inside(g.Session, m.Message)
			if !ok {
				continue
			}
			out.Key, out.Subject, out.Replaces, out.Lane = m.Key, m.Subject, m.Replaces, m.Lane
			m = out
		}
		reply.Send = append(reply.Send, m)
	}
	return reply, nil
}

// standing returns the messages about a session that were sent before its end and not
// replaced since. It leaves out the cards, which redraw updates.
func (a activity) standing(ctx context.Context, g ground) ([]models.Delivery, error) {
	sent, err := a.store.MessagesAbout(ctx, subject(g.Session))
	if err != nil {
		return nil, err
	}
	var places []string // keys of the messages that last told people their place
	for _, p := range g.line {
		if p.Told != "" && p.State != models.Out {
			places = append(places, p.Told)
		}
	}
	var out []models.Delivery
	for _, d := range sent {
		i := slices.Index(places, d.Key)
		if i < 0 {
			if changed, err := a.changed(ctx, g, d); err != nil {
				return nil, err
			} else if changed {
				continue
			}
		} else {
			places = slices.Delete(places, i, i+1)
		}
		out = append(out, d)
	}
	for _, key := range places { // messages that replaced an earlier one
		d, err := a.store.DeliveryByKey(ctx, key)
		switch {
		case errors.Is(err, models.ErrNotFound):
		case err != nil:
			return nil, err
		case d.State == models.Sent:
			out = append(out, d)
		}
	}
	return out, nil
}

// changed reports whether a message has been replaced since, or belongs to the end of
// the session. The opening in a channel that the session had to leave counts as well,
// since we do not write there anymore.
func (a activity) changed(ctx context.Context, g ground, d models.Delivery) (bool, error) {
	of, _, _ := strings.Cut(strings.TrimPrefix(d.Key, subject(g.Session)+":"), ":")
	switch {
	case of == "host", of == "card", of == "guest", of == "exit", of == "takeaways", of == "part" && g.Slotted():
		return true, nil
	case of == "opening":
		return a.said(ctx, subject(g.Session)+":reopening")
	case of != "part":
		return false, nil
	}
	return a.said(ctx, d.Key+":left")
}

func (a activity) said(ctx context.Context, key string) (bool, error) {
	_, err := a.store.DeliveryByKey(ctx, key)
	if errors.Is(err, models.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}
