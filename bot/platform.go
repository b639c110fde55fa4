package bot

import (
	"context"
	"time"
)

// Platform is a chat platform that the bot lives on. Every method is safe for
// concurrent use, honors its context, and reports what the platform refused as
// a *SendError.
type Platform interface {
	// Name is the platform's short name: "slack" or "discord".
	Name() string

	// Run receives events and hands each to sink until ctx ends. It returns
	// early only when the platform will not have us anymore (a revoked token).
	Run(ctx context.Context, sink Sink) error

	// Send posts m and returns where it now stands. The key is opaque and is
	// stored with the message so that FindDelivered can find it again.
	Send(ctx context.Context, to Address, m Message, key string) (Ref, error)
	// Update replaces a message that was sent earlier.
	Update(ctx context.Context, ref Ref, m Message) error
	// Delete removes a message that was sent earlier.
	Delete(ctx context.Context, ref Ref) error
	// FindDelivered looks for a message with the key, sent at or after since. It
	// reports false only after a complete and clean look. A message to Only is kept
	// nowhere, so of that it always reports false.
	FindDelivered(ctx context.Context, to Address, key string, since time.Time) (Ref, bool, error)

	// OpenForm shows f to the person whose event carried the trigger. A trigger
	// that is too old is a *SendError of class Expired.
	OpenForm(ctx context.Context, trigger Trigger, f Form) error
	// PublishHome replaces what the user sees as their home.
	PublishHome(ctx context.Context, user string, h Home) error

	// EnsureRoom returns the channel of the room, creating it and inviting its
	// members where they are missing. When all that fails is to invite somebody,
	// both the channel and the refusal come back.
	EnsureRoom(ctx context.Context, r Room) (channel string, err error)
	// Profile reads a user's name, email, zone and standing.
	Profile(ctx context.Context, user string) (Profile, error)
}

// Finder is a platform on which a message may come to stand twice, and that can
// find every copy. FindAll is FindDelivered for all of them.
type Finder interface {
	FindAll(ctx context.Context, to Address, key string, since time.Time) ([]Ref, error)
}

// Inspector is a platform that can say what a channel is like.
type Inspector interface {
	Inspect(ctx context.Context, channel string) (Channel, error)
}

// Lister is a platform that keeps a list of coming events, open to everybody
// there: Discord's scheduled events.
type Lister interface {
	// ListMeeting makes the list say of the meeting what is true now. The entry
	// is found by the meeting's key, so it may be asked any number of times. A
	// meeting whose card not everybody can see is never listed. Where we may not
	// list anything, it is a *SendError of class Recipient.
	ListMeeting(ctx context.Context, m Meeting) error
}

// Meeting is what everybody may know of a meeting that is announced in the
// open. It names nobody.
type Meeting struct {
	Key    string // which meeting it is, forever
	Title  string // plain text
	About  string // plain text
	Starts time.Time
	Ends   time.Time
	Card   Ref  // where it is announced
	Begun  bool // it is under way
	Off    bool // it is over, was called off, or is not for everybody, or no longer
}

// Channel is what a platform tells about a channel.
type Channel struct {
	Name     string // without a mark before it; empty for a direct message
	Direct   bool   // between few people: no place to announce anything
	Shared   bool   // people of other organizations can read it
	Archived bool
	Member   bool // the bot is in it
}

// Checker is a platform that can say whether it accepts our token.
type Checker interface {
	Check(ctx context.Context) error
}

// Sink takes one event and answers it. It returns only after everything that
// the event changed is committed, so an adapter acknowledges after it returns.
type Sink func(ctx context.Context, e Event) Answer

// Answer is what the sender of an event gets back at once. The zero Answer is
// a plain acknowledgment.
type Answer struct {
	// Message is shown to the actor alone.
	Message *Message
	// Form replaces the form that was submitted (a next page). Only for Submit.
	Form *Form
	// Errors keep the submitted form open with a sentence below each field,
	// by field key. Only for Submit.
	Errors map[string]string
	// Retry reports that nothing was saved and that the platform should
	// deliver the same event again later if it can.
	Retry bool
}

// Address says where a message goes. Exactly one of User, Channel and Room is set.
type Address struct {
	User    string // a direct message to this platform user
	Channel string // a channel
	// Thread is, with Channel, the message in whose thread this one goes. Where the
	// platform has no thread below it (in a room on Discord) it goes beside it.
	Thread string
	// Only is, with Channel, the one user who sees the message. A platform that cannot
	// show it to them alone (Discord) refuses it, with class Recipient, and shows it to
	// nobody.
	Only string
	Room string // the channel of a room, by its key: to be made by EnsureRoom before Send
}

// Ref points at a message that was delivered.
type Ref struct {
	Channel string
	Message string // Slack: ts; Discord: message id
}

// Room is a private or public channel for a pair, a group or a session. It is
// asked for by key; the platform finds it again by that key or by Channel.
type Room struct {
	Key     string
	Channel string // where it already exists; empty: create it
	Name    string // lower case, at most 80 characters, never a person's concern
	Topic   string
	Private bool
	Members []string // platform users
	Gone    []string // platform users who are taken out if they are in it
}

// Profile is what a platform tells about a user.
type Profile struct {
	User    string
	Name    string
	Email   string
	Zone    string // IANA name
	Locale  string // "en-US"
	Guest   bool
	Bot     bool
	Deleted bool // deactivated on the platform
}
