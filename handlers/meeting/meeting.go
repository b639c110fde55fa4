// Package meeting is what every kind of session has in common: a card that
// people join and leave, places and a wait list, a reminder, a beginning and an
// end, two questions afterwards and one a week later, and what happens when a
// channel or a host goes away. What a session is for, and who may call it, is
// decided by the kinds: flash, office hours, talks, circles. It pairs nobody, and of
// what was said it keeps only what the host wants people to find later.
package meeting

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what sessions need of storage.
type Store interface {
	Org(context.Context) (models.Org, error)
	Session(context.Context, models.SessionID) (models.Session, error)
	Participants(context.Context, models.SessionID) ([]models.Participant, error)
	Participant(context.Context, models.SessionID, models.PersonID) (models.Participant, error)
	SessionsIn(ctx context.Context, channel string) ([]models.Session, error)
	RoomAt(ctx context.Context, platform, channel string) (string, error)
	LiveSessionsOf(context.Context, models.PersonID) ([]models.Session, error)
	CircleMembers(context.Context, models.CircleID) ([]models.CircleMember, error)
	Takeaways(ctx context.Context, words string, limit int) ([]models.Session, error)
	MessagesAbout(ctx context.Context, subjects ...string) ([]models.Delivery, error)
	DeliveryByKey(ctx context.Context, key string) (models.Delivery, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:     "meeting",
		Commands: []handlers.Command{{Name: "takeaways", Handle: a.search}},
		Clicks: map[string]handlers.Handler{
			"meeting.join": a.join, "meeting.leave": a.leave, "meeting.here": a.here,
			"meeting.start": a.start, "meeting.end": a.end, "meeting.cancel": a.cancel, "meeting.move": a.move,
			"meeting.useful": a.useful, "meeting.use": a.use, "meeting.used": a.used,
			"meeting.takeaways": a.takeaways, "meeting.slots": a.slots, "meeting.slot": a.slot,
		},
		Forms: map[string]handlers.Handler{"meeting.keep": a.keep, "meeting.chosen": a.chosen, "meeting.moved": a.moveTo},
		Timers: map[string]handlers.Handler{
			"meeting.seat": a.seat, "meeting.remind": a.remind, "meeting.nudge": a.nudge, "meeting.due": a.due, "meeting.gone": a.gone,
			"meeting.five": a.five, "meeting.up": a.up, "meeting.close": a.closing, "meeting.follow": a.follow,
			"meeting.homeless": a.homeless, "meeting.off": a.off, "meeting.spend": a.spend,
		},
		Events: map[bot.Kind]handlers.Handler{
			bot.ChannelOff: a.channelOff, bot.Removed: a.channelOff, bot.Shared: a.channelOff,
			bot.Renamed: a.renamed, bot.Moved: a.moved, bot.Left: a.left,
		},
		Rooms: a.room, Meetings: a.listing,
		Home: a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// How long things take, unless the session's own length says otherwise.
const (
	remindBefore = 10 * time.Minute
	nudgeAfter   = 5 * time.Minute  // after the start, if the host has not pressed Start
	gaveUpAfter  = 20 * time.Minute // after the start, if the host never did
	closeAfter   = 30 * time.Minute // after the end, if the host never pressed End
	askAgain     = 7 * 24 * time.Hour
	fiveMinutes  = 5 * time.Minute
)

// Announce adds to a reply everything that a new session starts with: its card where
// it is announced, the host's own card, and its timers.
func Announce(r handlers.Request, policy models.Policy, calendar *handlers.Calendar, org models.Org, s *models.Session, line []models.Participant, reply *handlers.Reply) {
	a := activity{policy: policy, calendar: calendar}
	reply.Save = append(reply.Save, s)
	due := a.decent(s.StartsAt, r.Now)
	s.CardAt = due
	if s.Announced() {
		reply.Send = append(reply.Send, handlers.Message{
			Channel: bot.Address{Channel: s.Channel, Room: lobby(*s)}, Platform: s.Platform, Key: cardKey(*s), Subject: subject(*s), Due: due,
			Otherwise: string(bot.Do("meeting.homeless", string(s.ID))), Message: a.card(r, org, *s, line),
		})
	}
	if PlannedAhead(*s, r.Now) {
		list(*s, due, reply)
	}
	host := org.Person(s.Host)
	reply.Send = append(reply.Send, handlers.Message{
		To: host.ID, Key: hostKey(*s), Subject: subject(*s), Message: a.hostCard(r, org, host, *s, line),
	})
	a.await(s, r.Now, reply)
	reply.Homes = append(reply.Homes, s.Host)
	if s.CoHost != "" {
		reply.Homes = append(reply.Homes, s.CoHost)
	}
}

// over hands a circle's session that has ended back to the circle.
func over(s models.Session, now time.Time, reply *handlers.Reply) {
	if s.Circle != "" {
		reply.Timers = append(reply.Timers, models.At(now, string(bot.Do("circle.after", string(s.ID)))))
	}
}

// await sets the timers until the beginning of the session.
func (a activity) await(s *models.Session, now time.Time, reply *handlers.Reply) {
	if at := s.StartsAt.Add(-remindBefore); at.After(now.Add(time.Minute)) {
		reply.Timers = append(reply.Timers, timer(*s, "remind", at))
	}
	reply.Timers = append(reply.Timers,
		timer(*s, "due", s.StartsAt.Add(nudgeAfter)), timer(*s, "gone", s.StartsAt.Add(gaveUpAfter)))
}

// decent is when a card may appear in a channel: after the program's quiet hours, or
// now if that would be less than an hour before the session starts.
func (a activity) decent(starts, now time.Time) time.Time {
	awake := a.calendar.Awake(models.Person{}, now)
	if awake.Add(time.Hour).After(starts) {
		return now
	}
	return awake
}

func subject(s models.Session) string { return "meeting:" + string(s.ID) }

// cardKey is the key of a session's card, which its thread hangs below. In another
// room of its circle, the session has another card.
func cardKey(s models.Session) string {
	key := subject(s) + ":card"
	if _, edition, moved := strings.Cut(strings.TrimPrefix(s.Room, "circle:"), ":"); moved && s.Circle != "" {
		key += ":" + edition
	}
	return key
}

// Below is the key of the card that the thread of a circle's meeting hangs below; ""
// if it has no card in this room of the circle.
func Below(s models.Session, room string) string {
	if s.Room != room {
		return ""
	}
	return cardKey(s)
}

// hostKey is of the host's own card: whoever hosts instead has another one.
func hostKey(s models.Session) string { return subject(s) + ":host:" + string(s.Host) }
func roomKey(s models.Session) string { return "meeting:" + string(s.ID) }

// lobby is the key of the room in which a session is announced; "" if it is announced
// in a channel.
func lobby(s models.Session) string {
	if s.Channel != "" {
		return ""
	}
	return s.Room
}

func timer(s models.Session, verb string, at time.Time) models.Timer {
	return models.At(at, string(bot.Do("meeting."+verb, string(s.ID))))
}

// timers are the keys of a session's timers for these verbs.
func timers(s models.Session, verbs ...string) []string {
	var keys []string
	for _, verb := range verbs {
		keys = append(keys, string(bot.Do("meeting."+verb, string(s.ID))))
	}
	return keys
}

// ground is a session with its line and the organization, as loaded for one request.
type ground struct {
	models.Session
	line []models.Participant
	org  models.Org
}

func (a activity) ground(ctx context.Context, org handlers.Organization, id string) (g ground, err error) {
	if g.Session, err = a.store.Session(ctx, models.SessionID(id)); err != nil {
		return g, err
	}
	if g.line, err = a.store.Participants(ctx, g.ID); err != nil {
		return g, err
	}
	g.org, err = org(ctx)
	return g, err
}

// put updates the line with changed participants, and adds new ones.
func (g *ground) put(changed ...models.Participant) {
	for _, c := range changed {
		if i := slices.IndexFunc(g.line, func(p models.Participant) bool { return p.ID == c.ID }); i >= 0 {
			g.line[i] = c
		} else {
			g.line = append(g.line, c)
		}
	}
}

// who returns the people in the line who are in one of these states.
func (g ground) who(states ...models.ParticipantState) (people []models.Person) {
	for _, p := range g.line {
		if slices.Contains(states, p.State) {
			people = append(people, g.org.Person(p.Person))
		}
	}
	return people
}

func names(people []models.Person) []string {
	var out []string
	for _, p := range people {
		out = append(out, p.Name)
	}
	return out
}

// part is a person's part in a session; the zero value if they never had one.
func (a activity) part(ctx context.Context, s models.SessionID, who models.PersonID) (models.Participant, error) {
	p, err := a.store.Participant(ctx, s, who)
	if errors.Is(err, models.ErrNotFound) {
		err = nil
	}
	return p, err
}

// what is the name of a kind of session, for use inside a sentence.
func what(words prompts.Voice, s models.Session) prompts.Words {
	return prompts.Words(words.Text(string(s.Type)+".what", nil))
}
