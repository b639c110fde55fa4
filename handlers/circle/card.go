package circle

import (
	"context"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// card is what everybody in the channel sees. It names only the leaders.
func (a activity) card(r handlers.Request, g ground) bot.Message {
	words := r.Words(models.Person{})
	if g.State == models.CircleEnded {
		return words.Message("circle.card_over", prompts.Data{"What": what(words, g.Circle), "Name": g.Name})
	}
	return words.Message("circle.card", prompts.Data{
		"Circle": g.ID, "What": what(words, g.Circle), "Name": g.Name, "Host": names(g.leaders()), "About": a.about(words, g.Circle),
		"Next": g.NextAt, "Minutes": g.Minutes, "Meetings": g.Meetings, "Every": every(words, g.Every),
		"Free": max(0, g.Most-len(models.Current(g.members))), "Places": g.Most, "Forming": g.State == models.CircleForming, "Round": g.Round,
	})
}

func (a activity) about(words prompts.Voice, c models.Circle) string {
	if c.Competency == "" {
		return ""
	}
	return handlers.CompetencyName(a.policy, c.Competency, words.Locale())
}

// every says how often a circle meets.
func every(words prompts.Voice, days int) prompts.Words {
	return prompts.Words(words.Text("circle.every", prompts.Data{"Days": days, "Weeks": days / 7, "Whole": days%7 == 0}))
}

// health is what only the leaders of a circle see about it.
type health struct {
	trend     []string
	quiet     []models.PersonID
	graduates []models.PersonID // who has been there often enough by now
}

// health computes a circle's health from its past meetings, and returns those as well.
func (a activity) health(ctx context.Context, g ground) (health, []Met, error) {
	past, err := a.past(ctx, g.ID)
	if err != nil {
		return health{}, nil, err
	}
	items, err := a.store.ItemsOf(ctx, g.ID)
	h := health{trend: Trend(past), quiet: Quiet(models.Current(g.members), past, items)}
	for _, who := range g.in() {
		if a.hasGraduated(g, past, who) {
			h.graduates = append(h.graduates, who.ID)
		}
	}
	return h, past, err
}

// past returns the circle's meetings that are over, the oldest first.
func (a activity) past(ctx context.Context, id models.CircleID) ([]Met, error) {
	sessions, err := a.store.Meetings(ctx, id)
	if err != nil {
		return nil, err
	}
	var past []Met
	for _, s := range sessions {
		if s.Live() {
			continue
		}
		line, err := a.store.Participants(ctx, s.ID)
		if err != nil {
			return nil, err
		}
		past = append(past, Met{s, line})
	}
	return past, nil
}

// hostCard is what a leader of the circle sees: who is in it, how it is doing, and the
// buttons.
func (a activity) hostCard(r handlers.Request, g ground, to models.Person, h health) bot.Message {
	words := r.Words(to)
	if g.State == models.CircleEnded || Shared(g.Type) {
		h.quiet = nil // it is too late, or the reader is a member like the others
	}
	if g.State != models.CircleEnded {
		h.graduates = nil
	}
	members := g.in()
	return words.Message("circle.host", prompts.Data{
		"Circle": g.ID, "What": what(words, g.Circle), "Name": g.Name, "Members": names(members), "In": len(members), "Most": g.Most,
		"Next": g.NextAt, "Round": g.Round, "Meetings": g.Meetings, "Open": g.State == models.CircleActive, "Over": g.State == models.CircleEnded,
		"Trend": h.trend, "Quiet": g.names(h.quiet), "Graduates": g.names(h.graduates), "Who": handlers.PeopleOptions(g.others()), "Some": len(g.others()) > 0 && g.State != models.CircleEnded && g.Type != models.ReverseTalk,
		"Group": g.State != models.CircleEnded && g.Type != models.ReverseTalk, "Mine": Shared(g.Type) && g.State != models.CircleEnded,
	})
}

// redraw updates the card and the leaders' cards. The edition is the same if a handler
// runs twice.
func (a activity) redraw(r handlers.Request, g ground, edition string, h health, reply *handlers.Reply) {
	if g.Type != models.ReverseTalk && !g.Unlisted {
		reply.Send = append(reply.Send, handlers.Message{
			Channel: board(g.Circle), Platform: g.Platform, Key: cardKey(g.Circle) + ":" + edition, Subject: subject(g.Circle) + ":edits",
			Replaces: cardKey(g.Circle), Message: a.card(r, g),
		})
	}
	a.redrawHosts(r, g, edition, h, reply)
}

func (a activity) redrawHosts(r handlers.Request, g ground, edition string, h health, reply *handlers.Reply) {
	for _, who := range g.leaders() {
		if who.State == models.Active {
			root := hostKey(g.Circle) + ":" + string(who.ID)
			reply.Send = append(reply.Send, handlers.Message{
				To: who.ID, Key: root + ":" + edition, Subject: subject(g.Circle) + ":edits", Replaces: root, Message: a.hostCard(r, g, who, h),
			})
			reply.Homes = append(reply.Homes, who.ID)
		}
	}
}

// room describes the circle's own room: its members and leaders, nobody else.
func (a activity) room(ctx context.Context, words func(models.Person) prompts.Voice, key string) (handlers.Plan, error) {
	id, _ := models.InRoom(key)
	g, err := a.ground(ctx, a.store.Org, id)
	if err != nil {
		return handlers.Plan{}, err
	}
	say := words(models.Person{})
	plan := handlers.Plan{
		Name: handlers.Slug(a.policy.Sessions.RoomPrefix + g.Name + edition(g.Circle)), Private: true,
		Topic: bot.PlainText(say.Text("circle.room_topic", prompts.Data{"What": what(say, g.Circle), "Name": g.Name, "Host": names(g.leaders())})),
	}
	for _, who := range append(g.leaders(), g.others()...) {
		if who.State == models.Active {
			plan.Members = append(plan.Members, who.ID)
		}
	}
	for _, m := range g.members {
		if m.State != models.In && !g.Hosts(m.Person) {
			plan.Gone = append(plan.Gone, m.Person)
		}
	}
	return plan, nil
}

// home shows people the circles that they lead or are in, and shows coordinators who
// would like to become a mentor.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	circles, err := a.store.CirclesOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	cards, err := a.willingCard(ctx, r)
	if err != nil {
		return nil, err
	}
	for _, c := range circles {
		if c.State == models.CircleEnded {
			continue
		}
		g, err := a.ground(ctx, r.Org, c.ID)
		if err != nil {
			return nil, err
		}
		if c.Hosts(r.Person.ID) {
			h, _, err := a.health(ctx, g)
			if err != nil {
				return nil, err
			}
			cards = append(cards, handlers.Card{Place: handlers.People, Since: c.CreatedAt, Message: a.hostCard(r, g, r.Person, h)})
			continue
		}
		cards = append(cards, handlers.Card{Place: handlers.People, Since: c.CreatedAt, Message: *r.Say("circle.home", prompts.Data{
			"Circle": c.ID, "What": what(r.Words(r.Person), c), "Name": c.Name, "Host": names(g.leaders()), "Next": c.NextAt,
		})})
	}
	return cards, nil
}
