package storytest

import (
	"fmt"
	"slices"

	"cairn/bot"
	"cairn/models"
)

// where is the user or channel that a delivery goes to, and whether the bot
// cannot say anything there.
func (p *Paper) where(d models.Delivery) (user string, lost bool) {
	switch {
	case d.Person != "":
		return p.users[d.Person], false
	case d.Room != "":
		return p.room(d.Room), false
	case d.Under != "":
		root := p.messages[d.Under]
		if root == nil {
			p.t.Fatalf("no message %s to go below", d.Under)
		}
		return root.user, p.without[root.user]
	}
	return d.Channel, p.without[d.Channel]
}

// room brings a room up to date, made if there is none, and returns its name.
func (p *Paper) room(key string) string {
	r, err := p.router.Room(p.t.Context(), "paper", key, p.store.Accounts)
	p.check(err)
	if p.rooms[key] == "" {
		name := "#" + r.Name
		for n := 2; slices.Contains(p.places, name); n++ {
			name = fmt.Sprintf("#%s-%d", r.Name, n)
		}
		p.rooms[key], p.places = name, append(p.places, name)
		p.check(p.store.PutRoom(p.t.Context(), "paper", "", key, name))
	}
	name := p.rooms[key]
	for _, user := range r.Members {
		if !slices.Contains(p.members[name], user) {
			p.members[name] = append(p.members[name], user)
		}
	}
	p.members[name] = slices.DeleteFunc(p.members[name], func(user string) bool { return slices.Contains(r.Gone, user) })
	return name
}

// Places implements Stage.
func (p *Paper) Places() []string { return p.places }

// Members implements Stage.
func (p *Paper) Members(place string) []string { return p.members[place] }

// Change implements Stage.
func (p *Paper) Change(channel string, what Change) error {
	e := bot.Event{User: "U0NOBODY", Channel: channel}
	switch what {
	case IsArchived:
		e.Kind, p.without[channel] = bot.ChannelOff, true
	case IsRenamed:
		e.Kind, e.Text = bot.Renamed, "another-name"
	case IsShared:
		e.Kind, p.shared[channel] = bot.Shared, true
	case GetsNewID:
		e.Kind, e.Text = bot.Moved, channel+"-2"
		p.places = append(p.places, e.Text)
		p.members[e.Text], p.without[channel] = p.members[channel], true
	case LosesUs:
		e.Kind, p.without[channel] = bot.Removed, true
	case AdminsOnly, AnyWriter: // nobody tells us
		p.closed[channel] = what == AdminsOnly
		return nil
	default:
		return fmt.Errorf("no channel %q", what)
	}
	return p.handle(e)
}

func (p *Paper) notice(s *sheet, how How) {
	p.seen[s.user] = append(p.seen[s.user], Seen{How: how, Text: s.message.Plain(), Below: s.below})
}
