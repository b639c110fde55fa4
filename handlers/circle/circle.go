// Package circle is what every kind of circle has in common: people who meet
// again and again. It finds members with a card, opens their room, plans one
// meeting after another with an agenda, updates members who were not there,
// shows the leaders how the group is doing, and ends it. What a circle is for
// and who may begin one is decided by the kinds: groups, reverse pairs, peers,
// mentors, cohorts. It runs no session: package meeting does.
package circle

import (
	"context"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

// Store is what circles need of storage.
type Store interface {
	handlers.Finder
	Org(context.Context) (models.Org, error)
	Circle(context.Context, models.CircleID) (models.Circle, error)
	MessagesAbout(ctx context.Context, subjects ...string) ([]models.Delivery, error)
	CirclesOf(context.Context, models.PersonID) ([]models.Circle, error)
	CirclesIn(ctx context.Context, channel string) ([]models.Circle, error)
	RoomAt(ctx context.Context, platform, channel string) (string, error)
	CircleMembers(context.Context, models.CircleID) ([]models.CircleMember, error)
	WillingMembers(context.Context) ([]models.CircleMember, error)
	Meetings(context.Context, models.CircleID) ([]models.Session, error)
	ItemsOf(context.Context, models.CircleID) ([]models.Item, error)
	Session(context.Context, models.SessionID) (models.Session, error)
	Participants(context.Context, models.SessionID) ([]models.Participant, error)
	DeliveryByKey(ctx context.Context, key string) (models.Delivery, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name: "circle",
		Clicks: map[string]handlers.Handler{
			"circle.join": a.join, "circle.leave": a.leave, "circle.add": a.addForm, "circle.remove": a.remove, "circle.end": a.end,
			"circle.take": a.takeForm, "circle.willing": a.willing, "circle.promote": a.promote,
			"circle.guest": a.guestForm, "circle.admit": a.admit, "circle.refuse": a.refuse,
		},
		Forms: map[string]handlers.Handler{"circle.added": a.added, "circle.taken": a.taken, "circle.guested": a.guested},
		Timers: map[string]handlers.Handler{
			"circle.begin": a.begin, "circle.agenda": a.agenda, "circle.after": a.after, "circle.catchup": a.catchUp, "circle.noted": a.noted, "circle.homeless": a.homeless,
		},
		Events: map[bot.Kind]handlers.Handler{
			bot.Left: handlers.Departed(a.left), bot.ChannelOff: a.channelOff, bot.Removed: a.channelOff, bot.Shared: a.channelOff, bot.Moved: a.follow,
		},
		Rooms: a.room,
		Home:  a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// ground is a circle with its members and the organization, as loaded for one request.
type ground struct {
	models.Circle
	members []models.CircleMember
	org     models.Org
}

func (a activity) ground(ctx context.Context, org handlers.Organization, id models.CircleID) (g ground, err error) {
	if g.Circle, err = a.store.Circle(ctx, id); err != nil {
		return g, err
	}
	if g.members, err = a.store.CircleMembers(ctx, id); err != nil {
		return g, err
	}
	g.org, err = org(ctx)
	return g, err
}

// put updates a member, or adds a new one.
func (g *ground) put(changed models.CircleMember) {
	for i := range g.members {
		if g.members[i].ID == changed.ID {
			g.members[i] = changed
			return
		}
	}
	g.members = append(g.members, changed)
}

// member is a person's membership in the circle; the zero value if they never had one.
func (g ground) member(who models.PersonID) models.CircleMember {
	for _, m := range g.members {
		if m.Person == who {
			return m
		}
	}
	return models.CircleMember{}
}

// in returns the current members.
func (g ground) in() (people []models.Person) {
	for _, m := range models.Current(g.members) {
		people = append(people, g.org.Person(m.Person))
	}
	return people
}

// others returns the current members who do not lead the circle.
func (g ground) others() (people []models.Person) {
	for _, p := range g.in() {
		if !g.Hosts(p.ID) {
			people = append(people, p)
		}
	}
	return people
}

// leaders are the host and the co-host, if there is one.
func (g ground) leaders() []models.Person {
	out := []models.Person{g.org.Person(g.Host)}
	if g.CoHost != "" {
		out = append(out, g.org.Person(g.CoHost))
	}
	return out
}

// guided reports whether all leaders of the circle may lead it with this person in it.
func (g ground) guided(who models.PersonID, now time.Time) bool {
	return !slices.ContainsFunc(g.leaders(), func(leader models.Person) bool { return !Guides(g.org, g.Type, leader.ID, who, now) })
}

// keeps refuses everybody but the leaders and the coordinators, who alone may add
// people to the circle, remove them, and end it.
func (g ground) keeps(r handlers.Request) error {
	coordinates, _ := models.Can(g.org, r.Person.ID, models.Coordinate, g.Host, r.Now)
	if !g.Hosts(r.Person.ID) && !coordinates {
		return models.NotAllowed("circle.not_host")
	}
	return nil
}

func (g ground) names(ids []models.PersonID) []string {
	var people []models.Person
	for _, id := range ids {
		people = append(people, g.org.Person(id))
	}
	return names(people)
}

func names(people []models.Person) []string {
	var out []string
	for _, p := range people {
		out = append(out, p.Name)
	}
	return out
}

// what is the name of a kind of circle, for use inside a sentence.
func what(words prompts.Voice, c models.Circle) prompts.Words {
	return prompts.Words(words.Text(string(c.Type)+".what", nil))
}

func subject(c models.Circle) string { return "circle:" + string(c.ID) }
func cardKey(c models.Circle) string { return subject(c) + ":card" }
func hostKey(c models.Circle) string { return subject(c) + ":host" }

func timer(verb string, id string) string { return string(bot.Do("circle."+verb, id)) }

// board is where a circle looks for members: its channel, or the public room.
func board(c models.Circle) bot.Address {
	if c.Channel == "" {
		return bot.Address{Room: meeting.Lobby}
	}
	return bot.Address{Channel: c.Channel}
}

// tell sends a message to one person, once per key, unless they have left.
func tell(reply *handlers.Reply, c models.Circle, to models.Person, key string, m bot.Message) {
	if to.State == models.Active {
		reply.Send = append(reply.Send, handlers.Message{To: to.ID, Key: subject(c) + ":" + key + ":" + string(to.ID), Subject: subject(c), Message: m})
	}
}

// inside says something in the room of the circle.
func inside(reply *handlers.Reply, c models.Circle, key string, m bot.Message) {
	reply.Send = append(reply.Send, handlers.Message{
		Channel: bot.Address{Room: c.Room()}, Platform: c.Platform, Key: subject(c) + ":" + key, Subject: subject(c), Message: m,
	})
}
