package handlers

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/models"
	"cairn/prompts"
)

// Board is the list of activities, with what can be asked of all of them at
// once: their commands, and a person's home.
type Board struct {
	activities []Activity
	clicks     map[string]Handler
	forms      map[string]Handler
	shortcuts  map[string]Handler
	timers     map[string]Handler
	commands   map[string]Listed
	openedBy   map[string]string // form to command
}

// Listed is a command with the activity that it belongs to.
type Listed struct {
	Command
	Activity string
}

// HelpKey is the prompts key of the command's help.
func (l Listed) HelpKey() string { return l.Activity + ".help_" + l.Name }

// Help is what the command does, a line for each form of it. The words may need a
// role, such as Supervisor, for what others cannot do with it.
func (l Listed) Help(words prompts.Voice, slash string, roles []models.Role) string {
	data := prompts.Data{"Command": slash}
	for _, role := range models.AllRoles {
		name := string(role)
		data[strings.ToUpper(name[:1])+name[1:]] = slices.Contains(roles, role)
	}
	return strings.TrimSpace(words.Text(l.HelpKey(), data))
}

// NewBoard indexes the activities. A name that is claimed twice is an error.
func NewBoard(activities []Activity) (*Board, error) {
	b := &Board{
		activities: activities,
		clicks:     map[string]Handler{}, forms: map[string]Handler{}, shortcuts: map[string]Handler{},
		timers: map[string]Handler{}, commands: map[string]Listed{}, openedBy: map[string]string{},
	}
	for _, a := range activities {
		for _, c := range a.Commands {
			if first, taken := b.commands[c.Name]; taken {
				return nil, fmt.Errorf("command %q is claimed by %s and by %s", c.Name, first.Activity, a.Name)
			}
			b.commands[c.Name] = Listed{Command: c, Activity: a.Name}
		}
		for form, command := range a.OpenedBy {
			if _, known := b.commands[command]; !known || a.Forms[form] == nil && a.Shortcuts[form] == nil {
				return nil, fmt.Errorf("form or shortcut %q of %s is opened by %q: one of the two is not there", form, a.Name, command)
			}
			b.openedBy[form] = command
		}
		err := cmp.Or(
			claim("click", a.Name, b.clicks, a.Clicks), claim("form", a.Name, b.forms, a.Forms),
			claim("shortcut", a.Name, b.shortcuts, a.Shortcuts), claim("timer", a.Name, b.timers, a.Timers),
		)
		if err != nil {
			return nil, err
		}
	}
	return b, nil
}

func claim(what, activity string, all, own map[string]Handler) error {
	for name, h := range own {
		if _, taken := all[name]; taken {
			return fmt.Errorf("%s %q of %s is claimed twice", what, name, activity)
		}
		all[name] = h
	}
	return nil
}

// Answers reports whether a button, select or form with this action name has a
// handler.
func (b *Board) Answers(name string) bool {
	return b.clicks[name] != nil || b.forms[name] != nil
}

// Commands is every subcommand that somebody with these roles may use, in the
// order of the activities.
func (b *Board) Commands(roles []models.Role) []Listed {
	var out []Listed
	for _, a := range b.activities {
		for _, c := range a.Commands {
			if May(c.Who, roles) {
				out = append(out, b.commands[c.Name])
			}
		}
	}
	return out
}

// Offered is those of some commands that do something for the actor now.
func Offered(ctx context.Context, r Request, pairs Pairs, commands []Listed) ([]Listed, error) {
	var out []Listed
	for _, l := range commands {
		able := true
		if l.Now != nil {
			var err error
			if able, err = l.Now(ctx, r, pairs); err != nil {
				return nil, err
			}
		}
		if able {
			out = append(out, l)
		}
	}
	return out, nil
}

// listeners is all activities' handlers of something that happened, as one; nil
// when nobody listens.
func (b *Board) listeners(kind bot.Kind) Handler {
	var hs []Handler
	for _, a := range b.activities {
		if h := a.Events[kind]; h != nil {
			hs = append(hs, h)
		}
	}
	if len(hs) == 0 {
		return nil
	}
	return func(ctx context.Context, r Request) (Reply, error) {
		var all Reply
		for _, h := range hs {
			one, err := h(ctx, r)
			if err != nil {
				return Reply{}, err
			}
			all.Add(one)
		}
		return all, nil
	}
}

// Room is what the room with the key should be like now.
func (b *Board) Room(ctx context.Context, words func(models.Person) prompts.Voice, key string) (Plan, error) {
	owner, _, _ := strings.Cut(key, ":")
	for _, a := range b.activities {
		if a.Name == owner && a.Rooms != nil {
			return a.Rooms(ctx, words, key)
		}
	}
	return Plan{}, fmt.Errorf("room %s: %w", key, models.ErrNotFound)
}

// Meeting is what everybody may know of the meeting with the key now.
func (b *Board) Meeting(ctx context.Context, words func(models.Person) prompts.Voice, key string) (Meeting, error) {
	owner, _, _ := strings.Cut(key, ":")
	for _, a := range b.activities {
		if a.Name == owner && a.Meetings != nil {
			return a.Meetings(ctx, words, key)
		}
	}
	return Meeting{}, fmt.Errorf("meeting %s: %w", key, models.ErrNotFound)
}

// May reports whether one of the roles is among who; nobody named means everybody.
func May(who, roles []models.Role) bool {
	return len(who) == 0 || slices.ContainsFunc(roles, func(r models.Role) bool { return slices.Contains(who, r) })
}

// unnamed reports whether the actor of an event is put on file nowhere.
func (b *Board) unnamed(e bot.Event) bool {
	return slices.ContainsFunc(b.activities, func(a Activity) bool { return a.Unnamed != nil && a.Unnamed(e) })
}

// cards is everything on the home of the request's person, by place.
func (b *Board) cards(ctx context.Context, r Request) (map[Place][]Card, error) {
	places := map[Place][]Card{}
	for _, a := range b.activities {
		if a.Home == nil {
			continue
		}
		cards, err := a.Home(ctx, r)
		if err != nil {
			return nil, fmt.Errorf("draw %s for %s: %w", a.Name, r.Person.ID, err)
		}
		for _, c := range cards {
			places[c.Place] = append(places[c.Place], c)
		}
	}
	return places, nil
}

// Waiting is how many things wait for a person, whoever the request is from.
func (b *Board) Waiting(ctx context.Context, r Request, p models.Person) (int, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return 0, err
	}
	r.Person, r.Roles = p, org.Roles(p.ID, r.Now)
	places, err := b.cards(ctx, r)
	return len(places[ToDo]), err
}

// Home draws the home of the request's person.
func (b *Board) Home(ctx context.Context, r Request) (bot.Home, error) {
	places, err := b.cards(ctx, r)
	if err != nil {
		return bot.Home{}, err
	}
	words := r.Words(r.Person)
	home := bot.Home{Title: words.Text("home.title", nil)}
	for _, place := range allPlaces {
		cards := places[place]
		slices.SortStableFunc(cards, sooner)
		section := bot.Section{Title: words.Text("home.place_"+string(place), nil)}
		for _, c := range cards {
			section.Cards = append(section.Cards, aged(c, words, r.Now))
		}
		sayOnce(section.Cards)
		if len(cards) == 0 && place == ToDo {
			section.Cards = []bot.Message{words.Message("home.nothing", nil)}
		}
		if len(section.Cards) > 0 {
			home.Sections = append(home.Sections, section)
		}
	}
	return home, nil
}

// sayOnce takes the footer from cards below one that ends with the same words.
func sayOnce(cards []bot.Message) {
	for i := len(cards) - 1; i > 0; i-- {
		if cards[i].Footer == cards[i-1].Footer {
			cards[i].Footer = ""
		}
	}
}

// sooner sorts the cards of a place: whoever looks between two visits may not get
// past the first one.
func sooner(x, y Card) int {
	switch {
	case x.Urgent && !y.Urgent:
		return -1
	case y.Urgent && !x.Urgent:
		return 1
	}
	return x.Since.Compare(y.Since)
}

// aged adds to something to do how many days it has waited.
func aged(c Card, words prompts.Voice, now time.Time) bot.Message {
	m := c.Message
	if days := int(now.Sub(c.Since) / (24 * time.Hour)); c.Place == ToDo && !c.Since.IsZero() && days > 0 {
		m.Text = strings.TrimRight(m.Text, "\n") + "\n" + words.Text("home.waiting", prompts.Data{"Days": days})
	}
	return m
}
