package handlers

import (
	"context"
	"slices"
	"time"

	"cairn/bot"
	"cairn/models"
	"cairn/prompts"
)

// Handler is the one signature of every verb: data in, data out. A handler
// loads, decides, saves and says, in this order, by returning a Reply; it never
// calls a platform and never writes to storage itself. It may be run more than
// once for one event, so it must not keep state.
type Handler func(ctx context.Context, r Request) (Reply, error)

// Request is one event or one due timer, brought to a handler.
type Request struct {
	Event   bot.Event                         // zero for a timer
	Person  models.Person                     // the actor; zero for a timer
	Roles   []models.Role                     // the actor's roles now
	Now     time.Time                         // the one time of this act, UTC
	Due     time.Time                         // when a timer was due: long ago after an outage; zero for an event
	Subject string                            // the part of the action behind the colon
	Args    string                            // Command: what follows the subcommand
	Words   func(models.Person) prompts.Voice // any person's language and zone
	Board   *Board                            // what there is to do

	// Org is the organization as the act found it: for an event, as it was when its
	// actor was identified.
	Org Organization

	// Channel asks a platform about a channel, "" being a direct message. A channel
	// that cannot be looked at is an error.
	Channel func(ctx context.Context, platform, id string) (bot.Channel, error)
	// Guest asks the platform whether one of its users is a guest there.
	Guest func(ctx context.Context, user string) (bool, error)
	// Email asks the platform for the address of one of its users.
	Email func(ctx context.Context, user string) (string, error)
	// Copy is the address of a copy of a portfolio; empty where no page of ours can
	// be opened.
	Copy func(models.CopyID) string
}

// Organization reads who is there and who answers for whom.
type Organization func(context.Context) (models.Org, error)

// Say renders a message for the actor.
func (r Request) Say(key string, d prompts.Data) *bot.Message {
	m := r.Words(r.Person).Message(key, d)
	return &m
}

// Form renders a form for the actor.
func (r Request) Form(key string, d prompts.Data) *bot.Form {
	f := r.Words(r.Person).Form(key, d)
	return &f
}

// Entered is the first value of a form field, without surrounding space.
func (r Request) Entered(key string) string { return Entered(r.Event.Values, key) }

// Reply is everything that an act changes and says. The router saves all of it
// in one transaction before anybody hears of it.
type Reply struct {
	Save   []models.Noun
	Timers []models.Timer
	Unset  []string  // keys of timers that are not due anymore
	Send   []Message // to people and places, durable
	Cancel []string  // subjects whose queued messages are not sent anymore
	Homes  []models.PersonID
	Rooms  []Room // whose members, name or topic have changed
	// Rescheduled is messages that wait, by their keys, and when they are due now.
	Rescheduled []models.Delivery
	// Meetings are those whose entry in a platform's own list of events has changed.
	Meetings []Listing

	// Actor is who acts, where the handler is the first to know; empty: the Request's
	// person.
	Actor models.PersonID

	Answer *bot.Message // to the actor alone, at once; not durable
	Form   *bot.Form    // opened for the actor, or put in the place of the submitted one
}

// Add appends what another reply changes and sends. Whose act it is, and what the actor
// gets at once, stays as it is.
func (r *Reply) Add(one Reply) {
	r.Save, r.Timers, r.Unset = append(r.Save, one.Save...), append(r.Timers, one.Timers...), append(r.Unset, one.Unset...)
	r.Send, r.Cancel, r.Homes = append(r.Send, one.Send...), append(r.Cancel, one.Cancel...), append(r.Homes, one.Homes...)
	r.Rooms, r.Meetings = append(r.Rooms, one.Rooms...), append(r.Meetings, one.Meetings...)
	r.Rescheduled = append(r.Rescheduled, one.Rescheduled...)
}

// empty reports whether nothing is to be saved.
func (r Reply) empty() bool {
	return len(r.Save)+len(r.Timers)+len(r.Unset)+len(r.Send)+len(r.Cancel)+len(r.Homes)+
		len(r.Rooms)+len(r.Meetings)+len(r.Rescheduled) == 0
}

// Room is a room on a platform: the key that an activity describes it by.
type Room struct {
	Key      string
	Platform string // empty: where the event came from
}

// Listing asks for a meeting to be drawn anew in a platform's own list of events. Key is
// what its activity describes it by.
type Listing struct {
	Key      string
	Platform string
	Due      time.Time // zero: now
}

// Meeting is what a platform's list of events is to say of a meeting now.
type Meeting struct {
	bot.Meeting
	Announced string // the key of the message that announces it
}

// Plan is what a room should be like, as its activity wants it now.
type Plan struct {
	Name    string
	Topic   string
	Private bool
	Members []models.PersonID
	Gone    []models.PersonID // who is taken out if they are in it
}

// Message is one message to a person or a place.
type Message struct {
	To       models.PersonID // a direct message, or
	Channel  bot.Address     // a place, or
	Under    string          // the thread below the message with this key
	Platform string          // of a place; empty: where the event came from
	Message  bot.Message
	// Key is unique forever: the same key is sent once.
	Key       string
	Lane      models.Lane
	Subject   string    // what it is about, for Cancel
	Replaces  string    // the key of an earlier message that this one takes the place of
	Rings     bool      // said anew if what it replaces is out: an edit rings no phone
	Otherwise string    // the timer action that is due at once when it cannot be delivered
	Due       time.Time // zero: now
	Expires   time.Time // zero: never
}

// Departed is the handler of what happens once somebody has left the organization. Who
// leaves a channel is not gone.
func Departed(handle Handler) Handler {
	return func(ctx context.Context, r Request) (Reply, error) {
		if r.Event.Channel != "" {
			return Reply{}, nil
		}
		return handle(ctx, r)
	}
}

// Activity is one thing that people do with the bot.
type Activity struct {
	Name     string // the folder's name, and the first part of its actions and words
	Commands []Command
	Clicks   map[string]Handler // by action name, "checkin.answer"
	Forms    map[string]Handler // by action name of the form
	// OpenedBy names the command that opens a form, for forms that only the roles
	// of the command may send: one may have lost them while the form stood open. So it
	// does for a shortcut that opens the same form.
	OpenedBy  map[string]string
	Shortcuts map[string]Handler   // by callback id, "flag_concern"
	Timers    map[string]Handler   // by action name
	Events    map[bot.Kind]Handler // what people do without us: Joined, Left, ChannelOff
	// Unnamed picks the events whose actor is put on file nowhere: not in the
	// record, not in a log.
	Unnamed func(bot.Event) bool
	// Rooms describes the rooms whose keys begin with the activity's name and a
	// colon, and Meetings the meetings.
	Rooms    func(ctx context.Context, words func(models.Person) prompts.Voice, key string) (Plan, error)
	Meetings func(ctx context.Context, words func(models.Person) prompts.Voice, key string) (Meeting, error)
	// Home draws the activity's part of a person's home.
	Home func(ctx context.Context, r Request) ([]Card, error)
}

// Command is a subcommand of the slash command. Its help is the prompts key
// "<activity>.help_<name>": usage, summary and an example.
type Command struct {
	Name   string
	Who    []models.Role // who may use it; empty: everybody whom the program knows
	Handle Handler
	// Now reports whether it does something for the actor at this moment; nil: always.
	// Help lists it only then. Whoever types it anyway reads why it does nothing.
	Now func(context.Context, Request, Pairs) (bool, error)
	// Stranger is run instead for an account that the program does not know; nil:
	// the account is told that it is not known.
	Stranger Handler
}

// Pairs is the pairs of the actor, which are read once for all commands that ask, and
// only if one does.
type Pairs func() ([]models.Mentorship, error)

// Any reports whether one of the pairs is as asked.
func (p Pairs) Any(is func(models.Mentorship) bool) (bool, error) {
	all, err := p()
	return slices.ContainsFunc(all, is), err
}

// Paired is the Now of commands that the two of a pair use, and that supervisors read.
func Paired(_ context.Context, r Request, pairs Pairs) (bool, error) {
	if slices.Contains(r.Roles, models.SupervisorRole) {
		return true, nil
	}
	return pairs.Any(func(m models.Mentorship) bool { return m.State == models.MentorshipActive })
}

// Card is one thing on a person's home.
type Card struct {
	Place   Place
	Urgent  bool      // stands before the others of its place: a concern
	Since   time.Time // sorts within the place, oldest first
	Message bot.Message
}

// Place is a section of the home.
type Place string

// The sections of a home, in order.
const (
	ToDo   Place = "todo"   // what you have to do
	People Place = "people" // the people you are with
	Goals  Place = "goals"  // your goals and gates
	Dates  Place = "dates"  // what comes next
	Always Place = "always" // what you can do at any time
)

// allPlaces lists the sections in the order in which a home shows them.
var allPlaces = []Place{ToDo, People, Goals, Dates, Always}
