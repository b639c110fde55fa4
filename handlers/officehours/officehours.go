// Package officehours lets a mentor be available at the same hour every week for
// whoever has a question. The hour is divided into slots: whoever joins gets the first
// free one, or chooses one. The next hour is announced when one is over, until the
// mentor stops.
package officehours

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

// Store is what office hours need of storage.
type Store interface {
	meeting.Rooms
	Session(context.Context, models.SessionID) (models.Session, error)
	HoursToFollow(ctx context.Context, channel string) ([]models.Session, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:     "officehours",
		Commands: []handlers.Command{{Name: "hours", Who: []models.Role{models.MentorRole, models.PreceptorRole}, Handle: a.open}},
		Clicks:   map[string]handlers.Handler{"officehours.stop": a.stop},
		Forms:    map[string]handlers.Handler{"officehours.save": a.save},
		OpenedBy: map[string]string{"officehours.save": "hours"},
		Timers:   map[string]handlers.Handler{"officehours.next": a.next},
		Events:   map[bot.Kind]handlers.Handler{bot.Moved: a.follow},
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// details is what office hours keep in Session.Details.
type details struct {
	Weekly bool `json:"weekly,omitempty"` // until the host stops it
}

func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	channel, err := meeting.Channel(ctx, r, a.policy)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: form(r, channel)}, nil
}

func form(r handlers.Request, channel string) *bot.Form {
	return r.Form("officehours.form", prompts.Data{"Channel": channel, "Topic": models.Topic(r.Args)})
}

func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s := models.Session{
		ID: models.NewID[models.SessionID]("se"), Type: models.OfficeHours, Host: r.Person.ID, State: models.SessionPlanned,
		Title: models.OneLine(r.Entered("topic")), Minutes: 60, Place: models.PlaceThread, Places: handlers.Number(r.Event.Values, "places"),
	}
	var err error
	if s.StartsAt, err = models.MeetAt(r.Entered("day"), r.Entered("time"), a.calendar.Zone(r.Person), r.Now); err != nil {
		return handlers.Reply{}, err
	}
	if err = errors.Join(models.CheckTopic(s.Title), models.CheckPlaces(s.Places, min(a.policy.Sessions.Places, int(time.Hour/models.ShortestSlot)))); err != nil {
		return handlers.Reply{}, err
	}
	if s.Details, err = json.Marshal(details{Weekly: r.Entered("weekly") == "yes"}); err != nil {
		return handlers.Reply{}, err
	}
	reply, err := meeting.Begin(ctx, r, a.store, a.policy, a.calendar, &s)
	if err != nil {
		return handlers.Reply{}, err
	}
	a.repeat(r, r.Person, s, &reply)
	return meeting.Screened(ctx, r, form(r, r.Subject), s, reply)
}

// repeat sets when the next hour is announced, if the hours repeat, and tells the host.
func (a activity) repeat(r handlers.Request, host models.Person, s models.Session, reply *handlers.Reply) {
	var d details
	if err := json.Unmarshal(s.Details, &d); err != nil || !d.Weekly {
		return
	}
	reply.Send = append(reply.Send, handlers.Message{To: host.ID, Key: weeklyKey(s), Subject: subject(s), Message: weekly(r, host, s)})
	reply.Timers = append(reply.Timers, a.afterThat(host, s, s.StartsAt))
}

// afterThat announces the hour that follows s a day after one that starts then, or on the
// next workday of its host, if that leaves people a day to join.
func (a activity) afterThat(host models.Person, s models.Session, starts time.Time) models.Timer {
	at := starts.Add(time.Duration(s.Minutes)*time.Minute).AddDate(0, 0, 1)
	if awake := a.calendar.Awake(host, at); awake.Before(starts.AddDate(0, 0, 6)) {
		at = awake
	}
	return models.At(at, nextTimer(s))
}

func nextTimer(s models.Session) string { return string(bot.Do("officehours.next", string(s.ID))) }

// weekly tells the host that the hour repeats, with the button that stops it.
func weekly(r handlers.Request, host models.Person, s models.Session) bot.Message {
	return r.Words(host).Message("officehours.weekly", prompts.Data{"Session": s.ID, "Title": s.Title})
}

func subject(s models.Session) string   { return "officehours:" + string(s.ID) }
func weeklyKey(s models.Session) string { return subject(s) + ":weekly" }

// next announces the next week's hour, at the same local time. Hours that went by while
// nobody could announce them are passed over, and so are those in the mentor's leave.
func (a activity) next(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, err := a.store.Session(ctx, models.SessionID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	var d details
	if err = errors.Join(err, json.Unmarshal(s.Details, &d)); err != nil {
		return handlers.Reply{}, err
	}
	host := org.Person(s.Host)
	if !d.Weekly || host.State != models.Active || !org.Has(host.ID, models.MentorRole, r.Now) && !org.Has(host.ID, models.PreceptorRole, r.Now) {
		return handlers.Reply{}, nil
	}
	if after := a.afterThat(host, s, s.StartsAt); after.DueAt.After(r.Now) { // it was moved
		return handlers.Reply{Timers: []models.Timer{after}}, nil
	}
	starts := models.Again(s.StartsAt, 7, a.calendar.Zone(host), r.Now)
	if org.Away(host.ID, starts) {
		return handlers.Reply{Timers: []models.Timer{a.afterThat(host, s, starts)}}, nil
	}
	channel, err := stillIn(ctx, r, a.policy, s)
	if errors.Is(err, models.ErrBusy) {
		return handlers.Reply{Timers: []models.Timer{models.At(r.Now.Add(time.Hour), nextTimer(s))}}, nil
	}
	if err != nil {
		return handlers.Reply{}, err
	}
	after := models.Session{
		ID: models.NewID[models.SessionID]("se"), Type: s.Type, Host: s.Host, State: models.SessionPlanned, Title: s.Title,
		Minutes: s.Minutes, Place: s.Place, Places: s.Places, Platform: s.Platform, Channel: channel, Room: s.Room, Details: s.Details,
		StartsAt: starts,
	}
	if !after.Announced() {
		after.Room = meeting.Lobby
	}
	was := weekly(r, host, s)
	was.Buttons = nil // from now on, the message about the new hour stops the repetition
	reply := handlers.Reply{Send: []handlers.Message{{To: host.ID, Key: weeklyKey(s) + ":over", Subject: subject(s), Replaces: weeklyKey(s), Message: was}}}
	meeting.Announce(r, a.policy, a.calendar, org, &after, nil, &reply)
	a.repeat(r, host, after, &reply)
	return reply, nil
}

// follow keeps hours in their channel, between one and the next, when the channel gets
// another id. Those that are announced are package meeting's.
func (a activity) follow(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	hours, err := a.store.HoursToFollow(ctx, r.Event.Channel)
	var reply handlers.Reply
	for _, s := range hours {
		s.Channel = r.Event.Text
		reply.Save = append(reply.Save, &s)
	}
	return reply, err
}

// stillIn is the channel of an hour, if the next can be announced there as well; "" if
// not: then it goes to the public room. Since the last one, the channel may have been
// closed or shared. It is models.ErrBusy while the platform does not say.
func stillIn(ctx context.Context, r handlers.Request, policy models.Policy, s models.Session) (string, error) {
	r.Event.Platform = s.Platform
	channel, err := meeting.Announceable(ctx, r, policy, s.Channel)
	if _, refused := errors.AsType[models.Refused](err); refused {
		return "", nil
	}
	return channel, err
}

// stop ends the repetition. An hour that is already announced still takes place.
func (a activity) stop(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, err := a.store.Session(ctx, models.SessionID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if !s.Hosts(r.Person.ID) {
		return handlers.Reply{}, models.NotAllowed("meeting.not_host")
	}
	if s.Details, err = json.Marshal(details{}); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{
		Save: []models.Noun{&s}, Unset: []string{nextTimer(s)},
		Send: []handlers.Message{{
			To: r.Person.ID, Key: subject(s) + ":stopped", Subject: subject(s), Replaces: weeklyKey(s),
			Message: *r.Say("officehours.stopped", prompts.Data{"Title": s.Title}),
		}},
	}, nil
}
